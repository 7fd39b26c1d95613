#include "window/guide_html.h"

#include <QColor>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace rw {
namespace {

struct Link { int at, length; };

std::vector<Link> linksIn(const QTextDocument& document)
{
    std::vector<Link> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor()) links.push_back({it.fragment().position(), it.fragment().length()});
    return links;
}

// Paragraphs stand apart; the points of a list close together.
void setApart(QTextDocument& document)
{
    constexpr qreal kParagraph = 9, kPoint = 3;
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(block.textList() ? kPoint : kParagraph);
        QTextCursor(block).setBlockFormat(format);
    }
}

}  // namespace

QString guideHtml(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    setApart(document);
    QTextCharFormat look;
    look.setForeground(QColor(kGuideLinkColour));
    for (const Link& link : linksIn(document)) {
        QTextCursor cursor(&document);
        cursor.setPosition(link.at);
        cursor.setPosition(link.at + link.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    }
    static const QRegularExpression body(QStringLiteral("<body[^>]*>"));
    const QString colour = QStringLiteral("color:") + kGuideLinkColour;
    // Without underlines: Qt 6.4 draws stray ones where several links stand in a text.
    return document.toHtml().replace(body, QStringLiteral("<body>")).replace(colour, QStringLiteral("text-decoration:none; ") + colour);
}

}  // namespace rw
