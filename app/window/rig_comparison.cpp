#include "window/rig_comparison.h"

#include <QFileInfo>

#include "plan/compare.h"
#include "rig/rig_file.h"
#include "units/data_error.h"
#include "window/lengths.h"
#include "window/rows.h"
#include "window/wording.h"

namespace rw {
namespace {

QString titleOf(const std::string& figure)
{
    if (figure == "cost") return RigComparison::tr("Cost");
    if (figure == "sustained") return RigComparison::tr("Power while training");
    if (figure == "peak") return RigComparison::tr("Peak power");
    if (figure == "supply") return RigComparison::tr("Power supply");
    if (figure == "problem") return RigComparison::tr("Problems");
    if (figure == "warning") return RigComparison::tr("Warnings");
    if (figure == "fits_if") return RigComparison::tr("Fits with a change");
    if (figure == "not_checked") return RigComparison::tr("Not checked");
    return RigComparison::tr("Notes");
}

QString priceWordsOf(const Item& item, const std::string& currency)
{
    const QString words = priceWords(item, currency);
    if (item.mark == PriceMark::Used) return words.isEmpty() ? RigComparison::tr("used") : RigComparison::tr("%1 used").arg(words);
    return words.isEmpty() ? RigComparison::tr("no price") : words;
}

QString settingsWordsOf(const Item& item)
{
    QStringList words;
    for (const StateOption& option : item.part->spec->options()) {
        if (option.isSwitch() && item.state.has(option.name)) words.append(say(option.label));
        if (!option.isSwitch() && item.state.length(option.name) != Length{}) words.append(QStringLiteral("%1 %2").arg(say(option.label), lengthWords(item.state.length(option.name))));
    }
    return words.isEmpty() ? RigComparison::tr("as it comes") : words.join(QStringLiteral(", "));
}

// The part, and of it what differs.
QString itemWords(const Evaluation& evaluation, const Item* item, const PartDifference& d)
{
    if (!item) return {};
    QStringList words{text(item->part->shortName)};
    if (d.place) {
        const QString place = placeWords(*evaluation.scene, *item);
        words.append(place.isEmpty() ? RigComparison::tr("not placed") : place);
    }
    if (d.price) words.append(priceWordsOf(*item, evaluation.scene->rig().currency));
    if (d.settings) words.append(settingsWordsOf(*item));
    return words.join(QStringLiteral(" · "));
}

QString costWords(const Cost& cost)
{
    const QString sum = moneyWords(cost.total, cost.currency);
    return cost.unpriced == 0 ? sum : RigComparison::tr("%1 and %2 unpriced").arg(sum).arg(cost.unpriced);
}

QString nameOf(const Rig& rig, const QString& path) { return rig.name.empty() ? QFileInfo(path).completeBaseName() : text(rig.name); }

}  // namespace

RigComparison::RigComparison(QObject* parent) : QObject(parent)
{
    connect(&Lengths::shown(), &Lengths::changed, this, [this] { if (!m_path.isEmpty()) read(m_path, m_title); });
}

bool RigComparison::with(const QString& path) { return read(path, {}); }

bool RigComparison::withSaved() { return m_document && !m_document->filePath().isEmpty() && read(m_document->filePath(), tr("as saved")); }

bool RigComparison::read(const QString& path, const QString& title)
{
    if (!m_document) return false;
    try {
        const Rig other = loadRig(path.toStdString());
        m_here = title.isEmpty() ? m_document->name() : tr("as it is now");
        m_there = title.isEmpty() ? nameOf(other, path) : title;
        if (m_here == m_there) m_there = QFileInfo(path).fileName();
        m_path = path;
        m_title = title;
        show(m_document->evaluation(), evaluate(other));
    } catch (const DataError& error) {
        Q_EMIT m_document->message(text(error.what()));
        return false;
    }
    return true;
}

void RigComparison::show(const Evaluation& here, const Evaluation& there)
{
    m_figures.clear();
    m_parts.clear();
    m_findings.clear();
    const Comparison difference = compare(here, there);
    for (const FigureDifference& figure : difference.figures) {
        const bool isCost = figure.name == "cost";
        m_figures.append(QVariantMap{{"title", titleOf(figure.name)}, {"here", isCost ? costWords(here.cost) : text(figure.a)}, {"there", isCost ? costWords(there.cost) : text(figure.b)}});
    }
    for (const PartDifference& d : difference.parts)
        m_parts.append(QVariantMap{{"title", say((d.a ? d.a : d.b)->part->kind->title)}, {"here", itemWords(here, d.a, d)}, {"there", itemWords(there, d.b, d)}});
    const auto add = [&](const std::vector<const Finding*>& findings, bool isHere) {
        for (const Finding* finding : findings)
            m_findings.append(QVariantMap{{"verdict", static_cast<int>(finding->verdict)}, {"letter", verdictLetter(finding->verdict)}, {"words", say(finding->text)}, {"isHere", isHere}});
    };
    add(difference.onlyA, true);
    add(difference.onlyB, false);
    Q_EMIT changed();
}

}  // namespace rw
