// A card made for a newer PCI Express generation than its slot runs: half the bandwidth a generation.
#include "checks/base/places.h"
#include "scene/board_links.h"

namespace rw::checks {
namespace {

// Each generation doubles the rate of a lane.
std::string shareOf(double generations) { return generations <= 1 ? "half" : generations <= 2 ? "a quarter" : "an eighth or less"; }

}  // namespace

void pcie_generation(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>()) {
        const auto under = linkUnder(scene, card.index);
        const TextFact interface = card.spec->interfaceOrUsual();
        const auto own = pcieLink(interface.valueOr(""));
        if (!under || under->isOff || !under->now || !under->now->generation || !own || !own->generation) continue;
        const double runs = *under->now->generation, made = *own->generation;
        if (made <= runs) { report.clear({card.index, under->board}, generationText(made), generationText(runs), {}); continue; }
        Finding& finding = report.add(Verdict::Note, {card.index, under->board},
            RW_TEXT("{part} is made for {measured}, {slot} of {other} runs {limit}: {share} of the bandwidth. Models load slower; training is hardly slower."),
            {{"measured", generationText(made)}, {"limit", generationText(runs)}, {"slot", under->name}, {"share", shareOf(made - runs)}});
        finding.measuredOrigin = interface.origin;
        finding.limitOrigin = under->origin;
    }
}

DecidingFields pcie_generation_fields()
{
    return {
        {"motherboard", "slots[].link"},
        {"cpu", "pcie_generation", kWhereKnown},
        {"graphics_card", "interface", kWhereKnown},
        {"graphics_card", "architecture", kRead}};
}

}  // namespace rw::checks
