#include "looks/look.h"

#include "looks/canvas.h"
#include "looks/details/common.h"

namespace rw {

namespace {

void drawPrism(MeshBuilder& mesh, const Prism& prism, const std::string& material)
{
    std::vector<Vec> low, high;
    for (const Point& corner : prism.outline) {
        low.push_back(toVec(corner));
        Point tip = corner;
        tip[prism.axis] += prism.height;
        high.push_back(toVec(tip));
    }
    mesh.polygon(material, high);
    mesh.polygon(material, std::vector<Vec>(low.rbegin(), low.rend()));
    for (std::size_t i = 0; i < low.size(); ++i) {
        const std::size_t j = (i + 1) % low.size();
        mesh.polygon(material, {low[i], low[j], high[j], high[i]});
    }
}

Look plainLook(const Piece& piece)
{
    MeshBuilder mesh;
    for (const Solid& solid : piece.solids)
        if (isDrawn(solid)) drawPlainly(mesh, solid);
    return std::move(mesh).look();
}

}  // namespace

// Odd numbers can turn a solid inside out (fins with no room left beside the fan): there is nothing of it to see.
bool isDrawn(const Solid& solid)
{
    const Point size = boundsOf(solid).size();
    return !isKeepOut(solid.role) && size.x > Length{} && size.y > Length{} && size.z > Length{};
}

void drawPlainly(MeshBuilder& mesh, const Solid& solid)
{
    const std::string material = materialOf(solid);
    if (const Prism* prism = std::get_if<Prism>(&solid.shape)) return drawPrism(mesh, *prism, material);
    const Canvas canvas(mesh, solid, Side::PlusZ, Side::PlusX);
    if (std::holds_alternative<Box>(solid.shape)) {
        canvas.bevelled(material, {}, {canvas.width(), canvas.height(), canvas.depth()});
        return;
    }
    const Cylinder& cylinder = std::get<Cylinder>(solid.shape);
    Vec base{canvas.width() / 2, canvas.height() / 2, canvas.depth() / 2};
    (cylinder.axis == Axis::X ? base.x : cylinder.axis == Axis::Y ? base.y : base.z) = 0;
    canvas.cylinder(material, cylinder.axis, base, cylinder.height.amount(), cylinder.radius.amount(), 48);
}

Look lookOf(const Part& part, const Piece& piece)
{
    if (part.kind && part.spec)
        for (const KindLook& look : kindLooks())
            if (part.kind->id == std::string(look.kind)) return look.draw(part, piece);
    return plainLook(piece);
}

std::size_t triangleCount(const Look& look)
{
    std::size_t count = 0;
    for (const Mesh& mesh : look.meshes) count += mesh.indices.size() / 3;
    return count;
}

}  // namespace rw
