#include "window/guide_page.h"

#include <QRegularExpression>

#include <algorithm>

namespace rw {
namespace {

bool isFence(const QString& line) { return line.trimmed().startsWith(QStringLiteral("```")); }
bool isTableRow(const QString& line) { return line.startsWith(u'|'); }
int headingLevel(const QString& line)
{
    static const QRegularExpression signs(QStringLiteral("^(#{1,6}) "));
    return static_cast<int>(signs.match(line).capturedLength(1));
}

QStringList cellsOf(QString line)
{
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    line = line.trimmed().mid(1);
    if (line.endsWith(u'|')) line.chop(1);
    QStringList cells;
    for (QString cell : line.split(bar)) cells.append(cell.replace(QStringLiteral("\\|"), QStringLiteral("|")).trimmed());
    return cells;
}

bool isRule(const QStringList& cells)
{
    static const QRegularExpression dashes(QStringLiteral("^:?-+:?$"));
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return dashes.match(cell).hasMatch(); });
}

// As it is read: a link's address takes no room.
QString shown(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)")), signs(QStringLiteral("[`*]"));
    return QString(markdown).replace(link, QStringLiteral("\\1")).remove(signs);
}

constexpr double kPage = 104;      // characters of running text on a line of the page
constexpr double kMargin = 3;      // of a cell, in characters
constexpr double kCode = 1.2;      // characters of code are so much wider

struct Column { double least = 0, natural = 0; };   // in characters: its longest word on a line, all of it on one

Column measured(const QList<QStringList>& rows, qsizetype column)
{
    Column found;
    for (const QStringList& row : rows) {
        const QString cell = row.value(column), text = shown(cell);
        const double wide = cell.contains(u'`') ? kCode : 1;
        found.natural = std::max(found.natural, wide * static_cast<double>(text.size()) + kMargin);
        for (const QString& word : text.split(u' ')) found.least = std::max(found.least, wide * static_cast<double>(word.size()) + kMargin);
    }
    return found;
}

// Each column gets its longest word; of the rest each gets the more, the more it has to say, up to two lines' worth.
void shareWidth(GuideBlock& table)
{
    std::vector<Column> columns;
    double least = 0, natural = 0, more = 0;
    for (qsizetype i = 0; i < table.rows.front().size(); ++i) columns.push_back(measured(table.rows, i));
    const auto wish = [](const Column& column) { return std::min(column.natural, 2 * kPage) - column.least; };
    for (const Column& column : columns) {
        least += column.least;
        natural += column.natural;
        more += wish(column);
    }
    const double width = std::max(least, std::min(natural, kPage));
    for (const Column& column : columns) table.shares.append((column.least + (more > 0 ? (width - least) * wish(column) / more : 0)) / width);
    table.characters = static_cast<int>(natural);
}

GuideBlock headingOf(const QString& line, int level)
{
    GuideBlock block;
    block.kind = GuideBlock::Kind::Heading;
    block.text = line.mid(level + 1).trimmed();
    block.level = level;
    block.anchor = guideAnchor(block.text);
    return block;
}

GuideBlock tableOf(const QStringList& lines)
{
    GuideBlock block;
    block.kind = GuideBlock::Kind::Table;
    for (const QString& line : lines)
        if (const QStringList cells = cellsOf(line); !isRule(cells)) block.rows.append(cells);
    shareWidth(block);
    return block;
}

}  // namespace

QString guideAnchor(const QString& heading)
{
    QString anchor;
    for (const QChar sign : heading.toLower()) {
        if (sign.isLetterOrNumber() || sign == u'-' || sign == u'_') anchor.append(sign);
        else if (sign == u' ') anchor.append(u'-');
    }
    return anchor;
}

std::vector<GuideBlock> guideBlocks(const QString& markdown)
{
    static const QRegularExpression picture(QStringLiteral("^!\\[([^\\]]*)\\]\\(([^)]+)\\)\\s*$"));
    std::vector<GuideBlock> blocks;
    QStringList text;
    const auto endText = [&] {
        const QString whole = text.join(u'\n').trimmed();
        text.clear();
        if (!whole.isEmpty()) blocks.push_back({.kind = GuideBlock::Kind::Text, .text = whole, .anchor = {}, .picture = {}, .rows = {}, .shares = {}});
    };
    const QStringList lines = markdown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (isFence(line)) {
            endText();
            QStringList listing;
            for (++i; i < lines.size() && !isFence(lines[i]); ++i) listing.append(lines[i]);
            blocks.push_back({.kind = GuideBlock::Kind::Listing, .text = listing.join(u'\n'), .anchor = {}, .picture = {}, .rows = {}, .shares = {}});
        } else if (isTableRow(line)) {
            endText();
            QStringList rows;
            for (; i < lines.size() && isTableRow(lines[i]); ++i) rows.append(lines[i]);
            --i;
            blocks.push_back(tableOf(rows));
        } else if (const int level = headingLevel(line); level > 0) {
            endText();
            blocks.push_back(headingOf(line, level));
        } else if (const auto match = picture.match(line); match.hasMatch()) {
            endText();
            blocks.push_back({.kind = GuideBlock::Kind::Picture, .text = match.captured(1), .anchor = {}, .picture = match.captured(2), .rows = {}, .shares = {}});
        } else {
            text.append(line);
        }
    }
    endText();
    return blocks;
}

QString guideTitle(const QString& markdown)
{
    for (const GuideBlock& block : guideBlocks(markdown))
        if (block.kind == GuideBlock::Kind::Heading) return block.text;
    return {};
}

QStringList guideLinks(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)"));
    QStringList links;
    const auto collect = [&](const QString& text) {
        for (auto found = link.globalMatch(text); found.hasNext();) links.append(found.next().captured(1));
    };
    for (const GuideBlock& block : guideBlocks(markdown)) {
        if (block.kind == GuideBlock::Kind::Text) collect(block.text);
        for (const QStringList& row : block.rows)
            for (const QString& cell : row) collect(cell);
    }
    return links;
}

}  // namespace rw
