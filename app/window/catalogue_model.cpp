#include "window/catalogue_model.h"

#include <algorithm>

#include "units/data_error.h"
#include "window/fit_marks.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr int kPage = 100;      // rows: some eight screens full
constexpr int kSimilar = 1000;  // sections from here on are of words that are nearly so
constexpr int kUnknown = 99;    // behind every rank: what no one has looked at yet stands last

int orderOf(const std::string& kind)
{
    const PartKind* found = findPartKind(kind);
    return found ? found->order : kSimilar - 1;
}

QString titleOf(const std::string& kind)
{
    const PartKind* found = findPartKind(kind);
    return found ? say(found->title) : text(kind);
}

}  // namespace

CatalogueModel::CatalogueModel(FitMarks& fits, QObject* parent)
    : RowModel("partId", {"kind", "section", "manufacturer", "name", "shortName", "lead"}, parent), m_fits(fits), m_facets(this)
{
    connect(&m_fits, &FitMarks::marked, this, [this] { if (fitsDecide()) present(); });
    connect(&m_fits, &FitMarks::rigChanged, this, &CatalogueModel::askFits);
}

void CatalogueModel::use(std::shared_ptr<Catalogue> catalogue, const QString& trouble)
{
    m_catalogue = std::move(catalogue);
    m_writes.use(m_catalogue);
    m_trouble = trouble;
    readAnew();
}

void CatalogueModel::readAnew()
{
    m_fits.forget();
    guard([&] {
        countKinds();
        m_attribution = text(m_catalogue->attribution());
    });
    Q_EMIT kindsChanged();
    search();
}

void CatalogueModel::reword()
{
    m_facets.reword();
    present();
}

void CatalogueModel::guard(const std::function<void()>& read)
{
    if (m_catalogue) try {
        read();
    } catch (const DataError& error) {
        m_trouble = QString::fromUtf8(error.what());
        m_found.clear();
        m_total = 0;
    }
}

void CatalogueModel::countKinds()
{
    m_kinds.clear();
    SearchRequest all;
    all.limit = 0;
    all.facets = FacetsWanted::Counted;
    std::map<std::string, int> counts;
    for (const FacetCounts& facet : m_catalogue->find(all).facets)
        if (facet.id == "kind")
            for (const auto& value : facet.values) counts[value.value] = value.count;
    for (const PartKind& kind : partKinds())
        if (const auto count = counts.find(kind.id); count != counts.end())
            m_kinds.append(QVariantMap{{"id", QString::fromLatin1(kind.id)}, {"title", tr("%1, %2").arg(say(kind.title), countWords(count->second))}});
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
    try {
        return m_catalogue ? m_catalogue->parts(kind) : std::vector<PartPtr>();
    } catch (const DataError&) {
        return {};  // as above
    }
}

// What is asked.

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
    m_filters.clear();
    search();
}

void CatalogueModel::setOrder(int order)
{
    if (order == this->order() || order < 0 || order > static_cast<int>(SearchOrder::Size)) return;
    m_order = static_cast<SearchOrder>(order);
    search();
}

void CatalogueModel::setDescending(bool on)
{
    if (on == descending()) return;
    m_direction = on ? Direction::Descending : Direction::Ascending;
    search();
}

void CatalogueModel::setFitsFirst(bool on)
{
    if (on == m_fitsFirst) return;
    m_fitsFirst = on;
    readAll();
    present();
    askFits();
}

void CatalogueModel::setHidesMisfits(bool on)
{
    if (on == m_hidesMisfits) return;
    m_hidesMisfits = on;
    readAll();
    present();
    askFits();
}

void CatalogueModel::toggleFilter(const QString& facet, const QString& value)
{
    auto& values = m_filters[facet.toStdString()].values;
    const auto isIt = [&](const std::string& chosen) { return text(chosen).compare(value, Qt::CaseInsensitive) == 0; };  // as the search compares
    if (std::erase_if(values, isIt) == 0) values.push_back(value.toStdString());
    if (values.empty()) m_filters.erase(facet.toStdString());
    search();
}

void CatalogueModel::clearFilters()
{
    if (m_filters.empty()) return;
    m_filters.clear();
    search();
}

int CatalogueModel::filters() const
{
    std::size_t chosen = 0;
    for (const auto& [facet, filter] : m_filters) chosen += filter.values.size();
    return static_cast<int>(chosen);
}

SearchRequest CatalogueModel::request() const
{
    SearchRequest request;
    request.text = m_words.trimmed().toStdString();
    request.kind = m_kind.toStdString();
    request.filters = m_filters;
    request.order = m_order;
    request.direction = m_direction;
    request.limit = kPage;
    return request;
}

// What is found.

void CatalogueModel::search()
{
    m_found.clear();
    m_perKind.clear();
    m_total = 0;
    m_wanted = kPage;
    m_firstSeen = 0;
    guard([&] {
        SearchRequest first = request();
        first.facets = FacetsWanted::Counted;
        const SearchAnswer answer = m_catalogue->find(first);
        m_total = answer.total;
        m_facets.show(answer.facets);
        loadPage(answer);
    });
    readAll();
    present();
    askFits();
}

// Without a kind, kinds come in the order of a build, as the row of kinds has them; within a kind the best hit first. Where
// there are more than a page of them, they are read kind by kind.
void CatalogueModel::loadPage(const SearchAnswer& first)
{
    if (!m_kind.isEmpty() || m_order != SearchOrder::Relevance || first.total <= kPage) return append(first.parts, 0, first.exact);
    for (const FacetCounts& facet : first.facets)
        if (facet.id == "kind")
            for (const auto& value : facet.values) m_perKind.emplace_back(value.value, value.count);
    std::sort(m_perKind.begin(), m_perKind.end(), [](const auto& a, const auto& b) { return orderOf(a.first) < orderOf(b.first); });
    readOnKindByKind(kPage);
}

void CatalogueModel::readOnKindByKind(int wanted)
{
    int before = 0;
    const int loaded = static_cast<int>(m_found.size());
    for (const auto& [kind, count] : m_perKind) {
        const int offset = std::max(0, loaded - before);
        before += count;
        if (offset >= count) continue;
        SearchRequest next = request();
        next.kind = kind;
        next.offset = offset;
        next.limit = wanted;
        const SearchAnswer answer = m_catalogue->find(next);
        append(answer.parts, offset, answer.exact);
        wanted -= static_cast<int>(answer.parts.size());
        if (wanted <= 0) break;
    }
}

// `before`: how many of the same question stand before them; `exact`: how many of it have the words as typed.
void CatalogueModel::append(const std::vector<PartSummary>& parts, int before, int exact)
{
    const bool byKind = m_kind.isEmpty() && m_order == SearchOrder::Relevance;
    for (const PartSummary& part : parts) {
        const bool similar = before++ >= exact;
        const int kind = byKind ? orderOf(part.kind) : 0;
        const bool oneList = !byKind || m_perKind.empty();   // then the similar ones stand below all others
        const int section = similar && oneList ? kSimilar + kind : 2 * kind + (similar ? 1 : 0);
        m_found.push_back({part, text(part.id), section, similar ? similarTitle() : byKind ? titleOf(part.kind) : QString()});
    }
}

void CatalogueModel::readOn(int wanted)
{
    const std::size_t before = m_found.size();
    if (wanted <= 0 || static_cast<int>(before) >= m_total) return;
    guard([&] {
        if (!m_perKind.empty()) return readOnKindByKind(wanted);
        SearchRequest next = request();
        next.offset = static_cast<int>(before);
        next.limit = wanted;
        const SearchAnswer answer = m_catalogue->find(next);
        append(answer.parts, next.offset, answer.exact);
    });
    if (m_found.size() == before) m_total = static_cast<int>(before);  // the catalogue has changed meanwhile
}

void CatalogueModel::readAll()
{
    if (fitsDecide()) readOn(m_total - static_cast<int>(m_found.size()));
}

void CatalogueModel::loadMore()
{
    if (!more()) return;
    m_wanted += kPage;
    readOn(m_wanted - static_cast<int>(m_found.size()));
    present();
    askFits();
}

// What is shown.

Row CatalogueModel::rowOf(const Found& found) const
{
    const PartSummary& part = found.part;
    QString lead;
    if (m_order == SearchOrder::Price) lead = part.price ? moneyWords(part.price->amount, part.price->currency) : tr("no price");
    if (m_order == SearchOrder::Size) lead = part.size ? sizeWords(part.kind, *part.size) : tr("no size");
    return {found.id, {text(part.kind), found.title, text(part.manufacturer), text(part.name), text(part.shortName), lead}};
}

void CatalogueModel::present()
{
    struct Placed {
        int section, rank;
        const Found* found;
    };
    std::vector<Placed> shown;
    shown.reserve(m_found.size());
    for (const Found& found : m_found) {
        const FitAnswer* answer = fitsDecide() ? m_fits.answer(found.id) : nullptr;
        if (m_hidesMisfits && answer && (!answer->refusal.empty() || answer->verdict == Verdict::Problem)) continue;
        shown.push_back({found.section, !m_fitsFirst ? 0 : answer ? answer->rank() : kUnknown, &found});
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Placed& a, const Placed& b) { return std::pair(a.section, a.rank) < std::pair(b.section, b.rank); });
    m_hidden = static_cast<int>(m_found.size() - shown.size());
    if (static_cast<int>(shown.size()) > m_wanted) shown.resize(static_cast<std::size_t>(m_wanted));
    const int before = m_lastSection;
    m_lastSection = shown.empty() ? 0 : shown.back().section;
    QList<Row> rows;
    for (const Placed& placed : shown) rows.append(rowOf(*placed.found));
    setRows(std::move(rows));
    if (m_lastSection > before) askFits();
    Q_EMIT queryChanged();
}

QString CatalogueModel::totalWords() const
{
    const QString parts = m_total == 1 ? tr("1 part") : tr("%1 parts").arg(countWords(m_total));
    return m_hidden == 0 ? parts : tr("%1, %2 hidden").arg(parts, countWords(m_hidden));
}

QString CatalogueModel::notKept() const
{
    return m_catalogue && !m_catalogue->notKept().empty() ? tr("Prices and imports are not kept. %1.").arg(text(m_catalogue->notKept())) : QString();
}

QString CatalogueModel::factsOf(const QString& partId) const
{
    const PartPtr found = part(partId);
    return found ? keyFacts(*found) : QString();
}

void CatalogueModel::lookAt(int first, int last)
{
    m_firstSeen = std::max(0, first);
    m_lastSeen = std::max(m_firstSeen, last);
    askFits();
}

void CatalogueModel::askFits()
{
    QStringList ids;
    for (int row = m_firstSeen; row <= m_lastSeen && row < count(); ++row) ids.append(idAt(row));
    if (fitsDecide())
        for (const Found& found : m_found)
            if (found.section <= m_lastSection) ids.append(found.id);
    m_fits.want(ids);
}

}  // namespace rw
