// The standing pieces of the rig for the 3D view: one row each, with its pose and its meshes. Geometry is kept as long as
// the piece looks the same, so moving a part changes a row's position and nothing else.
#pragma once

#include "window/row_model.h"

#include <QQuaternion>
#include <QVector3D>

#include <map>

#include "plan/evaluate.h"
#include "scene/faces.h"
#include "scene/flexibles.h"
#include "window/piece_geometry.h"

namespace rw {

QVector3D toQt(Point p);
QQuaternion toQt(const Turn& turn);
Ray rayOf(const QVector3D& origin, const QVector3D& direction);

class SceneModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(QVector3D centre READ centre NOTIFY changed)   // of everything that stands, in the board frame
    Q_PROPERTY(QVector3D extent READ extent NOTIFY changed)   // its size along x, y and z
    Q_PROPERTY(QQuaternion standing READ standing NOTIFY changed)  // turns the board frame so that down is down
    Q_PROPERTY(int triangles READ triangles NOTIFY changed)
    // Taken apart: every row's piece is shown at `place` + `away`, and lines lead back to where it is mounted.
    Q_PROPERTY(bool exploded READ exploded WRITE setExploded NOTIFY changed)
    Q_PROPERTY(QObject* homeLines READ homeLines NOTIFY changed)
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY hiddenChanged)   // items that are left out of the picture, and only of it
    // Room that cables and fans want: [{centre, size, air}] in the board frame.
    Q_PROPERTY(QVariantList keepOuts READ keepOuts NOTIFY changed)

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
    bool exploded() const { return m_exploded; }
    void setExploded(bool on);
    QObject* homeLines() const { return m_homeLines.get(); }
    QStringList hidden() const { return m_hidden; }
    bool isHidden(const ItemId& item) const { return m_hidden.contains(QString::fromStdString(item)); }
    Q_INVOKABLE void setHidden(const QString& item, bool hidden);
    Q_INVOKABLE void showAll();
    QVariantList keepOuts() const { return m_keepOuts; }
    const std::shared_ptr<const Scene>& scene() const { return m_scene; }   // null for a part by itself

    // The piece ("item/number") a ray meets first, in the board frame. Outer panels, limits and keep-outs let it pass.
    Q_INVOKABLE QString pick(const QVector3D& origin, const QVector3D& direction) const;
    // {centre, size} of an item's pieces, or of all where `item` is empty.
    Q_INVOKABLE QVariantMap boundsOf(const QString& item) const;
    Q_INVOKABLE QVariantMap pieceBounds(const QString& piece) const;

    // Meshes of a piece that is not in the rig yet: a ghost. They live as long as the model keeps the piece's look.
    QVariantList ghostMeshes(const PartPtr& part, const State& state, std::size_t piece);

Q_SIGNALS:
    void changed();
    void hiddenChanged();

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
    Point awayOf(std::size_t piece) const { return m_exploded ? m_away[piece] : Point{}; }
    void drawHomeLines();

    std::shared_ptr<const Scene> m_scene;
    std::vector<std::unique_ptr<Cached>> m_cache;
    std::vector<std::unique_ptr<Tube>> m_tubes;
    QVector3D m_centre, m_extent;
    QQuaternion m_standing;
    int m_triangles = 0;
    bool m_exploded = false;
    QStringList m_hidden;
    std::vector<Point> m_away;            // by piece of the scene
    std::unique_ptr<PieceGeometry> m_homeLines;
    QVariantList m_keepOuts;
};

}  // namespace rw
