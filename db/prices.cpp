#include "db/prices.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace rw {
namespace {

// The latest first; a price without a date is older than all that have one.
constexpr const char* selectPrices =
    "SELECT amount_cents, currency, mark, paid, noted_on, note FROM price WHERE part_id = ? ORDER BY noted_on DESC, row DESC";

SavedPrice priceIn(SQLite::Statement& row)
{
    return {Money{row.getColumn(0).getInt64()}, row.getColumn(1).getString(), row.getColumn(2).getString(),
            row.getColumn(3).getInt() != 0,     row.getColumn(4).getString(), row.getColumn(5).getString()};
}

// What tells one entry of a part from another, but for its amount: the first six parameters.
void bindKey(SQLite::Statement& statement, const std::string& partId, const SavedPrice& price, const std::string& day)
{
    statement.bind(1, partId);
    statement.bind(2, day);
    statement.bind(3, price.currency);
    statement.bind(4, price.mark);
    statement.bind(5, price.paid ? 1 : 0);
    statement.bind(6, price.note);
}

// In a transaction of the caller's.
void write(SQLite::Database& database, const std::string& partId, const std::optional<SavedPrice>& price, const std::string& today)
{
    const SavedPrice& p = price ? *price : SavedPrice{};
    const std::string day = p.notedOn.empty() ? today : p.notedOn;
    SQLite::Statement remove(database, "DELETE FROM price WHERE part_id = ? AND noted_on = ? AND (amount_cents IS NULL OR (currency = ? AND mark = ? AND paid = ? AND note = ?))");
    bindKey(remove, partId, p, day);
    remove.exec();
    SQLite::Statement insert(database, "INSERT INTO price (part_id, noted_on, currency, mark, paid, note, amount_cents) VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindKey(insert, partId, p, day);
    if (price) insert.bind(7, p.amount.cents);
    insert.exec();
}

}  // namespace

std::optional<SavedPrice> latestPrice(SQLite::Database& database, const std::string& partId)
{
    SQLite::Statement select(database, selectPrices);
    select.bind(1, partId);
    if (!select.executeStep() || select.getColumn(0).isNull()) return std::nullopt;
    return priceIn(select);
}

std::vector<SavedPrice> pricesOf(SQLite::Database& database, const std::string& partId)
{
    SQLite::Statement select(database, selectPrices);
    select.bind(1, partId);
    std::vector<SavedPrice> prices;
    while (select.executeStep())
        if (!select.getColumn(0).isNull()) prices.push_back(priceIn(select));
    return prices;
}

void notePrice(SQLite::Database& database, const std::string& partId, const std::optional<SavedPrice>& price, const std::string& today)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    write(database, partId, price, today);
    transaction.commit();
}

void notePrices(SQLite::Database& database, const std::vector<PartPrice>& prices, const std::string& today)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const auto& [partId, price] : prices) write(database, partId, price, today);
    transaction.commit();
}

void removePrice(SQLite::Database& database, const std::string& partId, const SavedPrice& price)
{
    SQLite::Statement remove(database, "DELETE FROM price WHERE row = (SELECT max(row) FROM price WHERE part_id = ? AND noted_on = ? "
                                       "AND currency = ? AND mark = ? AND paid = ? AND note = ? AND amount_cents = ?)");
    bindKey(remove, partId, price, price.notedOn);
    remove.bind(7, price.amount.cents);
    remove.exec();
}

std::optional<double> rateOf(SQLite::Database& database, const std::string& currency, const std::string& into)
{
    if (currency == into) return 1;
    SQLite::Statement select(database,
                             "SELECT rate, noted_on FROM exchange_rate WHERE currency = ?1 AND into_currency = ?2 "
                             "UNION ALL SELECT 1 / rate, noted_on FROM exchange_rate WHERE currency = ?2 AND into_currency = ?1 ORDER BY noted_on DESC");
    select.bind(1, currency);
    select.bind(2, into);
    if (!select.executeStep()) return std::nullopt;
    return select.getColumn(0).getDouble();
}

void noteRate(SQLite::Database& database, const std::string& currency, const std::string& into, double rate, const std::string& today)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement inverse(database, "DELETE FROM exchange_rate WHERE currency = ? AND into_currency = ?");  // or the two could disagree
    inverse.bind(1, into);
    inverse.bind(2, currency);
    inverse.exec();
    SQLite::Statement write(database, "INSERT OR REPLACE INTO exchange_rate VALUES (?, ?, ?, ?)");
    write.bind(1, currency);
    write.bind(2, into);
    write.bind(3, rate);
    write.bind(4, today);
    write.exec();
    transaction.commit();
}

}  // namespace rw
