#include "window/finding_picture.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

#include "window/wording.h"

namespace rw {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("FindingPicture", english); }

// The colours of the light theme (qml/Theme.qml): what is pasted into a page stands on white.
QColor inkOf(Verdict verdict)
{
    static const char* const inks[] = {"#41689f", "#697384", "#0f7684", "#9a5b00", "#c32f3b"};
    return QColor(QLatin1String(inks[static_cast<std::size_t>(verdict)]));
}

struct Line {
    QString letter, words;
    QColor ink;
};

std::vector<Line> linesOf(const Evaluation& evaluation)
{
    std::vector<Line> lines;
    int others = 0;
    for (const Finding& finding : evaluation.findings) {
        if (finding.verdict < Verdict::FitsIf || finding.isWaived()) { ++others; continue; }
        lines.push_back({verdictLetter(finding.verdict), say(finding.text), inkOf(finding.verdict)});
    }
    if (lines.empty()) lines.push_back({QStringLiteral("✓"), tr("No problems and no warnings."), QColor(QStringLiteral("#1c7f4b"))});
    if (others > 0) lines.push_back({{}, others == 1 ? tr("1 more: a note, not checked or waived") : tr("%1 more: notes, not checked or waived").arg(others), QColor(QStringLiteral("#566071"))});
    return lines;
}

}  // namespace

QImage withFindings(const QImage& picture, const Evaluation& evaluation, const QString& title)
{
    const qreal ratio = std::max<qreal>(1, picture.devicePixelRatio());
    const qreal scale = std::max<qreal>(ratio, picture.width() / 900.0);  // words as large as they are in a window of that width
    const int pad = int(16 * scale), badge = int(20 * scale), gap = int(8 * scale), width = picture.width();
    QFont font = QGuiApplication::font(), bold = font;
    font.setPixelSize(int(13 * scale));
    bold.setPixelSize(int(17 * scale));
    bold.setWeight(QFont::DemiBold);
    const std::vector<Line> lines = linesOf(evaluation);
    const QFontMetrics metrics(font), titleMetrics(bold);
    const int textWidth = width - 2 * pad - badge - gap;
    std::vector<int> heights;
    int height = pad + titleMetrics.height() + gap;
    for (const Line& line : lines) {
        heights.push_back(std::max(badge, metrics.boundingRect(QRect(0, 0, textWidth, 100000), Qt::TextWordWrap, line.words).height()));
        height += heights.back() + gap;
    }
    height += pad - gap;
    QImage all(width, picture.height() + height, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    painter.setRenderHint(QPainter::Antialiasing);
    QImage flat = picture;
    flat.setDevicePixelRatio(1);
    painter.drawImage(0, 0, flat);
    int y = picture.height() + pad;
    painter.setFont(bold);
    painter.setPen(QColor(QStringLiteral("#1a1f27")));
    painter.drawText(QRect(pad, y, width - 2 * pad, titleMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter, titleMetrics.elidedText(title, Qt::ElideRight, width - 2 * pad - int(110 * scale)));
    painter.setFont(font);
    painter.setPen(QColor(QStringLiteral("#566071")));
    painter.drawText(QRect(pad, y, width - 2 * pad, titleMetrics.height()), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Rigwright"));
    y += titleMetrics.height() + gap;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (!line.letter.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(line.ink);
            painter.drawRoundedRect(QRect(pad, y, badge, badge), 5 * scale, 5 * scale);
            painter.setPen(Qt::white);
            painter.drawText(QRect(pad, y, badge, badge), Qt::AlignCenter, line.letter);
        }
        painter.setPen(line.letter.isEmpty() ? line.ink : QColor(QStringLiteral("#1a1f27")));
        painter.drawText(QRect(pad + badge + gap, y, textWidth, heights[i]), Qt::TextWordWrap | Qt::AlignVCenter, line.words);
        y += heights[i] + gap;
    }
    return all;
}

}  // namespace rw
