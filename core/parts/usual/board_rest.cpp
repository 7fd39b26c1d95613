// Heat sinks, the 24-pin block, and M.2 drives between the slots.
#include <algorithm>

#include "parts/standards.h"
#include "parts/usual/board.h"
#include "parts/usual/fill.h"

namespace rw::usual {
namespace {

constexpr double kPlay = 8;      // mm by which a block's edges differ from board to board
constexpr double kCooler = 50;   // mm from the socket's middle that boards leave to coolers (95 mm wide on Intel's, 90 by 105 on AMD's)

struct BlockPlace { const char *name, *material; double x0, y0, x1, y1; Between height; };

void add(Motherboard& board, const BlockPlace& place)
{
    if (place.x1 - place.x0 < 10 || place.y1 - place.y0 < 8) return;  // no room for one
    const auto edge = [](double at) { return Between{at, std::max(at - kPlay, 0.0), at + kPlay}; };
    BoardBlock block;
    block.name = place.name;
    block.material = place.material;
    fill(block.x0, edge(place.x0), Origin::Estimated, kForItsForm);
    fill(block.y0, edge(place.y0), Origin::Estimated, kForItsForm);
    fill(block.x1, edge(place.x1), Origin::Estimated, kForItsForm);
    fill(block.y1, edge(place.y1), Origin::Estimated, kForItsForm);
    fill(block.height, place.height, Origin::Estimated, kForItsForm);
    if (isFree(board, onBoard(*block.x0, *block.y0, *block.x1, *block.y1, *block.height))) board.blocks.push_back(std::move(block));
}

// The edge of the memory nearest to the socket on one side of it: `sense` +1 the front.
double memoryEdge(const Motherboard& board, int sense, double none)
{
    const double middle = board.socketX->amount();
    double edge = none;
    for (const BoardDimm& dimm : board.dimms) {
        if (!dimm.x) continue;
        const double near = dimm.x->amount() - sense * standards::dimmSlotHalfWidth.amount();
        if ((near - middle) * sense > 0) edge = sense > 0 ? std::min(edge, near) : std::max(edge, near);
    }
    return edge;
}

// Beside the socket toward the ports, and between it and the upper edge, as far as coolers and memory leave room.
void addRegulators(Motherboard& board)
{
    if (!board.socketX || !board.socketY) return;
    const double x = board.socketX->amount(), y = board.socketY->amount(), front = memoryEdge(board, 1, 1000), rear = memoryEdge(board, -1, 0);
    const Between height{28, 15, 45};
    if (rear == 0) add(board, {"VRM heat sink, rear", "heatsink", 24, 30, std::min(x - kCooler, 64.0), y + 30, height});
    add(board, {"VRM heat sink, top", "heatsink", std::max(x - 40, rear + 4), 7, std::min(x + 40, front - 4), std::min(y - kCooler - 2, 28.0), height});
}

// A usual place of a drive: its connector, how far that is off on other boards, pointing to the rear.
struct DrivePlace { double x, xLow, xHigh, y, yLow, yHigh; };
constexpr DrivePlace kPlaces[] = {
    {146, 130, 152, 162, 156, 168},   // above the first long slot at position 2
    {150, 130, 152, 145, 135, 150},   // above one at position 1
    {150, 120, 236, 213, 190, 240},   // under the first card
    {150, 120, 236, 193, 180, 215},
    {150, 120, 236, 264, 245, 290},   // under the second
    {236, 150, 238, 264, 245, 290},   // in front of it
    {236, 150, 238, 290, 250, 295},
    {150, 120, 236, 233, 190, 264},
};
constexpr DrivePlace kMiniPlaces[] = {{116, 100, 150, 138, 115, 152}};  // between socket and slot; a second one is on the back

// The room of a drive and its cover, or the longest drive it takes.
Box roomOf(const BoardM2& socket, const DrivePlace& place)
{
    const auto takes = socket.lengths();
    const Length length = mm(std::max(80, takes.empty() ? 80 : takes.back()) + 2), half = standards::m2HalfWidth + mm(2);
    return onBoard(mm(place.x) - length, mm(place.y) - half, mm(place.x + 4), mm(place.y) + half, mm(12));
}

template <std::size_t N>
void fillM2At(Motherboard& board, const DrivePlace (&places)[N])
{
    std::vector<Box> reserved;  // drives are no solids of the board
    for (BoardM2& socket : board.m2)
        if (socket.x && socket.y)
            for (const DrivePlace& place : places)
                if (mm(place.x) == *socket.x && mm(place.y) == *socket.y) reserved.push_back(roomOf(socket, place));
    for (BoardM2& socket : board.m2) {
        if (socket.x || socket.y || !socket.direction.empty()) continue;
        for (const DrivePlace& place : places) {
            const Box room = roomOf(socket, place);
            if (!isFree(board, room) || std::any_of(reserved.begin(), reserved.end(), [&](const Box& box) { return shareVolume(box, room); })) continue;
            fill(socket.x, Between{place.x, place.xLow, place.xHigh}, Origin::Estimated, kForItsForm);
            fill(socket.y, Between{place.y, place.yLow, place.yHigh}, Origin::Estimated, kForItsForm);
            socket.direction = "rear";
            reserved.push_back(room);
            break;
        }
    }
}

}  // namespace

void fillBlocks(Motherboard& board)
{
    if (!board.blocks.empty()) return;
    const double front = frontEdge(board).amount();
    add(board, {"24-pin power", "connector", front - 16, 85, front - 4, 137, {13, 13, 20}});
    addRegulators(board);
    const double lowest = std::min(245.0, lowerEdge(board).amount() - 4);
    if (!isMini(board)) add(board, {"chipset heat sink", "heatsink", front - 86, 185, front - 21, lowest, {9, 5, 14}});
}

void fillM2(Motherboard& board)
{
    if (isMini(board)) fillM2At(board, kMiniPlaces);
    else fillM2At(board, kPlaces);
}

}  // namespace rw::usual
