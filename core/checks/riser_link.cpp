// A riser between the slot and the card: its cable against the way it must go, its generation against what it links.
#include <algorithm>
#include <cmath>

#include "checks/base/places.h"
#include "parts/kinds/riser.h"
#include "parts/pcie.h"
#include "scene/flexibles.h"

namespace rw::checks {
namespace {

constexpr double kLoop = 20;  // mm beyond the straight way that a ribbon needs to bend without a kink
// Beyond these lengths cables of a generation often lose the link: builders' experience, no standard.
double reliable(double generation) { return generation >= 5 ? 200 : generation >= 4 ? 300 : 1000; }

// The straight way between the two ends of the cable.
Reading wayOf(const Scene& scene, const Flexible& cable)
{
    double square = 0;
    for (const Axis axis : kAxes) square += std::pow((cable.to.at[axis] - cable.from.at[axis]).amount(), 2);
    const Origin origin = weakest(weakest(scene.pieces()[cable.pieceFrom].origins), weakest(scene.pieces()[cable.pieceTo].origins));
    return reading(mm(std::round(std::sqrt(square) * 10) / 10), origin);
}

void length(const Scene& scene, const Flexible& cable, std::size_t board, Report& report)
{
    const auto* riser = cable.item->part->as<Riser>();
    Fit fit;
    fit.subject = cable.pieceFrom;
    fit.object = board;
    fit.actual = wayOf(scene, cable);
    fit.limit = reading(riser->length);
    fit.note = mm(kLoop);
    fit.clash = RW_TEXT("From {other} to the socket of {part} it is {measured}; its cable is {limit} long: {lack} too short. Take a longer one or move the socket.");
    fit.close = RW_TEXT("From {other} to the socket of {part} it is {measured}; its cable is {limit} long: {room} are left for its bends. Take a longer one if it kinks.");
    fit.guess = RW_TEXT("From {other} to the socket of {part} it is {measured}; the {limit} of its cable are an estimate. Measure it, or take one that is long enough.");
    fit.unknownActual = fit.unknownLimit = RW_TEXT("From {other} to the socket of {part} it is {measured}; how long its cable is, is unknown. Look it up before ordering.");
    Finding* finding = report.fit(fit);
    if (!finding) return;
    finding->where.from = cable.from.at;
    finding->where.to = cable.to.at;
    finding->verdict = std::min(finding->verdict, Verdict::Warning);  // a cable can be laid another way, or be swapped
}

std::optional<double> generationIn(const std::string& words)
{
    const auto link = pcieLink(words);
    return link ? link->generation : std::nullopt;
}

void generation(const Flexible& cable, std::size_t board, const BoardSlot& slot, const GraphicsCard* card, Report& report)
{
    const auto* riser = cable.item->part->as<Riser>();
    const auto ofSlot = generationIn(slot.link.valueOr("")), ofCard = card ? generationIn(card->interfaceOrUsual().valueOr("")) : std::nullopt;
    if (!ofSlot && !ofCard) return;
    const double wanted = !ofSlot ? *ofCard : !ofCard ? *ofSlot : std::min(*ofSlot, *ofCard);  // the slower one's
    const auto made = generationIn(riser->generation.valueOr(""));
    const std::string runs = generationText(wanted);
    if (!made) {
        report.add(Verdict::NotChecked, {cable.pieceFrom, board}, RW_TEXT("The generation of {part} is unknown; its slot on {other} and the card run {limit}. Look it up before ordering."), {{"limit", runs}});
        return;
    }
    if (*made < wanted) {
        const std::map<std::string, Value> arguments = {{"measured", generationText(*made)}, {"limit", runs}, {"slot", slot.label}};
        Finding& finding = !card || ofCard
            ? report.add(Verdict::Warning, {cable.pieceFrom, board}, RW_TEXT("{part} is made for {measured}; {slot} of {other} and the card run {limit}. Take a riser for {limit}, or set the slot to {measured} in the BIOS."), arguments)
            : report.add(Verdict::NotChecked, {cable.pieceFrom, board}, RW_TEXT("{part} is made for {measured}, {slot} of {other} for {limit}; what the card runs is unknown. Look it up, or set the slot to {measured} in the BIOS."), arguments);
        finding.measuredOrigin = riser->generation.origin;
        finding.limitOrigin = slot.link.originOr(Origin::Typical);
        return;
    }
    if (!riser->length || riser->length->amount() <= reliable(wanted)) return;
    Finding& finding = report.add(Verdict::Note, {cable.pieceFrom, board},
        RW_TEXT("{part} is {measured} long; at {generation} cables beyond {limit} often lose the link to {other}. Check its speed once the rig runs."),
        {{"measured", *riser->length}, {"limit", mm(reliable(wanted))}, {"generation", runs}});
    finding.margin = mm(reliable(wanted)) - *riser->length;
    finding.measuredOrigin = riser->length.origin;
    finding.limitOrigin = Origin::Typical;
}

}  // namespace

void riser_link(const Scene& scene, Report& report)
{
    for (const Flexible& cable : flexibles(scene)) {
        if (!cable.item->part->as<Riser>()) continue;
        const auto board = boardOf(scene, cable.pieceFrom);
        const BoardSlot* slot = board ? board->spec->slot(scene.pieces()[cable.pieceFrom].mount->name) : nullptr;
        if (!slot) continue;
        length(scene, cable, board->index, report);
        const GraphicsCard* card = nullptr;
        for (const auto& other : scene.each<GraphicsCard>())
            if (other.at->host == cable.pieceTo) card = other.spec;
        generation(cable, board->index, *slot, card, report);
    }
}

DecidingFields riser_link_fields()
{
    return {
        {"motherboard", "slots[].link"},
        {"riser", "length_mm", kWhereKnown}, {"riser", "generation"},
        {"graphics_card", "architecture", kRead}, {"graphics_card", "interface", kRead}};
}

}  // namespace rw::checks
