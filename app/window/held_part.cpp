#include "window/held_part.h"

#include <algorithm>

#include "rig/edits.h"
#include "window/document.h"
#include "window/wording.h"

namespace rw {
namespace {

double volume(const Piece& piece)
{
    const Point size = boundsOfHit(piece.solids).size();
    return size.x.amount() * size.y.amount() * size.z.amount();
}

// Of a part in several pieces, the bulkiest leads and the others follow to their best mounts.
std::size_t leadPiece(const std::vector<Piece>& pieces)
{
    return static_cast<std::size_t>(std::max_element(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return volume(a) < volume(b); }) - pieces.begin());
}

}  // namespace

HeldPart::HeldPart(Document& document) : QObject(&document), m_document(document) {}

QString HeldPart::name() const { return m_part ? text(m_part->shortName) : QString(); }

bool HeldPart::takeFromCatalogue(const QString& partId)
{
    letGo();
    const PartPtr part = m_document.partOf(partId);
    if (!part) return false;
    m_part = part;
    m_isNew = true;
    m_base = addItem(m_document.rig(), part);
    m_item = lastItem(m_base);
    m_base = m_document.withSavedPrice(m_base, m_item);
    m_piece = leadPiece(part->spec->pieces({}));
    const Scene scene(m_base);
    findMounts(scene);
    gatherGhosts(scene);
    Q_EMIT changed();
    return true;
}

void HeldPart::take(const Item& item, std::size_t piece)
{
    m_part = item.part;
    m_state = item.state;
    m_isNew = false;
    m_base = m_document.rig();
    m_item = item.id;
    m_piece = piece;
}

bool HeldPart::takePiece(const QString& pieceKey)
{
    letGo();
    const Item* item = m_document.rig().find(pieceKey.section(u'/', 0, 0).toStdString());
    if (!item) return false;
    const std::size_t piece = pieceKey.section(u'/', 1, 1).toUInt();
    if (piece >= item->pieces.size() || item->part->spec->pieces(item->state)[piece].plug == MountKind::None) return false;
    take(*item, piece);
    const Scene scene(m_base);
    findMounts(scene);
    if (!couldGoElsewhere()) {  // dragging it would only be in the way of turning the view
        letGo();
        return false;
    }
    gatherGhosts(scene);
    Q_EMIT changed();
    return true;
}

bool HeldPart::takeHandle(const QString& itemId, const QString& adjustment)
{
    letGo();
    const Item* item = m_document.rig().find(itemId.toStdString());
    if (!item) return false;
    for (Adjustment& one : adjustmentsOf(*m_document.evaluation().scene, *item)) {
        if (text(one.name) != adjustment || !one.handle) continue;
        take(*item, one.handle->piece);
        m_needsMount = true;
        m_handle = std::move(one);
        gatherGhosts(*m_document.evaluation().scene);
        Q_EMIT changed();
        return true;
    }
    return false;
}

bool HeldPart::couldGoElsewhere() const
{
    const auto& now = m_base.find(m_item)->pieces[m_piece];
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate& c) {
        return !now || !c.placement.isSameMount(*now);
    });
}

void HeldPart::findMounts(const Scene& scene)
{
    const Piece piece = m_part->spec->pieces(m_state)[m_piece];
    m_needsMount = piece.plug != MountKind::None;
    if (!m_needsMount) return;
    const Box bounds = boundsOfHit(piece.solids);
    // The item's other pieces hold their mounts, too.
    const Item& item = *m_base.find(m_item);
    const auto usedByOwnPiece = [&](const Placement& placement) {
        for (std::size_t i = 0; i < item.pieces.size(); ++i)
            if (i != m_piece && item.pieces[i] && item.pieces[i]->isSameMount(placement)) return true;
        return false;
    };
    for (Candidate& candidate : candidates(scene, piece, m_item)) {
        if (candidate.taken || usedByOwnPiece(candidate.placement)) continue;
        const Box there = candidate.pose.apply(bounds);
        m_mounts.append(QVariantMap{{"centre", (toQt(there.lo) + toQt(there.hi)) / 2}, {"size", toQt(there.size())},
                                    {"name", mountWords(candidate.placement.mount)}, {"suits", candidate.suits}});
        m_candidates.push_back(std::move(candidate));
    }
}

// The piece; of a part that is new all its pieces; and all that stands on them, as far as that goes.
void HeldPart::gatherGhosts(const Scene& scene)
{
    m_ghosts = {{m_item, m_piece}};
    for (std::size_t n = 0; m_isNew && n < m_base.find(m_item)->pieces.size(); ++n)
        if (n != m_piece) m_ghosts.push_back({m_item, n});
    std::vector<bool> along(scene.pieces().size());
    for (std::size_t i = 0; i < along.size(); ++i) {   // hosts come before their guests
        const StandingPiece& piece = scene.pieces()[i];
        const bool isHeld = piece.item->id == m_item && piece.number == m_piece;
        along[i] = isHeld || (piece.host && along[*piece.host]);
        if (along[i]) m_pieces.append(text(piece.item->id) + u'/' + QString::number(piece.number));
        if (along[i] && !isHeld) m_ghosts.push_back({piece.item->id, piece.number});
    }
    m_meshes.clear();
    for (const Ghost& ghost : m_ghosts) {
        const Item& item = *m_base.find(ghost.item);
        m_meshes.append(QVariant(m_document.sceneModel()->ghostMeshes(item.part, item.state, ghost.piece)));
    }
}

// Each where it stands in a scene; without one only the piece itself, where it was meant to go.
void HeldPart::showGhosts(const Scene* there, const Pose* lead)
{
    m_places.clear();
    for (const Ghost& ghost : m_ghosts) {
        const Pose* pose = ghost.item == m_item && ghost.piece == m_piece ? lead : nullptr;
        if (there)
            for (const StandingPiece& piece : there->pieces())
                if (piece.item->id == ghost.item && piece.number == ghost.piece) pose = &piece.pose;
        m_places.append(QVariantMap{{"shown", pose != nullptr}, {"position", pose ? toQt(pose->shift) : QVector3D()}, {"rotation", pose ? toQt(pose->turn) : QQuaternion()}});
    }
}

const Prospect& HeldPart::prospectOn(int mount)
{
    if (const auto known = m_prospects.find(mount); known != m_prospects.end()) return known->second;
    Prospect prospect;
    const Candidate& candidate = m_candidates[std::size_t(mount)];
    if (auto placed = placePiece(m_base, m_item, m_piece, candidate.placement)) {
        Rig rig = std::move(*placed);
        if (m_isNew)
            if (auto all = placeAtBest(rig, m_item)) rig = std::move(*all);
        prospect = tryOut(m_document.evaluation(), rig, m_document.shown(rig), m_item, m_piece);
        const QString where = mountWords(candidate.placement.mount);
        prospect.label = m_isNew ? tr("Add %1 at %2").arg(name(), where) : tr("Move %1 to %2").arg(name(), where);
    } else {
        prospect.verdict = static_cast<int>(Verdict::Problem);
        prospect.verdictWords = tr("Not here");
        prospect.reason = text(placed.reason());
    }
    return m_prospects.emplace(mount, std::move(prospect)).first->second;
}

void HeldPart::hover(int mount)
{
    if (!active() || mount == m_mount || mount >= static_cast<int>(m_candidates.size())) return;
    m_mount = mount;
    m_shown = mount < 0 ? Prospect() : prospectOn(mount);
    if (mount < 0) m_places.clear();
    else showGhosts(m_shown.scene.get(), &m_candidates[std::size_t(mount)].pose);
    Q_EMIT hovered();
}

void HeldPart::pull(double millimetres)
{
    if (!m_handle) return;
    const Length step = m_handle->step > Length{} ? m_handle->step : mm(1);
    const Length to = std::clamp(mm(std::round(millimetres / step.amount()) * step.amount()), m_handle->lo, m_handle->hi);
    if (m_pulled == to) return;
    m_pulled = to;
    const auto changedRig = adjusted(m_base, m_item, m_handle->name, to);
    if (!changedRig) return;
    m_shown = tryOut(m_document.evaluation(), *changedRig, m_document.shown(*changedRig), m_item, m_piece);
    m_shown.label = tr("Adjust %1").arg(name());
    const State before = std::exchange(m_state, m_shown.rig.find(m_item)->state);
    if (!(m_state == before)) {   // it looks different then
        m_meshes[0] = QVariant(m_document.sceneModel()->ghostMeshes(m_part, m_state, m_piece));
        Q_EMIT changed();
    }
    showGhosts(m_shown.scene.get(), nullptr);
    Q_EMIT hovered();
}

QString HeldPart::mountName() const
{
    if (m_handle && m_pulled) return tr("%1: %2").arg(adjustmentWords(*m_handle), lengthWords(*m_pulled));
    return m_mount < 0 ? QString() : mountWords(m_candidates[std::size_t(m_mount)].placement.mount);
}

// The same in words of another unit.
void HeldPart::reword()
{
    if (!active()) return;
    m_prospects.clear();
    if (m_mount >= 0) m_shown = prospectOn(m_mount);
    else if (m_pulled) {
        const QString label = m_shown.label;
        m_shown = tryOut(m_document.evaluation(), m_shown.rig, m_document.shown(m_shown.rig), m_item, m_piece);
        m_shown.label = label;
    }
    Q_EMIT hovered();
}

bool HeldPart::put()
{
    if (!active()) return false;
    if (!m_needsMount) {
        const PartPtr part = m_part;
        letGo();
        return m_document.addAtBest(part);
    }
    if (over() && !m_shown.label.isEmpty()) {
        const Prospect prospect = m_shown;
        const ItemId item = m_item;
        letGo();
        m_document.commit(prospect.label, prospect.rig);
        m_document.select(text(item));
        return true;
    }
    if (m_candidates.empty() && !m_handle) Q_EMIT m_document.message(tr("Nothing in this rig takes %1.").arg(name()));
    letGo();
    return false;
}

void HeldPart::letGo()
{
    if (!active()) return;
    m_part.reset();
    m_state = {};
    m_item.clear();
    m_base = {};
    m_ghosts.clear();
    m_pieces.clear();
    m_meshes.clear();
    m_places.clear();
    m_mounts.clear();
    m_candidates.clear();
    m_prospects.clear();
    m_shown = {};
    m_mount = -1;
    m_needsMount = false;
    m_handle.reset();
    m_pulled.reset();
    Q_EMIT hovered();
    Q_EMIT changed();
}

}  // namespace rw
