#include "assembly/leads.h"

#include <algorithm>
#include <array>
#include <map>

#include "assembly/steps.h"
#include "checks/base/cable_map.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/storage.h"
#include "scene/board_links.h"

namespace rw::assembly {
namespace {

std::vector<std::size_t> piecesOf(const Scene& scene, const ItemId& item)
{
    std::vector<std::size_t> pieces;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].item->id == item) pieces.push_back(i);
    return pieces;
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

Operation doing(const char* chapter, std::string id, Text text, std::vector<ItemId> parts)
{
    Operation operation;
    operation.chapter = chapterNumber(chapter);
    operation.task.id = std::move(id);
    operation.task.text = std::move(text);
    operation.task.parts = std::move(parts);
    return operation;
}

void need(const Scene& scene, const ItemId& item, Operation& operation)
{
    for (const std::size_t piece : piecesOf(scene, item)) operation.needs.push_back(piece);
}

const char* patternOf(const Cable& cable)
{
    if (cable.lead == Cable::Lead::Lacking) return RW_TEXT("{part} wants another plug, {type}: {supply} has none left.");
    if (cable.byAdapter) {
        if (cable.lead == Cable::Lead::Own) return RW_TEXT("Plug lead {number} of {supply}, {type}, into the adapter of {part}.");
        if (cable.lead == Cable::Lead::Shared) return RW_TEXT("Plug the second plug of lead {number} of {supply}, {type}, into the adapter of {part}.");
        return RW_TEXT("Plug a lead of {supply}, {type}, into the adapter of {part}, one for each plug.");
    }
    if (cable.lead == Cable::Lead::Own) return RW_TEXT("Plug lead {number} of {supply}, {type}, into {part}.");
    if (cable.lead == Cable::Lead::Shared) return RW_TEXT("Plug the second plug of lead {number} of {supply}, {type}, into {part}.");
    return cable.type == CableType::Pcie8 ? RW_TEXT("Plug a lead of {supply}, {type}, into {part}, one for each plug.") : RW_TEXT("Plug {type} of {supply} into {part}.");
}

void addPower(const Scene& scene, std::vector<Operation>& all)
{
    const Rig& rig = scene.rig();
    std::map<std::string, int> numbers;
    for (const Cable& cable : cableMap(rig)) {
        const Item &to = *rig.find(cable.to), &supply = *rig.find(cable.supply);
        const bool board = to.part->as<Motherboard>();
        const std::string what = "plug/" + to.id + "/" + cableText(cable.type);
        Operation operation = doing(board ? "board_power" : "cables", what + "/" + std::to_string(numbers[what]++),
                                    {patternOf(cable), {{"part", nameOf(to)}, {"supply", nameOf(supply)}, {"type", Term{cableTitle(cable.type)}}, {"number", Count{cable.number}}}}, {to.id, supply.id});
        need(scene, to.id, operation);
        need(scene, supply.id, operation);
        if (board) operation.ports = portsOf(scene, to.id, {cable.type == CableType::Atx24 ? "atx_24" : cable.type == CableType::Eps8 ? "eps_8" : "pcie_8"});
        all.push_back(std::move(operation));
    }
}

// Where no supply says which leads there are.
void addPowerUnsaid(const Scene& scene, std::vector<Operation>& all)
{
    for (const Item& item : scene.rig().items) {
        const bool board = item.part->as<Motherboard>();
        if (!board && !item.part->as<GraphicsCard>()) continue;
        Operation operation = doing(board ? "board_power" : "cables", "plug/" + item.id + "/power",
                                    {board ? RW_TEXT("Plug the 24-pin and all EPS plugs of the supply into {part}.") : RW_TEXT("Plug the supply's leads into {part}, one for each plug."), {{"part", nameOf(item)}}}, {item.id});
        need(scene, item.id, operation);
        if (board) operation.ports = portsOf(scene, item.id, {"atx_24", "eps_8"});
        all.push_back(std::move(operation));
    }
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
    if (all.empty()) addPowerUnsaid(scene, all);
    addHeaders(scene, all);
    addFans(scene, all);
    addData(scene, all);
    return all;
}

}  // namespace rw::assembly
