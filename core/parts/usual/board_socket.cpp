// The socket and the memory slots beside it.
#include <algorithm>

#include "parts/sockets.h"
#include "parts/standards.h"
#include "parts/usual/board.h"
#include "parts/usual/fill.h"

namespace rw::usual {
namespace {

constexpr double kPitch = 9.4, kTightPitch = 7.8;  // consumer boards 8.5 to 10.2, boards for servers 7.6 to 8.0
constexpr double kEdge = 20;                       // mm: rear ports, or the 24-pin block at the front

struct Row { const char* sockets; SocketFamily family; };
// Distances to the first slot of memory are good to about 4 mm. Places of sockets as boards' drawings and photos have them:
// 112 to 132 mm from the rear, 75 to 93 from the top (AM4: 130.4, 92.2 and 124, 85; LGA1700: 112; LGA2066: 130).
constexpr Row kRows[] = {
    {"AM4/FM2/AM3/AM2/AM1/FM1", {53, 5, false, 125, 108, 134, 88, 75, 95}},
    {"AM5", {50, 5, false, 122, 105, 134, 86, 70, 95}},
    {"LGA1700/LGA1851", {50, 4, false, 112.5, 105, 130, 78, 65, 92}},
    {"LGA115/LGA1200", {47, 4, false, 115, 105, 132, 80, 65, 92}},
    {"LGA20", {48, 4, true, 130, 120, 142, 75, 65, 92}},
    {"STR/SWRX/SP3/SP5/SP6/LGA3647/LGA4189/LGA4677/LGA4710", {62, 6, true, 125, 115, 142, 80, 65, 95}},
};
constexpr SocketFamily kOther = {50, 8, false, 118, 100, 135, 82, 60, 95};

bool startsWithOneOf(const std::string& name, const std::string& words)
{
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find('/', at), words.size());
        if (name.starts_with(words.substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

// The middles of the slots in a row, from the rear to the front; empty where they do not fit between ports and front edge.
std::vector<double> placesOf(const Motherboard& board, const SocketFamily& family)
{
    const auto count = static_cast<int>(board.dimms.size());
    const int behind = family.bothSides ? count / 2 : 0, before = count - behind;
    const double pitch = std::max(behind, before) > 4 ? kTightPitch : kPitch, middle = board.socketX->amount();
    std::vector<double> places;
    for (int i = behind; i > 0; --i) places.push_back(middle - family.toMemory - pitch * (i - 1));
    for (int i = 0; i < before; ++i) places.push_back(middle + family.toMemory + pitch * i);
    const double half = standards::dimmSlotHalfWidth.amount(), front = frontEdge(board).amount() - (isMini(board) ? 17 : kEdge);
    const bool fits = !places.empty() && places.front() - half > kEdge && places.back() + half <= front;
    return fits ? places : std::vector<double>{};
}

void fillSocket(Motherboard& board, const SocketFamily& family)
{
    double x = family.x;
    if (!family.bothSides)  // known memory tells where the socket is
        for (const BoardDimm& dimm : board.dimms)
            if (dimm.x) x = std::min(x, dimm.x->amount() - family.toMemory);
    fill(board.socketX, Between{x, std::min(family.xLow, x), std::max(family.xHigh, x)}, Origin::Estimated, kForItsForm);
    fill(board.socketY, Between{family.y, family.yLow, family.yHigh}, Origin::Estimated, kForItsForm);
}

// Beside a socket with slots on both sides the first card may stand right below the memory; elsewhere there is nothing.
void fillMemory(Motherboard& board, const SocketFamily& family)
{
    const std::vector<double> places = placesOf(board, family);
    const Between y = isMini(board) ? Between{85, 75, 92} : family.bothSides ? Between{82, 75, 98} : Between{93.5, 78, 98};
    for (std::size_t i = 0; i < places.size(); ++i) {
        BoardDimm& dimm = board.dimms[i];
        if (dimm.x && dimm.y) continue;
        const Length atX = dimm.x.valueOr(mm(places[i])), atY = dimm.y.valueOr(mm(y.value));
        const Length halfX = standards::dimmSlotHalfWidth, halfY = standards::dimmSlotHalfLength;
        const Between x{places[i], places[i] - family.spread, places[i] + family.spread};
        if (!isFree(board, onBoard(atX - halfX, atY - halfY, atX + halfX, atY + halfY, standards::dimmSlotHeight))) continue;
        fill(dimm.x, x, Origin::Estimated, "usual for its socket; all move with it");
        fill(dimm.y, y, Origin::Estimated, kForItsForm);
    }
}

}  // namespace

std::optional<SocketFamily> socketFamily(const Motherboard& board)
{
    const std::string name = socketName(board.socket.valueOr(""));
    if (name.starts_with("2") || board.socket.note.starts_with("two")) return std::nullopt;  // "2 x LGA 2011"; "two of them"
    SocketFamily family = kOther;
    for (const Row& row : kRows)
        if (startsWithOneOf(name, row.sockets)) family = row.family;
    if (isMini(board) && !family.bothSides) {  // nearer to the ports, above the one slot
        family.x = 78, family.xLow = 66, family.xHigh = 92;
        family.y = 80, family.yLow = 65, family.yHigh = 95;
    }
    return family;
}

void fillSocketAndMemory(Motherboard& board)
{
    const auto family = socketFamily(board);
    if (!family) return;
    fillSocket(board, *family);
    fillMemory(board, *family);
}

}  // namespace rw::usual
