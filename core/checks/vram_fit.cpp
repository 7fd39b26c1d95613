// The model the rig is for against the cards' memory.
#include <algorithm>

#include "checks/base/tally.h"
#include "numbers/models.h"
#include "parts/kinds/graphics_card.h"

namespace rw::checks {
namespace {

struct CardsMemory { std::vector<const Item*> items; const Item* unknown = nullptr; double all = 0, smallest = 0; Origin origin = Origin::Norm; };

CardsMemory memoryOf(const Rig& rig)
{
    CardsMemory memory;
    for (const auto& card : listed<GraphicsCard>(rig)) {
        if (!card.spec->memoryGb && !memory.unknown) memory.unknown = card.item;
        const double gb = card.spec->memoryGb.valueOr(0);
        memory.smallest = memory.items.empty() ? gb : std::min(memory.smallest, gb);
        memory.all += gb;
        memory.origin = weakest(memory.origin, card.spec->memoryGb.originOr(Origin::Missing));
        memory.items.push_back(card.item);
    }
    return memory;
}

}  // namespace

void vram_fit(const Scene& scene, Report& report)
{
    const Assumptions& a = scene.rig().assumptions;
    const Model* model = findModel(a.model);
    const auto use = modelUseFromText(a.use);
    const CardsMemory memory = memoryOf(scene.rig());
    if (!model || !use || memory.items.empty()) return;
    if (memory.unknown) {
        report.addFor(Verdict::NotChecked, {memory.unknown}, RW_TEXT("How much memory {part} has is unknown, so whether {model} fits was not checked. Look it up."), {{"model", model->name}});
        return;
    }
    const int cards = static_cast<int>(memory.items.size());
    const double need = needOf(*model, *use, a.tokens, cards).all();
    const double there = isTuning(*use) ? memory.smallest : memory.all;
    if (need <= there) { report.clearFor(memory.items, gigabytes(need), gigabytes(there), gigabytes(there - need)); return; }
    Finding& finding = report.addFor(Verdict::Warning, memory.items,
        isTuning(*use) ? RW_TEXT("{use}: {model} takes about {measured} on each of {cards}; the smallest has {limit}. Choose a smaller model, another method or larger cards.")
                       : RW_TEXT("{use}: {model} takes about {measured}; {cards} have {limit} in all. Choose a smaller model or fewer bits, or more or larger cards."),
        {{"measured", gigabytes(need)}, {"limit", gigabytes(there)}, {"model", model->name}, {"use", Term{modelUseTitle(*use)}}, {"cards", namesOf(memory.items)}});
    finding.margin = gigabytes(there - need);
    finding.measuredOrigin = Origin::Typical;
    finding.limitOrigin = memory.origin;
}

DecidingFields vram_fit_fields()
{
    return {
        {"graphics_card", "memory_gb"}};
}

}  // namespace rw::checks
