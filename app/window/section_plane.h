// A plane across one axis of the rig: what lies beyond it is left out of the picture, and what it cuts gets a face there,
// drawn from the solids that are tested.
#pragma once

#include <QObject>
#include <QPointer>
#include <QVector3D>
#include <QtQml/qqmlregistration.h>

#include "window/scene_model.h"

namespace rw {

class SectionPlane : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rw::SceneModel* scene READ scene WRITE setScene NOTIFY changed)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed)
    Q_PROPERTY(int axis READ axis WRITE setAxis NOTIFY changed)         // 0 x (to the front), 1 y (up), 2 z (out of the board)
    Q_PROPERTY(qreal at READ at WRITE setAt NOTIFY changed)             // mm in the board frame
    Q_PROPERTY(qreal lowest READ lowest NOTIFY changed)                 // between these it meets the rig
    Q_PROPERTY(qreal highest READ highest NOTIFY changed)
    Q_PROPERTY(QVector3D normal READ normal NOTIFY changed)             // in the view's world; what lies further along it is left out
    Q_PROPERTY(QVariantList caps READ caps NOTIFY changed)              // meshes in the board frame

public:
    using QObject::QObject;

    SceneModel* scene() const { return m_scene; }
    void setScene(SceneModel* scene);
    bool active() const { return m_active; }
    void setActive(bool active);
    int axis() const { return m_axis; }
    void setAxis(int axis);
    qreal at() const { return m_at; }
    void setAt(qreal at);
    qreal lowest() const;
    qreal highest() const;
    QVector3D normal() const;
    QVariantList caps() const { return m_caps; }

Q_SIGNALS:
    void changed();

private:
    void cut();

    QPointer<SceneModel> m_scene;
    bool m_active = false;
    int m_axis = 2;
    qreal m_at = 0;
    DrawnPiece m_drawn;
    QVariantList m_caps;
};

}  // namespace rw
