// Modules under a cooler's fan (45 mm) and fins (60 mm).
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// The fan over A2 and B2.
void under(SmallRig& r) { r.cooler.frontOffset = len(50); }
// The same, 6 mm too tall, in a case where no fan can go up.
void stuck(SmallRig& r)
{
    under(r);
    r.memory.height = len(51);
    r.pcCase.coolerLimit = len(155.001);
}
// The fins over A2; the fan in front of them clears B2.
void fins(SmallRig& r)
{
    r.cooler.frontOffset = len(70);
    r.cooler.memoryUnderFan = len(80);
}

const Row rows[] = {
    {"nothing stands over the modules", {}},
    {"roomy", under},
    {"a hair of room", [](SmallRig& r) { under(r); r.memory.height = len(44.999); }},
    {"exact fit", [](SmallRig& r) { under(r); r.memory.height = len(45); }, "warning", 45, 45, 0, "they touch"},
    {"a hair too tall, the fan can go up", [](SmallRig& r) { under(r); r.memory.height = len(45.001); }, "fits_if", 45.001, 45, -0.001, "raised by 1 mm"},
    {"6 mm too tall, the fan can go up", [](SmallRig& r) { under(r); r.memory.height = len(51); }, "fits_if", 51, 45, -6, "raised by 6 mm"},
    {"the raised fan would hit the panel", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(160); }, "problem", 51, 45, -6, "Raise the fan or"},
    {"the raised fan would just touch the panel", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(161); }, "problem", 51, 45, -6},
    {"the raised fan would just clear the panel", [](SmallRig& r) { under(r); r.memory.height = len(51); r.pcCase.coolerLimit = len(161.001); }, "fits_if", 51, 45, -6},
    {"the fan cannot go up so far", [](SmallRig& r) { under(r); r.memory.height = len(76); }, "problem", 76, 45, -31},
    {"a raised fan rests on the modules", [](SmallRig& r) { under(r); r.memory.height = len(51); r.fanRaise = mm(6); }},
    {"a raised fan, still too low", [](SmallRig& r) { under(r); r.memory.height = len(51); r.fanRaise = mm(4); }, "fits_if", 51, 49, -2, "raised by 2 mm"},
    {"module estimated", [](SmallRig& r) { stuck(r); r.memory.height.origin = Origin::Estimated; }, "warning", 51, 45, -6},
    {"module opendb against a solid", [](SmallRig& r) { stuck(r); r.memory.height.origin = Origin::OpenDb; }, "warning", 51, 45, -6},
    {"clearance of its family", [](SmallRig& r) { stuck(r); r.cooler.memoryUnderFan.origin = Origin::Family; }, "warning", 51, 45, -6},
    {"place of the module typical", [](SmallRig& r) { stuck(r); for (BoardDimm& dimm : r.board.dimms) dimm.x.origin = Origin::Typical; }, "warning", 51, 45, -6},
    {"sources disagree on the module", [](SmallRig& r) { stuck(r); r.memory.height = lenBetween(43, 43, 47); }, "warning", 47, 45, -2},
    {"sources disagree, the better fits", [](SmallRig& r) { stuck(r); r.memory.height = lenBetween(47, 43, 47); }, "warning", 47, 45, -2},
    {"height of the modules unknown", [](SmallRig& r) { under(r); r.memory.height = {}; }, "not_checked", kAny, 45, kAny, "Height of Memory is unknown"},
    {"clearance unknown, drawn from the fan's edge", [](SmallRig& r) { under(r); r.cooler.memoryUnderFan = {}; r.memory.height = len(41); r.pcCase.coolerLimit = len(155.001); }, "warning", 41, 40, -1},
    {"clearance unknown, the fan can go up", [](SmallRig& r) { under(r); r.cooler.memoryUnderFan = {}; r.memory.height = len(41); }, "fits_if", 41, 40, -1},
    {"sources disagree on the clearance", [](SmallRig& r) { stuck(r); r.memory.height = len(44); r.cooler.memoryUnderFan = lenBetween(45, 42, 45); }, "warning", 44, 42, -2},
    {"cooler's height unknown", [](SmallRig& r) { under(r); r.cooler.height = {}; }, "not_checked", kAny, kAny, kAny, "Height of Cooler is unknown"},
    {"cooler's width unknown", [](SmallRig& r) { under(r); r.cooler.width = {}; }, "not_checked", kAny, kAny, kAny, "Width of Cooler is unknown"},
    {"cooler's depth unknown", [](SmallRig& r) { under(r); r.cooler.depth = {}; }, "not_checked", kAny, kAny, kAny, "Depth of Cooler is unknown"},
    {"fins exact", [](SmallRig& r) { fins(r); r.memory.height = len(60); }, "warning", 60, 60, 0, "fin stack"},
    {"fins a hair too low", [](SmallRig& r) { fins(r); r.memory.height = len(60.001); }, "problem", 60.001, 60, -0.001, "fin stack"},
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
