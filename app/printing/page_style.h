// Fonts, colours and measures of the printed pages. Everything is laid out in units of 1/1200 inch, whatever the device,
// so that screen preview, PDF and paper break their lines and pages alike.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

#include "checks/base/finding.h"

namespace rw::page {

inline constexpr int unitsPerInch = 1200;
constexpr double pt(double points) { return points * unitsPerInch / 72.0; }

inline const QColor ink(0x1b, 0x24, 0x30), muted(0x5b, 0x67, 0x77), line(0xd5, 0xda, 0xe1), tint(0xf4, 0xf6, 0xf9), accent(0x1f, 0x5f, 0xbf);

QFont font(double points, QFont::Weight weight = QFont::Normal);
QColor colourOf(Verdict verdict);

// The height `text` takes when wrapped at `width`.
double textHeight(const QString& text, const QFont& font, double width);
void drawText(QPainter& painter, QRectF place, const QString& text, const QFont& font, const QColor& colour, int flags = Qt::AlignLeft);

// A severity is never told by colour alone: its letter stands in a filled mark.
void drawMark(QPainter& painter, QPointF topLeft, Verdict verdict);
inline constexpr double markSize = pt(11);

}  // namespace rw::page
