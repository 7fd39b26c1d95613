#include "looks/details/common.h"
#include "looks/details/fan.h"

namespace rw {

Look case_fan_look(const Part&, const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids)
        if (isDrawn(solid)) drawFramedFan(Canvas(mesh, solid, Side::PlusZ, Side::PlusX));
    return std::move(mesh).look();
}

}  // namespace rw
