#include <algorithm>
#include <map>

#include "db/opendb/refine_steps.h"
#include "db/opendb/words.h"
#include "parts/kinds/graphics_card.h"

namespace rw::opendb {
namespace {

// Off the median by more than makers set their cards apart: typing errors, and the supply that is recommended for it.
constexpr double kLeast = 0.6, kMost = 1.6;
constexpr std::size_t kEnough = 3;  // cards with a chip, for a median

GraphicsCard* cardOf(Part& part) { return dynamic_cast<GraphicsCard*>(part.spec.get()); }

// Chips of one name are different ones where the memory differs: the RTX 3050 of 6 and of 8 GB.
std::string chipOf(const GraphicsCard& card) { return card.model.valueOr("") + " " + numberText(card.memoryGb.valueOr(0)); }

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::map<std::string, double> medians(std::vector<Part>& parts)
{
    std::map<std::string, std::vector<double>> ratings;
    for (Part& part : parts)
        if (const GraphicsCard* card = cardOf(part); card && card->model && card->power) ratings[chipOf(*card)].push_back(card->power->amount());
    std::map<std::string, double> found;
    for (auto& [chip, values] : ratings)
        if (values.size() >= kEnough) found[chip] = medianOf(std::move(values));
    return found;
}

void judgePower(GraphicsCard& card, double median, Refined& refined)
{
    const std::string others = "others with the chip are rated " + numberText(median) + " W";
    if (card.power && (card.power->amount() > kMost * median || card.power->amount() < kLeast * median)) {
        ++refined.dropped["card power: far off others with its chip"];
        card.power = {};
    }
    if (card.power) return;
    card.power = {watts(median), Origin::Family};
    card.power.note = others;
    ++refined.filled["card power"];
}

// 75 W through the slot, 75, 150 and 600 through the plugs (PCIe CEM). A plug of another kind (EPS) was taken for one of
// these, or one is missing.
void judgePlugs(GraphicsCard& card, Refined& refined)
{
    double fed = 75;
    int count = 0;
    for (const PowerPlug& plug : card.plugs) {
        fed += plug.count * (plug.type == "pcie_6pin" ? 75 : plug.type == "pcie_8pin" ? 150 : 600);
        count += plug.count;
    }
    if (count == 0 || !card.power || card.power->amount() <= fed) return;
    ++refined.dropped["power plugs: less than the card draws"];
    card.plugs.clear();
}

}  // namespace

void dropStrangeRatings(std::vector<Part>& parts, Refined& refined)
{
    const auto usual = medians(parts);
    for (Part& part : parts) {
        GraphicsCard* card = cardOf(part);
        if (!card) continue;
        if (const auto it = usual.find(chipOf(*card)); it != usual.end() && card->model) judgePower(*card, it->second, refined);
        judgePlugs(*card, refined);
    }
}

}  // namespace rw::opendb
