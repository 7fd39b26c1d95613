// A rig in another currency: what its amounts become, and what is refused.
#define QT_NO_KEYWORDS
#include <QTest>

#include <limits>

#include "rig/currency.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"
#include "units/currency.h"
#include "units/day.h"

using namespace rw;

Q_DECLARE_METATYPE(rw::Rig)

namespace {

// Two parts, one of them without a price, a line of its own where `line` is above zero, and a budget.
Rig rigOf(double price, double line, double budget)
{
    Rig rig = addItem(Rig{}, test::curatedPart(RW_SOURCE, "amd-ryzen-9-5900x"));
    rig = *setPrice(rig, lastItem(rig), Money::of(price), PriceMark::Used);
    rig = addItem(rig, test::curatedPart(RW_SOURCE, "noctua-nh-d15-chromax-black"));
    rig = *setPrice(rig, lastItem(rig), std::nullopt, PriceMark::Owned);
    if (line > 0) rig.otherLines.push_back({"Shipping", Money::of(line)});
    if (budget > 0) rig.budget = Money::of(budget);
    return rig;
}

QString amounts(const Rig& rig)
{
    QStringList words;
    for (const Item& item : rig.items) words.append(item.price ? QString::fromStdString(moneyText(*item.price, rig.currency)) : "none");
    for (const OtherLine& line : rig.otherLines) words.append(QString::fromStdString(moneyText(line.price, rig.currency)));
    words.append(rig.budget ? "of " + QString::fromStdString(moneyText(*rig.budget, rig.currency)) : "no budget");
    return words.join(", ");
}

}  // namespace

class CurrencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void converted_data()
    {
        QTest::addColumn<Rig>("rig");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("rate");      // 0: none
        QTest::addColumn<QString>("expected"); // amounts, or the refusal
        QTest::newRow("by the rate") << rigOf(400, 20, 1000) << "EUR" << 0.92 << "€368.00, none, €18.40, of €920.00";
        QTest::newRow("to the cent") << rigOf(399.99, 0, 0) << "EUR" << 0.9137 << "€365.47, none, no budget";
        QTest::newRow("any three letters, in any case") << rigOf(1, 0, 0) << " xyz" << 2.0 << "2.00 XYZ, none, no budget";
        QTest::newRow("into small money") << rigOf(400, 0, 0) << "JPY" << 155.2 << "¥62080.00, none, no budget";
        QTest::newRow("no rate: unpriced") << rigOf(400, 0, 1000) << "EUR" << 0.0 << "none, none, no budget";
        QTest::newRow("the same") << rigOf(400, 20, 0) << "usd" << 0.0 << "$400.00, none, $20.00, no budget";
        QTest::newRow("no rate, a line") << rigOf(400, 20, 0) << "EUR" << 0.0 << "\"Shipping\" is nothing but its amount: say what 1 USD is worth in EUR";
        QTest::newRow("no currency") << rigOf(400, 0, 0) << "EURO" << 1.0 << "\"EURO\" is no currency: it has three letters, like EUR";
        QTest::newRow("digits") << rigOf(400, 0, 0) << "U5D" << 1.0 << "\"U5D\" is no currency: it has three letters, like EUR";
        QTest::newRow("below nothing") << rigOf(400, 0, 0) << "EUR" << -1.0 << "a rate is more than nothing";
        QTest::newRow("no number") << rigOf(400, 0, 0) << "EUR" << std::numeric_limits<double>::quiet_NaN() << "a rate is more than nothing";
        QTest::newRow("too much") << rigOf(400, 0, 0) << "IDR" << 1e8 << "at this rate an amount is above 1,000,000,000 IDR";
    }

    void theAmountsOfThePlanToo()
    {
        Rig rig = rigOf(400, 0, 0);
        rig.shipping = Money::of(20);
        rig.assumptions.pricePerKwh = 0.3;
        rig.assumptions.cloudPerHour = 1.5;
        rig.assumptions.resale = Money::of(100);
        QCOMPARE(amountsIn(rig), 5);
        const Rig there = *inCurrency(rig, "EUR", 0.5);
        QVERIFY(there.shipping == Money::of(10) && there.assumptions.resale == Money::of(50) && there.assumptions.pricePerKwh == 0.15 && there.assumptions.cloudPerHour == 0.75);
        const Rig without = *inCurrency(rig, "EUR", std::nullopt);
        QVERIFY(without.shipping == Money{} && without.assumptions.resale == Money{} && !without.assumptions.pricePerKwh && !without.assumptions.cloudPerHour);
    }

    void converted()
    {
        QFETCH(Rig, rig);
        QFETCH(QString, currency);
        QFETCH(double, rate);
        QFETCH(QString, expected);
        const Rig before = rig;
        const auto out = inCurrency(rig, currency.toStdString(), rate == 0 ? std::nullopt : std::optional(rate));
        QCOMPARE(out ? amounts(*out) : QString::fromStdString(out.reason()), expected);
        QVERIFY(rig == before);
        if (out) QVERIFY(out->items[0].mark == PriceMark::Used && out->items[1].mark == PriceMark::Owned && out->currency.size() == 3);
    }

    void counted()
    {
        QCOMPARE(amountsIn(rigOf(400, 20, 1000)), 3);
        QCOMPARE(amountsIn(rigOf(400, 0, 0)), 1);
        QCOMPARE(amountsIn(Rig{}), 0);
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("day");  // -1: none
        QTest::newRow("the first") << "1970-01-01" << 0;
        QTest::newRow("another") << "2026-11-28" << 20785;
        QTest::newRow("leap day") << "2024-02-29" << 19782;
        QTest::newRow("no leap day") << "2026-02-29" << -1;
        QTest::newRow("month 13") << "2026-13-01" << -1;
        QTest::newRow("other order") << "28.11.2026" << -1;
        QTest::newRow("short") << "2026-1-1" << -1;
        QTest::newRow("a minus") << "2026--1-01" << -1;
        QTest::newRow("nothing") << "" << -1;
    }

    void days()
    {
        QFETCH(QString, text);
        QFETCH(int, day);
        QCOMPARE(dayFromText(text.toStdString()).value_or(-1), day);
    }
};

QTEST_APPLESS_MAIN(CurrencyTest)
#include "tst_currency.moc"
