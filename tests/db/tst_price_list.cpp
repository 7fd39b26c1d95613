// Prices: what a person writes, the history of a part, and lists of them.
#define QT_NO_KEYWORDS
#include <QTest>

#include "db/price_entry.h"
#include "db/price_list.h"

using namespace rw;

namespace {

const std::string card = "nvidia-rtx-3090-fe", today = "2026-11-28";

Catalogue emptyCatalogue() { return Catalogue::open(std::filesystem::path(RW_BUILD) / "share/rigwright/catalogue.sqlite", ":memory:"); }

SavedPrice price(double amount, const char* day, const char* note = "") { return {Money::of(amount), "USD", "", false, day, note}; }

// "799.00 EUR used paid 2026-11-01 (boxed)", or the sentence.
QString words(const std::variant<SavedPrice, PriceMistake>& outcome)
{
    if (const auto* mistake = std::get_if<PriceMistake>(&outcome)) return QString::fromStdString(format(mistake->reason));
    const auto& p = std::get<SavedPrice>(outcome);
    QStringList out{QString::number(p.amount.amount(), 'f', 2), QString::fromStdString(p.currency)};
    if (!p.mark.empty()) out.append(QString::fromStdString(p.mark));
    if (p.paid) out.append("paid");
    if (!p.notedOn.empty()) out.append(QString::fromStdString(p.notedOn));
    if (!p.note.empty()) out.append("(" + QString::fromStdString(p.note) + ")");
    return out.join(' ');
}

}  // namespace

class PriceListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void written_data()
    {
        QTest::addColumn<QStringList>("typed");   // amount, currency, mark, paid, date, note
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, QStringList typed, const char* expected) { QTest::newRow(name) << typed << expected; };
        row("all of it", {"$1,299.50", " eur", "Used", "yes", "2026-11-01", "boxed"}, "1299.50 EUR used paid 2026-11-01 (boxed)");
        row("new, offered, no date", {"700", "USD", "new", "", "", ""}, "700.00 USD");
        row("free needs no amount", {"", "USD", "free", "", "", ""}, "0.00 USD free");
        row("owned, with what it cost", {"450", "USD", "owned", "paid", "", ""}, "450.00 USD owned paid");
        row("today", {"1", "USD", "", "", "2026-11-28", ""}, "1.00 USD 2026-11-28");
        row("no amount", {" ", "USD", "", "", "", ""}, "there is no amount");
        row("a word", {"cheap", "USD", "", "", "", ""}, "\"cheap\" is no price");
        row("a word, free", {"cheap", "USD", "free", "", "", ""}, "\"cheap\" is no price");
        row("no such day", {"1", "USD", "", "", "2026-02-30", ""}, "a date is written 2026-11-28, not \"2026-02-30\"");
        row("tomorrow", {"1", "USD", "", "", "2026-11-29", ""}, "2026-11-29 is yet to come");
        row("no currency", {"1", "Euro", "", "", "", ""}, "a currency has three letters, not \"Euro\"");
        row("no mark", {"1", "USD", "old", "", "", ""}, "a mark is \"used\", \"free\" or \"owned\", not \"old\"");
    }

    void written()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, expected);
        const auto t = [&](int i) { return typed[i].toStdString(); };
        QCOMPARE(words(priceFromWords({t(0), t(1), t(2), t(3), t(4), t(5)}, today)), expected);
    }

    void history()
    {
        Catalogue catalogue = emptyCatalogue();
        catalogue.setPrice(card, price(700, "2026-11-01", "shop A"));
        catalogue.setPrice(card, price(690, "2026-11-01", "shop B"));
        QCOMPARE(catalogue.prices(card).size(), std::size_t(2));   // two shops on one day
        catalogue.setPrice(card, price(680, "2026-11-01", "shop B"));
        QCOMPARE(catalogue.prices(card).size(), std::size_t(2));   // one shop, put right
        QVERIFY(catalogue.price(card) == price(680, "2026-11-01", "shop B"));
        catalogue.removePrice(card, price(1, "2026-11-01", "shop B"));  // there is none
        catalogue.removePrice("another", price(680, "2026-11-01", "shop B"));
        QCOMPARE(catalogue.prices(card).size(), std::size_t(2));
        catalogue.removePrice(card, price(680, "2026-11-01", "shop B"));
        QVERIFY(catalogue.price(card) == price(700, "2026-11-01", "shop A"));
        catalogue.removePrice(card, price(700, "2026-11-01", "shop A"));
        QVERIFY(!catalogue.price(card));
    }

    void removalOfOneOfTwins()
    {
        Catalogue catalogue = emptyCatalogue();
        catalogue.setPrices({{card, price(700, "2026-11-01")}, {card, price(650, "2026-11-02")}, {card, price(700, "2026-11-03")}}, today);
        catalogue.removePrice(card, price(700, "2026-11-01"));
        QVERIFY(catalogue.prices(card) == std::vector({price(700, "2026-11-03"), price(650, "2026-11-02")}));
    }

    void theLastRateHoldsEitherWay()
    {
        Catalogue catalogue = emptyCatalogue();
        catalogue.setRate("USD", "EUR", 0.5, today);
        QCOMPARE(catalogue.rate("EUR", "USD").value(), 2.0);
        catalogue.setRate("EUR", "USD", 4, today);
        QCOMPARE(catalogue.rate("EUR", "USD").value(), 4.0);
        QCOMPARE(catalogue.rate("USD", "EUR").value(), 0.25);
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("taken");
        QTest::addColumn<QString>("left");     // the first line left out
        QTest::newRow("as a spreadsheet writes it") << QByteArray("\xEF\xBB\xBFPart;Price;Currency\r\nnvidia-rtx-3090-fe;699,00;eur\r\n;;\r\n") << 1 << "";
        QTest::newRow("tabs") << QByteArray("part\tprice\tnote\nnvidia-rtx-3090-fe\t650\twith; its, box\n") << 1 << "";
        QTest::newRow("tomorrow") << QByteArray("part,price,date\nnvidia-rtx-3090-fe,650,2026-11-29\nnvidia-rtx-3090-fe,650,2026-11-28\n") << 1 << "line 2: 2026-11-29 is yet to come";
        QTest::newRow("owned") << QByteArray("part,price,mark\nnvidia-rtx-3090-fe,,owned\n") << 1 << "";
    }

    void lists()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, taken);
        QFETCH(QString, left);
        Catalogue catalogue = emptyCatalogue();
        const PriceListReport report = importPrices(catalogue, text.toStdString(), "prices.csv", "USD", today);
        QCOMPARE(report.left.empty() ? QString() : QString::fromStdString(leftText(report.left.front())), left);
        QCOMPARE(report.taken, taken);
        QCOMPARE(int(catalogue.prices(card).size()), taken);
    }

    void lineByLine()
    {
        const Catalogue catalogue = emptyCatalogue();
        PriceListReader reader("part,price\nnvidia-rtx-3090-fe,700\nnobody,1\n", "prices.csv", "USD", today);
        QCOMPARE(reader.lines(), 2);
        QVERIFY(reader.readLine(catalogue));
        QCOMPARE(reader.read(), 1);
        QVERIFY(reader.readLine(catalogue) && !reader.readLine(catalogue));
        QCOMPARE(reader.report().taken, 1);
        QVERIFY(catalogue.prices(card).empty());   // nothing is kept before the end
    }
};

QTEST_APPLESS_MAIN(PriceListTest)
#include "tst_price_list.moc"
