#include "window/scene_shot.h"

#include <algorithm>

#include "looks/flexible.h"
#include "scene/exploded.h"
#include "scene/flexibles.h"
#include "window/studio_shot.h"

namespace rw {
namespace {

constexpr Standpoint kBeforeTheCase = {{0.35, 0.28, 1}, {0, 1, 0}};   // a little from the front and from above: into the open side
constexpr Standpoint kBehindTheTray = {{0.35, 0.28, -1}, {0, 1, 0}};
constexpr Standpoint kOverTheBench = {{0.25, -0.6, 1}, {0, 1, 0}};

// One looks in by a side that is open.
void addPiece(const StandingPiece& standing, const char* open, Dress dress, Point away, std::vector<Posed>& meshes)
{
    Piece piece = standing.piece;
    std::erase_if(piece.solids, [&](const Solid& solid) { return solid.name == open; });
    Pose at = standing.pose;
    at.shift = at.shift + away;
    pose(meshes, lookOf(standing.part(), piece), at, dress);
}

// Whether all that is lit stands behind the tray the board is screwed to.
bool isBehindTheTray(const Scene& scene, const std::vector<std::size_t>& lit)
{
    return !lit.empty() && std::all_of(lit.begin(), lit.end(), [&](std::size_t i) { return scene.pieces()[i].bounds.centre().z < Length{}; });
}

bool has(const std::vector<std::size_t>& all, std::size_t piece) { return std::find(all.begin(), all.end(), piece) != all.end(); }

bool isHome(const StandingPiece& piece) { return piece.piece.plug == MountKind::None; }

}  // namespace

QImage buildShot(const Scene& scene, const std::vector<std::size_t>& standing, const std::vector<std::size_t>& lit, QSize size)
{
    const bool home = std::any_of(standing.begin(), standing.end(), [&](std::size_t i) { return isHome(scene.pieces()[i]); });
    const bool behind = home && isBehindTheTray(scene, lit);
    std::vector<Posed> meshes;
    for (const std::size_t i : standing) addPiece(scene.pieces()[i], behind ? "back panel" : "side panel", has(lit, i) ? Dress::Lit : Dress::Faded, {}, meshes);
    for (const Flexible& flexible : flexibles(scene)) {
        if (!has(standing, flexible.pieceFrom) || !has(standing, flexible.pieceTo)) continue;
        pose(meshes, flexibleLook(flexible.from, flexible.to), {}, has(lit, flexible.pieceFrom) || has(lit, flexible.pieceTo) ? Dress::Lit : Dress::Faded);
    }
    return studioShot(meshes, behind ? kBehindTheTray : home ? kBeforeTheCase : kOverTheBench, size);
}

QImage explodedShot(const Scene& scene, QSize size)
{
    const std::vector<Point> away = exploded(scene);
    std::vector<Posed> meshes;
    for (std::size_t i = 0; i < away.size(); ++i) addPiece(scene.pieces()[i], "side panel", Dress::Plain, away[i], meshes);
    return studioShot(meshes, {{1, 0.5, 0.75}, {0, 1, 0}}, size);
}

}  // namespace rw
