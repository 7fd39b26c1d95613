// What a rig cannot start without, and parts that stand nowhere.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

const Row rows[] = {
    {"complete", {}},
    {"no processor", [](SmallRig& r) { r.without = {"cpu"}; }, "problem", kAny, kAny, kAny, "no processor"},
    {"no motherboard", [](SmallRig& r) { r.without = {"motherboard"}; }, "problem", kAny, kAny, kAny, "no motherboard"},
    {"no memory", [](SmallRig& r) { r.without = {"memory_kit"}; }, "problem", kAny, kAny, kAny, "no memory"},
    {"no cooler", [](SmallRig& r) { r.without = {"air_cooler"}; }, "problem", kAny, kAny, kAny, "no CPU cooler"},
    {"a liquid cooler is one", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); }},
    {"no drive", [](SmallRig& r) { r.without = {"storage"}; }, "problem", kAny, kAny, kAny, "no drive"},
    {"no supply", [](SmallRig& r) { r.without = {"power_supply"}; }, "problem", kAny, kAny, kAny, "no power supply"},
    {"no case is no problem", [](SmallRig& r) { r.onFrame = true; }},
    {"no network", [](SmallRig& r) { r.board.wired = r.board.wireless = word("none"); }, "warning", kAny, kAny, kAny, "network"},
    {"no port, wireless unknown", [](SmallRig& r) { r.board.wired = word("none"); r.board.wireless = {}; }, "not_checked", kAny, kAny, kAny, "network"},
    {"wireless is a network", [](SmallRig& r) { r.board.wired = word("none"); r.board.wireless = word("Wi-Fi 6"); }},
    {"network unknown", [](SmallRig& r) { r.board.wired = {}; }, "not_checked", kAny, kAny, kAny, "network port is unknown"},
    {"no cooler in the list, one in the processor's box", [](SmallRig& r) { r.without = {"air_cooler"}; r.cpu.boxedCooler = word("Wraith Stealth"); }, "warning", kAny, kAny, kAny, "Processor comes with one, Wraith Stealth"},
    {"no cooler in the list, none in the processor's box", [](SmallRig& r) { r.without = {"air_cooler"}; r.cpu.boxedCooler = word("none"); }, "problem"},
    {"no display", [](SmallRig& r) { r.without = {"graphics_card"}; r.cpu.graphics = {false, Origin::User}; }, "warning", kAny, kAny, kAny, "display"},
    {"no display that anybody knows of", [](SmallRig& r) { r.without = {"graphics_card"}; }, "not_checked", kAny, kAny, kAny, "drive a display is unknown"},
    {"no display, headless", [](SmallRig& r) { r.without = {"graphics_card"}; r.headless = true; }},
    {"display from the processor", [](SmallRig& r) { r.without = {"graphics_card"}; r.cpu.graphics = {true, Origin::User}; }},
    {"processor's graphics without a port", [](SmallRig& r) { r.without = {"graphics_card"}; r.cpu.graphics = {true, Origin::User}; r.board.display = word("none"); }, "warning", kAny, kAny, kAny, "display"},
    {"two cards in one slot", [](SmallRig& r) { r.second = r.card; r.secondSlot = r.slot; }, "problem", kAny, kAny, kAny, "both stand on S1 of"},
    {"a card that stands nowhere", [](SmallRig& r) { r.unplaced = {"graphics_card"}; }, "not_checked", 0, 1, kAny, "Card is in the list but not placed"},
    {"a slot whose position is unknown takes no card", [](SmallRig& r) { r.board.slots[0].position = {}; }, "not_checked", 0, 1, kAny, "Card is in the list but not placed"},
    {"a drive without a bay: drive_bays tells", [](SmallRig& r) { r.pcCase.bays = {{"2.5", "tray", num(2), {}, {}, {}}}; r.disk = Storage(); r.disk->form = word("3.5"); r.bay = "3.5 bay 1"; }},
    {"modules that stand nowhere", [](SmallRig& r) { r.unplaced = {"memory_kit"}; }, "not_checked", 0, 2, kAny, "Memory is in the list but not placed"},
};

}  // namespace

class CompleteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("complete", rows); }
};

QTEST_APPLESS_MAIN(CompleteTest)
#include "tst_complete.moc"
