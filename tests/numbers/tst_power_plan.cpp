// A rig's power taken apart: the sums are those of the figures, peaks by their length, supplies together.
#include "checks/rows.h"

#include "numbers/power_plan.h"

using namespace rw;
using namespace rw::test;

class PowerPlanTest : public QObject {
    Q_OBJECT

    static PowerPlan planOf(const Change& change = {}, bool independent = false)
    {
        SmallRig small;
        if (change) change(small);
        Rig rig = small.make();
        rig.assumptions.independent = independent;
        return powerPlan(rig);
    }

private Q_SLOTS:
    // Board 40, processor 100 at its limit, memory 8, cooler 2, drive 8: 158 W beside the card.
    void peaks_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<double>("shortest");
        QTest::addColumn<double>("tenMs");
        QTest::newRow("Ampere") << "Ampere" << 158 + 340.0 << 158 + 270.0;
        QTest::newRow("Ada") << "Ada" << 158 + 314.0 << 158 + 256.0;
        QTest::newRow("Turing") << "Turing" << 158 + 280.0 << 158 + 240.0;
    }
    void peaks()
    {
        QFETCH(QString, architecture);
        QFETCH(double, shortest);
        QFETCH(double, tenMs);
        const PowerPlan plan = planOf([&](SmallRig& r) { r.card.architecture = word(architecture.toStdString()); });
        QCOMPARE(plan.windows[at(Window::Us100)].peak.amount(), shortest);
        QCOMPARE(plan.windows[at(Window::Ms10)].peak.amount(), tenMs);
    }

    void sumsAreTheFigures()
    {
        SmallRig small;
        small.second = small.card;
        const Rig rig = small.make();
        const PowerPlan plan = powerPlan(rig);
        Power sum;
        for (std::size_t i = 0; i < plan.parts.size(); ++i) {
            sum += plan.parts[i].sustained;
            QVERIFY(i == 0 || plan.parts[i].sustained <= plan.parts[i - 1].sustained);
            QVERIFY(!howDrawIsKnown(*rig.find(plan.parts[i].item)).pattern.empty());
            QCOMPARE(plan.parts[i].supply, std::string("power_supply"));
        }
        QVERIFY(sum == plan.sustained && plan.supplies.size() == 1 && plan.supplies.front().sustained == sum);
        QVERIFY(plan.rated == watts(850) && plan.supply == plan.rated);
    }

    void jobsOfTheirOwnPeakLess()
    {
        const auto two = [](SmallRig& r) { r.second = r.card; };
        QVERIFY(planOf(two, true).windows[0].peak < planOf(two).windows[0].peak);
        QVERIFY(planOf({}, true).windows[0].peak == planOf().windows[0].peak);
    }

    void supplies()
    {
        const PowerPlan one = planOf();   // 850 W, ATX 3.0 with 12VHPWR
        QVERIFY(one.isPromised && one.windows[at(Window::Ms1)].supply == watts(850 * 1.8));
        const PowerPlan two = planOf([](SmallRig& r) { r.secondSupply = r.supply; r.secondSupply->atxVersion = word("ATX12V 2.4"); });
        QVERIFY(!two.isPromised && two.rated == watts(1700) && two.windows[at(Window::Ms1)].supply == watts(850 * 1.8 + 850 * 1.3));
        const PowerPlan unknown = planOf([](SmallRig& r) { r.supply.power = {}; });
        QVERIFY(!unknown.rated && !unknown.windows[0].supply && !unknown.tightest());
        QVERIFY(!planOf([](SmallRig& r) { r.without = {"power_supply"}; }).rated);
    }

    void theTightestWindow()
    {
        const PowerPlan plan = planOf([](SmallRig& r) { r.card.architecture = word("Ampere"); r.supply.power = watt(500); r.supply.atxVersion = word("ATX12V 2.4"); });
        QVERIFY(plan.tightest());
        for (const WindowDraw& window : plan.windows)
            QVERIFY(window.peak.amount() / window.supply->amount() <= plan.tightest()->peak.amount() / plan.tightest()->supply->amount());
    }

    void unknownIsSaid()
    {
        const PowerPlan plan = planOf([](SmallRig& r) { r.card.power = {}; });
        QCOMPARE(std::count_if(plan.parts.begin(), plan.parts.end(), [](const PartDraw& p) { return p.isUnknown; }), 1);
    }
};

QTEST_APPLESS_MAIN(PowerPlanTest)
#include "tst_power_plan.moc"
