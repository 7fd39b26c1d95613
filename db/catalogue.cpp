#include "db/catalogue.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "db/catalogue_search.h"
#include "db/database.h"
#include "db/guarded.h"
#include "db/merge.h"
#include "db/meta.h"
#include "db/part_rows.h"
#include "parts/part_json.h"
#include "units/data_error.h"

namespace rw {
namespace {

void deleteUserRow(SQLite::Database& database, const std::string& id)
{
    SQLite::Statement remove(database, "DELETE FROM part WHERE layer = 'user' AND id = ?");
    remove.bind(1, id);
    remove.exec();
}

// The one reader of a stored part's JSON: where layers would be merged field by field (see effective_part).
PartPtr storedPart(SQLite::Database& database, const std::string& id, const std::string& where)
{
    SQLite::Statement select(database, "SELECT json FROM effective_part WHERE id = ?");
    select.bind(1, id);
    if (!select.executeStep()) return nullptr;
    const Json json = Json::parse(select.getColumn(0).getString(), nullptr, false);
    return std::make_shared<const Part>(readPart(json, where + ": " + id));
}

}  // namespace

Catalogue::Catalogue(std::unique_ptr<SQLite::Database> database, std::string where)
    : m_database(std::move(database)), m_where(std::move(where))
{
}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Catalogue Catalogue::open(const std::filesystem::path& shipped, const std::filesystem::path& user)
{
    const auto curated = openShippedDatabase(shipped);
    Catalogue catalogue(openUserDatabase(user), user.string());
    guarded(catalogue.m_where, [&] { mergeShipped(*curated, *catalogue.m_database); });
    return catalogue;
}

PartPtr Catalogue::part(const std::string& id) const
{
    return guarded(m_where, [&] { return storedPart(*m_database, id, m_where); });
}

std::vector<PartSummary> Catalogue::all(const std::string& kind) const
{
    return guarded(m_where, [&] { return listParts(*m_database, kind, unlimited); });
}

std::vector<PartSummary> Catalogue::search(const std::string& text, const std::string& kind, int limit) const
{
    return guarded(m_where, [&] { return searchParts(*m_database, text, kind, limit); });
}

void Catalogue::saveUserPart(const Part& part)
{
    guarded(m_where, [&] {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        deleteUserRow(*m_database, part.id);
        insertPartRows(*m_database, {partRow(part, "user")});
        transaction.commit();
    });
}

void Catalogue::removeUserPart(const std::string& id)
{
    guarded(m_where, [&] { deleteUserRow(*m_database, id); });
}

std::optional<SavedPrice> Catalogue::price(const std::string& partId) const
{
    return guarded(m_where, [&]() -> std::optional<SavedPrice> {
        SQLite::Statement select(*m_database, "SELECT amount_cents, currency, mark FROM price WHERE part_id = ?");
        select.bind(1, partId);
        if (!select.executeStep()) return std::nullopt;
        return SavedPrice{Money{select.getColumn(0).getInt64()}, select.getColumn(1).getString(), select.getColumn(2).getString()};
    });
}

void Catalogue::setPrice(const std::string& partId, const std::optional<SavedPrice>& price)
{
    guarded(m_where, [&] {
        SQLite::Statement write(*m_database, price ? "INSERT OR REPLACE INTO price VALUES (?, ?, ?, ?)" : "DELETE FROM price WHERE part_id = ?");
        write.bind(1, partId);
        if (price) {
            write.bind(2, price->amount.cents);
            write.bind(3, price->currency);
            write.bind(4, price->mark);
        }
        write.exec();
    });
}

void Catalogue::noteRecentFile(const std::filesystem::path& file)
{
    guarded(m_where, [&] {
        // REPLACE gives the path a new, higher row: it is the latest again.
        SQLite::Statement write(*m_database, "INSERT OR REPLACE INTO recent_file (path, opened_at) VALUES (?, strftime('%s', 'now'))");
        write.bind(1, file.string());
        write.exec();
        m_database->exec("DELETE FROM recent_file WHERE row NOT IN (SELECT row FROM recent_file ORDER BY row DESC LIMIT 50)");
    });
}

std::vector<std::filesystem::path> Catalogue::recentFiles(int limit) const
{
    return guarded(m_where, [&] {
        SQLite::Statement select(*m_database, "SELECT path FROM recent_file ORDER BY row DESC LIMIT ?");
        select.bind(1, limit);
        std::vector<std::filesystem::path> files;
        while (select.executeStep()) files.emplace_back(select.getColumn(0).getString());
        return files;
    });
}

std::string Catalogue::attribution() const
{
    return guarded(m_where, [&] { return metaValue(*m_database, "attribution"); });
}

}  // namespace rw
