// Blocks of sections laid out on pages, in one column or two, with a footer. Painted by one painter onto whatever is at hand: PDF,
// printer, preview.
#pragma once

#include <QPageLayout>
#include <QPagedPaintDevice>

#include "printing/flow.h"

namespace rw {

class Sheet {
public:
    // `head` stands across the first page, `body` flows through the columns under it. Each is filled for the width it gets. Needs a
    // QGuiApplication: fonts.
    using Fill = std::function<void(std::vector<page::Block>& blocks, double width)>;
    Sheet(QString name, const QPageLayout& layout, int columns, const Fill& head, const Fill& body);

    int count() const;
    QSizeF size() const { return m_paper; }  // in units of page_style.h

    // The painter's units are those of the page, its origin the upper left corner of the paper.
    void paint(QPainter& painter, int page) const;

private:
    void paintFooter(QPainter& painter, int page) const;

    QString m_name;
    QSizeF m_paper;
    QRectF m_body;
    int m_columns;
    double m_columnWidth = 0, m_headHeight = 0;
    std::vector<page::Block> m_head, m_blocks;
    page::Pages m_headPage, m_filled;        // a filled page is one column
};

// All pages onto a PDF or a printer. Throws DataError where the device takes no pages.
void paintSheet(const Sheet& sheet, QPagedPaintDevice& device, const QString& deviceName);
void writePdf(const QString& title, const QString& path, const QPageSize& paper, const std::function<Sheet(const QPageLayout&)>& make);

// A4, or Letter where the country uses it.
QPageSize usualPaper();

}  // namespace rw
