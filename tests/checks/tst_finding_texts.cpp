// Every sentence the checks can say: each is said at least once here, fits its line, names its parts and numbers, and
// ends with what to do.
#include "all_rows.h"

#include <cstring>
#include <filesystem>
#include <regex>

#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

namespace {

constexpr std::size_t kLongest = 200, kNameLength = 22;

struct Said {
    Verdict verdict;
    bool isLabel;                      // of a fix, not of a finding
    std::vector<std::string> names;    // of the first two parts
    Value measured, limit;
    Text text;
};
using Sayings = std::map<std::string, std::vector<Said>>;  // by pattern

// ---- the patterns, as they stand in the sources

struct Pattern { std::string check, text; };

std::vector<Pattern> patternsInSources()
{
    std::vector<Pattern> patterns;
    static const std::regex literal("RW_TEXT\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    for (const auto& file : std::filesystem::directory_iterator(std::string(RW_SOURCE) + "/core/checks")) {
        if (file.path().extension() != ".cpp") continue;
        const std::string source = textOf(file.path().string());
        for (std::sregex_iterator it(source.begin(), source.end(), literal), end; it != end; ++it)
            patterns.push_back({file.path().stem().string(), (*it)[1].str()});
    }
    std::sort(patterns.begin(), patterns.end(), [](const Pattern& a, const Pattern& b) { return std::tie(a.check, a.text) < std::tie(b.check, b.text); });
    patterns.erase(std::unique(patterns.begin(), patterns.end(), [](const Pattern& a, const Pattern& b) { return a.text == b.text; }), patterns.end());
    return patterns;
}

// ---- rigs that make the checks speak

void twoCards(SmallRig& r, double air, const char* lower)
{
    r.second = r.card;
    r.secondSlot = lower;
    r.card.thickness = len((std::string(lower) == "S2" ? 40.64 : std::string(lower) == "S3" ? 60.96 : 101.6) - air);
}
void heavy(SmallRig& r, double mass) { r.card.mass = {kg(mass), Origin::User}; }
void under(SmallRig& r, double module) { r.cooler.frontOffset = len(50); r.memory.height = len(module); }
// Over A2 by 6.5 mm.
void topFlow(SmallRig& r)
{
    r.cooler.shape = word("top_flow");
    r.cooler.height = len(70);
    r.cooler.depth = len(150);
}
// A bar on the side panel that goes up, down and out.
void bar(SmallRig& r, double limit)
{
    CaseObstacle o;
    o.name = "panel bar";
    o.y0 = len(20);
    o.y1 = len(120);
    o.coolerLimit = len(limit);
    o.slideUp = o.slideDown = len(200);
    o.removable = {true, Origin::User};
    r.pcCase.obstacles.push_back(o);
}
void sideFan(SmallRig& r, double height)
{
    r.pcCase.fanMounts.push_back({"side fan", "panel", num(1), len(140), {}, {}, {}, len(120), len(80), len(150)});
    r.fans = {{SmallRig::fanOf(140, 25), "side fan"}};
    r.cooler.height = len(height);
}
void rearFan(SmallRig& r, double place, double fan)
{
    r.pcCase.fanMounts.push_back({"rear fan", "rear", num(1), len(place), {}, {}, {}, {}, {}, {}});
    r.fans = {{SmallRig::fanOf(fan, 25), "rear fan"}};
}
void heatSink(SmallRig& r, double high) { r.board.blocks.push_back({"VRM heat sink", "", len(85), len(30), len(100), len(50), len(high)}); }
void seats(SmallRig& r)
{
    r.cooler.seats = {{"usual bars", {"AM4"}, len(0), {}}, {"offset bars", {"AM4"}, len(7), {}}};
    r.coolerState = {"seat_offset_bars"};
}
void positions(SmallRig& r)
{
    CasePosition seven, one;
    seven.name = "7";
    seven.coolerLimit = len(148);
    one.name = "1";
    one.coolerLimit = len(177);
    r.pcCase.positions = {seven, one};
}
void low(SmallRig& r) { r.slot = "S4"; }
void upright(SmallRig& r)
{
    r.riser = Riser();
    r.riser->length = len(250);
    r.riser->generation = word("PCIe 4.0");
    r.pcCase.verticalSlots = num(2);
    r.pcCase.verticalRoom = len(70);
    r.card.interface = word("PCIe 4.0 x16");
}
CaseObstacle plate()  // a sheet 10 mm above the card's back
{
    CaseObstacle plate;
    plate.name = "plate";
    plate.role = "panel";
    plate.x0 = len(0), plate.x1 = len(400), plate.y0 = len(165), plate.y1 = len(169.125), plate.z0 = len(20), plate.z1 = len(130);
    return plate;
}
void ports(SmallRig& r, double plug)  // under the card, under the cooler
{
    for (const double y : {200.0, 205.0, 25.0}) {
        r.board.ports.push_back({y > 100 ? "F_USB" + std::to_string(int(y)) : "CPU_FAN", "usb2", len(y > 100 ? 200 : 120), len(y), {}, {}, len(9), len(plug), "out"});
    }
}
void bridged(SmallRig& r)
{
    twoCards(r, 20.96, "S3");
    r.bridge = NvLinkBridge();
    r.bridge->span = num(3);
    r.bridge->generation = word("Turing");
}

CaseObstacle obstacle(const char* role, double x0, double y0, double z0)
{
    CaseObstacle o;
    o.name = "side bracket";
    o.role = role;
    o.x0 = len(x0);
    o.y0 = len(y0);
    o.y1 = len(230);
    o.z0 = len(z0);
    o.removable = {true, Origin::User};
    o.slideUp = len(100);
    return o;
}
void spine(SmallRig& r, double first, double second, double cooler)
{
    r.pcCase.layout = "sandwich";
    r.pcCase.positions.resize(2);
    for (CasePosition& place : r.pcCase.positions) {
        place.name = &place == r.pcCase.positions.data() ? "1" : "2";
        place.cardThickness = len(place.name == "1" ? first : second);
        place.coolerLimit = len(place.name == "1" ? cooler : 190);
    }
}
void bays(SmallRig& r, double length, const char* bay, const char* form = "3.5")
{
    r.pcCase.bays.resize(1);
    r.pcCase.bays[0].size = "3.5";
    r.pcCase.bays[0].where = "cage";
    r.pcCase.bays[0].count = num(4);
    r.pcCase.bays[0].slot = num(2);
    r.pcCase.bays[0].cardLimit = len(320);
    r.card.length = len(length);
    r.bay = bay;
    r.disk = Storage();
    r.disk->form = word(form);
}

const std::vector<Change>& changes()
{
    static const std::vector<Change> all = {
        {},
        // board_form, cpu_socket, memory_type
        [](SmallRig& r) { r.board.form = {}; },
        [](SmallRig& r) { r.pcCase.boards.clear(); },
        [](SmallRig& r) { r.board.form = word("SSI-EEB"); r.board.depth = len(330); r.pcCase.boardDepthLimit = len(272); r.pcCase.boards = {"E-ATX", "ATX", "microATX", "Mini-ITX"}; },
        [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.84); },
        [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.839); },
        [](SmallRig& r) { r.board.depth = {}; r.pcCase.boardDepthLimit = len(272); },
        [](SmallRig& r) { r.board.socket = word("sTRX4"); r.cooler.sockets = {"LGA1700", "LGA1200", "LGA2066"}; },
        [](SmallRig& r) { r.board.socket = {}; r.cooler.sockets.clear(); },
        [](SmallRig& r) { r.memory.type = word("DDR5"); },
        [](SmallRig& r) { r.memory.type = {}; },
        // complete
        [](SmallRig& r) { r.without = {"cpu", "memory_kit", "air_cooler", "storage", "power_supply", "graphics_card"}; r.board.wired = r.board.wireless = word("none"); },
        [](SmallRig& r) { r.without = {"motherboard"}; },
        [](SmallRig& r) { r.board.wired = {}; r.unplaced = {"graphics_card", "memory_kit"}; },
        [](SmallRig& r) { r.second = r.card; r.secondSlot = r.slot; },
        // coolers
        [](SmallRig& r) { r.cpu.maxPower = {}; },
        [](SmallRig& r) { r.cooler.capacity = {}; },
        [](SmallRig& r) { r.cooler.capacity = watt(89.999); },
        [](SmallRig& r) { r.cooler.capacity = watt(65); },
        [](SmallRig& r) { r.cooler.height = len(190.001); },
        [](SmallRig& r) { r.cooler.height = len(190); },
        [](SmallRig& r) { r.cooler.height = len(185.5); },
        [](SmallRig& r) { r.pcCase.coolerLimit.origin = Origin::Estimated; },
        [](SmallRig& r) { r.pcCase.coolerLimit = {}; },
        [](SmallRig& r) { r.cooler.height = {}; },
        [](SmallRig& r) { r.cooler.width = {}; },
        [](SmallRig& r) { r.cooler.depth = {}; },
        [](SmallRig& r) { under(r, 45); },
        [](SmallRig& r) { under(r, 45.001); },
        [](SmallRig& r) { under(r, 51); r.cooler.memoryUnderFan.origin = Origin::Estimated; },
        [](SmallRig& r) { under(r, 40); r.memory.height = {}; },
        [](SmallRig& r) { r.cooler.frontOffset = len(70); r.cooler.memoryUnderFan = len(80); r.memory.height = len(61); },
        [](SmallRig& r) { r.cooler.frontOffset = len(70); r.cooler.memoryUnderFan = len(80); r.memory.height = len(60); },
        [](SmallRig& r) { r.cooler.height = len(165); r.fanRaise = mm(26); },
        [](SmallRig& r) { r.memory.height = len(76); },
        [](SmallRig& r) { under(r, 51); r.pcCase.coolerLimit = len(160); },
        [](SmallRig& r) { under(r, 51); r.pcCase.coolerLimit = len(161); },
        [](SmallRig& r) { under(r, 54); r.cooler.fanRaiseLimit = len(6.8); r.cooler.fans = num(2); },
        [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(38); },
        [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = {}; heatSink(r, 30); },
        [](SmallRig& r) { positions(r); },
        // coolers and what stands around them
        [](SmallRig& r) { bar(r, 150); },
        [](SmallRig& r) { bar(r, 159); },
        [](SmallRig& r) { sideFan(r, 170); },
        [](SmallRig& r) { sideFan(r, 163.5); },
        [](SmallRig& r) { sideFan(r, 170); bar(r, 188); r.pcCase.fanMounts[0].on = "panel bar"; },
        [](SmallRig& r) { r.pcCase.lidGap = len(10); r.cooler.width = len(190); },
        [](SmallRig& r) { r.pcCase.lidGap = len(16.5); r.cooler.width = len(190); },
        [](SmallRig& r) { r.pcCase.lidGap = {}; r.cooler.width = len(250); },
        [](SmallRig& r) { heatSink(r, 66); },
        [](SmallRig& r) { heatSink(r, 61.5); },
        [](SmallRig& r) { topFlow(r); r.cooler.memoryUnderFins = len(30); r.cooler.width = len(210); },
        [](SmallRig& r) { r.cooler.sideOffset = len(-35.5); },
        [](SmallRig& r) { r.cooler.sideOffset = len(-40); r.slot = "S3"; },
        [](SmallRig& r) { r.cooler.sideOffset = len(-40); r.board.slots.resize(1); r.without = {"graphics_card"}; },
        [](SmallRig& r) { r.cooler.sideOffset = len(-38); r.card.backplate = len(7); },
        [](SmallRig& r) { r.cooler.sideOffset = len(-30); seats(r); },
        [](SmallRig& r) { r.cooler.sideOffset = len(-36); seats(r); },
        // fans
        [](SmallRig& r) { rearFan(r, 120, 140); r.pcCase.fanMounts[0].thicknessLimit = len(24.5); },
        [](SmallRig& r) { rearFan(r, 140, 120); r.pcCase.fanMounts[0].sizes = word("140"); r.pcCase.fanMounts[0].thicknessLimit = len(25); },
        [](SmallRig& r) { rearFan(r, 140, 80); r.pcCase.fanMounts[0].thicknessLimit = len(25); r.fans[0].first.thickness = {}; },
        [](SmallRig& r) { rearFan(r, 140, 80); r.fans[0].first.size = {}; },
        [](SmallRig& r) { rearFan(r, 140, 80); r.pcCase.fanMounts[0].size = {}; },
        [](SmallRig& r) {
            for (const char* name : {"top fan", "wide fan"}) r.pcCase.fanMounts.push_back({name, "top", num(1), len(140), {}, {}, {}, {}, {}, {}});
            r.fans = {{SmallRig::fanOf(140, 25), "top fan"}, {SmallRig::fanOf(140, 25), "wide fan"}};
        },
        // cards: length
        [](SmallRig& r) { r.card.length = len(420.001); },
        [](SmallRig& r) { r.card.length = len(420); },
        [](SmallRig& r) { r.card.length = len(412.5); },
        [](SmallRig& r) { r.card.length = lenBetween(405, 405, 420.5); },
        [](SmallRig& r) { r.pcCase.cardLimit.origin = Origin::Family; },
        [](SmallRig& r) { r.card.length = {}; },
        [](SmallRig& r) { r.pcCase.cardLimit = {}; },
        [](SmallRig& r) { r.pcCase.cardLimitWithCage = len(297); },
        [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(380); },
        [](SmallRig& r) { r.card.length = r.supply.length = r.cooler.height = {}; r.pcCase.cardLimit = r.pcCase.psuLimit = r.pcCase.coolerLimit = {}; },
        [](SmallRig& r) { r.card.length = len(430); r.pcCase.cardLimitWithoutFans = len(445); },
        [](SmallRig& r) { r.card.length = len(400); r.card.plugSide = word("end"); },
        [](SmallRig& r) { r.card.length = len(385); r.card.plugSide = word("end"); },
        [](SmallRig& r) { r.pcCase.obstacles = {obstacle("cage", 250, 100, 20)}; },
        // cards: height, thickness, cables
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(129.999); },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(135); },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(135); r.card.height = {}; },
        [](SmallRig& r) { r.pcCase.coolerLimit = {}; r.pcCase.width = len(185); r.card.height = len(145); },
        [](SmallRig& r) { r.pcCase.coolerLimit = r.pcCase.width = {}; },
        [](SmallRig& r) { r.pcCase.obstacles = {obstacle("bracket", 50, 100, 120)}; },
        [](SmallRig& r) { spine(r, 35, 46, 190); },
        [](SmallRig& r) { spine(r, 41, 46, 150); },
        [](SmallRig& r) { spine(r, 35, 46, 190); r.card.thickness = {}; },
        [](SmallRig& r) { spine(r, 35, 38, 190); },
        [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = {}; },
        [](SmallRig& r) { r.pcCase.layout = "sandwich"; r.pcCase.slots = num(1); },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(165); },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(160); },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(142); r.card.cableRoom = len(12); },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(141); },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(142); r.cardState = {"angled_plug"}; },
        [](SmallRig& r) { r.pcCase.cardHeightLimit = len(159.999); },
        [](SmallRig& r) { r.card.plugs = {{"12vhpwr", 1}}; },
        [](SmallRig& r) { r.card.plugs.clear(); },
        [](SmallRig& r) { r.pcCase.coolerLimit = {}; r.pcCase.width = len(190); },
        // drives
        [](SmallRig& r) { bays(r, 330, "3.5 bay 1"); },
        [](SmallRig& r) { bays(r, 315, "3.5 bay 1"); },
        [](SmallRig& r) { bays(r, 330, "none"); r.pcCase.bays[0].count = num(0); },
        [](SmallRig& r) { bays(r, 330, "none", "2.5"); },
        // cards: beside each other
        [](SmallRig& r) { twoCards(r, 0, "S2"); },
        [](SmallRig& r) { twoCards(r, -0.001, "S2"); },
        [](SmallRig& r) { twoCards(r, 3.96, "S3"); r.card.thickness.low = mm(57); r.card.thickness.high = mm(61); },
        [](SmallRig& r) { twoCards(r, 19.999, "S3"); },
        [](SmallRig& r) { twoCards(r, 21, "S3"); r.card.thickness.high = *r.card.thickness + mm(2); },
        [](SmallRig& r) { twoCards(r, 30, "S4"); },
        [](SmallRig& r) { r.card.thickness = {}; },
        [](SmallRig& r) { r.card.height = {}; },
        [](SmallRig& r) { r.card.length = {}; r.onFrame = true; },
        [](SmallRig& r) { low(r); r.pcCase.slots = num(7); },
        [](SmallRig& r) { low(r); r.pcCase.slots = {}; },
        [](SmallRig& r) { r.card.thickness = len(50); },
        [](SmallRig& r) { r.card.thickness = len(110); },
        // cards: the case's bottom
        [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30); },
        [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30.925); },
        [](SmallRig& r) { low(r); r.pcCase.floorGap = len(10); },
        [](SmallRig& r) { low(r); r.pcCase.floorGap.origin = Origin::Estimated; },
        [](SmallRig& r) { low(r); r.pcCase.floorGap = {}; },
        [](SmallRig& r) { low(r); r.pcCase.floorGap = len(36); },
        [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap = len(15.5); },
        [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap = len(15.925); },
        [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap.origin = Origin::Estimated; },
        [](SmallRig& r) { low(r); r.card.cooling = word("passive"); r.pcCase.floorGap = {}; },
        [](SmallRig& r) { r.board.height = len(244); r.slot = "S2"; r.pcCase.floorGap = len(-40); },
        [](SmallRig& r) { r.board.height = len(244); r.slot = "S2"; r.pcCase.floorGap = len(-30.035); },
        [](SmallRig& r) { r.board.height = len(244); r.slot = "S2"; r.pcCase.floorGap = len(-20, Origin::Estimated); },
        [](SmallRig& r) { r.board.height = len(244); r.slot = "S2"; r.pcCase.floorGap = {}; },
        // cards: air
        [](SmallRig& r) { r.card.cooling = {}; twoCards(r, 10, "S3"); },
        [](SmallRig& r) { r.card.cooling = word("blower"); twoCards(r, 3, "S3"); },
        [](SmallRig& r) { upright(r); r.pcCase.verticalRoom = len(55); },
        // cards: on risers, in a case and on a frame
        [](SmallRig& r) { upright(r); },
        [](SmallRig& r) { upright(r); r.pcCase.verticalSlots = num(1); r.card.thickness = len(72); heavy(r, 2.279); },
        [](SmallRig& r) { upright(r); r.pcCase.verticalSlots = num(0); r.pcCase.verticalRoom = len(48.5); r.card.cooling = word("flow_through"); },
        [](SmallRig& r) { upright(r); r.pcCase.verticalSlots = {}; r.pcCase.verticalRoom.origin = Origin::Estimated; r.riser->length.origin = Origin::Estimated; },
        [](SmallRig& r) { upright(r); r.card.thickness = {}; r.riser->length = {}; r.riser->generation = {}; },
        [](SmallRig& r) { upright(r); r.riser->length = len(120); r.riser->generation = word("PCIe 3.0"); },
        [](SmallRig& r) { upright(r); r.riser->length = len(400); },
        [](SmallRig& r) { upright(r); r.riser->generation = word("PCIe 3.0"); r.card.interface = {}; },
        [](SmallRig& r) { upright(r); r.onFrame = true; r.riser->length = len(255); },
        [](SmallRig& r) { r.card.memoryOnBack = {true, Origin::User}; r.pcCase.obstacles.push_back(plate()); },
        // lanes
        [](SmallRig& r) { r.board.slots[0].link = word("CPU 4.0 x8"); },
        [](SmallRig& r) { r.board.slots[0].link = word("CPU 4.0 x4"); },
        [](SmallRig& r) { r.board.slots[0].link = word("chipset 4.0 x4"); },
        [](SmallRig& r) { r.board.slots[0].link = {}; },
        [](SmallRig& r) { r.board.slots[0].size = "x8"; },
        [](SmallRig& r) { r.board.slots[0].size = "x8"; r.board.slots[0].openEnded = {false, Origin::User}; },
        [](SmallRig& r) { r.second = r.card; },
        // drives on the board, ports
        [](SmallRig& r) { r.drive.form = word("M.2 22110"); },
        [](SmallRig& r) { r.drive.form = word("M.2 2230"); r.board.m2[0].longest = "2242/2260/2280"; },
        [](SmallRig& r) { r.board.m2[0].longest = ""; },
        [](SmallRig& r) { r.board.m2[0].underCover = len(3.6); r.drive.height = len(8.2); r.drive.heatsink = {true, Origin::User}; },
        [](SmallRig& r) { r.board.m2[0].underCover = len(2.2); },
        [](SmallRig& r) { r.board.m2[0].underCover = len(2.4); },
        [](SmallRig& r) { r.board.m2[0].underCover = len(4, Origin::Estimated); },
        [](SmallRig& r) { r.drive.height = len(16); r.board.m2[0].y = len(200); },
        [](SmallRig& r) { r.drive.height = len(13.24); r.board.m2[0].y = len(200); },
        [](SmallRig& r) { ports(r, 20); },
        [](SmallRig& r) { ports(r, 12); r.card.length = {}; },
        [](SmallRig& r) { ports(r, 12); r.card.height = {}; },
        [](SmallRig& r) { ports(r, 12); r.card.thickness = {}; },
        [](SmallRig& r) { r.board.ports = {{"USB1", "usb3", len(235), len(200), {}, {}, len(16), len(25), "front"}}; },
        [](SmallRig& r) { r.board.ports = {{"USB1", "usb3", len(235), len(190), {}, {}, len(16), len(25), "front"}, {"USB2", "usb3", len(235), len(205), {}, {}, len(16), len(25), "front"}}; },
        [](SmallRig& r) { r.board.m2[0].underCover = len(3.6); r.drive.height = {}; },
        [](SmallRig& r) { r.drive.height = {}; r.board.m2[0].y = len(200); },
        [](SmallRig& r) { ports(r, 5); r.board.ports.resize(1); r.board.ports.push_back(r.board.ports[0]); r.board.ports[1].plug = len(30); },
        // cards: sag
        [](SmallRig& r) { r.card.mass = {}; r.card.length = len(200); r.card.height = len(110); },
        [](SmallRig& r) { heavy(r, 0.9); },
        [](SmallRig& r) { heavy(r, 2.279); },
        [](SmallRig& r) { r.card.thickness = len(72); r.card.mass = {}; },
        [](SmallRig& r) {
            heavy(r, 2.279);
            r.brace = GpuBrace();
            r.brace->type = word("arm");
            r.brace->reach = len(240);
            r.braceSlide = mm(243.54 - 182.58) + r.card.fanSide();
        },
        [](SmallRig& r) { heavy(r, 2.279); r.onFrame = true; r.riser = Riser(); r.stance = Stance::Bench; },
        // bridges
        bridged,
        [](SmallRig& r) { bridged(r); r.bridge->span = num(4); r.bridge->generation = word("Ampere"); },
        [](SmallRig& r) { bridged(r); r.bridge->span = {}; r.bridge->generation = {}; },
        [](SmallRig& r) { bridged(r); r.second.reset(); },
        [](SmallRig& r) { bridged(r); r.second->height = len(138); },
        [](SmallRig& r) { bridged(r); r.card.nvlink = r.second->nvlink = word("none"); },
        [](SmallRig& r) { bridged(r); r.card.nvlink = r.second->nvlink = {}; },
        [](SmallRig& r) { bridged(r); r.bridge.reset(); r.secondSlot = "S4"; },
        [](SmallRig& r) { r.without = {"air_cooler"}; r.cpu.boxedCooler = word("Wraith Stealth"); },
        // supplies
        [](SmallRig& r) { r.supply.length = len(250.001); },
        [](SmallRig& r) { r.supply.length = len(250); },
        [](SmallRig& r) { r.supply.length = len(225); },
        [](SmallRig& r) { r.supply.length = {}; },
        [](SmallRig& r) { r.pcCase.psuLimit = {}; },
        [](SmallRig& r) { r.pcCase.psuLimit.origin = Origin::Estimated; },
        [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); },
        [](SmallRig& r) { r.supply.power = {}; },
        [](SmallRig& r) { r.card.power = {}; },
        [](SmallRig& r) { r.supply.power = watt(350); },
        [](SmallRig& r) { r.supply.power = watt(310); },
        [](SmallRig& r) { r.supply.power = watt(200); r.secondSupply = r.supply; r.secondSupply->atxVersion = {}; },
        [](SmallRig& r) { r.supply.power = watt(400); r.supply.atxVersion = word("ATX12V 2.4"); },
        // overlap
        [](SmallRig& r) { r.board.blocks.push_back({"heat sink", "", len(200), len(190), len(230), len(210), len(20)}); },
        [](SmallRig& r) { r.board.blocks.push_back({"heat sink", "", len(200), len(190), len(230), len(210), len(20, Origin::Estimated)}); },
    };
    return all;
}

// ---- what they say, with names as long as a list allows

Rig withLongNames(Rig rig)
{
    for (Item& item : rig.items) {
        auto part = std::make_shared<Part>(*item.part);
        part->shortName = (part->shortName + "-abcdefghijklmnopqrstuvwxyz").substr(0, kNameLength);
        item.part = std::move(part);
    }
    return rig;
}

void listen(const Rig& rig, Sayings& sayings)
{
    const Rig named = withLongNames(rig);
    for (const Finding& finding : runChecks(Scene(named)).findings) {
        Said said{finding.verdict, false, {}, finding.measured, finding.limit, finding.text};
        for (std::size_t i = 0; i < finding.parts.size() && i < 2; ++i) said.names.push_back(named.find(finding.parts[i])->part->shortName);
        sayings[finding.text.pattern].push_back(said);
        for (const Fix& fix : finding.fixes) {
            Said condition = said, label = said;
            condition.text = fix.condition;
            condition.verdict = Verdict::FitsIf;
            label.text = fix.label;
            label.isLabel = true;
            if (!fix.condition.pattern.empty()) sayings[fix.condition.pattern].push_back(condition);  // a remedy has none
            sayings[fix.label.pattern].push_back(label);
        }
    }
}

// The rows of a check's own test say what it can say.
template <std::size_t N>
void listenToRows(const Row (&rows)[N], Sayings& sayings)
{
    for (const Row& row : rows) {
        SmallRig small;
        if (row.change) row.change(small);
        listen(small.make(), sayings);
    }
}

const Sayings& sayings()
{
    static const Sayings all = [] {
        Sayings heard;
        for (const std::string& name : sampleNames(RW_SOURCE)) listen(sampleRig(RW_SOURCE, name), heard);
        for (const Change& change : changes()) {
            SmallRig small;
            if (change) change(small);
            listen(small.make(), heard);
        }
#define RW_LISTEN(ROWS) listenToRows(ROWS, heard);
        RW_EACH_ROWS(RW_LISTEN)
#undef RW_LISTEN
        return heard;
    }();
    return all;
}

// ---- what a sentence must be

std::size_t characters(const std::string& utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

// The number as the sentence prints it: not the tail of a longer one.
std::string printed(const std::string& sentence, const Value& value)
{
    for (int decimals = 0; decimals <= 3; ++decimals) {
        const std::string number = valueText(value, decimals);
        for (std::size_t at = sentence.find(number); at != std::string::npos; at = sentence.find(number, at + 1))
            if (at == 0 || !std::strchr("0123456789.-", sentence[at - 1])) return number;
    }
    return {};
}

bool hasUnit(const Value& value) { return !unitOf(value).empty(); }

// What to do is the last sentence, and starts with a verb; where a condition makes it right, with "Fits if".
bool saysWhatToDo(const std::string& sentence)
{
    static const std::regex todo("(^|[.:] )(Add|Brace|Check|Choose|Count|Leave|Level|Look|Measure|Move|Place|Plan|Put|Raise|Take|Use|Fits if)\\b[^.:]*(\\.[0-9][^.:]*)*\\.$");
    return std::regex_search(sentence, todo);
}

QString fault(const Said& said)
{
    const std::string sentence = format(said.text);
    if (characters(sentence) > kLongest) return QString("%1 characters long").arg(characters(sentence));
    if (sentence.find_first_of("{}") != std::string::npos) return "a placeholder is left";
    if (sentence.find("  ") != std::string::npos) return "two spaces";
    static const std::regex placeholder("\\{(\\w+)\\}");
    const std::string& pattern = said.text.pattern;
    for (std::sregex_iterator it(pattern.begin(), pattern.end(), placeholder), end; it != end; ++it)
        if (!said.text.arguments.contains((*it)[1]) && pattern.find(" is " + it->str()) == std::string::npos) return QString::fromStdString("nothing is known for " + (*it).str());
    if (said.isLabel) return sentence.back() == '.' ? "a label is no sentence" : QString();
    if (sentence.back() != '.') return "no full stop";
    for (const std::string& name : said.names)
        if (sentence.find(name) == std::string::npos) return QString::fromStdString("does not name " + name);
    for (const Value& value : {said.measured, said.limit})
        if (hasUnit(value) && printed(sentence, value).empty()) return QString::fromStdString("does not give " + valueText(value, 3));
    if (hasUnit(said.measured) && hasUnit(said.limit) && numberOf(said.measured) != numberOf(said.limit)
        && printed(sentence, said.measured) == printed(sentence, said.limit))
        return "its two numbers look the same";
    if (said.verdict != Verdict::Note && !saysWhatToDo(sentence)) return "does not say what to do";
    return {};
}

}  // namespace

class FindingTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pattern_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const Pattern& pattern : patternsInSources())
            QTest::newRow((pattern.check + ": " + pattern.text.substr(0, 80)).c_str()) << QString::fromStdString(pattern.text);
    }
    void pattern()
    {
        QFETCH(QString, pattern);
        const auto found = sayings().find(pattern.toStdString());
        QVERIFY2(found != sayings().end(), "no rig of this test makes a check say it");
        for (const Said& said : found->second) {
            const QString wrong = fault(said);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + ":\n  " + QString::fromStdString(format(said.text))));
        }
    }

    void everyTextIsFound()  // the expression that collects them misses none
    {
        std::size_t marks = 0;
        for (const auto& file : std::filesystem::directory_iterator(std::string(RW_SOURCE) + "/core/checks")) {
            if (file.path().extension() != ".cpp") continue;
            const std::string source = textOf(file.path().string());
            for (std::size_t at = source.find("RW_TEXT("); at != std::string::npos; at = source.find("RW_TEXT(", at + 1)) {
                ++marks;
                QVERIFY2(source.compare(at, 9, "RW_TEXT(\"") == 0, file.path().c_str());
            }
        }
        QVERIFY(marks >= patternsInSources().size() && patternsInSources().size() > 60);
    }

    void everySayingIsMarked()  // and no check says what the translators never see
    {
        std::set<std::string> marked;
        for (const Pattern& pattern : patternsInSources()) marked.insert(pattern.text);
        for (const auto& [pattern, said] : sayings()) QVERIFY2(marked.contains(pattern), pattern.c_str());
    }

    // In inches no length is left in mm but what fans, radiators and bays are sold by, and names.
    void inInches()
    {
        static const std::regex millimetres("([0-9.]+) mm\\b");
        static const std::set<std::string> sold = {"40", "60", "80", "92", "120", "140", "180", "200", "230", "240", "280", "360", "420", "480"};
        for (const auto& [pattern, all] : sayings())
            for (const Said& said : all) {
                std::string sentence = format(said.text, {}, LengthUnit::Inch);
                for (const auto& [name, value] : said.text.arguments)
                    if (const auto* word = std::get_if<std::string>(&value); word && name != "fans")
                        for (std::size_t at = word->empty() ? std::string::npos : sentence.find(*word); at != std::string::npos; at = sentence.find(*word, at)) sentence.erase(at, word->size());
                for (std::sregex_iterator it(sentence.begin(), sentence.end(), millimetres), end; it != end; ++it) QVERIFY2(sold.contains((*it)[1]), format(said.text, {}, LengthUnit::Inch).c_str());
                QVERIFY2(characters(format(said.text, {}, LengthUnit::Inch)) <= kLongest + 20, format(said.text, {}, LengthUnit::Inch).c_str());
            }
    }

    void aHairIsNotNothing()
    {
        SmallRig small;
        small.card.length = len(420.001);
        const std::string sentence = format(findingsOf(small, "gpu_length").at(0).text);
        QVERIFY2(sentence.find(" 0 mm") == std::string::npos, sentence.c_str());
    }
};

QTEST_APPLESS_MAIN(FindingTextsTest)
#include "tst_finding_texts.moc"
