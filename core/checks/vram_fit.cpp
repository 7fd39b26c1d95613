// The model the rig is for against the cards' memory.
#include "checks/base/tally.h"
#include "numbers/card_memory.h"
#include "numbers/models.h"

namespace rw::checks {

void vram_fit(const Scene& scene, Report& report)
{
    const Assumptions& a = scene.rig().assumptions;
    const Model* model = findModel(a.model);
    const CardMemory memory = cardMemory(scene.rig());
    if (!model || memory.cards.empty()) return;
    if (memory.unknown) {
        report.addFor(Verdict::NotChecked, {memory.unknown}, RW_TEXT("How much memory {part} has is unknown, so whether {model} fits was not checked. Look it up."), {{"model", model->name}});
        return;
    }
    const int cards = static_cast<int>(memory.cards.size());
    const double need = needOf(*model, a.use, a.tokens, cards).all();
    const double there = isTuning(a.use) ? memory.smallest : memory.all;
    if (need <= there) { report.clearFor(memory.cards, gigabytes(need), gigabytes(there), gigabytes(there - need)); return; }
    Finding& finding = report.addFor(Verdict::Warning, memory.cards,
        isTuning(a.use) ? RW_TEXT("{use}: {model} takes about {measured} on each of {cards}; the smallest has {limit}. Choose a smaller model, another method or larger cards.")
                       : RW_TEXT("{use}: {model} takes about {measured}; {cards} have {limit} in all. Choose a smaller model or fewer bits, or more or larger cards."),
        {{"measured", gigabytes(need)}, {"limit", gigabytes(there)}, {"model", model->name}, {"use", Term{modelUseTitle(a.use)}}, {"cards", namesOf(memory.cards)}});
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
