#include "scene/exploded.h"

#include <algorithm>
#include <numeric>

#include "scene/removal.h"

namespace rw {
namespace {

constexpr double kApart = 25;  // mm between one piece and the next

struct Direction {
    Axis axis;
    int sense;
};

Box shiftedBy(const Box& box, Point by) { return {box.lo + by, box.hi + by}; }

// How far out a box begins, toward a sense.
Length begin(const Box& box, Direction d) { return d.sense > 0 ? box.lo[d.axis] : -box.hi[d.axis]; }
Length end(const Box& box, Direction d) { return d.sense > 0 ? box.hi[d.axis] : -box.lo[d.axis]; }

Direction directionOf(const StandingPiece& piece, const Box& home)
{
    const MountKind plug = piece.piece.plug;
    if (plug == MountKind::FanMount || plug == MountKind::RadiatorMount) {
        const Axis axis = piece.pose.turn.apply(Axis::Z);
        return {axis, piece.bounds.centre()[axis] < home.centre()[axis] ? -1 : 1};
    }
    const Leg last = waysOut(piece).front().back();
    return {last.axis, last.sense};
}

// Out of everything that stands already.
Point away(const Box& from, Direction d, const std::vector<Box>& standing)
{
    Point by;
    for (bool moved = true; moved;) {
        moved = false;
        const Box now = grown(shiftedBy(from, by), mm(kApart - 0.001));
        for (const Box& other : standing) {
            if (!shareVolume(now, other)) continue;
            by[d.axis] += (end(other, d) + mm(kApart) - begin(shiftedBy(from, by), d)) * d.sense;
            moved = true;
            break;
        }
    }
    return by;
}

}  // namespace

std::vector<Point> exploded(const Scene& scene)
{
    const auto& pieces = scene.pieces();
    std::vector<Point> by(pieces.size());
    std::vector<bool> stands(pieces.size(), false);
    std::vector<Box> standing;
    Box homes;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].host || pieces[i].solids.empty()) continue;
        homes = standing.empty() ? pieces[i].bounds : united(homes, pieces[i].bounds);
        standing.push_back(pieces[i].bounds);
        stands[i] = true;
    }
    const auto sizeless = [&](std::size_t i) { return pieces[i].bounds.size() == Point{}; };
    // Hosts before their guests; of one host's guests the innermost first, so that nothing has to pass through another.
    for (bool any = true; any;) {
        any = false;
        std::vector<std::size_t> next;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            if (!stands[i] && pieces[i].host && stands[*pieces[i].host]) next.push_back(i);
        std::stable_sort(next.begin(), next.end(), [&](std::size_t a, std::size_t b) {
            return begin(pieces[a].bounds, directionOf(pieces[a], homes)) < begin(pieces[b].bounds, directionOf(pieces[b], homes));
        });
        for (const std::size_t i : next) {
            const Point carried = by[*pieces[i].host];
            by[i] = carried;
            stands[i] = any = true;
            if (sizeless(i)) continue;
            by[i] = carried + away(shiftedBy(pieces[i].bounds, carried), directionOf(pieces[i], homes), standing);
            standing.push_back(shiftedBy(pieces[i].bounds, by[i]));
        }
    }
    return by;
}

}  // namespace rw
