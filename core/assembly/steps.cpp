#include "assembly/steps.h"

namespace rw::assembly {

std::string nameOf(const Item& item) { return item.part->shortName; }

Task onMount(const Scene& scene, const StandingPiece& piece, const char* pattern)
{
    const Item& host = *scene.pieces()[*piece.host].item;
    Task task;
    task.text = {pattern, {{"part", nameOf(*piece.item)}, {"place", piece.mount->name}, {"host", nameOf(host)}}};
    task.parts = {piece.item->id, host.id};
    task.places = {piece.mount->name};
    return task;
}

}  // namespace rw::assembly
