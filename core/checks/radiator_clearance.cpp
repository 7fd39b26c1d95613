// A radiator on its mount: its class, its thickness alone and with fans, its length and width against what the case
// publishes; the room under the lid; and what really stands where it hangs: heat sinks, memory, plugs, fans, cards, drives.
#include <algorithm>

#include "checks/base/obstacles.h"
#include "checks/base/radiators.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/storage.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

constexpr double kTight = 5;      // mm: less room is worth a Note
constexpr double kEdgeZone = 40;  // mm below the board's upper edge: what stands there comes near a radiator under the lid

// Whether a mount made for `sizes` ("360/280/240") takes the class: the same fans, and no more of them.
bool takes(const std::string& sizes, int radiator)
{
    const auto fanOf = [](int size) { return size % 140 == 0 ? 140 : size % 120 == 0 ? 120 : size % 92 == 0 ? 92 : size; };
    for (std::size_t at = sizes.find_first_of("0123456789"); at != std::string::npos;) {
        const int size = std::atoi(sizes.c_str() + at);
        if (size >= radiator && fanOf(size) == fanOf(radiator)) return true;
        const std::size_t end = sizes.find_first_not_of("0123456789", at);
        at = end == std::string::npos ? end : sizes.find_first_of("0123456789", end);
    }
    return false;
}

int classOf(const LiquidCooler& cooler) { return std::atoi(cooler.radiatorClass.valueOr("").c_str()); }

// The other mounts of the case that take this radiator and are free.
void moveElsewhere(const Scene& scene, const HungRadiator& r, Finding& finding)
{
    for (const CaseRadiatorMount& row : r.home.spec->radiatorMounts) {
        if (&row == r.mount || !row.sizes || !takes(*row.sizes, classOf(*r.spec))) continue;
        Placement there = *r.at->item->pieces[r.at->number];
        there.mount = row.name + " radiator";
        there.slides.clear();
        const bool taken = std::any_of(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& p) {
            return p.host == r.home.index && p.mount->name == there.mount;
        });
        if (taken) continue;
        Fix fix;
        fix.kind = Fix::Kind::Remedy;
        fix.label = {RW_TEXT("Hang {part} at the {place} mount"), {{"part", r.at->part().shortName}, {"place", row.name}}};
        fix.apply = [id = r.at->item->id, number = r.at->number, there](const Rig& rig) { return placePiece(rig, id, number, there); };
        finding.fixes.push_back(std::move(fix));
    }
}

// Its fans on the outer side of the mount, where there is room for them: nothing is given up.
void fansOutside(const HungRadiator& r, Finding& finding)
{
    if (!r.mount->fansOutside.valueOr(false) || r.spec->rows(r.at->item->state) == 0 || r.at->item->state.has("fans_outside")) return;
    Fix fix{{RW_TEXT("Put the fans of {part} on the outer side of the mount"), finding.text.arguments},
            {RW_TEXT("{part} measures {measured} with its fans inside; {other} leaves {limit} there. Fits if a row of fans is put on the outer side of the mount."), finding.text.arguments},
            [id = r.at->item->id](const Rig& rig) { return setSwitch(rig, id, "fans_outside", true); }};
    finding.fixes.push_back(std::move(fix));
}

// Whether there is that room where its fans are said to be outside.
void outerSide(const HungRadiator& r, Report& report)
{
    if (!r.at->item->state.has("fans_outside") || r.spec->rows(r.at->item->state) == 0 || r.mount->fansOutside.valueOr(false)) return;
    const bool known = bool(r.mount->fansOutside);
    report.add(known ? clashVerdict(r.mount->fansOutside.origin, LimitKind::Explicit) : Verdict::NotChecked, {r.index, r.home.index},
               known ? RW_TEXT("The fans of {part} are put on the outer side of the {place} mount of {other}, which has no room for them. Put them inside.")
                     : RW_TEXT("Whether the {place} mount of {other} has room for the fans of {part} on its outer side is unknown. Look there."), {{"place", r.mount->name}});
}

void takeOneRowOff(const HungRadiator& r, Finding& finding)
{
    if (r.spec->rows(r.at->item->state) < 2) return;
    Fix fix;
    fix.kind = Fix::Kind::Remedy;
    fix.label = {RW_TEXT("Take one row of fans off {part}"), {{"part", r.at->part().shortName}}};
    fix.apply = [id = r.at->item->id](const Rig& rig) { return setSwitch(rig, id, "one_fan_row", true); };
    finding.fixes.push_back(std::move(fix));
}

// ---- against what the case publishes

void published(const Scene& scene, const HungRadiator& r, const LengthFact& own, const LengthFact& limit, const char* clash, const char* close, const char* unknown, Report& report)
{
    if (!limit) return;
    Fit fit{r.index, r.home.index, reading(own), reading(limit)};
    fit.note = mm(kTight);
    fit.clash = clash;
    fit.close = close;
    fit.unknownActual = unknown;
    for (const Solid& solid : r.at->solids) fit.where.boxes.push_back(boundsOf(solid));
    Finding* finding = report.fit(fit);
    if (!finding) return;
    finding->text.arguments["place"] = r.mount->name;
    if (finding->verdict < Verdict::Warning) return;
    fansOutside(r, *finding);
    takeOneRowOff(r, *finding);
    moveElsewhere(scene, r, *finding);
}

void limits(const Scene& scene, const HungRadiator& r, Report& report)
{
    const char* const unknownThickness = RW_TEXT("Thickness of {part} is unknown; the {place} mount of {other} takes {limit}. Look it up.");
    published(scene, r, r.spec->radiatorThickness, r.mount->radiatorLimit,
              RW_TEXT("The radiator of {part} is {measured} thick; the {place} mount of {other} takes {limit}: {lack} too thick. Choose a thinner one or another mount."),
              RW_TEXT("The radiator of {part} is {measured} thick; the {place} mount of {other} takes {limit}: {room} are left. Measure before ordering."), unknownThickness, report);
    published(scene, r, r.spec->stack(r.at->item->state), r.mount->stackLimit,
              RW_TEXT("{part} is {measured} thick with its fans; the {place} mount of {other} takes {limit}: {lack} too thick. Choose a thinner radiator or another mount."),
              RW_TEXT("{part} is {measured} thick with its fans; the {place} mount of {other} takes {limit}: {room} are left. Measure before ordering."), unknownThickness, report);
    published(scene, r, r.spec->radiatorLength, r.mount->lengthLimit,
              RW_TEXT("{part} is {measured} long; the {place} mount of {other} takes {limit}: {lack} too long. Choose a shorter radiator or another mount."),
              RW_TEXT("{part} is {measured} long; the {place} mount of {other} takes {limit}: {room} are left. Measure before ordering."),
              RW_TEXT("Length of the radiator of {part} is unknown; the {place} mount of {other} takes {limit}. Look it up."), report);
    published(scene, r, r.spec->radiatorWidth, r.mount->widthLimit,
              RW_TEXT("{part} is {measured} wide; the {place} mount of {other} takes {limit}: {lack} too wide. Choose a narrower radiator or another mount."),
              RW_TEXT("{part} is {measured} wide; the {place} mount of {other} takes {limit}: {room} are left. Measure before ordering."),
              RW_TEXT("Width of the radiator of {part} is unknown; the {place} mount of {other} takes {limit}. Look it up."), report);
}

void classes(const Scene& scene, const HungRadiator& r, Report& report)
{
    const TextFact &sizes = r.mount->sizes, &own = r.spec->radiatorClass;
    const bool inMillimetres = r.mount->lengthLimit && r.spec->radiatorLength;
    if ((!sizes && (inMillimetres || r.mount->stackLimit || r.mount->radiatorLimit)) || (sizes && !own && inMillimetres)) return;  // numbers tell more than a class
    if (!sizes || !own) {
        report.add(Verdict::NotChecked, {r.index, r.home.index},
                   sizes ? RW_TEXT("The class of {part} is unknown, so it was not checked against the {place} mount of {other}. Look it up.")
                         : RW_TEXT("Which radiators the {place} mount of {other} takes is unknown, so {part} was not checked against it. Look it up."),
                   {{"place", r.mount->name}});
        return;
    }
    if (takes(*sizes, classOf(*r.spec))) return;
    Finding& finding = report.add(clashVerdict(weakest(sizes.origin, own.origin), LimitKind::Explicit), {r.index, r.home.index},
        RW_TEXT("{part} is a {measured} radiator; the {place} mount of {other} takes {limit}. Choose another radiator or mount."),
        {{"measured", *own}, {"limit", *sizes}, {"place", r.mount->name}});
    finding.measuredOrigin = own.origin;
    finding.limitOrigin = sizes.origin;
    moveElsewhere(scene, r, finding);
}

// ---- against the walls

void finish(Finding& finding, Length measured, Length limit, Origin measuredOrigin, Origin limitOrigin)
{
    finding.margin = limit - measured;
    finding.measuredOrigin = measuredOrigin;
    finding.limitOrigin = limitOrigin;
}

void walls(const Scene& scene, const HungRadiator& r, Report& report)
{
    const Solid* core = r.at->solid("radiator");
    if (!core) return;
    const Box box = boundsOf(*core);
    const bool lies = r.along == Axis::X;
    const Solid *low = r.home.at->solid(lies ? "rear wall" : "floor"), *high = r.home.at->solid(lies ? "front panel" : "lid"), *panel = r.home.at->solid("side panel");
    if (low && high && !r.mount->lengthLimit && (shareVolume(core->shape, low->shape) || shareVolume(core->shape, high->shape))) {
        const Length length = box.size()[r.along], room = boundsOf(*high).lo[r.along] - boundsOf(*low).hi[r.along];
        const bool shifted = lies ? bool(r.mount->x) : bool(r.mount->y);
        if (length > room || shifted) {
            const Length over = std::max(boundsOf(*low).hi[r.along] - box.lo[r.along], box.hi[r.along] - boundsOf(*high).lo[r.along]), left = length > room ? room : length - over;
            Finding& finding = report.add(Verdict::Warning, {r.index, r.home.index},
                RW_TEXT("{part} is {measured} long; between the walls of {other} about {limit} are left for it. Measure there, or choose a shorter radiator."),
                {{"measured", length}, {"limit", left}});
            finish(finding, length, left, r.spec->radiatorLength.originOr(Origin::Typical), Origin::Estimated);
            moveElsewhere(scene, r, finding);
        }
    }
    if (panel && r.across == Axis::Z && box.hi.z > boundsOf(*panel).lo.z) {
        const Length out = box.hi.z, limit = boundsOf(*panel).lo.z;
        const Origin origin = core->origins[2], panelOrigin = panel->origins[2];
        Finding& finding = report.add(clashVerdict(weakest(origin, panelOrigin)), {r.index, r.home.index},
            RW_TEXT("{part} reaches {measured} out from the board; the side panel of {other} stands at {limit}. Choose a narrower radiator or another mount."),
            {{"measured", out}, {"limit", limit}});
        finish(finding, out, limit, origin, panelOrigin);
        moveElsewhere(scene, r, finding);
    }
}

// ---- under the lid

// Parts a maker's limit for components under a radiator is about: memory, and heat sinks near the board's upper edge.
void components(const Scene& scene, const HungRadiator& r, Report& report)
{
    const Solid* core = r.at->solid("radiator");
    if (!r.underLid() || !r.mount->componentLimit || !core) return;
    const Box over = boundsOf(*core);
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& piece = scene.pieces()[i];
        const auto* board = piece.part().as<Motherboard>();
        if (!board && !piece.part().as<MemoryKit>()) continue;
        if (i > 0 && scene.pieces()[i - 1].item == piece.item) continue;  // a kit of several modules is told once
        const Solid* tallest = nullptr;
        for (const Solid& solid : piece.solids) {
            const Box box = boundsOf(solid);
            const bool block = !board || std::any_of(board->blocks.begin(), board->blocks.end(), [&](const BoardBlock& b) { return b.name == solid.name; });
            if (!block || isKeepOut(solid.role) || box.hi.x <= over.lo.x || box.lo.x >= over.hi.x || (board && box.hi.y < mm(-kEdgeZone))) continue;
            if (!tallest || box.hi.z > boundsOf(*tallest).hi.z) tallest = &solid;
        }
        if (!tallest) continue;
        Fit fit{r.index, i, reading(boundsOf(*tallest).hi.z, tallest->origins[2], {}, tallest->doubt.hi.z), reading(r.mount->componentLimit)};
        fit.where.boxes = {boundsOf(*tallest), over};
        fit.clash = RW_TEXT("Under {part} parts of the board may stand {limit} high; the {thing} of {other} stands {measured}: {lack} too high. Choose lower ones or another mount.");
        fit.close = RW_TEXT("Under {part} parts of the board may stand {limit} high; the {thing} of {other} stands {measured}: {room} are left. Measure before ordering.");
        Finding* finding = report.fit(fit);
        if (!finding) continue;
        finding->text.arguments["thing"] = tallest->name;
        if (finding->verdict >= Verdict::Warning) moveElsewhere(scene, r, *finding);
    }
}

const char* unknownGap(const HungRadiator& r)
{
    return r.underLid() ? RW_TEXT("{part} is {measured} thick with its fans; how far the lid of {other} stands above the board is unknown. Measure from the board's edge to it.")
                        : RW_TEXT("{part} is {measured} thick with its fans; how far {other} leaves below the board is unknown. Measure from the board's edge down.");
}

// The stack against the room between the lid and the board's upper edge. Below that edge it depends on what stands there.
void aboveBoard(const Scene& scene, const HungRadiator& r, bool met, Report& report)
{
    const LengthFact stack = r.spec->stack(r.at->item->state);
    const LengthFact& gap = r.home.spec->lidGap;
    const auto boards = scene.each<Motherboard>();
    const bool boardInside = std::any_of(boards.begin(), boards.end(), [&](const auto& board) { return board.at->host == r.home.index; });
    if (!r.underLid() || !stack || !gap || !boardInside) return;
    const Length room = gap.least() - stack.most();
    const std::map<std::string, Value> arguments = {{"measured", stack.most()}, {"limit", gap.least()}, {"room", room}};
    const std::vector<std::size_t> pair = {r.index, r.home.index};
    Finding* finding = nullptr;
    if (gap.origin >= Origin::Family && room >= Length{})
        finding = &report.add(Verdict::NotChecked, pair, RW_TEXT("{part} is {measured} thick with its fans; {limit} above the board in {other} is an estimate. Measure from the board's edge to the lid."), arguments);
    else if (room >= mm(kTight)) return report.clear(pair, stack.most(), gap.least(), room);
    else if (room >= Length{})
        finding = &report.add(room == Length{} ? Verdict::Warning : Verdict::Note, pair,
                              RW_TEXT("{part} is {measured} thick with its fans; {other} leaves {limit} above the board: {room} are left. Measure before ordering."), arguments);
    else if (!met)
        finding = &report.add(Verdict::Note, pair,
                              RW_TEXT("{part} is {measured} thick with its fans; {other} leaves {limit} above the board. It meets nothing listed below the edge; look at heat sinks and the CPU plug."), arguments);
    if (finding) finish(*finding, stack.most(), gap.least(), stack.origin, gap.origin);
}

// ---- against what stands there

bool isGivenUp(const Part& part) { return part.as<GraphicsCard>() || part.as<Storage>() || part.as<CaseFan>(); }

void conditions(const HungRadiator& r, const RadiatorMeeting& m, const std::optional<RadiatorShift>& shift, Finding& finding)
{
    if (shift)
        addMove(finding, RW_TEXT("Shift {part} by {by} on its mount"), RW_TEXT("{part} measures {measured}; the {thing} of {other} leaves {limit} there. Fits if the radiator is shifted by {by} on its mount."), shift->by,
            [id = r.at->item->id, number = r.at->number, axis = shift->axis, to = shift->to](const Rig& rig) { return setSlide(rig, id, number, axis, to); });
    if (m.piece != r.home.index) return;
    if (m.other->name == "drive cage")
        addMove(finding, RW_TEXT("Take the drive cage out of {other}"), RW_TEXT("{part} measures {measured}; the {thing} of {other} leaves {limit} there. Fits if it is taken out."), {},
            [id = r.home.at->item->id](const Rig& rig) { return setSwitch(rig, id, "cage_out", true); });
    const CaseObstacle* obstacle = r.home.spec->obstacle(m.other->name);
    if (!obstacle) return;
    const Box mine = boundsOf(*m.own), there = boundsOf(*m.other);
    for (const ObstacleMove& move : movesOf(r.home, *obstacle, mine.hi.x - there.lo.x, mine.hi.y - there.lo.y, there.hi.y - mine.lo.y))
        if (move.way == ObstacleMove::Way::Out)
            addMove(finding, RW_TEXT("Take the {thing} out of {other}"), RW_TEXT("{part} measures {measured}; the {thing} of {other} leaves {limit} there. Fits if it is taken out."), {}, move.apply);
        else
            addMove(finding, RW_TEXT("Move the {thing} of {other} by {by}"), RW_TEXT("{part} measures {measured}; the {thing} of {other} leaves {limit} there. Fits if it is moved by {by}."), move.by, move.apply);
}

void tell(const Scene& scene, const HungRadiator& r, const RadiatorMeeting& m, const std::optional<RadiatorShift>& shift, Report& report)
{
    const Length lack = m.needed - m.left;
    Finding& finding = report.add(m.certain ? clashVerdict(m.origin) : Verdict::Warning, {r.index, m.piece},
        m.beside ? RW_TEXT("{part} is {measured} long; beside the {thing} of {other} {limit} are left: {lack} too long. Choose another mount, or move one of them.")
                 : RW_TEXT("{part} is {measured} thick there; the {thing} of {other} leaves {limit}: {lack} too thick. Choose a thinner radiator or another mount."),
        {{"measured", m.needed}, {"limit", m.left}, {"lack", lack}, {"thing", m.other->name}});
    finish(finding, m.needed, m.left, m.neededOrigin, m.origin);
    finding.where.boxes = {boundsOf(*m.own), boundsOf(*m.other)};
    conditions(r, m, shift, finding);
    if (!m.beside) fansOutside(r, finding);
    takeOneRowOff(r, finding);
    moveElsewhere(scene, r, finding);
    const StandingPiece& other = scene.pieces()[m.piece];
    if (!isGivenUp(other.part()) || other.item->pieces.size() > 1) return;
    Fix fix{{RW_TEXT("Leave {other} out"), finding.text.arguments}, {}, [id = other.item->id](const Rig& rig) { return removeItem(rig, id); }, Fix::Kind::Remedy};
    finding.fixes.push_back(std::move(fix));
}

// Whether a card stands over a radiator on the floor or shroud so low that the gap below the board matters. Nothing stands
// above the board's lower edge, so a card that leaves the whole stack down to there is clear of it.
bool overCard(const Scene& scene, const HungRadiator& r)
{
    const Solid* core = r.at->solid("radiator");
    const LengthFact stack = r.spec->stack(r.at->item->state);
    if (!r.overFloor() || !core || !stack) return false;
    const Box mine = boundsOf(*core);
    return std::any_of(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& piece) {
        const Box& there = piece.bounds;
        return piece.part().as<GraphicsCard>() && there.lo.x < mine.hi.x && mine.lo.x < there.hi.x && there.lo.z < mine.hi.z && mine.lo.z < there.hi.z
            && there.lo.y + standards::atxHeight < stack.most();
    });
}

void against(const Scene& scene, const HungRadiator& r, Report& report)
{
    if (r.at->solids.empty()) {
        if (!r.mount->radiatorLimit && !r.mount->stackLimit && r.spec->radiatorClass)  // otherwise it is told already
            report.add(Verdict::NotChecked, {r.index, r.home.index},
                       RW_TEXT("Thickness of the radiator of {part} is unknown, so it was not checked on the {place} mount of {other}. Look it up."), {{"place", r.mount->name}});
        return;
    }
    // The room to the board rests on one number of the case; without it nothing can be said about what the board carries.
    const LengthFact& gap = r.underLid() ? r.home.spec->lidGap : r.home.spec->floorGap;
    const bool unknown = (r.underLid() || r.overFloor()) && !gap;
    bool met = false, near = overCard(scene, r);
    std::vector<RadiatorMeeting> meetings = meetingsOf(scene, r);
    std::erase_if(meetings, [&](const RadiatorMeeting& m) {
        const StandingPiece& other = scene.pieces()[m.piece];
        if (r.inward.axis == Axis::X && other.part().as<GraphicsCard>()) return true;     // a card's length is told by its own check
        if (other.part().as<LiquidCooler>() && m.piece < r.index && other.piece.plug == MountKind::RadiatorMount) return true;  // told from the other's side
        if (!unknown || m.beside || m.piece == r.home.index) return false;
        near = true;
        report.explain(r.index, m.piece);
        return true;
    });
    const auto shift = shiftOf(r, meetings);
    for (const RadiatorMeeting& m : meetings) {
        const bool worse = std::any_of(meetings.begin(), meetings.end(), [&](const RadiatorMeeting& o) {  // of a kit's modules the worst is told
            const Length here = m.needed - m.left, there = o.needed - o.left;
            return &o != &m && m.piece != r.home.index && scene.pieces()[o.piece].item == scene.pieces()[m.piece].item && (there > here || (there == here && o.piece < m.piece));
        });
        report.explain(r.index, m.piece);
        if (worse) continue;
        tell(scene, r, m, shift, report);
        met = met || (!m.beside && m.piece != r.home.index);
    }
    if (unknown && !r.mount->stackLimit && !r.mount->radiatorLimit && (near || r.underLid())) {
        const LengthFact stack = r.spec->stack(r.at->item->state);
        report.add(Verdict::NotChecked, {r.index, r.home.index}, unknownGap(r), {{"measured", *stack}}).measuredOrigin = stack.origin;
    }
    aboveBoard(scene, r, met, report);
}

}  // namespace

void radiator_clearance(const Scene& scene, Report& report)
{
    for (const HungRadiator& r : hungRadiators(scene)) {
        report.explain(r.index, r.home.index);  // that pair is told here, whatever it meets of the case
        classes(scene, r, report);
        limits(scene, r, report);
        outerSide(r, report);
        walls(scene, r, report);
        components(scene, r, report);
        against(scene, r, report);
    }
}

DecidingFields radiator_clearance_fields()
{
    return {
        {"liquid_cooler", "radiator_length_mm", kWhereKnown}, {"liquid_cooler", "radiator_width_mm", kWhereKnown},
        {"liquid_cooler", "radiator_thickness_mm"}, {"liquid_cooler", "fan_thickness_mm"}, {"liquid_cooler", "radiator_class"},
        {"motherboard", "blocks[].height_mm", kWhereKnown},
        {"pc_case", "floor_gap_mm"}, {"pc_case", "lid_gap_mm"}, {"pc_case", "radiator_mounts[].sizes"},
        {"pc_case", "radiator_mounts[].radiator_limit_mm", kWhereKnown}, {"pc_case", "radiator_mounts[].stack_limit_mm", kWhereKnown},
        {"pc_case", "radiator_mounts[].length_limit_mm", kWhereKnown}, {"pc_case", "radiator_mounts[].width_limit_mm", kWhereKnown},
        {"pc_case", "radiator_mounts[].component_limit_mm", kWhereKnown}, {"pc_case", "radiator_mounts[].offset_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
