// What parts cost, as the user noted it, and what one currency is worth in another.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "units/money.h"

namespace SQLite { class Database; }

namespace rw {

// What a person paid, or would pay. `mark` as in rig files: "", "used", "free", "owned".
struct SavedPrice {
    Money amount;
    std::string currency;
    std::string mark;
    bool paid = false;         // what was paid, not what it is offered for
    std::string notedOn = {};  // "2026-11-28"; empty where nobody noted it
    std::string note = {};     // "second hand, with box"
    bool operator==(const SavedPrice&) const = default;
};

std::optional<SavedPrice> latestPrice(SQLite::Database& database, const std::string& partId);
std::vector<SavedPrice> pricesOf(SQLite::Database& database, const std::string& partId);  // the latest first
// `today` dates a price without a date of its own, and the end of having one. Of one day, currency, mark, kind and note the last one stands.
void notePrice(SQLite::Database& database, const std::string& partId, const std::optional<SavedPrice>& price, const std::string& today);
struct PartPrice { std::string partId; SavedPrice price; };
void notePrices(SQLite::Database& database, const std::vector<PartPrice>& prices, const std::string& today);  // all, or none
void removePrice(SQLite::Database& database, const std::string& partId, const SavedPrice& price);   // one entry that is the same in all; else nothing

// One of `currency` in `into`; where only the other way was noted, its inverse. 1 for the same currency.
std::optional<double> rateOf(SQLite::Database& database, const std::string& currency, const std::string& into);
void noteRate(SQLite::Database& database, const std::string& currency, const std::string& into, double rate, const std::string& today);

}  // namespace rw
