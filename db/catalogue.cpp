#include "db/catalogue.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "db/catalogue_search.h"
#include "db/database.h"
#include "db/guarded.h"
#include "db/layers.h"
#include "db/merge.h"
#include "db/meta.h"
#include "db/named_parts.h"
#include "db/part_rows.h"
#include "parts/part_json.h"
#include "parts/usual/usual.h"
#include "units/data_error.h"

namespace rw {
namespace {

void deleteUserRow(SQLite::Database& database, const std::string& id)
{
    SQLite::Statement remove(database, "DELETE FROM part WHERE layer = 'user' AND id = ?");
    remove.bind(1, id);
    remove.exec();
}

// What was only filled in below is no correction.
void dropUsual(Json& change, const Part& below)
{
    if (!change.contains("spec")) return;
    const Json usual = writePart(withUsual(below)).value("spec", Json::object());  // of a part nobody knows a number of there is none
    Json& spec = change["spec"];
    for (auto it = spec.begin(); it != spec.end();) {
        if (usual.contains(it.key()) && usual.at(it.key()) == it.value()) it = spec.erase(it);
        else ++it;
    }
    if (spec.empty()) change.erase("spec");
}

}  // namespace

Catalogue::Catalogue(std::unique_ptr<SQLite::Database> database, std::string where)
    : m_database(std::move(database)), m_where(std::move(where)), m_search(std::make_unique<CatalogueSearch>(*m_database))
{
}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&& other) noexcept
{
    m_search = std::move(other.m_search);  // first: it holds on to the database
    m_database = std::move(other.m_database);
    m_where = std::move(other.m_where);
    m_notKept = std::move(other.m_notKept);
    return *this;
}
Catalogue::~Catalogue() = default;

Catalogue Catalogue::open(const std::filesystem::path& shipped, const std::filesystem::path& user)
{
    const auto curated = openShippedDatabase(shipped);
    const auto withCurated = [&](std::unique_ptr<SQLite::Database> database) {
        Catalogue catalogue(std::move(database), user.string());
        guarded(catalogue.m_where, [&] {
            mergeShipped(*curated, *catalogue.m_database);
            refreshRows(*catalogue.m_database, catalogue.m_where);
        });
        return catalogue;
    };
    try {
        return withCurated(openUserDatabase(user));
    } catch (const NotWritable& error) {
        Catalogue catalogue = withCurated(copyUserDatabase(user));
        catalogue.m_notKept = error.what();
        catalogue.m_database->exec("PRAGMA query_only = ON");  // or it would seem to keep what it is told
        return catalogue;
    }
}

PartPtr Catalogue::part(const std::string& id, Gaps gaps) const
{
    return guarded(m_where, [&] { return effectivePart(*m_database, id, Layers::All, gaps, m_where); });
}

std::vector<PartPtr> Catalogue::parts(const std::string& kind) const
{
    return guarded(m_where, [&] { return effectiveParts(*m_database, kind, m_where); });
}

std::vector<PartSummary> Catalogue::all(const std::string& kind) const
{
    return guarded(m_where, [&] { return listParts(*m_database, kind, unlimited); });
}

std::vector<NamedPart> Catalogue::namedParts() const
{
    return guarded(m_where, [&] { return rw::namedParts(*m_database); });
}

SearchAnswer Catalogue::find(const SearchRequest& request) const
{
    return guarded(m_where, [&] { return m_search->find(request); });
}

std::vector<PartSummary> Catalogue::search(const std::string& text, const std::string& kind, int limit) const
{
    return find({.text = text, .kind = kind, .limit = limit}).parts;
}

void Catalogue::saveUserPart(const Part& part)
{
    guarded(m_where, [&] {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        deleteUserRow(*m_database, part.id);
        const PartPtr below = effectivePart(*m_database, part.id, Layers::BelowUser, Gaps::Open, m_where);
        Json change = differenceTo(writePart(part), below ? writePart(*below) : Json());
        if (below) dropUsual(change, *below);
        if (!below || change.size() > 2) insertPartRows(*m_database, {partRow(part, "user", change)});  // more than id and kind
        transaction.commit();
    });
}

void Catalogue::removeUserPart(const std::string& id)
{
    guarded(m_where, [&] { deleteUserRow(*m_database, id); });
}

PartPtr Catalogue::partWithoutUser(const std::string& id, Gaps gaps) const
{
    return guarded(m_where, [&] { return effectivePart(*m_database, id, Layers::BelowUser, gaps, m_where); });
}

bool Catalogue::isUsers(const std::string& id) const
{
    return guarded(m_where, [&] {
        SQLite::Statement select(*m_database, "SELECT 1 FROM part WHERE layer = 'user' AND id = ?");
        select.bind(1, id);
        return select.executeStep();
    });
}

FieldWords Catalogue::fieldWords(const std::string& kind) const
{
    return guarded(m_where, [&] { return rw::fieldWords(*m_database, kind); });
}

std::optional<SavedPrice> Catalogue::price(const std::string& partId) const
{
    return guarded(m_where, [&] { return latestPrice(*m_database, partId); });
}

std::vector<SavedPrice> Catalogue::prices(const std::string& partId) const
{
    return guarded(m_where, [&] { return pricesOf(*m_database, partId); });
}

void Catalogue::setPrice(const std::string& partId, const std::optional<SavedPrice>& price, const std::string& today)
{
    guarded(m_where, [&] { notePrice(*m_database, partId, price, today); });
}

void Catalogue::setPrices(const std::vector<PartPrice>& prices, const std::string& today)
{
    guarded(m_where, [&] { notePrices(*m_database, prices, today); });
}

void Catalogue::removePrice(const std::string& partId, const SavedPrice& price)
{
    guarded(m_where, [&] { rw::removePrice(*m_database, partId, price); });
}

std::optional<double> Catalogue::rate(const std::string& currency, const std::string& into) const
{
    return guarded(m_where, [&] { return rateOf(*m_database, currency, into); });
}

void Catalogue::setRate(const std::string& currency, const std::string& into, double rate, const std::string& today)
{
    guarded(m_where, [&] { noteRate(*m_database, currency, into, rate, today); });
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

void Catalogue::waitAtMost(std::chrono::milliseconds time)
{
    guarded(m_where, [&] { m_database->setBusyTimeout(static_cast<int>(time.count())); });
}

std::string Catalogue::attribution() const
{
    return guarded(m_where, [&] { return metaValue(*m_database, "attribution"); });
}

}  // namespace rw
