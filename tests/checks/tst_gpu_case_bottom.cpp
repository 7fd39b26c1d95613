// The lowest card over the shroud: 30.925 mm below the board, 15 of them air.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void low(SmallRig& r) { r.slot = "S4"; }

const Row rows[] = {
    {"higher slot", {}},
    {"roomy", low},
    {"roomy under a short board", [](SmallRig& r) { low(r); r.board.height = len(244); }},
    {"the wanted air exactly", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30.925); }, "warning", 30.925, 30.925, 0},
    {"a hair less air than wanted", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30.924); }, "warning", 30.925, 30.924, -0.001},
    {"the card itself fits exactly", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(15.925); }, "warning", 30.925, 15.925, -15},
    {"the card itself is a hair too low", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(15.924); }, "problem", 30.925, 15.924, -15.001},
    {"too low, estimated", [](SmallRig& r) { low(r); r.card.thickness.origin = Origin::Estimated; r.pcCase.floorGap = len(10); }, "warning", 30.925, 10, -20.925},
    {"too low, limit of its family", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(10, Origin::Family); }, "warning", 30.925, 10, -20.925},
    {"too low, limit typical", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(10, Origin::Typical); }, "warning", 30.925, 10, -20.925},
    {"too low, opendb against a published limit", [](SmallRig& r) { low(r); r.card.thickness.origin = Origin::OpenDb; r.pcCase.floorGap = len(10); }, "problem", 30.925, 10, -20.925},
    {"sources disagree", [](SmallRig& r) { low(r); r.card.thickness.high = mm(44); r.pcCase.floorGap = len(32); }, "warning", 34.925, 32, -2.925},
    {"sources disagree on the limit", [](SmallRig& r) { low(r); r.pcCase.floorGap = lenBetween(40, 30, 40); }, "warning", 30.925, 30, -0.925},
    {"limit estimated, fits", [](SmallRig& r) { low(r); r.pcCase.floorGap = len(100, Origin::Estimated); }, "not_checked", 30.925, 100, 69.075, "is an estimate"},
    {"limit unknown", [](SmallRig& r) { low(r); r.pcCase.floorGap = {}; }, "not_checked", 30.925, kAny, kAny, "unknown"},
    {"limit unknown, but the card ends above the board", [](SmallRig& r) { r.pcCase.floorGap = {}; }},
    {"open frame", [](SmallRig& r) { low(r); r.onFrame = true; }},
};

}  // namespace

class GpuCaseBottomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_case_bottom", rows); }
};

QTEST_APPLESS_MAIN(GpuCaseBottomTest)
#include "tst_gpu_case_bottom.moc"
