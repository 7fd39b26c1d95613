// Prices under real events: a part's card, the rig's currency and rates, a list that is imported.
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "rig/edits.h"
#include "window/hands.h"
#include "window/price_chart.h"
#include "window/saved_prices.h"

using namespace rw;
using namespace rw::test;

Q_DECLARE_METATYPE(std::vector<rw::SavedPrice>)

namespace {

const std::string card = "evga-rtx-3090-ftw3-ultra";

Rig smallRig() { return rigOf("Prices", {"phanteks-enthoo-pro-tg", "asus-crosshair-viii-hero-wifi", "amd-ryzen-9-5900x", card, "evga-1300-g-plus"}); }

SavedPrice noted(double amount, const char* currency, const char* day, bool paid = false) { return {Money::of(amount), currency, "", paid, day, ""}; }

}  // namespace

class PricesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = openWith(m_parts, smallRig());
        QVERIFY(m_window);
        m_document = &m_parts->document;
        m_hands.use(*m_parts, *m_window);
        QTest::qWait(150);
    }

    void cleanup()
    {
        m_parts.reset();
        m_window = nullptr;
    }

    void aPriceIsTyped()
    {
        m_document->select("pc_case");
        QTRY_VERIFY(m_hands.seen("partPrices"));
        QTest::qWait(300);
        m_hands.shoot("row");
        m_hands.click(m_hands.find("partPrices"));
        QTRY_VERIFY(m_hands.seen("priceAmount") && m_hands.find("priceAmount")->hasActiveFocus());
        QVERIFY(m_hands.wordsOf("priceTitle").startsWith("Prices of "));
        QVERIFY(!m_hands.seen("priceChart"));
        QTest::qWait(200);
        m_hands.shoot("card-empty");
        m_hands.type("700.50");
        for (int field = 0; field < 2; ++field) m_hands.press(Qt::Key_Tab);   // past the currency
        m_hands.press(Qt::Key_Down);                                          // paid
        m_hands.press(Qt::Key_Tab);
        m_hands.press(Qt::Key_Down);                                          // used
        for (int field = 0; field < 2; ++field) m_hands.press(Qt::Key_Tab);   // past the date
        m_hands.type("with its box");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_parts->prices.rows()->count(), 1);
        QCOMPARE(m_hands.wordsOf("priceTold"), "Noted, and used in this rig.");
        const auto saved = catalogue().price("phanteks-enthoo-pro-tg");
        QVERIFY((saved == SavedPrice{Money{70050}, "USD", "used", true, todayWritten(), "with its box"}));
        QVERIFY(m_document->rig().find("pc_case")->price == Money{70050});
        QVERIFY(m_document->rig().find("pc_case")->mark == PriceMark::Used);
        QCOMPARE(m_hands.wordsOf("cost"), "$700.50");
        QTRY_VERIFY(m_hands.seen("priceChart") && m_hands.seen("chartPoint-0"));
        QVERIFY(m_hands.find("priceAmount")->hasActiveFocus());               // ready for another
        m_hands.shoot("card-one");
        // An older one beside it is history only.
        m_hands.type("820");
        for (int field = 0; field < 4; ++field) m_hands.press(Qt::Key_Tab);
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type("2026-01-15");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_parts->prices.rows()->count(), 2);
        QCOMPARE(m_hands.wordsOf("cost"), "$700.50");
        QVERIFY(m_hands.wordsOf("priceTold").contains("not the latest"));
        QVERIFY(m_hands.seen("chartPoint-1"));
        m_hands.shoot("card-two");
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("priceAmount"));
        QVERIFY(m_document->undoLabel().startsWith("Price of"));
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_hands.wordsOf("cost"), "$0.00");
        QVERIFY(m_document->undoLabel().isEmpty());                           // one step it was
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no amount") << "priceAmount" << QByteArray() << "There is no amount.";
        QTest::newRow("a word") << "priceAmount" << QByteArray("cheap") << "\"cheap\" is no price.";
        QTest::newRow("another order") << "priceDate" << QByteArray("28.11.2026") << "A date is written 2026-11-28, not \"28.11.2026\".";
        QTest::newRow("no such day") << "priceDate" << QByteArray("2026-02-30") << "A date is written 2026-11-28, not \"2026-02-30\".";
        QTest::newRow("yet to come") << "priceDate" << QByteArray("2999-01-01") << "2999-01-01 is yet to come.";
        QTest::newRow("two letters") << "priceCurrency" << QByteArray("qq") << "A currency has three letters, not \"qq\".";
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, typed);
        QFETCH(QString, sentence);
        openCard();
        if (field != "priceAmount") m_hands.type("650");
        m_hands.click(m_hands.find(field));
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(typed);
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_hands.wordsOf("priceTold"), sentence);
        QCOMPARE(m_parts->prices.rows()->count(), 0);
        QVERIFY(m_hands.find(field)->hasActiveFocus());
        const char* property = field == "priceCurrency" ? "editText" : "text";
        QCOMPARE(m_hands.find(field)->property(property).toString(), QString(typed));   // as it was typed
        if (field != "priceAmount") QCOMPARE(m_hands.wordsOf("priceAmount"), "650");
        if (field == "priceDate") m_hands.shoot("card-wrong");
    }

    void oneIsRemovedAndPutBack()
    {
        catalogue().setPrice(card, noted(800, "USD", "2026-10-01"));
        catalogue().setPrice(card, noted(700, "USD", "2026-11-01", true));
        openCard();
        QCOMPARE(m_parts->prices.rows()->count(), 2);
        QCOMPARE(m_parts->prices.rows()->value(0, "date").toString(), "2026-11-01");
        m_hands.click(m_hands.find("removePrice"));
        QTRY_COMPARE(m_parts->prices.rows()->count(), 1);
        QVERIFY(catalogue().price(card) == noted(800, "USD", "2026-10-01"));
        m_hands.shoot("card-removed");
        m_hands.click(m_hands.find("priceBack"));
        QTRY_COMPARE(m_parts->prices.rows()->count(), 2);
        QVERIFY(catalogue().price(card) == noted(700, "USD", "2026-11-01", true));
        QVERIFY(!m_hands.seen("priceBack"));
    }

    void manyPrices()
    {
        for (int month = 1; month <= 11; ++month)
            catalogue().setPrice(card, noted(1100 - 37 * month + 60 * (month % 3), month == 4 ? "CAD" : month % 4 ? "USD" : "EUR",
                                             qPrintable(QStringLiteral("2026-%1-05").arg(month, 2, 10, QLatin1Char('0'))), month == 7));
        catalogue().setPrice(card, SavedPrice{Money{}, "USD", "free", false, "2026-03-03", "a friend's old one, if he ever sells that rig of his, which nobody believes any more"});
        catalogue().setRate("EUR", "USD", 1.1);
        openCard();
        QCOMPARE(m_parts->prices.rows()->count(), 12);
        QCOMPARE(m_hands.wordsOf("priceLeftOut"), "Not drawn: 1 in CAD, without a rate; 1 without an amount.");
        m_hands.pointAt(m_hands.find("chartPoint-3"));
        QTest::qWait(400);
        m_hands.shoot("card-many");
        QVERIFY(m_hands.seen("chartPoint-9") && !m_hands.seen("chartPoint-10"));
    }

    // Of two like cards the one bought for less keeps its price.
    void rowsWithAPriceOfTheirOwn()
    {
        Rig rig = addItem(m_document->rig(), catalogue().part(card));
        const ItemId second = lastItem(rig);
        rig = *setPrice(rig, second, Money::of(555), PriceMark::Used);
        m_document->show(rig, {});
        openCard();
        m_hands.type("700\r");
        QTRY_COMPARE(m_hands.wordsOf("priceTold"), "Noted, and used in this rig.");
        QVERIFY(m_document->rig().find("graphics_card")->price == Money::of(700));
        QVERIFY(m_document->rig().find(second)->price == Money::of(555));
        m_hands.type("650\r");   // the first one follows what it stood at
        QTRY_VERIFY(m_document->rig().find("graphics_card")->price == Money::of(650));
        QVERIFY(m_document->rig().find(second)->price == Money::of(555));
    }

    void anOfferLeavesAloneWhatIsOwned()
    {
        m_document->show(*setPrice(m_document->rig(), "graphics_card", std::nullopt, PriceMark::Owned), {});
        openCard();
        m_hands.type("700\r");
        QTRY_COMPARE(m_hands.wordsOf("priceTold"), "Noted. The rows of this rig keep their own prices.");
        QVERIFY(m_document->rig().find("graphics_card")->mark == PriceMark::Owned);
    }

    void aPriceWithoutARateDoesNotCount()
    {
        openCard();
        m_hands.type("600");
        m_hands.press(Qt::Key_Tab);
        m_hands.type("eur");
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(m_hands.wordsOf("priceTold").contains("You gave no rate for EUR"));
        QCOMPARE(m_hands.wordsOf("cost"), "$0.00");
        m_hands.click(m_hands.find("priceClose"));
        QTRY_VERIFY(!m_hands.seen("priceAmount"));
        QVERIFY2(m_document->money()->whyUnpriced().contains("1 has a price in EUR, and you gave no rate for it."), qPrintable(m_document->money()->whyUnpriced()));
        QTest::qWait(200);
        m_hands.pointAt(m_hands.find("unpriced"));
        QTest::qWait(800);
        m_hands.shoot("why-unpriced");
        // The sum takes the rate, and the row has its price.
        openMoney();
        m_hands.shoot("money-rates");
        m_hands.click(m_hands.find("rate-EUR"));
        m_hands.type("1.1");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_hands.wordsOf("cost"), "$660.00");
        QCOMPARE(m_document->undoLabel(), "Rate of EUR");
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type("1,2");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_hands.wordsOf("cost"), "$720.00");   // it follows
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type("much\r");
        QTRY_COMPARE(m_hands.wordsOf("moneyTrouble"), "“much” is no rate: write it like 0.92.");
        m_hands.press(Qt::Key_Escape);
        m_document->undo();
        m_document->undo();
        QCOMPARE(m_hands.wordsOf("cost"), "$0.00");
        QVERIFY(catalogue().rate("EUR", "USD") == 1.2);      // a rate is no part of the rig
    }

    void anotherCurrency()
    {
        m_document->setPrice("graphics_card", "700", "used");
        m_document->setPrice("cpu", "300", "");
        m_document->setBudget("2000");
        const Rig before = m_document->rig();
        openMoney();
        m_hands.shoot("money");
        m_hands.type("eur");
        QTRY_VERIFY(m_hands.seen("rigRate"));
        m_hands.press(Qt::Key_Tab);
        m_hands.type("0.5");
        m_hands.shoot("money-change");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_hands.wordsOf("cost"), "€500.00");
        QCOMPARE(m_document->rig().currency, std::string("EUR"));
        QVERIFY(m_document->rig().budget == Money::of(1000));
        QCOMPARE(m_document->undoLabel(), "Currency: EUR");
        QVERIFY(catalogue().rate("USD", "EUR") == 0.5);
        QTRY_VERIFY(!m_hands.seen("rigCurrency"));            // it closes
        openMoney();
        QCOMPARE(m_hands.find("rate-USD")->property("text").toString(), "0.5");
        m_hands.shoot("money-changed");
        m_hands.press(Qt::Key_Escape);
        m_document->undo();
        QCOMPARE(m_document->rig(), before);
        // Without a rate they are unpriced, until undo.
        openMoney();
        m_hands.type("sek");
        QTRY_VERIFY(m_hands.seen("rigRate"));
        m_hands.click(m_hands.find("changeCurrency"));
        QTRY_COMPARE(m_hands.wordsOf("cost"), "0.00 SEK");
        QCOMPARE(m_document->evaluation().cost.unpriced, 5);
        m_document->undo();
        QCOMPARE(m_document->rig(), before);
    }

    void whatIsNotedCanBeUsed()
    {
        catalogue().setPrice(card, noted(640, "USD", "2026-11-01"));
        openMoney();
        QTRY_VERIFY(m_hands.seen("useNoted"));
        m_hands.shoot("money-noted");
        m_hands.click(m_hands.find("useNoted"));
        QTRY_COMPARE(m_hands.wordsOf("cost"), "$640.00");
        QVERIFY(!m_hands.seen("useNoted"));
        QCOMPARE(m_document->undoLabel(), "Noted prices");
    }

    void aListIsImported()
    {
        m_document->setPrice("graphics_card", "900", "");
        const QString path = write("part,price,mark,date,note\nEVGA GeForce RTX 3090 FTW3 ULTRA GAMING,655,used,2026-11-20,with box\n"
                                   "evga-rtx-3090-ftw3-ultra,640,used,,\namd-ryzen-9-5900x,\"1,200.50\",,2026-11-01,\nnobody knows it,5,,,\namd-ryzen-9-5900x,cheap,,,\n");
        m_hands.choose("&File", "Import prices…");
        QTRY_VERIFY(m_hands.seen("pricesPath") && m_hands.find("pricesPath")->hasActiveFocus());
        QTest::qWait(200);
        m_hands.shoot("import-choose");
        m_hands.type(qPrintable(path));
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_parts->priceImport.state(), PriceImport::State::Done);
        m_hands.shoot("import-report");
        QVERIFY2(m_hands.wordsOf("pricesWords").contains("lines were left out."), qPrintable(m_hands.wordsOf("pricesWords")));
        QVERIFY(m_hands.withText("line 5: no part is called \"nobody knows it\""));
        QVERIFY(m_hands.withText("line 6: \"cheap\" is no price"));
        // The processor had no price; the card keeps the one typed until the list's are wanted.
        QVERIFY(m_document->rig().find("cpu")->price == Money::of(1200.5));
        QVERIFY(m_document->rig().find("graphics_card")->price == Money::of(900));
        QCOMPARE(m_hands.wordsOf("pricesRigWords"), "1 part of this rig had no price and has one now. 1 part keeps the price it has in the rig.");
        m_hands.click(m_hands.find("pricesUse"));
        QTRY_VERIFY(m_document->rig().find("graphics_card")->price == Money::of(640));
        QVERIFY(!m_hands.seen("pricesUse"));
        m_hands.click(m_hands.find("pricesClose"));
        QTRY_VERIFY(!m_hands.seen("pricesWords"));
        QCOMPARE(m_document->undoLabel(), "Prices from a list");
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_document->rig().find("graphics_card")->price == Money::of(900));
    }

    void whyNoListIsImported_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such file") << QByteArray() << "No such file or directory.";
        QTest::newRow("no table") << QByteArray("evga-rtx-3090-ftw3-ultra,5\n") << "prices.csv: is no list of prices: its first line names the columns, and \"part\" and \"price\" are needed.";
    }

    void whyNoListIsImported()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const QString path = text.isEmpty() ? m_folder.filePath("none.csv") : write(text);
        m_hands.choose("&File", "Import prices…");
        QTRY_VERIFY(m_hands.seen("pricesPath") && m_hands.find("pricesPath")->hasActiveFocus());
        m_hands.type(qPrintable(path));
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_parts->priceImport.state(), PriceImport::State::Failed);
        QVERIFY2(m_hands.wordsOf("pricesWords").endsWith(sentence), qPrintable(m_hands.wordsOf("pricesWords")));
        m_hands.shoot("import-failed");
    }

    void charts_data()
    {
        QTest::addColumn<std::vector<SavedPrice>>("history");   // the latest first
        QTest::addColumn<QString>("expected");                  // points, axes, what is left out
        using History = std::vector<SavedPrice>;
        QTest::newRow("none") << History{} << " | ,,, | ";
        QTest::newRow("one") << History{noted(700, "USD", "2026-11-01")} << "0.5;0.5 | $700.00,,2026-11-01, | ";
        QTest::newRow("two on one day") << History{noted(650, "USD", "2026-11-01", true), noted(700, "USD", "2026-11-01")} << "0.5;1 0.5;0paid | $650.00,$700.00,2026-11-01, | ";
        QTest::newRow("the same again") << History{noted(700, "USD", "2026-11-03"), noted(700, "USD", "2026-11-01")} << "0;0.5 1;0.5 | $700.00,,2026-11-01,2026-11-03 | ";
        QTest::newRow("converted") << History{noted(600, "EUR", "2026-11-05"), noted(700, "USD", "2026-11-03"), noted(900, "USD", "2026-11-01")} << "0;1 0.5;0 1;0.25 | $700.00,$900.00,2026-11-01,2026-11-05 | ";
        QTest::newRow("left out") << History{noted(600, "CAD", "2026-11-05"), noted(700, "USD", ""), noted(0, "USD", "2026-11-01")} << " | ,,, | Not drawn: 1 in CAD, without a rate; 1 without a date; 1 without an amount.";
    }

    void charts()
    {
        QFETCH(std::vector<SavedPrice>, history);
        QFETCH(QString, expected);
        const QVariantMap chart = priceChart(history, "USD", [](const std::string& currency) { return currency == "EUR" ? std::optional(1.25) : std::nullopt; });
        QStringList points, axes;
        for (const QVariant& point : chart["points"].toList())
            points.append(QStringLiteral("%1;%2%3").arg(point.toMap()["x"].toDouble()).arg(point.toMap()["y"].toDouble()).arg(point.toMap()["paid"].toBool() ? "paid" : ""));
        for (const char* end : {"least", "most", "first", "last"}) axes.append(chart[QLatin1String(end)].toString());
        QCOMPARE(QStringList({points.join(' '), axes.join(','), chart["leftOut"].toString()}).join(" | "), expected);
    }

private:
    Catalogue& catalogue() { return *m_document->catalogue()->catalogue(); }
    QString write(const QByteArray& text)
    {
        QFile file(m_folder.filePath("prices.csv"));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return file.fileName();
    }
    // As from the catalogue: about the part, wherever it is.
    void openCard()
    {
        Q_EMIT m_document->pricesWanted(QString::fromStdString(card), {});
        QTRY_VERIFY(m_hands.seen("priceAmount") && m_hands.find("priceAmount")->hasActiveFocus());
        QTest::qWait(250);
    }
    void openMoney()
    {
        m_hands.click(m_hands.find("money"));
        QTRY_VERIFY(m_hands.seen("rigCurrency") && m_hands.find("rigCurrency")->hasActiveFocus());
        QTest::qWait(250);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return rw::test::runOnScreen<PricesTest>(argc, argv); }

#include "tst_prices.moc"
