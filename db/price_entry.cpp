#include "db/price_entry.h"

#include <algorithm>
#include <cctype>

#include "units/currency.h"
#include "units/day.h"
#include "units/written.h"

namespace rw {
namespace {

std::string plain(const std::string& text)  // in small letters, without blanks around
{
    const auto from = text.find_first_not_of(" \t"), to = text.find_last_not_of(" \t");
    std::string word = from == std::string::npos ? std::string() : text.substr(from, to - from + 1);
    std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return word;
}

bool isOneOf(const std::string& word, std::initializer_list<const char*> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::variant<SavedPrice, PriceMistake> priceFromWords(const PriceWords& words, const std::string& today)
{
    SavedPrice price;
    price.mark = plain(words.mark);
    if (price.mark == "new") price.mark.clear();
    if (!isOneOf(price.mark, {"", "used", "free", "owned"}))
        return PriceMistake{PriceField::Mark, {RW_TEXT("a mark is \"used\", \"free\" or \"owned\", not \"{mark}\""), {{"mark", price.mark}}}};
    const bool needsAmount = !isOneOf(price.mark, {"free", "owned"}) || !plain(words.amount).empty();
    const auto amount = moneyFromText(words.amount);
    if (needsAmount && !amount) {
        if (plain(words.amount).empty()) return PriceMistake{PriceField::Amount, {RW_TEXT("there is no amount"), {}}};
        return PriceMistake{PriceField::Amount, {RW_TEXT("\"{amount}\" is no price"), {{"amount", words.amount}}}};
    }
    price.amount = amount.value_or(Money{});
    price.notedOn = plain(words.date);
    const auto day = dayFromText(price.notedOn), last = dayFromText(today);
    if (!price.notedOn.empty() && !day)
        return PriceMistake{PriceField::Date, {RW_TEXT("a date is written 2026-11-28, not \"{date}\""), {{"date", words.date}}}};
    if (day && last && *day > *last) return PriceMistake{PriceField::Date, {RW_TEXT("{date} is yet to come"), {{"date", price.notedOn}}}};
    const auto currency = currencyFromText(words.currency);
    if (!currency) return PriceMistake{PriceField::Currency, {RW_TEXT("a currency has three letters, not \"{currency}\""), {{"currency", words.currency}}}};
    price.currency = *currency;
    price.paid = isOneOf(plain(words.paid), {"yes", "1", "true", "paid"});
    price.note = words.note;
    return price;
}

}  // namespace rw
