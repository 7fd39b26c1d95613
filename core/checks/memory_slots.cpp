// Modules against slots: how many the board has, and how many of them work with its processor.
#include <algorithm>

#include "checks/base/memory.h"

namespace rw::checks {
namespace {

long standingOf(const Scene& scene, const Item& item)
{
    return std::count_if(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& piece) { return piece.item == &item; });
}

long freeSlots(const Scene& scene, const Standing<Motherboard>& board)
{
    const auto& mounts = board.at->piece.mounts;
    return std::count_if(mounts.begin(), mounts.end(), [&](const Mount& mount) {
        return mount.kind == MountKind::DimmSlot && std::none_of(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& piece) {
            return piece.host == board.index && piece.mount->name == mount.name;
        });
    });
}

// All memory of the list against the board's slots. What stands twice in a slot is told by `complete`.
void all(const Scene& scene, const Standing<Motherboard>& board, Report& report)
{
    Tally needed, there;
    bool isHomeless = false;
    const auto slots = static_cast<double>(board.spec->dimms.size());
    for (const auto& [item, kit] : listed<MemoryKit>(scene.rig())) {
        if (!kit->modules)
            report.addFor(Verdict::NotChecked, {item, board.at->item}, RW_TEXT("How many modules {part} has is unknown; {other} has {limit} memory slots. Look it up."), {{"limit", countOf(slots)}});
        needed.add(*item, kit->modules);
        const long lacks = static_cast<long>(item->pieces.size()) - standingOf(scene, *item);
        if (lacks == 0) continue;
        isHomeless = true;
        if (lacks > freeSlots(scene, board)) report.tellNoPlace(*item);
    }
    there.add(*board.at->item, slots > 0 ? NumberFact{slots, Origin::Curated} : NumberFact{});
    if (isHomeless || needed.value <= slots)
        compare(needed, there,
                {RW_TEXT("Memory slots: {measured} needed for {takers}, {limit} there on {part}. Choose a kit of fewer, larger modules."),
                 RW_TEXT("Memory slots: {measured} needed for {takers}; how many {part} has is unknown. Look it up.")}, Verdict::Problem, report);
}

// A processor with fewer channels than the board: modules in the slots of the others do nothing.
void dead(const BoardMemory& memory, Report& report)
{
    if (!memory.hasDeadSlots()) return;
    std::vector<const Item*> items = {memory.board.at->item, memory.cpu->at->item};
    for (const Item* kit : memory.items()) items.push_back(kit);
    const long works = memory.working(), margin = works - memory.count();
    if (margin == 0) {
        report.addFor(Verdict::NotChecked, items, RW_TEXT("With {other} only {limit} of the {slots} memory slots of {part} work; which, nobody says here. Look in its manual before placing the {measured} modules."),
            {{"measured", Count{memory.count()}}, {"limit", Count{memory.usableSlots()}}, {"slots", Count{memory.slots()}}});
        return;
    }
    const bool tooMany = memory.count() > memory.usableSlots();
    Finding& finding = report.addFor(Verdict::Warning, items,
        tooMany ? RW_TEXT("With {other} only {limit} of the {slots} memory slots of {part} work; {measured} modules stand there. Use fewer, larger modules or another processor.")
                : RW_TEXT("{other} has {channels} memory channels; of the {measured} modules on {part} at most {limit} stand in them. Move them to the slots the manual names for it."),
        {{"measured", Count{memory.count()}}, {"limit", Count{works}}, {"slots", Count{memory.slots()}}, {"channels", Count{memory.cpuChannels()}}});
    finding.margin = Count{margin};
    finding.measuredOrigin = Origin::User;
    finding.limitOrigin = memory.cpu->spec->memoryChannels.origin;
}

}  // namespace

void memory_slots(const Scene& scene, Report& report)
{
    if (const auto board = scene.first<Motherboard>()) all(scene, *board, report);
    for (const BoardMemory& memory : boardMemories(scene)) dead(memory, report);
}

DecidingFields memory_slots_fields()
{
    return {
        {"motherboard", "dimms[].x_mm"},
        {"memory_kit", "modules"},
        {"cpu", "memory_channels", kWhereKnown}};
}

}  // namespace rw::checks
