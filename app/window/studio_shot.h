// A picture of triangles without a graphics interface: a depth buffer, a studio's lights, smooth edges. Any thread may
// take one; the same triangles give the same picture.
#pragma once

#include <QImage>

#include "looks/mesh_builder.h"

namespace rw {

// From where it is seen, without perspective: the way to the eye, and what is up in the picture.
struct Standpoint { Vec eye, up; };

// As large as fits a square of `size` pixels, with nothing behind it; null where there are no triangles.
QImage studioShot(const std::vector<Mesh>& meshes, const Standpoint& from, int size);

}  // namespace rw
