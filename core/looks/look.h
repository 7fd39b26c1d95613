// What the eye sees of a part: triangles made from the same numbers as its solids, and never outside them. What is
// tested and measured stays the solids; a look only carves them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "parts/part.h"

namespace rw {

// Triangles of one material, in the piece's frame: mm, x/y/z right-handed, counter-clockwise seen from the front.
struct Mesh {
    std::string material;                // one of materials()
    std::vector<float> positions;        // x, y, z per vertex
    std::vector<float> normals;          // as many, of unit length
    std::vector<std::uint32_t> indices;  // three per triangle
};

struct Look {
    std::vector<Mesh> meshes;            // at most one per material, none empty
};

// A kind without a file in looks/kinds gets its solids plainly. Limits and keep-outs are not drawn.
Look lookOf(const Part& part, const Piece& piece);
std::size_t triangleCount(const Look& look);

struct Material {
    const char* name;
    float red, green, blue;              // sRGB
    float metalness, roughness, opacity;
};
const std::vector<Material>& materials();
const Material* findMaterial(const std::string& name);

// The material of a solid: its own word where we know it, else the usual one of its role.
std::string materialOf(const Solid& solid);

// One entry per file in looks/kinds; the table is generated from their names.
struct KindLook {
    const char* kind;                    // PartKind::id
    Look (*draw)(const Part& part, const Piece& piece);
};
const std::vector<KindLook>& kindLooks();

}  // namespace rw
