// Cables and the first start: counts over the whole rig, whether or not its parts are placed.
#include "assembly/steps.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/network_adapter.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/storage.h"

namespace rw::assembly {
namespace {

std::string plugName(const std::string& type)
{
    static const std::map<std::string, std::string> names = {
        {"pcie_8pin", "8-pin PCIe"}, {"pcie_6pin", "6-pin PCIe"}, {"pcie_12pin", "12-pin (adapter of the card)"},
        {"12vhpwr", "12VHPWR"}, {"12v_2x6", "12V-2x6"}, {"eps_8pin", "8-pin EPS"}};
    const auto it = names.find(type);
    return it == names.end() ? type : it->second;
}

std::string plugsOf(const GraphicsCard& card)
{
    std::string out;
    for (const PowerPlug& plug : card.plugs) out += (out.empty() ? "" : ", ") + std::to_string(plug.count) + " × " + plugName(plug.type);
    return out;
}

void addBoardCables(const Item& item, const Motherboard& board, std::vector<Task>& tasks)
{
    tasks.push_back({{RW_TEXT("{part}: the 24-pin plug."), {{"part", nameOf(item)}}}, {item.id}, {}});
    if (board.eps)
        tasks.push_back({{RW_TEXT("{part}: {count} × EPS for the processor."), {{"part", nameOf(item)}, {"count", Count{static_cast<long>(*board.eps)}}}}, {item.id}, {}});
    else
        tasks.push_back({{RW_TEXT("{part}: the EPS plugs for the processor; how many it has is unknown, fill all."), {{"part", nameOf(item)}}}, {item.id}, {}});
    tasks.push_back({{RW_TEXT("{part}: the front panel's switches, USB and audio."), {{"part", nameOf(item)}}}, {item.id}, {}});
}

Task cardCables(const Item& item, const GraphicsCard& card)
{
    const std::string plugs = plugsOf(card);
    if (plugs.empty()) return {{RW_TEXT("{part}: its power plugs, each on a cable of its own; which ones it has is unknown."), {{"part", nameOf(item)}}}, {item.id}, {}};
    return {{RW_TEXT("{part}: {plugs}, each on a cable of its own from the supply. Press until it clicks; bend no cable right at the plug."),
             {{"part", nameOf(item)}, {"plugs", plugs}}}, {item.id}, {}};
}

}  // namespace

std::vector<Task> plugCables(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const Item& item : scene.rig().items) {
        if (const auto* board = item.part->as<Motherboard>()) addBoardCables(item, *board, tasks);
        if (const auto* card = item.part->as<GraphicsCard>()) tasks.push_back(cardCables(item, *card));
        if (const auto* drive = item.part->as<Storage>(); drive && !drive->isM2())
            tasks.push_back({{RW_TEXT("{part}: a SATA data cable to the board and a SATA power plug."), {{"part", nameOf(item)}}}, {item.id}, {}});
    }
    long fans = 0;
    std::vector<ItemId> owners;
    for (const StandingPiece& piece : scene.pieces())
        if (piece.mount && (piece.mount->kind == MountKind::FanMount || piece.mount->kind == MountKind::CoolerSeat)) {
            ++fans;
            owners.push_back(piece.item->id);
        }
    if (fans > 0)
        tasks.push_back({{RW_TEXT("Plug the fans of {count} × part in: the CPU cooler's and its pump to the CPU_FAN header, the others to the board's fan headers."), {{"count", Count{fans}}}}, owners, {}});
    return tasks;
}

std::vector<Task> startUp(const Scene& scene)
{
    std::vector<Task> tasks;
    double memory = 0;
    bool known = true;  // the size of every kit
    long cards = 0;
    std::vector<ItemId> kits, cardItems;
    for (const Item& item : scene.rig().items) {
        if (item.part->as<GraphicsCard>()) { ++cards; cardItems.push_back(item.id); }
        if (item.part->as<NetworkAdapter>()) tasks.push_back({{RW_TEXT("Plug {part} in."), {{"part", nameOf(item)}}}, {item.id}, {}});
        if (const auto* kit = item.part->as<MemoryKit>()) { memory += kit->count() * kit->moduleGb.valueOr(0); known = known && kit->moduleGb; kits.push_back(item.id); }
    }
    if (scene.rig().items.empty()) return tasks;
    if (cards > 1) tasks.push_back({{RW_TEXT("Start with one card first. Once the system runs, add the others one by one."), {}}, cardItems, {}});
    if (memory > 0 && known)
        tasks.push_back({{RW_TEXT("The firmware shows {count} GB of memory. Switch its profile (XMP or EXPO) on, then run a memory test."), {{"count", Count{static_cast<long>(memory)}}}}, kits, {}});
    if (cards > 0)
        tasks.push_back({{RW_TEXT("The system lists {count} × graphics card. Watch their temperatures under load for half an hour."), {{"count", Count{cards}}}}, cardItems, {}});
    tasks.push_back(scene.first<PcCase>() ? Task{{RW_TEXT("No cable touches a fan. Close the side panels."), {}}, {}, {}}
                                          : Task{{RW_TEXT("No cable touches a fan, and nothing loose lies on the frame."), {}}, {}, {}});
    return tasks;
}

}  // namespace rw::assembly
