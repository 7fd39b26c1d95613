// The supplies' plugs against the cards' and the board's, and one lead for each.
#include "checks/rows_psu_plugs.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::psu_plugs_rows;

class PsuPlugsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("psu_plugs", rows); }

    void enoughIsClear()  // and not where a card's plugs are unknown
    {
        const auto clearances = [](const Change& change) {
            SmallRig small;
            change(small);
            auto all = evaluate(small.make()).clearances;
            return std::count_if(all.begin(), all.end(), [](const Clearance& c) { return c.check == "psu_plugs"; });
        };
        QCOMPARE(clearances([](SmallRig&) {}), 2);                                        // PCIe and EPS
        QCOMPARE(clearances([](SmallRig& r) { two(r, 3, 6); }), 3);                       // and leads
        QCOMPARE(clearances([](SmallRig& r) { two(r, 3, 6); r.supply.pcieLeads = {}; }), 2);
        QCOMPARE(clearances([](SmallRig& r) { r.card.plugs.clear(); }), 0);
        QCOMPARE(clearances([](SmallRig& r) { r.board.eps = {}; }), 1);
    }
};

QTEST_APPLESS_MAIN(PsuPlugsTest)
#include "tst_psu_plugs.moc"
