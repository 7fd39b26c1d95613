// The standing pieces of the rig for the 3D view: one row each, with its pose and its meshes. Geometry is kept as long as
// the piece looks the same, so moving a part changes a row's position and nothing else.
#pragma once

#include "window/row_model.h"

#include <QQuaternion>
#include <QVector3D>

#include <map>

#include "plan/evaluate.h"
#include "scene/flexibles.h"
#include "window/piece_geometry.h"

namespace rw {

QVector3D toQt(Point p);
QQuaternion toQt(const Turn& turn);

class SceneModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(QVector3D centre READ centre NOTIFY changed)   // of everything that stands, in the board frame
    Q_PROPERTY(QVector3D extent READ extent NOTIFY changed)   // its size along x, y and z
    Q_PROPERTY(QQuaternion standing READ standing NOTIFY changed)  // turns the board frame so that down is down
    Q_PROPERTY(int triangles READ triangles NOTIFY changed)

public:
    explicit SceneModel(QObject* parent);
    ~SceneModel() override;

    void show(const Evaluation& evaluation);
    // A part by itself, its pieces side by side along x. Where each stands: its place in this model's frame.
    std::vector<Point> show(const PartPtr& part, const State& state);

    QVector3D centre() const { return m_centre; }
    QVector3D extent() const { return m_extent; }
    QQuaternion standing() const { return m_standing; }
    int triangles() const { return m_triangles; }

    // The piece ("item/number") a ray meets first, in the board frame. Outer panels, limits and keep-outs let it pass.
    Q_INVOKABLE QString pick(const QVector3D& origin, const QVector3D& direction) const;
    // {centre, size} of an item's pieces, or of all where `item` is empty.
    Q_INVOKABLE QVariantMap boundsOf(const QString& item) const;
    Q_INVOKABLE QVariantMap pieceBounds(const QString& piece) const;

    // Meshes of a piece that is not in the rig yet: a ghost. They live as long as the model keeps the piece's look.
    QVariantList ghostMeshes(const PartPtr& part, const State& state, std::size_t piece);

Q_SIGNALS:
    void changed();

private:
    struct Cached {
        PartPtr part;
        State state;
        std::size_t piece;
        DrawnPiece drawn;
        QVariantList meshes, inside, closed;
        int unused = 0;
    };
    struct Tube {                    // drawn between two ports, as long as they stand where they stood
        Port from, to;
        DrawnPiece drawn;
        QVariantList meshes;
        int unused = 0;
    };
    Tube& tube(const Flexible& flexible);
    void showRows(QList<Row> rows, const Box& all);
    Cached& cached(const PartPtr& part, const State& state, std::size_t number, const Piece& piece);
    void forgetUnused();

    std::shared_ptr<const Scene> m_scene;
    std::vector<std::unique_ptr<Cached>> m_cache;
    std::vector<std::unique_ptr<Tube>> m_tubes;
    QVector3D m_centre, m_extent;
    QQuaternion m_standing;
    int m_triangles = 0;
};

}  // namespace rw
