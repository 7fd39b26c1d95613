// Modules under a cooler's fan (45 mm) and fins (60 mm).
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// The fan over A2 and B2.
void under(SmallRig& r) { r.cooler.frontOffset = len(50); }
// The same, 6 mm too tall, and the fan cannot go up.
void stuck(SmallRig& r)
{
    under(r);
    r.memory.height = len(51);
    r.cooler.fanRaiseLimit = len(0);
}
// The fins over A2; the fan in front of them clears B2.
void fins(SmallRig& r)
{
    r.cooler.frontOffset = len(70);
    r.cooler.memoryUnderFan = len(80);
}

// A bar across the side panel over the cooler, this far from the CPU.
void bar(SmallRig& r, double limit)
{
    CaseObstacle o;
    o.name = "panel bar";
    o.y0 = len(20);
    o.y1 = len(140);
    o.coolerLimit = len(limit);
    r.pcCase.obstacles.push_back(o);
}
// 165 mm high, its front fan over A2 and B2 with 32 mm below it, 64 under the stacks.
void dual(SmallRig& r)
{
    r.cooler.shape = word("dual_tower");
    r.cooler.height = len(165);
    r.cooler.width = len(150);
    r.cooler.depth = len(161);
    r.cooler.finDepth = len(55.5);
    r.cooler.fanSize = len(140);
    r.cooler.fans = num(2);
    r.cooler.frontOffset = len(13);
    r.cooler.memoryUnderFan = len(32);
    r.cooler.memoryUnderFins = len(64);
}
// 150 mm deep: over A2 (192 mm) by 6.5 mm.
void topFlow(SmallRig& r)
{
    r.cooler.shape = word("top_flow");
    r.cooler.height = len(70);
    r.cooler.width = len(120);
    r.cooler.depth = len(150);
}

const Row rows[] = {
    {"nothing stands over the modules", {}},
    {"its offset unknown, the fan may stand over the modules", [](SmallRig& r) { r.memory.height = len(51); r.cooler.fanRaiseLimit = len(4); }, "warning", 51, 49, -2},
    {"its offset unknown, the fan cannot go up", [](SmallRig& r) { r.memory.height = len(76); }, "warning", 76, 45, -31, "which may stand over it"},
    {"its offset unknown, the fan can go up", [](SmallRig& r) { r.memory.height = len(51); }, "fits_if", 51, 45, -6},
    {"its offset unknown, just as tall", [](SmallRig& r) { r.memory.height = len(45); }, "warning", 45, 45, 0, "they touch"},
    {"its offset known, nothing stands over the modules", [](SmallRig& r) { r.memory.height = len(51); r.cooler.frontOffset = len(0); }},
    {"no room named, nothing stands over the modules", [](SmallRig& r) { r.memory.height = len(51); r.cooler.memoryUnderFan = {}; }},
    {"roomy", under},
    {"a hair of room", [](SmallRig& r) { under(r); r.memory.height = len(44.999); }},
    {"exact fit", [](SmallRig& r) { under(r); r.memory.height = len(45); }, "warning", 45, 45, 0, "they touch"},
    {"a hair too tall, the fan can go up", [](SmallRig& r) { under(r); r.memory.height = len(45.001); }, "fits_if", 45.001, 45, -0.001, "raised by 1 mm"},
    {"6 mm too tall, the fan can go up", [](SmallRig& r) { under(r); r.memory.height = len(51); }, "fits_if", 51, 45, -6, "raised by 6 mm"},
    {"the raised fan would hit the panel", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(160); }, "problem", 161, 160, -1, "up by 6 mm: 161 mm high then, and Case leaves 160 mm"},
    {"the raised fan would hit the panel, its limit opendb", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(160, Origin::OpenDb); }, "problem", 161, 160, -1},
    {"the raised fan would hit the panel, the module opendb", [](SmallRig& r) { under(r); r.memory.height = len(51, Origin::OpenDb); r.pcCase.coolerLimit = len(160); }, "warning", 161, 160, -1},
    {"the raised fan would hit the panel, the limit estimated", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(160, Origin::Estimated); }, "warning", 161, 160, -1},
    {"the raised fan may hit the panel: sources disagree", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = lenBetween(165, 160, 165); }, "warning", 161, 160, -1},
    {"the raised fan would just touch the panel", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(161); }, "warning", 161, 161, 0, "leaves just 161 mm"},
    {"the raised fan, low in the cooler, stays below its top", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(160); r.cooler.fanTop = len(150); }, "fits_if", 51, 45, -6},
    {"the raised fan would hit a bar", [](SmallRig& r) { under(r); r.memory.height = len(51); bar(r, 160); }, "problem", 161, 160, -1},
    {"without a panel it goes up", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(160); r.caseState = {"panel_off"}; }, "fits_if", 51, 45, -6},
    {"the raised fan would just clear the panel", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(161.001); }, "fits_if", 51, 45, -6},
    {"the fan cannot go up so far", [](SmallRig& r) { under(r); r.memory.height = len(76); }, "problem", 76, 45, -31},
    {"as high as its clips let it go", [](SmallRig& r) { under(r); r.memory.height = len(54); r.cooler.fanRaiseLimit = len(6.8); }, "problem", 54, 51.8, -2.2, "as high as it goes"},
    {"its clips let it go just so far", [](SmallRig& r) { under(r); r.memory.height = len(51.8); r.cooler.fanRaiseLimit = len(6.8); }, "fits_if", 51.8, 45, -6.8, "raised by 6.8 mm"},
    {"it cannot be raised at all", [](SmallRig& r) { under(r); r.memory.height = len(46); r.cooler.fanRaiseLimit = len(0); }, "problem", 46, 45, -1, "as high as it goes"},
    {"a raised fan rests on the modules", [](SmallRig& r) { under(r); r.memory.height = len(51); r.fanRaise = mm(6); }},
    {"a raised fan, still too low", [](SmallRig& r) { under(r); r.memory.height = len(51); r.fanRaise = mm(4); }, "fits_if", 51, 49, -2, "raised by 2 mm"},
    {"module estimated", [](SmallRig& r) { stuck(r); r.memory.height.origin = Origin::Estimated; }, "warning", 51, 45, -6},
    {"module opendb against a solid", [](SmallRig& r) { stuck(r); r.memory.height.origin = Origin::OpenDb; }, "warning", 51, 45, -6},
    {"clearance of its family", [](SmallRig& r) { stuck(r); r.cooler.memoryUnderFan.origin = Origin::Family; }, "warning", 51, 45, -6},
    {"place of the module typical", [](SmallRig& r) { stuck(r); for (BoardDimm& dimm : r.board.dimms) dimm.x.origin = Origin::Typical; }, "warning", 51, 45, -6},
    {"sources disagree on the module", [](SmallRig& r) { stuck(r); r.memory.height = lenBetween(43, 43, 47); }, "warning", 47, 45, -2},
    {"sources disagree, the better fits", [](SmallRig& r) { stuck(r); r.memory.height = lenBetween(47, 43, 47); }, "warning", 47, 45, -2},
    {"height of the modules unknown", [](SmallRig& r) { under(r); r.memory.height = {}; }, "not_checked", kAny, 45, kAny, "Height of Memory is unknown"},
    {"clearance unknown, drawn from the fan's edge", [](SmallRig& r) { under(r); r.cooler.memoryUnderFan = {}; r.memory.height = len(41); r.cooler.fanRaiseLimit = len(0); }, "warning", 41, 40, -1},
    {"clearance unknown, the fan can go up", [](SmallRig& r) { under(r); r.cooler.memoryUnderFan = {}; r.memory.height = len(41); }, "fits_if", 41, 40, -1},
    {"sources disagree on the clearance", [](SmallRig& r) { stuck(r); r.memory.height = len(44); r.cooler.memoryUnderFan = lenBetween(45, 42, 45); }, "warning", 44, 42, -2},
    {"cooler's height unknown", [](SmallRig& r) { under(r); r.cooler.height = {}; }, "not_checked", kAny, kAny, kAny, "Height of Cooler is unknown"},
    {"cooler's width unknown", [](SmallRig& r) { under(r); r.cooler.width = {}; }, "not_checked", kAny, kAny, kAny, "Width of Cooler is unknown"},
    {"cooler's depth unknown", [](SmallRig& r) { under(r); r.cooler.depth = {}; }, "not_checked", kAny, kAny, kAny, "Depth of Cooler is unknown"},
    {"fins exact", [](SmallRig& r) { fins(r); r.memory.height = len(60); }, "warning", 60, 60, 0, "fin stack"},
    {"fins a hair too low", [](SmallRig& r) { fins(r); r.memory.height = len(60.001); }, "problem", 60.001, 60, -0.001, "fin stack"},
    {"a dual tower: the front fan", [](SmallRig& r) { dual(r); r.memory.height = len(42); r.pcCase.coolerLimit = len(170); }, "problem", 175, 170, -5, "up by 10 mm"},
    {"a dual tower: the front fan, room above", [](SmallRig& r) { dual(r); r.memory.height = len(42); }, "fits_if", 42, 32, -10, "raised by 10 mm"},
    {"a dual tower without its front fan", [](SmallRig& r) { dual(r); r.memory.height = len(42); r.coolerState = {"front_fan_out"}; }},
    {"a dual tower with the middle fan only", [](SmallRig& r) { dual(r); r.cooler.fans = num(1); r.cooler.depth = len(135); r.memory.height = len(42); }},
    {"a dual tower with the middle fan only, under its fins", [](SmallRig& r) { dual(r); r.cooler.fans = num(1); r.cooler.depth = len(150); r.memory.height = len(65); }, "problem", 65, 64, -1, "front fin stack"},
    {"top flow", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(41); }},
    {"top flow, too tall", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(38); }, "problem", 40, 38, -2, "Choose lower memory"},
    {"top flow, turned it fits", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(38); r.cooler.frontOffset = len(20); r.cooler.depth = len(120); }, "fits_if", 40, 38, -2, "turned by 180°"},
    {"top flow, its room unknown", [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = {}; }, "not_checked", 40, kAny, kAny, "what room that leaves is unknown"},
    {"top flow, its fan tall enough but nothing below", [](SmallRig& r) { topFlow(r); r.cooler.depth = len(100); r.cooler.memoryUnderFins = {}; }},
    {"open frame", [](SmallRig& r) { under(r); r.onFrame = true; r.memory.height = len(51); }, "fits_if", 51, 45, -6},
};

}  // namespace

class CoolerMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("cooler_memory", rows); }
};

QTEST_APPLESS_MAIN(CoolerMemoryTest)
#include "tst_cooler_memory.moc"
