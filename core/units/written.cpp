#include "units/written.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace rw {
namespace {

// Units as people write them behind a number, and what makes them the unit a number is kept in.
struct Written { const char *unit, *typed; double factor; };
constexpr std::array<Written, 17> kWritten = {{{"mm", "mm", 1}, {"mm", "cm", 10}, {"mm", "in", kInch}, {"mm", "in.", kInch}, {"mm", "inch", kInch}, {"mm", "inches", kInch},
                                               {"mm", "\"", kInch}, {"mm", "″", kInch}, {"mm", "”", kInch}, {"mm", "''", kInch},
                                               {"kg", "kg", 1}, {"kg", "g", 0.001}, {"kg", "lb", 0.45359237}, {"W", "w", 1}, {"W", "kw", 1000}, {"GB", "gb", 1}, {"GB", "tb", 1000}}};

std::size_t digitsAt(const std::string& text, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < text.size() && std::isdigit(static_cast<unsigned char>(text[at + count])) != 0) ++count;
    return count;
}

// In small letters, without blanks at its ends, with a point before the decimals. A comma before three digits may part the
// thousands; then, and where there is more than one mark, there is nothing.
std::optional<std::string> plainNumber(const std::string& typed)
{
    constexpr const char* blanks = " \t\r\n";
    const std::size_t first = typed.find_first_not_of(blanks);
    if (first == std::string::npos) return std::nullopt;
    std::string text = typed.substr(first, typed.find_last_not_of(blanks) - first + 1);
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (const std::string minus = "−"; text.starts_with(minus)) text.replace(0, minus.size(), "-");
    const std::size_t comma = text.find(',');
    if (comma == std::string::npos) return text;
    const std::size_t digits = digitsAt(text, comma + 1);
    const bool mayGroup = digits == 3 && !(comma == 1 && text[0] == '0');   // "1,024" could be two numbers, "0,312" is one
    if (text.find('.') != std::string::npos || text.find(',', comma + 1) != std::string::npos || digits == 0 || mayGroup) return std::nullopt;
    text[comma] = '.';
    return text;
}

}  // namespace

std::string numberText(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", number);
    return text;
}

std::string lengthTyped(Length length, LengthUnit unit)
{
    if (unit == LengthUnit::Millimetre) return numberText(length.amount());
    return numberText(std::round(length.amount() / kInch * 1e4) / 1e4);
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

std::optional<double> numberFromText(const std::string& typed, const std::string& unit, LengthUnit bare)
{
    const auto text = plainNumber(typed);
    if (!text) return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc() || !std::isfinite(number)) return std::nullopt;
    std::string behind(end, text->data() + text->size());
    behind.erase(0, behind.find_first_not_of(" \t"));
    if (behind.empty()) return unit == "mm" && bare == LengthUnit::Inch ? number * kInch : number;
    for (const Written& written : kWritten)
        if (unit == written.unit && behind == written.typed) return number * written.factor;
    return std::nullopt;
}

}  // namespace rw
