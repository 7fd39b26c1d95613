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

std::vector<Flexible> flexibles(const Scene& scene)
{
    std::vector<Flexible> found;
    const auto& pieces = scene.pieces();
    for (std::size_t a = 0; a < pieces.size(); ++a)
        for (std::size_t b = 0; b < pieces.size(); ++b) {
            if (pieces[a].item != pieces[b].item || pieces[a].number >= pieces[b].number) continue;
            for (const Port& from : pieces[a].piece.ports)
                for (const Port& to : pieces[b].piece.ports)
                    if (from.name == to.name) found.push_back({pieces[a].item, placed(from, pieces[a].pose), placed(to, pieces[b].pose), a, b});
        }
    return found;
}

}  // namespace rw
