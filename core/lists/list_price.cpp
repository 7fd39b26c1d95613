#include "lists/list_price.h"

#include <array>
#include <cctype>
#include <map>

#include "lists/list_text.h"
#include "units/currency.h"
#include "units/written.h"

namespace rw {
namespace {

struct Sign { std::string_view written; std::string_view currency; };  // no currency: the country decides

// Longer ones first, of those that begin alike.
constexpr std::array<Sign, 21> kSigns = {{
    {"US$", "USD"}, {"CA$", "CAD"}, {"C$", "CAD"}, {"AU$", "AUD"}, {"A$", "AUD"}, {"NZ$", "NZD"}, {"S$", "SGD"}, {"HK$", "HKD"}, {"MX$", "MXN"}, {"R$", "BRL"},
    {"$", ""}, {"£", "GBP"}, {"€", "EUR"}, {"₹", "INR"}, {"¥", "JPY"}, {"₩", "KRW"}, {"₪", "ILS"}, {"zł", "PLN"}, {"Kč", "CZK"}, {"kr", ""}, {"฿", "THB"}}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

const Sign* signBefore(std::string_view text)
{
    for (const Sign& sign : kSigns)
        if (text.ends_with(sign.written)) return &sign;
    return nullptr;
}

const Sign* signBehind(std::string_view text)
{
    for (const Sign& sign : kSigns)
        if (text.starts_with(sign.written)) return &sign;
    return nullptr;
}

}  // namespace

std::optional<ListPrice> readListPrice(std::string_view cell)
{
    ListPrice price;
    std::string text = oneSpaced(cell);
    if (text.empty() || text == "-" || text == "—" || text == "–") return price;
    std::string lower = lowerCase(text);
    if (lower.starts_with("purchased")) {
        price.purchased = true;
        text = trimmed(text.substr(9));
        if (lowerCase(text).starts_with("for")) text = trimmed(text.substr(3));
        if (text.empty()) return price;
        lower = lowerCase(text);
    }
    if (lower == "free") return price.mark = PriceMark::Free, price;

    std::size_t from = 0;
    while (from < text.size() && !isDigit(text[from])) ++from;
    if (from == text.size()) return lower.starts_with("no price") ? std::optional(price) : std::nullopt;
    std::size_t to = from;
    while (to < text.size() && (isDigit(text[to]) || ((text[to] == '.' || text[to] == ',' || text[to] == '\'') && to + 1 < text.size() && isDigit(text[to + 1])))) ++to;
    price.amount = moneyFromText(text.substr(from, to - from));
    if (!price.amount) return std::nullopt;

    const std::string before = trimmed(std::string_view(text).substr(0, from));
    std::string behind = trimmed(std::string_view(text).substr(to));
    const Sign* sign = signBefore(before);
    if (!sign) {
        sign = signBehind(behind);
        if (sign) behind = trimmed(std::string_view(behind).substr(sign->written.size()));
    }
    if (sign) {
        price.currency = sign->currency;
        if (price.currency.empty()) price.sign = sign->written;
    } else if (const auto code = currencyFromText(before)) price.currency = *code;
    else if (const auto later = behind.size() >= 3 ? currencyFromText(behind.substr(0, 3)) : std::nullopt; later && (behind.size() == 3 || behind[3] == ' ')) {
        price.currency = *later;
        behind = trimmed(std::string_view(behind).substr(3));
    }
    // Words before the number that are neither sign nor code: no price but a sentence with a number in it.
    const std::string_view lead = sign && before.ends_with(sign->written) ? std::string_view(before).substr(0, before.size() - sign->written.size()) : std::string_view(before);
    for (const char c : price.currency == before ? std::string_view() : lead)
        if (std::isalnum(static_cast<unsigned char>(c))) return std::nullopt;

    if (behind.starts_with('@')) behind = trimmed(std::string_view(behind).substr(1));
    else if (behind.starts_with('(')) behind.clear();   // "(1051.68€)": the same in other money
    price.merchant = behind;
    return price;
}

std::optional<std::string> currencyOnSite(const std::string& sign, const std::string& site)
{
    static const std::map<std::string, std::string> dollars = {{"", "USD"}, {"us", "USD"}, {"ca", "CAD"}, {"au", "AUD"}, {"nz", "NZD"}, {"mx", "MXN"}, {"sg", "SGD"}, {"hk", "HKD"}, {"ar", "ARS"}};
    static const std::map<std::string, std::string> crowns = {{"dk", "DKK"}, {"se", "SEK"}, {"no", "NOK"}};
    const auto& money = sign == "kr" ? crowns : dollars;
    const auto found = money.find(site);
    return found == money.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace rw
