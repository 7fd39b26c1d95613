// A rig on paper: its picture, what to look at before ordering, the part list, and the steps of building with boxes to
// tick. Painted by one painter onto whatever is at hand: PDF, printer, preview.
#pragma once

#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>

#include "assembly/checklist.h"
#include "printing/flow.h"

namespace rw {

class ChecklistPages {
public:
    // Needs a QGuiApplication: fonts. An empty picture leaves its place out.
    ChecklistPages(const Evaluation& evaluation, QImage picture, const QPageLayout& layout);

    int count() const { return static_cast<int>(m_pages.size()); }
    QSizeF size() const { return m_paper; }  // in units of page_style.h

    // The painter's units are those of the page, its origin the upper left corner of the paper.
    void paint(QPainter& painter, int page) const;

private:
    void paintFooter(QPainter& painter, int page) const;

    QString m_name;
    QSizeF m_paper;
    QRectF m_body;
    std::vector<page::Block> m_blocks;
    page::Pages m_pages;
};

// All pages onto a PDF or a printer. Throws DataError where the device takes no pages.
void paintChecklist(const Evaluation& evaluation, const QImage& picture, QPagedPaintDevice& device, const QString& deviceName);
void writeChecklistPdf(const Evaluation& evaluation, const QImage& picture, const QString& path, const QPageSize& paper);

// A4, or Letter where the country uses it.
QPageSize usualPaper();

}  // namespace rw
