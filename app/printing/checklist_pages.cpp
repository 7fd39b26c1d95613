#include "printing/checklist_pages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>

#include "printing/checklist_blocks.h"
#include "printing/page_style.h"
#include "units/data_error.h"
#include "window/wording.h"

namespace rw {
using namespace page;

namespace {

QString tr(const char* english) { return QCoreApplication::translate("Checklist", english); }

constexpr double kMargin = pt(48), kFooter = pt(30);

}  // namespace

ChecklistPages::ChecklistPages(const Evaluation& evaluation, QImage picture, const QPageLayout& layout)
    : m_name(text(evaluation.scene->rig().name))
    , m_paper(layout.fullRect(QPageLayout::Inch).size() * unitsPerInch)
    , m_body(QRectF(QPointF(), m_paper).adjusted(kMargin, kMargin, -kMargin, -kMargin - kFooter))
{
    const double width = m_body.width();
    addTitle(m_blocks, evaluation, width);
    addPicture(m_blocks, picture, width);
    addFirstLooks(m_blocks, evaluation, width);
    addPartList(m_blocks, evaluation, width);
    addSteps(m_blocks, evaluation, width);
    addNotChecked(m_blocks, evaluation, width);
    addWaived(m_blocks, evaluation, width);
    addAttribution(m_blocks, evaluation, width);
    m_pages = filled(m_blocks, m_body.height());
}

void ChecklistPages::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(m_body.topLeft());
    for (const PlacedBlock& placed : m_pages.at(static_cast<std::size_t>(page)))
        if (placed.block->paint) placed.block->paint(painter, placed.y);
    paintFooter(painter, page);
    painter.restore();
}

void ChecklistPages::paintFooter(QPainter& painter, int page) const
{
    const double y = m_body.height() + kFooter * 0.45;
    painter.setPen(QPen(line, pt(0.6)));
    painter.drawLine(QPointF(0, y), QPointF(m_body.width(), y));
    const QRectF row(0, y + pt(6), m_body.width(), pt(12));
    const QString name = QFontMetricsF(font(7.5)).elidedText(m_name.isEmpty() ? tr("Rigwright") : m_name, Qt::ElideRight, row.width() * 0.75);
    drawText(painter, row, name, font(7.5), muted);
    drawText(painter, row, tr("Page %1 of %2").arg(page + 1).arg(count()), font(7.5), muted, Qt::AlignRight);
}

void paintChecklist(const Evaluation& evaluation, const QImage& picture, QPagedPaintDevice& device, const QString& deviceName)
{
    const ChecklistPages pages(evaluation, picture, device.pageLayout());
    QPainter painter;
    if (!painter.begin(&device)) throw DataError(deviceName.toStdString(), "the pages cannot be written there");
    const double scale = static_cast<double>(device.logicalDpiX()) / unitsPerInch;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage()) throw DataError(deviceName.toStdString(), "it takes no further page");
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    if (!painter.end()) throw DataError(deviceName.toStdString(), "the pages were not written whole");
}

void writeChecklistPdf(const Evaluation& evaluation, const QImage& picture, const QString& path, const QPageSize& paper)
{
    QPdfWriter writer(path);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(text(evaluation.scene->rig().name));
    writer.setCreator(QStringLiteral("Rigwright"));
    paintChecklist(evaluation, picture, writer, path);
}

QPageSize usualPaper()
{
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

}  // namespace rw
