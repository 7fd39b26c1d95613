// Air for a card's fans: free millimetres below its fan side, by cooler type. A model: a Warning at most.
#include "checks/base/places.h"

namespace rw::checks {
namespace {

// Wanted room in front of the fans, and on the back of a card. From Zotac's rule of one free slot (20.3 mm) between
// open-air cards, reports of blowers working side by side, and 3090s throttling on their back memory.
Length wantedForFans(const GraphicsCard& card)
{
    const std::string cooling = card.cooling.valueOr("open_air");
    return cooling == "blower" ? mm(6) : cooling == "passive" ? mm(0) : mm(20);
}
Length wantedOnBack(const GraphicsCard& card)
{
    if (card.cooling.valueOr("") == "flow_through") return mm(25);
    return card.memoryOnBack.valueOr(false) ? mm(20) : Length{};
}
constexpr double kGenerous = 40;  // above this nothing more is gained

void betweenCards(const Scene& scene, Report& report)
{
    for (const CardGap& gap : cardGaps(scene)) {
        const auto* upper = scene.pieces()[gap.card].part().as<GraphicsCard>();
        const auto* lower = scene.pieces()[gap.neighbour].part().as<GraphicsCard>();
        const Length wanted = std::max(wantedForFans(*upper), wantedOnBack(*lower));
        const bool tight = gap.least < wanted;
        if (!tight && gap.least >= mm(kGenerous)) continue;
        const bool doubtful = gap.least < gap.room;  // sources disagree on a thickness: the worse one counts, and it is said
        Finding& finding = report.add(tight ? Verdict::Warning : Verdict::Note, {gap.card, gap.neighbour},
            tight && doubtful ? RW_TEXT("Between {part} and {other} there are {measured} of air by the worse of two sources ({room} by the other); {limit} are wanted. Leave more slots free or use a riser.")
            : tight ? RW_TEXT("Between the fans of {part} and {other} there are {measured} of air; {limit} are wanted. Leave more slots free, use a riser or a blower card.")
                  : RW_TEXT("Between the fans of {part} and {other} there are {measured} of air, {limit} are wanted: enough, but the first one runs warmer."),
            {{"measured", std::max(gap.least, Length{})}, {"limit", wanted}, {"room", std::max(gap.room, Length{})}});
        finding.margin = gap.least - wanted;
        finding.measuredOrigin = gap.origin;
        finding.limitOrigin = Origin::Typical;
        finding.where = gap.where;
    }
}

// A wall, shroud or radiator close in front of the fans starves them just as a card does.
void towardTheCase(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const Facing facing = fanSideOf(*card.at);
    const auto contact = scene.reach(card.index, facing.axis, facing.sense, [](const StandingPiece& other, const Solid& met) {
        return met.role == Role::Panel || (met.role == Role::Body && other.piece.name == "radiator");
    });
    const Length wanted = wantedForFans(*card.spec);
    if (!contact || contact->distance >= wanted) return;
    Finding& finding = report.add(Verdict::Warning, {card.index, contact->piece},
        RW_TEXT("Between the fans of {part} and {other} ({what}) there are {measured} of air; {limit} are wanted. Use a higher slot or a larger case."),
        {{"measured", contact->distance}, {"limit", wanted}, {"what", contact->met->name}});
    finding.margin = contact->distance - wanted;
    finding.measuredOrigin = contact->met->origins[static_cast<std::size_t>(facing.axis)];
    finding.limitOrigin = Origin::Typical;
    const Gap nearest = gap(contact->mover->shape, contact->met->shape);
    finding.where = {nearest.from, nearest.to, {boundsOf(*contact->mover)}};
}

}  // namespace

void gpu_air_gap(const Scene& scene, Report& report)
{
    betweenCards(scene, report);
    for (const auto& card : scene.each<GraphicsCard>())
        if (card.spec->standsComplete()) towardTheCase(scene, card, report);
}

}  // namespace rw::checks
