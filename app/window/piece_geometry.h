// Triangles and lines of a piece for Qt Quick 3D, made from its look and its solids. 1 unit is 1 mm.
#pragma once

#include <QQuick3DGeometry>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include "looks/look.h"

namespace rw {

class PieceGeometry : public QQuick3DGeometry {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PieceGeometry(const Mesh& mesh);           // triangles with normals
    explicit PieceGeometry(const std::vector<Box>& boxes);  // the edges of boxes, as lines
    explicit PieceGeometry(const std::vector<QVector3D>& ends);  // lines, two ends each

    // Qt 6.4 forgets a geometry's data when its last model goes and does not ask for it again when a new one comes.
    void sendAgain();
};

// A piece as it is drawn: one geometry per material, its outer panels apart, and the edges of its solids.
struct DrawnPiece {
    struct Part3D {
        std::unique_ptr<PieceGeometry> geometry;
        Material material;
    };
    std::vector<Part3D> meshes;    // everything but the outer panels
    std::vector<Part3D> inside;    // inner faces of a case's outer panels: seen from inside only, so the near ones vanish
    std::vector<Part3D> closed;    // the outer panels as they are
    std::unique_ptr<PieceGeometry> edges;
    std::unique_ptr<PieceGeometry> panelEdges;  // null where there are no outer panels
    std::size_t triangles = 0;

    void sendAgain();              // before it is shown anew
};
DrawnPiece draw(const Part& part, const Piece& piece);
DrawnPiece draw(const Look& look);  // something that is no piece: a tube

// For a Repeater3D: [{geometry, color, metalness, roughness, opacity}].
QVariantList meshList(const std::vector<DrawnPiece::Part3D>& meshes);

// The walls one looks through to see what is in a case.
bool isOuterPanel(const Part& part, const Solid& solid);

}  // namespace rw
