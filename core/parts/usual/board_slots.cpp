// Which of the positions of its form a board's slots have.
#include <algorithm>
#include <set>

#include "parts/pcie.h"
#include "parts/standards.h"
#include "parts/usual/board.h"
#include "parts/usual/fill.h"

namespace rw::usual {
namespace {

using Positions = std::vector<int>;

// Long slots (x16, x8) by their number. On consumer boards the first is at 2 nearly always (an M.2 drive lies at 1; 3 was
// seen), the second three below it, on boards of two sometimes at 6 or 7 (reviews' slot tables: hardwareluxx.de,
// hardwareasylum.com). Boards for many lanes begin at 1 or 2.
const Positions kConsumer[] = {{2}, {2, 5}, {2, 5, 7}, {2, 4, 5, 7}};
const Positions kManyLanes[] = {{2}, {2, 5}, {2, 5, 7}, {1, 3, 5, 7}};
const Positions kManySlots[] = {{1, 3, 4, 5, 7}, {1, 3, 4, 5, 6, 7}, {1, 2, 3, 4, 5, 6, 7}, {1, 2, 3, 4, 5, 6, 7, 8}};
const Positions kSmall[] = {{2}, {2, 4}, {1, 3, 4}, {1, 2, 3, 4}}, kSmallFull[] = {{1}, {1, 4}, {1, 3, 4}, {1, 2, 3, 4}};
const Positions kShort = {4, 6, 3, 7, 1, 5, 2, 8};  // where short slots stand between them, the most usual first

int lanesOf(const BoardSlot& slot)
{
    const auto link = pcieLink(slot.size);
    return link && link->lanes ? *link->lanes : 16;
}
bool isLong(const BoardSlot& slot) { return lanesOf(slot) >= 8; }

// As many as have their centre line 4 mm above the board's lower edge: Mini-ITX 1, microATX 4, ATX 7.
int positionsOn(const Motherboard& board)
{
    int count = 0;
    while (count < 8 && -standards::slotCentre(count + 1) + mm(4) <= lowerEdge(board)) ++count;
    return count;
}

Positions longPositions(const Motherboard& board, int rows)
{
    const auto count = static_cast<std::size_t>(std::count_if(board.slots.begin(), board.slots.end(), isLong));
    const bool full = static_cast<int>(board.slots.size()) >= rows;
    if (count == 0) return {};
    if (rows <= 2) return {1, 2};
    if (rows <= 4) {
        const std::size_t number = std::min<std::size_t>(count, 4) - 1;
        return full ? kSmallFull[number] : kSmall[number];
    }
    if (count > 4) return kManySlots[std::min<std::size_t>(count, 8) - 5];
    const auto family = socketFamily(board);
    return (family && family->bothSides ? kManyLanes : kConsumer)[count - 1];
}

class Places {
public:
    explicit Places(Motherboard& board) : m_board(board), m_rows(positionsOn(board))
    {
        for (const BoardSlot& slot : board.slots)
            if (slot.position) m_taken.insert(static_cast<int>(*slot.position));
    }

    void fillAll()
    {
        const Positions wanted = longPositions(m_board, m_rows);
        std::size_t number = 0;
        const auto longs = std::count_if(m_board.slots.begin(), m_board.slots.end(), isLong);
        for (BoardSlot& slot : m_board.slots)
            if (isLong(slot)) {
                const bool first = number == 0, last = ++number == static_cast<std::size_t>(longs);
                if (!slot.position) place(slot, wanted, first, last);
            }
        for (BoardSlot& slot : m_board.slots)
            if (!isLong(slot) && !slot.position) place(slot, kShort, false, false);
    }

private:
    void place(BoardSlot& slot, const Positions& wanted, bool first, bool last)
    {
        const int position = freeOf(slot, wanted);
        if (position == 0) return;
        m_taken.insert(position);
        if (m_rows == 1) { fill(slot.position, 1.0, fixedBy(m_board.form), kFormFactor); return; }
        if (static_cast<int>(m_board.slots.size()) == m_rows && std::all_of(m_board.slots.begin(), m_board.slots.end(), isLong)) {
            fill(slot.position, static_cast<double>(position), Origin::Typical, "every position of its form");
            return;
        }
        Between usual{static_cast<double>(position), position - 1.0, position + 1.0};
        if (!isLong(slot)) usual = {usual.value, 1, static_cast<double>(m_rows)};
        else if (first && m_rows > 4 && !hasManyLanes()) usual.low = position;
        else if (first) usual = {usual.value, 1, std::max(2.0, usual.value)};
        else if (last) usual = {usual.value, hasManyLanes() || position >= 7 || m_rows <= 4 ? usual.low : usual.value, static_cast<double>(m_rows)};
        usual.low = std::max(usual.low, 1.0);
        usual.high = std::min(usual.high, static_cast<double>(m_rows));
        fill(slot.position, usual, Origin::Estimated, kForItsForm);
    }

    bool hasManyLanes() const
    {
        const auto family = socketFamily(m_board);
        return family && family->bothSides;
    }

    int freeOf(const BoardSlot& slot, const Positions& wanted) const
    {
        for (const Positions& some : {wanted, kShort})
            for (const int position : some)
                if (position <= m_rows && !m_taken.contains(position) && isFree(m_board, bodyAt(slot, position))) return position;
        return 0;
    }

    static Box bodyAt(const BoardSlot& slot, int position)
    {
        using namespace standards;
        const Length middle = -slotCentre(position), end = slotBodyStart + slotBodyLength(lanesOf(slot));
        return onBoard(slotBodyStart, middle - slotBodyHalfWidth, end, middle + slotBodyHalfWidth, slotBodyHeight);
    }

    Motherboard& m_board;
    int m_rows;
    std::set<int> m_taken;
};

}  // namespace

void fillSlots(Motherboard& board) { Places(board).fillAll(); }

}  // namespace rw::usual
