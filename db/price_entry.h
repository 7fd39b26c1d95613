// A price as a person writes it, on screen or in a table: words in; a price, or what is wrong with which of them, out.
#pragma once

#include <variant>

#include "db/prices.h"
#include "units/text.h"

namespace rw {

struct PriceWords {
    std::string amount;    // "1,299.50"; may be empty of what is free or owned
    std::string currency;  // "EUR", in any case
    std::string mark;      // "", "new", "used", "free", "owned", in any case
    std::string paid;      // "yes", "1", "true", "paid": what was paid
    std::string date;      // "2026-11-28"; empty: nobody noted it
    std::string note;
};

enum class PriceField { Amount, Currency, Mark, Date };
struct PriceMistake { PriceField field; Text reason; };  // one sentence that names the word

// `today`, where it is a day: none after it is taken.
std::variant<SavedPrice, PriceMistake> priceFromWords(const PriceWords& words, const std::string& today);

}  // namespace rw
