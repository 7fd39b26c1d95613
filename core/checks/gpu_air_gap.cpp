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
    const Solid* shroud = card.at->solid("shroud");  // its bracket may reach further down and starves nothing
    struct Facer { std::size_t piece; const Solid* met; Length distance; };
    std::optional<Facer> nearest;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        for (const Solid& met : scene.pieces()[i].solids) {
            if (met.role != Role::Panel && !(met.role == Role::Body && scene.pieces()[i].piece.name == "radiator")) continue;
            const auto distance = reach(shroud->shape, met.shape, facing.axis, facing.sense);
            if (distance && (!nearest || *distance < nearest->distance)) nearest = Facer{i, &met, *distance};
        }
    const Length wanted = wantedForFans(*card.spec);
    if (!nearest || nearest->distance >= wanted) return;
    Finding& finding = report.add(Verdict::Warning, {card.index, nearest->piece},
        RW_TEXT("Between the fans of {part} and {other} ({what}) there are {measured} of air; {limit} are wanted. Use a higher slot or a larger case."),
        {{"measured", nearest->distance}, {"limit", wanted}, {"what", nearest->met->name}});
    const auto axis = static_cast<std::size_t>(facing.axis);
    finding.margin = nearest->distance - wanted;
    finding.measuredOrigin = weakest(shroud->origins[axis], nearest->met->origins[axis]);
    finding.limitOrigin = Origin::Typical;
    const Gap across = gap(shroud->shape, nearest->met->shape);
    finding.where = {across.from, across.to, {boundsOf(*shroud)}};
}

}  // namespace

void gpu_air_gap(const Scene& scene, Report& report)
{
    betweenCards(scene, report);
    for (const auto& card : scene.each<GraphicsCard>())
        if (card.spec->standsComplete()) towardTheCase(scene, card, report);
}

}  // namespace rw::checks
