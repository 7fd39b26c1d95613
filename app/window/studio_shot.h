// A picture of triangles without a graphics interface: a depth buffer, a studio's lights, smooth edges. Any thread may
// take one; the same triangles give the same picture.
#pragma once

#include <QImage>
#include <QSize>

#include "looks/mesh_builder.h"

namespace rw {

// From where it is seen, without perspective: the way to the eye, and what is up in the picture.
struct Standpoint { Vec eye, up; };

// How what is drawn is to be taken: as it is; as what the picture is about; as what is there already. The last two differ in
// lightness, so that they do on paper without colours.
enum class Dress { Plain, Lit, Faded };

struct Posed { Mesh mesh; Dress dress = Dress::Plain; };

// As large as fits the size, in pixels, with nothing behind it; null where there are no triangles.
QImage studioShot(const std::vector<Posed>& meshes, const Standpoint& from, QSize size);

// The same triangles turned and moved, added to `all`.
void pose(std::vector<Posed>& all, const Look& look, const Pose& pose, Dress dress = Dress::Plain);

}  // namespace rw
