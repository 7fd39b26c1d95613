// Memory under an air cooler: each module against each fan and fin stack above it. A fan that must go up is tried against
// what stands above it first: raising it past the memory into the side panel is no way out.
#include <algorithm>

#include "checks/base/obstacles.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/memory_kit.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

constexpr double kForward = 35;  // mm: towers with a fan in front stand up to that far forward of the socket's middle

// `assumed`: by where it is drawn it does not stand over the module, but where it stands nobody says.
struct Overhang { std::size_t module; const Solid* above; const Solid* below; Length room; bool assumed; };

bool overEachOther(const Box& a, const Box& b)
{
    return a.lo.x < b.hi.x && b.lo.x < a.hi.x && a.lo.y < b.hi.y && b.lo.y < a.hi.y;
}

// A maker that names what memory may measure there says that it stands over memory. Where its offset is not known, it is
// drawn over the socket's middle; then its foremost solid is taken to reach as far forward as such coolers do, and the fins
// of a cooler that blows onto the board as far to both sides.
Box reachOf(const Standing<AirCooler>& cooler, std::size_t number)
{
    const auto& solids = cooler.at->piece.solids;  // in its own frame, where +x is its front
    const Solid& solid = solids[number];
    Box box = boundsOf(solid);
    const bool named = solid.name == "front fan" ? bool(cooler.spec->memoryUnderFan) : solid.role == Role::Body && cooler.spec->roomUnderFins();
    const bool foremost = std::none_of(solids.begin(), solids.end(), [&](const Solid& s) { return boundsOf(s).hi.x > box.hi.x; });
    if (named && foremost && !cooler.spec->frontOffset) {
        box.hi.x += mm(kForward);
        if (cooler.spec->isTopFlow()) box.lo.x -= mm(kForward);
    }
    return cooler.at->pose.apply(box);
}

// For each fan and fin stack that stands over modules of the kit the tightest place, by the solids.
std::vector<Overhang> overhangs(const Scene& scene, const Standing<AirCooler>& cooler, const Item* kit)
{
    std::vector<Overhang> found;
    for (std::size_t n = 0; n < cooler.at->solids.size(); ++n) {
        const Solid& above = cooler.at->solids[n];
        std::optional<Overhang> tightest;
        const Box reaching = reachOf(cooler, n);
        for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
            const StandingPiece& module = scene.pieces()[i];
            if (module.item != kit) continue;
            for (const Solid& below : module.solids) {
                if (!overEachOther(reaching, boundsOf(below))) continue;
                const Overhang here{i, &above, &below, boundsOf(above).lo.z - boundsOf(below).hi.z, !overEachOther(boundsOf(above), boundsOf(below))};
                if (!tightest || here.room < tightest->room || (here.room == tightest->room && tightest->assumed && !here.assumed)) tightest = here;
            }
        }
        if (tightest) found.push_back(*tightest);
    }
    std::stable_sort(found.begin(), found.end(), [](const Overhang& a, const Overhang& b) { return a.room < b.room; });
    return found;
}

// What stands above a raised fan: where its underside is, and how far down that may be.
struct Ceiling { std::size_t piece; const Solid* solid; Length at, least; };

std::optional<Ceiling> ceilingOver(const Scene& scene, const StandingPiece& cooler, const Solid& fan)
{
    std::optional<Ceiling> lowest;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        if (scene.pieces()[i].item == cooler.item) continue;
        for (const Solid& solid : scene.pieces()[i].solids) {
            const Box box = boundsOf(solid);
            if ((isKeepOut(solid.role) && solid.name != "cooler limit") || !overEachOther(box, boundsOf(fan)) || box.lo.z < boundsOf(fan).hi.z) continue;
            if (!lowest || box.lo.z < lowest->at) lowest = Ceiling{i, &solid, box.lo.z, box.lo.z - solid.doubt.lo.z};
        }
    }
    return lowest;
}

// How well the room below is known. A maker's clearance starts where the module does, so the height of the CPU, which it
// is drawn from, cancels out.
Origin clearanceOrigin(const AirCooler& cooler, const Solid& above)
{
    if (above.name == "front fan") return cooler.memoryUnderFan.originOr(Origin::Estimated);
    return above.role == Role::Body ? cooler.memoryUnderFins.originOr(Origin::Estimated) : Origin::Estimated;
}

// How well it is known that the two stand over each other.
Origin acrossOrigin(const Solid& above, const Solid& below)
{
    return weakest(weakest(above.origins[0], above.origins[1]), weakest(below.origins[0], below.origins[1]));
}

// One cooler and one kit, and what may be said of them.
class Pair {
public:
    Pair(const Scene& scene, const Standing<AirCooler>& cooler, const Item& kit, Report& report)
        : m_scene(scene), m_cooler(cooler), m_kit(kit), m_memory(*kit.part->as<MemoryKit>()), m_report(report) {}

    void check()
    {
        if (m_cooler.at->solids.empty()) { unknownSize(); return; }
        const std::vector<Overhang> places = overhangs(m_scene, m_cooler, &m_kit);
        if (places.empty()) return;  // nothing of the cooler stands over a module
        if (!m_memory.height) { unknownHeight(places.front()); return; }
        for (const Overhang& place : places) {
            if (m_cooler.spec->isTopFlow() && !m_cooler.spec->roomUnderFins() && place.above->role == Role::Body) { unknownRoom(place); return; }
            against(place);
        }
    }

private:
    struct Needs { Length tall, leaves, room; bool certain; Origin origin; };  // what lacks is -room

    // What a module may measure under the solid.
    Length allowedAt(const Overhang& place) const { return boundsOf(*place.above).lo.z - m_scene.pieces()[place.module].pose.shift.z - standards::dimmSeat; }
    Length raise() const { return m_cooler.at->item->state.length("fan_raise"); }
    Length raiseLimit() const { return m_cooler.spec->fanRaiseLimit.valueOr(mm(30)); }

    void explain()
    {
        for (std::size_t i = 0; i < m_scene.pieces().size(); ++i)
            if (m_scene.pieces()[i].item == &m_kit) m_report.explain(m_cooler.index, i);
    }

    void unknownSize()
    {
        for (const auto& module : m_scene.each<MemoryKit>()) {
            if (module.at->item != &m_kit) continue;
            const AirCooler& c = *m_cooler.spec;
            m_report.add(Verdict::NotChecked, {m_cooler.index, module.index},
                !c.height ? RW_TEXT("Height of {part} is unknown, so it was not checked against {other}. Look it up.")
                : !c.width ? RW_TEXT("Width of {part} is unknown, so it was not checked against {other}. Look it up.")
                           : RW_TEXT("Depth of {part} is unknown, so it was not checked against {other}. Look it up."));
            return;
        }
    }

    void unknownHeight(const Overhang& place)
    {
        Finding& finding = m_report.add(Verdict::NotChecked, {m_cooler.index, place.module},
            RW_TEXT("Height of {other} is unknown; {part} leaves {limit} under its {above}. Look it up, or raise the fan."), {{"limit", allowedAt(place)}, {"above", place.above->name}});
        finding.limitOrigin = clearanceOrigin(*m_cooler.spec, *place.above);
    }

    void unknownRoom(const Overhang& place)
    {
        explain();
        Finding& finding = m_report.add(Verdict::NotChecked, {m_cooler.index, place.module},
            RW_TEXT("{other} is {measured} tall and stands under {part}; what room that leaves is unknown. Look it up at its maker."), {{"measured", *m_memory.height}});
        finding.measuredOrigin = m_memory.height.origin;
    }

    void against(const Overhang& place)
    {
        const Length drawn = *m_memory.height, allowed = allowedAt(place);
        // Where sources disagree, the tallest module under the lowest fan counts; only where none of them lets it fit may it
        // be a Problem.
        const bool drawnClash = place.room < Length{};
        const Length taller = drawnClash ? Length{} : place.below->doubt.hi.z, lower = drawnClash ? Length{} : place.above->doubt.lo.z;
        const Length doubt = taller + lower, room = place.room - doubt;
        if (room > Length{}) { m_report.clear({m_cooler.index, place.module}, drawn + taller, allowed - lower, room); return; }
        if (room == Length{} && doubt == Length{} && raise() > Length{}) return;  // a raised fan rests on the module
        explain();
        const Needs needs{drawn + taller, allowed - lower, room, place.room + (drawn - m_memory.height.least()) < Length{},
                          weakest(weakest(clearanceOrigin(*m_cooler.spec, *place.above), m_memory.height.origin), place.assumed ? Origin::Estimated : acrossOrigin(*place.above, *place.below))};
        const bool fan = place.above->name == "front fan" && room < Length{};
        const Length lack = -room, possible = raiseLimit() - raise();
        const auto ceiling = fan && lack <= possible ? ceilingOver(m_scene, *m_cooler.at, *place.above) : std::nullopt;
        const Length up = std::min(wholeMillimetres(lack), possible), top = boundsOf(*place.above).hi.z + up;
        const bool blocked = ceiling && top >= ceiling->least;
        Finding& finding = blocked ? raisedIntoIt(place, needs, *ceiling, up)
            : fan && lack > possible && m_cooler.spec->fanRaiseLimit ? beyondItsClips(place, needs, possible)
                                                                     : tooTall(place, needs);
        if (fan && lack <= possible && !blocked) finding.fixes.push_back(raiseFan(finding, needs, up));
        if (place.above->name == "front fan") addFanOut(finding);
        if (m_cooler.spec->isTopFlow()) addTurns(finding);
    }

    // The line runs through the middle of where they stand over each other, from the module's top to the fan's underside.
    static Where whereOf(const Overhang& place)
    {
        const Box low = boundsOf(*place.below), high = boundsOf(*place.above);
        const Point middle = common(low, high).centre();
        return {Point{middle.x, middle.y, low.hi.z}, Point{middle.x, middle.y, high.lo.z}, {high, low}};
    }

    Finding& say(const Overhang& place, Verdict verdict, const char* text, std::map<std::string, Value> arguments, Length margin)
    {
        Finding& finding = m_report.add(verdict, {m_cooler.index, place.module}, text, std::move(arguments));
        finding.margin = margin;
        finding.where = whereOf(place);
        return finding;
    }

    Finding& tooTall(const Overhang& place, const Needs& n)
    {
        const char* text = n.room < Length{}
            ? RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}: {lack} too tall. Raise the fan or choose lower memory.")
            : RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}: they touch. Raise the fan or choose lower memory.");
        if (place.above->role == Role::Body)
            text = n.room < Length{} ? RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}: {lack} too tall. Choose lower memory or another cooler.")
                                     : RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}: they touch. Choose lower memory or another cooler.");
        if (place.assumed && n.room < Length{}) text = RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}, which may stand over it: {lack} too tall. Choose lower memory or measure.");
        Finding& finding = say(place, n.certain ? clashVerdict(n.origin) : Verdict::Warning, text,
                               {{"measured", n.tall}, {"limit", n.leaves}, {"lack", -n.room}, {"above", place.above->name}}, n.room);
        finding.measuredOrigin = m_memory.height.origin;
        finding.limitOrigin = place.assumed ? Origin::Estimated : clearanceOrigin(*m_cooler.spec, *place.above);
        return finding;
    }

    // As high as its clips let it go the fan still stands on the module.
    Finding& beyondItsClips(const Overhang& place, const Needs& n, Length possible)
    {
        const Length leaves = n.leaves + possible;
        Finding& finding = say(place, n.certain ? clashVerdict(weakest(n.origin, m_cooler.spec->fanRaiseLimit.origin)) : Verdict::Warning,
            RW_TEXT("{other} is {measured} tall; {part} leaves {limit} with its front fan as high as it goes: {lack} too tall. Choose lower memory or leave that fan out."),
            {{"measured", n.tall}, {"limit", leaves}, {"lack", n.tall - leaves}}, leaves - n.tall);
        finding.measuredOrigin = m_memory.height.origin;
        finding.limitOrigin = weakest(clearanceOrigin(*m_cooler.spec, *place.above), m_cooler.spec->fanRaiseLimit.origin);
        return finding;
    }

    // Raised past the memory the fan meets what stands above it.
    Finding& raisedIntoIt(const Overhang& place, const Needs& n, const Ceiling& ceiling, Length up)
    {
        const Length seat = m_cooler.at->pose.shift.z, high = boundsOf(*place.above).hi.z + up - seat;
        // The value where it decides, else the end its sources leave open.
        const Length limit = (boundsOf(*place.above).hi.z + up >= ceiling.at ? ceiling.at : ceiling.least) - seat;
        const Length room = limit - high;
        const bool published = ceiling.solid->role == Role::Panel || ceiling.solid->role == Role::Bracket || ceiling.solid->role == Role::Limit;
        const Origin above = weakest(m_cooler.spec->height.origin, ceiling.solid->origins[2]);
        const bool certain = n.certain && high > ceiling.at - seat && mayDecideProblem(n.origin, LimitKind::Solid)
            && mayDecideProblem(above, published ? LimitKind::Explicit : LimitKind::Solid);
        std::map<std::string, Value> arguments = {{"tall", n.tall}, {"rise", up}, {"measured", high}, {"limit", limit}, {"lack", -room},
                                                  {"above", m_scene.label(ceiling.piece)}};
        Finding& finding = say(place, certain ? Verdict::Problem : Verdict::Warning,
            room < Length{} ? RW_TEXT("{other}, {tall} tall, needs the front fan of {part} up by {rise}: {measured} high then, and {above} leaves {limit}. Choose lower memory or leave that fan out.")
                            : RW_TEXT("{other}, {tall} tall, needs the front fan of {part} up by {rise}: {measured} high then, and {above} leaves just {limit}. Choose lower memory, or no such fan."),
            std::move(arguments), room);
        const ItemId met = m_scene.pieces()[ceiling.piece].item->id;
        if (std::find(finding.parts.begin(), finding.parts.end(), met) == finding.parts.end()) finding.parts.push_back(met);
        finding.measuredOrigin = weakest(m_cooler.spec->height.origin, n.origin);
        finding.limitOrigin = ceiling.solid->origins[2];
        finding.where.boxes.push_back(boundsOf(*ceiling.solid));
        return finding;
    }

    Fix raiseFan(const Finding& finding, const Needs& n, Length up) const
    {
        const ItemId id = m_cooler.at->item->id;
        std::map<std::string, Value> arguments = finding.text.arguments;
        arguments["measured"] = n.tall;
        arguments["limit"] = n.leaves;
        arguments["above"] = std::string("front fan");
        arguments["rise"] = up;
        return {{RW_TEXT("Raise the front fan of {part} by {rise}"), arguments},
                {RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}. Fits if that fan is raised by {rise}."), arguments},
                [id, to = raise() + up](const Rig& rig) { return setLength(rig, id, "fan_raise", to); }};
    }

    void addFanOut(Finding& finding) const
    {
        const ItemId id = m_cooler.at->item->id;
        const auto options = m_cooler.spec->options();
        if (std::none_of(options.begin(), options.end(), [](const StateOption& o) { return o.name == "front_fan_out"; })) return;
        finding.fixes.push_back({{RW_TEXT("Run {part} without its front fan"), finding.text.arguments}, {},
            [id](const Rig& rig) { return setSwitch(rig, id, "front_fan_out", true); }, Fix::Kind::Remedy});
    }

    // A cooler that blows onto the board may stand the other way round; by a quarter only on a square pattern of holes.
    void addTurns(Finding& finding) const
    {
        const ItemId id = m_cooler.at->item->id;
        const Placement now = *m_cooler.at->item->pieces[m_cooler.at->number];
        for (const int quarters : {2, 1, 3}) {
            if (quarters != 2 && !m_cooler.at->mount->size.starts_with("LGA1")) continue;
            Placement turned = now;
            turned.turn = now.turn.then(Turn::about(Axis::Z, quarters));
            finding.fixes.push_back({{RW_TEXT("Turn {part} by {angle}°"), finding.text.arguments},
                {RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}. Fits if the cooler is turned by {angle}°."), finding.text.arguments},
                [id, turned, piece = m_cooler.at->number](const Rig& rig) { return placePiece(rig, id, piece, turned); }});
            finding.fixes.back().label.arguments["angle"] = finding.fixes.back().condition.arguments["angle"] = Count{quarters * 90};
        }
    }

    const Scene& m_scene;
    const Standing<AirCooler>& m_cooler;
    const Item& m_kit;
    const MemoryKit& m_memory;
    Report& m_report;
};

}  // namespace

void cooler_memory(const Scene& scene, Report& report)
{
    for (const auto& cooler : scene.each<AirCooler>())
        for (const Item& item : scene.rig().items)
            if (item.part->as<MemoryKit>()) Pair(scene, cooler, item, report).check();
}

DecidingFields cooler_memory_fields()
{
    return {
        {"air_cooler", "depth_mm"}, {"air_cooler", "front_offset_mm", kWhereKnown}, {"air_cooler", "fan_top_mm", kWhereKnown},
        {"air_cooler", "fan_raise_limit_mm", kWhereKnown}, {"air_cooler", "memory_under_fan_mm", kWhereKnown},
        {"air_cooler", "memory_under_fins_mm", kWhereKnown}, {"air_cooler", "seats[].front_mm", kWhereKnown},
        {"motherboard", "socket_x_mm"}, {"motherboard", "dimms[].x_mm"},
        {"memory_kit", "height_mm"},
        {"pc_case", "obstacles[].cooler_limit_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
