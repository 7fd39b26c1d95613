#include "window/near_misses.h"

#include <QString>

#include <algorithm>

#include "window/scene_model.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr double kNear = 30;    // mm
constexpr double kSame = 0.5;   // mm: the gap in the picture is the number the check states

// The nearest two points of any pieces of the two items.
std::optional<Gap> gapBetween(const Scene& scene, const ItemId& one, const ItemId& other)
{
    std::optional<Gap> nearest;
    for (std::size_t a = 0; a < scene.pieces().size(); ++a) {
        if (scene.pieces()[a].item->id != one) continue;
        for (std::size_t b = 0; b < scene.pieces().size(); ++b) {
            if (scene.pieces()[b].item->id != other) continue;
            const auto gap = scene.gap(a, b);
            if (gap && (!nearest || gap->distance < nearest->distance)) nearest = gap;
        }
    }
    return nearest;
}

}  // namespace

QVariantList nearMisses(const Evaluation& evaluation)
{
    QVariantList marks;
    std::vector<std::pair<ItemId, ItemId>> told;
    for (const Clearance& clear : evaluation.clearances) {
        const auto* room = std::get_if<Length>(&clear.margin);
        if (!room || *room <= Length{} || *room > mm(kNear) || clear.parts.size() != 2) continue;
        const std::pair pair(clear.parts[0], clear.parts[1]);
        if (std::find(told.begin(), told.end(), pair) != told.end()) continue;
        const auto gap = gapBetween(*evaluation.scene, pair.first, pair.second);
        if (!gap || abs(gap->distance - *room) > mm(kSame)) continue;
        told.push_back(pair);
        const Rig& rig = evaluation.scene->rig();
        marks.append(QVariantMap{{"verdict", -1}, {"letter", QString()}, {"hasLine", true}, {"from", toQt(gap->from)}, {"to", toQt(gap->to)},
                                 {"label", lengthWords(*room)},
                                 {"words", QStringLiteral("%1 – %2").arg(text(rig.find(pair.first)->part->shortName), text(rig.find(pair.second)->part->shortName))}});
    }
    return marks;
}

}  // namespace rw
