#include "db/opendb/words.h"

#include <algorithm>
#include <cstdlib>

namespace rw::opendb {
namespace {

char lowerOf(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isBlank(char c) { return static_cast<unsigned char>(c) <= ' '; }

// The bytes of a sign that says nothing of the part, at `at`: ™, ® and the blank that does not break (as a blank).
std::size_t signAt(std::string_view text, std::size_t at)
{
    for (const std::string_view sign : {"\u2122", "\u00ae", "\u200b", "\ufeff"})
        if (text.substr(at).starts_with(sign)) return sign.size();
    return 0;
}

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (isDigit(c) || isLetter(c) || static_cast<unsigned char>(c) >= 0x80) out += lowerOf(c);
    return out;
}

std::string collapsed(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool gap = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isWide = text.substr(i).starts_with("\u00a0");
        if (isBlank(text[i]) || text[i] == 0x7f || isWide) {
            gap = true;
            if (isWide) ++i;
            continue;
        }
        if (const std::size_t sign = static_cast<unsigned char>(text[i]) >= 0x80 ? signAt(text, i) : 0) {
            i += sign - 1;
            continue;
        }
        if (gap && !out.empty()) out += ' ';
        gap = false;
        out += text[i];
    }
    return out;
}

std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        if (end > at) parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool containsAny(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return contains(text, part); });
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<NumberAt> numberAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    bool isFraction = false;
    while (end < text.size() && end - at < 16 && (isDigit(text[end]) || (text[end] == '.' && !isFraction && end + 1 < text.size() && isDigit(text[end + 1]))))
        isFraction = text[end++] == '.' || isFraction;
    if (end == at || text[at] == '.') return std::nullopt;
    return NumberAt{std::atof(std::string(text.substr(at, end - at)).c_str()), end, isFraction};
}

std::optional<NumberAt> numberBefore(std::string_view text, std::string_view unit)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && (isDigit(text[at - 1]) || isLetter(text[at - 1]) || text[at - 1] == '.'))) continue;
        const auto number = numberAt(text, at);
        if (!number) continue;
        const std::size_t word = number->end + (number->end < text.size() && text[number->end] == ' ' ? 1 : 0), end = word + unit.size();
        const bool isUnit = end <= text.size() && lowerCase(text.substr(word, unit.size())) == lowerCase(unit);
        if (isUnit && (end == text.size() || !isLetter(text[end]))) return number;
        at = number->end - 1;
    }
    return std::nullopt;
}

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

std::string cutTo(std::string_view text, std::size_t characters)
{
    if (charactersIn(text) <= characters) return std::string(text);
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++end)
        if (!isContinuation(text[end]) && count++ == characters) break;
    const std::size_t gap = text.substr(0, end + 1).rfind(' ');
    return std::string(text.substr(0, gap == std::string_view::npos || gap == 0 ? end : gap));
}

std::string joined(const std::vector<std::string>& words, const char* separator)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : separator) + word;
    return text;
}

}  // namespace rw::opendb
