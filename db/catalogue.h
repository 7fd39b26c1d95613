// The catalogue as the program uses it: curated, OpenDB's and the user's parts in one database, and what the user keeps
// beside them. Not for several threads at once. Every function throws DataError where the database cannot be used.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "parts/part.h"
#include "units/money.h"

namespace SQLite { class Database; }

namespace rw {

// Enough of a part to list it.
struct PartSummary {
    std::string id, kind, listType, manufacturer, name, shortName;
    bool operator==(const PartSummary&) const = default;
};

// What a person last paid, or would pay. `mark` as in rig files: "", "used", "free".
struct SavedPrice {
    Money amount;
    std::string currency;
    std::string mark;
    bool operator==(const SavedPrice&) const = default;
};

class Catalogue {
public:
    // `shipped` is only read. `user` is created or migrated where need be; ":memory:" is one that vanishes. The curated
    // parts of `shipped` replace those in `user` whenever their content differs; the user's own are never touched.
    static Catalogue open(const std::filesystem::path& shipped, const std::filesystem::path& user);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    PartPtr part(const std::string& id) const;  // null where there is none
    std::vector<PartSummary> all(const std::string& kind = {}) const;  // by kind, type of list, manufacturer, name

    // Every word of `text` must begin a word of the part's names, numbers or kind, in any order and case, joined or
    // apart ("nhd15", "nh d15"). Best first; without words, the first of all(). `kind` "" means every kind.
    std::vector<PartSummary> search(const std::string& text, const std::string& kind = {}, int limit = 50) const;

    // A part of the user's own, or the user's view of one of the catalogue's: the same id hides that one.
    void saveUserPart(const Part& part);
    void removeUserPart(const std::string& id);  // the catalogue's part of that id, if any, shows again

    std::optional<SavedPrice> price(const std::string& partId) const;
    void setPrice(const std::string& partId, const std::optional<SavedPrice>& price);

    void noteRecentFile(const std::filesystem::path& file);
    std::vector<std::filesystem::path> recentFiles(int limit = 10) const;  // the latest first

    std::string attribution() const;  // the notice OpenDB's licence asks for

private:
    Catalogue(std::unique_ptr<SQLite::Database> database, std::string where);

    std::unique_ptr<SQLite::Database> m_database;
    std::string m_where;  // the user database's path, for errors
};

}  // namespace rw
