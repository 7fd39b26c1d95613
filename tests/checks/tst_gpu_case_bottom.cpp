// The lowest card over the shroud: 30.925 mm below the board, 15 of them air.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void low(SmallRig& r) { r.slot = "S4"; }

const Row rows[] = {
    {"higher slot", {}},
    {"a case for small boards: its shroud lies 40 mm above where an ATX board would end", [](SmallRig& r) { r.board.height = len(244); r.slot = "S2"; r.pcCase.floorGap = len(-40); }, "warning", 274.765, 264.8, -9.965, "from the board's upper edge down"},
    {"a small case, roomy", [](SmallRig& r) { r.board.height = len(244); r.pcCase.floorGap = len(-40); }},
    {"roomy", low},
    {"roomy under a short board", [](SmallRig& r) { low(r); r.board.height = len(244); }},
    {"the wanted air exactly", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30.925); }, "warning", 30.925, 30.925, 0},
    {"a hair less air than wanted", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30.924); }, "warning", 30.925, 30.924, -0.001},
    {"the card itself fits exactly", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(15.925); }, "warning", 30.925, 15.925, -15},
    {"the card itself is a hair too low", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(15.924); }, "problem", 15.925, 15.924, -0.001, "reaches 15.925 mm below the board; Case has 15.924 mm"},
    {"enough air, though not a whole slot", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(36.244); }, "note", 30.925, 36.244, 5.319, "5.32 mm to spare"},
    {"a whole slot of air", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(36.245); }},
    {"a blower wants less air", [](SmallRig& r) { low(r); r.card.cooling = word("blower"); r.pcCase.floorGap = len(22); }},
    {"a blower, a hair less air than wanted", [](SmallRig& r) { low(r); r.card.cooling = word("blower"); r.pcCase.floorGap = len(21.924); }, "warning", 21.925, 21.924, -0.001, "with 6 mm of air"},
    {"a passive card may touch", [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap = len(15.925); }, "warning", 15.925, 15.925, 0, "they touch"},
    {"a passive card a hair too low", [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap = len(15.924); }, "problem", 15.925, 15.924, -0.001, "Card reaches 15.925 mm below the board"},
    {"a passive card, limit unknown", [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap = {}; }, "not_checked", 15.925, kAny, kAny, "reaches 15.93 mm below the board; how far"},
    {"a passive card, limit estimated", [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap.origin = Origin::Estimated; }, "not_checked", 15.925, 100, kAny, "is an estimate"},
    {"a thin card's bracket of three reaches further", [](SmallRig& r) { low(r); r.card.bracketSlots = num(3); r.card.cooling = word("blower"); r.pcCase.floorGap = len(33.999); }, "problem", 34, 33.999, -0.001, "reaches 34.000 mm below the board"},
    {"an add-in card in the last slot", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x4"); r.addInSlot = "S4"; r.pcCase.floorGap = {}; }},
    {"too low, estimated", [](SmallRig& r) { low(r); r.card.thickness.origin = Origin::Estimated; r.pcCase.floorGap = len(10); }, "warning", 15.925, 10, -5.925},
    {"too low, limit of its family", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(10, Origin::Family); }, "warning", 15.925, 10, -5.925},
    {"too low, limit typical", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(10, Origin::Typical); }, "warning", 15.925, 10, -5.925},
    {"too low, opendb against a published limit", [](SmallRig& r) { low(r); r.card.thickness.origin = Origin::OpenDb; r.pcCase.floorGap = len(10); }, "problem", 15.925, 10, -5.925},
    {"sources disagree", [](SmallRig& r) { low(r); r.card.thickness.high = mm(44); r.pcCase.floorGap = len(32); }, "warning", 34.925, 32, -2.925},
    {"sources disagree on the limit", [](SmallRig& r) { low(r); r.pcCase.floorGap = lenBetween(40, 30, 40); }, "warning", 30.925, 30, -0.925},
    {"limit estimated, fits", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(100, Origin::Estimated); }, "not_checked", 30.925, 100, 69.075, "is an estimate"},
    {"limit unknown", [](SmallRig& r) { low(r); r.pcCase.floorGap = {}; }, "not_checked", 30.925, kAny, kAny, "unknown"},
    {"limit unknown, but the card ends above the board", [](SmallRig& r) { r.pcCase.floorGap = {}; }},
    {"open frame", [](SmallRig& r) { low(r); r.onFrame = true; }},
};

}  // namespace

class GpuCaseBottomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_case_bottom", rows); }
};

QTEST_APPLESS_MAIN(GpuCaseBottomTest)
#include "tst_gpu_case_bottom.moc"
