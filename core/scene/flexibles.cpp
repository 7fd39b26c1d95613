#include "scene/flexibles.h"

namespace rw {
namespace {

Port placed(Port port, const Pose& pose)
{
    port.at = pose.apply(port.at);
    port.sense *= pose.turn.signOf(port.axis);
    port.axis = pose.turn.apply(port.axis);
    port.across = pose.turn.apply(port.across);
    return port;
}

}  // namespace

std::vector<std::pair<Port, Port>> joined(const Piece& a, const Pose& whereA, const Piece& b, const Pose& whereB)
{
    std::vector<std::pair<Port, Port>> pairs;
    for (const Port& from : a.ports)
        for (const Port& to : b.ports)
            if (from.name == to.name) pairs.emplace_back(placed(from, whereA), placed(to, whereB));
    return pairs;
}

std::vector<Flexible> flexibles(const Scene& scene)
{
    std::vector<Flexible> found;
    const auto& pieces = scene.pieces();
    for (std::size_t a = 0; a < pieces.size(); ++a)
        for (std::size_t b = 0; b < pieces.size(); ++b) {
            if (pieces[a].item != pieces[b].item || pieces[a].number >= pieces[b].number) continue;
            for (const auto& [from, to] : joined(pieces[a].piece, pieces[a].pose, pieces[b].piece, pieces[b].pose)) found.push_back({pieces[a].item, from, to, a, b});
        }
    return found;
}

}  // namespace rw
