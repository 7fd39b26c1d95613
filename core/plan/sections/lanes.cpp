#include "plan/sections/sections.h"

namespace rw::sections {

NumberSection lanes(const Rig& rig, const RigNumbers& numbers)
{
    NumberSection section{"lanes", RW_TEXT("Lanes"), {}, {}, {}};
    for (const CardLink& link : numbers.links)
        section.lines.push_back({word(nameOf(rig, link.item)), {RW_TEXT("{link}, about {rate}"), {{"link", link.words}, {"rate", Amount{link.bandwidth, "GB/s"}}}},
                                 link.isOfChipset && numbers.links.size() > 1 ? NumberState::Tight : NumberState::Plain,
                                 {link.isOfChipset ? RW_TEXT("behind the chipset, with drives and network; 80 % of the link's rate, one way") : RW_TEXT("as the board is populated; 80 % of the link's rate, one way"), {}}});
    if (numbers.links.empty()) section.sum = {RW_TEXT("no card in a slot whose link is known"), {}};
    for (std::size_t i = 0; i < numbers.allReduce.size(); ++i) {
        const Model& model = knownModels()[i];
        const bool wanted = (rig.assumptions.model.empty() ? "Llama 3.1 8B" : rig.assumptions.model) == model.name;
        if (!wanted) continue;
        section.lines.push_back({{RW_TEXT("Gradients of {model}"), {{"model", model.name}}}, {RW_TEXT("{seconds} a step"), {{"seconds", Amount{std::round(numbers.allReduce[i] * 10) / 10, "s"}}}}, NumberState::Plain,
                                 {RW_TEXT("2 · (N − 1) / N · {size} in bf16 by the slowest card's link, as a ring sums them up; without NVLink, and nothing hidden behind the calculation"), {{"size", gigabytes(2 * model.parameters)}}}});
    }
    const Amount slowest{numbers.slowestLink(), "GB/s"};
    if (numbers.links.size() > 1) section.sum = {RW_TEXT("{rate} by the slowest link"), {{"rate", slowest}}};
    else if (numbers.links.size() == 1) section.sum = {"{rate}", {{"rate", slowest}}};
    section.assumptions = {{RW_TEXT("One card, or one model spread by layers: lanes only decide how fast it loads. Data-parallel training sends the gradients over them each step."), {}}};
    return section;
}

}  // namespace rw::sections
