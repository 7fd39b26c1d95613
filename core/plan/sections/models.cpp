#include <algorithm>

#include "numbers/precision.h"
#include "parts/kinds/graphics_card.h"
#include "plan/sections/sections.h"

namespace rw::sections {
namespace {

constexpr double kTight = 0.05;   // of what it takes: less to spare is tight

Text formula(const ModelFit& fit, double tokens)
{
    const MemoryNeed& n = fit.parts;
    if (isTuning(fit.use))
        return {RW_TEXT("{model}, on each card: weights {weights} + gradients and optimizer {optimizer} + activations {activations} + {overhead}"),
                {{"model", fit.model->name}, {"weights", gigabytes(n.weights)}, {"optimizer", gigabytes(n.optimizer)}, {"activations", gigabytes(n.activations)}, {"overhead", gigabytes(n.overhead)}}};
    return {RW_TEXT("{model}: weights {weights} + context of {tokens} tokens {context} + {overhead} for the cards and 5 %"),
            {{"model", fit.model->name}, {"weights", gigabytes(n.weights)}, {"tokens", Count{std::lround(tokens)}}, {"context", gigabytes(n.context)}, {"overhead", gigabytes(n.overhead)}}};
}

// Only the use that is asked for can be too much.
NumberLine wantedLine(const ModelFit& fit, const Assumptions& asked)
{
    const bool fits = fit.spare >= 0;
    return {{"{use}", {{"use", Term{modelUseTitle(fit.use)}}}}, {fits ? RW_TEXT("{need}, {spare} spare") : RW_TEXT("{need}, {lack} too much"), {{"need", gigabytes(fit.need())}, {"spare", gigabytes(fit.spare)}, {"lack", gigabytes(-fit.spare)}}},
            !fits && asked.use != fit.use ? NumberState::Plain : stateOf(!fits, fit.spare < kTight * fit.need()), formula(fit, asked.tokens)};
}

// Where nothing is asked for, nothing is too much.
NumberLine largestLine(const ModelFit& fit, double tokens)
{
    const bool fits = fit.spare >= 0;
    return {{"{use}", {{"use", Term{modelUseTitle(fit.use)}}}}, {fits ? RW_TEXT("{model}, {spare} spare") : RW_TEXT("none of the models here fits"), {{"model", fit.model->name}, {"spare", gigabytes(fit.spare)}}},
            !fits ? NumberState::Plain : stateOf(false, fit.spare < kTight * fit.need()), formula(fit, tokens)};
}

// Of a use the largest model that fits, else the smallest there is.
const ModelFit& bestOf(const RigNumbers& numbers, ModelUse use)
{
    const ModelFit* best = nullptr;
    for (const ModelFit& fit : numbers.fits)
        if (fit.use == use && (!best || fit.spare >= 0)) best = &fit;
    return *best;
}

std::string formats(const Precision& p)
{
    std::string words = p.bf16 ? "fp16, bf16" : "fp16, no bf16";
    if (p.fp8) words += ", fp8";
    if (p.fp4) words += ", fp4";
    return words;
}

void addPrecision(const Rig& rig, NumberSection& section)
{
    std::vector<std::string> told;
    for (const Item& item : rig.items) {
        const auto* card = item.part->as<GraphicsCard>();
        if (!card || std::find(told.begin(), told.end(), item.part->shortName) != told.end()) continue;
        told.push_back(item.part->shortName);
        const auto precision = precisionOf(card->architecture.valueOr(""), card->model.valueOr(""));
        section.lines.push_back({word(item.part->shortName), precision ? word(formats(*precision)) : Text{RW_TEXT("number formats unknown"), {}},
                                 !precision || !precision->bf16 ? NumberState::Tight : NumberState::Plain,
                                 precision && precision->slowFp16 ? Text{RW_TEXT("{architecture}: fp16 at a small part of fp32's speed, no tensor cores"), {{"architecture", *card->architecture}}}
                                 : card->architecture ? word(*card->architecture) : Text{RW_TEXT("its architecture is unknown"), {}}});
    }
}

}  // namespace

NumberSection models(const Rig& rig, const RigNumbers& numbers)
{
    NumberSection section{"models", RW_TEXT("Memory and models"), {RW_TEXT("{all} on {count} cards"), {{"all", gigabytes(numbers.cardsGb)}, {"count", Count{numbers.cards}}}}, {}, {}};
    if (numbers.cards == 1) section.sum = {RW_TEXT("{all} on one card"), {{"all", gigabytes(numbers.cardsGb)}}};
    if (numbers.cards == 0) section.sum = {RW_TEXT("no graphics card"), {}};
    if (numbers.isMemoryUnknown) section.sum = {RW_TEXT("memory of a card unknown"), {}};
    const double tokens = rig.assumptions.tokens;
    const Model* wanted = findModel(rig.assumptions.model);
    if (numbers.cards > 0 && !numbers.isMemoryUnknown) {
        for (const ModelUse use : kModelUses) {
            if (!wanted) section.lines.push_back(largestLine(bestOf(numbers, use), tokens));
            for (const ModelFit& fit : numbers.fits)
                if (fit.model == wanted && fit.use == use) section.lines.push_back(wantedLine(fit, rig.assumptions));
        }
    }
    addPrecision(rig, section);
    if (numbers.systemGb > 0)
        section.lines.push_back({{RW_TEXT("System memory"), {}}, {"{gb}", {{"gb", gigabytes(numbers.systemGb)}}}, numbers.cards == 0 || numbers.isMemoryUnknown ? NumberState::Plain : stateOf(false, numbers.systemGb < 1.5 * numbers.cardsGb),
                                 {RW_TEXT("a guideline: {wanted}, 1.5 times the cards' memory"), {{"wanted", gigabytes(1.5 * numbers.cardsGb)}}}});
    section.assumptions = {{RW_TEXT("To run: weights at 2 bytes a parameter in fp16, 1.06 in fp8, 0.55 in 4 bit; the context 2 · layers · key-value heads · head size · tokens · 2 bytes; 0.8 GB a card and 5 % beside."), {}},
                           {RW_TEXT("To tune: full 16 bytes a parameter spread over the cards; LoRA 2 and QLoRA 0.55 with 16 for each trained one (0.5 %); 3 GB of activations with checkpoints."), {}}};
    return section;
}

}  // namespace rw::sections
