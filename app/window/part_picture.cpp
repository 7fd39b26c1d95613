#include "window/part_picture.h"

#include <algorithm>

#include "looks/flexible.h"
#include "scene/flexibles.h"
#include "window/studio_shot.h"

namespace rw {
namespace {

// How a kind is set before the camera: from where one knows it at a glance, each piece after the first where the one before
// it stands, moved by `pitch` of its own sizes; of a box of twenty fans some.
struct Setting {
    std::string_view kind;
    Standpoint from;
    Vec pitch = {};
    std::size_t most = 4;
};

const Setting& settingOf(const Part& part)
{
    static const std::vector<Setting> all = {
        {"", {{-0.5, -1, 0.7}, {0, 0, 1}}, {1.5, 0, 0}},
        {"graphics_card", {{-0.75, -1, 0.55}, {0, 0, 1}}},
        {"add_in_card", {{-0.6, -1, 0.45}, {0, 0, 1}}},
        {"motherboard", {{-0.3, -0.5, 1}, {0, 1, 0}}},
        {"cpu", {{-0.5, -0.8, 1.4}, {0, 0, 1}}},
        {"memory_kit", {{1, -0.9, 0.6}, {0, 0, 1}}, {-3, 0, 0}},
        {"storage", {{-0.6, -0.75, 0.8}, {0, 0, 1}}},
        {"air_cooler", {{0.8, -0.75, 0.45}, {0, 0, 1}}},
        {"liquid_cooler", {{1, -0.9, 0.6}, {0, 0, 1}}},
        {"case_fan", {{-0.35, 0.25, 1}, {0, 1, 0}}, {-0.3, 0.3, -1.6}, 3},
        {"power_supply", {{0.7, -1, 0.5}, {0, -1, 0}}},
        {"pc_case", {{0.75, 0.4, 1}, {0, 1, 0}}},
        {"open_frame", {{0.6, -0.9, 0.6}, {0, 0, 1}}},
        {"riser", {{0.9, -0.7, 0.5}, {0, 0, 1}}},
        {"nvlink_bridge", {{0.9, -0.5, 0.8}, {0, 0, 1}}},
        {"gpu_brace", {{-0.8, 0.7, 0.8}, {0, 1, 0}}},
        {"network_adapter", {{-0.5, -0.6, 1}, {0, 1, 0}}},
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const Setting& s) { return part.kind && s.kind == part.kind->id; });
    return found == all.end() ? all.front() : *found;
}

bool isDrawn(const Piece& piece) { return std::any_of(piece.solids.begin(), piece.solids.end(), [](const Solid& s) { return !isKeepOut(s.role); }); }

std::vector<Piece> piecesOf(const Part& part)
{
    std::vector<Piece> pieces = part.spec ? part.spec->pieces({}) : std::vector<Piece>();
    for (Piece& piece : pieces)  // one looks in through the side; a pane of glass may stay
        std::erase_if(piece.solids, [](const Solid& s) { return s.name == "side panel" && s.material != "glass"; });
    return pieces;
}

std::vector<Pose> posesOf(const Part& part, const std::vector<Piece>& pieces)
{
    const bool pair = pieces.size() == 2 && isDrawn(pieces[0]) && isDrawn(pieces[1]);
    const std::string_view kind = part.kind ? part.kind->id : "";
    std::vector<Pose> poses(pieces.size());
    if (kind == "liquid_cooler") {  // the radiator on its long edge, the block before it
        poses.back().turn = Turn::about(Axis::X, 1);
        if (pair) poses[0].shift = {boundsOfHit(pieces[1].solids).hi.x - mm(110), mm(-190), mm(-60)};
    } else if (kind == "riser" && pair) {
        poses[1].shift = pointMm(0, 110, 50);
    } else {
        const Vec pitch = settingOf(part).pitch;
        for (std::size_t i = 1; i < poses.size(); ++i) {
            const Vec size = toVec(boundsOfHit(pieces[i].solids).size());
            poses[i].shift = poses[i - 1].shift + pointMm(size.x * pitch.x, size.y * pitch.y, size.z * pitch.z);
        }
    }
    return poses;
}

}  // namespace

bool hasPicture(const Part& part)
{
    const std::vector<Piece> pieces = piecesOf(part);
    return std::any_of(pieces.begin(), pieces.end(), isDrawn);
}

QImage partPicture(const Part& part, int size)
{
    const Setting& setting = settingOf(part);
    const std::vector<Piece> pieces = piecesOf(part);
    const std::vector<Pose> poses = posesOf(part, pieces);
    std::vector<Posed> meshes;
    for (std::size_t i = 0; i < std::min(pieces.size(), setting.most); ++i) pose(meshes, lookOf(part, pieces[i]), poses[i]);
    for (std::size_t a = 0; a < pieces.size(); ++a)
        for (std::size_t b = a + 1; b < pieces.size(); ++b)
            for (const auto& [from, to] : joined(pieces[a], poses[a], pieces[b], poses[b])) pose(meshes, flexibleLook(from, to), {});
    return studioShot(meshes, setting.from, {size, size});
}

}  // namespace rw
