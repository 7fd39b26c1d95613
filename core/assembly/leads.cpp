#include "assembly/leads.h"

#include <algorithm>
#include <array>
#include <map>

#include "assembly/steps.h"
#include "checks/base/cable_map.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/storage.h"
#include "scene/board_links.h"

namespace rw::assembly {
namespace {

// Where its pieces stand; empty where it has no place.
std::vector<std::size_t> piecesOf(const Scene& scene, const ItemId& item)
{
    std::vector<std::size_t> pieces;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].item->id == item) pieces.push_back(i);
    return pieces;
}

// A part that only stands in the list (an adapter, a hub) is at hand; one that has pieces and no place is not there to be plugged in.
bool isThere(const Scene& scene, const Item& item) { return item.part->spec->pieces(item.state).empty() || !piecesOf(scene, item.id).empty(); }

// With its slot where the rig has several of it.
std::string labelOf(const Scene& scene, const Item& item)
{
    const auto pieces = piecesOf(scene, item.id);
    return pieces.empty() ? nameOf(item) : scene.label(pieces.front());
}

// The board's ports of these types that have a place.
std::vector<PortOf> portsOf(const Scene& scene, const ItemId& board, std::initializer_list<std::string_view> types)
{
    std::vector<PortOf> ports;
    for (const auto& standing : scene.each<Motherboard>())
        for (const BoardPort& port : standing.spec->ports)
            if (standing.at->item->id == board && port.isPlaced() && std::find(types.begin(), types.end(), port.type) != types.end()) ports.push_back({standing.index, &port});
    return ports;
}

void need(const Scene& scene, const ItemId& item, Operation& operation)
{
    for (const std::size_t piece : piecesOf(scene, item)) operation.needs.push_back(piece);
}

const char* patternOf(const Cable& cable, int count)
{
    if (cable.lead == Cable::Lead::Lacking) return RW_TEXT("{part} wants another plug, {type}: {supply} has none left.");
    if (cable.lead == Cable::Lead::Own) return cable.byAdapter ? RW_TEXT("Plug lead {number} of {supply}, {type}, into the adapter of {part}.") : RW_TEXT("Plug lead {number} of {supply}, {type}, into {part}.");
    if (cable.lead == Cable::Lead::Shared) return cable.byAdapter ? RW_TEXT("Plug the second plug of lead {number} of {supply}, {type}, into the adapter of {part}.") : RW_TEXT("Plug the second plug of lead {number} of {supply}, {type}, into {part}.");
    if (count > 1) return cable.byAdapter ? RW_TEXT("Plug {count} × {type} of {supply} into the adapter of {part}, each on a lead of its own.") : RW_TEXT("Plug {count} × {type} of {supply} into {part}, each on a lead of its own.");
    return cable.byAdapter ? RW_TEXT("Plug {type} of {supply} into the adapter of {part}.") : RW_TEXT("Plug {type} of {supply} into {part}.");
}

// Leads that nobody told apart are one doing.
bool isLike(const Cable& a, const Cable& b) { return a.to == b.to && a.type == b.type && a.supply == b.supply && a.lead == b.lead && a.byAdapter == b.byAdapter && a.lead == Cable::Lead::Unknown; }

Operation plugIn(const Scene& scene, const Item& to, const std::string& what, Text text, std::vector<ItemId> parts, std::initializer_list<std::string_view> ports)
{
    const bool board = to.part->as<Motherboard>();
    Operation operation = doing(board ? "board_power" : "cables", "plug/" + to.id + "/" + what, std::move(text), std::move(parts));
    for (const ItemId& part : operation.task.parts) need(scene, part, operation);
    if (board) operation.ports = portsOf(scene, to.id, ports);
    return operation;
}

// Where nobody knows how many plugs there are: all of them.
void addUnsaid(const Scene& scene, const std::vector<Cable>& cables, std::vector<Operation>& all)
{
    const Rig& rig = scene.rig();
    if (std::none_of(rig.items.begin(), rig.items.end(), [](const Item& item) { return item.part->as<PowerSupply>(); })) return;
    const auto has = [&](const Item& item, std::initializer_list<CableType> types) {
        return std::any_of(cables.begin(), cables.end(), [&](const Cable& cable) { return cable.to == item.id && std::find(types.begin(), types.end(), cable.type) != types.end(); });
    };
    for (const Item& item : rig.items) {
        if (!isThere(scene, item)) continue;
        const auto* board = item.part->as<Motherboard>();
        const auto* card = item.part->as<GraphicsCard>();
        if (board && !board->eps && !has(item, {CableType::Eps8}))
            all.push_back(plugIn(scene, item, "eps_8", {RW_TEXT("Fill all EPS plugs of {part}, for the processor; how many it has is unknown."), {{"part", nameOf(item)}}}, {item.id}, {"eps_8"}));
        if (card && card->plugs.empty() && !has(item, {CableType::Pcie8, CableType::SixteenPin, CableType::Eps8}))
            all.push_back(plugIn(scene, item, "power", {RW_TEXT("Fill all power plugs of {part}, each on a lead of its own; which it has is unknown."), {{"part", labelOf(scene, item)}}}, {item.id}, {}));
    }
}

void addPower(const Scene& scene, std::vector<Operation>& all)
{
    const Rig& rig = scene.rig();
    const std::vector<Cable> cables = cableMap(rig);
    std::map<std::string, int> numbers;
    for (std::size_t i = 0; i < cables.size(); ++i) {
        const Cable& cable = cables[i];
        const Item &to = *rig.find(cable.to), &supply = *rig.find(cable.supply);
        const bool isMore = std::any_of(cables.begin(), cables.begin() + static_cast<std::ptrdiff_t>(i), [&](const Cable& before) { return isLike(before, cable); });
        if (isMore || !isThere(scene, to)) continue;
        const auto count = static_cast<int>(1 + std::count_if(cables.begin() + static_cast<std::ptrdiff_t>(i) + 1, cables.end(), [&](const Cable& other) { return isLike(other, cable); }));
        const std::string what = cableText(cable.type), number = std::to_string(numbers[to.id + "/" + what]++);
        all.push_back(plugIn(scene, to, what + "/" + number, {patternOf(cable, count), {{"part", labelOf(scene, to)}, {"supply", nameOf(supply)}, {"type", Term{cableTitle(cable.type)}}, {"number", Count{cable.number}}, {"count", Count{count}}}},
                             {to.id, supply.id}, {cable.type == CableType::Atx24 ? "atx_24" : cable.type == CableType::Eps8 ? "eps_8" : "pcie_8"}));
    }
    addUnsaid(scene, cables, all);
}

struct Header { const char* id; std::initializer_list<std::string_view> types; const char* text; };

void addHeaders(const Scene& scene, std::vector<Operation>& all)
{
    static const std::array<Header, 3> kHeaders = {{{"switches", {"front_panel"}, RW_TEXT("Plug the case's switches and lights into the front-panel header of {part}.")},
                                                    {"usb", {"usb2", "usb3", "usb_c"}, RW_TEXT("Plug the case's USB leads into {part}.")},
                                                    {"audio", {"audio"}, RW_TEXT("Plug the case's audio lead into {part}, along the lower edge.")}}};
    const auto pcCase = scene.first<PcCase>();
    const auto board = scene.first<Motherboard>();
    if (!pcCase || !board) return;
    for (const Header& header : kHeaders) {
        Operation operation = doing("leads", std::string("plug/") + board->at->item->id + "/" + header.id, {header.text, {{"part", nameOf(*board->at->item)}}}, {board->at->item->id, pcCase->at->item->id});
        need(scene, board->at->item->id, operation);
        operation.ports = portsOf(scene, board->at->item->id, header.types);
        all.push_back(std::move(operation));
    }
}

void addFans(const Scene& scene, std::vector<Operation>& all)
{
    const auto board = scene.first<Motherboard>();
    if (!board) return;
    std::vector<ItemId> owners;
    for (const StandingPiece& piece : scene.pieces()) {
        const bool fans = piece.mount && (piece.mount->kind == MountKind::FanMount || piece.mount->kind == MountKind::CoolerSeat || piece.mount->kind == MountKind::RadiatorMount);
        if (fans && std::find(owners.begin(), owners.end(), piece.item->id) == owners.end()) owners.push_back(piece.item->id);
    }
    for (const ItemId& owner : owners) {
        const Item& item = *scene.rig().find(owner);
        const bool pumped = item.part->as<LiquidCooler>(), cooler = pumped || std::string_view(item.part->kind->id) != "case_fan";
        Operation operation = doing("leads", "plug/" + owner + "/fans",
                                    {pumped   ? RW_TEXT("Plug the fans of {part} into the CPU_FAN header of {board}, the pump into its pump header.")
                                     : cooler ? RW_TEXT("Plug the fans of {part} into the CPU_FAN header of {board}.")
                                              : RW_TEXT("Plug {part} into a fan header of {board}, or its hub."),
                                     {{"part", nameOf(item)}, {"board", nameOf(*board->at->item)}}}, {owner, board->at->item->id});
        need(scene, owner, operation);
        need(scene, board->at->item->id, operation);
        all.push_back(std::move(operation));
    }
}

void addData(const Scene& scene, std::vector<Operation>& all)
{
    for (const Item* drive : sataDrives(scene.rig())) {
        if (!isThere(scene, *drive)) continue;
        Operation operation = doing("leads", "plug/" + drive->id + "/data", {RW_TEXT("Join {part} to the board with a SATA data cable."), {{"part", nameOf(*drive)}}}, {drive->id});
        need(scene, drive->id, operation);
        if (const auto board = scene.first<Motherboard>()) need(scene, board->at->item->id, operation);
        all.push_back(std::move(operation));
    }
}

}  // namespace

std::vector<Operation> leads(const Scene& scene)
{
    std::vector<Operation> all;
    addPower(scene, all);
    addHeaders(scene, all);
    addFans(scene, all);
    addData(scene, all);
    return all;
}

}  // namespace rw::assembly
