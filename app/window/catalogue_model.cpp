#include "window/catalogue_model.h"

#include <algorithm>
#include <set>

#include "units/data_error.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr int kMost = 300;  // rows: more nobody scrolls through, and typing another word is quicker

}  // namespace

CatalogueModel::CatalogueModel(QObject* parent) : RowModel("partId", {"kind", "kindTitle", "manufacturer", "name", "shortName"}, parent) {}

void CatalogueModel::use(std::shared_ptr<Catalogue> catalogue, const QString& trouble)
{
    m_catalogue = std::move(catalogue);
    m_trouble = trouble;
    m_kinds.clear();
    if (!m_catalogue) return;
    std::set<std::string> present;
    for (const PartSummary& part : m_catalogue->all()) present.insert(part.kind);
    for (const PartKind& kind : partKinds())
        if (present.contains(kind.id)) m_kinds.append(QVariantMap{{"id", QString::fromLatin1(kind.id)}, {"title", say(kind.title)}});
    search();
}

PartPtr CatalogueModel::part(const QString& id) const
{
    try {
        return m_catalogue ? m_catalogue->part(id.toStdString()) : nullptr;
    } catch (const DataError&) {
        return nullptr;  // the next search says what is wrong with the catalogue
    }
}

std::vector<PartPtr> CatalogueModel::partsOfKind(const std::string& kind) const
{
    std::vector<PartPtr> parts;
    try {
        if (m_catalogue)
            for (const PartSummary& summary : m_catalogue->all(kind)) parts.push_back(m_catalogue->part(summary.id));
    } catch (const DataError&) {
        parts.clear();  // the next search says what is wrong with the catalogue
    }
    return parts;
}

void CatalogueModel::setWords(const QString& words)
{
    if (words == m_words) return;
    m_words = words;
    search();
}

void CatalogueModel::setKind(const QString& kind)
{
    if (kind == m_kind) return;
    m_kind = kind;
    search();
}

void CatalogueModel::search()
{
    QList<Row> rows;
    if (m_catalogue) try {
        // Kinds come in the order of a build, as the filter lists them; within a kind the best hit first.
        auto found = m_catalogue->search(m_words.trimmed().toStdString(), m_kind.toStdString(), kMost);
        const auto orderOf = [](const PartSummary& part) { const PartKind* kind = findPartKind(part.kind); return kind ? kind->order : 999; };
        std::stable_sort(found.begin(), found.end(), [&](const PartSummary& a, const PartSummary& b) { return orderOf(a) < orderOf(b); });
        for (const PartSummary& part : found) {
            const PartKind* kind = findPartKind(part.kind);
            rows.append({text(part.id), {text(part.kind), kind ? say(kind->title) : text(part.kind), text(part.manufacturer), text(part.name), text(part.shortName)}});
        }
    } catch (const DataError& error) {  // a database that broke while the program ran
        m_trouble = QString::fromUtf8(error.what());
        rows.clear();
    }
    m_limited = rows.size() == kMost;
    setRows(std::move(rows));
    Q_EMIT queryChanged();
}

QString CatalogueModel::factsOf(const QString& partId) const
{
    const PartPtr found = part(partId);
    return found ? keyFacts(*found) : QString();
}

}  // namespace rw
