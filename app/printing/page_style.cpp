#include "printing/page_style.h"

#include <QFontMetricsF>
#include <QtMath>

#include "window/wording.h"

namespace rw::page {

QFont font(double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Problem: return {0xc0, 0x26, 0x26};
    case Verdict::Warning: return {0xa8, 0x5d, 0x00};
    case Verdict::FitsIf: return {0x1f, 0x5f, 0xbf};
    case Verdict::NotChecked: return {0x5b, 0x67, 0x77};
    case Verdict::Note: break;
    }
    return {0x2f, 0x7d, 0x4f};
}

double textHeight(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e7), Qt::TextWordWrap, text).height();
}

void drawText(QPainter& painter, QRectF place, const QString& text, const QFont& font, const QColor& colour, int flags)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, flags | Qt::TextWordWrap, text);
}

void drawMark(QPainter& painter, QPointF topLeft, Verdict verdict)
{
    const QRectF mark(topLeft, QSizeF(markSize, markSize));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(verdict));
    painter.drawRoundedRect(mark, pt(2.5), pt(2.5));
    drawText(painter, mark, verdictLetter(verdict), font(7.5, QFont::Bold), Qt::white, Qt::AlignCenter);
}

}  // namespace rw::page
