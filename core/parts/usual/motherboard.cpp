#include <algorithm>

#include "parts/board_forms.h"
#include "parts/standards.h"
#include "parts/usual/board.h"
#include "parts/usual/fill.h"
#include "parts/usual/kinds.h"

namespace rw::usual {
namespace {

// Mini-DTX and DTX (AMD), FlexATX (Intel), as boards were sold; Thin Mini-ITX has the outline of Mini-ITX.
struct Rarer { const char* form; double depth, height; };
constexpr Rarer kRarer[] = {{"minidtx", 170, 203.2}, {"dtx", 243.84, 203.2}, {"flexatx", 190.5, 228.6}, {"thinminiitx", 170, 170}};

// Mounts are told apart by their names.
template <class Row>
void label(std::vector<Row>& rows, const std::string& word)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].label.empty()) rows[i].label = word + " " + std::to_string(i + 1);
}

}  // namespace

Length frontEdge(const Motherboard& board) { return board.depth.valueOr(standards::atxDepth); }
Length lowerEdge(const Motherboard& board) { return board.height.valueOr(standards::atxHeight); }
bool isMini(const Motherboard& board) { return frontEdge(board) < mm(195); }

Box onBoard(Length x0, Length y0, Length x1, Length y1, Length height) { return {{x0, -y1, Length{}}, {x1, -y0, height}}; }

bool isFree(const Motherboard& board, const Box& box)
{
    if (box.lo.x < Length{} || box.hi.x > frontEdge(board) || box.hi.y > Length{} || box.lo.y < -lowerEdge(board)) return false;
    const std::vector<Piece> pieces = board.pieces(State{});
    const auto& solids = pieces.front().solids;
    return std::none_of(solids.begin(), solids.end(), [&](const Solid& solid) { return shareVolume(boundsOf(solid), box); });
}

// ATX 2.x, microATX 1.2, Mini-ITX, SSI. XL-ATX is no standard, and of E-ATX, which is none either, only the height is usual:
// such boards are 257 to 330 mm deep.
void fillOutline(Motherboard& board)
{
    if (!board.form) return;
    const std::string plain = plainForm(*board.form);
    if (const BoardForm* form = findBoardForm(plain)) {
        const Origin origin = plain == "xlatx" || !form->fixed ? weakest(Origin::Typical, fixedBy(board.form)) : fixedBy(board.form);
        if (form->fixed) fill(board.depth, form->depth, origin, kFormFactor);
        fill(board.height, form->height, origin, kFormFactor);
        return;
    }
    for (const Rarer& rarer : kRarer)
        if (plain == rarer.form) {
            fill(board.depth, mm(rarer.depth), Origin::Typical, kFormFactor);
            fill(board.height, mm(rarer.height), Origin::Typical, kFormFactor);
        }
}

void fillGaps(Motherboard& board)
{
    label(board.slots, "slot");
    label(board.dimms, "DIMM");
    label(board.m2, "M.2");
    fillOutline(board);
    fillSocketAndMemory(board);
    fillSlots(board);
    fillBlocks(board);
    fillM2(board);
}

}  // namespace rw::usual
