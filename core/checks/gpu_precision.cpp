// Number formats an old card lacks: no bf16 before Ampere, fp16 at a crawl on Pascal. What works is slower, so a Note; cards that
// cannot share a format hold the others back, too.
#include "checks/base/tally.h"
#include "numbers/precision.h"
#include "parts/kinds/graphics_card.h"

namespace rw::checks {

void gpu_precision(const Scene& scene, Report& report)
{
    std::vector<const Item*> slow, old;
    for (const auto& card : listed<GraphicsCard>(scene.rig())) {
        const auto precision = precisionOf(card.spec->architecture.valueOr(""), card.spec->model.valueOr(""));
        if (!precision || precision->bf16) continue;
        (precision->slowFp16 ? slow : old).push_back(card.item);
    }
    const auto tell = [&](const std::vector<const Item*>& items, const char* text) {
        if (!items.empty()) report.addFor(Verdict::Note, items, text, {{"names", namesOf(items)}}).measuredOrigin = Origin::Curated;
    };
    tell(slow, RW_TEXT("{names}: no bf16, no tensor cores, and fp16 at a small part of fp32's speed. Train in fp32, or use it for quantized models only."));
    tell(old, RW_TEXT("{names}: no bf16. Training in fp16 needs loss scaling, and recent models made for bf16 may overflow."));
}

DecidingFields gpu_precision_fields()
{
    return {
        {"graphics_card", "architecture"}, {"graphics_card", "model", kRead}};
}

}  // namespace rw::checks
