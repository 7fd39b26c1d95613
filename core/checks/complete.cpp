// What a rig cannot start without: processor, board, memory, cooler, boot drive, supply; and network and a display.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/add_in_card.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/network_adapter.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/storage.h"

namespace rw::checks {
namespace {

bool hasLiquidCooler(const Rig& rig)  // a radiator alone cools no processor
{
    return std::any_of(rig.items.begin(), rig.items.end(), [](const Item& item) { const auto* spec = item.part->as<LiquidCooler>(); return spec && spec->hasBlock(); });
}

template <class S>
const S* any(const Rig& rig)
{
    for (const Item& item : rig.items)
        if (const S* spec = item.part->as<S>()) return spec;
    return nullptr;
}

bool has(const TextFact& fact) { return fact && *fact != "none"; }

// A processor that comes with a cooler in its box.
const Item* boxedCooler(const Rig& rig)
{
    for (const Item& item : rig.items)
        if (const Cpu* cpu = item.part->as<Cpu>(); cpu && has(cpu->boxedCooler)) return &item;
    return nullptr;
}

void essentials(const Rig& rig, Report& report)
{
    struct Need { bool there; const char* text; };
    const bool cooler = any<AirCooler>(rig) || hasLiquidCooler(rig);
    const Need needs[] = {
        {any<Cpu>(rig) != nullptr, RW_TEXT("There is no processor in the list. Add one.")},
        {any<Motherboard>(rig) != nullptr, RW_TEXT("There is no motherboard in the list. Add one.")},
        {any<MemoryKit>(rig) != nullptr, RW_TEXT("There is no memory in the list. Add a kit.")},
        {cooler || boxedCooler(rig), RW_TEXT("There is no CPU cooler in the list, and the processor cannot run without one. Add one.")},
        {any<Storage>(rig) != nullptr, RW_TEXT("There is no drive to boot from in the list. Add one.")},
        {any<PowerSupply>(rig) != nullptr, RW_TEXT("There is no power supply in the list. Add one.")},
    };
    for (const Need& need : needs)
        if (!need.there) report.addFor(Verdict::Problem, {}, need.text);
    if (const Item* cpu = cooler ? nullptr : boxedCooler(rig))
        report.addFor(Verdict::Warning, {cpu}, RW_TEXT("There is no CPU cooler in the list; {part} comes with one, {measured}. Add that to the list, so that it is checked, or a better one."), {{"measured", *cpu->part->as<Cpu>()->boxedCooler}});
}

bool hasAdapter(const Rig& rig)
{
    return std::any_of(rig.items.begin(), rig.items.end(), [](const Item& item) {
        const auto* card = item.part->as<AddInCard>();
        return item.part->as<NetworkAdapter>() || (card && card->purpose.valueOr("") == "network");
    });
}

void connections(const Rig& rig, Report& report)
{
    const auto* board = any<Motherboard>(rig);
    if (!board) return;
    const bool known = board->wired && board->wireless;
    if (!hasAdapter(rig) && !has(board->wired) && !has(board->wireless))
        report.addFor(known ? Verdict::Warning : Verdict::NotChecked, {},
                      known ? RW_TEXT("Nothing in the list connects to a network. Add an adapter.")
                            : RW_TEXT("Whether the motherboard has a network port is unknown, and no adapter is in the list. Look it up."));
    const auto* cpu = any<Cpu>(rig);
    const bool onBoard = has(board->display) && cpu && cpu->graphics.valueOr(false);
    const bool mayBe = cpu && (!cpu->graphics || *cpu->graphics) && (!board->display || has(board->display));
    if (!rig.headless && !any<GraphicsCard>(rig) && !onBoard)
        report.addFor(mayBe ? Verdict::NotChecked : Verdict::Warning, {},
                      mayBe ? RW_TEXT("Whether processor and motherboard drive a display is unknown, and no graphics card is in the list. Look it up.")
                            : RW_TEXT("Nothing in the list drives a display. Add a graphics card, or mark the rig as headless."));
}

// A part that is listed but stands nowhere takes part in no clearance check: say so.
void notPlaced(const Scene& scene, Report& report)
{
    for (const Item& item : scene.rig().items) {
        if (item.pieces.empty()) continue;
        const auto standing = std::count_if(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& p) { return p.item == &item; });
        if (standing < static_cast<long>(item.pieces.size()))
            report.addFor(Verdict::NotChecked, {&item}, RW_TEXT("{part} is in the list but not placed ({measured} of {limit} pieces), so its clearances are not checked. Place it."),
                          {{"measured", Count{static_cast<long>(standing)}}, {"limit", Count{static_cast<long>(item.pieces.size())}}});
    }
}

// Two pieces on one mount: that a place is taken rests on no estimate.
void sharedMounts(const Scene& scene, Report& report)
{
    const auto& pieces = scene.pieces();
    for (std::size_t a = 0; a < pieces.size(); ++a)
        for (std::size_t b = a + 1; b < pieces.size(); ++b) {
            if (!pieces[a].host || pieces[a].host != pieces[b].host || pieces[a].mount->name != pieces[b].mount->name) continue;
            report.add(Verdict::Problem, {a, b, *pieces[a].host}, RW_TEXT("{part} and {other} both stand on {mount} of {host}, which takes one. Move one of them."),
                       {{"mount", pieces[a].mount->name}, {"host", pieces[*pieces[a].host].part().shortName}});
            report.explain(a, b);
        }
}

}  // namespace

void complete(const Scene& scene, Report& report)
{
    if (scene.rig().items.empty()) return;
    essentials(scene.rig(), report);
    connections(scene.rig(), report);
    notPlaced(scene, report);
    sharedMounts(scene, report);
}

DecidingFields complete_fields() { return {{"graphics_card", kShape, kRead}}; }

}  // namespace rw::checks
