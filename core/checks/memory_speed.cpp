// The speed of a kit's profile against what board and processor are made for, and two DDR5 modules in a channel.
#include <algorithm>

#include "checks/base/memory.h"

namespace rw::checks {
namespace {

// All modules run at the slowest kit's speed. Nothing where one is unknown, which is said.
const Listed<MemoryKit>* slowest(const BoardMemory& memory, Report& report)
{
    const Listed<MemoryKit>* found = nullptr;
    bool known = true;
    for (const auto& kit : memory.kits) {
        if (!kit.spec->speed) {
            report.addFor(Verdict::NotChecked, {kit.item, memory.board.at->item}, RW_TEXT("The speed of {part} is unknown, so it was not checked against {other}. Look it up."));
            known = false;
        } else if (!found || *kit.spec->speed < *found->spec->speed) found = &kit;
    }
    return known ? found : nullptr;
}

void onBoard(const Listed<MemoryKit>& kit, const BoardMemory& memory, Report& report)
{
    Tally wanted, there;
    wanted.add(*kit.item, kit.spec->speed);
    there.add(*memory.board.at->item, memory.board.spec->memorySpeed);
    compare(wanted, there,
            {RW_TEXT("{takers} is made for {measured} MT/s; {part} runs memory at up to {limit} MT/s, so it runs slower. Use it so, or choose another board."),
             RW_TEXT("{takers} is made for {measured} MT/s; how fast {part} runs memory is unknown. Look at its list of memory.")}, Verdict::Warning, report);
}

// A processor for DDR4 and DDR5 gives the higher number; those of Intel, the only ones, are rated for DDR4-3200.
NumberFact ratedFor(const Cpu& cpu, const MemoryKit& kit)
{
    const bool isEither = names(cpu.memoryTypes.valueOr(""), "DDR4") && names(*cpu.memoryTypes, "DDR5");
    return isEither && cpu.memorySpeed && kit.type.valueOr("") == "DDR4" ? NumberFact{std::min(*cpu.memorySpeed, 3200.0), weakest(cpu.memorySpeed.origin, Origin::Typical)} : cpu.memorySpeed;
}

void onProcessor(const Listed<MemoryKit>& kit, const BoardMemory& memory, Report& report)
{
    if (!memory.cpu) return;
    const NumberFact rated = ratedFor(*memory.cpu->spec, *kit.spec);
    const double speed = *kit.spec->speed;
    const std::vector<const Item*> items = {kit.item, memory.cpu->at->item};
    if (rated && speed <= *rated) { report.clearFor(items, countOf(speed), countOf(*rated), countOf(*rated - speed)); return; }
    std::map<std::string, Value> arguments = {{"measured", countOf(speed)}};
    if (rated) arguments["limit"] = countOf(*rated);
    Finding& finding = report.addFor(rated ? Verdict::Note : Verdict::NotChecked, items,
        rated ? RW_TEXT("{part} is made for {measured} MT/s, {other} is rated for {limit}: it needs its XMP or EXPO profile set, which is overclocking and not sure to run.")
              : RW_TEXT("{part} is made for {measured} MT/s; what memory speed {other} is rated for is unknown. Look it up."), arguments);
    if (rated) finding.margin = countOf(*rated - speed);
    finding.measuredOrigin = kit.spec->speed.origin;
    finding.limitOrigin = rated.originOr(Origin::Missing);
}

// AMD rates Ryzen 7000 for 3600 MT/s with two modules a channel (https://airlinkfreights.com/amd-ryzen-7000s-memory-sweet-spot-will-be-ddr5-6000/);
// boards with Z790 usually hold 4000 to 4800 (https://geektopia.es/es/technology/2023/01/17/noticias/micron-anuncia-modulos-de-ddr5-con-capacidades-de-24-gb-y-48-gb.html).
constexpr long kTwoAChannel = 3600, kTwoAtBest = 4800;

void twoInAChannel(const Listed<MemoryKit>& kit, const BoardMemory& memory, Report& report)
{
    const long channels = memory.channels(), speed = countOf(*kit.spec->speed).value;
    if (kit.spec->type.valueOr("") != "DDR5" || isRegistered(*kit.spec) || channels == 0 || memory.working() <= channels || speed <= kTwoAChannel) return;
    Finding& finding = report.addFor(Verdict::Note, {kit.item, memory.board.at->item},
        RW_TEXT("{modules} DDR5 modules, two a channel on {other}, usually run at {limit} to {best} MT/s, whatever the profile of {part} ({measured} MT/s). Two larger ones run faster."),
        {{"measured", Count{speed}}, {"limit", Count{kTwoAChannel}}, {"best", Count{kTwoAtBest}}, {"modules", Count{memory.count()}}});
    finding.margin = Count{kTwoAChannel - speed};
    finding.measuredOrigin = kit.spec->speed.origin;
    finding.limitOrigin = Origin::Typical;
}

}  // namespace

void memory_speed(const Scene& scene, Report& report)
{
    for (const BoardMemory& memory : boardMemories(scene)) {
        const Listed<MemoryKit>* kit = slowest(memory, report);
        if (!kit) continue;
        onBoard(*kit, memory, report);
        onProcessor(*kit, memory, report);
        twoInAChannel(*kit, memory, report);
    }
}

DecidingFields memory_speed_fields()
{
    return {
        {"motherboard", "memory_speed_mts"},
        {"cpu", "memory_speed_mts"},
        {"memory_kit", "speed_mts"}};
}

}  // namespace rw::checks
