// Sentences as data: a template marked RW_TEXT for the translators, with named, typed arguments.
// Core builds them; whoever shows them formats (and may translate) them.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "units/money.h"
#include "units/quantity.h"

// Marks a template for lupdate (-tr-function-alias QT_TRANSLATE_NOOP+=RW_TEXT); the value is the English text.
#define RW_TEXT(english) english

namespace rw {

// What lengths are told in. Files, and whoever asks for nothing else, have millimetres.
enum class LengthUnit { Millimetre, Inch };

// A size things are sold by: a 120 mm fan is called that in every unit.
struct TradeSize { Length length; };

struct Torque { double newtonMetres = 0; };
struct Count { long value = 0; };
struct Percent { double value = 0; };

// Any other number: memory in "GB", air in "m³/h". Told in tenths at most, unless two must differ.
struct Amount { double value = 0; const char* unit = ""; };
inline Amount gigabytes(double gb) { return {gb, "GB"}; }

// A word of ours within a sentence, marked RW_TEXT: it is translated as the sentence is. A name stands as it is: a std::string.
struct Term { const char* english = ""; };

// A number with its unit, or a plain word (a socket, a memory type, a part's short name).
using Value = std::variant<std::monostate, Length, TradeSize, Mass, Power, Torque, Count, Percent, Amount, Term, std::string>;

struct Text {
    std::string pattern;  // English template: "{card} is {measured} long"
    std::map<std::string, Value> arguments;
};

using Translate = std::function<std::string(const std::string& english)>;

// The template with its arguments set in. `measured` and `limit` get as many decimals as they need to differ; in inches so
// many that their difference is seen, too.
std::string format(const Text& text, const Translate& translate = {}, LengthUnit lengths = LengthUnit::Millimetre);

// "313 mm", "2.19 kg", "9920 W"; `decimals` -1 picks the fewest that lose nothing visible: at most 2, and in inches those that
// make two digits ("12.99 in", "0.016 in"), at most 4.
std::string valueText(const Value& value, int decimals = -1, LengthUnit lengths = LengthUnit::Millimetre);
std::string unitOf(const Value& value);   // "mm", "kg", "W", "N·m", "%", or "" for counts and words
double numberOf(const Value& value);      // the number in that unit; 0 for a word

std::string signOf(LengthUnit unit);      // "mm", "in"
inline constexpr double kInch = 25.4;     // mm

// "ATX, microATX": words as a list in a sentence.
std::string listText(const std::vector<std::string>& words);

}  // namespace rw
