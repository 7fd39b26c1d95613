// Air for a card's fans: free millimetres below its fan side, by cooler type. A model: a Warning at most.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/air_cooler.h"

namespace rw::checks {
namespace {

// What a card of an unknown cooling would want as an open-air card decides nothing: less than that is not checked.
void coolingUnknown(std::size_t card, std::size_t other, Length distance, Length wanted, const Where& where, Report& report)
{
    Finding& finding = report.add(Verdict::NotChecked, {card, other},
        RW_TEXT("The cooling type of {part} is unknown; an open-air card wants {limit} of air, up to {other} there are {measured}. Look it up."),
        {{"measured", std::max(distance, Length{})}, {"limit", wanted}});
    finding.limitOrigin = Origin::Typical;
    finding.where = where;
}

// A short card beside the fans leaves most of them free.
bool isSmall(const Solid& neighbour, const Solid& card, Axis along) { return boundsOf(neighbour).size()[along] * 2 < boundsOf(card).size()[along]; }

void betweenCards(const Scene& scene, Report& report)
{
    std::optional<std::size_t> told;  // of the cards on its fan side the nearest one counts
    for (const CardGap& gap : cardGaps(scene)) {
        const StandingPiece &first = scene.pieces()[gap.card], &second = scene.pieces()[gap.neighbour];
        const auto* upper = first.part().as<GraphicsCard>();
        const auto* lower = second.part().as<GraphicsCard>();
        if (!upper || told == gap.card) continue;
        told = gap.card;
        const Length forBack = lower ? wantedOnBack(*lower) : Length{}, wanted = std::max(wantedForFans(*upper), forBack);
        const bool tight = gap.least < wanted;
        if (wanted == Length{} || gap.least >= wanted * 2) continue;  // nothing more is gained
        if (!upper->cooling && tight && gap.least >= forBack) { coolingUnknown(gap.card, gap.neighbour, gap.least, wanted, gap.where, report); continue; }
        const bool small = isSmall(*cardBody(second), *cardBody(first), first.pose.turn.apply(Axis::X));
        if (small && !tight) continue;
        const bool doubtful = gap.least < gap.room;  // sources disagree on a thickness: the worse one counts, and it is said
        Finding& finding = report.add(tight && !small ? Verdict::Warning : Verdict::Note, {gap.card, gap.neighbour},
            tight && doubtful ? RW_TEXT("Between {part} and {other} there are {measured} of air by the worse of two sources ({room} by the other); {limit} are wanted. Leave more slots free or use a riser.")
            : tight && (upper->cooling.valueOr("") == "blower" || forBack >= wanted)
                ? RW_TEXT("Between the fans of {part} and {other} there are {measured} of air; {limit} are wanted. Leave more slots free or use a riser.")
            : tight ? RW_TEXT("Between the fans of {part} and {other} there are {measured} of air; {limit} are wanted. Leave more slots free, use a riser or a blower card.")
                  : RW_TEXT("Between the fans of {part} and {other} there are {measured} of air, {limit} are wanted: enough, but the first one runs warmer."),
            {{"measured", std::max(gap.least, Length{})}, {"limit", wanted}, {"room", std::max(gap.room, Length{})}});
        finding.margin = gap.least - wanted;
        finding.measuredOrigin = gap.origin;
        finding.limitOrigin = Origin::Typical;
        finding.where = gap.where;
    }
}

// What a solid covers of a card's side, as a share of it.
double covered(const Box& side, const Box& by, Axis across)
{
    double share = 1;
    for (const Axis axis : {next(across), afterNext(across)}) {
        const double reach = (std::min(side.hi[axis], by.hi[axis]) - std::max(side.lo[axis], by.lo[axis])).amount();
        share *= std::max(0.0, reach) / std::max(1.0, side.size()[axis].amount());
    }
    return share;
}

// Walls, cages, radiators, supplies and fans starve a card's fans as another card does; what belongs to the board is lower
// than any card, a CPU cooler moves the air beside it, and a mesh panel lets it through.
bool starves(const Scene& scene, const StandingPiece& card, const StandingPiece& other, const Solid& met)
{
    if (isKeepOut(met.role) || other.item == card.item || other.part().as<Motherboard>() || other.part().as<AirCooler>() || cardBody(other)) return false;
    if (card.host && other.item == scene.pieces()[*card.host].item) return false;
    if (const auto* pcCase = other.part().as<PcCase>(); pcCase && met.name == "side panel" && pcCase->sidePanel.valueOr("").find("mesh") != std::string::npos) return false;
    return met.role == Role::Panel || met.role == Role::Cage || met.role == Role::Body || met.role == Role::Fan;
}

// `toward` is the card's fan side, or its back.
void towardTheCase(const Scene& scene, const Standing<GraphicsCard>& card, Facing toward, Length wanted, bool fans, Report& report)
{
    if (wanted <= Length{}) return;
    const Solid* shroud = card.at->solid("shroud");  // its bracket may reach further down and starves nothing
    const Box box = boundsOf(*shroud);
    struct Facer { std::size_t piece; const Solid* met; Length distance; };
    std::optional<Facer> nearest;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        for (std::size_t m = 0; m < scene.pieces()[i].solids.size(); ++m) {
            const Solid& met = scene.pieces()[i].solids[m];
            if (met.material == "mesh") continue;  // a panel of holes lets the air through
            if (covered(box, scene.pieces()[i].boxes[m], toward.axis) < 0.25 || !starves(scene, *card.at, scene.pieces()[i], met)) continue;
            const auto distance = reach(shroud->shape, met.shape, toward.axis, toward.sense);
            if (distance && (!nearest || *distance < nearest->distance)) nearest = Facer{i, &met, *distance};
        }
    // A fan at hand blows in the card's own air: it needs room for its stream only.
    if (nearest && nearest->met->role == Role::Fan) wanted = std::min(wanted, mm(6));
    if (!nearest || nearest->distance >= wanted) return;
    const Gap across = gap(shroud->shape, nearest->met->shape);
    const Where where = {across.from, across.to, {box}};
    if (fans && !card.spec->cooling && nearest->met->role != Role::Fan) { coolingUnknown(card.index, nearest->piece, nearest->distance, wanted, where, report); return; }
    const bool vertical = card.at->pose.turn.apply(Axis::Y) != Axis::Y;  // no slot is higher
    Finding& finding = report.add(Verdict::Warning, {card.index, nearest->piece},
        fans && vertical ? RW_TEXT("Between the fans of {part} and {other} ({what}) there are {measured} of air; {limit} are wanted. Choose a thinner card or a larger case.")
        : fans ? RW_TEXT("Between the fans of {part} and {other} ({what}) there are {measured} of air; {limit} are wanted. Use a higher slot or a larger case.")
             : RW_TEXT("Between the back of {part} and {other} ({what}) there are {measured} of air; {limit} are wanted there too. Leave more room behind it."),
        {{"measured", nearest->distance}, {"limit", wanted}, {"what", nearest->met->name}});
    const auto axis = static_cast<std::size_t>(toward.axis);
    finding.margin = nearest->distance - wanted;
    finding.measuredOrigin = weakest(shroud->origins[axis], nearest->met->origins[axis]);
    finding.limitOrigin = Origin::Typical;
    finding.where = where;
}

}  // namespace

void gpu_air_gap(const Scene& scene, Report& report)
{
    betweenCards(scene, report);
    for (const auto& card : scene.each<GraphicsCard>())
        if (card.spec->standsComplete()) {
            const Facing fans = fanSideOf(*card.at);
            towardTheCase(scene, card, fans, wantedForFans(*card.spec), true, report);
            towardTheCase(scene, card, {fans.axis, -fans.sense}, wantedOnBack(*card.spec), false, report);
        }
}

DecidingFields gpu_air_gap_fields()
{
    return {
        {"motherboard", "slots[].position"},
        {"graphics_card", "thickness_mm"},
        {"graphics_card", kShape, kRead}, {"graphics_card", "cooling", kRead}, {"graphics_card", "memory_on_back", kRead}};
}

}  // namespace rw::checks
