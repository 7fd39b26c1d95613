// What three and more cards draw through the board's slots: beyond two a board has a further plug for them, and it must be fed.
#include <algorithm>

#include "checks/base/places.h"
#include "checks/base/tally.h"

namespace rw::checks {
namespace {

constexpr double kSlot = 75;      // W a card may take from its slot (PCIe CEM, as in Intel's guides for power supplies)
constexpr long kMany = 3;  // cards from which on the 24-pin plug alone is not enough

// Cards on the board's slots, directly or on risers: what they take there comes from the board. (Risers that are fed themselves are
// not known.)
std::vector<std::size_t> fedBy(const Scene& scene, std::size_t board)
{
    std::vector<std::size_t> cards;
    for (const auto& card : scene.each<GraphicsCard>()) {
        std::optional<std::size_t> at = card.at->host;
        while (at && *at != board) at = scene.pieces()[*at].host;
        if (at) cards.push_back(card.index);
    }
    return cards;
}

}  // namespace

void slot_power(const Scene& scene, Report& report)
{
    for (const auto& board : scene.each<Motherboard>()) {
        const std::vector<std::size_t> fed = fedBy(scene, board.index);
        const auto cards = static_cast<long>(fed.size());
        Power drawn;
        for (const std::size_t card : fed) drawn += std::min(watts(kSlot), scene.pieces()[card].part().as<GraphicsCard>()->power.valueOr(watts(kSlot)));
        if (cards < kMany || drawn <= watts(kSlot * (kMany - 1))) continue;
        const NumberFact& plugs = board.spec->pciePower;
        if (plugs && *plugs >= 1) { report.clear({board.index}, drawn, Value{}, Value{}); continue; }
        Finding& finding = report.add(plugs ? Verdict::Warning : Verdict::NotChecked, {board.index},
            plugs ? RW_TEXT("{count} cards may take {measured} through the slots of {part}, which has no further power plug for them. Use a board with one, or fewer cards.")
                  : RW_TEXT("{count} cards may take {measured} through the slots of {part}; whether it has a further power plug for them is unknown. Look in its manual, and plug it in if there is one."),
            {{"measured", drawn}, {"count", Count{cards}}});
        finding.measuredOrigin = Origin::Norm;
        finding.limitOrigin = plugs.originOr(Origin::Missing);
    }
}

DecidingFields slot_power_fields()
{
    return {
        {"motherboard", "pcie_power_plugs", kWhereKnown},
        {"graphics_card", "power_w", kRead}};
}

}  // namespace rw::checks
