#include "db/opendb/m2_rows.h"

#include <algorithm>
#include <set>

#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

std::string textIn(const Json& row, const char* key)
{
    const auto it = row.is_object() ? row.find(key) : row.end();
    return row.is_object() && it != row.end() && it->is_string() ? collapsed(it->get_ref<const std::string&>()) : std::string();
}

bool isForDrives(const Json& row)
{
    const std::string key = textIn(row, "key"), interface = lowerCase(textIn(row, "interface"));
    return key != "E" && !containsAny(interface, {"wifi", "wi-fi", "cnvi"});
}

// "PCIe 4.0 x4" of "PCIe Gen4 x4 & SATA3", "PCIe 5.0/4.0 x4": the best of what is named. Whose lanes they are is not said.
std::string linkWords(const std::string& interface)
{
    const std::string words = lowerCase(interface);
    int generation = 0, lanes = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isDigit(words[i])) continue;
        const bool isGeneration = words.substr(i + 1, 2) == ".0" || (i >= 3 && words.substr(i - 3, 3) == "gen") || (i >= 4 && words.substr(i - 4, 4) == "gen ");
        const bool isLanes = i > 0 && (words[i - 1] == 'x' || (words[i - 1] == ' ' && i > 1 && words[i - 2] == 'x'));
        if (isGeneration && words[i] >= '2' && words[i] <= '5') generation = std::max(generation, words[i] - '0');
        else if (isLanes && (words[i] == '2' || words[i] == '4')) lanes = std::max(lanes, words[i] - '0');
        if (isGeneration) i += 2;
    }
    if (generation == 0 && lanes == 0) return {};
    return "PCIe" + (generation > 0 ? " " + std::to_string(generation) + ".0" : "") + (lanes > 0 ? " x" + std::to_string(lanes) : "");
}

}  // namespace

std::string m2Lengths(const std::string& words)
{
    std::set<int> lengths;
    for (const std::string& word : split(words, "/-, "))
        if ((word.starts_with("22") || word.starts_with("25")) && word.size() >= 4)
            for (const int known : {30, 42, 60, 80, 110})
                if (word.substr(2) == std::to_string(known)) lengths.insert(known);
    std::vector<std::string> forms;
    for (const int length : lengths) forms.push_back("22" + std::to_string(length));
    return joined(forms, "/");
}

std::vector<BoardM2> m2Sockets(const Record& record)
{
    std::vector<BoardM2> sockets;
    const Json* rows = record.find("m2_slots");
    if (!rows || !rows->is_array()) return sockets;
    for (const Json& row : *rows) {
        if (!isForDrives(row) || sockets.size() == 12) continue;
        const std::string interface = textIn(row, "interface");
        BoardM2 socket;
        socket.label = "M2_" + std::to_string(sockets.size() + 1);
        socket.longest = m2Lengths(textIn(row, "size"));
        if (socket.longest.empty()) socket.longest = "2280";  // what nearly all take
        socket.link = record.word(linkWords(interface));
        // That SATA is not named does not mean that it is not there.
        if (contains(interface, "SATA")) socket.drives = record.fact<std::string>(socket.link ? "PCIe/SATA" : "SATA");
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

std::vector<BoardM2> m2SocketsOfPairs(const Record& record)
{
    std::vector<BoardM2> sockets;
    const Json* rows = record.find("m2_slots");
    if (!rows || !rows->is_array()) return sockets;
    std::size_t count = 0;
    std::string lengths;
    for (const Json& row : *rows) {
        if (!isForDrives(row)) continue;
        ++count;
        const std::string size = textIn(row, "size");
        if (lengths.empty() && contains(size, "-")) lengths = m2Lengths(size + "/2280");
    }
    for (std::size_t i = 0; !lengths.empty() && i < std::min<std::size_t>(count / 2, 8); ++i) {
        BoardM2 socket;
        socket.label = "M2_" + std::to_string(i + 1);
        socket.longest = lengths;
        socket.link.note = "its record lists each socket twice, and is not reliable in this";
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

}  // namespace rw::opendb
