// A case fan against the place it stands on: its size and thickness, and whether something else stands there already.
#include <algorithm>
#include <cstdlib>
#include <set>
#include <sstream>

#include "checks/base/places.h"
#include "parts/kinds/case_fan.h"

namespace rw::checks {
namespace {

struct Place { std::size_t pcCase; const CaseFanMount* row; };

std::optional<Place> placeOf(const Scene& scene, const StandingPiece& fan)
{
    if (!fan.host || !fan.mount || fan.mount->kind != MountKind::FanMount) return std::nullopt;
    const auto* spec = scene.pieces()[*fan.host].part().as<PcCase>();
    if (!spec) return std::nullopt;
    const CaseFanMount* row = spec->fanMount(fan.mount->name);
    return row ? std::optional(Place{*fan.host, row}) : std::nullopt;
}

// "140/120" as numbers.
std::vector<Length> sizesIn(const std::string& words)
{
    std::vector<Length> sizes;
    std::istringstream in(words);
    for (std::string word; std::getline(in, word, '/');) sizes.push_back(mm(std::atof(word.c_str())));
    return sizes;
}

// A fan and its place are called by that size.
void tellAsSold(Finding& finding)
{
    const auto asSold = [](Value& value) { if (const auto* length = std::get_if<Length>(&value)) value = TradeSize{*length}; };
    for (const char* name : {"measured", "limit"})
        if (const auto it = finding.text.arguments.find(name); it != finding.text.arguments.end()) asSold(it->second);
    asSold(finding.measured);
    asSold(finding.limit);
}

void size(const Standing<CaseFan>& fan, const Place& place, Report& report)
{
    const CaseFanMount& row = *place.row;
    const LengthFact room = row.largest();
    Fit fit;
    fit.subject = fan.index;
    fit.object = place.pcCase;
    fit.actual = reading(fan.spec->size);
    if (room) fit.limit = {room.most(), room.most(), room.most(), room.origin};  // low to high are the sizes it takes
    fit.clash = RW_TEXT("{part} has a frame of {measured}; {mount} of {other} takes fans up to {limit}. Choose a smaller fan or another place.");
    fit.unknownActual = RW_TEXT("Size of {part} is unknown; {mount} of {other} takes fans up to {limit}. Look it up.");
    fit.unknownLimit = RW_TEXT("{part} has a frame of {measured}; which fans {mount} of {other} takes is unknown. Look it up.");
    const Length wanted = fan.spec->size.valueOr({});
    if (!fan.spec->size || !room || wanted > room.most()) {
        if (Finding* finding = report.fit(fit)) {
            finding->text.arguments["mount"] = fan.at->mount->name;
            tellAsSold(*finding);
        }
        return;
    }
    const std::map<std::string, Value> arguments = {{"measured", TradeSize{wanted}}, {"limit", row.sizes ? Value{*row.sizes} : Value{TradeSize{*room}}}, {"mount", fan.at->mount->name}};
    const std::vector<Length> sizes = sizesIn(row.sizes.valueOr(""));
    if (row.sizes && std::find(sizes.begin(), sizes.end(), wanted) == sizes.end()) {
        Finding& finding = report.add(clashVerdict(weakest(fan.spec->size.origin, row.sizes.origin), LimitKind::Explicit), {fan.index, place.pcCase},
            RW_TEXT("{part} has a frame of {measured}; the holes of {mount} in {other} are for {limit}. Choose another fan or place."), arguments);
        finding.measuredOrigin = fan.spec->size.origin;
        finding.limitOrigin = row.sizes.origin;
        return;
    }
    // A place takes its own size and, as a rule, the next smaller one: 120 on 140. Holes further in are not common.
    if (!row.sizes && wanted < room.least() - mm(20)) {
        report.add(Verdict::NotChecked, {fan.index, place.pcCase},
            RW_TEXT("{part} has a frame of {measured}; whether {mount} of {other}, made for {limit}, has holes for it is unknown. Look it up."), arguments);
        return;
    }
    report.clear({fan.index, place.pcCase}, wanted, room.most(), room.most() - wanted);
}

void thickness(const Standing<CaseFan>& fan, const Place& place, Report& report)
{
    if (!place.row->thicknessLimit) return;
    Fit fit;
    fit.subject = fan.index;
    fit.object = place.pcCase;
    fit.actual = reading(fan.spec->thickness);
    fit.limit = reading(place.row->thicknessLimit);
    fit.clash = RW_TEXT("{part} is {measured} thick; {mount} of {other} takes {limit}: {lack} too thick. Choose a slimmer fan or another place.");
    fit.close = RW_TEXT("{part} is {measured} thick; {mount} of {other} takes {limit}: {room} are left. Measure before ordering.");
    fit.unknownActual = RW_TEXT("Thickness of {part} is unknown; {mount} of {other} takes {limit}. Look it up.");
    if (Finding* finding = report.fit(fit)) {
        finding->text.arguments["mount"] = fan.at->mount->name;
        if (finding->verdict >= Verdict::Warning) finding->where.boxes.push_back(fan.at->bounds);
    }
}

// Whether a thing on the same face lies over the greater part of a fan's frame: then one place is taken twice, whatever the
// numbers across it are worth.
bool covers(const Box& other, const Box& fan, Axis away)
{
    double share = 1;
    for (const Axis axis : {next(away), afterNext(away)})
        share *= std::max(0.0, (std::min(other.hi[axis], fan.hi[axis]) - std::max(other.lo[axis], fan.lo[axis])).amount()) / std::max(1.0, fan.size()[axis].amount());
    return share > 0.5;
}

// A radiator, or a fan of another row of the same face. Two on one mount are told by `complete`.
void sharedPlace(const Scene& scene, const Standing<CaseFan>& fan, const Place& place, Report& report)
{
    const Axis away = fan.at->pose.turn.apply(Axis::Z);
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& other = scene.pieces()[i];
        if (i == fan.index || other.host != fan.at->host || !other.mount || other.mount->name == fan.at->mount->name) continue;
        const bool isFan = other.mount->kind == MountKind::FanMount;
        if ((!isFan && other.mount->kind != MountKind::RadiatorMount) || (isFan && i < fan.index)) continue;
        if (other.pose.turn.apply(Axis::Z) != away || other.pose.turn.signOf(Axis::Z) != fan.at->pose.turn.signOf(Axis::Z)) continue;
        std::optional<Overlap> shared;
        Origin origin = Origin::Norm;
        for (const Solid& a : fan.at->solids)
            for (const Solid& b : other.solids)
                if (const auto here = overlap(a.shape, b.shape); here && (!shared || here->depth > shared->depth)) {
                    shared = here;
                    origin = weakest(weakest(a.origins), weakest(b.origins));
                }
        if (!shared) continue;
        const bool taken = !isFan && covers(other.bounds, fan.at->bounds, away);
        if (taken) origin = place.row->count.originOr(Origin::Norm);  // wherever the two stand, one of them has no place
        Finding& finding = report.add(clashVerdict(origin), {fan.index, i, *fan.at->host},
            RW_TEXT("{part} on {mount} and {other} on {otherMount} take the same place: they overlap by {measured}, allowed is {limit}. Move one of them."),
            {{"measured", shared->depth}, {"limit", Length{}}, {"mount", fan.at->mount->name}, {"otherMount", other.mount->name}});
        finding.margin = -shared->depth;
        finding.measuredOrigin = origin;
        finding.limitOrigin = Origin::Norm;
        finding.where.boxes.push_back(shared->box);
        report.explain(fan.index, i);
    }
}

}  // namespace

void fan_mounts(const Scene& scene, Report& report)
{
    std::set<std::pair<const Item*, const CaseFanMount*>> told;  // the fans of a pack are alike: once for each row
    for (const auto& fan : scene.each<CaseFan>()) {
        const auto place = placeOf(scene, *fan.at);
        if (!place) continue;
        if (told.insert({fan.at->item, place->row}).second) {
            size(fan, *place, report);
            thickness(fan, *place, report);
        }
        sharedPlace(scene, fan, *place, report);
    }
}

DecidingFields fan_mounts_fields()
{
    return {
        {"pc_case", "fan_mounts[].size_mm", kWhereKnown}, {"pc_case", "fan_mounts[].sizes", kWhereKnown},
        {"pc_case", "fan_mounts[].thickness_limit_mm", kWhereKnown},
        {"case_fan", "size_mm"}, {"case_fan", "thickness_mm"}};
}

}  // namespace rw::checks
