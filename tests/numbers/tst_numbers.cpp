// The formulas behind the figures, each with an example worked by hand beside it.
#define QT_NO_KEYWORDS
#include <QTest>

#include <cmath>

#include "numbers/excursions.h"
#include "numbers/models.h"
#include "numbers/wall.h"

using namespace rw;

namespace {

bool near(double value, double wanted, double within) { return std::abs(value - wanted) <= within; }
#define NEAR(value, wanted, within) QVERIFY2(near(value, wanted, within), qPrintable(QString("%1, not %2").arg(value).arg(wanted)))

GraphicsCard card(const char* architecture, const char* cooling)
{
    GraphicsCard card;
    card.architecture = {architecture, Origin::User};
    card.cooling = {cooling, Origin::User};
    return card;
}

PowerSupply supply(double power, const char* version, double plugs)
{
    PowerSupply supply;
    supply.power = {watts(power), Origin::User};
    supply.atxVersion = {version, Origin::User};
    supply.twelveVhpwr = {plugs, Origin::User};
    return supply;
}

}  // namespace

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Two 3090 of 350 W beside 93 W of everything else and a processor of 253 W behind regulators of 90 %: 374 W.
    void peaksOfTwoCards()
    {
        const ByWindow e = excursionsOf(card("Ampere", "open_air"));
        const std::vector<CardLoad> cards = {{watts(350), e}, {watts(350), e}};
        const Power rest = watts(93 + 253 / 0.9);
        NEAR(peakOf(rest, cards, Window::Us100, 1).amount(), 1564, 0.5);
        NEAR(peakOf(rest, cards, Window::Ms10, 1).amount(), 1319, 0.5);
        NEAR(peakOf(rest, cards, Window::Ms10, 0.7).amount(), 374.1 + 700 * 1.245, 0.5);
        NEAR(peakOf(rest, {{watts(350), e}}, Window::Ms1, 0.7).amount(), 374.1 + 595, 0.5);   // one card: no other to be out of step with
        NEAR(peakOf(rest, {}, Window::Ms1, 1).amount(), 374.1, 0.1);
    }

    void excursions_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("cooling");
        QTest::addColumn<double>("shortest");
        QTest::newRow("3090") << "Ampere" << "open_air" << 1.7;
        QTest::newRow("5090") << "Blackwell" << "flow_through" << 1.57;
        QTest::newRow("4090") << "Ada" << "open_air" << 1.57;
        QTest::newRow("A6000") << "Ampere" << "blower" << 1.4;
        QTest::newRow("2080 Ti") << "Turing" << "open_air" << 1.4;
        QTest::newRow("unknown") << "" << "" << 1.4;
    }
    void excursions()
    {
        QFETCH(QString, architecture);
        QFETCH(QString, cooling);
        QFETCH(double, shortest);
        const ByWindow e = excursionsOf(card(architecture.toUtf8(), cooling.toUtf8()));
        QCOMPARE(e[at(Window::Us100)], shortest);
        for (std::size_t i = 1; i < e.size(); ++i) QVERIFY(e[i] <= e[i - 1] && e[i] >= 1);
    }

    void tolerances()
    {
        QCOMPARE(toleranceOf(supply(1200, "ATX 3.0", 1)).times, (ByWindow{2.0, 1.8, 1.6, 1.2}));
        QCOMPARE(toleranceOf(supply(1200, "ATX 3.0", 0)).times, (ByWindow{1.5, 1.45, 1.35, 1.1}));
        QCOMPARE(toleranceOf(supply(450, "ATX 3.1", 1)).times, (ByWindow{1.5, 1.45, 1.35, 1.1}));
        QVERIFY(toleranceOf(supply(450, "ATX 3.1", 1)).isPromised);
        QVERIFY(!toleranceOf(supply(1200, "ATX12V 2.4", 0)).isPromised);
    }

    void efficiency_data()
    {
        QTest::addColumn<QString>("grade");
        QTest::addColumn<double>("load");
        QTest::addColumn<int>("volts");
        QTest::addColumn<double>("percent");   // 0: none
        QTest::newRow("gold at 904 of 1200 W") << "80 PLUS Gold" << 904 / 1200.0 << 115 << 88.5;
        QTest::newRow("gold, half") << "80 PLUS Gold" << 0.5 << 230 << 92.0;
        QTest::newRow("gold, a fifth") << "80 PLUS Gold" << 0.2 << 115 << 87.0;
        QTest::newRow("gold, less") << "80 PLUS Gold" << 0.1 << 115 << 84.0;
        QTest::newRow("titanium, a tenth") << "80 PLUS Titanium" << 0.1 << 115 << 90.0;
        QTest::newRow("titanium, between") << "80 PLUS Titanium" << 0.15 << 230 << 92.0;
        QTest::newRow("full") << "80 PLUS Platinum" << 1.0 << 115 << 89.0;
        QTest::newRow("above") << "80 PLUS Platinum" << 1.3 << 115 << 89.0;
        QTest::newRow("no grade") << "" << 0.5 << 115 << 0.0;
    }
    void efficiency()
    {
        QFETCH(QString, grade);
        QFETCH(double, load);
        QFETCH(int, volts);
        QFETCH(double, percent);
        const auto share = efficiencyAt(grade.toStdString(), load, volts == 115 ? Mains::V115 : Mains::V230);
        QCOMPARE(share.has_value(), percent > 0);
        if (share) NEAR(*share * 100, percent, 0.05);
    }

    void wallHeatAndRoom()
    {
        const Power wall = watts(904 / *efficiencyAt("80 PLUS Gold", 904 / 1200.0, Mains::V115));
        NEAR(wall.amount(), 1022, 1);
        NEAR(kilowattHours(wall, 30 * 24), 736, 1);
        NEAR(kilowattHours(wall, 30 * 24) * 0.30, 220.7, 0.3);
        NEAR(btuPerHour(watts(1022)), 3487, 1);
        NEAR(airflowFor(watts(1022), 10), 303.5, 0.5);
        NEAR(cubicFeetPerMinute(airflowFor(watts(1022), 10)), 179, 0.7);
        NEAR(roomWarming(watts(1022), 80, 0), 12.8, 0.05);
        NEAR(roomWarming(watts(1022), 80, 100), 9.0, 0.05);
    }

    void circuitLimits()
    {
        QCOMPARE(findCircuit("us_15a")->limit(), watts(1440));
        QCOMPARE(findCircuit("us_20a")->limit(), watts(1920));
        QCOMPARE(findCircuit("eu_16a")->limit(), watts(2300));
        QCOMPARE(findCircuit("uk_13a")->limit(), watts(2990));
        QCOMPARE(findCircuit("jp_15a")->limit(), watts(1200));
        QVERIFY(!findCircuit("mars"));
    }

    void modelsInMemory()
    {
        const Model& small = *findModel("Llama 3.1 8B");
        const Model large = {"of 70e9 parameters", 70, 80, 8, 128};   // as the example has it
        const MemoryNeed need = inferenceNeed(large, ModelUse::Int4, 8192, 2);
        NEAR(need.weights, 38.5, 0.01);
        NEAR(need.context, 2.68, 0.01);
        NEAR(need.all(), 44.7, 0.05);
        NEAR(inferenceNeed(small, ModelUse::Fp16, 8192, 1).context, 1.07, 0.01);
        // By hand 18.8 = 16.1 + 1.1 + 1.6: 0.8 for the card and 5 % of 16.1.
        NEAR(inferenceNeed(small, ModelUse::Fp16, 8192, 1).all(), 18.7, 0.1);
    }

    void tuning()
    {
        NEAR(tuningNeed(7, ModelUse::Full, 2, 0, 0).weights + tuningNeed(7, ModelUse::Full, 2, 0, 0).optimizer, 56, 0.01);
        NEAR(tuningNeed(7, ModelUse::Qlora, 1).all(), 8.2, 0.1);
        QVERIFY(tuningNeed(7, ModelUse::Lora, 1).all() < 24);
        QVERIFY(tuningNeed(70, ModelUse::Qlora, 1).all() > 42 && tuningNeed(70, ModelUse::Qlora, 1).all() < 54);
    }

    // Gradients of 7B in bf16, 14 GB, between two cards.
    void allReduce_data()
    {
        QTest::addColumn<int>("generation");
        QTest::addColumn<int>("lanes");
        QTest::addColumn<double>("seconds");
        QTest::newRow("3.0 x8") << 3 << 8 << 2.2;
        QTest::newRow("4.0 x8") << 4 << 8 << 1.1;
        QTest::newRow("3.0 x16") << 3 << 16 << 1.1;
        QTest::newRow("4.0 x16") << 4 << 16 << 0.56;
        QTest::newRow("2.0 x4") << 2 << 4 << 8.9;
    }
    void allReduce()
    {
        QFETCH(int, generation);
        QFETCH(int, lanes);
        QFETCH(double, seconds);
        NEAR(allReduceSeconds(14, 2, linkBandwidth(generation, lanes)), seconds, 0.03 * seconds);
        QCOMPARE(allReduceSeconds(14, 1, 10), 0.0);
    }

    void renting()
    {
        NEAR(breakEvenHours(3500, 1800, 1.50, 0.3066), 1424, 1);
        NEAR(breakEvenHours(3500, 1800, 0.60, 0.306), 5782, 1);   // by hand 5780
        QVERIFY(std::isinf(breakEvenHours(3500, 1800, 0.30, 0.306)));
    }
};

QTEST_APPLESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
