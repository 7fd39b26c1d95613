// Cards beside each other, their brackets' openings, the slots they cover.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

GraphicsCard card(double thickness, Origin origin = Origin::User)
{
    GraphicsCard card = SmallRig::cardOf(300, 130, thickness);
    card.thickness.origin = origin;
    return card;
}

void addIn(SmallRig& r, const char* slot, int position)
{
    r.addIn = AddInCard();
    r.addIn->size = word("x1");
    r.addInSlot = slot;
    for (BoardSlot& s : r.board.slots)
        if (s.label == slot) s.position = num(position);
}

const Row rows[] = {
    {"one card", {}},
    {"roomy, 102 mm apart", [](SmallRig& r) { r.second = card(40); }, "none"},
    {"close", [](SmallRig& r) { r.second = card(40); r.secondSlot = "S2"; }, "none", kAny, kAny, kAny, "up to"},
    {"exact fit", [](SmallRig& r) { r.card = card(40.64); r.second = card(40); r.secondSlot = "S2"; }, "warning", 40.64, 40.64, 0, "they touch"},
    {"a hair too thick", [](SmallRig& r) { r.card = card(40.641); r.second = card(40); r.secondSlot = "S2"; }, "problem", 40.641, 40.64, -0.001, "overlap"},
    {"too thick, estimated", [](SmallRig& r) { r.card = card(45, Origin::Estimated); r.second = card(40); r.secondSlot = "S2"; }, "warning", 45, 40.64, -4.36, "overlap"},
    {"too thick, of its family", [](SmallRig& r) { r.card = card(45, Origin::Family); r.second = card(40); r.secondSlot = "S2"; }, "warning", 45, 40.64, -4.36, "overlap"},
    {"too thick, typical", [](SmallRig& r) { r.card = card(45, Origin::Typical); r.second = card(40); r.secondSlot = "S2"; }, "warning", 45, 40.64, -4.36, "overlap"},
    {"too thick, opendb against a solid", [](SmallRig& r) { r.card = card(45, Origin::OpenDb); r.second = card(40); r.secondSlot = "S2"; }, "warning", 45, 40.64, -4.36, "overlap"},
    {"too thick, a slot's position estimated", [](SmallRig& r) { r.card = card(45); r.second = card(40); r.secondSlot = "S2"; r.board.slots[1].position.origin = Origin::Estimated; }, "warning", 45, 40.64, -4.36, "overlap"},
    {"57 or 61 mm in 60.96", [](SmallRig& r) { r.card.thickness = lenBetween(57, 57, 61); r.second = card(40); r.secondSlot = "S3"; }, "warning", 61, 60.96, -0.04, "may clash"},
    {"sources disagree, none fits", [](SmallRig& r) { r.card.thickness = lenBetween(62, 62, 64); r.second = card(40); r.secondSlot = "S3"; }, "problem", 62, 60.96, -1.04, "overlap"},
    {"sources disagree, the better fits", [](SmallRig& r) { r.card.thickness = lenBetween(62, 58, 62); r.second = card(40); r.secondSlot = "S3"; }, "warning", 62, 60.96, -1.04, "overlap"},
    {"a backplate of the lower card takes room", [](SmallRig& r) { r.card = card(40); r.second = card(40); r.second->backplate = len(4); r.secondSlot = "S2"; }, "problem", 40, 39.31, -0.69, "overlap"},
    {"thickness unknown", [](SmallRig& r) { r.card.thickness = {}; r.second = card(40); }, "not_checked", kAny, kAny, kAny, "Thickness of Card is unknown"},
    {"height unknown", [](SmallRig& r) { r.card.height = {}; }, "not_checked", kAny, kAny, kAny, "Height of Card is unknown"},
    {"length unknown, in a case: gpu_length tells", [](SmallRig& r) { r.card.length = {}; }},
    {"length unknown, on a frame", [](SmallRig& r) { r.card.length = {}; r.onFrame = true; }, "not_checked", kAny, kAny, kAny, "Length of Card is unknown"},
    {"bracket at the last opening", [](SmallRig& r) { r.slot = "S4"; }, "none", kAny, kAny, kAny, "opening"},
    {"bracket beyond the openings", [](SmallRig& r) { r.slot = "S4"; r.pcCase.slots = num(7); }, "problem", 8, 7, -1, "opening"},
    {"bracket of three beyond the openings", [](SmallRig& r) { r.slot = "S4"; r.card.bracketSlots = num(3); }, "problem", 9, 8, -1, "opening"},
    {"beyond the openings, opendb", [](SmallRig& r) { r.slot = "S4"; r.pcCase.slots = num(7, Origin::OpenDb); }, "problem", 8, 7, -1, "opening"},
    {"beyond the openings, estimated", [](SmallRig& r) { r.slot = "S4"; r.pcCase.slots = num(7, Origin::Estimated); }, "warning", 8, 7, -1, "opening"},
    {"openings unknown", [](SmallRig& r) { r.slot = "S4"; r.pcCase.slots = {}; }, "not_checked", 8, kAny, kAny, "opening"},
    {"open frame has no openings", [](SmallRig& r) { r.slot = "S4"; r.onFrame = true; }},
    {"covers the slot below", [](SmallRig& r) { r.card = card(50); }, "note", 50, kAny, kAny, "covers S2 (x16) of Board. Not covered by it: S3, S4"},
    {"covers every other slot", [](SmallRig& r) { r.card = card(50); r.board.slots.resize(2); }, "note", 50, kAny, kAny, "covers S2 (x16) of Board. No other slot"},
    {"covers none at 2 slots", [](SmallRig& r) { r.card = card(40.2); }, "none", kAny, kAny, kAny, "covers"},
    {"61 mm is three slots: half a millimetre is play", [](SmallRig& r) { r.card = card(61); }, "note", 61, kAny, kAny, "covers S2 (x16) of Board. Not covered by it: S3, S4"},
    {"62 mm is more", [](SmallRig& r) { r.card = card(62); }, "note", 62, kAny, kAny, "covers S2 (x16), S3 (x16) of Board"},
    {"an x1 card two slots further", [](SmallRig& r) { addIn(r, "S2", 4); }},
    {"an x1 card touches", [](SmallRig& r) { r.card = card(40.64); addIn(r, "S2", 4); }, "warning", 40.64, 40.64, 0, "they touch"},
    {"an x1 card in a covered slot: its board is hit, whatever its parts measure", [](SmallRig& r) { r.card = card(50); addIn(r, "S2", 4); }, "problem", 50, 40.64, -9.36, "Add-in card there are 40.64 mm"},
    {"only the usual room behind its board is hit", [](SmallRig& r) { r.card = card(42); addIn(r, "S2", 4); }, "warning", 42, 40.64, -1.36, "overlap"},
    {"an x1 card in the next slot, above the middle of a thick card", [](SmallRig& r) { r.card = card(61); addIn(r, "S2", 3); }, "problem", 61, 20.32, -40.68, "overlap"},
    {"an x1 card in the next slot of a thin card", [](SmallRig& r) { r.card = card(18); r.card.bracketSlots = num(1); addIn(r, "S2", 3); }},
    {"a thick card over two others tells of both", [](SmallRig& r) { r.card = card(65); r.second = card(40); r.secondSlot = "S3"; addIn(r, "S2", 4); }, "problem", 65, 60.96, -4.04, "Second card there are"},
    {"an x1 card's bracket beyond the openings", [](SmallRig& r) { addIn(r, "S4", 7); r.pcCase.slots = num(6); }, "problem", 7, 6, -1, "The bracket of Add-in card"},
    {"how many plates a bracket has is estimated", [](SmallRig& r) { r.slot = "S4"; r.card.bracketSlots = {}; r.card.slots = num(3); }, "warning", 9, 8, -1, "opening"},
};

}  // namespace

class GpuSlotSpacingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_slot_spacing", rows); }

    void clearanceByTheWorseSource()  // 60.96 mm for a card of 55 or 58
    {
        SmallRig small;
        small.card.thickness = lenBetween(55, 55, 58);
        small.second = card(40);
        small.secondSlot = "S3";
        const Evaluation all = evaluate(small.make());
        const auto it = std::find_if(all.clearances.begin(), all.clearances.end(), [](const Clearance& c) { return c.check == "gpu_slot_spacing" && c.parts.size() == 2 && std::holds_alternative<Length>(c.margin); });
        QVERIFY(it != all.clearances.end());
        QCOMPARE(std::get<Length>(it->margin), mm(2.96));
        QCOMPARE(std::get<Length>(it->measured), mm(58));
    }

    void aFreeSlotIsARemedy()  // tried and checked; the verdict stays
    {
        SmallRig small;
        small.card = card(50);
        small.second = card(40);
        small.secondSlot = "S2";
        std::vector<Finding> found = findingsOf(small, "gpu_slot_spacing");
        std::erase_if(found, [](const Finding& f) { return f.verdict < Verdict::Warning; });
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found.front().verdict == Verdict::Problem, qPrintable(told(found)));
        QStringList labels;
        for (const Fix& fix : found.front().fixes) labels << QString::fromStdString(format(fix.label));
        QCOMPARE(labels, (QStringList{"Put Second card into S3", "Put Second card into S4", "Put Card into S4"}));  // the nearest first; S3 leaves the first card its slot
    }
};

QTEST_APPLESS_MAIN(GpuSlotSpacingTest)
#include "tst_gpu_slot_spacing.moc"
