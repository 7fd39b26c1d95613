// A card's length against what stands in front of it: the case's published limit, its drive cage, a radiator or fan.
#include "checks/base/places.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

// The nearest thing in front of the card's far half, as the length a card could have there.
struct InFront { std::size_t piece; Length length; Origin origin; const Solid* solid; };

std::optional<InFront> inFront(const Scene& scene, const Standing<GraphicsCard>& card)
{
    const Length half = standards::cardDatum + *card.spec->length / 2;
    const auto contact = scene.reach(card.index, Axis::X, +1, [&](const StandingPiece& other, const Solid& met) {
        const bool wall = met.role == Role::Panel || isKeepOut(met.role);  // walls stand behind the published limit
        const bool own = &other == card.at || other.host == card.index || &other == &scene.pieces()[*card.at->host];
        return !wall && !own && boundsOf(met).lo.x > half;
    });
    if (!contact) return std::nullopt;
    return InFront{contact->piece, boundsOf(*contact->met).lo.x - standards::cardDatum, contact->met->origins[0], contact->met};
}

Fix takeCageOut(const Standing<PcCase>& pcCase)
{
    const ItemId id = pcCase.at->item->id;
    Fix fix;
    fix.label = {RW_TEXT("Take the drive cage out of {other}"), {}};
    fix.condition = {RW_TEXT("{part} is {measured} long; with the drive cage {other} leaves {limit}. Fits if the cage is taken out."), {}};
    fix.apply = [id](const Rig& rig) { return setSwitch(rig, id, "cage_out", true); };
    return fix;
}

}  // namespace

void gpu_length(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>()) {
        const auto pcCase = caseOf(scene, card.index);
        if (!pcCase || !boardOf(scene, card.index)) continue;
        Fit fit;
        fit.subject = card.index;
        fit.object = pcCase->index;
        fit.actual = reading(card.spec->length);
        fit.limit = reading(pcCase->spec->cardLimitNow(pcCase->at->item->state));
        // Too long for the case in any state: then the cage is not what is in the way.
        if (const LengthFact& bare = pcCase->spec->cardLimit; bare && fit.actual.value && fit.actual.least > bare.most()) fit.limit = reading(bare);
        const auto front = card.spec->standsComplete() ? inFront(scene, card) : std::nullopt;
        // A solid in the way takes over from the published limit where it leaves less.
        if (front && front->solid->role != Role::Cage && (!fit.limit.value || front->length < *fit.limit.value)) {
            fit.object = front->piece;
            fit.limit = reading(front->length, front->origin);
            fit.kind = LimitKind::Solid;
        }
        fit.note = mm(10);
        fit.clash = RW_TEXT("{part} is {measured} long; {other} leaves {limit}: {lack} too long. Choose a shorter card or make room in front.");
        fit.close = RW_TEXT("{part} is {measured} long; {other} leaves {limit}, so {room} are left. Plan the cables before ordering.");
        fit.guess = RW_TEXT("{part} is {measured} long; {limit} for {other} is an estimate, not a published limit. Measure the case.");
        fit.unknownActual = RW_TEXT("Length of {part} is unknown; the card limit of {other} is {limit}. Measure the card from its bracket.");
        fit.unknownLimit = RW_TEXT("{part} is {measured} long; the card limit of {other} is unknown. Measure from the slot covers to the front.");
        if (const Solid* shroud = card.at->solid("shroud")) fit.where.boxes.push_back(boundsOf(*shroud));
        Finding* finding = report.fit(fit);
        if (!finding) continue;
        if (const Solid* shroud = card.at->solid("shroud"); shroud && fit.limit.value) {
            const Point tip{boundsOf(*shroud).hi.x, boundsOf(*shroud).centre().y, boundsOf(*shroud).hi.z};
            finding->where.from = tip;
            finding->where.to = Point{standards::cardDatum + *fit.limit.value, tip.y, tip.z};
        }
        if (finding->verdict >= Verdict::Warning) report.explain(card.index, fit.object);
        const bool cage = pcCase->spec->cardLimitWithCage && !pcCase->at->item->state.has("cage_out");
        if (cage && finding->verdict >= Verdict::Warning) {
            Fix fix = takeCageOut(*pcCase);
            fix.label.arguments = fix.condition.arguments = finding->text.arguments;
            finding->fixes.push_back(std::move(fix));
        }
    }
}

}  // namespace rw::checks
