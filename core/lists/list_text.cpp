#include "lists/list_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rw {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

// U+2000 to 200A, 202F, 205F and 3000 as a blank, U+2028 and 2029 as a line end; else none.
char otherBlank(std::string_view rest)
{
    if (rest.size() < 3) return 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    if (byte(0) == 0xE3) return byte(1) == 0x80 && byte(2) == 0x80 ? ' ' : 0;
    if (byte(0) != 0xE2) return 0;
    if (byte(1) == 0x81) return byte(2) == 0x9F ? ' ' : 0;
    if (byte(1) != 0x80) return 0;
    if (byte(2) == 0xA8 || byte(2) == 0xA9) return '\n';
    return byte(2) <= 0x8A || byte(2) == 0xAF ? ' ' : 0;
}

// Signs of no width, and those that turn the direction of what follows: U+200B to 200F, 202A to 202E, 2060 to 2069, FEFF.
bool isUnseen(std::string_view rest)
{
    if (rest.size() < 3) return false;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    if (byte(0) == 0xEF) return byte(1) == 0xBB && byte(2) == 0xBF;
    if (byte(0) != 0xE2) return false;
    return (byte(1) == 0x80 && ((byte(2) >= 0x8B && byte(2) <= 0x8F) || (byte(2) >= 0xAA && byte(2) <= 0xAE))) || (byte(1) == 0x81 && byte(2) >= 0xA0 && byte(2) <= 0xA9);
}

void append(std::string& out, unsigned code)
{
    if (code < 0x80) out += static_cast<char>(code);
    else if (code < 0x800) { out += static_cast<char>(0xC0 | code >> 6); out += static_cast<char>(0x80 | (code & 0x3F)); }
    else if (code < 0x10000) { out += static_cast<char>(0xE0 | code >> 12); out += static_cast<char>(0x80 | (code >> 6 & 0x3F)); out += static_cast<char>(0x80 | (code & 0x3F)); }
    else { out += static_cast<char>(0xF0 | code >> 18); out += static_cast<char>(0x80 | (code >> 12 & 0x3F)); out += static_cast<char>(0x80 | (code >> 6 & 0x3F)); out += static_cast<char>(0x80 | (code & 0x3F)); }
}

}  // namespace

bool isAddress(std::string_view text) { return (text.starts_with("http://") || text.starts_with("https://")) && text.find(' ') == std::string_view::npos; }

std::string oneSpaced(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (!isBlank(c)) out += c;
        else if (!out.empty() && out.back() != ' ') out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string plainBlanks(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.front() == '\r') { if (!rest.starts_with("\r\n")) out += '\n'; }
        else if (rest.starts_with("\xC2\xA0")) { out += ' '; ++i; }                                   // no-break space
        else if (const char blank = otherBlank(rest)) { out += blank; i += 2; }
        else if (isUnseen(rest)) i += 2;
        else out += rest.front();
    }
    return out;
}

std::string withoutEntities(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> named = {{{"amp", "&"}, {"quot", "\""}, {"lt", "<"}, {"gt", ">"}, {"nbsp", " "}, {"apos", "'"}, {"reg", "®"}}};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
        if (end == std::string_view::npos || end - i > 9) { out += text[i]; continue; }
        const std::string_view word = text.substr(i + 1, end - i - 1);
        const auto known = std::find_if(named.begin(), named.end(), [&](const auto& n) { return n.first == word; });
        unsigned code = 0;
        if (known != named.end()) out += known->second;
        else if (word.starts_with('#')) {
            const bool hex = word.size() > 1 && (word[1] == 'x' || word[1] == 'X');
            const std::string_view digits = word.substr(hex ? 2 : 1);
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
            if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || code == 0 || code > 0x10FFFF) { out += text[i]; continue; }
            append(out, code);
        } else { out += text[i]; continue; }
        i = end;
    }
    return out;
}

}  // namespace rw
