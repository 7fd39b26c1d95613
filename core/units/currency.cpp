#include "units/currency.h"

#include <algorithm>

namespace rw {

std::optional<std::string> currencyFromText(const std::string& typed)
{
    const auto from = typed.find_first_not_of(" \t"), to = typed.find_last_not_of(" \t");
    if (from == std::string::npos || to - from != 2) return std::nullopt;
    std::string code = typed.substr(from, 3);
    for (char& c : code) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (c < 'A' || c > 'Z') return std::nullopt;
    }
    return code;
}

const std::vector<std::string>& usualCurrencies()
{
    static const std::vector<std::string> codes = {"USD", "EUR", "GBP", "CAD", "AUD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "INR"};
    return codes;
}

}  // namespace rw
