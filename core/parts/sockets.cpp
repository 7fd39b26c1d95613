#include "parts/sockets.h"

#include <algorithm>
#include <cctype>

namespace rw {
namespace {

bool isIn(const std::vector<std::string>& family, const std::string& a, const std::string& b)
{
    return std::find(family.begin(), family.end(), a) != family.end() && std::find(family.begin(), family.end(), b) != family.end();
}

}  // namespace

std::string socketName(const std::string& words)
{
    std::string name;
    for (const char c : words)
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-') name += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (name.starts_with("SOCKET")) name = name.substr(6);
    for (const char* threadripper : {"TR4", "TRX4", "TR5", "WRX8", "WRX9"})
        if (name == threadripper) return "S" + name;
    return name;
}

bool isSameSocket(const std::string& a, const std::string& b) { return socketName(a) == socketName(b); }

bool names(const std::vector<std::string>& sockets, const std::string& socket)
{
    return std::any_of(sockets.begin(), sockets.end(), [&](const std::string& one) { return isSameSocket(one, socket); });
}

SameMount sameMount(const std::string& first, const std::string& second)
{
    const std::string a = socketName(first), b = socketName(second);
    // 75 mm square (LGA115x and 1200), 78 mm square (hwcooling.net, lga-1700), the square ILM of 2011-3 and 2066 (usual), and
    // the sockets Noctua calls identical: TR4, sTRX4, SP3 (and sWRX8, which is SP3 with another key).
    static const std::vector<std::string> usually[] = {
        {"LGA1150", "LGA1151", "LGA1155", "LGA1156", "LGA115X", "LGA1200"}, {"LGA1700", "LGA1851"}, {"LGA2011", "LGA2011-3", "LGA2066"}, {"STR4", "STRX4", "SP3", "SWRX8"}};
    // AM4 and AM5 share 54 × 90 mm, but AM5's back plate stays on; sTR5 and SP6 took over SP3's pattern.
    static const std::vector<std::string> mostly[] = {{"AM4", "AM5"}, {"STR4", "STRX4", "SP3", "SWRX8", "STR5", "SP6"}};
    for (const auto& family : usually)
        if (isIn(family, a, b)) return SameMount::Usually;
    for (const auto& family : mostly)
        if (isIn(family, a, b)) return SameMount::Mostly;
    return SameMount::No;
}

}  // namespace rw
