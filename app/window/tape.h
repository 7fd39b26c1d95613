// A tape measure for the 3D view: two faces are picked, and the distance between them stands there.
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "window/scene_model.h"

namespace rw {

class Tape : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rw::SceneModel* scene READ scene WRITE setScene NOTIFY changed)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed)
    Q_PROPERTY(bool started READ started NOTIFY changed)         // the first face is picked, the second is not
    Q_PROPERTY(QVariantList faces READ faces NOTIFY changed)     // those picked and the one pointed at: [{centre, size}] in the board frame
    Q_PROPERTY(QVariantMap mark READ mark NOTIFY changed)        // as a finding's: {hasLine, from, to, label, verdict, letter}
    Q_PROPERTY(QString words READ words NOTIFY changed)          // what to do next, or what was measured between

public:
    explicit Tape(QObject* parent = nullptr);

    // A ray in the board frame. Outer panels and keep-outs let it pass.
    Q_INVOKABLE void point(const QVector3D& origin, const QVector3D& direction);
    Q_INVOKABLE void take(const QVector3D& origin, const QVector3D& direction);
    Q_INVOKABLE void restart();

    SceneModel* scene() const { return m_scene; }
    void setScene(SceneModel* scene);
    bool active() const { return m_active; }
    void setActive(bool active);
    bool started() const { return m_first && !m_second; }
    QVariantList faces() const;
    QVariantMap mark() const;
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<Face> met(const QVector3D& origin, const QVector3D& direction);
    QString nameOf(const Face& face) const;

    QPointer<SceneModel> m_scene;
    std::shared_ptr<const Scene> m_measured;   // what the faces are of
    std::optional<Face> m_first, m_second, m_pointed;
    bool m_active = false;
};

}  // namespace rw
