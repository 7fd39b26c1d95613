#include "window/document.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include "plan/arrange.h"
#include "plan/remedies.h"
#include "plan/waivers.h"
#include "rig/edits.h"
#include "rig/rig_file.h"
#include "units/data_error.h"
#include "window/lengths.h"
#include "window/near_misses.h"
#include "window/rows.h"
#include "window/saved_prices.h"
#include "plan/swap.h"
#include "window/wording.h"

namespace rw {
namespace {

QString wordsOf(const StepLabel& label)
{
    const auto* sentence = std::get_if<Text>(&label);
    return sentence ? say(*sentence) : text(std::get<std::string>(label));
}

}  // namespace

Document::Document(QObject* parent)
    : QObject(parent), m_parts("itemId", kPartRoles, this), m_findings("findingId", kFindingRoles, this), m_scene(this), m_board(this),
      m_fits([this](const QString& id) { return partOf(id); }), m_pictures([this](const QString& id) { return partOf(id); }), m_catalogue(m_fits, this), m_held(*this), m_money(*this), m_plan(*this), m_building(*this)
{
    m_remedyTimer.setSingleShot(true);
    m_remedyTimer.setInterval(0);
    connect(&m_remedyTimer, &QTimer::timeout, this, &Document::findRemedies);
    connect(&m_catalogue.writes(), &CatalogueWrites::refused, this, &Document::message);
    connect(&Lengths::shown(), &Lengths::changed, this, &Document::reword);
    refresh();
}

void Document::useCatalogue(std::shared_ptr<Catalogue> catalogue, const QString& trouble)
{
    m_catalogue.use(std::move(catalogue), trouble);
    m_pictures.forget();
}

void Document::catalogueChanged()
{
    m_catalogue.readAnew();
    m_pictures.forget();
}

PartPtr Document::partOf(const QString& partId) const { return m_catalogue.part(partId); }

QString Document::name() const { return titleOf(rig(), m_filePath); }

QString Document::folder() const { return m_filePath.isEmpty() ? QDir::homePath() : QFileInfo(m_filePath).path(); }

QString Document::titleOf(const Rig& rig, const QString& filePath)
{
    if (!rig.name.empty()) return text(rig.name);
    return filePath.isEmpty() ? tr("Untitled rig") : QFileInfo(filePath).completeBaseName();
}

void Document::show(Rig rig, const QString& filePath)
{
    m_held.letGo();
    m_history = History(std::move(rig));
    m_filePath = filePath;
    m_showsLater = true;
    m_finding.clear();
    m_scene.showAll();
    select({});
    refresh();
    lookAtSelection();
}

void Document::showUnsaved(Rig rig, const QString& filePath)
{
    show(std::move(rig), filePath);
    m_history.markUnsaved();
    Q_EMIT changed();
}

void Document::commit(const QString& label, const Rig& rig) { commit(StepLabel(label.toStdString()), rig); }

void Document::commit(const StepLabel& label, const Rig& rig)
{
    m_held.letGo();  // what it could do rested on the rig as it was
    m_history.commit(label, rig);
    refresh();
}

QString Document::undoLabel() const { return wordsOf(m_history.undoLabel()); }
QString Document::redoLabel() const { return wordsOf(m_history.redoLabel()); }

bool Document::tryCommit(const StepLabel& label, const Result<Rig>& result)
{
    if (!result) {
        Q_EMIT message(say(result.refusal().text));
        return false;
    }
    commit(label, *result);
    return true;
}

void Document::refresh()
{
    m_evaluation = evaluate(shown(rig()));
    m_fits.setRig(shown(rig()));
    m_scene.show(m_evaluation);
    m_parts.setRows(partRows(m_evaluation));
    m_findings.setRows(findingRows(m_evaluation));
    m_board.show(m_evaluation, m_findings);
    refreshFigures();
    if (!m_selection.isEmpty() && !m_evaluation.scene->rig().find(m_selection.toStdString())) select({});
    if (!findingAt(m_finding)) m_finding.clear();
    refreshMark();
    Q_EMIT findingChanged();
    forgetRemedies();
    refreshHandles();
    Q_EMIT nearMissesChanged();
    Q_EMIT changed();
}

Rig Document::shown(const Rig& rig) const { return m_showsLater ? rig : withoutLater(rig); }

void Document::setShowsLater(bool shows)
{
    if (shows == m_showsLater) return;
    m_held.letGo();
    m_showsLater = shows;
    refresh();
}

void Document::reword()
{
    m_parts.setRows(partRows(m_evaluation));
    m_findings.setRows(findingRows(m_evaluation));
    m_board.show(m_evaluation, m_findings);
    m_fits.reword();
    m_catalogue.reword();
    m_held.reword();
    refreshMark();
    Q_EMIT remediesChanged();
    Q_EMIT nearMissesChanged();
    Q_EMIT changed();
}

void Document::refreshFigures()
{
    const Cost& cost = m_evaluation.cost;
    const PowerPlan& power = m_evaluation.power;
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
    const double supply = power.supply ? power.supply->amount() : 0, budget = rig().budget ? rig().budget->amount() : 0;
    QVariantList counts;
    for (Verdict verdict : {Verdict::Problem, Verdict::Warning, Verdict::FitsIf, Verdict::NotChecked, Verdict::Note})
        counts.append(QVariantMap{{"verdict", static_cast<int>(verdict)}, {"letter", verdictLetter(verdict)},
                                  {"count", m_evaluation.count(verdict)}, {"words", verdictTitles(verdict, m_evaluation.count(verdict))}});
    m_figures = {{"cost", moneyWords(cost.total, cost.currency)},
                 {"unpriced", cost.unpriced == 0 ? QString() : tr("+ %n unpriced", nullptr, cost.unpriced).replace("%n", QString::number(cost.unpriced))},
                 {"hasBudget", rig().budget.has_value()},
                 {"budget", rig().budget ? moneyWords(*rig().budget, rig().currency) : QString()},
                 {"left", rig().budget ? moneyWords({std::abs(rig().budget->cents - cost.total.cents)}, rig().currency) : QString()},
                 {"costShare", share(cost.total.amount(), budget)},
                 {"sustained", wattsWords(power.sustained)},
                 {"peak", wattsWords(power.peak())},
                 {"hasSupply", power.supply.has_value()},
                 {"supply", power.supply ? wattsWords(*power.supply) : QString()},
                 {"powerShare", share(power.sustained.amount(), supply)},
                 {"peakShare", share(power.peak().amount(), supply)},
                 {"counts", counts},
                 {"waived", m_evaluation.waived() == 0 ? QString() : tr("%1 waived").arg(m_evaluation.waived())},
                 {"parts", static_cast<int>(rig().items.size())}};
}

QString Document::nameOf(const QString& item) const
{
    const Item* found = rig().find(item.toStdString());
    return found ? text(found->part->shortName) : item;
}

QString Document::partIdOf(const QString& itemId) const
{
    const Item* item = rig().find(itemId.toStdString());
    return item ? text(item->part->id) : QString();
}

QString Document::pictureOf(const QString& itemId)
{
    const Item* item = rig().find(itemId.toStdString());
    return item ? m_pictures.source(item->part) : QString();
}

// Files.

bool Document::openFile(const QString& path)
{
    try {
        show(loadRig(path.toStdString()), path);
        return true;
    } catch (const DataError& error) {
        Q_EMIT message(text(error.what()));
        return false;
    }
}

bool Document::saveFile(const QString& path)
{
    try {
        saveRig(rig(), path.toStdString());
    } catch (const DataError& error) {
        Q_EMIT message(text(error.what()));
        return false;
    }
    m_filePath = path;
    m_history.markSaved();
    Q_EMIT changed();
    return true;
}

void Document::newRig()
{
    Rig rig;
    rig.currency = m_newCurrency;
    show(std::move(rig), {});
}

void Document::setNewCurrency(const std::string& code)
{
    m_newCurrency = code;
    Rig untouched;
    untouched.currency = rig().currency;
    if (rig() == untouched && m_filePath.isEmpty() && undoLabel().isEmpty() && redoLabel().isEmpty() && code != rig().currency) newRig();
}

// Verbs.

bool Document::addPart(const QString& partId)
{
    const PartPtr part = partOf(partId);
    return part && addAtBest(part);
}

bool Document::addAtBest(const PartPtr& part)
{
    const QString partName = text(part->shortName);
    if (const Item* old = replacedBy(rig(), *part)) {
        const QString id = text(old->id);
        if (!tryCommit(tr("Replace %1 by %2").arg(text(old->part->shortName), partName), swapPart(rig(), old->id, part))) return false;
        select(id);
        return true;
    }
    const auto added = rw::addAtBest(rig(), part);
    if (added) {
        commit(tr("Add %1").arg(partName), withSavedPrice(*added, lastItem(*added)));
    } else {
        // It is in the list all the same, and says why it stands nowhere.
        const Rig listed = addItem(rig(), part);
        commit(tr("Add %1").arg(partName), withSavedPrice(listed, lastItem(listed)));
        Q_EMIT message(tr("%1. It is in the list, not placed.").arg(text(added.reason())));
    }
    select(text(lastItem(rig())));
    return true;
}

void Document::takeBetter(const QString& partId)
{
    const PartPtr part = partOf(partId);
    if (!part) return;
    const Rig better = withBetterPart(rig(), part);
    if (!(better == rig())) commit(tr("Correct %1").arg(text(part->shortName)), better);
}

void Document::removeItem(const QString& id)
{
    const QString label = tr("Remove %1").arg(nameOf(id));
    tryCommit(label, rw::removeItem(rig(), id.toStdString()));
}

void Document::placeBest(const QString& id) { tryCommit(tr("Place %1").arg(nameOf(id)), placeAtBest(rig(), id.toStdString())); }

void Document::unplaceItem(const QString& id) { tryCommit(tr("Take out %1").arg(nameOf(id)), unplace(rig(), id.toStdString())); }

void Document::stepMount(int direction)
{
    const Item* item = rig().find(m_selection.toStdString());
    if (!item) return;
    const auto pieces = item->part->spec->pieces(item->state);
    const Scene everything(rig());   // parts for later hold their places
    // The first piece that has somewhere else to go.
    for (std::size_t n = 0; n < pieces.size(); ++n) {
        if (pieces[n].plug == MountKind::None) continue;
        std::vector<Candidate> places = candidates(everything, pieces[n], item->id);
        std::erase_if(places, [](const Candidate& c) { return c.taken || !c.suits; });
        const auto& now = item->pieces[n];
        const auto at = std::find_if(places.begin(), places.end(), [&](const Candidate& c) {
            return now && c.placement.isSameMount(*now);
        });
        const auto count = static_cast<std::ptrdiff_t>(places.size());
        if (count == 0 || (count == 1 && at != places.end())) continue;
        const std::ptrdiff_t next = at == places.end() ? 0 : (at - places.begin() + direction + count) % count;
        const Placement& placement = places[static_cast<std::size_t>(next)].placement;
        tryCommit(tr("Move %1 to %2").arg(text(item->part->shortName), mountWords(placement.mount)), placePiece(rig(), item->id, n, placement));
        return;
    }
    Q_EMIT message(tr("There is no other free place for %1.").arg(text(item->part->shortName)));
}

void Document::setPrice(const QString& id, const QString& typed, const QString& mark)
{
    const auto money = moneyFromText(typed);
    if (!typed.trimmed().isEmpty() && !money) {
        Q_EMIT message(tr("“%1” is not a price.").arg(typed));
        Q_EMIT changed();
        return;
    }
    if (tryCommit(tr("Price of %1").arg(nameOf(id)), rw::setPrice(rig(), id.toStdString(), money, priceMarkFromText(mark.toStdString()).value_or(PriceMark::None))))
        savePrice(*rig().find(id.toStdString()));
}

Rig Document::withSavedPrice(const Rig& rig, const ItemId& id) const
{
    Rig priced = rig;
    Item* item = priced.find(id);
    if (!item || item->price || !m_catalogue.catalogue()) return priced;
    try {
        const auto saved = m_catalogue.catalogue()->price(item->part->id);
        const auto worth = saved ? worthIn(rig.currency, *saved, *m_catalogue.catalogue()) : std::nullopt;
        if (worth) takePrice(*item, *saved, *worth);   // in a currency the user gave no rate for it is unpriced
    } catch (const DataError&) {
        // Then it has no price yet.
    }
    return priced;
}

void Document::savePrice(const Item& item)
{
    std::optional<SavedPrice> price;
    if (item.price) price = SavedPrice{*item.price, rig().currency, item.mark == PriceMark::Used ? priceMarkText(item.mark) : std::string()};  // owned and free are of this rig alone
    m_catalogue.writes().keep([id = item.part->id, price, today = todayWritten()](Catalogue& catalogue) {
        catalogue.setPrice(id, price, today);
    });
}

void Document::setShop(const QString& id, const QString& name)
{
    Rig rig = this->rig();
    Item* item = rig.find(id.toStdString());
    if (!item || text(item->merchant) == name.trimmed()) return;
    item->merchant = name.trimmed().toStdString();
    commit(tr("Shop of %1").arg(nameOf(id)), rig);
}

void Document::setBudget(const QString& typed)
{
    const auto money = moneyFromText(typed);
    if (!typed.trimmed().isEmpty() && !money) {
        Q_EMIT message(tr("“%1” is not an amount.").arg(typed));
        return;
    }
    Rig changedRig = rig();
    changedRig.budget = money;
    commit(tr("Budget"), changedRig);
}

void Document::setSwitch(const QString& id, const QString& name, bool on)
{
    const Item* item = rig().find(id.toStdString());
    if (!item) return;
    QString label = nameOf(id);
    for (const StateOption& option : item->part->spec->options())
        if (option.name == name.toStdString()) label += QStringLiteral(": ") + say(option.label);
    tryCommit(label, rw::setSwitch(rig(), id.toStdString(), name.toStdString(), on));
}

void Document::setLength(const QString& id, const QString& name, double millimetres)
{
    tryCommit(tr("Adjust %1").arg(nameOf(id)), adjusted(rig(), id.toStdString(), name.toStdString(), mm(millimetres)));
}

void Document::typeLength(const QString& id, const QString& name, const QString& typed)
{
    const auto length = lengthFromText(typed);
    if (length) setLength(id, name, length->amount());
    else Q_EMIT message(tr("“%1” is no length: write it like %2 or %3.").arg(typed.trimmed(), text(valueText(mm(12.5))), text(valueText(mm(12.7), -1, LengthUnit::Inch))));
}

void Document::applyFix(const QString& findingId, int fix)
{
    const Finding* found = findingAt(findingId);
    if (!found) return;
    const std::vector<Fix>& fixes = findingId == m_finding ? m_remedies : found->fixes;
    if (fix < 0 || fix >= static_cast<int>(fixes.size())) return;
    const Fix chosen = fixes[static_cast<std::size_t>(fix)];
    tryCommit(StepLabel(chosen.label), chosen.apply(rig()));
}

void Document::waive(const QString& findingId, const QString& reason)
{
    const Finding* found = findingAt(findingId);
    if (!found) return;
    const auto waived = rw::waive(rig(), waiverOf(m_evaluation.findings, *found, reason.toStdString()));
    if (waived) showFinding({});  // it is dealt with
    tryCommit(tr("Waive a finding"), waived);
}

void Document::takeBack(const QString& findingId)
{
    const Finding* found = findingAt(findingId);
    if (!found || !found->waiver) return;
    tryCommit(tr("Take a waiver back"), withoutWaiver(rig(), *found));
}

void Document::arrangeCards()
{
    const auto arranged = rw::arrangeCards(rig());
    if (!arranged) { Q_EMIT message(text(arranged.reason())); return; }
    if (arranged->moves.empty()) { Q_EMIT message(tr("The cards stand best as they are.")); return; }
    QStringList moves;
    for (const CardMove& move : arranged->moves) moves.append(tr("%1 to %2").arg(nameOf(text(move.card)), mountWords(move.to)));
    commit(tr("Arrange cards"), arranged->rig);
    Q_EMIT message(moves.join(QStringLiteral(", ")));
}

// What helps is looked for once the window has drawn what was done: it takes some hundred times as long as a check.
void Document::forgetRemedies()
{
    const Finding* finding = findingAt(m_finding);
    m_remedies = finding ? finding->fixes : std::vector<Fix>();
    if (finding && !finding->isWaived()) m_remedyTimer.start();
    else m_remedyTimer.stop();
    Q_EMIT remediesChanged();
}

void Document::findRemedies()
{
    const Finding* finding = findingAt(m_finding);
    if (!finding) return;
    m_remedies = remediesFor(m_evaluation, *finding, m_catalogue.partsOfKind("gpu_brace"));
    Q_EMIT remediesChanged();
}

QStringList Document::remedies() const
{
    QStringList labels;
    for (const Fix& fix : m_remedies) labels.append(say(fix.label));
    return labels;
}

void Document::undo()
{
    m_held.letGo();
    if (m_history.undo()) refresh();
}

void Document::redo()
{
    m_held.letGo();
    if (m_history.redo()) refresh();
}

// Looking.

void Document::select(const QString& id)
{
    if (id == m_selection) return;
    m_selection = id;
    Q_EMIT selectionChanged();
    refreshHandles();
}

void Document::setHovered(const QStringList& items)
{
    if (items == m_hovered) return;
    m_hovered = items;
    Q_EMIT hoveredChanged();
}

void Document::selectNext(int direction)
{
    const int count = m_parts.count();
    if (count == 0) return;
    const int at = m_parts.indexOf(m_selection);
    select(m_parts.idAt(at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count));
}

const Finding* Document::findingAt(const QString& id) const
{
    const int row = m_findings.indexOf(id);  // rows stand in the order of the findings
    return row >= 0 && row < static_cast<int>(m_evaluation.findings.size()) ? &m_evaluation.findings[static_cast<std::size_t>(row)] : nullptr;
}

void Document::refreshMark()
{
    m_mark.clear();
    if (const Finding* finding = findingAt(m_finding)) {
        const Where& where = finding->where;
        QVariantList boxes;
        for (const Box& box : where.boxes) boxes.append(QVariantMap{{"centre", (toQt(box.lo) + toQt(box.hi)) / 2}, {"size", toQt(box.size())}});
        QStringList items;
        for (const ItemId& id : finding->parts) items.append(text(id));
        const bool line = where.from && where.to && *where.from != *where.to;
        const Value& number = !std::holds_alternative<std::monostate>(finding->margin) ? finding->margin : finding->measured;
        m_mark = {{"verdict", static_cast<int>(finding->verdict)}, {"hasLine", line}, {"boxes", boxes}, {"items", items},
                  {"letter", verdictLetter(finding->verdict)},
                  {"from", line ? toQt(*where.from) : QVector3D()}, {"to", line ? toQt(*where.to) : QVector3D()},
                  {"label", std::holds_alternative<std::monostate>(number) ? QString() : valueWords(number).replace(u'-', u'−')}};
    }
    Q_EMIT markChanged();
}

void Document::showFinding(const QString& id)
{
    const Finding* finding = findingAt(id);
    m_finding = finding ? id : QString();
    refreshMark();
    Q_EMIT findingChanged();
    forgetRemedies();
    if (!finding) return;
    if (!finding->parts.empty()) select(text(finding->parts.front()));
    std::optional<Box> all;
    const auto take = [&](const Box& box) { all = all ? united(*all, box) : box; };
    const Where& where = finding->where;
    if (where.from && where.to) take({{std::min(where.from->x, where.to->x), std::min(where.from->y, where.to->y), std::min(where.from->z, where.to->z)},
                                      {std::max(where.from->x, where.to->x), std::max(where.from->y, where.to->y), std::max(where.from->z, where.to->z)}});
    for (const Box& box : where.boxes) take(box);
    if (!all)
        for (const StandingPiece& piece : m_evaluation.scene->pieces())
            if (!piece.solids.empty() && std::find(finding->parts.begin(), finding->parts.end(), piece.item->id) != finding->parts.end()) take(piece.bounds);
    if (!all) return;
    const QVector3D along = where.from && where.to ? toQt(*where.to) - toQt(*where.from) : QVector3D();
    Q_EMIT lookAt((toQt(all->lo) + toQt(all->hi)) / 2, toQt(all->size()), along);
}

void Document::refreshHandles()
{
    m_handles.clear();
    if (const Item* item = rig().find(m_selection.toStdString()))
        for (const Adjustment& one : adjustmentsOf(*m_evaluation.scene, *item)) {
            if (!one.handle) continue;
            Point way;
            way[one.handle->axis] = mm(one.handle->sense);
            m_handles.append(QVariantMap{{"name", text(one.name)}, {"label", adjustmentWords(one)}, {"value", one.value.amount()}, {"at", toQt(one.handle->at)}, {"way", toQt(way)}});
        }
    Q_EMIT handlesChanged();
}

QVariantList Document::nearMisses() const { return rw::nearMisses(m_evaluation); }

void Document::nextFinding(int direction)
{
    const int count = m_findings.count();
    if (count == 0) return;
    const int at = m_findings.indexOf(m_finding);
    showFinding(m_findings.idAt(at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count));
}

void Document::lookAtSelection()
{
    const QVariantMap box = m_scene.boundsOf(m_selection);
    if (!box.isEmpty()) Q_EMIT lookAt(box["centre"].value<QVector3D>(), box["size"].value<QVector3D>(), {});
}

}  // namespace rw
