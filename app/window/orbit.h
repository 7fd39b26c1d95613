// The camera of the 3D view: it turns around a point with a level horizon. Points given and taken are in the board frame;
// `standing` turns that so that down is down. Pixels are those of the view, from its upper left corner.
#pragma once

#include <QObject>
#include <QPointF>
#include <QQuaternion>
#include <QSizeF>
#include <QVariantAnimation>
#include <QVector3D>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace rw {

class Orbit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QSizeF viewport MEMBER m_viewport WRITE setViewport NOTIFY changed)
    Q_PROPERTY(QQuaternion standing MEMBER m_standing WRITE setStanding NOTIFY changed)
    Q_PROPERTY(bool orthographic MEMBER m_orthographic WRITE setOrthographic NOTIFY changed)
    Q_PROPERTY(bool animated MEMBER m_animated)
    Q_PROPERTY(QVector3D position READ position NOTIFY changed)       // of the camera, in the view's world
    Q_PROPERTY(QQuaternion rotation READ rotation NOTIFY changed)
    Q_PROPERTY(qreal fieldOfView READ fieldOfView CONSTANT)           // vertical, degrees
    Q_PROPERTY(qreal magnification READ magnification NOTIFY changed) // of the orthographic camera: pixels per mm
    Q_PROPERTY(qreal clipNear READ clipNear NOTIFY changed)
    Q_PROPERTY(qreal clipFar READ clipFar NOTIFY changed)
    Q_PROPERTY(qreal yaw READ yaw NOTIFY changed)
    Q_PROPERTY(qreal pitch READ pitch NOTIFY changed)
    Q_PROPERTY(int flightTime READ flightTime CONSTANT)               // ms
    Q_PROPERTY(bool flying READ flying NOTIFY flyingChanged)
    Q_PROPERTY(int revision READ revision NOTIFY changed)             // grows with every change: for bindings on project()

public:
    explicit Orbit(QObject* parent = nullptr);

    Q_INVOKABLE void turn(qreal dx, qreal dy);
    Q_INVOKABLE void pan(qreal dx, qreal dy);
    Q_INVOKABLE void zoom(qreal steps, const QPointF& at);   // steps > 0: nearer
    // default, front, left (the open side), rear, right, top, bottom; framing the box given
    Q_INVOKABLE void look(const QString& view, const QVector3D& centre, const QVector3D& size);
    Q_INVOKABLE void frame(const QVector3D& centre, const QVector3D& size);  // from where the camera is now
    // As frame(), turned so that a line along `along` is seen across and from the open side.
    Q_INVOKABLE void frameAcross(const QVector3D& centre, const QVector3D& size, const QVector3D& along, qreal room);
    Q_INVOKABLE void stop();

    Q_INVOKABLE QPointF project(const QVector3D& point) const;
    // A direction of the board frame as seen: x to the right, y up, z toward the eye.
    Q_INVOKABLE QVector3D inView(const QVector3D& direction) const;
    Q_INVOKABLE QVector3D roomInView(const QVector3D& direction) const;  // the same for a direction of the room
    Q_INVOKABLE bool isInFront(const QVector3D& point) const;
    Q_INVOKABLE QVector3D rayOrigin(const QPointF& pixel) const;
    Q_INVOKABLE QVector3D rayDirection(const QPointF& pixel) const;

    void setViewport(const QSizeF& size);
    void setStanding(const QQuaternion& standing);
    void setOrthographic(bool on);
    QVector3D position() const;
    QQuaternion rotation() const;
    qreal fieldOfView() const { return 28; }
    qreal magnification() const;
    qreal clipNear() const;
    qreal clipFar() const;
    qreal yaw() const { return m_at.yaw; }
    qreal pitch() const { return m_at.pitch; }
    int flightTime() const { return m_flight.duration(); }
    bool flying() const { return m_flight.state() == QAbstractAnimation::Running; }
    int revision() const { return m_revision; }

Q_SIGNALS:
    void changed();
    void flyingChanged();

private:
    struct Place { QVector3D target; double yaw = 32, pitch = 14, distance = 1500; };
    void go(const Place& place);
    void fly(Place to);
    void flyTo(Place to, const QVector3D& centre, const QVector3D& size, double room);
    void fit(Place& place, const QVector3D& centre, const QVector3D& size, double room) const;
    QQuaternion facing(double yaw, double pitch) const;
    double pixelsPerMm() const;

    QSizeF m_viewport{800, 600};
    QQuaternion m_standing;
    bool m_orthographic = false, m_animated = true;
    Place m_at, m_from, m_to;   // targets in the world
    // What the camera framed last, until a hand moves it: a view that changes its size frames it again.
    struct Framed { QVector3D centre, size; double room; };
    std::optional<Framed> m_framed;
    QVariantAnimation m_flight;
    int m_revision = 0;
};

}  // namespace rw
