// Watts against the supply: 400 W sustained, and peaks of less than a millisecond.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// Board 40, processor 40 (100 at its limit), memory 8, cooler 2, drive 8, card 302 W: 400 W sustained; the card peaks at
// 1.4 times its power, so 580.8 W at once.
void draws400(SmallRig& r, double supply)
{
    r.card.power = watt(302);
    r.supply.power = watt(supply);
}
// A card of 584.7 W that peaks at 1.7 times: 158 + 994 = 1152 W at once.
void ampere(SmallRig& r, double supply)
{
    r.card.power = watt(994 / 1.7);
    r.card.architecture = word("Ampere");
    r.supply.power = watt(supply);
}

const Row rows[] = {
    {"roomy", {}},
    {"exactly 80 %", [](SmallRig& r) { draws400(r, 500); }},
    {"a hair above 80 %", [](SmallRig& r) { draws400(r, 499.998); }, "warning", 400, 399.998, -0.002, "(80 %)"},
    {"exactly 95 %", [](SmallRig& r) { draws400(r, 421.053); }, "warning", 400, 336.842, -63.158, "(80 %)"},
    {"above 95 % of an estimated rating", [](SmallRig& r) { draws400(r, 400); r.supply.power.origin = Origin::Estimated; }, "warning", 400, 380, -20, "(95 %)"},
    {"a hair above 95 %", [](SmallRig& r) { draws400(r, 421.051); }, "problem", 400, 399.998, -0.002, "(95 %)"},
    {"peak, ATX 2: its rating exactly", [](SmallRig& r) { draws400(r, 580.8); r.supply.atxVersion = word("ATX12V 2.4"); }},
    {"peak, ATX 2: a hair above", [](SmallRig& r) { draws400(r, 580.799); r.supply.atxVersion = word("ATX12V 2.4"); }, "warning", 580.8, 580.799, -0.001, "peaking at once"},
    {"peak, version unknown counts as ATX 2", [](SmallRig& r) { draws400(r, 580.799); r.supply.atxVersion = {}; }, "warning", 580.8, 580.799, -0.001, "peaking at once"},
    {"peak, ATX 3 with 12VHPWR rides out 180 %", [](SmallRig& r) { ampere(r, 640); }, "none", kAny, kAny, kAny, "peaking at once"},
    {"peak, ATX 3 with 12VHPWR: above 180 %", [](SmallRig& r) { ampere(r, 639.9); r.cpu.maxPower = watt(91); }, "warning", 1153.111, 1151.82, -1.291, "peaking at once"},
    {"peak, ATX 3 without 12VHPWR: 145 % exactly", [](SmallRig& r) { ampere(r, 794.483); r.supply.twelveVhpwr = num(0); }, "none", kAny, kAny, kAny, "peaking at once"},
    {"peak, ATX 3 without 12VHPWR: a hair above", [](SmallRig& r) { ampere(r, 794.481); r.supply.twelveVhpwr = num(0); }, "warning", 1152, 1151.997, -0.003, "peaking at once"},
    {"peak, Ada", [](SmallRig& r) { draws400(r, 620); r.card.architecture = word("Ada"); r.supply.atxVersion = word("ATX12V 2.4"); }, "warning", 632.14, 620, -12.14, "peaking at once"},
    {"rated power unknown", [](SmallRig& r) { draws400(r, 0); r.supply.power = {}; }, "not_checked", 400, kAny, kAny, "Rated power of Supply is unknown"},
    {"power of the card unknown", [](SmallRig& r) { r.card.power = {}; }, "not_checked", kAny, kAny, kAny, "Power of Card is unknown"},
    {"power of the card unknown, too much already", [](SmallRig& r) { r.card.power = {}; r.supply.power = watt(100); }, "problem", 98, 95, -3, "(95 %)"},
    {"power of the processor unknown", [](SmallRig& r) { r.cpu.maxPower = {}; }, "not_checked", kAny, kAny, kAny, "Power of Processor is unknown"},
    {"two supplies", [](SmallRig& r) { draws400(r, 250); r.secondSupply = r.supply; }},
    {"two supplies, one ATX 2", [](SmallRig& r) { draws400(r, 290); r.secondSupply = r.supply; r.secondSupply->atxVersion = word("ATX12V 2.4"); }, "warning", 580.8, 580, -0.8, "Second supply"},
    {"two supplies, one of unknown power", [](SmallRig& r) { draws400(r, 250); r.secondSupply = r.supply; r.secondSupply->power = {}; }, "not_checked", 400, kAny, kAny, "Rated power of Second supply is unknown"},
    {"no supply", [](SmallRig& r) { r.without = {"power_supply"}; }},
    {"open frame", [](SmallRig& r) { draws400(r, 421.051); r.onFrame = true; }, "problem", 400, 399.998, -0.002, "(95 %)"},
};

}  // namespace

class PsuCapacityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("psu_capacity", rows); }
};

QTEST_APPLESS_MAIN(PsuCapacityTest)
#include "tst_psu_capacity.moc"
