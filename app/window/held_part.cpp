#include "window/held_part.h"

#include <algorithm>
#include <set>

#include "rig/edits.h"
#include "window/document.h"
#include "window/rows.h"
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

bool concerns(const Finding& finding, const ItemId& id) { return std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end(); }

std::multiset<QString> severeOnes(const Evaluation& evaluation)
{
    std::multiset<QString> ids;
    for (const Finding& finding : evaluation.findings)
        if (finding.verdict >= Verdict::FitsIf && !finding.isWaived()) ids.insert(findingId(finding) + QString::number(static_cast<int>(finding.verdict)));
    return ids;
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
    m_state = {};
    m_isNew = true;
    m_base = addItem(m_document.rig(), part);
    m_item = lastItem(m_base);
    m_base = m_document.withSavedPrice(m_base, m_item);
    m_piece = leadPiece(part->spec->pieces({}));
    findMounts(m_document.rig(), m_item);
    Q_EMIT changed();
    return true;
}

bool HeldPart::takePiece(const QString& pieceKey)
{
    letGo();
    const ItemId id = pieceKey.section(u'/', 0, 0).toStdString();
    const Item* item = m_document.rig().find(id);
    if (!item) return false;
    m_piece = pieceKey.section(u'/', 1, 1).toUInt();
    if (m_piece >= item->pieces.size() || item->part->spec->pieces(item->state)[m_piece].plug == MountKind::None) return false;
    m_part = item->part;
    m_state = item->state;
    m_isNew = false;
    m_base = m_document.rig();
    m_item = id;
    m_pieceKey = pieceKey;
    findMounts(m_base, id);
    if (!couldGoElsewhere()) {  // dragging it would only be in the way of turning the view
        letGo();
        return false;
    }
    Q_EMIT changed();
    return true;
}

bool HeldPart::couldGoElsewhere() const
{
    const auto& now = m_base.find(m_item)->pieces[m_piece];
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate& c) {
        return !now || !c.placement.isSameMount(*now);
    });
}

void HeldPart::findMounts(const Rig& rig, const ItemId& self)
{
    const Piece piece = m_part->spec->pieces(m_state)[m_piece];
    m_needsMount = piece.plug != MountKind::None;
    m_meshes = m_document.sceneModel()->ghostMeshes(m_part, m_state, m_piece);
    m_candidates.clear();
    m_mounts.clear();
    if (!m_needsMount) return;
    const Scene scene(rig);
    const Box bounds = boundsOfHit(piece.solids);
    // The item's other pieces hold their mounts, too.
    const Item* item = rig.find(self);
    const auto usedByOwnPiece = [&](const Placement& placement) {
        if (!item) return false;
        for (std::size_t i = 0; i < item->pieces.size(); ++i)
            if (i != m_piece && item->pieces[i] && item->pieces[i]->isSameMount(placement)) return true;
        return false;
    };
    for (Candidate& candidate : candidates(scene, piece, self)) {
        if (candidate.taken || usedByOwnPiece(candidate.placement)) continue;
        const Box there = candidate.pose.apply(bounds);
        m_mounts.append(QVariantMap{{"centre", (toQt(there.lo) + toQt(there.hi)) / 2}, {"size", toQt(there.size())},
                                    {"name", mountWords(candidate.placement.mount)}, {"suits", candidate.suits}});
        m_candidates.push_back(std::move(candidate));
    }
}

const HeldPart::Outcome& HeldPart::outcomeOn(int mount)
{
    if (const auto known = m_outcomes.find(mount); known != m_outcomes.end()) return known->second;
    Outcome outcome;
    const Candidate& candidate = m_candidates[std::size_t(mount)];
    if (auto placed = placePiece(m_base, m_item, m_piece, candidate.placement)) {
        outcome.rig = std::move(*placed);
        if (m_isNew)
            if (auto all = placeAtBest(outcome.rig, m_item)) outcome.rig = std::move(*all);
        const QString where = mountWords(candidate.placement.mount);
        outcome.label = m_isNew ? tr("Add %1 at %2").arg(name(), where) : tr("Move %1 to %2").arg(name(), where);
        describe(outcome, evaluate(outcome.rig));
    } else {
        outcome.verdict = static_cast<int>(Verdict::Problem);
        outcome.verdictWords = tr("Not here");
        outcome.reason = text(placed.reason());
    }
    return m_outcomes.emplace(mount, std::move(outcome)).first->second;
}

void HeldPart::describe(Outcome& outcome, const Evaluation& after) const
{
    const Evaluation& before = m_document.evaluation();
    const Finding* worst = nullptr;
    std::optional<Length> margin;
    bool meets = false;  // shapes in each other, by numbers too weak for a Problem
    for (const Finding& finding : after.findings) {
        if (!concerns(finding, m_item) || finding.isWaived()) continue;
        meets = meets || (finding.verdict == Verdict::Warning && (finding.check == "overlap" || finding.check == "gpu_slot_spacing"));
        if (finding.verdict >= Verdict::FitsIf && (!worst || finding.verdict > worst->verdict)) worst = &finding;
        if (const auto* room = std::get_if<Length>(&finding.margin); room && (!margin || *room < *margin)) margin = *room;
    }
    outcome.verdict = worst ? static_cast<int>(worst->verdict) : static_cast<int>(Verdict::Note);
    if (!worst) outcome.verdictWords = tr("Fits");
    else if (worst->verdict == Verdict::FitsIf) outcome.verdictWords = tr("Fits if");
    else if (!std::holds_alternative<Length>(worst->measured) && worst->where.boxes.empty()) outcome.verdictWords = verdictTitle(worst->verdict);
    else outcome.verdictWords = worst->verdict == Verdict::Problem ? tr("Clashes") : meets ? tr("May clash") : tr("Tight");
    if (worst) outcome.reason = say(worst->text);
    outcome.room = margin && *margin < Length{} ? tr("%1 too little").arg(millimetres(-*margin)) : roomAround(*after.scene);
    outcome.cost = moneyWords(after.cost.total, after.cost.currency);
    outcome.costChange = after.cost.unpriced > before.cost.unpriced ? tr("no price yet") : moneyChange(after.cost.total - before.cost.total, after.cost.currency);
    outcome.watts = wattsWords(after.power.sustained);

    const auto old = severeOnes(before), now = severeOnes(after);
    std::vector<QString> added, gone;
    std::set_difference(now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(added));
    std::set_difference(old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(gone));
    QStringList words;
    if (!added.empty()) words.append(added.size() == 1 ? tr("1 new finding") : tr("%1 new findings").arg(added.size()));
    if (!gone.empty()) words.append(gone.size() == 1 ? tr("1 finding gone") : tr("%1 findings gone").arg(gone.size()));
    outcome.findings = words.isEmpty() ? tr("No new findings") : words.join(QStringLiteral(", "));
}

// The least way the piece could still move before it meets something it does not stand on.
QString HeldPart::roomAround(const Scene& scene) const
{
    std::optional<std::size_t> self;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].item->id == m_item && scene.pieces()[i].number == m_piece) self = i;
    if (!self) return {};
    const auto counts = [&](const StandingPiece& other, const Solid& met) {
        const auto at = static_cast<std::size_t>(&other - scene.pieces().data());
        return !scene.isGuestOf(*self, at) && !scene.isGuestOf(at, *self) && other.item->id != m_item && (!isKeepOut(met.role) || met.role == Role::Limit);
    };
    std::optional<Contact> nearest;
    for (Axis axis : kAxes)
        for (int sense : {-1, 1}) {
            const auto contact = scene.reach(*self, axis, sense, counts);
            if (contact && contact->distance > Length{} && (!nearest || contact->distance < nearest->distance)) nearest = contact;
        }
    return nearest ? tr("%1 to %2").arg(millimetres(nearest->distance), text(scene.label(nearest->piece))) : QString();
}

void HeldPart::hover(int mount)
{
    if (!active() || mount == m_mount || mount >= static_cast<int>(m_candidates.size())) return;
    m_mount = mount;
    m_shown = mount < 0 ? Outcome() : outcomeOn(mount);
    Q_EMIT hovered();
}

QString HeldPart::mountName() const { return m_mount < 0 ? QString() : mountWords(m_candidates[std::size_t(m_mount)].placement.mount); }
QVector3D HeldPart::position() const { return m_mount < 0 ? QVector3D() : toQt(m_candidates[std::size_t(m_mount)].pose.shift); }
QQuaternion HeldPart::rotation() const { return m_mount < 0 ? QQuaternion() : toQt(m_candidates[std::size_t(m_mount)].pose.turn); }

bool HeldPart::put()
{
    if (!active()) return false;
    bool done = false;
    if (!m_needsMount) {
        const PartPtr part = m_part;
        letGo();
        return m_document.addAtBest(part);
    }
    if (m_mount >= 0 && !m_shown.label.isEmpty()) {
        const Outcome outcome = m_shown;
        const ItemId item = m_item;
        letGo();
        m_document.commit(outcome.label, outcome.rig);
        m_document.select(text(item));
        return true;
    }
    if (m_candidates.empty()) Q_EMIT m_document.message(tr("Nothing in this rig takes %1.").arg(name()));
    letGo();
    return done;
}

void HeldPart::letGo()
{
    if (!active()) return;
    m_part.reset();
    m_item.clear();
    m_base = {};
    m_pieceKey.clear();
    m_meshes.clear();
    m_mounts.clear();
    m_candidates.clear();
    m_outcomes.clear();
    m_shown = {};
    m_mount = -1;
    m_needsMount = false;
    Q_EMIT hovered();
    Q_EMIT changed();
}

}  // namespace rw
