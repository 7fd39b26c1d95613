#include "window/guide.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>

#include <algorithm>

#include "window/guide_html.h"
#include "window/guide_page.h"

namespace rw {
namespace {

const QString kFirst = QStringLiteral("index.md");

QString nameOf(GuideBlock::Kind kind)
{
    switch (kind) {
    case GuideBlock::Kind::Heading: return QStringLiteral("heading");
    case GuideBlock::Kind::Table: return QStringLiteral("table");
    case GuideBlock::Kind::Listing: return QStringLiteral("listing");
    case GuideBlock::Kind::Picture: return QStringLiteral("picture");
    case GuideBlock::Kind::Text: break;
    }
    return QStringLiteral("text");
}

QString wordsOf(const GuideBlock& block)
{
    QString all = block.text;
    for (const QStringList& row : block.rows) all += u' ' + row.join(u' ');
    return all;
}

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool holdsOne(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

template <class Holds>
int firstBlock(const std::vector<GuideBlock>& blocks, const Holds& holds)
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const GuideBlock& block) { return holds(wordsOf(block)); });
    return found == blocks.end() ? -1 : static_cast<int>(found - blocks.begin());
}

}  // namespace

QString Guide::textOf(const QString& file) const
{
    QFile page(m_folder + u'/' + file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QStringList Guide::files() const
{
    if (m_folder.isEmpty()) return {};
    QStringList rest = QDir(m_folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name), ordered;
    const auto take = [&](const QString& file) {
        if (rest.removeOne(file)) ordered.append(file);
    };
    take(kFirst);
    for (const QString& link : links(kFirst)) take(link.section(u'#', 0, 0));
    return ordered + rest;
}

QVariantList Guide::pages() const
{
    if (m_pages.isEmpty()) {
        for (const QString& file : files()) {
            const QString title = guideTitle(textOf(file));
            m_pages.append(QVariantMap{{"file", file}, {"title", title.isEmpty() ? file : title}});
        }
    }
    return m_pages;
}

QVariantList Guide::blocks(const QString& file) const
{
    QVariantList list;
    for (const GuideBlock& block : guideBlocks(textOf(file))) {
        QVariantList rows, shares;
        for (const QStringList& row : block.rows) {
            QStringList cells;
            for (const QString& cell : row) cells.append(guideHtml(cell));
            rows.append(QVariant(cells));
        }
        for (const double share : block.shares) shares.append(share);
        list.append(QVariantMap{{"kind", nameOf(block.kind)},
                                {"text", block.kind == GuideBlock::Kind::Text ? guideHtml(block.text) : block.text},
                                {"level", block.level},
                                {"anchor", block.anchor},
                                {"rows", rows},
                                {"shares", shares},
                                {"characters", block.characters},
                                {"source", block.picture.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_folder + u'/' + block.picture)}});
    }
    return list;
}

QVariantList Guide::find(const QString& words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QVariantList found;
    for (const QVariant& page : pages()) {
        QVariantMap one = page.toMap();
        int at = -1;
        if (!wanted.isEmpty()) {
            const QString text = textOf(one["file"].toString());
            if (!holdsAll(text, wanted)) continue;
            const auto blocks = guideBlocks(text);
            at = firstBlock(blocks, [&](const QString& block) { return holdsAll(block, wanted); });
            if (at < 0) at = firstBlock(blocks, [&](const QString& block) { return holdsOne(block, wanted); });
        }
        one["block"] = at;
        found.append(one);
    }
    return found;
}

QVariantMap Guide::target(const QString& file, const QString& link) const
{
    const QUrl url(link);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) return {{"url", url}};
    const QString page = link.startsWith(u'#') ? file : link.section(u'#', 0, 0), anchor = link.section(u'#', 1);
    if (!files().contains(page)) return {};
    if (anchor.isEmpty()) return {{"file", page}, {"block", -1}};
    const auto blocks = guideBlocks(textOf(page));
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const GuideBlock& block) { return block.anchor == anchor; });
    if (found == blocks.end()) return {};
    return {{"file", page}, {"block", static_cast<int>(found - blocks.begin())}};
}

void Guide::openOutside(const QUrl& url) const { QDesktopServices::openUrl(url); }

QString Guide::linkColour() const { return kGuideLinkColour; }

QStringList Guide::links(const QString& file) const { return guideLinks(textOf(file)); }

}  // namespace rw
