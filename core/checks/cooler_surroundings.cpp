// A cooler, or a pump block, against what stands around it: bars, brackets and fans on the side panel, the rear fan, lid and
// front of a tight case, heat sinks on the board, the first slots and the cards in them. All by the solids, seated as its kit
// seats it. Side panel and memory under an air cooler are checks of their own.
#include <algorithm>
#include <set>
#include <string_view>

#include "checks/base/obstacles.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

constexpr double kClose = 5;      // mm: less room than this is worth a Note; clips, screws and tolerances need about that
constexpr double kCloseBelow = 2; // over what is soldered or screwed to the board: a drive's 4 mm under a pump block are usual
constexpr double kOffset = 30;    // mm: up to this an off-centre seat is told with the room to the card that it leaves

enum class What { Above, Below, Card, Beside };

// Which way something is looked at from the cooler.
struct Way { Axis axis; int sense; };

// What is nearest to the cooler of one part, or of one solid of the case or the board.
struct Near { std::size_t piece; const Solid* own; const Solid* other; Way way; Length room; What what; std::size_t ownNumber; };

Length apart(const Box& a, const Box& b, Way way) { return way.sense > 0 ? b.lo[way.axis] - a.hi[way.axis] : a.lo[way.axis] - b.hi[way.axis]; }

Way nearestWay(const Box& a, const Box& b, Axis axis)
{
    return apart(a, b, {axis, 1}) >= apart(a, b, {axis, -1}) ? Way{axis, 1} : Way{axis, -1};
}

// The way along which the two face each other and the room between them: the one axis they are apart along, else `wanted`,
// else the shortest way to pull them apart. Nothing where they pass each other.
std::optional<std::pair<Way, Length>> facing(const Solid& own, const Box& a, const Solid& other, const Box& b, std::optional<Way> wanted)
{
    std::optional<Way> separate, shortest;
    for (const Axis axis : kAxes) {
        const Way way = nearestWay(a, b, axis);
        const Length room = apart(a, b, way);
        if (room >= Length{}) {
            if (separate) return std::nullopt;
            separate = way;
        }
        if (!shortest || room > apart(a, b, *shortest)) shortest = way;
    }
    if (separate) return std::pair(*separate, apart(a, b, *separate));
    if (!shareVolume(own.shape, other.shape)) return std::pair(*shortest, gap(own.shape, other.shape).distance);  // a round one passes
    const Way way = wanted.value_or(*shortest);
    return std::pair(way, apart(a, b, way));
}

// How far a number of this origin may be off before it is worth asking whether the two meet at all, along the axes across.
Length slack(Origin origin)
{
    return origin < Origin::OpenDb ? Length{} : origin <= Origin::Typical ? mm(5) : mm(20);
}

std::string wayText(Way way)
{
    switch (way.axis) {
    case Axis::X: return way.sense > 0 ? "to the front" : "to the rear";
    case Axis::Y: return way.sense > 0 ? "up" : "down";
    case Axis::Z: return way.sense > 0 ? "outward" : "inward";
    }
    return {};
}

struct Cooler {
    std::size_t index;
    const StandingPiece* at;
    Point seat;                                // the middle of the socket, on the CPU
    const AirCooler* air = nullptr;            // else a pump block
    const std::vector<CoolerSeat>* seats;
};

class Surroundings {
public:
    Surroundings(const Scene& scene, Cooler cooler, Report& report)
        : m_scene(scene), m_cooler(cooler), m_report(report), m_case(caseOf(scene, cooler.index)), m_board(boardOf(scene, *cooler.at->host)) {}

    void check()
    {
        std::vector<Near> fans;  // of a pack the one that is nearest
        for (std::size_t i = 0; i < m_scene.pieces().size(); ++i) {
            const StandingPiece& piece = m_scene.pieces()[i];
            if (piece.item == m_cooler.at->item || i == *m_cooler.at->host) continue;
            if (m_cooler.air && piece.part().as<MemoryKit>()) continue;
            if (m_case && i == m_case->index) againstCase();
            else if (m_board && i == m_board->index) againstBoard();
            else if (const auto near = nearest(i)) {
                const auto same = std::find_if(fans.begin(), fans.end(), [&](const Near& n) { return m_scene.pieces()[n.piece].item == piece.item; });
                if (!piece.part().as<CaseFan>()) { tell(*near); continue; }
                if (near->room < Length{}) m_report.explain(m_cooler.index, i);
                if (same == fans.end()) fans.push_back(*near);
                else if (near->room < same->room) *same = *near;
            }
        }
        for (const Near& near : fans) tell(near);
        slots();
    }

private:
    // ---- what is near

    std::optional<Near> nearest(std::size_t index, std::string_view only = {}) const
    {
        const StandingPiece& piece = m_scene.pieces()[index];
        std::optional<Near> best;
        for (std::size_t m = 0; m < piece.solids.size(); ++m) {
            const Solid& other = piece.solids[m];
            if ((isKeepOut(other.role) && only.empty()) || (!only.empty() && other.name != only)) continue;
            const auto wanted = wayTo(index, other);
            for (std::size_t n = 0; n < m_cooler.at->solids.size(); ++n) {
                const Solid& own = m_cooler.at->solids[n];
                const auto here = facing(own, m_cooler.at->boxes[n], other, piece.boxes[m], wanted);
                if (!here || (best && here->second >= best->room)) continue;
                // What stands on the far side of where it is mounted is no neighbour that way.
                if (wanted && (here->first.axis != wanted->axis || here->first.sense != wanted->sense) && here->second >= Length{}) continue;
                best = Near{index, &own, &other, here->first, here->second, whatIs(index, here->first), n};
            }
        }
        return best;
    }

    What whatIs(std::size_t index, Way way) const
    {
        if (m_scene.pieces()[index].part().as<GraphicsCard>() && way.axis == Axis::Y) return What::Card;
        if (way.axis == Axis::Z) return way.sense > 0 ? What::Above : What::Below;
        return What::Beside;
    }

    // From the cooler toward where such a thing stands; nothing where that is not plain.
    std::optional<Way> wayTo(std::size_t index, const Solid& solid) const
    {
        const StandingPiece& piece = m_scene.pieces()[index];
        if (m_case && index == m_case->index) {
            if (const CaseObstacle* o = m_case->spec->obstacle(solid.name)) return o->coolerLimit ? std::optional(Way{Axis::Z, 1}) : std::nullopt;
            if (solid.name == "lid") return Way{Axis::Y, 1};
            if (solid.name == "front panel" || solid.role == Role::Limit) return Way{Axis::X, 1};
            return Way{Axis::X, -1};
        }
        if (piece.mount && (piece.mount->kind == MountKind::FanMount || piece.mount->kind == MountKind::RadiatorMount))
            return Way{piece.pose.turn.apply(Axis::Z), -piece.pose.turn.signOf(Axis::Z)};  // it stands with its back to its mount
        if (piece.mount && piece.mount->kind == MountKind::PcieSlot) return Way{Axis::Y, -1};
        return std::nullopt;
    }

    void againstCase()
    {
        for (const char* name : {"lid", "front panel", "rear wall", "front of the board"})
            if (const auto near = nearest(m_case->index, name)) {
                if (std::string(name) == "lid" && !m_case->spec->lidGap) unknownLid(*near);
                tell(*near);
            }
        for (const CaseObstacle& o : m_case->spec->obstacles)
            if (const auto near = nearest(m_case->index, o.name)) tell(*near);
    }

    void againstBoard()
    {
        if (const auto near = nearest(m_board->index, "rear ports")) tell(*near);
        for (const BoardBlock& block : m_board->spec->blocks)
            if (const auto near = nearest(m_board->index, block.name)) tell(*near);
    }

    // ---- how well it is known

    // A maker's cooler limit and a cooler's height both start on the CPU, so the height of the CPU cancels out.
    bool fromTheCpu(const Near& near) const
    {
        if (!m_case) return false;
        if (near.piece == m_case->index) {
            const CaseObstacle* o = m_case->spec->obstacle(near.other->name);
            return o && o->coolerLimit;
        }
        const StandingPiece& piece = m_scene.pieces()[near.piece];
        if (!piece.mount || piece.host != m_case->index) return false;
        const CaseFanMount* row = m_case->spec->fanMount(piece.mount->name);
        return row && row->face == "panel";
    }

    Origin ownOrigin(const Near& near) const
    {
        if (near.what == What::Above && fromTheCpu(near)) {
            const Origin drawn = m_cooler.at->piece.solids[near.ownNumber].origins[2];
            if (!m_cooler.air) return drawn;
            // The top of a fan or stack is the cooler's height, however well its underside is known.
            return m_cooler.air->height.origin;
        }
        return near.own->origins[static_cast<std::size_t>(near.way.axis)];
    }

    Origin otherOrigin(const Near& near) const
    {
        const StandingPiece& piece = m_scene.pieces()[near.piece];
        if (near.what == What::Card && near.way.sense < 0)  // its back: the slot's place and its backplate
            return weakest(piece.origins[1], piece.part().as<GraphicsCard>()->backplate.originOr(Origin::Norm));
        return near.other->origins[static_cast<std::size_t>(near.way.axis)];
    }

    // How well it is known that the two are in each other's way at all: along the axes across a number that may be off
    // counts only where they would pass each other if it were.
    Origin acrossOrigin(const Near& near) const
    {
        Origin origin = Origin::Norm;
        const Box a = boundsOf(*near.own), b = boundsOf(*near.other);
        for (const Axis axis : kAxes) {
            if (axis == near.way.axis) continue;
            const auto i = static_cast<std::size_t>(axis);
            const Origin here = weakest(near.own->origins[i], near.other->origins[i]);
            if (-apart(a, b, nearestWay(a, b, axis)) <= slack(here)) origin = weakest(origin, here);
        }
        return origin;
    }

    bool isPublished(const Near& near) const
    {
        if (!m_case || near.piece != m_case->index) return false;
        const CaseObstacle* o = m_case->spec->obstacle(near.other->name);
        return (o && (o->coolerLimit || o->cardLimit)) || (near.other->name == "lid" && m_case->spec->lidGap) || near.other->role == Role::Limit;
    }

    // ---- saying it

    void unknownLid(const Near& near)
    {
        const Length over = boundsOf(*near.own).hi.y;
        if (over <= Length{} || near.room < Length{} || near.room >= mm(15)) return;
        m_report.add(Verdict::NotChecked, {m_cooler.index, m_case->index},
            RW_TEXT("{part} stands {measured} out over the board's upper edge; how far the lid of {other} is away is unknown. Measure it."), {{"measured", over}});
    }

    struct Numbers { Length measured, limit; };

    // From the middle of the socket, or from the CPU up, or from the board up.
    Numbers numbersOf(const Near& near) const
    {
        const Box a = boundsOf(*near.own), b = boundsOf(*near.other);
        const Axis axis = near.way.axis;
        if (near.what == What::Below) return {b.hi.z, a.lo.z};
        const Length from = outermost({m_cooler.seat, m_cooler.seat}, axis, near.way.sense), reach = outermost(a, axis, near.way.sense) - from;
        return {reach, reach + near.room};
    }

    static Length doubtAlong(const Solid& solid, Way way) { return way.sense > 0 ? solid.doubt.hi[way.axis] : solid.doubt.lo[way.axis]; }

    Fit fitOf(const Near& near) const
    {
        const auto [measured, limit] = numbersOf(near);
        const Way back{near.way.axis, -near.way.sense};
        const bool below = near.what == What::Below;
        // The doubt that costs room, on each side of it.
        const Length own = doubtAlong(*near.own, near.way), other = near.what == What::Card ? Length{} : doubtAlong(*near.other, back);
        Fit fit;
        fit.subject = m_cooler.index;
        fit.object = near.piece;
        const Origin mine = weakest(ownOrigin(near), acrossOrigin(near)), theirs = otherOrigin(near);
        fit.actual = below ? reading(measured, theirs, {}, other) : reading(measured, mine, {}, own);
        fit.limit = below ? reading(limit, mine, own, {}) : reading(limit, theirs, other, {});
        fit.kind = isPublished(near) ? LimitKind::Explicit : LimitKind::Solid;
        fit.note = mm(below ? kCloseBelow : kClose);
        const bool fan = m_scene.pieces()[near.piece].part().as<CaseFan>() != nullptr;
        switch (near.what) {
        case What::Above:
            fit.clash = fan ? RW_TEXT("{part} is {measured} high there; {other} in front of it leaves {limit}: {lack} too high. Leave that fan out, move it or choose a lower cooler.")
                            : RW_TEXT("{part} is {measured} high there; below the {met} in {other} there are {limit}: {lack} too high. Move it, take it out or choose a lower cooler.");
            fit.close = fan ? RW_TEXT("{part} is {measured} high there; {other} in front of it leaves {limit}, so {room} are left. Measure before ordering.")
                            : RW_TEXT("{part} is {measured} high there; below the {met} in {other} there are {limit}, so {room} are left. Measure before ordering.");
            break;
        case What::Below:
            fit.clash = RW_TEXT("The {met} of {other} is {measured} high; {part} leaves {limit} above the board there: {lack} too high. Choose another cooler.");
            fit.close = RW_TEXT("The {met} of {other} is {measured} high; {part} leaves {limit} above the board there, so {room} are left. Measure before ordering.");
            break;
        case What::Card:
            fit.clash = coversItsSlot(near)
                ? RW_TEXT("{part} covers {slot}: it reaches {measured} from the processor {way}, and {other} there begins at {limit}. Use a lower slot or choose another cooler.")
                : RW_TEXT("{part} reaches {measured} from the processor {way}; {other} begins at {limit}: {lack} too far. Use a lower slot or choose another cooler.");
            fit.close = RW_TEXT("{part} reaches {measured} from the processor {way}; {other} begins at {limit}: {room} are left. Measure before ordering.");
            break;
        case What::Beside:
            fit.clash = RW_TEXT("{part} reaches {measured} from the processor {way}; {other} ({met}) begins at {limit}: {lack} too far. Choose a smaller cooler.");
            fit.close = RW_TEXT("{part} reaches {measured} from the processor {way}; {other} ({met}) begins at {limit}: {room} are left. Measure before ordering.");
            break;
        }
        return fit;
    }

    void tell(const Near& near)
    {
        if (isUnderUnknown(near)) { unknownUnderside(near); return; }
        if (near.what == What::Card && offsetSeat(near)) return;
        const Fit fit = fitOf(near);
        const bool weak = weakest(fit.actual.origin, fit.limit.origin) >= Origin::Family, doubtful = fit.actual.most > fit.limit.least;
        if (near.room >= Length{} && weak && !isPublished(near)) {  // room by shapes that are drawn, not known
            if (isWorthTelling(near)) m_report.clear({m_cooler.index, near.piece}, *fit.actual.value, *fit.limit.value, near.room);
            return;
        }
        if (near.room >= fit.note && !doubtful && !isWorthTelling(near)) return;
        Finding* finding = m_report.fit(fit);
        if (!finding) return;
        decorate(*finding, near);
        if (finding->verdict < Verdict::Warning) return;
        m_report.explain(m_cooler.index, near.piece);
        addFixes(*finding, near);
    }

    // Of what is far enough away only that is told which someone asks for.
    bool isWorthTelling(const Near& near) const
    {
        const StandingPiece& piece = m_scene.pieces()[near.piece];
        return near.what == What::Above || near.what == What::Card || isPublished(near) || piece.part().as<CaseFan>();
    }

    void decorate(Finding& finding, const Near& near) const
    {
        const Box a = boundsOf(*near.own), b = boundsOf(*near.other);
        finding.text.arguments["met"] = near.other->name;
        finding.text.arguments["way"] = wayText(near.way);
        if (near.what == What::Card) finding.text.arguments["slot"] = m_scene.pieces()[near.piece].mount->name;
        Point from = common(a, b).centre(), to = from;
        from[near.way.axis] = outermost(a, near.way.axis, near.way.sense) * near.way.sense;
        to[near.way.axis] = outermost(b, near.way.axis, -near.way.sense) * -near.way.sense;
        finding.where = {from, to, {a, b}};
    }

    // Under a top-flow cooler of which nobody says how high its fins begin.
    bool isUnderUnknown(const Near& near) const
    {
        return m_cooler.air && m_cooler.air->isTopFlow() && !m_cooler.air->roomUnderFins() && near.own->role == Role::Body && near.room < Length{}
            && boundsOf(*near.other).hi.z < boundsOf(*near.own).hi.z;
    }

    void unknownUnderside(const Near& near)
    {
        m_report.explain(m_cooler.index, near.piece);
        m_report.add(Verdict::NotChecked, {m_cooler.index, near.piece},
            RW_TEXT("The {met} of {other} is {measured} high and stands under {part}; what room that leaves is unknown. Look it up at its maker."),
            {{"measured", boundsOf(*near.other).hi.z}, {"met", near.other->name}});
    }

    const SeatShift* seatShift() const { return m_cooler.at->piece.shiftOn(*m_cooler.at->mount); }

    // Seated off the middle toward a card: the room that is left is told even where it is enough.
    bool offsetSeat(const Near& near)
    {
        const SeatShift* seat = seatShift();
        if (!seat || seat->by.y * near.way.sense <= Length{} || near.room < Length{} || near.room > mm(kOffset)) return false;
        const Fit fit = fitOf(near);
        if (fit.actual.most >= fit.limit.least) return false;
        Finding& finding = m_report.add(Verdict::Note, {m_cooler.index, near.piece},
            RW_TEXT("On {socket} {part} sits {shift} nearer to {other}: it reaches {measured} from the processor, of {limit}, so {room} are left."),
            {{"measured", *fit.actual.value}, {"limit", *fit.limit.value}, {"room", near.room}, {"shift", abs(seat->by.y)}, {"socket", m_cooler.at->mount->size}});
        finding.margin = near.room;
        finding.measuredOrigin = fit.actual.origin;
        finding.limitOrigin = fit.limit.origin;
        decorate(finding, near);
        return true;
    }

    // ---- slots under the cooler

    // The room a card's board of full height takes in a slot: 1.57 mm thick, the solder side's 2.67 mm on its back, half a
    // card long, 106.65 mm high from its lower edge (PCIe CEM).
    static Box leastCard(Length y)
    {
        return {{Length{}, y - standards::cardPcbHalf, standards::slotBodyHeight}, {mm(167.65), y + standards::cardPcbHalf + standards::cardSolderSide, standards::cardEdge + mm(106.65)}};
    }

    const Solid* coveringSlot(const Solid& slot) const
    {
        const Shape card = leastCard(boundsOf(slot).centre().y);
        const auto own = std::find_if(m_cooler.at->solids.begin(), m_cooler.at->solids.end(), [&](const Solid& s) { return shareVolume(s.shape, card); });
        return own == m_cooler.at->solids.end() ? nullptr : &*own;
    }

    bool coversItsSlot(const Near& near) const
    {
        const StandingPiece& card = m_scene.pieces()[near.piece];
        const Solid* body = m_board && card.host == m_board->index ? m_board->at->solid(card.mount->name) : nullptr;
        return body && coveringSlot(*body);
    }

    void slots()
    {
        if (!m_board) return;
        std::vector<std::string> covered, open;
        Origin origin = Origin::Norm;
        for (const BoardSlot& slot : m_board->spec->slots) {
            const Solid* body = m_board->at->solid(slot.label);
            if (!body) continue;
            const Solid* own = coveringSlot(*body);
            if (!own) { if (slot.size == "x16") open.push_back(slot.label); continue; }
            origin = weakest(origin, weakest(own->origins[1], body->origins[1]));
            const bool taken = std::any_of(m_scene.pieces().begin(), m_scene.pieces().end(), [&](const StandingPiece& p) { return p.host == m_board->index && p.mount->name == slot.label; });
            if (!taken) covered.push_back(slot.label);  // a card that stands there clashes, and that is told
        }
        if (covered.empty()) return;
        const bool none = open.empty() && m_scene.each<GraphicsCard>().empty();
        Finding& finding = m_report.add(none ? Verdict::Warning : Verdict::Note, {m_cooler.index, m_board->index},
            none ? RW_TEXT("{part} covers {covered} of {other}: no card of full height goes in there, and no x16 slot stays free. Choose another cooler.")
                 : RW_TEXT("{part} covers {covered} of {other}: no card of full height goes in there. Not covered by it: {open}."),
            {{"covered", listText(covered)}, {"open", open.empty() ? std::string("-") : listText(open)}});
        finding.measuredOrigin = origin;
        finding.where.boxes.push_back(m_cooler.at->bounds);
    }

    // ---- what may be done

    void addFixes(Finding& finding, const Near& near)
    {
        const StandingPiece& piece = m_scene.pieces()[near.piece];
        if (m_case && near.piece == m_case->index) {
            if (const CaseObstacle* o = m_case->spec->obstacle(near.other->name)) addObstacleFixes(finding, *o, false);
        } else if (piece.part().as<CaseFan>() && m_case && piece.host == m_case->index) {
            addFanFixes(finding, near.piece);
        } else if (near.what == What::Card) {
            addLowerSlots(finding, near.piece);
        }
        addSeats(finding);
        addTurns(finding);
        if (near.own->name == "front fan") addFanOut(finding);
    }

    // Fans that hang on an obstacle go where it goes.
    std::vector<std::size_t> carriedBy(const CaseObstacle& o) const
    {
        std::vector<std::size_t> carried;
        for (std::size_t i = 0; i < m_scene.pieces().size(); ++i) {
            const StandingPiece& piece = m_scene.pieces()[i];
            if (piece.host != m_case->index || !piece.mount || piece.mount->kind != MountKind::FanMount) continue;
            if (const CaseFanMount* row = m_case->spec->fanMount(piece.mount->name); row && row->on == o.name) carried.push_back(i);
        }
        return carried;
    }

    // How far the solids must move along the axis so that the cooler is clear of them: whole millimetres, never to touching.
    Length clearOf(const std::vector<const Solid*>& moving, Axis axis, int sense) const
    {
        Length need;
        for (const Solid* solid : moving)
            for (const Solid& own : m_cooler.at->solids) {
                const Box a = boundsOf(own), b = boundsOf(*solid);
                bool inTheWay = true;
                for (const Axis side : {next(axis), afterNext(axis)}) inTheWay = inTheWay && a.lo[side] < b.hi[side] && b.lo[side] < a.hi[side];
                if (inTheWay) need = std::max(need, sense < 0 ? b.hi[axis] - a.lo[axis] : a.hi[axis] - b.lo[axis]);
            }
        return wholeMillimetresPast(need);
    }

    // `carrier`: what is in the way is a fan that hangs on it.
    void addObstacleFixes(Finding& finding, const CaseObstacle& o, bool carrier)
    {
        const ItemId id = m_case->at->item->id;
        const std::vector<std::size_t> carried = carriedBy(o);
        std::vector<const Solid*> moving;
        if (const Solid* solid = m_case->at->solid(o.name)) moving.push_back(solid);
        for (const std::size_t fan : carried)
            for (const Solid& solid : m_scene.pieces()[fan].solids) moving.push_back(&solid);
        const Length now = m_case->at->item->state.length(o.lengthName()), lowest = -o.slideDown.valueOr({}), highest = o.slideUp.valueOr({});
        std::vector<Length> places;
        for (const int sense : {-1, 1}) {
            const Length end = sense < 0 ? lowest : highest, least = now + clearOf(moving, Axis::Y, sense) * sense;
            if ((end - least) * sense < Length{}) continue;
            places.push_back(least);
            if (end != least) places.push_back(end);
        }
        for (const Length place : places) {
            const bool down = place < now;
            const char* shift = down ? RW_TEXT("{part} and the {met} in {other} need {measured} where {limit} are left. Fits if that is shifted down by {by}.")
                                     : RW_TEXT("{part} and the {met} in {other} need {measured} where {limit} are left. Fits if that is shifted up by {by}.");
            if (carrier) shift = down ? RW_TEXT("{part} and {other} need {measured} where {limit} are left. Fits if the {met} that carries it is shifted down by {by}.")
                                      : RW_TEXT("{part} and {other} need {measured} where {limit} are left. Fits if the {met} that carries it is shifted up by {by}.");
            Fix fix{{down ? RW_TEXT("Shift the {met} down by {by}") : RW_TEXT("Shift the {met} up by {by}"), finding.text.arguments}, {shift, finding.text.arguments},
                    [id, name = o.lengthName(), place](const Rig& rig) { return setLength(rig, id, name, place); }};
            addWith(finding, std::move(fix), "by", abs(place - now), o.name);
        }
        if (!o.removable.valueOr(false)) return;
        std::set<ItemId> fans;
        for (const std::size_t fan : carried) fans.insert(m_scene.pieces()[fan].item->id);
        // Built-in fans, and such as hang on it, are given up with it.
        const bool gives = o.role == "fan" || !fans.empty();
        Fix fix{{RW_TEXT("Take out the {met}"), finding.text.arguments},
                {RW_TEXT("{part} and the {met} in {other} need {measured} where {limit} are left. Fits if that is taken out."), finding.text.arguments},
                [id, name = o.switchName(), fans](const Rig& rig) {
                    auto changed = setSwitch(rig, id, name, true);
                    for (const ItemId& fan : fans)
                        if (changed) changed = removeItem(*changed, fan);
                    return changed;
                }, gives ? Fix::Kind::Remedy : Fix::Kind::Condition};
        addWith(finding, std::move(fix), "met", o.name, o.name);
    }

    static void addWith(Finding& finding, Fix fix, const char* key, Value value, const std::string& met)
    {
        for (Text* text : {&fix.label, &fix.condition}) {
            text->arguments["met"] = met;
            text->arguments[key] = value;
        }
        finding.fixes.push_back(std::move(fix));
    }

    // A fan in the way: shifted on its row, with the bracket that carries it, or given up.
    void addFanFixes(Finding& finding, std::size_t fan)
    {
        const StandingPiece& piece = m_scene.pieces()[fan];
        const CaseFanMount* row = m_case->spec->fanMount(piece.mount->name);
        if (row && !row->on.empty())
            if (const CaseObstacle* o = m_case->spec->obstacle(row->on)) addObstacleFixes(finding, *o, true);
        std::vector<const Solid*> moving;
        for (const Solid& solid : piece.solids) moving.push_back(&solid);
        for (const Slide& slide : piece.mount->slides) {
            const Turn turn = piece.mount->pose.then(m_case->at->pose).turn;
            const auto& slides = piece.item->pieces[piece.number]->slides;
            const Length now = slides.contains(slide.axis) ? slides.at(slide.axis) : Length{};
            for (const int sense : {1, -1}) {
                const Length by = clearOf(moving, turn.apply(slide.axis), sense), to = now + by * sense * turn.signOf(slide.axis);
                if (to < slide.lo || to > slide.hi) continue;
                const std::string way = wayText({turn.apply(slide.axis), sense});
                Fix fix{{RW_TEXT("Shift {other} {way} by {by}"), finding.text.arguments},
                        {RW_TEXT("{part} and {other} need {measured} where {limit} are left. Fits if that fan is shifted {way} by {by}."), finding.text.arguments},
                        [id = piece.item->id, number = piece.number, axis = slide.axis, to](const Rig& rig) { return setSlide(rig, id, number, axis, to); }};
                fix.label.arguments["way"] = fix.condition.arguments["way"] = way;
                fix.label.arguments["by"] = fix.condition.arguments["by"] = by;
                finding.fixes.push_back(std::move(fix));
            }
        }
        finding.fixes.push_back({{RW_TEXT("Leave {other} out"), finding.text.arguments}, {}, [id = piece.item->id](const Rig& rig) { return removeItem(rig, id); }, Fix::Kind::Remedy});
    }

    void addLowerSlots(Finding& finding, std::size_t card)
    {
        const StandingPiece& piece = m_scene.pieces()[card];
        if (!m_board || piece.host != m_board->index) return;
        for (const BoardSlot& slot : m_board->spec->slots) {
            const Solid* body = m_board->at->solid(slot.label);
            if (!body || slot.size != "x16" || boundsOf(*body).centre().y >= piece.pose.shift.y) continue;
            Placement lower = *piece.item->pieces[piece.number];
            lower.mount = slot.label;
            Fix fix{{RW_TEXT("Put {other} into {slot}"), finding.text.arguments}, {},
                    [id = piece.item->id, number = piece.number, lower](const Rig& rig) { return placePiece(rig, id, number, lower); }, Fix::Kind::Remedy};
            fix.label.arguments["slot"] = slot.label;
            finding.fixes.push_back(std::move(fix));
            break;  // the next one down
        }
    }

    // The kit's other ways to mount it on this socket.
    void addSeats(Finding& finding)
    {
        const auto options = m_cooler.at->item->part->spec->options();
        for (const CoolerSeat& seat : *m_cooler.seats) {
            const bool offered = std::any_of(options.begin(), options.end(), [&](const StateOption& o) { return o.name == seat.switchName(); });
            const bool here = std::find(seat.sockets.begin(), seat.sockets.end(), m_cooler.at->mount->size) != seat.sockets.end();
            if (!offered || !here || m_cooler.at->item->state.has(seat.switchName())) continue;
            Fix fix{{RW_TEXT("Mount {part} with {seat}"), finding.text.arguments},
                    {RW_TEXT("{part} and {other} ({met}) need {measured} where {limit} are left. Fits if the cooler is mounted with {seat}."), finding.text.arguments},
                    [id = m_cooler.at->item->id, name = seat.switchName()](const Rig& rig) { return setSwitch(rig, id, name, true); }};
            fix.label.arguments["seat"] = fix.condition.arguments["seat"] = seat.name;
            finding.fixes.push_back(std::move(fix));
        }
    }

    // A cooler that blows onto the board may stand the other way round; by a quarter only on a square pattern of holes. A
    // tower's air would go the wrong way.
    void addTurns(Finding& finding)
    {
        if (!m_cooler.air || !m_cooler.air->isTopFlow()) return;
        const Placement now = *m_cooler.at->item->pieces[m_cooler.at->number];
        for (const int quarters : {2, 1, 3}) {
            if (quarters != 2 && !m_cooler.at->mount->size.starts_with("LGA1")) continue;
            Placement turned = now;
            turned.turn = now.turn.then(Turn::about(Axis::Z, quarters));
            Fix fix{{RW_TEXT("Turn {part} by {angle}°"), finding.text.arguments},
                    {RW_TEXT("{part} and {other} ({met}) need {measured} where {limit} are left. Fits if the cooler is turned by {angle}°."), finding.text.arguments},
                    [id = m_cooler.at->item->id, number = m_cooler.at->number, turned](const Rig& rig) { return placePiece(rig, id, number, turned); }};
            fix.label.arguments["angle"] = fix.condition.arguments["angle"] = Count{quarters * 90};
            finding.fixes.push_back(std::move(fix));
        }
    }

    void addFanOut(Finding& finding)
    {
        const auto options = m_cooler.air->options();
        if (std::none_of(options.begin(), options.end(), [](const StateOption& o) { return o.name == "front_fan_out"; })) return;
        finding.fixes.push_back({{RW_TEXT("Run {part} without its front fan"), finding.text.arguments}, {},
            [id = m_cooler.at->item->id](const Rig& rig) { return setSwitch(rig, id, "front_fan_out", true); }, Fix::Kind::Remedy});
    }

    const Scene& m_scene;
    Cooler m_cooler;
    Report& m_report;
    std::optional<Standing<PcCase>> m_case;
    std::optional<Standing<Motherboard>> m_board;
};

Point seatOf(const Scene& scene, const StandingPiece& cooler) { return scene.pieces()[*cooler.host].pose.apply(cooler.mount->pose.shift); }

}  // namespace

void cooler_surroundings(const Scene& scene, Report& report)
{
    for (const auto& cooler : scene.each<AirCooler>()) {
        // Without width or depth it has no solids; its height is told by the check of that name.
        if (!cooler.spec->width || !cooler.spec->depth)
            report.add(Verdict::NotChecked, {cooler.index},
                !cooler.spec->width ? RW_TEXT("Width of {part} is unknown, so cards, lid and what else stands around it were not checked. Look it up.")
                                    : RW_TEXT("Depth of {part} is unknown, so what stands around it was not checked. Look it up."));
        if (cooler.at->mount && !cooler.at->solids.empty())
            Surroundings(scene, {cooler.index, cooler.at, seatOf(scene, *cooler.at), cooler.spec, &cooler.spec->seats}, report).check();
    }
    for (const auto& cooler : scene.each<LiquidCooler>())
        if (cooler.at->mount && cooler.at->piece.plug == MountKind::CoolerSeat)
            Surroundings(scene, {cooler.index, cooler.at, seatOf(scene, *cooler.at), nullptr, &cooler.spec->seats}, report).check();
}

DecidingFields cooler_surroundings_fields()
{
    return {
        {"air_cooler", "width_mm"}, {"air_cooler", "depth_mm"}, {"air_cooler", "front_offset_mm", kWhereKnown},
        {"air_cooler", "side_offset_mm", kWhereKnown}, {"air_cooler", "memory_under_fins_mm", kWhereKnown},
        {"air_cooler", "seats[].down_mm", kWhereKnown}, {"air_cooler", "seats[].front_mm", kWhereKnown},
        {"liquid_cooler", "block_size_mm", kWhereKnown}, {"liquid_cooler", "block_depth_mm", kWhereKnown},
        {"liquid_cooler", "block_width_mm", kWhereKnown}, {"liquid_cooler", "seats[].down_mm", kWhereKnown},
        {"liquid_cooler", "seats[].front_mm", kWhereKnown},
        {"motherboard", "socket_y_mm"}, {"motherboard", "blocks[].height_mm", kWhereKnown},
        {"pc_case", "lid_gap_mm"}, {"pc_case", "front_gap_mm", kWhereKnown}, {"pc_case", "obstacles[].cooler_limit_mm", kWhereKnown},
        {"case_fan", "size_mm"}, {"case_fan", "thickness_mm"},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
