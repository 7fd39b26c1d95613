// Modules against the memory channels of processor and board: none left empty, none filled twice before another, and the
// slots the board's maker names first.
#include <algorithm>

#include "checks/base/memory.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

using Slots = std::vector<std::string>;

Slots slotsInUse(const BoardMemory& memory)
{
    Slots used;
    for (const auto& module : memory.modules) used.push_back(module.at->mount->name);
    std::sort(used.begin(), used.end());
    return used;
}

// As many slots as there are modules, in the maker's order; empty where that is unknown.
Slots slotsWanted(const BoardMemory& memory)
{
    Slots wanted;
    for (const BoardDimm* dimm : fillOrder(*memory.board.spec))
        if (static_cast<long>(wanted.size()) < memory.count()) wanted.push_back(dimm->label);
    std::sort(wanted.begin(), wanted.end());
    return wanted;
}

Slots without(const Slots& from, const Slots& these)
{
    Slots left;
    std::set_difference(from.begin(), from.end(), these.begin(), these.end(), std::back_inserter(left));
    return left;
}

// The modules in slots that are not wanted go to those that are wanted and free.
Fix moveTo(const BoardMemory& memory, const Slots& wanted, std::map<std::string, Value> arguments)
{
    struct Move { ItemId item; std::size_t number; Placement placement; };
    std::vector<Move> moves;
    const Slots used = slotsInUse(memory);
    Slots wrong = without(used, wanted), free = without(wanted, used);
    for (const auto& module : memory.modules) {
        const auto at = std::find(wrong.begin(), wrong.end(), module.at->mount->name);
        if (at == wrong.end() || free.empty()) continue;
        wrong.erase(at);
        moves.push_back({module.at->item->id, module.at->number, *module.at->item->pieces[module.at->number]});
        moves.back().placement.mount = free.front();
        free.erase(free.begin());
    }
    arguments["wanted"] = listText(wanted);
    const auto apply = [moves](const Rig& rig) {
        Result<Rig> out = rig;
        for (const Move& move : moves)
            if (out) out = placePiece(*out, move.item, move.number, move.placement);
        return out;
    };
    return {{RW_TEXT("Put the modules on {other} into {wanted}"), std::move(arguments)}, {}, apply, Fix::Kind::Remedy};
}

// {part}: the first kit, {other}: the board.
Finding& tell(const BoardMemory& memory, Verdict verdict, const char* text, std::map<std::string, Value> arguments, Report& report)
{
    std::vector<const Item*> items = {memory.kits.front().item, memory.board.at->item};
    for (const Item* kit : memory.items()) items.push_back(kit);
    Finding& finding = report.addFor(verdict, items, text, std::move(arguments));
    finding.measuredOrigin = Origin::User;
    finding.limitOrigin = memory.cpuChannels() ? memory.cpu->spec->memoryChannels.origin : Origin::Curated;
    return finding;
}

std::string emptyChannel(const BoardMemory& memory)
{
    for (const BoardDimm& dimm : memory.board.spec->dimms)
        if (!memory.filled.contains(dimm.channelOrLabel())) return dimm.channelOrLabel();
    return {};
}

// Two modules in one channel while another is empty.
void uneven(const BoardMemory& memory, long used, long could, Report& report)
{
    const Slots wanted = slotsWanted(memory);
    Finding& finding = tell(memory, Verdict::Warning,
        wanted.empty() ? RW_TEXT("{part}: {modules} modules on {other} fill {measured} of the {limit} memory channels they could. Move one of them to channel {channel}.")
                       : RW_TEXT("{part}: {modules} modules on {other} fill {measured} of the {limit} memory channels they could. Move them to {wanted}."),
        {{"measured", Count{used}}, {"limit", Count{could}}, {"modules", Count{memory.count()}}, {"wanted", listText(wanted)}, {"channel", emptyChannel(memory)}}, report);
    finding.margin = Count{used - could};
    if (!wanted.empty()) finding.fixes.push_back(moveTo(memory, wanted, finding.text.arguments));
}

// Fewer modules than channels.
void few(const BoardMemory& memory, long channels, Report& report)
{
    const bool half = memory.count() == 1 && channels == 2;
    Finding& finding = tell(memory, half ? Verdict::Warning : Verdict::Note,
        half ? RW_TEXT("{part} fills {measured} of the {limit} memory channels on {other}: half the bandwidth is lost. Use two modules.")
             : RW_TEXT("{part} fills {measured} of the {limit} memory channels on {other}: the bandwidth of the others is lost. Use {limit} modules."),
        {{"measured", Count{memory.count()}}, {"limit", Count{channels}}}, report);
    finding.margin = Count{memory.count() - channels};
}

// All channels are filled, some with more modules than others.
bool lopsided(const BoardMemory& memory, Report& report)
{
    long least = memory.count(), most = 0;
    for (const auto& [channel, modules] : memory.filled) {
        least = std::min(least, modules);
        most = std::max(most, modules);
    }
    const Slots used = slotsInUse(memory);
    const bool isShared = std::adjacent_find(used.begin(), used.end()) != used.end();  // two in one slot: told by `complete`
    if (least == most || isShared || memory.hasDeadSlots()) return false;
    tell(memory, Verdict::Note, RW_TEXT("{part}: {modules} modules on {other} stand {measured} in one memory channel and {limit} in another, so part of the memory runs in fewer channels. Use as many in each."),
         {{"measured", Count{most}}, {"limit", Count{least}}, {"modules", Count{memory.count()}}}, report);
    return true;
}

// A processor with more channels than the board leads out.
void narrowBoard(const BoardMemory& memory, Report& report)
{
    const long own = memory.cpuChannels(), there = memory.boardChannels();
    if (own == 0 || there == 0 || own <= there) return;
    Finding& finding = report.addFor(Verdict::Note, {memory.cpu->at->item, memory.board.at->item},
        RW_TEXT("{part} has {measured} memory channels, {other} leads out {limit}: the bandwidth of the others is lost. Choose another board if that matters."), {{"measured", Count{own}}, {"limit", Count{there}}});
    finding.margin = Count{there - own};
    finding.measuredOrigin = memory.cpu->spec->memoryChannels.origin;
    finding.limitOrigin = Origin::Curated;
}

// All channels are filled; the maker still asks for other slots first, those at the end of each channel's lines.
void order(const BoardMemory& memory, Report& report)
{
    const Slots used = slotsInUse(memory), wanted = slotsWanted(memory), missed = without(wanted, used);
    const bool isShared = std::adjacent_find(used.begin(), used.end()) != used.end();  // two in one slot: told by `complete`
    if (missed.empty() || isShared || memory.hasDeadSlots()) {
        report.clearFor({memory.kits.front().item, memory.board.at->item}, Count{memory.channels()}, Count{memory.channels()}, Count{0});
        return;
    }
    Finding& finding = tell(memory, Verdict::Warning, RW_TEXT("{part} stands in {measured}; {other} wants {limit} filled first. Move it there, or it may run slower or not at all."),
                            {{"measured", listText(without(used, wanted))}, {"limit", listText(missed)}}, report);
    finding.fixes.push_back(moveTo(memory, wanted, finding.text.arguments));
}

void check(const BoardMemory& memory, Report& report)
{
    const long channels = memory.channels(), could = std::min(memory.count(), channels);
    const bool known = memory.boardChannels() > 0;
    const long used = known ? std::min(static_cast<long>(memory.filled.size()), channels) : could;
    if (channels == 0 || (!known && could == channels))
        tell(memory, Verdict::NotChecked, RW_TEXT("Which memory channels the slots of {other} belong to is unknown, so {part} was not checked. Look in the manual."), {}, report);
    else if (used < could) uneven(memory, used, could, report);
    else if (used < channels) few(memory, channels, report);
    else if (!lopsided(memory, report)) order(memory, report);
    narrowBoard(memory, report);
}

}  // namespace

void memory_channels(const Scene& scene, Report& report)
{
    for (const BoardMemory& memory : boardMemories(scene)) check(memory, report);
}

DecidingFields memory_channels_fields()
{
    return {
        {"motherboard", "dimms[].x_mm"},
        {"cpu", "memory_channels"},
        {"memory_kit", "modules"}};
}

}  // namespace rw::checks
