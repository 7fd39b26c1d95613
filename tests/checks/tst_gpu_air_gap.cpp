// Air in front of a card's fans: a model, never more than a Warning.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// Two like cards in S1 and S4, 101.6 mm apart, with this much air between them.
void next(SmallRig& r, double air, const char* cooling = "open_air")
{
    r.card.cooling = word(cooling);
    r.second = r.card;
    r.card.thickness = len(101.6 - air);
}

// On the case's vertical mount, with this much from its back to the panel.
void vertical(SmallRig& r, double room)
{
    r.riser = Riser();
    r.pcCase.verticalSlots = num(3);
    r.pcCase.verticalRoom = len(room);
}

const Row rows[] = {
    {"one card", {}},
    {"roomy, 61.6 mm", [](SmallRig& r) { r.second = r.card; }},
    {"exactly 40 mm", [](SmallRig& r) { next(r, 40); }},
    {"enough, but warmer", [](SmallRig& r) { next(r, 39.999); }, "note", 39.999, 20, 19.999},
    {"exactly the wanted 20 mm", [](SmallRig& r) { next(r, 20); }, "note", 20, 20, 0},
    {"a hair too little", [](SmallRig& r) { next(r, 19.999); }, "warning", 19.999, 20, -0.001},
    {"too little, estimated", [](SmallRig& r) { next(r, 10); r.card.thickness.origin = Origin::Estimated; }, "warning", 10, 20, -10},
    {"none at all", [](SmallRig& r) { next(r, 0); }, "warning", 0, 20, -20},
    {"sources disagree", [](SmallRig& r) { next(r, 21); r.card.thickness.low = r.card.thickness.value; r.card.thickness.high = *r.card.thickness + mm(4); }, "warning", 17, 20, -3, "by the worse of two sources (21 mm by the other)"},
    {"sources disagree, enough by both", [](SmallRig& r) { next(r, 30); r.card.thickness.high = *r.card.thickness + mm(4); }, "note", 26, 20, 6},
    {"blowers, 6 mm", [](SmallRig& r) { next(r, 6, "blower"); }, "note", 6, 6, 0},
    {"blowers, a hair less", [](SmallRig& r) { next(r, 5.999, "blower"); }, "warning", 5.999, 6, -0.001, "Leave more slots free or use a riser"},
    {"blowers, twice the wanted", [](SmallRig& r) { next(r, 12, "blower"); }},
    {"passive, touching", [](SmallRig& r) { next(r, 0, "passive"); }},
    {"the lower card blows through its back", [](SmallRig& r) { next(r, 24.999, "blower"); r.second->cooling = word("flow_through"); }, "warning", 24.999, 25, -0.001},
    {"the lower card has memory on its back", [](SmallRig& r) { next(r, 19, "blower"); r.second->memoryOnBack = {true, Origin::User}; }, "warning", 19, 20, -1},
    {"cooling unknown, less than open air wants", [](SmallRig& r) { next(r, 19); r.card.cooling = {}; }, "not_checked", 19, 20, kAny, "cooling type of Card is unknown"},
    {"over the shroud, 20 mm", [](SmallRig& r) { r.slot = "S4"; r.pcCase.floorGap = len(35.925); }},
    {"over the shroud, a hair less", [](SmallRig& r) { r.slot = "S4"; r.pcCase.floorGap = len(35.924); }, "warning", 19.999, 20, -0.001, "Case (shroud)"},
    {"over the shroud, a thin card's fans count and not its bracket", [](SmallRig& r) { r.slot = "S4"; r.card.thickness = len(30); r.pcCase.floorGap = len(20.925); }, "warning", 15, 20, -5, "Case (shroud)"},
    {"over the shroud, a blower", [](SmallRig& r) { r.slot = "S4"; r.card.cooling = word("blower"); r.pcCase.floorGap = len(25); }},
    {"an x1 card before the fans covers little", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x1"); r.addInSlot = "S2"; }, "note", 0.64, 20, -19.36, "Add-in card"},
    {"an add-in card far away", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x1"); r.addInSlot = "S4"; r.card.thickness = len(38); }},
    {"a long add-in card starves as any card", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x8"); r.addIn->length = len(200); r.addInSlot = "S2"; }, "warning", 0.64, 20, -19.36, "Add-in card"},
    {"vertical, 20 mm before the glass", [](SmallRig& r) { vertical(r, 60); }},
    {"vertical, a hair less", [](SmallRig& r) { vertical(r, 59.999); }, "warning", 19.999, 20, -0.001, "(side panel) there are 19.999 mm of air; 20.000 mm are wanted. Choose a thinner card"},
    {"vertical, before a mesh panel", [](SmallRig& r) { vertical(r, 45); r.pcCase.sidePanel = word("steel mesh"); }},
    {"vertical, the panel taken off", [](SmallRig& r) { vertical(r, 45); r.caseState = {"panel_off"}; }},
    {"vertical, a blower", [](SmallRig& r) { vertical(r, 46); r.card.cooling = word("blower"); }},
    {"before the vented panel of a sandwich", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.cardThicknessLimit = len(41); }},
    {"open frame", [](SmallRig& r) { r.slot = "S4"; r.onFrame = true; }},
    {"open frame, two cards", [](SmallRig& r) { next(r, 10); r.onFrame = true; }, "warning", 10, 20, -10},
};

}  // namespace

class GpuAirGapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_air_gap", rows); }
};

QTEST_APPLESS_MAIN(GpuAirGapTest)
#include "tst_gpu_air_gap.moc"
