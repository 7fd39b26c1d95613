// A card of a length against the case's limit, its cage and what stands in front.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void atEnd(SmallRig& r, double length)
{
    r.card.length = len(length);
    r.card.plugSide = word("end");
}
void fanInside(SmallRig& r)  // the case is no deeper than its limit, so its front fans stand before it
{
    r.pcCase.depth = len(430);
    r.pcCase.fanMounts = {{"front fan", "front", num(1), len(120), {}, {}, {}}};
    r.frontFan = CaseFan();
    r.frontFan->size = len(120);
    r.frontFan->thickness = len(25);
}
CaseObstacle cage(double first, double last)
{
    CaseObstacle o;
    o.name = "drive cage";
    o.role = "cage";
    o.cardLimit = len(280);
    o.x1 = len(390);
    o.z0 = len(10);
    o.z1 = len(130);
    o.firstSlot = num(first);
    o.lastSlot = num(last);
    return o;
}
void postUnder(SmallRig& r, double into)
{
    r.brace = GpuBrace();
    r.brace->type = word("post");
    r.brace->heightLeast = len(185 + into);
    r.after = [](Rig& rig) { rig.find("gpu_brace")->pieces[0] = Placement{"pc_case", "", "floor", {}, {{Axis::X, mm(60)}}}; };
}
std::vector<std::string> remediesOf(const SmallRig& small)
{
    std::vector<std::string> labels;
    for (const Finding& finding : findingsOf(small, "gpu_length"))
        for (const Fix& fix : finding.fixes)
            if (fix.kind == Fix::Kind::Remedy) labels.push_back(format(fix.label));
    return labels;
}

const Row rows[] = {
    {"roomy", {}},
    {"10 mm left", [](SmallRig& r) { r.card.length = len(410); }},
    {"close", [](SmallRig& r) { r.card.length = len(415); }, "note", 415, 420, 5},
    {"exact fit", [](SmallRig& r) { r.card.length = len(420); }, "warning", 420, 420, 0},
    {"a hair too long", [](SmallRig& r) { r.card.length = len(420.001); }, "problem", 420.001, 420, -0.001},
    {"too long, length typical", [](SmallRig& r) { r.card.length = len(430, Origin::Typical); }, "warning", 430, 420, -10},
    {"too long, length of its family", [](SmallRig& r) { r.card.length = len(430, Origin::Family); }, "warning", 430, 420, -10},
    {"too long, length estimated", [](SmallRig& r) { r.card.length = len(430, Origin::Estimated); }, "warning", 430, 420, -10},
    {"too long, limit of its family", [](SmallRig& r) { r.card.length = len(430); r.pcCase.cardLimit = len(420, Origin::Family); }, "warning", 430, 420, -10},
    {"too long, opendb against a published limit", [](SmallRig& r) { r.card.length = len(430, Origin::OpenDb); }, "problem", 430, 420, -10},
    {"sources disagree, the worse is too long", [](SmallRig& r) { r.card.length = lenBetween(405, 405, 425); }, "warning", 425, 420, -5},
    {"sources disagree, the better fits", [](SmallRig& r) { r.card.length = lenBetween(430, 415, 430); }, "warning", 430, 420, -10},
    {"sources disagree, none fits", [](SmallRig& r) { r.card.length = lenBetween(425, 422, 430); }, "problem", 425, 420, -5},
    {"sources disagree on the limit", [](SmallRig& r) { r.card.length = len(405); r.pcCase.cardLimit = lenBetween(420, 400, 420); }, "warning", 405, 400, -5},
    {"limit estimated, fits", [](SmallRig& r) { r.pcCase.cardLimit = len(420, Origin::Estimated); }, "not_checked", 300, 420, 120, "estimate"},
    {"limit typical, fits", [](SmallRig& r) { r.pcCase.cardLimit = len(420, Origin::Typical); }},
    {"length unknown", [](SmallRig& r) { r.card.length = {}; }, "not_checked", kAny, 420, kAny, "Length of Card is unknown"},
    {"both unknown", [](SmallRig& r) { r.card.length = r.pcCase.cardLimit = {}; }, "not_checked", kAny, kAny, kAny, "Length of Card is unknown; the card limit of Case is unknown"},
    {"limit unknown", [](SmallRig& r) { r.pcCase.cardLimit = {}; }, "not_checked", 300, kAny, kAny, "card limit of Case is unknown"},
    {"cage in the way", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330); }, "fits_if", 350, 330, -20, "Fits if the cage is taken out"},
    {"cage in the way, its limit estimated", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330, Origin::Estimated); }, "fits_if", 350, 330, -20},
    {"cage in the way, the limit without it unknown", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330); r.pcCase.cardLimit = {}; }, "problem", 350, 330, -20},
    {"cage taken out", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330); r.caseState = {"cage_out"}; }},
    {"too long even without the cage", [](SmallRig& r) { r.card.length = len(430); r.pcCase.cardLimitWithCage = len(330); }, "problem", 430, 420, -10},
    {"radiator in front, room", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); }},
    {"radiator in front, exact fit", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(368); }, "warning", 368, 368, 0, "Liquid cooler"},
    {"radiator in front, too long", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(380); }, "problem", 380, 368, -12, "Liquid cooler"},
    {"radiator in front, opendb is not enough", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(380, Origin::OpenDb); }, "warning", 380, 368, -12},
    {"radiator in front, its fans estimated", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->fanThickness = {}; r.card.length = len(380); }, "warning", 380, 368, -12},
    {"plugs at its end, roomy", [](SmallRig& r) { atEnd(r, 380); }},
    {"plugs at its end, close", [](SmallRig& r) { atEnd(r, 385); }, "note", 415, 420, 5, "plug and cable at its end"},
    {"plugs at its end, exact", [](SmallRig& r) { atEnd(r, 390); }, "fits_if", 420, 420, 0, "Fits if an angled plug is used"},
    {"plugs at its end, too long", [](SmallRig& r) { atEnd(r, 400); }, "fits_if", 430, 420, -10, "Fits if an angled plug is used"},
    {"plugs at its end, too long when angled, too", [](SmallRig& r) { atEnd(r, 409); }, "warning", 439, 420, -19, "plug and cable at its end"},
    {"plugs at its end, measured, and no problem for all that", [](SmallRig& r) { atEnd(r, 409); r.card.cableRoom = len(40); }, "warning", 449, 420, -29, "plug and cable at its end"},
    {"plugs at its end, angled", [](SmallRig& r) { atEnd(r, 400); r.cardState = {"angled_plug"}; }, "note", 412, 420, 8, "plug and cable at its end"},
    {"plugs at its end, sunk in", [](SmallRig& r) { atEnd(r, 400); r.card.plugRecess = len(30); }},
    {"plugs at its end behind a radiator", [](SmallRig& r) { atEnd(r, 350); r.liquid = SmallRig::liquidCooler(); }, "fits_if", 380, 368, -12, "angled plug"},
    {"the card itself is too long, plugs at its end", [](SmallRig& r) { atEnd(r, 430); }, "problem", 430, 420, -10},
    {"limit meant with front fans", [](SmallRig& r) { r.card.length = len(430); r.pcCase.cardLimitWithoutFans = len(445); }, "problem", 430, 420, -10},
    {"front fans taken out", [](SmallRig& r) { r.card.length = len(430); r.pcCase.cardLimitWithoutFans = len(445); r.caseState = {"front_fans_out"}; }},
    {"front fan before the limit", [](SmallRig& r) { fanInside(r); r.card.length = len(400); }, "problem", 400, 395, -5, "Front fan"},
    {"front fan behind the limit", [](SmallRig& r) { fanInside(r); r.pcCase.depth = len(520); r.card.length = len(400); }},
    {"cage in its rows", [](SmallRig& r) { r.pcCase.obstacles = {cage(1, 4)}; }, "problem", 300, 280, -20},
    {"cage in its rows, opendb", [](SmallRig& r) { r.pcCase.obstacles = {cage(1, 4)}; r.pcCase.obstacles[0].cardLimit.origin = Origin::OpenDb; }, "problem", 300, 280, -20},
    {"cage in its rows, estimated", [](SmallRig& r) { r.pcCase.obstacles = {cage(1, 4)}; r.pcCase.obstacles[0].cardLimit.origin = Origin::Estimated; }, "warning", 300, 280, -20},
    {"cage in its rows, sources disagree", [](SmallRig& r) { r.pcCase.obstacles = {cage(1, 4)}; r.pcCase.obstacles[0].cardLimit = lenBetween(305, 295, 305); }, "warning", 300, 295, -5},
    {"cage in its rows, taken out", [](SmallRig& r) { r.pcCase.obstacles = {cage(1, 4)}; r.pcCase.obstacles[0].removable = {true, Origin::User}; }, "fits_if", 300, 280, -20, "Fits if it is taken out"},
    {"cage in its rows, shifted down", [](SmallRig& r) { r.pcCase.obstacles = {cage(2, 2)}; r.pcCase.obstacles[0].slideDown = len(60); }, "fits_if", 300, 280, -20, "Fits if it is shifted by 60 mm"},
    {"cage below its rows", [](SmallRig& r) { r.pcCase.obstacles = {cage(5, 7)}; }},
    {"cage grazes its rows", [](SmallRig& r) { r.pcCase.obstacles = {cage(5, 7)}; r.pcCase.obstacles[0].firstSlot = {}; r.pcCase.obstacles[0].y0 = len(216); }},
    {"sandwich", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.card.length = len(400); }},
    {"sandwich, too long", [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.card.length = len(430); }, "problem", 430, 420, -10},
    {"a post under it is not in front of it", [](SmallRig& r) { postUnder(r, 0); }},
    {"a post that reaches into it is not in front of it, either", [](SmallRig& r) { postUnder(r, 20); }},
    {"open frame", [](SmallRig& r) { r.card.length = len(600); r.onFrame = true; }},
    {"vertical on a riser, as long as the case takes", [](SmallRig& r) { r.card.length = len(420); r.riser = Riser(); }, "warning", 420, 420, 0},
    {"vertical on a riser, too long", [](SmallRig& r) { r.card.length = len(421); r.riser = Riser(); }, "problem", 421, 420, -1},
    {"open frame, on a riser", [](SmallRig& r) { r.card.length = len(600); r.onFrame = true; r.riser = Riser(); }},
};

}  // namespace

class GpuLengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_length", rows); }

    void frontFansOut()  // a remedy stands beside the finding where it was tried and helps
    {
        SmallRig small;
        small.card.length = len(430);
        small.pcCase.cardLimitWithoutFans = len(445);
        QCOMPARE(remediesOf(small).size(), std::size_t(1));
        QCOMPARE(remediesOf(small).front(), std::string("Take the front fans out of Case"));
        small.pcCase.cardLimitWithoutFans = len(429);
        QVERIFY(remediesOf(small).empty());
        SmallRig inside;
        fanInside(inside);
        inside.card.length = len(400);
        QCOMPARE(remediesOf(inside).size(), std::size_t(1));
        inside.card.length = len(421);
        QVERIFY(remediesOf(inside).empty());
    }
};

QTEST_APPLESS_MAIN(GpuLengthTest)
#include "tst_gpu_length.moc"
