#include "units/text.h"

#include <charconv>
#include <cmath>

namespace rw {
namespace {

std::string fixed(double number, int decimals)
{
    char buffer[400];  // longest double; to_chars, unlike printf, always writes a point
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed, decimals).ptr;
    const std::string text(buffer, end);
    return text == "-0" || text == "-0.0" || text == "-0.00" ? text.substr(1) : text;
}

int fewestDecimals(double number)
{
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scale = decimals == 0 ? 1 : 10;
        if (std::abs(number - std::round(number * scale) / scale) < 0.005) return decimals;
    }
    return 2;
}

bool isNumber(const Value& value)
{
    return !std::holds_alternative<std::monostate>(value) && !std::holds_alternative<std::string>(value);
}

// The decimals both numbers need so that different values are printed differently (never more than µm, mg and mW).
int decimalsToDiffer(const Value& a, const Value& b)
{
    const int most = std::holds_alternative<Mass>(a) ? 6 : 3;
    const bool coarse = std::holds_alternative<Power>(a);  // nobody plans by tenths of a watt
    int decimals = coarse ? 0 : std::max(fewestDecimals(numberOf(a)), fewestDecimals(numberOf(b)));
    if (numberOf(a) == numberOf(b)) return decimals;
    while (decimals < most && fixed(numberOf(a), decimals) == fixed(numberOf(b), decimals)) ++decimals;
    return decimals;
}

}  // namespace

std::string unitOf(const Value& value)
{
    struct {
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(Length) const { return "mm"; }
        std::string operator()(Mass) const { return "kg"; }
        std::string operator()(Power) const { return "W"; }
        std::string operator()(Torque) const { return "N·m"; }
        std::string operator()(Count) const { return ""; }
        std::string operator()(Percent) const { return "%"; }
        std::string operator()(const std::string&) const { return ""; }
    } unit;
    return std::visit(unit, value);
}

double numberOf(const Value& value)
{
    struct {
        double operator()(std::monostate) const { return 0; }
        double operator()(Length q) const { return q.amount(); }
        double operator()(Mass q) const { return q.amount(); }
        double operator()(Power q) const { return q.amount(); }
        double operator()(Torque q) const { return q.newtonMetres; }
        double operator()(Count q) const { return static_cast<double>(q.value); }
        double operator()(Percent q) const { return q.value; }
        double operator()(const std::string&) const { return 0; }
    } number;
    return std::visit(number, value);
}

std::string valueText(const Value& value, int decimals)
{
    if (const auto* word = std::get_if<std::string>(&value)) return *word;
    if (std::holds_alternative<std::monostate>(value)) return "unknown";
    const double number = numberOf(value);
    const std::string unit = unitOf(value);
    const std::string digits = fixed(number, decimals < 0 ? fewestDecimals(number) : decimals);
    return unit.empty() ? digits : digits + " " + unit;
}

std::string format(const Text& text, const Translate& translate)
{
    const auto find = [&](const std::string& name) {
        const auto it = text.arguments.find(name);
        return it == text.arguments.end() ? Value{} : it->second;
    };
    const Value measured = find("measured"), limit = find("limit");
    const bool pair = isNumber(measured) && isNumber(limit) && unitOf(measured) == unitOf(limit);
    const int decimals = pair ? decimalsToDiffer(measured, limit) : -1;

    const std::string pattern = translate ? translate(text.pattern) : text.pattern;
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t end = pattern[i] == '{' ? pattern.find('}', i) : std::string::npos;
        if (end == std::string::npos) { out += pattern[i]; continue; }
        const std::string name = pattern.substr(i + 1, end - i - 1);
        out += valueText(find(name), name == "measured" || name == "limit" || name == "room" || name == "lack" ? decimals : -1);
        i = end;
    }
    return out;
}

std::string listText(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

}  // namespace rw
