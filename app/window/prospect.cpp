#include "window/prospect.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

#include "window/rows.h"
#include "window/wording.h"

namespace rw {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("Prospect", english); }

bool concerns(const Finding& finding, const ItemId& id) { return std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end(); }

std::multiset<QString> severeOnes(const Evaluation& evaluation)
{
    std::multiset<QString> ids;
    for (const Finding& finding : evaluation.findings)
        if (finding.verdict >= Verdict::FitsIf && !finding.isWaived()) ids.insert(findingId(finding) + QString::number(static_cast<int>(finding.verdict)));
    return ids;
}

// The least way the piece could still move before it meets something it does not stand on.
QString roomAround(const Scene& scene, const ItemId& item, std::size_t piece)
{
    std::optional<std::size_t> self;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].item->id == item && scene.pieces()[i].number == piece) self = i;
    if (!self) return {};
    const auto counts = [&](const StandingPiece& other, const Solid& met) {
        const auto at = static_cast<std::size_t>(&other - scene.pieces().data());
        return !scene.isGuestOf(*self, at) && !scene.isGuestOf(at, *self) && other.item->id != item && (!isKeepOut(met.role) || met.role == Role::Limit);
    };
    std::optional<Contact> nearest;
    for (Axis axis : kAxes)
        for (int sense : {-1, 1}) {
            const auto contact = scene.reach(*self, axis, sense, counts);
            if (contact && contact->distance > Length{} && (!nearest || contact->distance < nearest->distance)) nearest = contact;
        }
    return nearest ? tr("%1 to %2").arg(lengthWords(nearest->distance), text(scene.label(nearest->piece))) : QString();
}

}  // namespace

Prospect tryOut(const Evaluation& before, Rig rig, const Rig& shown, const ItemId& item, std::size_t piece)
{
    const Evaluation after = evaluate(shown);
    Prospect prospect;
    prospect.rig = std::move(rig);
    prospect.scene = after.scene;
    const Finding* worst = nullptr;
    std::optional<Length> margin;
    bool meets = false;  // shapes in each other, by numbers too weak for a Problem
    for (const Finding& finding : after.findings) {
        if (!concerns(finding, item) || finding.isWaived()) continue;
        meets = meets || (finding.verdict == Verdict::Warning && (finding.check == "overlap" || finding.check == "gpu_slot_spacing"));
        if (finding.verdict >= Verdict::FitsIf && (!worst || finding.verdict > worst->verdict)) worst = &finding;
        if (const auto* room = std::get_if<Length>(&finding.margin); room && (!margin || *room < *margin)) margin = *room;
    }
    prospect.verdict = worst ? static_cast<int>(worst->verdict) : static_cast<int>(Verdict::Note);
    if (!worst) prospect.verdictWords = tr("Fits");
    else if (worst->verdict == Verdict::FitsIf) prospect.verdictWords = tr("Fits if");
    else if (unitOf(worst->measured) != unitOf(Length{}) && worst->where.boxes.empty()) prospect.verdictWords = verdictTitle(worst->verdict);
    else prospect.verdictWords = worst->verdict == Verdict::Problem ? tr("Clashes") : meets ? tr("May clash") : tr("Tight");
    if (worst) prospect.reason = say(worst->text);
    prospect.room = margin && *margin < Length{} ? tr("%1 too little").arg(lengthWords(-*margin)) : roomAround(*after.scene, item, piece);
    prospect.cost = moneyWords(after.cost.total, after.cost.currency);
    prospect.costChange = after.cost.unpriced > before.cost.unpriced ? tr("no price yet") : moneyChange(after.cost.total - before.cost.total, after.cost.currency);
    prospect.watts = wattsWords(after.power.sustained);

    const auto old = severeOnes(before), now = severeOnes(after);
    std::vector<QString> added, gone;
    std::set_difference(now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(added));
    std::set_difference(old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(gone));
    QStringList words;
    if (!added.empty()) words.append(added.size() == 1 ? tr("1 new finding") : tr("%1 new findings").arg(added.size()));
    if (!gone.empty()) words.append(gone.size() == 1 ? tr("1 finding gone") : tr("%1 findings gone").arg(gone.size()));
    prospect.findings = words.isEmpty() ? tr("No new findings") : words.join(QStringLiteral(", "));
    return prospect;
}

}  // namespace rw
