#include "db/search_parts.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "db/fast_select.h"
#include "db/search_text.h"
#include "db/search_words.h"

namespace rw {
namespace {

std::uint32_t numberOf(std::vector<std::string>& words, std::string_view word)
{
    const auto place = static_cast<std::size_t>(std::find(words.begin(), words.end(), word) - words.begin());
    if (place == words.size()) words.emplace_back(word);
    return static_cast<std::uint32_t>(place);
}

// Kinds that a rig is made of; of the others one is rarely meant by a name that the parts beside it bear, too.
bool isMainKind(const std::string& kind)
{
    static const std::set<std::string> main = {"cpu",           "air_cooler", "liquid_cooler", "motherboard",  "memory_kit", "storage",
                                               "graphics_card", "pc_case",    "open_frame",    "power_supply", "case_fan"};
    return main.contains(kind);
}

// What effective_part says, of all rows at once: asked row by row it takes five times as long.
class Layers {
public:
    explicit Layers(SQLite::Database& database)
    {
        FastSelect(database, "SELECT id, layer FROM part WHERE layer <> 'opendb'").each([&](const FastSelect& row) {
            (row.text(1) == "user" ? m_users : m_curated).emplace(row.text(0));
        });
        FastSelect(database, "SELECT id FROM covered").each([&](const FastSelect& row) { m_covered.emplace(row.text(0)); });
    }
    bool areInEffect(const std::string& id, std::string_view layer) const
    {
        if (layer == "user") return true;
        if (m_users.contains(id)) return false;
        return layer == "curated" || (!m_curated.contains(id) && !m_covered.contains(id));
    }

private:
    std::unordered_set<std::string> m_users, m_curated, m_covered;
};

std::uint32_t textEnd(const std::string& text) { return static_cast<std::uint32_t>(text.size()); }

std::uint64_t initialsOf(std::string_view folded)
{
    std::uint64_t bits = 0;
    Letter before = Letter::Gap;
    for (const char c : folded) {
        const Letter here = letterOf(c);
        if (here != before && here != Letter::Gap) bits |= SearchParts::initial(c);
        before = here;
    }
    return bits;
}

std::vector<std::string> kindsInOrder(SQLite::Database& database)
{
    std::vector<std::string> kinds;
    for (const PartKind& kind : partKinds()) kinds.emplace_back(kind.id);
    // Of a newer version perhaps. One step along the index for each kind: DISTINCT would read it all.
    FastSelect next(database, "SELECT min(kind) FROM part WHERE kind > ?");
    for (std::string kind, last = "-"; kind != last;) {
        if (!kind.empty() && std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
        last = kind;
        next.bind(1, last);
        next.each([&](const FastSelect& row) { if (!row.isNull(0)) kind = row.text(0); });
    }
    return kinds;
}

}  // namespace

std::uint64_t SearchParts::initial(char folded)
{
    if (folded >= 'a' && folded <= 'z') return std::uint64_t{1} << (folded - 'a');
    if (folded >= '0' && folded <= '9') return std::uint64_t{1} << (26 + folded - '0');
    return std::uint64_t{1} << 36;
}

struct SearchParts::Row {
    std::int64_t row;
    bool isOurs;
    std::string_view listType, manufacturer, name, shortName, id;
};

SearchParts::SearchParts(SQLite::Database& database)
{
    const Layers layers(database);
    // Along part_in_lists, which covers the columns: the table itself is ten times as large, for its JSON.
    FastSelect select(database,
                      "SELECT row, layer, list_type, manufacturer, name, short_name, id FROM part INDEXED BY part_in_lists WHERE kind = ? "
                      "ORDER BY list_type, manufacturer COLLATE NOCASE, name COLLATE NOCASE, short_name, id");
    for (const std::string& kind : kindsInOrder(database)) {
        m_kinds.push_back({kind, findPartKind(kind), isMainKind(kind), {size(), size()}});
        select.bind(1, kind);
        select.each([&](const FastSelect& row) {
            const std::string_view layer = row.text(1), id = row.text(6);
            if (!layers.areInEffect(std::string(id), layer)) return;
            add({row.number(0), layer != "opendb", row.text(2), row.text(3), row.text(4), row.text(5), id}, m_kinds.back());
        });
        m_kinds.back().range.end = size();
    }
}

void SearchParts::add(const Row& row, const Kind& kind)
{
    const Entry* before = m_parts.empty() ? nullptr : &m_parts.back();
    Entry part{};
    part.kind = static_cast<std::uint16_t>(m_kinds.size() - 1);
    part.isOurs = row.isOurs;
    if (before && m_manufacturers[before->manufacturer] == row.manufacturer) {
        part.manufacturer = before->manufacturer;
    } else {
        part.manufacturer = m_manufacturerNumbers.emplace(row.manufacturer, m_manufacturers.size()).first->second;
        if (part.manufacturer == m_manufacturers.size()) m_manufacturers.emplace_back(row.manufacturer);
    }
    part.listType = numberOf(m_listTypes, row.listType);
    if (before && before->kind == part.kind && before->listType == part.listType) part.kindWords = before->kindWords;
    else part.kindWords = numberOf(m_kindWords, foldedText(kind.known ? kindWords(*kind.known, std::string(row.listType)) : kind.id));
    part.id = textEnd(m_text);
    m_text += row.id;
    part.name = textEnd(m_text);
    m_text += row.name;
    part.shortName = textEnd(m_text);
    m_text += row.shortName;
    part.end = textEnd(m_text);
    part.words = textEnd(m_folded);
    for (const std::string_view text : {row.manufacturer, row.name, row.shortName}) {
        appendFolded(m_folded, text);
        m_folded += ' ';
    }
    m_initials.push_back(initialsOf(std::string_view(m_folded).substr(part.words)) | initialsOf(m_kindWords[part.kindWords]));
    const auto place = static_cast<std::size_t>(row.row);
    if (place >= m_ofRow.size()) m_ofRow.resize(place + place / 2 + 64, none);
    m_ofRow[place] = size();
    m_parts.push_back(part);
}

SearchParts::Range SearchParts::rangeOf(const std::string& kind) const
{
    if (kind.empty()) return {0, size()};
    const auto it = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind& k) { return k.id == kind; });
    return it == m_kinds.end() ? Range{} : it->range;
}

std::vector<std::int64_t> SearchParts::rowsOf(Range range) const
{
    std::vector<std::int64_t> rows;
    for (std::size_t row = 0; row < m_ofRow.size(); ++row)
        if (m_ofRow[row] >= range.begin && m_ofRow[row] < range.end) rows.push_back(static_cast<std::int64_t>(row));
    return rows;
}

std::string_view SearchParts::words(Index part) const
{
    const std::size_t begin = m_parts[part].words, end = part + 1 < size() ? m_parts[part + 1].words : m_folded.size();
    return std::string_view(m_folded).substr(begin, end - begin);
}

PartSummary SearchParts::summary(Index part) const
{
    return {std::string(id(part)), kind(part), listType(part), manufacturer(part), std::string(name(part)), std::string(shortName(part))};
}

std::vector<std::string> SearchParts::kinds() const
{
    std::vector<std::string> ids;
    for (const Kind& kind : m_kinds) ids.push_back(kind.id);
    return ids;
}

}  // namespace rw
