// How far a card's free end hangs down: statics are exact, stiffness is calibrated on one published measurement of two
// boards and two cards (benchmark.pl quoting jagatreview.com, 2016), so millimetres are good to a factor of two.
#include <cmath>

#include "checks/base/places.h"
#include "parts/kinds/gpu_brace.h"
#include "parts/kinds/riser.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

constexpr double kGravity = 9.81;                    // N/kg
constexpr double kSlack = 0.8;                       // mm, bracket hole on its screw
constexpr double kNote = 1.0, kAdvise = 2.0;         // N·m at the bracket; MSI ships a brace with a card of 2.33

struct Sag { double torque, end, low, high; };       // N·m, mm

// Torsional stiffness of bracket, slot and card in N·m/rad, for a card 300 mm long.
double stiffness(const std::string& kind, bool steel)
{
    if (kind == "frame") return steel ? 1200 : 450;
    if (kind == "bare") return steel ? 130 : 60;
    return steel ? 900 : 300;
}

Sag sagOf(const GraphicsCard& card, double mass, bool steel)
{
    const double length = card.length->amount() / 1000;
    const double centre = card.cooling.valueOr("") == "flow_through" ? 0.48 : 0.47;  // of the length, where the mass hangs
    const double torque = mass * kGravity * centre * length;
    const double screws = card.bracketSlots.valueOr(2);
    const double hold = screws <= 1 ? 0.70 : screws >= 3 ? 1.15 : 1.00;
    const double bend = 1000 * length * torque / (stiffness(card.stiffness.valueOr("backplate"), steel) * hold * 0.300 / length);
    return {torque, kSlack + bend, kSlack + 0.6 * bend, kSlack + 2.0 * bend};
}

// A support that touches the card from below in the stretch where it helps.
std::optional<Length> bracedAt(const Scene& scene, const Standing<GraphicsCard>& card, Down down)
{
    const Solid* shroud = card.at->solid("shroud");
    if (!shroud) return std::nullopt;
    const Axis along = card.at->pose.turn.apply(Axis::X);
    const Box box = boundsOf(*shroud);
    const Length start = box.lo[along], length = box.size()[along];
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& other = scene.pieces()[i];
        const bool supports = other.part().as<GpuBrace>() || (other.part().kind->id == std::string("open_frame"));
        if (!supports) continue;
        for (const Solid& solid : other.solids) {
            const auto distance = reach(shroud->shape, solid.shape, down.axis, down.sense);
            if (!distance || *distance > mm(1.5)) continue;
            const Length from = std::max(boundsOf(solid).lo[along], start + length * 60 / 100);
            const Length to = std::min(boundsOf(solid).hi[along], start + length * 95 / 100);
            if (from <= to) return to - start;
        }
    }
    return std::nullopt;
}

// 0.60 kg/l for cards with fans of their makers, calibrated on 11 weighed cards, good to 12 %.
double estimatedMass(const GraphicsCard& card)
{
    const double litres = card.length->amount() * card.height->amount() * card.thickness->amount() / 1e6;
    return (card.stiffness.valueOr("") == "frame" ? 0.87 : 0.60) * litres;
}

// Too light for a word, if the estimate is right.
void massUnknown(const Standing<GraphicsCard>& card, double estimate, Report& report)
{
    if (card.spec->mass) return;
    Finding& finding = report.add(Verdict::Note, {card.index}, RW_TEXT("Mass of {part} is unknown; estimated at about {measured}, it needs no brace. Look it up."),
                                  {{"measured", kg(std::round(estimate * 10) / 10)}});
    finding.measuredOrigin = Origin::Estimated;
}

void hanging(const Scene& scene, const Standing<GraphicsCard>& card, const std::optional<Length>& brace, Report& report)
{
    const bool onRiser = scene.pieces()[*card.at->host].part().as<Riser>() != nullptr;  // its socket gives the card no hold
    const auto board = boardOf(scene, card.index);
    const BoardSlot* slot = board ? board->spec->slot(card.at->mount->name) : nullptr;
    const bool steel = slot && slot->steel.valueOr(false);
    const double mass = card.spec->mass ? card.spec->mass->amount() : estimatedMass(*card.spec);
    const Sag sag = sagOf(*card.spec, mass, steel);
    if (sag.torque < kNote && sag.end < 1.5 && mass < 1.0) { if (!brace) massUnknown(card, mass, report); return; }
    const bool advise = sag.torque >= kAdvise || sag.end >= 3.0 || mass > (onRiser ? 1.0 : 1.5);
    std::map<std::string, Value> arguments = {{"measured", Torque{sag.torque}}, {"limit", Torque{advise ? kAdvise : kNote}},
        {"mass", card.spec->mass ? Value(kg(std::round(mass * 100) / 100)) : Value("about " + valueText(kg(std::round(mass * 10) / 10)))}, {"sag", mm(std::round(sag.end * 10) / 10)}, {"low", mm(std::round(sag.low * 10) / 10)}, {"high", mm(std::round(sag.high * 10) / 10)},
        {"at", mm(std::round(card.spec->length->amount() * 0.8))}};
    if (brace) {
        arguments["at"] = *brace;
        arguments["limit"] = Torque{kAdvise};
        Finding& finding = report.add(Verdict::Note, {card.index},
            RW_TEXT("{part} ({mass}) pulls with {measured} on its bracket, a brace is advised from {limit}: it is braced at {at}. Level it without lifting."), arguments);
        finding.limitOrigin = finding.measuredOrigin = Origin::Estimated;
        return;
    }
    Finding& finding = report.add(advise ? Verdict::Warning : Verdict::Note, {card.index},
        advise ? RW_TEXT("{part} ({mass}) pulls with {measured} on its bracket, {limit} is the limit without a brace; its end sags about {sag} (estimate {low} to {high}). Brace it near {at}.")
               : RW_TEXT("{part} ({mass}) pulls with {measured} on its bracket, from {limit} it is worth a look; its end sags about {sag} (estimate {low} to {high}). A brace is optional."), arguments);
    finding.margin = Torque{(advise ? kAdvise : kNote) - sag.torque};
    finding.measuredOrigin = weakest(Origin::Estimated, card.spec->mass.originOr(Origin::Estimated));
    finding.limitOrigin = Origin::Typical;
    if (const Solid* shroud = card.at->solid("shroud")) finding.where.boxes.push_back(boundsOf(*shroud));
}

// A standing card does not bend, but one on a riser needs more than its bracket to hold it: on a frame something under its
// far end, in a case's vertical openings only where it is heavy.
void standing(const Scene& scene, const Standing<GraphicsCard>& card, Report& report)
{
    const double mass = card.spec->mass ? card.spec->mass->amount() : estimatedMass(*card.spec);
    const bool inCase = isInCardRoom(scene, card.index);
    const double limit = inCase ? 1.5 : 1.0;
    if (!scene.pieces()[*card.at->host].part().as<Riser>()) return;
    if (mass <= limit) { massUnknown(card, mass, report); return; }
    Finding& finding = report.add(inCase ? Verdict::Note : Verdict::Warning, {card.index, *card.at->host},
        inCase ? RW_TEXT("{part} weighs {measured} and stands on {other} with its bracket alone; from {limit} a post under its far end is worth it.")
               : RW_TEXT("{part} weighs {measured} and stands on {other} with nothing under its far end; from {limit} it needs one. Add a rail or a post there."),
        {{"measured", kg(mass)}, {"limit", kg(limit)}});
    finding.margin = kg(limit - mass);
    finding.measuredOrigin = card.spec->mass.originOr(Origin::Estimated);
    finding.limitOrigin = Origin::Typical;
    finding.where.boxes.push_back(card.at->bounds);
}

}  // namespace

void gpu_sag(const Scene& scene, Report& report)
{
    const Down down = downOf(scene.rig().stance);
    for (const auto& card : scene.each<GraphicsCard>()) {
        if (!card.spec->standsComplete() || !card.at->host) continue;
        const bool lies = card.at->pose.turn.apply(Axis::Y) == down.axis;
        const auto brace = bracedAt(scene, card, down);
        if (lies) { hanging(scene, card, brace, report); continue; }
        if (!brace) standing(scene, card, report);
    }
}

DecidingFields gpu_sag_fields()
{
    return {
        {"graphics_card", "mass_kg"},
        {"gpu_brace", "reach_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}, {"graphics_card", "cooling", kRead}, {"graphics_card", "stiffness", kRead},
        {"graphics_card", "slots", kRead}, {"graphics_card", "bracket_slots", kRead}};
}

}  // namespace rw::checks
