#include "checks/base/radiators.h"

#include <algorithm>

#include "checks/base/obstacles.h"

namespace rw {
namespace {

// What begins within this much of the mount's wall stands beside a radiator there, not in front of it.
constexpr double kWall = 5;  // mm

std::size_t number(Axis axis) { return static_cast<std::size_t>(axis); }

Length inwardOf(const HungRadiator& r, const Box& box, bool far)
{
    const int sense = far ? r.inward.sense : -r.inward.sense;
    return (far ? outermost(box, r.inward.axis, sense) : -outermost(box, r.inward.axis, sense)) - r.plane * r.inward.sense;
}

// How well it is known that the two stand over each other along the radiator's length: it is certain where it could not
// hang between the end walls without covering the place.
Origin alongOrigin(const HungRadiator& r, const Solid& own, const Solid& other)
{
    const Origin both = weakest(own.origins[number(r.along)], other.origins[number(r.along)]);
    if (r.along != Axis::X || !r.home.spec->depth) return both;
    const Solid *rear = r.home.at->solid("rear wall"), *front = r.home.at->solid("front panel");
    const Solid* core = r.at->solid("radiator");
    if (!rear || !front || !core) return both;
    const Length length = boundsOf(*core).size().x, lo = boundsOf(*front).lo.x - length, hi = boundsOf(*rear).hi.x + length;
    const Box there = boundsOf(other);
    if (lo >= hi || there.lo.x >= hi || there.hi.x <= lo) return both;
    return weakest(weakest(r.home.spec->depth.origin, r.spec->radiatorLength.originOr(Origin::Typical)), other.origins[number(Axis::X)]);
}

// The stack's and the room's relief where their sources disagree: the most by which it could be less of a clash.
Length relief(const HungRadiator& r)
{
    const LengthFact stack = r.spec->stack(r.at->item->state);
    const LengthFact& gap = r.home.spec->lidGap;
    return (stack ? *stack - stack.least() : Length{}) + (r.underLid() && gap ? gap.most() - *gap : Length{});
}

std::optional<RadiatorMeeting> meetingOf(const HungRadiator& r, std::size_t piece, const Solid& own, const Solid& other)
{
    const Box mine = boundsOf(own), there = boundsOf(other), mineMost = doubtfulBoundsOf(own), thereMost = doubtfulBoundsOf(other);
    if (!shareVolume(mineMost, thereMost)) return std::nullopt;
    const bool nominal = shareVolume(own.shape, other.shape);
    if (!nominal && shareVolume(mine, there)) return std::nullopt;  // their boxes meet, they do not
    RadiatorMeeting meeting{piece, &own, &other, false, {}, {}, Origin::Norm, Origin::Norm, false};
    const Box &a = nominal ? mine : mineMost, &b = nominal ? there : thereMost;
    meeting.beside = inwardOf(r, b, false) < mm(kWall);
    const Origin inward = weakest(own.origins[number(r.inward.axis)], other.origins[number(r.inward.axis)]);
    const Origin across = weakest(own.origins[number(r.across)], other.origins[number(r.across)]);
    meeting.origin = weakest(inward, weakest(across, alongOrigin(r, own, other)));
    if (meeting.beside) {
        const Length overlap = std::min(a.hi[r.along] - b.lo[r.along], b.hi[r.along] - a.lo[r.along]);
        const Solid* core = r.at->solid("radiator");
        meeting.needed = boundsOf(core ? *core : own).size()[r.along];
        meeting.left = std::max(Length{}, meeting.needed - overlap);
        meeting.neededOrigin = r.spec->radiatorLength.originOr(Origin::Typical);
        meeting.origin = weakest(inward, weakest(across, weakest(own.origins[number(r.along)], other.origins[number(r.along)])));
        meeting.certain = nominal;
    } else {
        // Where the mount itself may be lower, that is so much less room.
        const Doubt& place = r.at->doubt;
        const Length lower = nominal ? Length{} : r.inward.sense > 0 ? place.hi[r.inward.axis] : place.lo[r.inward.axis];
        meeting.needed = inwardOf(r, a, true) - lower;
        meeting.left = inwardOf(r, b, false) - lower;
        meeting.neededOrigin = r.spec->stack(r.at->item->state).origin;
        meeting.certain = nominal && meeting.needed - meeting.left > relief(r);
    }
    return meeting;
}

// Of the case's solids, what is neither wall nor limit. An obstacle of which nobody says how high it reaches says nothing of
// what hangs under the lid or stands on the floor.
bool isOfCase(const HungRadiator& r, const Solid& solid)
{
    const CaseObstacle* o = r.home.spec->obstacle(solid.name);
    if (!o) return solid.name == "drive cage";
    return !o->isPost() && (r.inward.axis != Axis::Y || o->y0 || o->y1 || o->firstSlot || o->lastSlot);
}

}  // namespace

std::vector<HungRadiator> hungRadiators(const Scene& scene)
{
    std::vector<HungRadiator> found;
    for (const auto& cooler : scene.each<LiquidCooler>()) {
        if (cooler.at->piece.plug != MountKind::RadiatorMount || !cooler.at->host) continue;
        const StandingPiece& host = scene.pieces()[*cooler.at->host];
        const auto* home = host.part().as<PcCase>();
        const CaseRadiatorMount* mount = home ? home->radiatorMount(cooler.at->mount->name) : nullptr;
        if (!mount) continue;
        const Turn& turn = cooler.at->pose.turn;
        HungRadiator r{cooler.index, cooler.at, cooler.spec, {*cooler.at->host, &host, home}, mount, {turn.apply(Axis::Z), turn.signOf(Axis::Z)}, turn.apply(Axis::X), turn.apply(Axis::Y), {}};
        r.plane = cooler.at->pose.shift[r.inward.axis];
        found.push_back(r);
    }
    return found;
}

std::vector<RadiatorMeeting> meetingsOf(const Scene& scene, const HungRadiator& r)
{
    std::vector<RadiatorMeeting> worst;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& piece = scene.pieces()[i];
        const bool home = i == r.home.index;
        if (piece.item == r.at->item) continue;
        for (const Solid& other : piece.solids) {
            if (isKeepOut(other.role) || (home && !isOfCase(r, other))) continue;
            for (const Solid& own : r.at->solids) {
                const bool outside = own.name.starts_with("outer fan");
                const auto meeting = isKeepOut(own.role) || outside ? std::nullopt : meetingOf(r, i, own, other);
                if (!meeting) continue;
                const auto same = std::find_if(worst.begin(), worst.end(), [&](const RadiatorMeeting& m) { return m.piece == i && (!home || m.other == &other); });
                if (same == worst.end()) worst.push_back(*meeting);
                else if (same->left - same->needed > meeting->left - meeting->needed) *same = *meeting;
            }
        }
    }
    return worst;
}

std::optional<RadiatorShift> shiftOf(const HungRadiator& r, const std::vector<RadiatorMeeting>& meetings)
{
    std::optional<RadiatorShift> best;
    for (const Slide& slide : r.at->mount->slides) {
        const Turn turn = r.at->mount->pose.turn.then(r.home.at->pose.turn);
        const Axis axis = turn.apply(slide.axis);
        const int sign = turn.signOf(slide.axis);
        const auto& slides = r.at->item->pieces[r.at->number]->slides;
        const auto set = slides.find(slide.axis);
        const Length now = set == slides.end() ? Length{} : set->second;
        Length forth, back;  // outward along the axis, and against it, that leaves everything
        for (const RadiatorMeeting& m : meetings) {
            const Box there = doubtfulBoundsOf(*m.other);
            for (const Solid& own : r.at->solids) {
                const Box mine = doubtfulBoundsOf(own);
                if (!shareVolume(mine, there) && &own != m.own) continue;
                forth = std::max(forth, there.hi[axis] - mine.lo[axis]);
                back = std::max(back, mine.hi[axis] - there.lo[axis]);
            }
        }
        for (const Length move : {wholeMillimetres(forth), -wholeMillimetres(back)}) {
            const Length to = now + move * sign;
            if (move == Length{} || to < slide.lo || to > slide.hi || (best && abs(move) >= best->by)) continue;
            best = RadiatorShift{slide.axis, to, abs(move)};
        }
    }
    return best;
}

}  // namespace rw
