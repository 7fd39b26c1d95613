// The processor's heat against the cooler's rating: a rule of thumb, never a Problem.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

const Row rows[] = {
    {"roomy", {}},
    {"exactly its rating", [](SmallRig& r) { r.cooler.capacity = watt(90); }},
    {"a hair above its rating", [](SmallRig& r) { r.cooler.capacity = watt(89.999); }, "note", 90, 89.999, -0.001},
    {"a quarter above its rating", [](SmallRig& r) { r.cooler.capacity = watt(72); }, "note", 90, 72, -18},
    {"a hair more than a quarter above it", [](SmallRig& r) { r.cooler.capacity = watt(71.999); }, "warning", 90, 71.999, -18.001},
    {"far above, estimated", [](SmallRig& r) { r.cooler.capacity = watt(50, Origin::Estimated); }, "warning", 90, 50, -40},
    {"sources disagree, the worse is too little", [](SmallRig& r) { r.cooler.capacity = watt(100); r.cooler.capacity.low = watts(80); }, "note", 90, 80, -10},
    {"sources disagree, the worse is far too little", [](SmallRig& r) { r.cooler.capacity = watt(100); r.cooler.capacity.low = watts(60); }, "warning", 90, 60, -30},
    {"rated power where no package power is known", [](SmallRig& r) { r.cpu.maxPower = {}; r.cpu.tdp = watt(200); }, "note", 200, 180, -20},
    {"heat unknown", [](SmallRig& r) { r.cpu.maxPower = {}; }, "not_checked", kAny, kAny, kAny, "Package power of Processor is unknown"},
    {"rating unknown", [](SmallRig& r) { r.cooler.capacity = {}; }, "not_checked", 90, kAny, kAny, "no rating in watts for Cooler"},
    {"liquid", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.cpu.maxPower = watt(260); }, "note", 260, 250, -10},
    {"liquid, rating unknown", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->capacity = {}; }, "not_checked", 90},
    {"cooler not placed", [](SmallRig& r) { r.unplaced = {"air_cooler"}; r.cooler.capacity = watt(10); }},
    {"open frame", [](SmallRig& r) { r.cooler.capacity = watt(71); r.onFrame = true; }, "warning", 90, 71, -19},
};

}  // namespace

class CoolerCapacityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("cooler_capacity", rows); }
};

QTEST_APPLESS_MAIN(CoolerCapacityTest)
#include "tst_cooler_capacity.moc"
