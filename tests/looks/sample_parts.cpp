#include "sample_parts.h"

#include "parts/kinds/accessory.h"
#include "parts/kinds/add_in_card.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/fan_hub.h"
#include "parts/kinds/gpu_brace.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/network_adapter.h"
#include "parts/kinds/nvlink_bridge.h"
#include "parts/kinds/open_frame.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/power_adapter.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/riser.h"
#include "parts/kinds/storage.h"

namespace rw {

namespace {

LengthFact l(double millimetres) { return {mm(millimetres), Origin::Curated}; }
TextFact t(const char* text) { return {text, Origin::Curated}; }
NumberFact n(double number) { return {number, Origin::Curated}; }
FlagFact yes() { return {true, Origin::Curated}; }

using Samples = std::vector<SamplePart>;

template <class S>
void add(Samples& all, const char* kind, const char* variation, S spec, State state = {})
{
    Part part;
    part.id = kind;
    part.kind = findPartKind(kind);
    part.name = variation;
    part.spec = std::make_shared<S>(std::move(spec));
    all.push_back({std::string(kind) + ", " + variation, part, std::move(state)});
}

GraphicsCard card(double length, double height, double thickness, const char* cooling, int plugs, const char* plug = "pcie_8pin")
{
    GraphicsCard c;
    c.length = l(length), c.height = l(height), c.thickness = l(thickness), c.cooling = t(cooling);
    c.bracketSlots = n(2);
    c.plugs = {{plug, plugs}};
    return c;
}

void addCards(Samples& all)
{
    add(all, "graphics_card", "three fans", card(318, 140, 58, "open_air", 3));
    GraphicsCard two = card(242, 112, 42, "open_air", 1);
    two.fans = n(2), two.backplate = l(4);
    add(all, "graphics_card", "two fans", two);
    GraphicsCard fe = card(313, 138, 57, "flow_through", 1, "pcie_12pin");
    fe.nvlink = t("Ampere"), fe.plugPosition = l(160), fe.bracketSlots = n(3);
    add(all, "graphics_card", "flow through", fe);
    add(all, "graphics_card", "blower", card(267, 112, 39, "blower", 2));
    add(all, "graphics_card", "passive", card(267, 111, 39, "passive", 1, "eps_8pin"));
    add(all, "graphics_card", "tiny", card(120, 20, 4, "open_air", 1));
    add(all, "graphics_card", "low profile", card(168, 69, 38, "open_air", 0));
    add(all, "graphics_card", "short flow through", card(150, 100, 30, "flow_through", 4));
    add(all, "graphics_card", "no numbers", GraphicsCard{});
}

AirCooler tower(const char* shape, double height, double width, double depth, double fan, int fans)
{
    AirCooler c;
    c.shape = t(shape), c.height = l(height), c.width = l(width), c.depth = l(depth), c.fanSize = l(fan), c.fans = n(fans);
    return c;
}

LiquidCooler liquid(double length, double width, double thick, int fans, double fanSize)
{
    LiquidCooler c;
    c.radiatorLength = l(length), c.radiatorWidth = l(width), c.radiatorThickness = l(thick), c.fans = n(fans), c.fanSize = l(fanSize);
    return c;
}

void addCooling(Samples& all)
{
    add(all, "air_cooler", "single tower", tower("single_tower", 158, 125, 78, 120, 1));
    add(all, "air_cooler", "dual tower", tower("dual_tower", 165, 150, 161, 140, 2), {{}, {{"fan_raise", mm(12)}}});
    add(all, "air_cooler", "dual tower with one fan", tower("dual_tower", 165, 150, 136, 140, 1));
    add(all, "air_cooler", "fans before and behind", tower("single_tower", 155, 130, 112, 120, 2));
    add(all, "air_cooler", "top flow", tower("top_flow", 70, 110, 110, 92, 1));
    add(all, "air_cooler", "low", tower("single_tower", 60, 60, 60, 60, 1));
    add(all, "liquid_cooler", "360", liquid(397, 120, 27, 3, 120));
    add(all, "liquid_cooler", "240", liquid(277, 120, 27, 2, 120));
    add(all, "liquid_cooler", "280 thick", liquid(315, 143, 45, 2, 140));
    LiquidCooler pushPull = liquid(277, 120, 30, 2, 120);
    pushPull.fanRows = n(2), pushPull.radiatorOnly = yes();
    add(all, "liquid_cooler", "240, fans on both sides, no block", pushPull);
    add(all, "liquid_cooler", "block only", LiquidCooler{});
    CaseFan fan;
    fan.size = l(120);
    add(all, "case_fan", "120", fan);
    fan.size = l(140), fan.pack = n(3);
    add(all, "case_fan", "140, three", fan);
    fan.size = l(200), fan.thickness = l(30);
    add(all, "case_fan", "200", fan);
    fan.size = l(40), fan.thickness = l(8);
    add(all, "case_fan", "40 slim", fan);
    add(all, "case_fan", "no size", CaseFan{});
}

BoardBlock block(const char* name, const char* material, double x0, double y0, double x1, double y1, double height)
{
    return {name, material, l(x0), l(y0), l(x1), l(y1), l(height)};
}

Motherboard board()
{
    Motherboard b;
    b.socket = t("LGA1700"), b.socketX = l(98), b.socketY = l(82), b.memoryType = t("DDR5");
    for (int i = 0; i < 4; ++i) b.dimms.push_back({"DIMM" + std::to_string(i), l(150 + 9.5 * i), l(80), i});
    for (const int position : {1, 4, 7}) b.slots.push_back({"PCI_E" + std::to_string(position), position == 7 ? "x4" : "x16", n(position), {}, position == 1 ? yes() : FlagFact{}, {}});
    b.m2.push_back({"M2_1", l(150), l(150), "rear", "2280", {}, yes(), l(3.6), l(9)});
    b.ports.push_back({"SATA1", "sata", l(230), l(250), {}, {}, {}, {}, "front"});
    b.blocks = {block("VRM heat sink", "heatsink", 26, 30, 56, 140, 38), block("VRM heat sink, top", "heatsink", 58, 4, 140, 30, 36),
                block("chipset heat sink", "heatsink", 180, 200, 240, 255, 8), block("24-pin power", "", 228, 90, 240, 142, 14),
                block("EPS 1", "", 30, 2, 48, 14, 14), block("SATA", "", 225, 262, 242, 298, 13), block("odd", "unobtainium", 60, 280, 80, 300, 10)};
    return b;
}

void addBoards(Samples& all)
{
    add(all, "motherboard", "ATX", board());
    Motherboard plain = board();
    plain.socket = t("AM4"), plain.depth = l(170), plain.height = l(170), plain.blocks.clear(), plain.slots.resize(1);
    add(all, "motherboard", "Mini-ITX", plain);
    add(all, "motherboard", "no numbers", Motherboard{});
    for (const char* socket : {"LGA1700", "AM4", "TR4"}) {
        Cpu cpu;
        cpu.socket = t(socket);
        add(all, "cpu", socket, cpu);
    }
    MemoryKit kit;
    kit.type = t("DDR5"), kit.modules = n(2), kit.height = l(44), kit.thickness = l(8);
    add(all, "memory_kit", "tall", kit);
    kit.height = l(31.25), kit.thickness = {};
    add(all, "memory_kit", "bare", kit);
    kit.height = l(20), kit.thickness = l(1);
    add(all, "memory_kit", "tiny", kit);
    for (const char* form : {"M.2 2280", "M.2 22110", "M.2 2230", "2.5", "3.5"}) {
        Storage drive;
        drive.form = t(form);
        add(all, "storage", form, drive);
    }
}

PcCase tower()
{
    PcCase c;
    c.layout = "tower", c.depth = l(474), c.width = l(233), c.height = l(481), c.slots = n(7);
    c.cardLimit = l(420), c.cardLimitWithCage = l(300), c.coolerLimit = l(170), c.shroud = yes(), c.sidePanel = t("tempered glass");
    return c;
}

void addHousings(Samples& all)
{
    add(all, "pc_case", "tower", tower(), {{"panel_off"}, {}});
    add(all, "pc_case", "tower, closed", tower(), {{"cage_out"}, {}});
    PcCase wide = tower();
    wide.layout = "dual_chamber", wide.width = l(350), wide.sidePanel = t("steel");
    add(all, "pc_case", "dual chamber", wide);
    OpenFrame frame;
    frame.cards = n(4), frame.farRail = yes();
    add(all, "open_frame", "two rails", frame);
    frame.profile = l(30), frame.length = l(700), frame.farRail = {};
    add(all, "open_frame", "one rail, 3030", frame);
    frame.rails = {{"long", "y", l(500), l(0), l(0), l(-60), l(20), {}, ""}, {"2040", "x", l(300), l(0), l(60), l(200), l(20), l(40), "z"},
                   {"4040", "z", l(150), l(40), l(200), l(0), l(40), {}, ""}, {"short", "z", l(25), l(100), l(0), l(0), l(30), {}, ""}, {"shorter than wide", "x", l(4), l(100), l(50), l(0), l(30), {}, ""}};
    add(all, "open_frame", "rails", frame);
    while (frame.rails.size() < 40) frame.rails.push_back(frame.rails.front());
    add(all, "open_frame", "many rails", frame);
    frame.rails.resize(15);
    add(all, "open_frame", "fifteen rails", frame);
    PowerSupply supply;
    supply.length = l(170), supply.form = t("ATX");
    add(all, "power_supply", "ATX", supply);
    supply.length = l(100), supply.form = t("SFX");
    add(all, "power_supply", "SFX", supply);
}

void addRest(Samples& all)
{
    add(all, "network_adapter", "usual", NetworkAdapter{});
    NetworkAdapter small;
    small.length = l(19), small.width = l(15), small.thickness = l(7);
    add(all, "network_adapter", "nano", small);
    add(all, "gpu_brace", "arm", GpuBrace{});
    GpuBrace post;
    post.type = t("post"), post.heightLeast = l(72), post.heightMost = l(117);
    add(all, "gpu_brace", "post", post, {{}, {{"post_height", mm(30)}}});
    for (const int span : {2, 3, 4}) {
        NvLinkBridge bridge;
        bridge.span = n(span);
        add(all, "nvlink_bridge", span == 2 ? "2 slots" : span == 3 ? "3 slots" : "4 slots", bridge);
    }
    add(all, "riser", "usual", Riser{});
    add(all, "add_in_card", "nothing known", AddInCard{});
    AddInCard controller;
    controller.size = t("x8"), controller.length = l(168), controller.height = l(69), controller.thickness = l(14), controller.bracketSlots = n(2);
    add(all, "add_in_card", "low x8", controller);
    add(all, "accessory", "monitor", Accessory{});
    add(all, "fan_hub", "usual", FanHub{});
    add(all, "power_adapter", "usual", PowerAdapter{});
}

}  // namespace

std::vector<SamplePart> sampleParts()
{
    Samples all;
    addBoards(all);
    addCooling(all);
    addCards(all);
    addHousings(all);
    addRest(all);
    return all;
}

}  // namespace rw
