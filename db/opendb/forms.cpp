#include "db/opendb/forms.h"

#include <algorithm>

namespace rw::opendb {

std::string boardFormWord(const std::string& word)
{
    struct Spelling { const char *upstream, *ours; };
    constexpr Spelling spellings[] = {{"Micro ATX", "microATX"}, {"EATX", "E-ATX"}, {"SSI EEB", "SSI-EEB"},
                                      {"SSI CEB", "SSI-CEB"}, {"XL ATX", "XL-ATX"}, {"Mini DTX", "Mini-DTX"}};
    for (const Spelling& spelling : spellings)
        if (word == spelling.upstream) return spelling.ours;
    return word;
}

std::string socketWord(const std::string& word)
{
    if (word.starts_with("Integrated")) return "soldered";
    if (word.starts_with("2 x ")) return socketWord(word.substr(4));
    if (word == "TR4") return "sTR4";
    if (word == "LGA 115") return "LGA115x";
    if (word == "LGA 1151v2") return "LGA1151";
    if (word == "LGA 2011-3 Narrow") return "LGA2011-3";
    std::string socket = word;
    std::erase(socket, ' ');
    return socket;
}

std::vector<std::string> socketWords(const std::vector<std::string>& words)
{
    std::vector<std::string> sockets;
    for (const std::string& word : words) {
        std::string socket = socketWord(word);
        if (!socket.empty() && socket != "soldered" && std::find(sockets.begin(), sockets.end(), socket) == sockets.end()) sockets.push_back(std::move(socket));
    }
    return sockets;
}

}  // namespace rw::opendb
