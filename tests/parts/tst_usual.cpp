// Every kind that goes into a case stands from the few numbers public data gives; what is filled says so and decides nothing.
#define QT_NO_KEYWORDS  // boards have slots, too
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

#include "geometry/measure.h"
#include "parts/field_entries.h"
#include "parts/part_json.h"
#include "parts/scant_parts.h"
#include "parts/usual/usual.h"
#include "plan/placing.h"
#include "rig/edits.h"

using namespace rw;
using namespace rw::test;

Q_DECLARE_METATYPE(rw::Part)
Q_DECLARE_METATYPE(rw::Rig)

namespace {

struct Row { const char* name; Part part; };

GraphicsCard withMass(GraphicsCard card, double kilograms)
{
    card.mass = scantFact(kg(kilograms));
    return card;
}

// One row or more for each kind that goes into a case.
const std::vector<Row>& scantParts()
{
    static const std::vector<Row> rows = {
        {"card, open, three slots", scantCard(320, 3)},
        {"card, open, 2.5 slots, no cooling known", scantCard(285, 2.5, "")},
        {"card, blower", scantCard(267, 2, "blower")},
        {"card, short and thin", scantCard(168, 1)},
        {"card, its mass known", *partOf("graphics_card", "scant", "Card", withMass(*scantCard(300, 2).as<GraphicsCard>(), 1.4))},
        {"card in a slot, x1", scantAddIn("x1")},
        {"card in a slot, x8", scantAddIn("x8")},
        {"card in a slot, nothing known", scantAddIn("")},
        {"board, ATX AM5", scantBoard({"ATX", "AM5", "x16/x16/x1", 4, 4})},
        {"board, ATX LGA1700 with covers", scantBoard({"ATX", "LGA 1700", "x16/x16/x16/x1/x1", 4, 4, "22110", true})},
        {"board, microATX", scantBoard({"Micro ATX", "LGA1200", "x16/x1/x1", 4, 2})},
        {"board, Mini-ITX", scantBoard({"Mini-ITX", "AM4", "x16", 2, 1})},
        {"board, E-ATX of many lanes", scantBoard({"E-ATX", "sTRX4", "x16/x16/x16/x16", 8, 3})},
        {"board, X299", scantBoard({"ATX", "LGA2066", "x16/x16/x16/x1", 8, 2})},
        {"board, seven slots", scantBoard({"SSI-CEB", "SP3", "x16/x16/x16/x16/x16/x16/x16", 8, 2})},
        {"board, nothing known", scantBoard({"", "", "", 0, 0})},
        {"case, mid tower", scantCase(480, 230, 475)},
        {"case, full tower", scantCase(550, 261, 535)},
        {"case, Mini-ITX tower", scantCase(300, 208, 301, {"Mini-ITX"}, "")},
        {"case, nothing but boards", scant<PcCase>("pc_case", [](PcCase& c) { c.boards = {"ATX"}; })},
        {"case, a tower of unknown size", scant<PcCase>("pc_case", [](PcCase& c) { c.boards = {"ATX"}; c.layout = "tower"; })},
        {"case, dual chamber", scantCase(445, 272, 446, {"ATX"}, "dual_chamber")},
        {"air cooler, tower", scantCooler(158)},
        {"air cooler, small tower", scantCooler(125)},
        {"air cooler, dual tower", scantCooler(165, "dual_tower")},
        {"air cooler, low", scantCooler(47)},
        {"air cooler without a fan", scant<AirCooler>("air_cooler", [](AirCooler& c) { c.height = scantLength(158); c.fans = scantNumber(0); })},
        {"liquid cooler, 240", scantLiquid("240")},
        {"liquid cooler, 420", scantLiquid("420")},
        {"memory, UDIMM", scantMemory(2)},
        {"memory, RDIMM", scantMemory(4, "RDIMM")},
        {"supply, ATX", scantSupply(850)},
        {"supply, SFX", scantSupply(600, "SFX")},
        {"supply, nothing known", scantSupply(0, "")},
        {"drive, M.2", scantDrive("M.2 2280", "PCIe 4.0 x4")},
        {"drive, 2.5", scantDrive("2.5", "SATA")},
        {"drive, 3.5", scantDrive("3.5", "SATA")},
        {"drive, optical", scantDrive("5.25", "SATA")},
        {"fan, 120", scantFan(120)},
        {"network stick", scant<NetworkAdapter>("network_adapter", [](NetworkAdapter&) {})},
        {"riser", scant<Riser>("riser", [](Riser&) {})},
        {"brace, arm", scant<GpuBrace>("gpu_brace", [](GpuBrace&) {})},
        {"brace, post", scant<GpuBrace>("gpu_brace", [](GpuBrace& b) { b.type = scantWord("post"); })},
        {"bridge", scant<NvLinkBridge>("nvlink_bridge", [](NvLinkBridge& b) { b.span = scantNumber(3); })},
        {"frame", scant<OpenFrame>("open_frame", [](OpenFrame&) {})},
        {"processor", scantCpu("AM5")},
        {"hub", scant<FanHub>("fan_hub", [](FanHub&) {})},
        {"adapter", scant<PowerAdapter>("power_adapter", [](PowerAdapter&) {})},
    };
    return rows;
}

void partRows()
{
    QTest::addColumn<Part>("part");
    for (const Row& row : scantParts()) QTest::newRow(row.name) << row.part;
}

// These lie wherever the builder puts them.
bool hasNoShape(const Part& part) { return part.as<FanHub>() || part.as<PowerAdapter>(); }

std::map<std::string, FieldEntry> entriesOf(const Part& part)
{
    std::map<std::string, FieldEntry> entries;
    for (FieldEntry& entry : fieldsOf(part)) entries.emplace(entry.path, entry);
    return entries;
}

FieldEntry entryOf(const Part& part, const std::string& path)
{
    const auto entries = entriesOf(part);
    const auto it = entries.find(path);
    return it == entries.end() ? FieldEntry{} : it->second;
}

bool isKnown(const FieldEntry& entry) { return entry.origin != Origin::Missing; }

// What a standard fixes: nothing else of what is filled may say so.
const std::set<std::string> kFixed = {"motherboard depth_mm", "motherboard height_mm", "motherboard slots[].position", "storage height_mm", "memory_kit height_mm"};
// Words have no band, and a bracket's openings fix how thick a card is.
const std::set<std::string> kWithoutBand = {"air_cooler shape", "pc_case shroud", "add_in_card thickness_mm"};

QString because(const FieldEntry& entry) { return QString::fromStdString(entry.path + " = " + entry.value + " (" + originText(entry.origin) + ")"); }

// Everything the one says stands in the other, at the same place.
bool isWithin(const Json& less, const Json& more)
{
    if (less.is_object()) {
        if (!more.is_object()) return false;
        for (const auto& [key, value] : less.items())
            if (!(value.is_null() || value == "" || (more.contains(key) && isWithin(value, more.at(key))))) return false;
        return true;
    }
    if (!less.is_array()) return less == more;
    if (!more.is_array() || more.size() < less.size()) return false;
    for (std::size_t i = 0; i < less.size(); ++i)
        if (!isWithin(less[i], more[i])) return false;
    return true;
}

// ---- boards

struct BoardRow { const char* name; ScantBoard board; const char* positions; };
const BoardRow kBoards[] = {
    {"one long slot", {"ATX", "AM5", "x16", 4, 3}, "2"},
    {"two long slots", {"ATX", "AM4", "x16/x16", 4, 2}, "2 5"},
    {"two long and two short", {"ATX", "LGA1700", "x16/x16/x1/x1", 4, 4, "22110", true}, "2 5 4 6"},
    {"the short one listed first", {"ATX", "LGA1700", "x1/x16/x16", 4, 4, "2280", true}, "4 2 5"},
    {"three long and three short", {"ATX", "LGA1151", "x16/x16/x16/x1/x1/x1", 4, 2, "2280", true}, "2 5 7 4 6 3"},
    {"four long slots", {"ATX", "LGA1155", "x16/x16/x16/x16", 4, 0}, "2 4 5 7"},
    {"a full consumer board", {"ATX", "AM4", "x16/x16/x16/x1/x1/x1/x1", 4, 5, "2280", true}, "2 5 7 4 6 3 1"},
    {"more slots than positions", {"microATX", "AM4", "x16/x1/x1/x1/x1", 4, 1}, "1 4 3 2 -"},
    {"many lanes, four long slots", {"ATX", "TR4", "x16/x16/x16/x16/x1", 8, 3, "22110", true}, "1 3 5 7 4"},
    {"many lanes, three long slots", {"E-ATX", "sTRX4", "x16/x16/x16", 8, 4, "2280", true}, "2 5 7"},
    {"X299 with eight modules", {"ATX", "LGA2066", "x16/x16/x16/x16/x1/x1", 8, 2, "2280", true}, "1 3 5 7 4 6"},
    {"X99 with four modules", {"ATX", "LGA2011-3", "x16/x16", 4, 1}, "2 5"},
    {"seven long slots", {"ATX", "SP3", "x16/x16/x16/x16/x16/x16/x16", 8, 2}, "1 2 3 4 5 6 7"},
    {"twelve channels", {"SSI-EEB", "SP5", "x16/x16/x16/x16/x16", 12, 2}, "1 3 4 5 7"},
    {"two sockets", {"SSI-EEB", "2 x LGA 2011-3", "x16/x16/x8", 16, 0}, "2 5 7"},
    {"microATX", {"microATX", "LGA1200", "x16/x1/x1", 4, 3, "2280", true}, "2 4 3"},
    {"microATX, full", {"microATX", "AM5", "x16/x1/x1/x16", 2, 2, "2280", true}, "1 3 2 4"},
    {"microATX, one slot", {"microATX", "LGA1851", "x16", 4, 2}, "2"},
    {"Mini-ITX AM4", {"Mini-ITX", "AM4", "x16", 2, 2, "2280", true}, "1"},
    {"Mini-ITX LGA1700", {"Mini-ITX", "LGA1700", "x16", 2, 1, "2280", true}, "1"},
    {"Mini-ITX of many lanes", {"Mini-ITX", "LGA2066", "x16", 4, 1}, "1"},
    {"Mini-DTX", {"Mini-DTX", "AM4", "x16", 2, 2, "2280", true}, "1"},
    {"XL-ATX", {"XL-ATX", "LGA1150", "x16/x16/x16/x16", 4, 0}, "2 4 5 7"},
    {"an old socket", {"ATX", "LGA775", "x16/x1/x1", 4, 0}, "2 4 6"},
    {"no socket known", {"ATX", "", "x16/x4", 4, 1}, "2 4"},
    {"no form known", {"", "AM4", "x16/x16", 4, 1}, "2 5"},
};

std::string positionsOf(const Motherboard& board)
{
    std::string all;
    for (const BoardSlot& slot : board.slots) all += (all.empty() ? "" : " ") + (slot.position ? std::to_string(static_cast<int>(*slot.position)) : "-");
    return all;
}

std::string boxText(const Solid& solid)
{
    const Box b = boundsOf(solid);
    std::string text = solid.name;
    for (const Axis axis : kAxes) text += " " + std::to_string(b.lo[axis].amount()) + ".." + std::to_string(b.hi[axis].amount());
    return text;
}

// ---- rigs

Rig rigOf(const std::vector<Part>& parts)
{
    Rig rig;
    rig.name = "scant";
    for (const Part& scantPart : parts) {
        const auto part = std::make_shared<const Part>(withUsual(scantPart));
        const auto placed = addAtBest(rig, part);
        rig = placed ? *placed : addItem(rig, part);
    }
    return rig;
}

std::vector<Part> usualParts()
{
    return {scantCase(480, 230, 475), scantBoard({"ATX", "AM5", "x16/x16/x1", 4, 3}), scantCpu("AM5"), scantCooler(158), scantMemory(2),
            scantCard(320, 3), scantSupply(850), scantDrive("M.2 2280", "PCIe 4.0 x4"), scantDrive("2.5", "SATA"), scantFan(120)};
}

template <class S>
void change(std::vector<Part>& parts, const std::function<void(S&)>& by)
{
    for (Part& part : parts)
        if (const S* spec = part.as<S>()) {
            auto copy = std::make_shared<S>(*spec);
            by(*copy);
            part.spec = copy;
        }
}

QString told(const Finding& finding)
{
    return QString::fromStdString(finding.check + " " + verdictText(finding.verdict) + ": " + format(finding.text) + " [" + originText(finding.measuredOrigin) + ", "
                                  + originText(finding.limitOrigin) + "]");
}

struct RigRow { const char* name; std::function<void(std::vector<Part>&)> change; };
const RigRow kRigs[] = {
    {"as they come", [](auto&) {}},
    {"liquid cooler", [](auto& p) { p[3] = scantLiquid("240"); }},
    {"liquid cooler of 360", [](auto& p) { p[3] = scantLiquid("360"); }},
    {"dual tower and four modules", [](auto& p) { p[3] = scantCooler(165, "dual_tower"); p[4] = scantMemory(4); }},
    {"low cooler", [](auto& p) { p[3] = scantCooler(47); }},
    {"two cards of four slots", [](auto& p) { p[5] = scantCard(340, 4); p.push_back(scantCard(340, 4)); }},
    {"four cards on a board of many lanes", [](auto& p) {
        p[1] = scantBoard({"ATX", "TR4", "x16/x16/x16/x16", 8, 2});
        p[2] = scantCpu("TR4");
        change<AirCooler>(p, [](AirCooler& c) { c.sockets = {"TR4"}; });
        p[6] = scantSupply(2000);
        for (int i = 0; i < 3; ++i) p.push_back(scantCard(267, 2, "blower"));
    }},
    {"an add-in card and a card over it", [](auto& p) { p.push_back(scantAddIn("x1")); }},
    {"four memory modules as bare as servers have them", [](auto& p) { p[4] = scantMemory(4, "RDIMM"); }},
    {"Mini-ITX board in a tower", [](auto& p) { p[1] = scantBoard({"Mini-ITX", "AM5", "x16", 2, 1}); }},
    {"microATX board in a narrow tower", [](auto& p) {
        p[0] = scantCase(400, 190, 406, {"microATX"});
        p[1] = scantBoard({"microATX", "LGA1700", "x16/x1/x1", 4, 2});
        p[2] = scantCpu("LGA1700");
    }},
    {"fans everywhere", [](auto& p) { for (int i = 0; i < 6; ++i) p.push_back(scantFan(i % 2 ? 120 : 140)); }},
    {"a limit for radiators below what is usual", [](auto& p) {
        p[3] = scantLiquid("240");
        CaseRadiatorMount top;
        top.name = top.face = "top";
        top.sizes = scantWord("240");
        top.radiatorLimit = scantLength(20);
        change<PcCase>(p, [&](PcCase& c) { c.radiatorMounts.push_back(top); });
    }},
    {"a limit for cards' height below what is usual", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.cardHeightLimit = scantLength(112); }); }},
    {"a limit for cards' thickness below what is usual", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.cardThicknessLimit = scantLength(40); }); }},
    {"a limit for supplies below what is usual", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.psuLimit = scantLength(140); }); }},
    {"a floor where the card hangs", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.floorGap = scantLength(0); c.shroud = scantFact(true); c.slots = scantNumber(2); }); }},
    {"drives in all bays", [](auto& p) { for (int i = 0; i < 2; ++i) p.push_back(scantDrive("3.5", "SATA")); p.push_back(scantDrive("2.5", "SATA")); }},
};

// ---- what stays open

struct OpenRow { const char* name; Part part; const char* field; };
const OpenRow kOpen[] = {
    {"card: length", scant<GraphicsCard>("graphics_card", [](GraphicsCard& c) { c.slots = scantNumber(2); }), "length_mm"},
    {"card: thickness without slots", scant<GraphicsCard>("graphics_card", [](GraphicsCard& c) { c.length = scantLength(300); }), "thickness_mm"},
    {"card: mass without its size", scant<GraphicsCard>("graphics_card", [](GraphicsCard& c) { c.slots = scantNumber(2); }), "mass_kg"},
    {"card: power", scant<GraphicsCard>("graphics_card", [](GraphicsCard&) {}), "power_w"},
    {"case: card limit", scant<PcCase>("pc_case", [](PcCase& c) { c.boards = {"ATX"}; }), "card_limit_mm"},
    {"case: cooler limit", scant<PcCase>("pc_case", [](PcCase& c) { c.boards = {"ATX"}; }), "cooler_limit_mm"},
    {"case: supply limit", scantCase(480, 230, 475), "psu_limit_mm"},
    {"case: gap over the board", scantCase(480, 230, 475), "lid_gap_mm"},
    {"case: gap under the board", scantCase(480, 230, 475), "floor_gap_mm"},
    {"case: openings", scant<PcCase>("pc_case", [](PcCase& c) { c.boards = {"ATX"}; }), "expansion_slots"},
    {"case: which radiators", scantCase(480, 230, 475), "radiator_mounts[0].sizes"},
    {"case: width", scant<PcCase>("pc_case", [](PcCase& c) { c.boards = {"ATX"}; }), "width_mm"},
    {"cooler: height", scant<AirCooler>("air_cooler", [](AirCooler&) {}), "height_mm"},
    {"cooler: width without its height", scant<AirCooler>("air_cooler", [](AirCooler&) {}), "width_mm"},
    {"cooler: room for memory", scantCooler(158), "memory_under_fan_mm"},
    {"cooler: capacity", scantCooler(158), "capacity_w"},
    {"cooler: a fan it does not have", scant<AirCooler>("air_cooler", [](AirCooler& c) { c.height = scantLength(158); c.fans = scantNumber(0); }), "fan_size_mm"},
    {"liquid cooler: block height", scant<LiquidCooler>("liquid_cooler", [](LiquidCooler& c) { c.radiatorClass = scantWord("240"); }), "block_height_mm"},
    {"liquid cooler: radiator without class", scant<LiquidCooler>("liquid_cooler", [](LiquidCooler&) {}), "radiator_thickness_mm"},
    {"memory: height of a heat spreader", scantMemory(2), "height_mm"},
    {"board: depth of E-ATX", scantBoard({"E-ATX", "AM5", "x16", 4, 1}), "depth_mm"},
    {"board: depth without form", scantBoard({"", "AM5", "x16", 4, 1}), "depth_mm"},
    {"board: links", scantBoard({"ATX", "AM5", "x16", 4, 1}), "slots[0].link"},
    {"board: covers over M.2", scantBoard({"ATX", "AM5", "x16", 4, 1}), "m2[0].cover"},
    {"board: fan headers", scantBoard({"ATX", "AM5", "x16", 4, 1}), "fan_headers"},
    {"fan: size", scant<CaseFan>("case_fan", [](CaseFan&) {}), "size_mm"},
    {"supply: plugs", scantSupply(850), "pcie_plugs"},
    {"drive: height of an M.2 stick", scantDrive("M.2 2280", "PCIe 4.0 x4"), "height_mm"},
    {"riser: length", scant<Riser>("riser", [](Riser&) {}), "length_mm"},
    {"bridge: span", scant<NvLinkBridge>("nvlink_bridge", [](NvLinkBridge&) {}), "span_slots"},
    {"post: how high it goes", scant<GpuBrace>("gpu_brace", [](GpuBrace& b) { b.type = scantWord("post"); }), "height_most_mm"},
    {"frame: places for cards", scant<OpenFrame>("open_frame", [](OpenFrame&) {}), "cards"},
};

// In the rig as it comes a number less: the check that asks for it says that it was not checked.
struct UncheckedRow { const char* name; std::function<void(std::vector<Part>&)> change; const char* check; };
const UncheckedRow kUnchecked[] = {
    {"card length", [](auto& p) { change<GraphicsCard>(p, [](GraphicsCard& c) { c.length = {}; }); }, "gpu_length"},
    {"card slots", [](auto& p) { change<GraphicsCard>(p, [](GraphicsCard& c) { c.slots = {}; }); }, "gpu_slot_spacing"},
    {"card limit of the case", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.cardLimit = {}; }); }, "gpu_length"},
    {"cooler limit of the case", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.coolerLimit = {}; }); }, "cooler_height"},
    {"openings of the case", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.slots = {}; }); }, "gpu_slot_spacing"},
    {"boards of the case", [](auto& p) { change<PcCase>(p, [](PcCase& c) { c.boards.clear(); }); }, "board_form"},
    {"form of the board", [](auto& p) { change<Motherboard>(p, [](Motherboard& b) { b.form = {}; }); }, "board_form"},
    {"a board of no size", [](auto& p) {
        change<PcCase>(p, [](PcCase& c) { c.boards = {"E-ATX"}; });
        change<Motherboard>(p, [](Motherboard& b) { b.form = scantWord("E-ATX"); });
    }, "board_form"},
    {"supplies of the case", [](auto&) {}, "psu_form"},
    {"supply limit of the case", [](auto&) {}, "psu_length"},
    {"cooler height", [](auto& p) { change<AirCooler>(p, [](AirCooler& c) { c.height = {}; }); }, "cooler_height"},
    {"radiators of the case", [](auto& p) { p[3] = scantLiquid("240"); }, "radiator_clearance"},
    {"block height", [](auto& p) { p[3] = scant<LiquidCooler>("liquid_cooler", [](LiquidCooler& c) { c.radiatorClass = scantWord("240"); }); }, "cooler_height"},
    {"room under a low cooler", [](auto& p) {
        p[3] = scantCooler(47);
        change<AirCooler>(p, [](AirCooler& c) { c.width = c.depth = scantLength(120); });
        change<MemoryKit>(p, [](MemoryKit& k) { k.height = scantLength(44); });
    }, "cooler_memory"},
    {"height of memory under a dual tower", [](auto& p) { p[3] = scantCooler(165, "dual_tower"); }, "cooler_memory"},
    {"lengths of M.2", [](auto& p) { change<Motherboard>(p, [](Motherboard& b) { for (BoardM2& m2 : b.m2) m2.longest.clear(); }); }, "m2_fit"},
    {"channels of the memory slots", [](auto&) {}, "memory_channels"},
    {"fan headers", [](auto&) {}, "fan_headers"},
    {"plugs of the supply", [](auto& p) { change<GraphicsCard>(p, [](GraphicsCard& c) { c.plugs = {{"pcie_8pin", 2}}; }); }, "psu_plugs"},
};

}  // namespace

class TestUsual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stands_data() { partRows(); }
    void stands()
    {
        QFETCH(Part, part);
        const Part filled = withUsual(part);
        QVERIFY(filled.kind == part.kind && filled.id == part.id);
        const auto pieces = filled.spec->pieces(State{});
        QCOMPARE(pieces.empty(), hasNoShape(part));
        for (const Piece& piece : pieces) {
            QVERIFY2(!piece.solids.empty(), piece.name.c_str());
            for (const Solid& solid : piece.solids) {
                const Point size = boundsOf(solid).size();
                QVERIFY2(size.x > Length{} && size.y > Length{} && size.z > Length{}, boxText(solid).c_str());
            }
        }
    }

    // Cases, frames and boards carry what stands on them.
    void carries_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("mounts");
        const auto row = [](const char* name, const Part& part, const char* mounts) { QTest::newRow(name) << part << QString(mounts); };
        row("mid tower", scantCase(480, 230, 475), "board_tray 1, fan_mount 6, radiator_mount 3, psu_bay 1, bay_35 2, bay_25 2");
        row("low tower", scantCase(350, 190, 400, {"microATX"}), "board_tray 1, fan_mount 5, radiator_mount 3, psu_bay 1, bay_35 2, bay_25 2");
        row("Mini-ITX tower", scantCase(300, 208, 301, {"Mini-ITX"}, ""), "board_tray 1, fan_mount 0, radiator_mount 0, psu_bay 1, bay_35 2, bay_25 2");
        row("one that lies", scantCase(450, 440, 400, {"ATX"}, ""), "board_tray 1, fan_mount 0, radiator_mount 0, psu_bay 1");
        row("dual chamber", scantCase(445, 272, 446, {"ATX"}, "dual_chamber"), "board_tray 1, fan_mount 10, radiator_mount 4, psu_bay 1");
        row("board", scantBoard({"ATX", "AM5", "x16/x16/x1", 4, 3}), "cpu_socket 1, dimm_slot 4, pcie_slot 3, m2_slot 3");
        row("board of many lanes", scantBoard({"ATX", "TR4", "x16/x16/x16/x16", 8, 3}), "cpu_socket 1, dimm_slot 8, pcie_slot 4, m2_slot 3");
        row("small board", scantBoard({"Mini-ITX", "AM4", "x16", 2, 1}), "cpu_socket 1, dimm_slot 2, pcie_slot 1, m2_slot 1");
        row("frame", scant<OpenFrame>("open_frame", [](OpenFrame&) {}), "board_tray 1, psu_bay 1");
    }
    void carries()
    {
        QFETCH(Part, part);
        QFETCH(QString, mounts);
        std::map<std::string, int> counts;
        std::set<std::string> names;
        const Part filled = withUsual(part);
        const auto pieces = filled.spec->pieces(State{});
        for (const Mount& mount : pieces.front().mounts) {
            ++counts[mountKindText(mount.kind)];
            QVERIFY2(names.insert(mount.name).second && !mount.name.empty(), mount.name.c_str());
        }
        for (const QString& wanted : mounts.split(", ")) {
            const std::string kind = wanted.section(' ', 0, 0).toStdString();
            QVERIFY2(counts[kind] == wanted.section(' ', 1, 1).toInt(), (kind + ": " + std::to_string(counts[kind])).c_str());
        }
    }

    void keepsWhatIsKnown_data() { partRows(); }
    void keepsWhatIsKnown()
    {
        QFETCH(Part, part);
        const Part filled = withUsual(part);
        const auto after = entriesOf(filled);
        for (const auto& [path, entry] : entriesOf(part)) {
            if (!isKnown(entry)) continue;
            const FieldEntry& now = after.at(path);
            const bool same = now.value == entry.value && now.origin == entry.origin && now.least == entry.least && now.most == entry.most;
            QVERIFY2(same && now.note == entry.note && now.sources == entry.sources, qPrintable(because(now)));
        }
        QVERIFY(isWithin(writePart(part), writePart(filled)));
    }

    void fillsOnce_data() { partRows(); }
    void fillsOnce()
    {
        QFETCH(Part, part);
        const Part filled = withUsual(part);
        QCOMPARE(QString::fromStdString(writePart(withUsual(filled)).dump(1)), QString::fromStdString(writePart(filled).dump(1)));
    }

    void readsBack_data() { partRows(); }
    void readsBack()
    {
        QFETCH(Part, part);
        const Json json = writePart(withUsual(part));
        QCOMPARE(QString::fromStdString(writePart(readPart(json, "row")).dump(1)), QString::fromStdString(json.dump(1)));
    }

    void saysThatItIsUsual_data() { partRows(); }
    void saysThatItIsUsual()
    {
        QFETCH(Part, part);
        const auto before = entriesOf(part);
        for (const auto& [path, entry] : entriesOf(withUsual(part))) {
            const auto was = before.find(path);
            if (!isKnown(entry) || (was != before.end() && isKnown(was->second))) continue;
            const std::string field = std::string(part.kind->id) + " " + entry.pattern;
            QVERIFY2(!entry.note.empty() && entry.sources.empty(), qPrintable(because(entry)));
            QVERIFY2(entry.origin == Origin::Norm || entry.origin == Origin::Typical || entry.origin == Origin::Estimated, qPrintable(because(entry)));
            if (entry.origin == Origin::Norm) QVERIFY2(kFixed.contains(field), qPrintable(because(entry)));
            if (entry.origin == Origin::Estimated && !kWithoutBand.contains(field)) QVERIFY2(!entry.least.empty(), qPrintable(because(entry)));
        }
    }

    void values_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");  // "value least..most origin"
        const auto row = [](const char* name, const Part& part, const char* field, const char* value) { QTest::newRow(name) << part << QString(field) << QString(value); };
        row("three slots thick", scantCard(320, 3), "thickness_mm", "59.35 mm 51.35 mm..65.35 mm estimated");
        row("one slot thick", scantCard(168, 1), "thickness_mm", "18.71 mm 14.71 mm..20.32 mm estimated");
        row("height of a blower", scantCard(267, 2, "blower"), "height_mm", "111.15 mm 110 mm..115 mm typical");
        row("height of an open card", scantCard(320, 3), "height_mm", "128 mm 111 mm..150 mm estimated");
        row("height of a short card", scantCard(168, 1), "height_mm", "111.15 mm 68.9 mm..130 mm estimated");
        row("mass of an open card", scantCard(320, 3), "mass_kg", "1.46 kg 0.97 kg..2.04 kg estimated");
        row("mass of a blower", scantCard(267, 2, "blower"), "mass_kg", "1.16 kg 0.77 kg..1.59 kg estimated");
        row("ATX: depth", scantBoard({"ATX", "AM5", "x16", 4, 1}), "depth_mm", "243.84 mm norm");
        row("Micro ATX: height", scantBoard({"Micro ATX", "AM5", "x16", 4, 1}), "height_mm", "243.84 mm norm");
        row("E-ATX: height", scantBoard({"EATX", "AM5", "x16", 4, 1}), "height_mm", "304.8 mm typical");
        row("first slot", scantBoard({"ATX", "AM5", "x16/x16", 4, 1}), "slots[0].position", "2 2..3 estimated");
        row("second slot", scantBoard({"ATX", "AM5", "x16/x16", 4, 1}), "slots[1].position", "5 5..7 estimated");
        row("the slot of Mini-ITX", scantBoard({"Mini-ITX", "AM5", "x16", 2, 1}), "slots[0].position", "1 norm");
        row("seven of seven", scantBoard({"ATX", "SP3", "x16/x16/x16/x16/x16/x16/x16", 8, 1}), "slots[3].position", "4 typical");
        row("socket", scantBoard({"ATX", "LGA 1700", "x16", 4, 1}), "socket_x_mm", "112.5 mm 105 mm..130 mm estimated");
        row("first memory slot", scantBoard({"ATX", "LGA 1700", "x16", 4, 1}), "dimms[0].x_mm", "162.5 mm 158.5 mm..166.5 mm estimated");
        row("last memory slot", scantBoard({"ATX", "LGA 1700", "x16", 4, 1}), "dimms[3].x_mm", "190.7 mm 186.7 mm..194.7 mm estimated");
        row("memory behind the socket", scantBoard({"ATX", "LGA2066", "x16", 8, 1}), "dimms[0].x_mm", "53.8 mm 49.8 mm..57.8 mm estimated");
        row("memory in front of it", scantBoard({"ATX", "LGA2066", "x16", 8, 1}), "dimms[4].x_mm", "178 mm 174 mm..182 mm estimated");
        row("tower's width", scantCooler(158), "width_mm", "125 mm 115 mm..165 mm estimated");
        row("tower's depth", scantCooler(158), "depth_mm", "75 mm 55 mm..168 mm estimated");
        row("single tower's depth", scantCooler(158, "single_tower"), "depth_mm", "75 mm 55 mm..112 mm estimated");
        row("a low cooler's shape", scantCooler(47), "shape", "top_flow estimated");
        row("radiator's length", scantLiquid("360"), "radiator_length_mm", "397 mm 387 mm..405 mm typical");
        row("radiator's width", scantLiquid("280"), "radiator_width_mm", "140 mm 138 mm..145 mm typical");
        row("radiator's thickness", scantLiquid("360"), "radiator_thickness_mm", "27 mm 25 mm..38 mm typical");
        row("radiator's fans", scantLiquid("360"), "fan_thickness_mm", "25 mm typical");
        row("server memory", scantMemory(2, "RDIMM"), "height_mm", "31.25 mm typical");
        row("bare memory", scant<MemoryKit>("memory_kit", [](MemoryKit& k) { k.thickness = scantLength(4); }), "height_mm", "31.25 mm norm");
        row("850 W supply", scantSupply(850), "length_mm", "150 mm 120 mm..182 mm estimated");
        row("1600 W supply", scantSupply(1600), "length_mm", "200 mm 150 mm..241 mm estimated");
        row("SFX supply", scantSupply(600, "SFX"), "length_mm", "100 mm 100 mm..130 mm typical");
        row("SFX-L supply", scantSupply(600, "SFX-L"), "length_mm", "130 mm 125 mm..130 mm typical");
        row("large drive", scantDrive("3.5", "SATA"), "height_mm", "26.1 mm norm");
        row("small drive", scantDrive("2.5", "SATA"), "height_mm", "7 mm 5 mm..15 mm typical");
        row("fan", scantFan(140), "thickness_mm", "25 mm 15 mm..30 mm typical");
        row("half length", scantAddIn("x8"), "length_mm", "167.65 mm 80 mm..312 mm estimated");
        row("front fans", scantCase(480, 230, 475), "fan_mounts[0].count", "2 1..3 estimated");
        row("rear fan", scantCase(480, 230, 475), "fan_mounts[2].size_mm", "120 mm 92 mm..120 mm estimated");
    }
    void values()
    {
        QFETCH(Part, part);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const FieldEntry entry = entryOf(withUsual(part), field.toStdString());
        const std::string band = entry.least.empty() ? "" : " " + entry.least + ".." + entry.most;
        QCOMPARE(QString::fromStdString(entry.value + band + " " + originText(entry.origin)), value);
    }

    void staysOpen_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("field");
        for (const OpenRow& row : kOpen) QTest::newRow(row.name) << row.part << QString(row.field);
    }
    void staysOpen()
    {
        QFETCH(Part, part);
        QFETCH(QString, field);
        const auto entries = entriesOf(withUsual(part));
        const auto entry = entries.find(field.toStdString());
        QVERIFY(entry != entries.end());
        QVERIFY2(!isKnown(entry->second), qPrintable(because(entry->second)));
    }

    void formsOfSuppliesStayOpen() { QVERIFY(withUsual(scantCase(480, 230, 475)).as<PcCase>()->psuForms.empty()); }

    // Whatever is filled, and with covers on: nothing on a board overlaps, and nothing hangs over its edge.
    void boardsHoldTogether_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kBoards)); ++i) QTest::newRow(kBoards[i].name) << i;
    }
    void boardsHoldTogether()
    {
        QFETCH(int, row);
        const Part filled = withUsual(scantBoard(kBoards[row].board));
        const auto& board = *filled.as<Motherboard>();
        const auto pieces = filled.spec->pieces(State{});
        const auto& solids = pieces.front().solids;
        const Length front = board.depth.valueOr(mm(243.84)), bottom = -board.height.valueOr(mm(304.8));
        for (std::size_t a = 0; a < solids.size(); ++a) {
            const Box box = boundsOf(solids[a]);
            QVERIFY2(box.hi.x <= front && box.lo.y >= bottom && box.hi.y <= Length{}, boxText(solids[a]).c_str());
            for (std::size_t b = a + 1; b < solids.size(); ++b)
                QVERIFY2(!shareVolume(solids[a].shape, solids[b].shape), (boxText(solids[a]) + " | " + boxText(solids[b])).c_str());
        }
        QCOMPARE(QString::fromStdString(positionsOf(board)), QString(kBoards[row].positions));
    }

    // A drive in each M.2 socket and a module in each memory slot: they share no room with the board or each other, either.
    void boardsHoldTheirDrives_data() { boardsHoldTogether_data(); }
    void boardsHoldTheirDrives()
    {
        QFETCH(int, row);
        const Part filled = withUsual(scantBoard(kBoards[row].board)), drive = withUsual(scantDrive("M.2 2280", "PCIe 4.0 x4")), kit = withUsual(scantMemory(1));
        const auto pieces = filled.spec->pieces(State{});
        struct Guest { std::string mount; Solid solid; const Mount* on; };
        std::vector<Guest> guests;
        for (const Mount& mount : pieces.front().mounts) {
            if (mount.kind != MountKind::M2Slot && mount.kind != MountKind::DimmSlot) continue;
            for (const Piece& piece : (mount.kind == MountKind::M2Slot ? drive : kit).spec->pieces(State{}))
                for (const Solid& solid : piece.solids) guests.push_back({mount.name, placed(solid, mount.pose), &mount});
        }
        const auto mated = [](const Guest& guest, const Solid& solid) {
            return guest.on->mating && contains(guest.on->pose.apply(*guest.on->mating), common(boundsOf(guest.solid), boundsOf(solid)));
        };
        for (const Guest& guest : guests) {
            for (const Solid& solid : pieces.front().solids)
                QVERIFY2(!shareVolume(guest.solid.shape, solid.shape) || mated(guest, solid), (guest.mount + ": " + boxText(guest.solid) + " | " + boxText(solid)).c_str());
            for (const Guest& other : guests)
                if (other.mount != guest.mount) QVERIFY2(!shareVolume(guest.solid.shape, other.solid.shape), (guest.mount + " | " + other.mount).c_str());
        }
    }

    // A slot whose place is known keeps it, and the others stand around it.
    void slotsStandAroundKnownOnes()
    {
        Part part = scantBoard({"ATX", "AM5", "x16/x16/x1", 4, 2});
        auto board = std::make_shared<Motherboard>(*part.as<Motherboard>());
        board->slots[1].position = scantNumber(2);
        part.spec = board;
        QCOMPARE(QString::fromStdString(positionsOf(*withUsual(part).as<Motherboard>())), QString("5 2 4"));
    }

    void namesAreGivenOnce()
    {
        Part part = scantBoard({"ATX", "AM5", "x16/x1", 2, 1});
        auto board = std::make_shared<Motherboard>(*part.as<Motherboard>());
        board->slots[0].label = "PCIEX16";
        part.spec = board;
        const Part filled = withUsual(part);
        QCOMPARE(QString::fromStdString(filled.as<Motherboard>()->slots[0].label), QString("PCIEX16"));
        QCOMPARE(QString::fromStdString(filled.as<Motherboard>()->slots[1].label), QString("slot 2"));
        QCOMPARE(filled.as<Motherboard>()->channels(), 0);  // a name that is made up tells no channel
    }

    // No Problem rests on what is usual.
    void rigsDecideNothing_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kRigs)); ++i) QTest::newRow(kRigs[i].name) << i;
    }
    void rigsDecideNothing()
    {
        QFETCH(int, row);
        std::vector<Part> parts = usualParts();
        kRigs[row].change(parts);
        const Evaluation evaluation = evaluate(rigOf(parts));
        for (const Finding& finding : evaluation.findings) QVERIFY2(finding.verdict < Verdict::Problem, qPrintable(told(finding)));
    }

    // Every part of the usual rig stands, each piece on a mount.
    void rigStands()
    {
        const Rig rig = rigOf(usualParts());
        for (const Item& item : rig.items) QVERIFY2(item.isPlaced(), item.id.c_str());
        const Scene scene(rig);
        for (const StandingPiece& piece : scene.pieces()) QVERIFY2(!piece.solids.empty(), piece.item->id.c_str());
    }

    void staysUnchecked_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kUnchecked)); ++i) QTest::newRow(kUnchecked[i].name) << i;
    }
    void staysUnchecked()
    {
        QFETCH(int, row);
        std::vector<Part> parts = usualParts();
        kUnchecked[row].change(parts);
        const Evaluation evaluation = evaluate(rigOf(parts));
        const bool isTold = std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& finding) {
            return finding.check == kUnchecked[row].check && finding.verdict == Verdict::NotChecked;
        });
        QVERIFY(isTold);
    }
};

QTEST_APPLESS_MAIN(TestUsual)
#include "tst_usual.moc"
