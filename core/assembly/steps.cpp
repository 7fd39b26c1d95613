#include "assembly/steps.h"

namespace rw::assembly {

std::string nameOf(const Item& item) { return item.part->shortName; }

std::vector<const StandingPiece*> standingOn(const Scene& scene, MountKind kind)
{
    std::vector<const StandingPiece*> found;
    for (const StandingPiece& piece : scene.pieces())
        if (piece.mount && piece.mount->kind == kind) found.push_back(&piece);
    return found;
}

Task onMount(const Scene& scene, const StandingPiece& piece, const char* pattern)
{
    const Item& host = *scene.pieces()[*piece.host].item;
    return {{pattern, {{"part", nameOf(*piece.item)}, {"place", piece.mount->name}, {"host", nameOf(host)}}},
            {piece.item->id, host.id},
            {piece.mount->name}};
}

std::vector<Task> notPlaced(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const Item& item : scene.rig().items) {
        const auto pieces = item.part->spec->pieces(item.state);
        bool missing = false;
        for (std::size_t i = 0; i < pieces.size(); ++i) missing = missing || i >= item.pieces.size() || !item.pieces[i];
        if (missing)
            tasks.push_back({{RW_TEXT("{part} has no place in this plan, or only a part of it has. Decide where it goes before building."), {{"part", nameOf(item)}}}, {item.id}, {}});
    }
    return tasks;
}

}  // namespace rw::assembly
