// All that lists show of all parts, in memory and in the order of lists: what the search counts, ranks and answers from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "db/search_request.h"
#include "parts/part.h"

namespace SQLite { class Database; }

namespace rw {

class SearchParts {
public:
    using Index = std::uint32_t;  // of a part: by kind in the order of builds, type, manufacturer, name
    static constexpr Index none = ~Index{0};

    struct Range {
        Index begin = 0, end = 0;
    };

    SearchParts() = default;
    explicit SearchParts(SQLite::Database& database);  // of the layers' rows those in effect

    Index size() const { return static_cast<Index>(m_parts.size()); }
    Index partOfRow(std::int64_t row) const { return row >= 0 && row < static_cast<std::int64_t>(m_ofRow.size()) ? m_ofRow[static_cast<std::size_t>(row)] : none; }
    Range rangeOf(const std::string& kind) const;      // "": all parts
    std::vector<std::int64_t> rowsOf(Range range) const;  // of the table, ascending

    PartSummary summary(Index part) const;
    std::string_view id(Index part) const { return at(m_parts[part].id, m_parts[part].name); }
    std::string_view name(Index part) const { return at(m_parts[part].name, m_parts[part].shortName); }
    std::string_view shortName(Index part) const { return at(m_parts[part].shortName, m_parts[part].end); }
    std::string_view words(Index part) const;  // manufacturer, name and short name, folded
    const std::string& manufacturer(Index part) const { return m_manufacturers[m_parts[part].manufacturer]; }
    const std::string& listType(Index part) const { return m_listTypes[m_parts[part].listType]; }
    const std::string& kind(Index part) const { return m_kinds[m_parts[part].kind].id; }
    std::uint32_t kindNumber(Index part) const { return m_parts[part].kind; }
    std::uint32_t manufacturerNumber(Index part) const { return m_parts[part].manufacturer; }
    std::uint32_t listTypeNumber(Index part) const { return m_parts[part].listType; }
    const std::vector<std::string>& manufacturers() const { return m_manufacturers; }
    const std::vector<std::string>& listTypes() const { return m_listTypes; }
    std::vector<std::string> kinds() const;
    const std::string& kindWordsOf(Index part) const { return m_kindWords[m_parts[part].kindWords]; }  // folded

    bool isOurs(Index part) const { return m_parts[part].isOurs; }      // curated, or the user's
    bool isMain(Index part) const { return m_kinds[m_parts[part].kind].isMain; }  // not a bridge or a keyboard

    // A bit for each letter and digit that a piece of its names or its kind's words begins with, one for all others.
    std::uint64_t initials(Index part) const { return m_initials[part]; }
    static std::uint64_t initial(char folded);

private:
    struct Entry {
        std::uint32_t id, name, shortName, end;  // where they begin in m_text, one behind the other
        std::uint32_t words;                     // in m_folded, to the next part's
        std::uint32_t manufacturer, listType, kindWords;
        std::uint16_t kind;
        bool isOurs;
    };
    struct Kind {
        std::string id;
        const PartKind* known;   // null: of a newer version perhaps
        bool isMain;
        Range range;
    };

    std::string_view at(std::uint32_t begin, std::uint32_t end) const { return std::string_view(m_text).substr(begin, end - begin); }
    struct Row;
    void add(const Row& row, const Kind& kind);

    std::vector<Entry> m_parts;
    std::vector<std::uint64_t> m_initials;  // by themselves: all of them are looked at for a single letter
    std::vector<Index> m_ofRow;
    std::string m_text, m_folded;
    std::vector<Kind> m_kinds;
    std::vector<std::string> m_manufacturers, m_listTypes, m_kindWords;
    std::unordered_map<std::string, std::uint32_t> m_manufacturerNumbers;
};

}  // namespace rw
