// What stands around a cooler: 155 mm high, 120 wide, from 81.5 to 158.5 mm along the board, its lower edge 39.125 mm above the card.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// A bar on the side panel from 20 to 120 mm below the board's upper edge, this far from the CPU.
CaseObstacle& bar(SmallRig& r, double limit, double y0 = 20, double y1 = 120)
{
    CaseObstacle o;
    o.name = "panel bar";
    o.role = "bracket";
    o.y0 = len(y0);
    o.y1 = len(y1);
    o.coolerLimit = len(limit);
    r.pcCase.obstacles.push_back(o);
    return r.pcCase.obstacles.back();
}
// A fan of 140 × 25 mm on the side panel over the processor: 165 mm are left below it.
CaseFanMount& sideFan(SmallRig& r)
{
    CaseFanMount mount;
    mount.name = "side fan";
    mount.face = "panel";
    mount.count = num(1);
    mount.size = len(140);
    mount.x = len(120);
    mount.y = len(80);
    r.pcCase.fanMounts.push_back(mount);
    r.fans = {{SmallRig::fanOf(140, 25), "side fan"}};
    return r.pcCase.fanMounts.back();
}
void rearFan(SmallRig& r, double x)  // the cooler's rear face at x; the fan's front at 22.89
{
    CaseFanMount mount;
    mount.name = "rear fan";
    mount.face = "rear";
    mount.count = num(1);
    mount.size = len(120);
    r.pcCase.fanMounts.push_back(mount);
    r.fans = {{SmallRig::fanOf(120, 25), "rear fan"}};
    r.cooler.frontOffset = len(x - 81.5);
}
// The lower edge this far above the card in S1.
void aboveCard(SmallRig& r, double gap) { r.cooler.sideOffset = len(gap - 39.125); }
CoolerSeat seat(const char* name, double down)
{
    CoolerSeat s;
    s.name = name;
    s.sockets = {"AM4", "AM5"};
    s.down = len(down);
    return s;
}
void heatSink(SmallRig& r, double high, Origin origin = Origin::User)  // under the fins, which begin 63 mm above the board
{
    r.board.blocks.push_back({"VRM heat sink", "", len(85), len(30), len(100), len(50), len(high, origin)});
}
void pump(SmallRig& r, double size) { r.liquid = SmallRig::liquidCooler(); r.liquid->blockSize = len(size); }
void topFlow(SmallRig& r)
{
    r.cooler.shape = word("top_flow");
    r.cooler.height = len(70);
    r.cooler.depth = len(100);
    r.cooler.width = len(100);
}

const Row rows[] = {
    {"roomy", {}},
    {"open frame", [](SmallRig& r) { r.onFrame = true; }},
    {"its width unknown", [](SmallRig& r) { r.cooler.width = {}; }, "not_checked", kAny, kAny, kAny, "Width of Cooler is unknown"},
    {"its depth unknown", [](SmallRig& r) { r.cooler.depth = {}; }, "not_checked", kAny, kAny, kAny, "Depth of Cooler is unknown"},
    {"sources disagree on its width", [](SmallRig& r) { aboveCard(r, 4); r.cooler.width = lenBetween(120, 120, 130); }, "warning", kAny, kAny, -1},
    // bars and brackets
    {"a bar above it", [](SmallRig& r) { bar(r, 150); }, "problem", 155, 150, -5, "below the panel bar in Case there are 150 mm"},
    {"a bar just above it", [](SmallRig& r) { bar(r, 155); }, "warning", 155, 155, 0},
    {"a bar a hair too low", [](SmallRig& r) { bar(r, 154.999); }, "problem", 155, 154.999, -0.001},
    {"a bar close above it", [](SmallRig& r) { bar(r, 159); }, "note", 155, 159, 4},
    {"a bar well above it", [](SmallRig& r) { bar(r, 165); }},
    {"a bar beside it", [](SmallRig& r) { bar(r, 100, 141, 150); }},
    {"a bar, typical", [](SmallRig& r) { bar(r, 150).coolerLimit.origin = Origin::Typical; }, "warning", 155, 150, -5},
    {"a bar, opendb height against its limit", [](SmallRig& r) { bar(r, 150); r.cooler.height = len(155, Origin::OpenDb); }, "problem", 155, 150, -5},
    {"sources disagree on the bar", [](SmallRig& r) { bar(r, 160).coolerLimit = lenBetween(160, 150, 160); }, "warning", 155, 150, -5},
    {"a bar that comes out", [](SmallRig& r) { bar(r, 150).removable = {true, Origin::User}; }, "fits_if", 155, 150, -5, "taken out"},
    {"a bar taken out", [](SmallRig& r) { bar(r, 150).removable = {true, Origin::User}; r.caseState = {"panel_bar_out"}; }},
    {"a bar that goes down far enough", [](SmallRig& r) { bar(r, 150).slideDown = len(121); r.card.plugs.clear(); }, "fits_if", 155, 150, -5, "shifted down by 121 mm"},
    {"a bar that goes down to touching", [](SmallRig& r) { bar(r, 150).slideDown = len(120); }, "problem", 155, 150, -5},
    {"a bar that goes up", [](SmallRig& r) { bar(r, 150, 100, 160).slideUp = len(150); r.pcCase.lidGap = len(60); }, "fits_if", 155, 150, -5, "shifted up by 141 mm"},
    {"a bar that goes down into the card", [](SmallRig& r) { bar(r, 100).slideDown = len(125); }, "problem", 155, 100, -55},
    {"a bar that goes down past the card", [](SmallRig& r) { bar(r, 100).slideDown = len(240); }, "fits_if", 155, 100, -55, "shifted down by 240 mm"},
    {"a bar by its place, not by a limit", [](SmallRig& r) { CaseObstacle& o = bar(r, 150); o.coolerLimit = {}; o.z0 = len(158); o.x0 = len(0); o.x1 = len(300); o.z1 = len(190); }, "warning", 155, 150, -5},
    {"built-in fans are given up", [](SmallRig& r) { CaseObstacle& o = bar(r, 150); o.role = "fan"; o.removable = {true, Origin::User}; }, "problem", 155, 150, -5},
    // fans
    {"a fan on the panel", [](SmallRig& r) { sideFan(r); }},
    {"a fan on the panel, too low", [](SmallRig& r) { sideFan(r); r.cooler.height = len(170); }, "problem", 170, 165, -5, "Leave that fan out"},
    {"a fan on the panel, just so", [](SmallRig& r) { sideFan(r); r.cooler.height = len(165); }, "warning", 165, 165, 0},
    {"a fan on the panel, close", [](SmallRig& r) { sideFan(r); r.cooler.height = len(161); }, "note", 161, 165, 4},
    {"a fan on the panel, its thickness typical", [](SmallRig& r) { sideFan(r); r.cooler.height = len(170); r.fans[0].first.thickness.origin = Origin::Typical; }, "warning", 170, 165, -5},
    {"a fan on the panel, elsewhere", [](SmallRig& r) { sideFan(r).y = len(240); r.cooler.height = len(170); }},
    {"a fan that shifts on its row", [](SmallRig& r) { sideFan(r).slide = len(150); r.cooler.height = len(170); }, "fits_if", 170, 165, -5, "shifted to the front by 109 mm"},
    {"a fan on a bracket that goes down", [](SmallRig& r) {
        CaseObstacle& o = bar(r, 188, 10, 150);
        o.slideDown = len(140);
        sideFan(r).on = "panel bar";
        r.cooler.height = len(170);
    }, "fits_if", 170, 163, -7, "carries it is shifted down by 131 mm"},
    {"a fan on a bracket that comes out: it goes with it", [](SmallRig& r) {
        CaseObstacle& o = bar(r, 188, 10, 150);
        o.removable = {true, Origin::User};
        sideFan(r).on = "panel bar";
        r.cooler.height = len(170);
    }, "problem", 170, 163, -7},
    {"a rear fan", [](SmallRig& r) { rearFan(r, 30); }},
    {"a rear fan, close", [](SmallRig& r) { rearFan(r, 24); }, "note", 96, 97.11, 1.11, "to the rear"},
    {"a rear fan, too near", [](SmallRig& r) { rearFan(r, 20); }, "problem", 100, 97.11, -2.89, "to the rear"},
    // walls
    {"over the board's edge, below the lid", [](SmallRig& r) { r.pcCase.lidGap = len(10); r.cooler.width = len(170); }},
    {"into the lid", [](SmallRig& r) { r.pcCase.lidGap = len(10); r.cooler.width = len(190); }, "problem", 95, 90, -5, "Case (lid) begins at 90 mm"},
    {"just up to the lid", [](SmallRig& r) { r.pcCase.lidGap = len(10); r.cooler.width = len(180); }, "warning", 90, 90, 0},
    {"into the lid, estimated", [](SmallRig& r) { r.pcCase.lidGap = len(10, Origin::Estimated); r.cooler.width = len(190); }, "warning", 95, 90, -5, "lid"},
    {"lid unknown, near where it may be", [](SmallRig& r) { r.pcCase.lidGap = {}; r.cooler.width = len(250); }, "not_checked", 45, kAny, kAny, "how far the lid of Case is away is unknown"},
    {"lid unknown, within the board", [](SmallRig& r) { r.pcCase.lidGap = {}; r.cooler.width = len(150); }},
    {"over the board's front edge, too far", [](SmallRig& r) { r.pcCase.frontGap = len(3); r.cooler.frontOffset = len(90); }, "problem", 128.5, 126.84, -1.66, "to the front"},
    {"over the board's front edge, allowed", [](SmallRig& r) { r.pcCase.frontGap = len(10); r.cooler.frontOffset = len(90); }},
    // the board
    {"a heat sink under its fins", [](SmallRig& r) { heatSink(r, 50); }},
    {"a heat sink close under its fins", [](SmallRig& r) { heatSink(r, 61.5); }, "note", 61.5, 63, 1.5, "VRM heat sink"},
    {"a heat sink into its fins: the CPU's height is usual, not known", [](SmallRig& r) { heatSink(r, 66); }, "warning", 66, 63, -3},
    {"a heat sink beside it", [](SmallRig& r) { r.board.blocks.push_back({"VRM heat sink", "", len(40), len(30), len(80), len(130), len(70)}); }, "note", 38.5, 40, 1.5, "to the rear"},
    {"a heat sink into its side", [](SmallRig& r) { r.board.blocks.push_back({"VRM heat sink", "", len(40), len(30), len(83), len(130), len(80)}); }, "problem", 38.5, 37, -1.5, "to the rear"},
    {"top flow over a heat sink, its underside unknown", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = {}; heatSink(r, 30); }, "not_checked", 30, kAny, kAny, "what room that leaves is unknown"},
    {"top flow over a heat sink", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(45); heatSink(r, 30); }},
    {"top flow, turned it clears the heat sink", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(20); r.cooler.frontOffset = len(-15); heatSink(r, 40); r.board.blocks[0].x0 = len(50); r.board.blocks[0].x1 = len(66); }, "fits_if", kAny, kAny, kAny, "turned by 180°"},
    // pump blocks
    {"a pump block", [](SmallRig& r) { pump(r, 70); }},
    {"a pump block into the memory", [](SmallRig& r) { pump(r, 150); }, "problem", 75, 68.5, -6.5, "Memory (heat spreader)"},
    {"a pump block just up to the memory", [](SmallRig& r) { pump(r, 137); }, "warning", 68.5, 68.5, 0},
    {"a pump block, its size unknown", [](SmallRig& r) { pump(r, 150); r.liquid->blockSize = {}; }},
    {"a pump block with corners", [](SmallRig& r) { pump(r, 70); r.liquid->blockDepth = len(140); r.liquid->blockWidth = len(60); }, "problem", 70, 68.5, -1.5},
    {"a pump block into a heat sink", [](SmallRig& r) { pump(r, 84); r.board.blocks.push_back({"VRM heat sink", "", len(40), len(30), len(80), len(130), len(40)}); }, "problem", 42, 40, -2},
    // cards and slots
    {"a card below, close", [](SmallRig& r) { aboveCard(r, 4); }, "note", kAny, kAny, 4, "down; Card begins"},
    {"a card below, just so", [](SmallRig& r) { aboveCard(r, 0); }, "warning", kAny, kAny, 0},
    {"a card below, too near", [](SmallRig& r) { aboveCard(r, -0.001); }, "problem", kAny, kAny, -0.001, "Use a lower slot"},
    {"a card below, the socket's place typical", [](SmallRig& r) { aboveCard(r, -1); r.board.socketY.origin = Origin::Typical; }, "warning", kAny, kAny, -1},
    {"a card below, the slot's place opendb", [](SmallRig& r) { aboveCard(r, -1); for (BoardSlot& s : r.board.slots) s.position.origin = Origin::OpenDb; }, "warning", kAny, kAny, -1},
    {"a card below, its thickness estimated: only its back counts", [](SmallRig& r) { aboveCard(r, -1); r.card.thickness.origin = Origin::Estimated; }, "problem", kAny, kAny, -1},
    {"a low card passes under the fins", [](SmallRig& r) { aboveCard(r, -1); r.card.height = len(44); }},
    {"seated toward the card", [](SmallRig& r) { aboveCard(r, 12); r.cooler.seats = {seat("offset bars", 7)}; }, "note", kAny, kAny, 5, "sits 7 mm nearer to Card"},
    {"seated into the card", [](SmallRig& r) { aboveCard(r, 5); r.cooler.seats = {seat("offset bars", 7)}; }, "problem", kAny, kAny, -2},
    {"seated into the card, the usual bars are there", [](SmallRig& r) { aboveCard(r, 8); r.cooler.seats = {seat("usual bars", 0), seat("offset bars", 9)}; r.coolerState = {"seat_offset_bars"}; }, "fits_if", kAny, kAny, -1, "mounted with usual bars"},
    {"seated off the middle on another socket", [](SmallRig& r) { aboveCard(r, 6); r.cooler.seats = {seat("offset bars", 7)}; r.cooler.seats[0].sockets = {"LGA1700"}; }},
    {"seated off the middle, estimated", [](SmallRig& r) { aboveCard(r, 5); r.cooler.seats = {seat("offset bars", 7)}; r.cooler.seats[0].down.origin = Origin::Estimated; }, "warning", kAny, kAny, -2},
    {"a slot is covered", [](SmallRig& r) { aboveCard(r, -1); r.slot = "S3"; }, "note", kAny, kAny, kAny, "covers S1 of Board"},
    {"the only slot is covered", [](SmallRig& r) { aboveCard(r, -1); r.board.slots.resize(1); r.without = {"graphics_card"}; }, "warning", kAny, kAny, kAny, "no x16 slot stays free"},
    {"a slot is covered by a low cooler", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(30); r.cooler.sideOffset = len(-55); }, "fits_if", kAny, kAny, kAny, "turned by 180°"},
    {"a slot is covered by a wide low cooler", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(30); r.cooler.width = len(210); r.pcCase.lidGap = len(80); }, "problem", 105, 99.125, -5.875, "covers S1"},
};

}  // namespace

class CoolerSurroundingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("cooler_surroundings", rows); }

    void remedies()  // what gives something up stands beside the problem
    {
        SmallRig small;
        sideFan(small);
        small.cooler.height = len(170);
        const Finding fan = findingsOf(small, "cooler_surroundings").at(0);
        QCOMPARE(format(fan.fixes.at(0).label), std::string("Leave Fan out"));
        SmallRig card;
        aboveCard(card, -1);
        QCOMPARE(format(findingsOf(card, "cooler_surroundings").at(0).fixes.at(0).label), std::string("Put Card into S2"));
    }
};

QTEST_APPLESS_MAIN(CoolerSurroundingsTest)
#include "tst_cooler_surroundings.moc"
