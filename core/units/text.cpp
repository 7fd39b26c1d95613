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
    return text.find_first_not_of("-0.") == std::string::npos && text.front() == '-' ? text.substr(1) : text;
}

int fewestDecimals(double number)
{
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scale = decimals == 0 ? 1 : 10;
        if (std::abs(number - std::round(number * scale) / scale) < 0.005) return decimals;
    }
    return 2;
}

constexpr int kMostInInches = 4;  // 0.0001 in are 2.5 µm

// Two digits at least, "12.99", "0.49", "0.016", and none that is a zero at the end.
int fewestDecimalsInInches(double inches)
{
    int decimals = 2;
    for (double least = 0.1; decimals < kMostInInches && std::abs(inches) < least && inches != 0; least /= 10) ++decimals;
    const double scale = std::pow(10, decimals);
    long digits = std::lround(inches * scale);
    for (; decimals > 0 && digits % 10 == 0; digits /= 10) --decimals;
    return decimals;
}

// What is printed of a value: its number in the unit it is told in.
struct Told { double number; std::string unit; bool inInches; bool inTenths; };

Told toldOf(const Value& value, LengthUnit lengths)
{
    const bool inInches = lengths == LengthUnit::Inch && std::holds_alternative<Length>(value);
    return {inInches ? numberOf(value) / kInch : numberOf(value), inInches ? signOf(lengths) : unitOf(value), inInches, std::holds_alternative<Amount>(value)};
}

int fewestDecimals(const Told& told)
{
    if (told.inInches) return fewestDecimalsInInches(told.number);
    const double number = told.inTenths ? std::round(told.number * 10) / 10 : told.number;
    return fewestDecimals(number);
}

bool isNumber(const Value& value)
{
    return !std::holds_alternative<std::monostate>(value) && !std::holds_alternative<std::string>(value) && !std::holds_alternative<Term>(value);
}

// The decimals both numbers need so that different values are printed differently (never more than µm, mg and mW). Inches
// round what is a plain number of millimetres, so there the difference counts, too: 12.992 in of 12.976 in, 0.016 in too long.
int decimalsToDiffer(const Value& a, const Value& b, LengthUnit lengths)
{
    const Told one = toldOf(a, lengths), other = toldOf(b, lengths);
    const int most = std::holds_alternative<Mass>(a) ? 6 : one.inInches ? 5 : 3;
    const bool coarse = std::holds_alternative<Power>(a);  // nobody plans by tenths of a watt
    int decimals = coarse ? 0 : std::max(fewestDecimals(one), fewestDecimals(other));
    if (one.number == other.number) return decimals;
    if (one.inInches) decimals = std::max(decimals, fewestDecimalsInInches(one.number - other.number));
    const auto isNothing = [&] { return fixed(one.number - other.number, decimals).find_first_not_of("-0.") == std::string::npos; };
    while (decimals < most && (fixed(one.number, decimals) == fixed(other.number, decimals) || isNothing())) ++decimals;
    return decimals;
}

}  // namespace

std::string unitOf(const Value& value)
{
    struct {
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(Length) const { return signOf(LengthUnit::Millimetre); }
        std::string operator()(TradeSize) const { return signOf(LengthUnit::Millimetre); }
        std::string operator()(Mass) const { return "kg"; }
        std::string operator()(Power) const { return "W"; }
        std::string operator()(Torque) const { return "N·m"; }
        std::string operator()(Count) const { return ""; }
        std::string operator()(Percent) const { return "%"; }
        std::string operator()(Amount q) const { return q.unit; }
        std::string operator()(Term) const { return ""; }
        std::string operator()(const std::string&) const { return ""; }
    } unit;
    return std::visit(unit, value);
}

double numberOf(const Value& value)
{
    struct {
        double operator()(std::monostate) const { return 0; }
        double operator()(Length q) const { return q.amount(); }
        double operator()(TradeSize q) const { return q.length.amount(); }
        double operator()(Mass q) const { return q.amount(); }
        double operator()(Power q) const { return q.amount(); }
        double operator()(Torque q) const { return q.newtonMetres; }
        double operator()(Count q) const { return static_cast<double>(q.value); }
        double operator()(Percent q) const { return q.value; }
        double operator()(Amount q) const { return q.value; }
        double operator()(Term) const { return 0; }
        double operator()(const std::string&) const { return 0; }
    } number;
    return std::visit(number, value);
}

std::string signOf(LengthUnit unit) { return unit == LengthUnit::Inch ? "in" : "mm"; }

std::string valueText(const Value& value, int decimals, LengthUnit lengths)
{
    if (const auto* word = std::get_if<std::string>(&value)) return *word;
    if (const auto* term = std::get_if<Term>(&value)) return term->english;
    if (std::holds_alternative<std::monostate>(value)) return "unknown";
    const Told told = toldOf(value, lengths);
    const std::string digits = fixed(told.number, decimals < 0 ? fewestDecimals(told) : decimals);
    return told.unit.empty() ? digits : digits + " " + told.unit;
}

std::string format(const Text& text, const Translate& translate, LengthUnit lengths)
{
    const auto find = [&](const std::string& name) {
        const auto it = text.arguments.find(name);
        return it == text.arguments.end() ? Value{} : it->second;
    };
    const Value measured = find("measured"), limit = find("limit");
    const bool pair = isNumber(measured) && isNumber(limit) && toldOf(measured, lengths).unit == toldOf(limit, lengths).unit;
    const int decimals = pair ? decimalsToDiffer(measured, limit, lengths) : -1;

    const std::string pattern = translate ? translate(text.pattern) : text.pattern;
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t end = pattern[i] == '{' ? pattern.find('}', i) : std::string::npos;
        if (end == std::string::npos) { out += pattern[i]; continue; }
        const std::string name = pattern.substr(i + 1, end - i - 1);
        const Value value = find(name);
        const auto* term = std::get_if<Term>(&value);
        if (term && translate) out += translate(term->english);
        else out += valueText(value, name == "measured" || name == "limit" || name == "room" || name == "lack" ? decimals : -1, lengths);
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
