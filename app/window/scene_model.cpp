#include "window/scene_model.h"

#include <QMatrix3x3>

#include <algorithm>
#include <limits>

#include "checks/base/places.h"
#include "looks/flexible.h"
#include "parts/spec_hash.h"
#include "scene/exploded.h"

namespace rw {
namespace {

const QQuaternion kOnItsSide = QQuaternion::fromAxisAndAngle(1, 0, 0, -90);

QString keyOf(const StandingPiece& piece) { return QString::fromStdString(piece.item->id) + "/" + QString::number(piece.number); }

QVariantMap boxMap(const Box& box) { return {{"centre", (toQt(box.lo) + toQt(box.hi)) / 2}, {"size", toQt(box.size())}}; }

bool isEstimated(const StandingPiece& piece)
{
    return std::any_of(piece.solids.begin(), piece.solids.end(), [](const Solid& s) {
        return !isKeepOut(s.role) && s.role == Role::Body && weakest(s.origins) >= Origin::Family;
    });
}

// Of all that has a body.
std::optional<Box> bodyBounds(const Piece& piece)
{
    std::optional<Box> all;
    for (const Solid& solid : piece.solids)
        if (!isKeepOut(solid.role)) all = all ? united(*all, boundsOf(solid)) : boundsOf(solid);
    return all;
}

// Dashes of 6 mm from where a piece is mounted to where it is shown.
void addDashes(std::vector<QVector3D>& points, const QVector3D& from, const QVector3D& to)
{
    constexpr float kDash = 6, kGap = 5;
    const float length = (to - from).length();
    const QVector3D along = (to - from).normalized();
    for (float at = 0; at < length; at += kDash + kGap) {
        points.push_back(from + along * at);
        points.push_back(from + along * std::min(at + kDash, length));
    }
}

// The room a card's fans want in front of them, as gpu_air_gap measures it.
std::optional<Box> airOf(const StandingPiece& piece)
{
    const auto* card = piece.part().as<GraphicsCard>();
    const Solid* shroud = card && card->standsComplete() ? piece.solid("shroud") : nullptr;
    if (!shroud || wantedForFans(*card) == Length{}) return std::nullopt;
    const Facing fans = fanSideOf(piece);
    Box air = rw::boundsOf(*shroud);
    (fans.sense > 0 ? air.lo : air.hi)[fans.axis] = (fans.sense > 0 ? air.hi : air.lo)[fans.axis];
    (fans.sense > 0 ? air.hi : air.lo)[fans.axis] += wantedForFans(*card) * fans.sense;
    return air;
}

QVariantList keepOutsOf(const Scene& scene)
{
    QVariantList all;
    const auto add = [&](const Box& box, bool air) {
        QVariantMap map = boxMap(box);
        map["air"] = air;
        all.append(map);
    };
    for (const StandingPiece& piece : scene.pieces()) {
        if (const auto air = airOf(piece)) add(*air, true);
        for (const Solid& solid : piece.solids)
            if (solid.role == Role::CableBend || solid.role == Role::Intake) add(rw::boundsOf(solid), solid.role == Role::Intake);
    }
    return all;
}

}  // namespace

QVector3D toQt(Point p) { return {float(p.x.amount()), float(p.y.amount()), float(p.z.amount())}; }

QQuaternion toQt(const Turn& turn)
{
    QMatrix3x3 matrix;
    matrix.fill(0);
    for (Axis axis : kAxes) matrix(static_cast<int>(axis), static_cast<int>(turn.source(axis))) = float(turn.sign(axis));
    return QQuaternion::fromRotationMatrix(matrix);
}

Ray rayOf(const QVector3D& origin, const QVector3D& direction)
{
    return {{origin.x(), origin.y(), origin.z()}, {direction.x(), direction.y(), direction.z()}};
}

SceneModel::SceneModel(QObject* parent)
    : RowModel("pieceKey", {"itemId", "label", "kind", "place", "away", "facing", "meshes", "inside", "closed", "edges", "panelEdges", "estimated", "severity"}, parent)
{
}

SceneModel::~SceneModel() = default;

SceneModel::Cached& SceneModel::cached(const PartPtr& part, const State& state, std::size_t number, const Piece& piece)
{
    for (auto& entry : m_cache) {
        if (entry->piece != number || !(entry->state == state)) continue;
        // A file opened anew brings its own copies of the same parts; a corrected part is another one.
        if (entry->part == part || entry->part->id == part->id) {
            if (entry->part != part && fieldHashes(*entry->part) != fieldHashes(*part)) continue;
            if (entry->unused > 1) entry->drawn.sendAgain();  // it was out of the picture
            entry->unused = 0;
            return *entry;
        }
    }
    auto entry = std::make_unique<Cached>(Cached{part, state, number, draw(*part, piece), {}, {}, {}});
    entry->meshes = meshList(entry->drawn.meshes);
    entry->inside = meshList(entry->drawn.inside);
    entry->closed = meshList(entry->drawn.closed);
    m_cache.push_back(std::move(entry));
    return *m_cache.back();
}

SceneModel::Tube& SceneModel::tube(const Flexible& flexible)
{
    for (auto& entry : m_tubes)
        if (entry->from == flexible.from && entry->to == flexible.to) {
            if (entry->unused > 1) entry->drawn.sendAgain();
            entry->unused = 0;
            return *entry;
        }
    m_tubes.push_back(std::make_unique<Tube>(Tube{flexible.from, flexible.to, draw(flexibleLook(flexible.from, flexible.to)), {}}));
    m_tubes.back()->meshes = meshList(m_tubes.back()->drawn.meshes);
    return *m_tubes.back();
}

// Kept for a few revisions: undo brings them back.
void SceneModel::forgetUnused()
{
    std::erase_if(m_tubes, [](const auto& entry) { return ++entry->unused > 20; });
    std::erase_if(m_cache, [](const auto& entry) { return ++entry->unused > 20; });
}

void SceneModel::show(const Evaluation& evaluation)
{
    m_scene = evaluation.scene;
    m_away = rw::exploded(*m_scene);
    m_keepOuts = keepOutsOf(*m_scene);
    m_triangles = 0;
    QList<Row> rows;
    std::optional<Box> all;
    for (std::size_t i = 0; i < m_scene->pieces().size(); ++i) {
        const StandingPiece& piece = m_scene->pieces()[i];
        if (piece.solids.empty()) continue;
        all = all ? united(*all, piece.bounds) : piece.bounds;
        Cached& look = cached(piece.item->part, piece.item->state, piece.number, piece.piece);
        m_triangles += static_cast<int>(look.drawn.triangles);
        rows.append({keyOf(piece),
                     {QString::fromStdString(piece.item->id), QString::fromStdString(m_scene->label(i)), QString::fromLatin1(piece.part().kind->id),
                      toQt(piece.pose.shift), toQt(m_away[i]), toQt(piece.pose.turn), look.meshes, look.inside, look.closed,
                      QVariant::fromValue<QObject*>(look.drawn.edges.get()), QVariant::fromValue<QObject*>(look.drawn.panelEdges.get()),
                      isEstimated(piece), evaluation.severityOf(piece.item->id)}});
    }
    for (const Flexible& flexible : flexibles(*m_scene)) {
        Tube& look = tube(flexible);
        m_triangles += static_cast<int>(look.drawn.triangles);
        const QString item = QString::fromStdString(flexible.item->id);
        rows.append({item + "/" + QString::fromStdString(flexible.from.name),
                     {item, QString::fromStdString(flexible.item->part->shortName), QString::fromLatin1(flexible.item->part->kind->id), QVector3D(), QVector3D(), QQuaternion(), look.meshes,
                      QVariantList(), QVariantList(), QVariant::fromValue<QObject*>(nullptr), QVariant::fromValue<QObject*>(nullptr), false, evaluation.severityOf(flexible.item->id)}});
    }
    // A tower stands as its board frame does; on its side or on a bench the board's z points up.
    m_standing = downOf(m_scene->rig().stance).axis == Axis::Y ? QQuaternion() : kOnItsSide;
    drawHomeLines();
    showRows(std::move(rows), all.value_or(Box{}));
}

std::vector<Point> SceneModel::show(const PartPtr& part, const State& state)
{
    const Length apart = mm(40);
    m_triangles = 0;
    QList<Row> rows;
    std::vector<Point> places;
    std::optional<Box> all;
    const std::vector<Piece> pieces = part->spec->pieces(state);
    // What goes on a board stands on it; a case and a board stand as in a tower.
    const bool upright = pieces.empty() || pieces.front().plug == MountKind::None || pieces.front().plug == MountKind::BoardTray;
    m_standing = upright ? QQuaternion() : kOnItsSide;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::optional<Box> own = bodyBounds(pieces[i]);
        const Point place = own && all ? Point{all->hi.x + apart - own->lo.x, {}, {}} : Point{};
        places.push_back(place);
        if (!own) continue;
        const Box there{own->lo + place, own->hi + place};
        all = all ? united(*all, there) : there;
        Cached& look = cached(part, state, i, pieces[i]);
        m_triangles += static_cast<int>(look.drawn.triangles);
        rows.append({QString::fromStdString(part->id) + "/" + QString::number(i),
                     {QString::fromStdString(part->id), QString::fromStdString(pieces[i].name), QString::fromLatin1(part->kind->id), toQt(place), QVector3D(), QQuaternion(), look.meshes, look.inside, look.closed,
                      QVariant::fromValue<QObject*>(look.drawn.edges.get()), QVariant::fromValue<QObject*>(look.drawn.panelEdges.get()), false, 0}});
    }
    showRows(std::move(rows), all.value_or(Box{}));
    return places;
}

void SceneModel::showRows(QList<Row> rows, const Box& all)
{
    setRows(std::move(rows));
    forgetUnused();
    m_centre = (toQt(all.lo) + toQt(all.hi)) / 2;
    m_extent = toQt(all.size());
    Q_EMIT changed();
}

void SceneModel::setExploded(bool on)
{
    if (on == m_exploded) return;
    m_exploded = on;
    drawHomeLines();
    Q_EMIT changed();
}

void SceneModel::setHidden(const QString& item, bool hidden)
{
    if (m_hidden.contains(item) == hidden) return;
    if (hidden) m_hidden.append(item);
    else m_hidden.removeAll(item);
    Q_EMIT hiddenChanged();
}

void SceneModel::showAll()
{
    if (m_hidden.isEmpty()) return;
    m_hidden.clear();
    Q_EMIT hiddenChanged();
}

void SceneModel::drawHomeLines()
{
    m_homeLines.reset();
    if (!m_exploded || !m_scene) return;
    std::vector<QVector3D> points;
    for (std::size_t i = 0; i < m_away.size(); ++i) {
        const StandingPiece& piece = m_scene->pieces()[i];
        if (!piece.host || piece.solids.empty() || m_away[i] == Point{}) continue;
        // From the host's place in the picture, so that a line is as long as the piece's own way.
        const Point home = piece.bounds.centre();
        addDashes(points, toQt(home + m_away[*piece.host]), toQt(home + m_away[i]));
    }
    if (!points.empty()) m_homeLines = std::make_unique<PieceGeometry>(points);
}

QString SceneModel::pick(const QVector3D& origin, const QVector3D& direction) const
{
    QString found;
    double nearest = std::numeric_limits<double>::max();
    if (!m_scene) return found;
    for (std::size_t i = 0; i < m_scene->pieces().size(); ++i) {
        const StandingPiece& piece = m_scene->pieces()[i];
        if (isHidden(piece.item->id)) continue;
        const Ray ray = rayOf(origin - toQt(awayOf(i)), direction);
        const bool isCase = !piece.host;
        for (std::size_t s = 0; s < piece.solids.size(); ++s) {
            if (isKeepOut(piece.solids[s].role) || isOuterPanel(piece.part(), piece.solids[s])) continue;
            const auto entry = enters(piece.boxes[s], ray);
            // What stands in the case is in front of the case's own walls for the hand, where they are as near as that.
            if (!entry || entry->along + (isCase ? 0.5 : 0) >= nearest) continue;
            nearest = entry->along;
            found = keyOf(piece);
        }
    }
    return found;
}

QVariantMap SceneModel::boundsOf(const QString& item) const
{
    std::optional<Box> all;
    if (m_scene)
        for (std::size_t i = 0; i < m_scene->pieces().size(); ++i) {
            const StandingPiece& piece = m_scene->pieces()[i];
            if (piece.solids.empty() || (!item.isEmpty() && QString::fromStdString(piece.item->id) != item)) continue;
            const Box here{piece.bounds.lo + awayOf(i), piece.bounds.hi + awayOf(i)};
            all = all ? united(*all, here) : here;
        }
    return all ? boxMap(*all) : QVariantMap();
}

QVariantMap SceneModel::pieceBounds(const QString& key) const
{
    if (m_scene)
        for (const StandingPiece& piece : m_scene->pieces())
            if (keyOf(piece) == key) return boxMap(piece.bounds);
    return {};
}

QVariantList SceneModel::ghostMeshes(const PartPtr& part, const State& state, std::size_t number)
{
    const std::vector<Piece> pieces = part->spec->pieces(state);
    if (number >= pieces.size()) return {};
    Cached& look = cached(part, state, number, pieces[number]);
    look.unused = 2;  // the ghost lets go of it when it is dropped
    return look.meshes;
}

}  // namespace rw
