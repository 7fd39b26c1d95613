#include "units/written.h"

#include <charconv>
#include <cstdio>

namespace rw {

std::string numberText(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", number);
    return text;
}

std::optional<Money> moneyFromText(const std::string& typed)
{
    if (typed.find('-') != std::string::npos || typed.find("−") != std::string::npos) return std::nullopt;
    std::string digits;
    for (const char c : typed)
        if ((c >= '0' && c <= '9') || c == '.' || c == ',') digits += c;
    const std::size_t mark = digits.find_last_of(".,");
    const bool hasCents = mark != std::string::npos && digits.size() - mark - 1 <= 2;
    std::string plain;
    for (std::size_t i = 0; i < digits.size(); ++i)
        if (digits[i] != '.' && digits[i] != ',') plain += digits[i];
        else if (hasCents && i == mark) plain += '.';
    double amount = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), amount);
    const bool isNumber = error == std::errc() && end == plain.data() + plain.size();
    return isNumber && amount <= 1e9 ? std::optional(Money::of(amount)) : std::nullopt;
}

}  // namespace rw
