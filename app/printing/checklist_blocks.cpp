// What every section of the checklist is made of, its head and its foot.
#include "printing/checklist_blocks.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

#include "parts/field_entries.h"
#include "printing/page_style.h"
#include "window/wording.h"

namespace rw::page {
namespace {

QString tr(const char* english, int n = -1) { return QCoreApplication::translate("Checklist", english, nullptr, n); }

struct Tile { QString label, figure, note; QColor colour; };

void paintTile(QPainter& painter, const QRectF& place, const Tile& tile)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(place, pt(4), pt(4));
    const QRectF inner = place.adjusted(pt(10), pt(8), -pt(8), -pt(6));
    drawText(painter, inner, tile.label, font(7.5, QFont::Medium), muted);
    drawText(painter, inner.adjusted(0, pt(12), 0, 0), tile.figure, font(15, QFont::DemiBold), tile.colour);
    drawText(painter, inner.adjusted(0, pt(33), 0, 0), tile.note, font(7.5), muted);
}

Tile costTile(const Evaluation& evaluation)
{
    const Rig& rig = evaluation.scene->rig();
    QString note = evaluation.cost.unpriced > 0 ? tr("+ %1 without a price").arg(evaluation.cost.unpriced) : tr("every part has a price");
    if (rig.budget) note += tr(" · budget %1").arg(moneyWords(*rig.budget, rig.currency));
    return {tr("Cost"), moneyWords(evaluation.cost.total, evaluation.cost.currency), note, ink};
}

Tile powerTile(const Evaluation& evaluation)
{
    const PowerPlan& power = evaluation.power;
    const QString supply = power.supply ? tr("supply %1").arg(wattsWords(*power.supply)) : tr("no power supply");
    return {tr("Power while training"), wattsWords(power.sustained), tr("peaks of %1 · %2").arg(wattsWords(power.peak()), supply), ink};
}

Tile findingsTile(const Evaluation& evaluation)
{
    const auto worst = evaluation.worst();
    if (!worst) return {tr("Findings"), tr("None"), tr("everything was checked"), colourOf(Verdict::Note)};
    QStringList others;
    for (const Verdict verdict : {Verdict::Problem, Verdict::Warning, Verdict::FitsIf, Verdict::NotChecked, Verdict::Note})
        if (verdict != *worst && evaluation.count(verdict) > 0) others << verdictTitles(verdict, evaluation.count(verdict));
    return {tr("Findings"), verdictTitles(*worst, evaluation.count(*worst)), others.join(QStringLiteral(" · ")), colourOf(*worst)};
}

}  // namespace

void addSpace(Blocks& blocks, double height) { blocks.push_back({height, nullptr, false}); }

void addHeading(Blocks& blocks, const QString& title, double width)
{
    addSpace(blocks, pt(18));
    blocks.push_back({pt(24), [=](QPainter& painter, double y) {
        drawText(painter, {0, y, width, pt(18)}, title, font(13, QFont::DemiBold), ink);
        painter.setPen(QPen(accent, pt(1.2)));
        painter.drawLine(QPointF(0, y + pt(19)), QPointF(width, y + pt(19)));
    }, true});
}

void addTitle(Blocks& blocks, const Evaluation& evaluation, double width)
{
    const Rig& rig = evaluation.scene->rig();
    const QString name = rig.name.empty() ? tr("Rig without a name") : text(rig.name);
    const QFont large = font(21, QFont::DemiBold);
    const double high = textHeight(name, large, width);
    blocks.push_back({pt(14) + high + pt(8), [=](QPainter& painter, double y) {
        drawText(painter, {0, y, width, pt(12)}, tr("Build sheet · Rigwright").toUpper(), font(7.5, QFont::DemiBold), accent);
        drawText(painter, {0, y + pt(13), width, high + pt(4)}, name, large, ink);
    }, false});
    if (!rig.note.empty()) {
        const QString note = text(rig.note);
        const double noteHigh = textHeight(note, font(9), width);
        blocks.push_back({noteHigh + pt(8), [=](QPainter& painter, double y) { drawText(painter, {0, y, width, noteHigh + pt(4)}, note, font(9), muted); }, false});
    }
    const std::vector<Tile> tiles = {costTile(evaluation), powerTile(evaluation), findingsTile(evaluation)};
    blocks.push_back({pt(58), [=](QPainter& painter, double y) {
        const double each = (width - pt(8) * 2) / 3;
        for (int i = 0; i < 3; ++i) paintTile(painter, {(each + pt(8)) * i, y, each, pt(54)}, tiles[static_cast<std::size_t>(i)]);
    }, false});
}

void addPicture(Blocks& blocks, const QImage& picture, double width)
{
    if (picture.isNull()) return;
    const double high = std::min(width * picture.height() / picture.width(), pt(300));
    const double wide = high * picture.width() / picture.height();
    addSpace(blocks, pt(8));
    blocks.push_back({high + pt(4), [=](QPainter& painter, double y) {
        painter.drawImage(QRectF((width - wide) / 2, y, wide, high), picture);
    }, false});
}

void addFinding(Blocks& blocks, const Finding& finding, double left, double width, FindingSize size)
{
    const QFont body = font(size == FindingSize::Full ? 9 : 8);
    const double textLeft = left + markSize + pt(7);
    const QString words = say(finding.text, LengthUnit::Millimetre);
    const double high = std::max(textHeight(words, body, width - textLeft), markSize);
    const QColor colour = size == FindingSize::Full ? ink : muted;
    const Verdict verdict = finding.verdict;
    blocks.push_back({high + pt(size == FindingSize::Full ? 6 : 4), [=](QPainter& painter, double y) {
        drawMark(painter, {left, y}, verdict);
        drawText(painter, {textLeft, y, width - textLeft, high + pt(4)}, words, body, colour);
    }, false});
}

void addFirstLooks(Blocks& blocks, const Evaluation& evaluation, double width)
{
    const int unchecked = evaluation.count(Verdict::NotChecked);
    addHeading(blocks, tr("Before you order"), width);
    bool any = false;
    for (const Finding& finding : evaluation.findings) {
        if (finding.verdict < Verdict::FitsIf || finding.isWaived()) continue;
        any = true;
        addFinding(blocks, finding, 0, width, FindingSize::Full);
    }
    if (any) return;
    const QString calm = unchecked == 0 ? tr("No problem was found.") : tr("No problem was found. What could not be checked stands at the end: %1.").arg(unchecked);
    blocks.push_back({pt(15), [=](QPainter& painter, double y) { drawText(painter, {0, y, width, pt(14)}, calm, font(9), ink); }, false});
}

void addNotChecked(Blocks& blocks, const Evaluation& evaluation, double width)
{
    if (evaluation.count(Verdict::NotChecked) == 0) return;
    addHeading(blocks, tr("Not checked: a number is missing"), width);
    for (const Finding& finding : evaluation.findings)
        if (finding.verdict == Verdict::NotChecked && !finding.isWaived()) addFinding(blocks, finding, 0, width, FindingSize::Full);
}

void addWaived(Blocks& blocks, const Evaluation& evaluation, double width)
{
    if (evaluation.waived() == 0) return;
    addHeading(blocks, tr("Waived, with the reason given"), width);
    for (const Finding& finding : evaluation.findings) {
        if (!finding.isWaived()) continue;
        addFinding(blocks, finding, 0, width, FindingSize::Full);
        const double left = markSize + pt(7);
        const QString reason = text(finding.waiver->reason);
        const double high = textHeight(reason, font(9, QFont::Medium), width - left);
        blocks.back().staysWithNext = true;
        blocks.push_back({high + pt(8), [=](QPainter& painter, double y) { drawText(painter, {left, y, width - left, high + pt(4)}, reason, font(9, QFont::Medium), ink); }, false});
    }
}

void addAttribution(Blocks& blocks, const Evaluation& evaluation, double width)
{
    const auto& items = evaluation.scene->rig().items;
    if (std::none_of(items.begin(), items.end(), [](const Item& item) { return usesOpenDb(*item.part); })) return;
    // The notice the data's licence asks for (ODC-By 1.0, section 4.3); it is not translated.
    const QString notice = QStringLiteral("Contains information from BuildCores OpenDB (https://github.com/buildcores/buildcores-open-db), which is made "
                                          "available under the ODC Attribution License (https://opendatacommons.org/licenses/by/1-0/).");
    const double high = textHeight(notice, font(7), width);
    addSpace(blocks, pt(16));
    blocks.push_back({high + pt(2), [=](QPainter& painter, double y) { drawText(painter, {0, y, width, high + pt(2)}, notice, font(7), muted); }, false});
}

}  // namespace rw::page
