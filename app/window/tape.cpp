#include "window/tape.h"

#include "window/lengths.h"
#include "window/wording.h"

namespace rw {
namespace {

bool isSame(const std::optional<Face>& a, const std::optional<Face>& b)
{
    if (!a || !b) return a.has_value() == b.has_value();
    return a->solid == b->solid && a->axis == b->axis && a->sense == b->sense;
}

}  // namespace

Tape::Tape(QObject* parent) : QObject(parent) { connect(&Lengths::shown(), &Lengths::changed, this, &Tape::changed); }

void Tape::setScene(SceneModel* scene)
{
    if (scene == m_scene) return;
    m_scene = scene;
    if (scene) connect(scene, &SceneModel::changed, this, &Tape::restart);  // what was measured may be elsewhere now
    restart();
}

void Tape::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    restart();
}

void Tape::restart()
{
    m_first.reset();
    m_second.reset();
    m_pointed.reset();
    m_measured.reset();
    Q_EMIT changed();
}

std::optional<Face> Tape::met(const QVector3D& origin, const QVector3D& direction)
{
    if (!m_active || !m_scene || !m_scene->scene()) return std::nullopt;
    m_measured = m_scene->scene();
    return faceMet(*m_measured, rayOf(origin, direction), [&](const StandingPiece& piece, const Solid& solid) {
        return !isKeepOut(solid.role) && !isOuterPanel(piece.part(), solid) && !m_scene->isHidden(piece.item->id);
    });
}

void Tape::point(const QVector3D& origin, const QVector3D& direction)
{
    auto face = met(origin, direction);
    if (isSame(face, m_pointed)) return;
    m_pointed = std::move(face);
    Q_EMIT changed();
}

void Tape::take(const QVector3D& origin, const QVector3D& direction)
{
    auto face = met(origin, direction);
    if (!face) return;
    if (!started()) {
        m_second.reset();
        m_first = std::move(face);
    } else if (!isSame(face, m_first)) {
        m_second = std::move(face);
    }
    m_pointed.reset();
    Q_EMIT changed();
}

QVariantList Tape::faces() const
{
    QVariantList list;
    for (const auto* face : {&m_first, &m_second, &m_pointed})
        if (*face) list.append(QVariantMap{{"centre", (toQt((*face)->flat.lo) + toQt((*face)->flat.hi)) / 2}, {"size", toQt((*face)->flat.size())}});
    return list;
}

QString Tape::nameOf(const Face& face) const
{
    const QString part = QString::fromStdString(m_measured->label(face.piece)), solid = QString::fromStdString(face.solid->name);
    return solid.isEmpty() ? part : part + QStringLiteral(" (") + solid + QStringLiteral(")");
}

QVariantMap Tape::mark() const
{
    if (!m_first || !m_second) return {};
    const FaceDistance distance = distanceBetween(*m_first, *m_second);
    const QString number = lengthWords(distance.length);
    return {{"verdict", -1}, {"letter", QString()}, {"hasLine", true}, {"from", toQt(distance.from)}, {"to", toQt(distance.to)},
            {"label", distance.origin >= Origin::Typical ? tr("about %1").arg(number) : number}};
}

QString Tape::words() const
{
    if (!m_first) return tr("Click a face to measure from");
    if (!m_second) return tr("From %1: click the other face").arg(nameOf(*m_first));
    return tr("%1 between %2 and %3").arg(mark()["label"].toString(), nameOf(*m_first), nameOf(*m_second));
}

}  // namespace rw
