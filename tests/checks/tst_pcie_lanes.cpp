// What a card's slot links it by: lanes, and the chipset.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void wired(SmallRig& r, const char* link) { r.board.slots[0].link = word(link); }
void two(SmallRig& r, const char* link)
{
    r.second = r.card;
    r.board.slots[3].link = word(link);
}

const Row rows[] = {
    {"sixteen lanes of the processor", {}},
    {"eight lanes", [](SmallRig& r) { wired(r, "CPU 4.0 x8"); }, "note", 8, 16, -8, "wired CPU 4.0 x8: 8 of its 16 lanes"},
    {"four lanes", [](SmallRig& r) { wired(r, "CPU 3.0 x4"); }, "warning", 4, 16, -12, "4 of its 16 lanes"},
    {"one lane", [](SmallRig& r) { wired(r, "CPU 3.0 x1"); }, "warning", 1, 16, -15},
    {"the chipset's", [](SmallRig& r) { wired(r, "chipset 4.0 x4"); }, "warning", 4, 16, -12, "shares the chipset's link"},
    {"the chipset's, sixteen lanes", [](SmallRig& r) { wired(r, "PCH 4.0 x16"); }, "warning", 16, 16, 0, "shares the chipset's link"},
    {"four lanes, estimated: a warning all the same", [](SmallRig& r) { wired(r, "CPU 3.0 x4"); r.board.slots[0].link.origin = Origin::Estimated; }, "warning", 4, 16, -12},
    {"a card of eight lanes in eight", [](SmallRig& r) { wired(r, "CPU 4.0 x8"); r.card.interface = word("PCIe 4.0 x8"); }},
    {"a card of four lanes in four", [](SmallRig& r) { wired(r, "CPU 4.0 x4"); r.card.interface = word("PCIe 4.0 x4"); }},
    {"link unknown", [](SmallRig& r) { r.board.slots[0].link = {}; }, "not_checked", kAny, kAny, kAny, "How S1 of Board is wired is unknown"},
    {"link without lanes", [](SmallRig& r) { wired(r, "CPU 4.0"); }, "not_checked"},
    {"two cards of sixteen", [](SmallRig& r) { two(r, "CPU 4.0 x16"); }, "note", kAny, kAny, kAny, "by CPU 4.0 x16, CPU 4.0 x16"},
    {"two cards, the second of eight", [](SmallRig& r) { two(r, "CPU 4.0 x8"); }, "note", 8, 16, -8, "Second card stands in S4"},
    {"two cards, the second on the chipset", [](SmallRig& r) { two(r, "chipset 3.0 x4"); }, "warning", 4, 16, -12, "Second card stands in S4"},
    {"on a riser", [](SmallRig& r) { wired(r, "CPU 4.0 x8"); r.riser = Riser(); r.onFrame = true; }, "note", 8, 16, -8},
    {"on a mining riser", [](SmallRig& r) { r.riser = Riser(); r.riser->lanes = num(1); r.onFrame = true; }, "warning", 1, 16, -15},
    {"an x16 edge in a closed x8 slot", [](SmallRig& r) { r.board.slots[0].size = "x8"; r.board.slots[0].openEnded = {false, Origin::User}; }, "problem", kAny, kAny, kAny, "is a closed x8 slot"},
    {"an x16 edge in a closed x8 slot, estimated", [](SmallRig& r) { r.board.slots[0].size = "x8"; r.board.slots[0].openEnded = {false, Origin::Estimated}; }, "warning"},
    {"an x16 edge in an x8 slot", [](SmallRig& r) { r.board.slots[0].size = "x8"; }, "not_checked", kAny, kAny, kAny, "whether that slot is open"},
    {"an x16 edge in an open x8 slot", [](SmallRig& r) { r.board.slots[0].size = "x8"; r.board.slots[0].openEnded = {true, Origin::User}; }},
    {"an x1 card anywhere", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x1"); }},
    {"an x8 card in an x1 slot", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x8"); r.board.slots[1].size = "x1"; }, "not_checked", kAny, kAny, kAny, "Add-in card has an x8 edge"},
};

}  // namespace

class PcieLanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("pcie_lanes", rows); }
};

QTEST_APPLESS_MAIN(PcieLanesTest)
#include "tst_pcie_lanes.moc"
