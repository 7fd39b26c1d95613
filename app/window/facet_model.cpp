#include "window/facet_model.h"

#include <algorithm>

#include "parts/facets.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr std::size_t kFew = 12;  // values of a facet that are shown at once

int chosenOf(const FacetCounts& facet)
{
    return static_cast<int>(std::count_if(facet.values.begin(), facet.values.end(), [](const auto& value) { return value.isChosen; }));
}

// From how many parts on a value is among the most frequent ones.
int leastShown(const FacetCounts& facet)
{
    if (facet.values.size() <= kFew + 1) return 0;
    std::vector<int> counts;
    for (const auto& value : facet.values) counts.push_back(value.count);
    std::nth_element(counts.begin(), counts.begin() + kFew - 1, counts.end(), std::greater<>());
    return counts[kFew - 1];
}

QString valueWordsOf(const std::string& facet, const std::string& value)
{
    const auto lengths = lengthsOf(facet, value);
    return lengths ? say(*lengths) : say(value.c_str());
}

// "Asus" and "ASUS" are one value to the search: one row, with the more frequent spelling.
void mergeSpellings(FacetCounts& facet)
{
    std::vector<FacetCounts::Value> merged;
    std::map<QString, std::size_t> places;
    for (const auto& value : facet.values) {
        const auto [place, isNew] = places.try_emplace(text(value.value).toCaseFolded(), merged.size());
        if (isNew) {
            merged.push_back(value);
            continue;
        }
        FacetCounts::Value& known = merged[place->second];
        if (value.count > known.count) known.value = value.value;
        known.count += value.count;
        known.isChosen = known.isChosen || value.isChosen;
    }
    facet.values = std::move(merged);
}

}  // namespace

FacetModel::FacetModel(QObject* parent) : RowModel("rowId", {"type", "facet", "value", "words", "count", "chosen", "open"}, parent) {}

void FacetModel::show(const std::vector<FacetCounts>& facets)
{
    m_facets = facets;
    for (FacetCounts& facet : m_facets) mergeSpellings(facet);
    std::erase_if(m_facets, [](const FacetCounts& facet) {  // kinds have their own row; a lone value narrows nothing
        return facet.id == "kind" || (facet.values.size() < 2 && chosenOf(facet) == 0);
    });
    present();
}

void FacetModel::toggle(const QString& facet)
{
    const std::string id = facet.toStdString();
    if (m_open.erase(id) == 0) m_open.insert(id);
    m_whole.erase(id);
    present();
}

void FacetModel::showAll(const QString& facet)
{
    m_whole.insert(facet.toStdString());
    present();
}

void FacetModel::addValues(QList<Row>& rows, const FacetCounts& facet) const
{
    const QString id = text(facet.id);
    const bool whole = m_whole.contains(facet.id);
    const int least = whole ? 0 : leastShown(facet);
    int room = whole ? static_cast<int>(facet.values.size()) : static_cast<int>(kFew) + 1, left = 0;
    for (const auto& value : facet.values) {
        const bool shown = value.isChosen || (value.count >= least && room-- > 0);
        if (shown) rows.append({id + u'/' + text(value.value), {"value", id, text(value.value), valueWordsOf(facet.id, value.value), countWords(value.count), value.isChosen ? 1 : 0, false}});
        else ++left;
    }
    if (left > 0) rows.append({id + u'/', {"more", id, QString(), tr("%1 more").arg(left), QString(), 0, false}});
}

void FacetModel::present()
{
    QList<Row> rows;
    for (const FacetCounts& facet : m_facets) {
        const bool open = m_open.contains(facet.id);
        rows.append({text(facet.id), {"facet", text(facet.id), QString(), say(facet.title), QString(), chosenOf(facet), open}});
        if (open) addValues(rows, facet);
    }
    setRows(std::move(rows));
}

}  // namespace rw
