// The steps of building: what to have at hand, boxes to tick, commands with what they are to show, and beside them the picture.
#include <QCoreApplication>

#include <algorithm>

#include "printing/checklist_blocks.h"
#include "printing/page_style.h"
#include "window/wording.h"

namespace rw::page {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("Checklist", english); }

constexpr double kIndent = pt(22), kBox = pt(9), kPictureShare = 0.31, kBetween = pt(12);

QString words(const Text& text) { return say(text, LengthUnit::Millimetre); }

// Text in a column, a block of its own.
void addWords(Blocks& blocks, const QString& words, const QFont& font, const QColor& colour, double left, double right, double below)
{
    const double high = textHeight(words, font, right - left);
    blocks.push_back({high + below, [=](QPainter& painter, double y) { drawText(painter, {left, y, right - left, high + pt(4)}, words, font, colour); }, false});
}

// The step's number in a ring of its own, its title beside it, its picture at the right of what follows.
void addStepTitle(Blocks& blocks, int number, const QString& title, const QImage& picture, double width)
{
    const double wide = width * kPictureShare, high = picture.isNull() ? 0 : wide * picture.height() / picture.width();
    blocks.push_back({pt(20), [=](QPainter& painter, double y) {
        const QRectF ring(0, y, pt(15), pt(15));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(ring);
        drawText(painter, ring, QString::number(number), font(8, QFont::DemiBold), Qt::white, Qt::AlignCenter);
        drawText(painter, {kIndent, y, width - kIndent, pt(16)}, title, font(10.5, QFont::DemiBold), ink, Qt::AlignVCenter);
        if (!picture.isNull()) painter.drawImage(QRectF(width - wide, y + pt(6), wide, high), picture);
    }, true});
}

void paintBox(QPainter& painter, const QRectF& box, bool isDone)
{
    painter.setPen(QPen(ink, pt(0.8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, pt(1.5), pt(1.5));
    if (!isDone) return;
    painter.setPen(QPen(ink, pt(1.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(kBox * 0.2, kBox * 0.5), box.topLeft() + QPointF(kBox * 0.42, kBox * 0.75), box.topLeft() + QPointF(kBox * 0.82, kBox * 0.25)}));
}

void addTask(Blocks& blocks, const Task& task, bool isDone, double width)
{
    const double textLeft = kIndent + kBox + pt(7);
    const QString text = words(task.text);
    const QFont body = font(9);
    const bool explained = !task.because.pattern.empty();
    const double high = std::max(textHeight(text, body, width - textLeft), kBox);
    blocks.push_back({high + pt(explained ? 1 : 5), [=](QPainter& painter, double y) {
        paintBox(painter, QRectF(kIndent, y + pt(1), kBox, kBox), isDone);
        drawText(painter, {textLeft, y, width - textLeft, high + pt(4)}, text, body, ink);
    }, explained || !task.commands.empty()});
    if (explained) addWords(blocks, words(task.because), font(8), muted, textLeft, width, pt(5));
    QFont mono(QStringLiteral("DejaVu Sans Mono"));
    mono.setPixelSize(qRound(pt(7.5)));
    for (const Command& command : task.commands) {
        addWords(blocks, QString::fromStdString(command.line), mono, ink, textLeft, width, pt(command.expect.empty() ? 5 : 1));
        for (const Text& expect : command.expect) addWords(blocks, QStringLiteral("→ ") + words(expect), font(8), muted, textLeft + pt(8), width, pt(2));
        if (!command.expect.empty()) addSpace(blocks, pt(3));
    }
}

// A step stays together as far down as its picture goes.
void keepBeside(Blocks& blocks, std::size_t from, double pictureHeight)
{
    double high = 0;
    for (std::size_t i = from; i < blocks.size(); ++i) {
        high += blocks[i].height;
        if (high < pictureHeight) blocks[i].staysWithNext = true;
    }
    if (high >= pictureHeight) return;
    blocks.push_back({pictureHeight - high, [](QPainter&, double) {}, false});
}

}  // namespace

void addExploded(Blocks& blocks, const QImage& picture, double width)
{
    if (picture.isNull()) return;
    addHeading(blocks, tr("All parts, taken apart"), width);
    addPicture(blocks, picture, width);
}

void addSteps(Blocks& blocks, const Evaluation& evaluation, const std::vector<Step>& steps, const SheetPictures& pictures, double width)
{
    addHeading(blocks, tr("Building"), width);
    int number = 0;
    for (const Step& step : steps) {
        const auto found = pictures.steps.find(step.id);
        const QImage picture = found == pictures.steps.end() ? QImage() : found->second;
        const double column = picture.isNull() ? width : width * (1 - kPictureShare) - kBetween;
        addSpace(blocks, pt(9));
        const std::size_t from = blocks.size();
        addStepTitle(blocks, ++number, words(step.title), picture, width);
        if (!step.why.pattern.empty()) addWords(blocks, words(step.why), font(8.5), muted, kIndent, column, pt(3));
        if (!step.hold.pattern.empty()) addWords(blocks, tr("At hand: %1").arg(words(step.hold)), font(8.5, QFont::Medium), ink, kIndent, column, pt(5));
        for (std::size_t i = from; i < blocks.size(); ++i) blocks[i].staysWithNext = true;
        for (const Task& task : step.tasks) addTask(blocks, task, evaluation.scene->rig().done.contains(task.id), column);
        for (const std::size_t index : step.findings)
            if (evaluation.findings[index].verdict != Verdict::NotChecked && !evaluation.findings[index].isWaived())  // those have sections of their own
                addFinding(blocks, evaluation.findings[index], kIndent + kBox + pt(7), column, FindingSize::Small);
        if (!picture.isNull()) keepBeside(blocks, from, width * kPictureShare * picture.height() / picture.width() + pt(8));
    }
}

}  // namespace rw::page
