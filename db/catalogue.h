// The catalogue as the program uses it: curated, OpenDB's and the user's parts in one database, and what the user keeps
// beside them. Not for several threads at once. Every function throws DataError where the database cannot be used.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "db/field_words.h"
#include "db/layers.h"
#include "db/prices.h"
#include "db/search_request.h"
#include "parts/named_part.h"
#include "parts/part.h"

namespace SQLite { class Database; }

namespace rw {

class CatalogueSearch;

class Catalogue {
public:
    // `shipped` is only read. `user` is created or migrated where need be; ":memory:" is one that vanishes. The curated
    // parts of `shipped` replace those in `user` whenever their content differs; the user's own are never touched. Where
    // `user` cannot be written, all of it that can be read is there, and what writes throws; notKept() says why.
    static Catalogue open(const std::filesystem::path& shipped, const std::filesystem::path& user);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    PartPtr part(const std::string& id, Gaps gaps = Gaps::Filled) const;  // null where there is none
    std::vector<PartPtr> parts(const std::string& kind) const;  // all of the kind, by manufacturer and name
    std::vector<PartSummary> all(const std::string& kind = {}) const;  // by kind, type of list, manufacturer, name

    std::vector<NamedPart> namedParts() const;  // of every kind; a curated part with the numbers of the records it stands for, too

    // Every word of the text must begin a word of the part's names, numbers, kind or facts, in any order and case, joined or
    // apart ("nhd15", "nh d15"), with or without its signs and units' blanks; where that finds little, words may be misspelt.
    // Best first; with very many hits, or without words, curated parts first and then as all() has them.
    SearchAnswer find(const SearchRequest& request) const;
    std::vector<PartSummary> search(const std::string& text, const std::string& kind = {}, int limit = 50) const;

    // A part of the user's own; or the user's corrections of one of the catalogue's: of that only what differs is kept, and
    // what the catalogue says of the rest holds as it changes.
    void saveUserPart(const Part& part);
    void removeUserPart(const std::string& id);  // the catalogue's part of that id, if any, shows again as it was
    // As the catalogue has it; null where only the user does.
    PartPtr partWithoutUser(const std::string& id, Gaps gaps = Gaps::Filled) const;
    bool isUsers(const std::string& id) const;             // the user's own, or corrected by the user

    FieldWords fieldWords(const std::string& kind) const;

    std::optional<SavedPrice> price(const std::string& partId) const;   // the latest
    std::vector<SavedPrice> prices(const std::string& partId) const;    // all, the latest first
    // Another price of the part; of one day, currency, mark, kind and note the last one stands. Absent: it has no price any more.
    void setPrice(const std::string& partId, const std::optional<SavedPrice>& price, const std::string& today = {});
    void setPrices(const std::vector<PartPrice>& prices, const std::string& today = {});  // all, or none
    void removePrice(const std::string& partId, const SavedPrice& price);                 // one entry of its history
    std::optional<double> rate(const std::string& currency, const std::string& into) const;  // as the user set it, either way
    void setRate(const std::string& currency, const std::string& into, double rate, const std::string& today = {});

    void noteRecentFile(const std::filesystem::path& file);
    std::vector<std::filesystem::path> recentFiles(int limit = 10) const;  // the latest first

    // How long what writes waits for another program or thread that is writing, five seconds at first; then it throws InUse.
    void waitAtMost(std::chrono::milliseconds time);
    const std::string& notKept() const { return m_notKept; }  // one sentence, naming the file; empty where all is kept
    std::string attribution() const;  // the notice OpenDB's licence asks for

private:
    Catalogue(std::unique_ptr<SQLite::Database> database, std::string where);

    std::unique_ptr<SQLite::Database> m_database;
    std::string m_where;  // the user database's path, for errors
    std::string m_notKept;
    std::unique_ptr<CatalogueSearch> m_search;
};

}  // namespace rw
