#include "window/orbit.h"

#include <algorithm>
#include <cmath>

namespace rw {
namespace {

constexpr int kFlight = 420;  // ms
constexpr double kSteepest = 89.0;

double radians(double degrees) { return degrees * M_PI / 180; }

// The turn from `a` to `b` the short way round.
double shortWay(double a, double b)
{
    double by = std::fmod(b - a, 360.0);
    if (by > 180) by -= 360;
    if (by < -180) by += 360;
    return by;
}

}  // namespace

Orbit::Orbit(QObject* parent) : QObject(parent)
{
    m_flight.setDuration(kFlight);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double t = value.toDouble();
        Place place;
        place.target = m_from.target + (m_to.target - m_from.target) * float(t);
        place.yaw = m_from.yaw + shortWay(m_from.yaw, m_to.yaw) * t;
        place.pitch = m_from.pitch + (m_to.pitch - m_from.pitch) * t;
        place.distance = m_from.distance * std::pow(m_to.distance / m_from.distance, t);
        go(place);
    });
    connect(&m_flight, &QVariantAnimation::stateChanged, this, &Orbit::flyingChanged);
}

void Orbit::go(const Place& place)
{
    m_at = place;
    m_at.pitch = std::clamp(m_at.pitch, -kSteepest, kSteepest);
    m_at.distance = std::clamp(m_at.distance, 40.0, 20000.0);
    ++m_revision;
    Q_EMIT changed();
}

void Orbit::fly(Place to)
{
    m_flight.stop();
    if (!m_animated) return go(to);
    m_from = m_at;
    m_to = to;
    m_flight.start();
}

void Orbit::stop() { m_flight.stop(); }

QQuaternion Orbit::facing(double yaw, double pitch) const { return QQuaternion::fromEulerAngles(float(-pitch), float(yaw), 0); }
QQuaternion Orbit::rotation() const { return facing(m_at.yaw, m_at.pitch); }
QVector3D Orbit::position() const { return m_at.target + rotation().rotatedVector({0, 0, float(m_at.distance)}); }

double Orbit::pixelsPerMm() const { return m_viewport.height() / (2 * m_at.distance * std::tan(radians(fieldOfView() / 2))); }
qreal Orbit::magnification() const { return pixelsPerMm(); }
qreal Orbit::clipNear() const { return std::max(8.0, m_at.distance - 1200); }
qreal Orbit::clipFar() const { return m_at.distance + 2500; }

void Orbit::setViewport(const QSizeF& size)
{
    if (size == m_viewport || size.isEmpty()) return;
    m_viewport = size;
    if (!m_framed) return go(m_at);
    Place place = flying() ? m_to : m_at;
    fit(place, m_framed->centre, m_framed->size, m_framed->room);
    if (flying()) m_to = place;
    else go(place);
}

void Orbit::setStanding(const QQuaternion& standing)
{
    if (standing == m_standing) return;
    m_standing = standing;
    go(m_at);
}

void Orbit::setOrthographic(bool on)
{
    if (on == m_orthographic) return;
    m_orthographic = on;
    go(m_at);
}

void Orbit::turn(qreal dx, qreal dy)
{
    stop();
    m_framed.reset();
    Place place = m_at;
    place.yaw -= dx * 0.35;
    place.pitch += dy * 0.35;
    go(place);
}

void Orbit::pan(qreal dx, qreal dy)
{
    stop();
    m_framed.reset();
    Place place = m_at;
    const float mm = float(1 / pixelsPerMm());
    place.target += rotation().rotatedVector({-float(dx) * mm, float(dy) * mm, 0});
    go(place);
}

// The point under the cursor, in the plane of the target, stays under it.
void Orbit::zoom(qreal steps, const QPointF& at)
{
    stop();
    m_framed.reset();
    Place place = m_at;
    const double factor = std::pow(0.86, steps);
    place.distance = std::clamp(m_at.distance * factor, 40.0, 20000.0);
    const double real = place.distance / m_at.distance;
    const QPointF off = at - QPointF(m_viewport.width() / 2, m_viewport.height() / 2);
    const double mm = 1 / pixelsPerMm();
    const QVector3D under = rotation().rotatedVector({float(off.x() * mm), float(-off.y() * mm), 0});
    place.target += under * float(1 - real);
    go(place);
}

// Moves the place back and sideways until the box (in the world) fills the view but for a margin.
void Orbit::fit(Place& place, const QVector3D& centre, const QVector3D& size, double room) const
{
    const QQuaternion toView = facing(place.yaw, place.pitch).conjugated();
    const double tangent = std::tan(radians(fieldOfView() / 2)), aspect = m_viewport.width() / std::max(1.0, m_viewport.height());
    place.target = centre;
    place.distance = 1500;
    for (int round = 0; round < 6; ++round) {
        double left = 1e9, right = -1e9, low = 1e9, high = -1e9, back = 0;
        for (int corner = 0; corner < 8; ++corner) {
            const QVector3D at = centre - place.target + QVector3D((corner & 1) ? size.x() : -size.x(), (corner & 2) ? size.y() : -size.y(), (corner & 4) ? size.z() : -size.z()) / 2;
            const QVector3D p = toView.rotatedVector(at);
            const double depth = m_orthographic ? place.distance : std::max(20.0, place.distance - p.z());
            left = std::min(left, p.x() / depth), right = std::max(right, p.x() / depth);
            low = std::min(low, p.y() / depth), high = std::max(high, p.y() / depth);
            back = std::max(back, double(p.z()));
        }
        // The middle of what is seen to the middle of the view, then as near as the larger of the two extents allows.
        place.target += toView.conjugated().rotatedVector({float((left + right) / 2 * place.distance), float((low + high) / 2 * place.distance), 0});
        const double need = std::max((right - left) / 2 / (tangent * aspect), (high - low) / 2 / tangent) * room;
        place.distance = std::max(back + 40, (place.distance - back) * need + back);
    }
}

void Orbit::look(const QString& view, const QVector3D& centre, const QVector3D& size)
{
    const bool lies = m_standing.scalar() < 0.99f;
    Place to;
    to.yaw = 32;
    to.pitch = lies ? 32 : 13;
    if (view == QLatin1String("front")) { to.yaw = 90; to.pitch = 0; }
    else if (view == QLatin1String("left")) { to.yaw = 0; to.pitch = 0; }
    else if (view == QLatin1String("rear")) { to.yaw = -90; to.pitch = 0; }
    else if (view == QLatin1String("right")) { to.yaw = 180; to.pitch = 0; }
    else if (view == QLatin1String("top")) { to.yaw = 0; to.pitch = kSteepest; }
    else if (view == QLatin1String("bottom")) { to.yaw = 0; to.pitch = -kSteepest; }
    flyTo(to, centre, size, 1.14);
}

void Orbit::flyTo(Place to, const QVector3D& centre, const QVector3D& size, double room)
{
    m_framed = Framed{m_standing.rotatedVector(centre), m_standing.rotatedVector(size), room};
    fit(to, m_framed->centre, m_framed->size, room);
    fly(to);
}

void Orbit::frame(const QVector3D& centre, const QVector3D& size) { flyTo(m_at, centre, size, 1.35); }

void Orbit::frameAcross(const QVector3D& centre, const QVector3D& size, const QVector3D& along, qreal room)
{
    // Of a few good places on the open side, the one that sees the line longest; among equals the nearest to where we are.
    Place to = m_at;
    const QVector3D line = m_standing.rotatedVector(along).normalized();  // null where there is none
    double best = -1e9;
    for (const double yaw : {-30.0, 0.0, 20.0, 32.0, 55.0, 75.0})
        for (const double pitch : {8.0, 16.0, 30.0}) {
            const QVector3D eye = facing(yaw, pitch).rotatedVector({0, 0, 1});
            const double seen = 1 - std::abs(QVector3D::dotProduct(eye, line));
            const double score = std::min(seen, 0.75) - std::abs(shortWay(m_at.yaw, yaw)) / 1200 - std::abs(m_at.pitch - pitch) / 1500;
            if (score > best) { best = score; to.yaw = yaw; to.pitch = pitch; }
        }
    // A gap of a millimetre is shown with what is around it.
    constexpr float kLeast = 120;
    flyTo(to, centre, {std::max(size.x(), kLeast), std::max(size.y(), kLeast), std::max(size.z(), kLeast)}, room);
}

QVector3D Orbit::inView(const QVector3D& direction) const
{
    return rotation().conjugated().rotatedVector(m_standing.rotatedVector(direction));
}

QVector3D Orbit::roomInView(const QVector3D& direction) const { return rotation().conjugated().rotatedVector(direction); }

bool Orbit::isInFront(const QVector3D& point) const
{
    return rotation().conjugated().rotatedVector(m_standing.rotatedVector(point) - position()).z() < -1;
}

QPointF Orbit::project(const QVector3D& point) const
{
    const QVector3D p = rotation().conjugated().rotatedVector(m_standing.rotatedVector(point) - position());
    const double depth = m_orthographic ? m_at.distance : std::max(1.0, double(-p.z()));
    const double scale = m_viewport.height() / (2 * depth * std::tan(radians(fieldOfView() / 2)));
    return {m_viewport.width() / 2 + p.x() * scale, m_viewport.height() / 2 - p.y() * scale};
}

QVector3D Orbit::rayOrigin(const QPointF& pixel) const
{
    QVector3D origin = position();
    if (m_orthographic) {
        const double mm = 1 / pixelsPerMm();
        origin += rotation().rotatedVector({float((pixel.x() - m_viewport.width() / 2) * mm), float((m_viewport.height() / 2 - pixel.y()) * mm), 0});
    }
    return m_standing.conjugated().rotatedVector(origin);
}

QVector3D Orbit::rayDirection(const QPointF& pixel) const
{
    QVector3D direction(0, 0, -1);
    if (!m_orthographic) {
        const double tangent = std::tan(radians(fieldOfView() / 2)), half = m_viewport.height() / 2;
        direction = {float((pixel.x() - m_viewport.width() / 2) / half * tangent), float((half - pixel.y()) / half * tangent), -1};
    }
    return m_standing.conjugated().rotatedVector(rotation().rotatedVector(direction)).normalized();
}

}  // namespace rw
