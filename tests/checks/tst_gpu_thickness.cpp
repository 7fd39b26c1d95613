// A card of 40 mm against a fixed width and against the places of a movable spine.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void room(SmallRig& r, double limit) { r.pcCase.cardThicknessLimit = len(limit); }
CasePosition place(const char* name, double cards, double coolers = 190, double upTo = 0)
{
    CasePosition p;
    p.name = name;
    p.cardThickness = len(cards);
    p.coolerLimit = len(coolers);
    if (upTo > 0) p.cardHeightUpTo = len(upTo);
    return p;
}
void spine(SmallRig& r, std::vector<CasePosition> places)
{
    r.pcCase.layout = "sandwich";
    r.pcCase.positions = std::move(places);
}

const Row rows[] = {
    {"a tower without a limit", {}},
    {"5 mm left", [](SmallRig& r) { room(r, 45); }},
    {"close", [](SmallRig& r) { room(r, 41); }, "note", 40, 41, 1},
    {"exact fit", [](SmallRig& r) { room(r, 40); }, "warning", 40, 40, 0},
    {"a hair too thick", [](SmallRig& r) { room(r, 39.999); }, "problem", 40, 39.999, -0.001},
    {"too thick, thickness typical", [](SmallRig& r) { room(r, 35); r.card.thickness.origin = Origin::Typical; }, "warning", 40, 35, -5},
    {"too thick, limit of its family", [](SmallRig& r) { r.pcCase.cardThicknessLimit = len(35, Origin::Family); }, "warning", 40, 35, -5},
    {"too thick, opendb against a published limit", [](SmallRig& r) { room(r, 35); r.card.thickness.origin = Origin::OpenDb; }, "problem", 40, 35, -5},
    {"sources disagree, the worse is too thick", [](SmallRig& r) { room(r, 43); r.card.thickness.high = mm(44); }, "warning", 44, 43, -1},
    {"thickness unknown", [](SmallRig& r) { room(r, 43); r.card.thickness = {}; }, "not_checked", kAny, 43, kAny, "Thickness of Card is unknown"},
    {"sandwich", [](SmallRig& r) { r.pcCase.layout = "sandwich"; room(r, 45); }},
    {"sandwich, too thick", [](SmallRig& r) { r.pcCase.layout = "sandwich"; room(r, 38); }, "problem", 40, 38, -2},
    {"sandwich, only openings are known", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = num(2); }, "note", 40, 40.64, 0.64},
    {"sandwich, too thick for its openings", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = num(2); r.card.thickness = len(41); }, "warning", 41, 40.64, -0.36},
    {"sandwich, its bracket is too wide", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = num(2); room(r, 80); r.card.bracketSlots = num(3); }, "problem", 3, 2, -1, "takes 3 openings"},
    {"sandwich, its bracket is too wide, opendb", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = num(2); room(r, 80); r.card.bracketSlots = num(3, Origin::OpenDb); }, "problem", 3, 2, -1},
    {"sandwich, its bracket just goes in", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = num(3); room(r, 80); r.card.bracketSlots = num(3); }},
    {"sandwich, nothing known", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = {}; }, "not_checked", 40, kAny, kAny, "beside its spine is unknown"},
    {"spine, first place fits", [](SmallRig& r) { spine(r, {place("1", 45), place("2", 55)}); }},
    {"spine, another place fits", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 46)}); }, "fits_if", 40, 46, 6, "position 2 (46 mm for cards, 190 mm for coolers)"},
    {"spine, another place than the one set fits", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 46)}); r.caseState = {"position_1"}; }, "fits_if", 40, 35, -5, "position 2"},
    {"spine set so that it fits", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 46)}); r.caseState = {"position_2"}; }},
    {"spine, an exact fit", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 40)}); }, "warning", 40, 40, 0},
    {"spine, an exact fit at another place than the one set", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 40)}); r.caseState = {"position_1"}; }, "problem", 40, 35, -5},
    {"spine, where it fits the cooler does not", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 46, 150)}); }, "problem", 40, 35, -5},
    {"spine, the third place has room for both", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 48, 150), place("3", 44, 170)}); }, "fits_if", 40, 44, 4, "position 3"},
    {"spine, too thick anywhere", [](SmallRig& r) { spine(r, {place("1", 35), place("2", 46)}); r.card.thickness = len(50); }, "problem", 50, 46, -4},
    {"spine, the row for lower cards", [](SmallRig& r) { spine(r, {place("1", 46, 190, 131), place("1", 38, 190, 145)}); }},
    {"spine, the row for higher cards", [](SmallRig& r) { spine(r, {place("1", 46, 190, 131), place("1", 38, 190, 145)}); r.card.height = len(131.001); }, "problem", 40, 38, -2},
    {"spine, higher than its table", [](SmallRig& r) { spine(r, {place("1", 46, 190, 131), place("1", 38, 190, 145)}); r.card.height = len(150); }, "problem", 40, 38, -2},
    {"spine, height unknown", [](SmallRig& r) { spine(r, {place("1", 46, 190, 131), place("1", 38, 190, 145)}); r.card.height = {}; }, "not_checked", 40, kAny, kAny, "beside its spine is unknown"},
    {"open frame", [](SmallRig& r) { r.card.thickness = len(90); r.onFrame = true; }},
};

}  // namespace

class GpuThicknessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_thickness", rows); }
};

QTEST_APPLESS_MAIN(GpuThicknessTest)
#include "tst_gpu_thickness.moc"
