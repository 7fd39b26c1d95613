#include "printing/sheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>

#include "printing/page_style.h"
#include "units/data_error.h"

namespace rw {
using namespace page;

namespace {

QString tr(const char* english) { return QCoreApplication::translate("Checklist", english); }

constexpr double kMargin = pt(48), kFooter = pt(30), kBetween = pt(24);

double heightOf(const std::vector<Block>& blocks)
{
    double height = 0;
    for (const Block& block : blocks) height += block.height;
    return height;
}

}  // namespace

Sheet::Sheet(QString name, const QPageLayout& layout, int columns, const Fill& head, const Fill& body)
    : m_name(std::move(name))
    , m_paper(layout.fullRect(QPageLayout::Inch).size() * unitsPerInch)
    , m_body(QRectF(QPointF(), m_paper).adjusted(kMargin, kMargin, -kMargin, -kMargin - kFooter))
    , m_columns(columns)
{
    m_columnWidth = (m_body.width() - kBetween * (columns - 1)) / columns;
    if (head) head(m_head, m_body.width());
    m_headHeight = heightOf(m_head);
    m_headPage = filled(m_head, m_body.height());
    body(m_blocks, m_columnWidth);
    m_filled = filled(m_blocks, m_body.height() - m_headHeight);
}

int Sheet::count() const { return (static_cast<int>(m_filled.size()) + m_columns - 1) / m_columns; }

void Sheet::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(m_body.topLeft());
    if (page == 0)
        for (const PlacedBlock& placed : m_headPage.front())
            if (placed.block->paint) placed.block->paint(painter, placed.y);
    for (int column = 0; column < m_columns; ++column) {
        const auto index = static_cast<std::size_t>(page * m_columns + column);
        if (index >= m_filled.size()) break;
        painter.save();
        painter.translate(column * (m_columnWidth + kBetween), m_headHeight);
        for (const PlacedBlock& placed : m_filled[index])
            if (placed.block->paint) placed.block->paint(painter, placed.y);
        painter.restore();
    }
    paintFooter(painter, page);
    painter.restore();
}

void Sheet::paintFooter(QPainter& painter, int page) const
{
    const double y = m_body.height() + kFooter * 0.45;
    painter.setPen(QPen(line, pt(0.6)));
    painter.drawLine(QPointF(0, y), QPointF(m_body.width(), y));
    const QRectF row(0, y + pt(6), m_body.width(), pt(12));
    const QString name = QFontMetricsF(font(7.5)).elidedText(m_name.isEmpty() ? tr("Rigwright") : m_name, Qt::ElideRight, row.width() * 0.75);
    drawText(painter, row, name, font(7.5), muted);
    drawText(painter, row, tr("Page %1 of %2").arg(page + 1).arg(count()), font(7.5), muted, Qt::AlignRight);
}

void paintSheet(const Sheet& sheet, QPagedPaintDevice& device, const QString& deviceName)
{
    QPainter painter;
    if (!painter.begin(&device)) throw DataError(deviceName.toStdString(), "the pages cannot be written there");
    const double scale = static_cast<double>(device.logicalDpiX()) / unitsPerInch;
    for (int page = 0; page < sheet.count(); ++page) {
        if (page > 0 && !device.newPage()) throw DataError(deviceName.toStdString(), "it takes no further page");
        painter.save();
        painter.scale(scale, scale);
        sheet.paint(painter, page);
        painter.restore();
    }
    if (!painter.end()) throw DataError(deviceName.toStdString(), "the pages were not written whole");
}

void writePdf(const QString& title, const QString& path, const QPageSize& paper, const std::function<Sheet(const QPageLayout&)>& make)
{
    QPdfWriter writer(path);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rigwright"));
    paintSheet(make(writer.pageLayout()), writer, path);
}

QPageSize usualPaper()
{
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

}  // namespace rw
