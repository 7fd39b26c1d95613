// Radiators at every mount: against what is published, against the room under the lid, and against what stands there.
#include "checks/rows_radiator_clearance.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::radiator_clearance_rows;

class RadiatorClearanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("radiator_clearance", rows); }

    void aRadiatorAloneIsNotMissed()  // no block to place, and none that cools the processor
    {
        SmallRig small;
        at(small, "front");
        QVERIFY(findingsOf(small, "complete").empty());
        small.without = {"air_cooler"};
        QCOMPARE(findingsOf(small, "complete").size(), std::size_t(1));
        QVERIFY2(findingsOf(small, "overlap").empty(), qPrintable(told(findingsOf(small, "overlap"))));
    }

    void remedies()  // stand beside the finding and leave it what it is
    {
        SmallRig small;
        at(small, "front", radiatorAlone("360", 27, 2)).stackLimit = len(60);
        small.pcCase.radiatorMounts.push_back(radiatorMount("top"));
        small.pcCase.lidGap = len(90);
        const auto found = findingsOf(small, "radiator_clearance");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().fixes.size(), std::size_t(2));  // one row off; the other mount
        QVERIFY(found.front().verdict == Verdict::Problem);
    }
};

QTEST_APPLESS_MAIN(RadiatorClearanceTest)
#include "tst_radiator_clearance.moc"
