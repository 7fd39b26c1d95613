#include "looks/mesh_builder.h"

namespace rw {

namespace {

constexpr double kLeastArea = 1e-7;  // mm²; a face squashed flat by odd numbers is left out

Vec crossAt(Vec a, Vec b, Vec c) { return cross(b - a, c - a); }

std::uint32_t addVertex(Mesh& mesh, Vec position, Vec normal)
{
    const auto index = static_cast<std::uint32_t>(mesh.positions.size() / 3);
    const double length = lengthOf(normal);
    for (const double value : {position.x, position.y, position.z}) mesh.positions.push_back(static_cast<float>(value));
    for (const double value : {normal.x, normal.y, normal.z}) mesh.normals.push_back(static_cast<float>(value / length));
    return index;
}

// Twice the area of a polygon as a vector along its normal (Newell).
Vec newell(const std::vector<Vec>& corners)
{
    Vec sum;
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) sum = sum + crossAt(corners[0], corners[i], corners[i + 1]);
    return sum;
}

}  // namespace

Mesh& MeshBuilder::meshOf(const std::string& material)
{
    for (Mesh& mesh : m_look.meshes)
        if (mesh.material == material) return mesh;
    m_look.meshes.push_back({material, {}, {}, {}});
    return m_look.meshes.back();
}

void MeshBuilder::polygon(const std::string& material, const std::vector<Vec>& corners)
{
    const Vec normal = newell(corners);
    if (lengthOf(normal) < kLeastArea) return;
    Mesh& mesh = meshOf(material);
    std::vector<std::uint32_t> at;
    for (const Vec& corner : corners) at.push_back(addVertex(mesh, corner, normal));
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        if (lengthOf(crossAt(corners[0], corners[i], corners[i + 1])) < kLeastArea) continue;
        mesh.indices.insert(mesh.indices.end(), {at[0], at[i], at[i + 1]});
    }
}

void MeshBuilder::patch(const std::string& material, const std::array<Vec, 4>& corners, const std::array<Vec, 4>& normals)
{
    const Vec first = crossAt(corners[0], corners[1], corners[2]), second = crossAt(corners[0], corners[2], corners[3]);
    const bool drawFirst = lengthOf(first) >= kLeastArea, drawSecond = lengthOf(second) >= kLeastArea;
    if (!drawFirst && !drawSecond) return;
    Mesh& mesh = meshOf(material);
    std::array<std::uint32_t, 4> at{};
    for (std::size_t i = 0; i < 4; ++i)  // a surface has no normal where it runs into a point: the face's own there
        at[i] = addVertex(mesh, corners[i], lengthOf(normals[i]) > 1e-12 ? normals[i] : first + second);
    if (drawFirst) mesh.indices.insert(mesh.indices.end(), {at[0], at[1], at[2]});
    if (drawSecond) mesh.indices.insert(mesh.indices.end(), {at[0], at[2], at[3]});
}

}  // namespace rw
