#include "window/section_plane.h"

#include <algorithm>

#include "geometry/cut.h"
#include "looks/mesh_builder.h"

namespace rw {

void SectionPlane::setScene(SceneModel* scene)
{
    if (scene == m_scene) return;
    m_scene = scene;
    if (scene) {
        connect(scene, &SceneModel::changed, this, &SectionPlane::cut);
        connect(scene, &SceneModel::hiddenChanged, this, &SectionPlane::cut);
    }
    cut();
}

void SectionPlane::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (active) m_at = (lowest() + highest()) / 2;
    cut();
}

void SectionPlane::setAxis(int axis)
{
    axis = std::clamp(axis, 0, 2);
    if (axis == m_axis) return;
    m_axis = axis;
    m_at = (lowest() + highest()) / 2;
    cut();
}

void SectionPlane::setAt(qreal at)
{
    at = std::clamp(at, lowest(), highest());
    if (at == m_at) return;
    m_at = at;
    cut();
}

qreal SectionPlane::lowest() const { return m_scene ? m_scene->centre()[m_axis] - m_scene->extent()[m_axis] / 2 : 0; }
qreal SectionPlane::highest() const { return m_scene ? m_scene->centre()[m_axis] + m_scene->extent()[m_axis] / 2 : 0; }

QVector3D SectionPlane::normal() const
{
    QVector3D axis;
    axis[m_axis] = 1;
    return m_scene ? m_scene->standing().rotatedVector(axis) : axis;
}

void SectionPlane::cut()
{
    DrawnPiece old = std::move(m_drawn);  // its geometries go once nothing shows them any more
    m_drawn = {};
    if (m_active && m_scene && m_scene->scene()) {
        MeshBuilder faces;
        const Axis axis = static_cast<Axis>(m_axis);
        for (const StandingPiece& piece : m_scene->scene()->pieces()) {
            if (m_scene->isHidden(piece.item->id)) continue;
            for (const Solid& solid : piece.solids) {
                if (isKeepOut(solid.role)) continue;
                std::vector<Vec> corners;
                for (const Point& corner : cutAcross(solid.shape, axis, mm(m_at))) corners.push_back(toVec(corner));
                if (!corners.empty()) faces.polygon(materialOf(solid), corners);
            }
        }
        m_drawn = draw(std::move(faces).look());
    }
    m_caps = meshList(m_drawn.meshes);
    Q_EMIT changed();
}

}  // namespace rw
