// A cooler's height, its fan as it stands, against the case.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// A movable spine: 48 mm over the processor in position 7, 72 in 5, 77 in 1.
void positions(SmallRig& r)
{
    for (const auto& [name, limit] : {std::pair("7", 48.0), std::pair("5", 72.0), std::pair("1", 77.0)}) {
        CasePosition p;
        p.name = name;
        p.coolerLimit = len(limit);
        r.pcCase.positions.push_back(p);
    }
    // No tower: it would stand in its own way.
    r.cooler.shape = word("top_flow");
    r.cooler.depth = len(90);
    r.cooler.width = len(90);
    r.memory.height = len(30);
    r.card = SmallRig::cardOf(150, 20, 20);
}

const Row rows[] = {
    {"roomy", {}},
    {"close", [](SmallRig& r) { r.cooler.height = len(181); }, "note", 181, 190, 9},
    {"exact fit", [](SmallRig& r) { r.cooler.height = len(190); }, "warning", 190, 190, 0},
    {"a hair too high", [](SmallRig& r) { r.cooler.height = len(190.001); }, "problem", 190.001, 190, -0.001},
    {"too high, estimated", [](SmallRig& r) { r.cooler.height = len(195, Origin::Estimated); }, "warning", 195, 190, -5},
    {"too high, typical", [](SmallRig& r) { r.cooler.height = len(195, Origin::Typical); }, "warning", 195, 190, -5},
    {"too high, limit of its family", [](SmallRig& r) { r.cooler.height = len(195); r.pcCase.coolerLimit = len(190, Origin::Family); }, "warning", 195, 190, -5},
    {"too high, opendb against a published limit", [](SmallRig& r) { r.cooler.height = len(195, Origin::OpenDb); }, "problem", 195, 190, -5},
    {"sources disagree, the worse is too high", [](SmallRig& r) { r.cooler.height = lenBetween(175, 175, 192); }, "warning", 192, 190, -2},
    {"sources disagree, the better fits", [](SmallRig& r) { r.cooler.height = lenBetween(192, 175, 192); }, "warning", 192, 190, -2},
    {"sources disagree on the limit", [](SmallRig& r) { r.pcCase.coolerLimit = lenBetween(190, 150, 190); }, "warning", 155, 150, -5},
    {"limit from memory, fits", [](SmallRig& r) { r.pcCase.coolerLimit = len(190, Origin::Estimated); }, "not_checked", 155, 190, 35, "sister model"},
    {"height unknown", [](SmallRig& r) { r.cooler.height = {}; }, "not_checked", kAny, 190, kAny, "Height of Cooler is unknown"},
    {"too high, its width unknown", [](SmallRig& r) { r.cooler.height = len(400); r.cooler.width = {}; }, "problem", 400, 190, -210},
    {"both unknown", [](SmallRig& r) { r.cooler.height = r.pcCase.coolerLimit = {}; }, "not_checked", kAny, kAny, kAny, "Height of Cooler is unknown; the cooler limit of Case is unknown"},
    {"limit unknown", [](SmallRig& r) { r.pcCase.coolerLimit = {}; }, "not_checked", 155, kAny, kAny, "what Case takes is unknown"},
    {"fan raised, close", [](SmallRig& r) { r.fanRaise = mm(30); }, "note", 185, 190, 5},
    {"fan raised into the panel", [](SmallRig& r) { r.cooler.height = len(165); r.fanRaise = mm(26); }, "fits_if", 191, 190, -1, "lowered by 2 mm"},
    {"fan raised over tall memory into the panel", [](SmallRig& r) { r.cooler.height = len(165); r.fanRaise = mm(26); r.cooler.frontOffset = len(50); r.memory.height = len(71); }, "problem", 191, 190, -1},
    {"a spine position", [](SmallRig& r) { positions(r); r.cooler.height = len(60); }, "fits_if", 60, 48, -12, "set to position 5"},
    {"a spine position, as it stands", [](SmallRig& r) { positions(r); r.cooler.height = len(40); }, "note", 40, 48, 8},
    {"a spine position, another set", [](SmallRig& r) { positions(r); r.cooler.height = len(60); r.caseState = {"position_5"}; }},
    {"no spine position leaves enough", [](SmallRig& r) { positions(r); r.cooler.height = len(78); }, "problem", 78, 48, -30},
    {"the next position leaves just that", [](SmallRig& r) { positions(r); r.cooler.height = len(72); }, "fits_if", 72, 48, -24, "set to position 1"},
    {"side panel off", [](SmallRig& r) { r.cooler.height = len(195); r.caseState = {"panel_off"}; }},
    {"pump block", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); }},
    {"pump block too high", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->blockHeight = len(191); }, "problem", 191, 190, -1},
    {"pump block's height unknown", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->blockHeight = {}; }, "not_checked", kAny, 190, kAny, "Height of Liquid cooler is unknown"},
    {"open frame", [](SmallRig& r) { r.cooler.height = len(195); r.onFrame = true; }},
};

}  // namespace

class CoolerHeightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("cooler_height", rows); }
};

QTEST_APPLESS_MAIN(CoolerHeightTest)
#include "tst_cooler_height.moc"
