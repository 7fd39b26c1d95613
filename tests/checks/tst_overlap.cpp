// The catch-all: mated parts share volume only where their mounts say so.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// A heat sink on the board under the card's shroud, this high; the shroud starts 15.24 mm above the board.
void block(SmallRig& r, double height)
{
    r.board.blocks.push_back({"heat sink", "", len(200), len(190), len(230), len(210), len(height)});
}

const Row rows[] = {
    {"roomy", {}},
    {"two cards, a liquid cooler", [](SmallRig& r) { r.second = r.card; r.liquid = SmallRig::liquidCooler(); }},
    {"open frame, card on a riser", [](SmallRig& r) { r.onFrame = true; r.riser = Riser(); }},
    {"a board block under the card", [](SmallRig& r) { block(r, 15.24); }},
    {"a board block a hair into the card", [](SmallRig& r) { block(r, 15.241); }, "problem", 0.001, 0, -0.001, "Board (heat sink)"},
    {"a board block into the card, estimated", [](SmallRig& r) { block(r, 20); r.board.blocks[0].height.origin = Origin::Estimated; }, "warning", 4.76, 0, -4.76, "partly estimated"},
    {"a board block into the card, typical", [](SmallRig& r) { block(r, 20); r.board.blocks[0].height.origin = Origin::Typical; }, "warning", 4.76, 0, -4.76},
    {"a board block into the card, opendb", [](SmallRig& r) { block(r, 20); r.card.thickness.origin = Origin::OpenDb; }, "warning", 4.76, 0, -4.76},
    {"cards that overlap are told by their own check", [](SmallRig& r) { r.card.thickness = len(45); r.second = r.card; r.secondSlot = "S2"; }},
    {"memory under a fan is told by its own check", [](SmallRig& r) { r.cooler.frontOffset = len(50); r.memory.height = len(51); }},
    {"a card in the shroud is told by its own check", [](SmallRig& r) { r.slot = "S4"; r.pcCase.floorGap = len(10); }},
    {"a cooler in the panel is told by its own check", [](SmallRig& r) { r.cooler.height = len(195); }},
    {"a card in a radiator is told by its own check", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(380); }},
};

}  // namespace

class OverlapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("overlap", rows); }

    void seat_data()
    {
        QTest::addColumn<double>("lower");
        QTest::addColumn<int>("overlaps");
        QTest::newRow("seated: the mating volume") << 0.0 << 0;
        QTest::newRow("1 mm lower") << 1.0 << 1;
        QTest::newRow("1 µm lower") << 0.001 << 1;
        QTest::newRow("1 mm above its seat") << -1.0 << 0;
    }
    void seat()
    {
        QFETCH(double, lower);
        QFETCH(int, overlaps);
        Rig rig = SmallRig().make();
        rig.find("graphics_card")->pieces[0]->slides[Axis::Z] = mm(-lower);
        const std::vector<Clash> clashes = Scene(rig).overlaps();
        QCOMPARE(static_cast<int>(clashes.size()), overlaps);
        for (const Finding& finding : evaluate(rig).findings)
            if (finding.check == "overlap") QVERIFY2(overlaps == 1, qPrintable(told({finding})));
    }
};

QTEST_APPLESS_MAIN(OverlapTest)
#include "tst_overlap.moc"
