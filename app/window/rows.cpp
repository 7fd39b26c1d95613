#include "window/rows.h"

#include <QCoreApplication>

#include <algorithm>

#include "numbers/power.h"
#include "parts/kinds/graphics_card.h"
#include "units/written.h"
#include "window/scene_model.h"
#include "window/wording.h"

namespace rw {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("Rows", english); }

bool hasShape(const Item& item)
{
    const auto pieces = item.part->spec->pieces(item.state);
    return std::any_of(pieces.begin(), pieces.end(), [](const Piece& p) { return !p.solids.empty() || p.plug != MountKind::None; });
}

const Placement* firstHosted(const Item& item)
{
    for (const auto& piece : item.pieces)
        if (piece && !piece->host.empty()) return &*piece;
    return nullptr;
}

// The parts list is grouped by what a part is fixed to; `order` keeps the groups together, hosts before their guests.
struct Group { int order; QString title; };

Group groupOf(const Rig& rig, const Item& item)
{
    if (!hasShape(item)) return {1000, tr("Beside the case")};
    if (!item.isPlaced()) return {999, tr("Not placed yet")};
    const Placement* placement = firstHosted(item);
    if (!placement) return {0, tr("Case")};
    const auto host = std::find_if(rig.items.begin(), rig.items.end(), [&](const Item& i) { return i.id == placement->host; });
    if (host == rig.items.end()) return {999, tr("Not placed yet")};
    const std::string kind = host->part->kind->id;
    if (kind == "pc_case" || kind == "open_frame") return {0, tr("Case")};
    const int order = 1 + static_cast<int>(host - rig.items.begin());
    // What sits on the processor belongs to the board it sits on, for whoever reads the list.
    if (kind == "cpu" && firstHosted(*host)) return groupOf(rig, *host);
    return {order, kind == "motherboard" ? tr("Motherboard") : text(host->part->shortName)};
}

int listOrder(const Item& item)
{
    const std::string kind = item.part->kind->id;
    return kind == "pc_case" || kind == "open_frame" ? -1 : item.part->kind->order;
}

// Each has all the keys: switches first, then lengths.
QVariantList optionRows(const Scene& scene, const Item& item)
{
    QVariantList rows;
    const auto add = [&](const std::string& name, const QString& label, bool isSwitch, bool on, const Adjustment& length) {
        rows.append(QVariantMap{{"name", text(name)}, {"label", label}, {"isSwitch", isSwitch}, {"on", on}, {"value", length.value.amount()},
                                {"lo", length.lo.amount()}, {"hi", length.hi.amount()}, {"step", length.step.amount()}});
    };
    for (const StateOption& option : item.part->spec->options())
        if (option.isSwitch()) add(option.name, say(option.label), true, item.state.has(option.name), {});
    for (const Adjustment& one : adjustmentsOf(scene, item)) add(one.name, adjustmentWords(one), false, false, one);
    return rows;
}

// Where the two numbers of a finding come from, as long as that tells something.
QString detailOf(const Finding& finding)
{
    const bool measured = !std::holds_alternative<std::monostate>(finding.measured);
    const bool limit = !std::holds_alternative<std::monostate>(finding.limit);
    QStringList words;
    const auto known = [](Origin origin) { return origin != Origin::Missing; };  // a count has no source to name
    if (measured && known(finding.measuredOrigin)) words.append(tr("%1 (%2)").arg(valueWords(finding.measured), originWords(finding.measuredOrigin)));
    if (limit && known(finding.limitOrigin)) words.append(tr("limit %1 (%2)").arg(valueWords(finding.limit), originWords(finding.limitOrigin)));
    return words.join(QStringLiteral(" · "));
}

// The key of its part of the list: "problem", "not_checked"… or "waived".
QString sectionOf(const Finding& finding) { return finding.isWaived() ? QStringLiteral("waived") : text(verdictText(finding.verdict)); }

// Where a finding's mark stands in the case; only findings that ask for something and have a place of their own get one.
std::optional<QVector3D> markPlace(const Finding& finding)
{
    const Where& where = finding.where;
    if (finding.verdict < Verdict::FitsIf || finding.isWaived()) return std::nullopt;
    if (where.from && where.to) return (toQt(*where.from) + toQt(*where.to)) / 2;
    if (where.boxes.empty()) return std::nullopt;
    return (toQt(where.boxes.front().lo) + toQt(where.boxes.front().hi)) / 2;
}

// Why the person accepts it, or why that holds no longer.
QString waiverWords(const Finding& finding)
{
    if (!finding.waiver) return {};
    const QString reason = text(finding.waiver->reason);
    return finding.waiver->stale ? tr("No longer waived (“%1”). %2").arg(reason, say(finding.waiver->change)) : tr("Waived: %1").arg(reason);
}

// Whether it is about how two cards stand to each other, so that all of them arranged anew may help.
bool isArrangeable(const Rig& rig, const Finding& finding)
{
    const auto isCard = [&](const ItemId& id) { return rig.find(id) && rig.find(id)->part->kind->id == std::string("graphics_card"); };
    return finding.verdict >= Verdict::FitsIf && std::count_if(finding.parts.begin(), finding.parts.end(), isCard) > 1;
}

// What it draws while training, and that it is bought later.
QString drawWords(const Item& item)
{
    const Power own = item.part->spec->draw().sustained, now = drawOf(item).sustained;
    QStringList words;
    if (now > Power{}) words.append(now < own ? tr("%1 of %2").arg(wattsWords(now), wattsWords(own)) : wattsWords(now));
    if (item.later) words.append(tr("later"));
    return words.join(QStringLiteral(" · "));
}

}  // namespace

QString priceWords(const Item& item, const std::string& currency)
{
    if (item.mark == PriceMark::Free) return tr("free");
    if (item.mark == PriceMark::Owned) return tr("owned");
    if (item.mark == PriceMark::Elsewhere) return tr("in other lines");
    if (item.mark == PriceMark::Paid) return item.price ? tr("%1 paid").arg(moneyWords(*item.price, currency)) : tr("paid");
    return item.price ? moneyWords(*item.price, currency) : QString();
}

QString placeWords(const Scene& scene, const Item& item)
{
    QStringList places;
    for (const StandingPiece& piece : scene.pieces()) {
        if (piece.item->id != item.id || !piece.mount) continue;
        const bool onRiser = piece.mount->name == "slot" && piece.host;
        const QString place = mountWords(onRiser && scene.pieces()[*piece.host].mount ? scene.pieces()[*piece.host].mount->name : piece.mount->name);
        if (!places.contains(place)) places.append(place);
    }
    return places.join(QStringLiteral(", "));
}

QList<Row> partRows(const Evaluation& evaluation)
{
    const Rig& rig = evaluation.scene->rig();
    struct Placed { Group group; const Item* item; };
    std::vector<Placed> parts;
    for (const Item& item : rig.items) parts.push_back({groupOf(rig, item), &item});
    std::stable_sort(parts.begin(), parts.end(), [](const Placed& a, const Placed& b) {
        return std::pair(a.group.order, listOrder(*a.item)) < std::pair(b.group.order, listOrder(*b.item));
    });
    QList<Row> rows;
    for (const auto& [group, item] : parts) {
        const Power own = item->part->spec->draw().sustained;
        const auto* card = item->part->as<GraphicsCard>();
        const bool placed = item->isPlaced() || !hasShape(*item);
        rows.append({text(item->id),
                     {group.title, QString::fromLatin1(item->part->kind->id), text(item->part->shortName), text(item->part->fullName()),
                      placed ? placeWords(*evaluation.scene, *item) : QString(), priceWords(*item, rig.currency),
                      item->price ? QString::number(item->price->amount(), 'f', 2) : QString(), text(priceMarkText(item->mark)),
                      drawWords(*item), evaluation.severityOf(item->id), placed, optionRows(*evaluation.scene, *item), item->later,
                      item->powerLimit ? text(numberText(item->powerLimit->amount())) : QString(), card && card->power ? wattsWords(own) : QString(), text(item->supply), text(item->merchant)}});
    }
    return rows;
}

QString findingId(const Finding& finding)
{
    QString id = text(finding.check);
    for (const ItemId& part : finding.parts) id += u'|' + text(part);
    return id;
}

QList<Row> findingRows(const Evaluation& evaluation)
{
    QList<Row> rows;
    QHash<QString, int> seen;
    for (const Finding& finding : evaluation.findings) {
        QString id = findingId(finding);
        if (const int n = seen[id]++; n > 0) id += u'#' + QString::number(n);
        QStringList items;
        for (const ItemId& part : finding.parts) items.append(text(part));
        QStringList fixes;
        for (const Fix& fix : finding.fixes) fixes.append(say(fix.label));
        const auto at = markPlace(finding);
        rows.append({id, {static_cast<int>(finding.verdict), verdictLetter(finding.verdict), verdictTitle(finding.verdict), sectionOf(finding),
                          say(finding.text), detailOf(finding), text(finding.check), items, at.has_value(), at.value_or(QVector3D()), fixes,
                          finding.isWaived(), waiverWords(finding), isArrangeable(evaluation.scene->rig(), finding)}});
    }
    return rows;
}

}  // namespace rw
