// A card turned toward the side panel: openings for its bracket, room up to the panel.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// A card of 40 mm on a riser, two vertical openings, 70 mm up to the panel.
void vertical(SmallRig& r)
{
    r.riser = Riser();
    r.riser->length = len(300);
    r.pcCase.verticalSlots = num(2);
    r.pcCase.verticalRoom = len(70);
}

const Row rows[] = {
    {"in a slot, whatever the vertical openings", [](SmallRig& r) { r.card.bracketSlots = num(3); r.pcCase.verticalSlots = num(0); }},
    {"two plates in two openings", vertical},
    {"three plates in two openings", [](SmallRig& r) { vertical(r); r.card.bracketSlots = num(3); }, "problem", 3, 2, -1, "needs 3 vertical openings; Case has 2"},
    {"three plates in three openings", [](SmallRig& r) { vertical(r); r.card.bracketSlots = num(3); r.pcCase.verticalSlots = num(3); }},
    {"one plate more, openings opendb", [](SmallRig& r) { vertical(r); r.card.bracketSlots = num(3); r.pcCase.verticalSlots = num(2, Origin::OpenDb); }, "problem", 3, 2, -1},
    {"one plate more, openings of the family", [](SmallRig& r) { vertical(r); r.card.bracketSlots = num(3); r.pcCase.verticalSlots = num(2, Origin::Family); }, "warning", 3, 2, -1},
    {"one plate more, its bracket unknown", [](SmallRig& r) { vertical(r); r.card.bracketSlots = {}; r.card.slots = num(3); }, "warning", 3, 2, -1},
    {"no vertical openings", [](SmallRig& r) { vertical(r); r.pcCase.verticalSlots = num(0); }, "problem", 2, 0, -2, "has none"},
    {"no vertical openings, its bracket unknown", [](SmallRig& r) { vertical(r); r.pcCase.verticalSlots = num(0); r.card.bracketSlots = {}; }, "problem", 2, 0, -2, "has none"},
    {"vertical openings unknown", [](SmallRig& r) { vertical(r); r.pcCase.verticalSlots = {}; }, "not_checked", 2, kAny, kAny, "how many Case has is unknown"},
    {"20 mm of air", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom = len(60); }},
    {"a hair less", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom = len(59.999); }, "note", 40, 59.999, 19.999, "20 mm are wanted"},
    {"a blower needs less", [](SmallRig& r) { vertical(r); r.card.cooling = word("blower"); r.pcCase.verticalRoom = len(46); }},
    {"against the panel", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom = len(40); }, "warning", 40, 40, 0},
    {"a hair too thick", [](SmallRig& r) { vertical(r); r.card.thickness = len(70.001); }, "problem", 70.001, 70, -0.001, "too thick"},
    {"too thick, estimated", [](SmallRig& r) { vertical(r); r.card.thickness = len(75, Origin::Estimated); }, "warning", 75, 70, -5},
    {"too thick, sources disagree", [](SmallRig& r) { vertical(r); r.card.thickness = lenBetween(69, 69, 71); }, "warning", 71, 70, -1},
    {"room published as an estimate", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom.origin = Origin::Estimated; }, "not_checked", 40, 70, 30, "are an estimate"},
    {"room unknown: openings lie beside the slots, 69 mm from a panel at 198", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom = {}; }},
    {"room unknown, little is left", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom = {}; r.card.thickness = len(60); }, "note", 60, 68.995, 8.995},
    {"room unknown, too thick by the usual place", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom = {}; r.card.thickness = len(70); }, "warning", 70, 68.995, -1.005},
    {"room and panel unknown", [](SmallRig& r) { vertical(r); r.pcCase.verticalRoom = r.pcCase.coolerLimit = {}; r.pcCase.width = len(300); }, "not_checked", 40, kAny, kAny, "are an estimate"},
    {"thickness unknown", [](SmallRig& r) { vertical(r); r.card.thickness = {}; }, "not_checked", kAny, 70, kAny, "Thickness of Card is unknown"},
    {"the panel taken off", [](SmallRig& r) { vertical(r); r.card.thickness = len(80); r.caseState = {"panel_off"}; }},
    {"on a frame's rail", [](SmallRig& r) { vertical(r); r.onFrame = true; r.card.bracketSlots = num(3); }},
};

}  // namespace

class VerticalMountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("vertical_mount", rows); }

    void theSlotItselfIsTheRemedy()
    {
        SmallRig small;
        vertical(small);
        small.pcCase.verticalSlots = num(0);
        const std::vector<Finding> found = findingsOf(small, "vertical_mount");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().fixes.size(), std::size_t(1));
        QCOMPARE(format(found.front().fixes.front().label), std::string("Put Card into S1 itself"));
    }
};

QTEST_APPLESS_MAIN(VerticalMountTest)
#include "tst_vertical_mount.moc"
