// A supply's length against its bay, 30 mm wanted for plugs.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

const Row rows[] = {
    {"roomy", {}},
    {"30 mm left", [](SmallRig& r) { r.supply.length = len(220); }},
    {"close", [](SmallRig& r) { r.supply.length = len(221); }, "note", 221, 250, 29},
    {"exact fit", [](SmallRig& r) { r.supply.length = len(250); }, "warning", 250, 250, 0},
    {"a hair too long", [](SmallRig& r) { r.supply.length = len(250.001); }, "problem", 250.001, 250, -0.001},
    {"too long, estimated", [](SmallRig& r) { r.supply.length = len(260, Origin::Estimated); }, "warning", 260, 250, -10},
    {"too long, typical", [](SmallRig& r) { r.supply.length = len(260, Origin::Typical); }, "warning", 260, 250, -10},
    {"too long, limit of its family", [](SmallRig& r) { r.supply.length = len(260); r.pcCase.psuLimit.origin = Origin::Family; }, "warning", 260, 250, -10},
    {"too long, opendb against a published limit", [](SmallRig& r) { r.supply.length = len(260, Origin::OpenDb); }, "problem", 260, 250, -10},
    {"sources disagree, the worse is too long", [](SmallRig& r) { r.supply.length = lenBetween(200, 200, 255); }, "warning", 255, 250, -5},
    {"sources disagree, the better fits", [](SmallRig& r) { r.supply.length = lenBetween(255, 200, 255); }, "warning", 255, 250, -5},
    {"sources disagree on the limit", [](SmallRig& r) { r.pcCase.psuLimit = lenBetween(250, 150, 250); }, "warning", 160, 150, -10},
    {"limit estimated, fits", [](SmallRig& r) { r.pcCase.psuLimit.origin = Origin::Estimated; }, "not_checked", 160, 250, 90, "is an estimate"},
    {"length unknown", [](SmallRig& r) { r.supply.length = {}; }, "not_checked", kAny, 250, kAny, "Length of Supply is unknown"},
    {"both unknown", [](SmallRig& r) { r.supply.length = r.pcCase.psuLimit = {}; }, "not_checked", kAny, kAny, kAny, "Length of Supply is unknown; the limit of Case is unknown"},
    {"limit unknown", [](SmallRig& r) { r.pcCase.psuLimit = {}; }, "not_checked", 160, kAny, kAny, "what Case takes is unknown"},
    {"cage in the way", [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); }, "fits_if", 160, 150, -10, "Fits if the cage is taken out"},
    {"cage taken out", [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); r.caseState = {"cage_out"}; }},
    {"too long even without the cage", [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); r.pcCase.psuLimit = len(155); }, "problem", 160, 150, -10},
    {"open frame", [](SmallRig& r) { r.supply.length = len(600); r.onFrame = true; }},
};

}  // namespace

class PsuLengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("psu_length", rows); }
};

QTEST_APPLESS_MAIN(PsuLengthTest)
#include "tst_psu_length.moc"
