#include "db/opendb/front_ports.h"

#include <algorithm>

#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

// Without the crosses that count no ports: "gen 2x2", "gen 1x1".
std::string withoutLaneCounts(const std::string& entry)
{
    std::string words = lowerCase(entry);
    replaceAll(words, "×", "x");
    for (const char* count : {"2 x 2", "2x2", "1x1", "1 x 1"}) {
        const std::size_t gen = words.find("gen"), at = gen == std::string::npos ? gen : words.find(count, gen);
        if (at != std::string::npos) words.erase(at, std::string_view(count).size());
    }
    return words;
}

// "2 x usb …", "2x usb …", "usb … x 2", "usb … x2"; one where nothing is said.
int portsIn(const std::string& words)
{
    const std::size_t start = words.find_first_not_of(' ');
    if (start == std::string::npos) return 0;
    if (isDigit(words[start])) {
        const std::size_t cross = words.find_first_not_of(' ', start + 1);
        if (cross != std::string::npos && words[cross] == 'x') return words[start] - '0';
    }
    const std::size_t end = words.find_last_not_of(' ');
    const std::size_t cross = end > 0 && isDigit(words[end]) ? words.find_last_not_of(' ', end - 1) : std::string::npos;
    return cross != std::string::npos && words[cross] == 'x' ? words[end] - '0' : 1;
}

}  // namespace

FrontHeaders frontHeaders(const std::vector<std::string>& entries)
{
    int usb2 = 0, usb3 = 0, usbC = 0;
    for (const std::string& entry : entries) {
        const std::string words = withoutLaneCounts(entry);
        const int ports = std::min(portsIn(words), 8);
        if (containsAny(words, {"type-c", "type c", "usb-c", "usb c", "usbc"})) usbC += ports;
        else if (!contains(words, "usb") && !contains(words, "type")) continue;
        else if (contains(words, "2.0")) usb2 += ports;
        else usb3 += ports;
    }
    return {(usb2 + 1) / 2, (usb3 + 1) / 2, usbC};
}

std::vector<std::string> frontEntries(const std::string& text)
{
    std::string words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isGap = text.substr(i, 3) == "   " || text[i] == '\t' || text[i] == '\n' || text[i] == ',';
        const bool isNext = i > 0 && text[i - 1] == 'A' && text.substr(i, 3) == "USB";
        const bool isNextC = i > 0 && text[i - 1] == 'C' && text.substr(i, 3) == "USB";
        if (isGap || isNext || isNextC) words += '\n';
        if (!isGap) words += text[i];
    }
    std::vector<std::string> entries;
    for (const std::string& one : split(words, "\n"))
        if (std::string entry = collapsed(one); !entry.empty()) entries.push_back(std::move(entry));
    return entries;
}

}  // namespace rw::opendb
