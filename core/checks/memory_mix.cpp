// Several kits on one board: what they have in common. Different types are told by `memory_type`, each against the board.
#include <algorithm>

#include "checks/base/memory.h"

namespace rw::checks {
namespace {

using Kit = Listed<MemoryKit>;

// Registered and unbuffered modules on one board: it does not start.
void forms(const std::vector<Kit>& kits, Report& report)
{
    const auto other = std::find_if(kits.begin(), kits.end(), [&](const Kit& kit) { return kit.spec->form && kits[0].spec->form && *kit.spec->form != *kits[0].spec->form; });
    if (other == kits.end()) return;
    const TextFact &one = kits[0].spec->form, &two = other->spec->form;
    Finding& finding = report.addFor(clashVerdict(weakest(one.origin, two.origin), LimitKind::Explicit), {kits[0].item, other->item},
        RW_TEXT("{part} is {measured} memory, {other} is {limit}: they do not run together. Use kits of one form."), {{"measured", *one}, {"limit", *two}});
    finding.measuredOrigin = one.origin;
    finding.limitOrigin = two.origin;
}

void speeds(const std::vector<Kit>& kits, Report& report)
{
    const auto [slow, fast] = std::minmax_element(kits.begin(), kits.end(), [](const Kit& a, const Kit& b) { return a.spec->speed.valueOr(0) < b.spec->speed.valueOr(0); });
    if (!slow->spec->speed) return;  // told by memory_speed
    const double low = *slow->spec->speed, high = *fast->spec->speed;
    if (low == high) { report.clearFor({fast->item, slow->item}, countOf(high), countOf(low), countOf(0)); return; }
    Finding& finding = report.addFor(Verdict::Warning, {fast->item, slow->item},
        RW_TEXT("{part} is made for {measured} MT/s, {other} for {limit}: all modules run at {limit} MT/s at most. Use kits of one speed."), {{"measured", countOf(high)}, {"limit", countOf(low)}});
    finding.margin = countOf(low - high);
    finding.measuredOrigin = fast->spec->speed.origin;
    finding.limitOrigin = slow->spec->speed.origin;
}

void together(const std::vector<Kit>& kits, Report& report)
{
    std::vector<const Item*> items;
    for (const Kit& kit : kits) items.push_back(kit.item);
    const auto [small, large] = std::minmax_element(kits.begin(), kits.end(), [](const Kit& a, const Kit& b) { return a.spec->moduleGb.valueOr(0) < b.spec->moduleGb.valueOr(0); });
    if (small->spec->moduleGb && *small->spec->moduleGb != *large->spec->moduleGb) {
        std::iter_swap(items.begin(), items.begin() + (large - kits.begin()));
        std::iter_swap(items.begin() + 1, std::find(items.begin(), items.end(), small->item));
        report.addFor(Verdict::Note, items, RW_TEXT("{part} has modules of {measured} GB, {other} of {limit} GB: their makers did not test them together, and part of the memory may run in one channel only."),
                      {{"measured", countOf(*large->spec->moduleGb)}, {"limit", countOf(*small->spec->moduleGb)}});
        return;
    }
    report.addFor(Verdict::Note, items, RW_TEXT("{measured} kits stand on one board, {part} and {other} among them: each was tested alone by its maker, so their profile is not sure to run with all of them."),
                  {{"measured", Count{static_cast<long>(kits.size())}}});
}

}  // namespace

void memory_mix(const Scene& scene, Report& report)
{
    for (const BoardMemory& memory : boardMemories(scene)) {
        if (memory.kits.size() < 2) continue;
        forms(memory.kits, report);
        speeds(memory.kits, report);
        together(memory.kits, report);
    }
}

DecidingFields memory_mix_fields()
{
    return {{"memory_kit", "form"}, {"memory_kit", "speed_mts"}, {"memory_kit", "module_gb"}};
}

}  // namespace rw::checks
