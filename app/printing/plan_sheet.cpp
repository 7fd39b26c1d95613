#include "printing/plan_sheet.h"

#include <QCoreApplication>

#include "plan/number_sections.h"
#include "printing/checklist_blocks.h"
#include "printing/page_style.h"
#include "window/wording.h"

namespace rw {
using namespace page;

namespace {

constexpr double kLine = 7.5, kGap = pt(8);

QString words(const Text& text) { return say(text, LengthUnit::Millimetre); }

// Beside the figure, so that it is told in black and white.
QString markOf(NumberState state) { return state == NumberState::Over ? QStringLiteral(" ✕") : state == NumberState::Tight ? QStringLiteral(" !") : QString(); }

void addLine(Blocks& blocks, const NumberLine& line, double width)
{
    const QFont body = font(kLine);
    const QString label = words(line.label), value = words(line.value) + markOf(line.state);
    const double labelWidth = std::min(QFontMetricsF(body).horizontalAdvance(label) + pt(2), width * 0.5), valueWidth = width - labelWidth - kGap;
    const double high = std::max(textHeight(label, body, labelWidth), textHeight(value, body, valueWidth));
    const QColor colour = line.state == NumberState::Over ? colourOf(Verdict::Problem) : ink;
    blocks.push_back({high + pt(1.5), [=](QPainter& painter, double y) {
        drawText(painter, {0, y, labelWidth, high + pt(3)}, label, body, muted);
        drawText(painter, {width - valueWidth, y, valueWidth, high + pt(3)}, value, body, colour, Qt::AlignRight);
    }, false});
}

void addSection(Blocks& blocks, const NumberSection& section, double width)
{
    const QFont strong = font(9, QFont::DemiBold);
    const QString title = say(section.title), sum = words(section.sum);
    const double titleWidth = QFontMetricsF(strong).horizontalAdvance(title) + pt(2), sumWidth = std::max(width - titleWidth - kGap, width * 0.4);
    const double high = std::max(pt(12), textHeight(sum, strong, sumWidth));
    addSpace(blocks, pt(9));
    blocks.push_back({high + pt(6), [=](QPainter& painter, double y) {
        drawText(painter, {0, y, width, high}, title, strong, ink);
        drawText(painter, {width - sumWidth, y, sumWidth, high + pt(3)}, sum, strong, ink, Qt::AlignRight);
        painter.setPen(QPen(accent, pt(0.8)));
        painter.drawLine(QPointF(0, y + high + pt(2)), QPointF(width, y + high + pt(2)));
    }, !section.lines.empty()});
    for (const NumberLine& line : section.lines) addLine(blocks, line, width);
    for (const Text& assumption : section.assumptions) {
        const QString small = words(assumption);
        const QFont body = font(6);
        const double assumptionHigh = textHeight(small, body, width);
        blocks.push_back({assumptionHigh + pt(1), [=](QPainter& painter, double y) { drawText(painter, {0, y, width, assumptionHigh + pt(3)}, small, body, muted); }, false});
    }
}

}  // namespace

Sheet planSheet(const Evaluation& evaluation, const QPageLayout& layout)
{
    const Rig& rig = evaluation.scene->rig();
    const auto sections = numberSections(rig, rigNumbers(*evaluation.scene), [&](Money money) { return moneyWords(money, rig.currency).toStdString(); });
    return Sheet(text(rig.name), layout, 2,
                 [&](Blocks& blocks, double width) {
                     const QString name = rig.name.empty() ? QCoreApplication::translate("Checklist", "Rig without a name") : text(rig.name);
                     const QFont large = font(16, QFont::DemiBold);
                     const double high = textHeight(name, large, width);
                     blocks.push_back({pt(13) + high + pt(2), [=](QPainter& painter, double y) {
                         drawText(painter, {0, y, width, pt(12)}, QCoreApplication::translate("Checklist", "The plan in figures · Rigwright").toUpper(), font(7.5, QFont::DemiBold), accent);
                         drawText(painter, {0, y + pt(12), width, high + pt(4)}, name, large, ink);
                     }, false});
                 },
                 [&](Blocks& blocks, double width) {
                     for (const NumberSection& section : sections) addSection(blocks, section, width);
                 });
}

void writePlanPdf(const Evaluation& evaluation, const QString& path, const QPageSize& paper)
{
    writePdf(text(evaluation.scene->rig().name), path, paper, [&](const QPageLayout& layout) { return planSheet(evaluation, layout); });
}

}  // namespace rw
