#include "window/board_sheet.h"

#include <algorithm>

#include "parts/standards.h"

namespace rw {
namespace {

// Sizes of the drawing, in mm of the board. A slot's row is a slot's pitch high, so that cards' names do not touch.
constexpr double kProcessorHalf = 21, kStickHalf = 4.2, kStickHalfLength = 71, kDriveHalf = 9.6, kCardHalf = 9.6, kConnectorHalf = 5;
constexpr double kCardStart = 3, kLeastForWords = 60, kLeastForLink = 30;
constexpr double kColumnGap = 24, kColumnWidth = 92, kStickRow = 12, kColumnRow = 24, kRowGap = 4;
// Where boards usually have them: the middle of the processor's socket, the chipset.
const QPointF kUsualProcessor{124, 88};
const QRectF kUsualChipset{178, 190, 46, 46};
constexpr double kChipsetLeft = 176, kChipsetLeast = 40;  // the lines to the slots run left of it

double longSlotEnd() { return (standards::slotBodyStart + standards::slotBodyLength(16)).amount(); }

QRectF between(double left, double top, double right, double bottom) { return {QPointF(left, top), QPointF(right, bottom)}; }

QRectF around(QPointF middle, double halfWidth, double halfHeight)
{
    return between(middle.x() - halfWidth, middle.y() - halfHeight, middle.x() + halfWidth, middle.y() + halfHeight);
}

QPointF pointOf(const Point& at) { return {at.x.amount(), at.y.amount()}; }

std::optional<QRectF> rectOf(const BoardBlock& block)
{
    if (!block.x0 || !block.y0 || !block.x1 || !block.y1) return std::nullopt;
    return between(block.x0->amount(), block.y0->amount(), block.x1->amount(), block.y1->amount());
}

bool isChipset(const BoardBlock& block) { return block.name.find("chipset") != std::string::npos; }

// The drive lies from its connector towards where its socket points.
QRectF driveRect(const BoardM2& socket, QPointF connector)
{
    const auto takes = socket.lengths();
    const double length = takes.empty() ? 80 : takes.back(), x = connector.x(), y = connector.y();
    if (socket.direction == "front") return between(x, y - kDriveHalf, x + length, y + kDriveHalf);
    if (socket.direction == "up") return between(x - kDriveHalf, y - length, x + kDriveHalf, y);
    if (socket.direction == "down") return between(x - kDriveHalf, y, x + kDriveHalf, y + length);
    return between(x - length, y - kDriveHalf, x, y + kDriveHalf);
}

class Layout {
public:
    Layout(const BoardPicture& picture, const Motherboard& board) : m_picture(picture), m_board(board)
    {
        sheet.board = QRectF(0, 0, picture.depth.amount(), picture.height.amount());
        sheet.rearPorts = between(0, 8, 20, std::min(150.0, sheet.board.bottom()));  // their aperture; how deep they are is usual
        sheet.size = sheet.board.size();
        sheet.places.resize(picture.places.size());
        placeChipset();
        for (std::size_t i = 0; i < sheet.places.size(); ++i) placeOnBoard(i);
        for (std::size_t i = 0; i < sheet.places.size(); ++i)
            if (sheet.places[i].isOnBoard && picture.places[i].kind == BoardPlace::Kind::Slot) widenSlot(i);
        fillColumn();
        for (SheetPlace& laid : sheet.places) laid.port = laid.isNameBeside ? laid.body : laid.tile;
    }

    BoardSheet sheet;

private:
    void placeChipset()
    {
        sheet.chipset = kUsualChipset;
        sheet.isChipsetUsual = true;
        for (const BoardBlock& block : m_board.blocks) {
            const auto rect = rectOf(block);
            if (!rect) continue;
            if (!isChipset(block)) { sheet.blocks.push_back(*rect); continue; }
            const double right = std::max(rect->right(), kChipsetLeft + kChipsetLeast);
            sheet.chipset = between(std::max(rect->left(), kChipsetLeft), rect->center().y() - 23, right, rect->center().y() + 23);
            sheet.isChipsetUsual = false;
        }
    }

    void placeOnBoard(std::size_t index)
    {
        const BoardPlace& place = m_picture.places[index];
        SheetPlace& laid = sheet.places[index];
        laid.isOnBoard = place.at.has_value();
        if (place.kind == BoardPlace::Kind::CpuSocket) {
            sheet.isProcessorUsual = !place.at;
            laid.isOnBoard = true;  // the lines start there
            laid.tile = sheet.processor = around(place.at ? pointOf(*place.at) : kUsualProcessor, kProcessorHalf, kProcessorHalf);
        } else if (laid.isOnBoard && place.kind == BoardPlace::Kind::MemorySlot) {
            laid.tile = around(pointOf(*place.at), kStickHalf, kStickHalfLength);
        } else if (laid.isOnBoard && place.kind == BoardPlace::Kind::M2) {
            laid.tile = driveRect(*m_board.m2Socket(place.name), pointOf(*place.at));
        } else if (laid.isOnBoard) {
            const double half = pointOf(*place.at).x() - standards::slotBodyStart.amount();
            laid.tile = around(pointOf(*place.at), half, kConnectorHalf);
        }
        laid.body = laid.tile;
    }

    // How far to the right of a slot nothing else begins, within the row of its card.
    double freeUntil(std::size_t slot) const
    {
        const QRectF& body = sheet.places[slot].body;
        const double y = body.center().y();
        const QRectF row = between(body.right() + 0.5, y - kCardHalf + 1, longSlotEnd(), y + kCardHalf - 1);
        double until = longSlotEnd();
        for (std::size_t i = 0; i < sheet.places.size(); ++i)
            if (i != slot && sheet.places[i].isOnBoard && sheet.places[i].body.intersects(row)) until = std::min(until, sheet.places[i].body.left() - 1);
        return std::max(until, body.right());
    }

    // A card lies over its slot from the bracket on; an empty slot is no longer than its connector, but its words need room.
    void widenSlot(std::size_t index)
    {
        SheetPlace& laid = sheet.places[index];
        const double y = laid.body.center().y(), right = freeUntil(index);
        if (!m_picture.places[index].items.empty()) { laid.tile = between(kCardStart, y - kCardHalf, right, y + kCardHalf); return; }
        laid.isNameBeside = laid.body.width() < kLeastForWords;
        if (!laid.isNameBeside) return;
        const double end = laid.body.right() + kLeastForLink;
        laid.tile = between(kCardStart, laid.body.top(), right >= end ? end : laid.body.right(), laid.body.bottom());
    }

    void fillColumn()
    {
        double height = 0;
        for (std::size_t i = 0; i < sheet.places.size(); ++i)
            if (!sheet.places[i].isOnBoard) height += rowHeight(i) + kRowGap;
        if (height == 0) return;
        const double left = sheet.board.right() + kColumnGap;
        // Beside the chipset where there is room: most of what stands here hangs on it.
        double y = std::max(0.0, std::min(sheet.chipset.center().y() - kColumnRow / 2, sheet.board.bottom() - height + kRowGap));
        for (std::size_t i = 0; i < sheet.places.size(); ++i) {
            if (sheet.places[i].isOnBoard) continue;
            sheet.places[i].tile = QRectF(left, y, kColumnWidth, rowHeight(i));
            y += rowHeight(i) + kRowGap;
        }
        sheet.size = QSizeF(left + kColumnWidth, std::max(sheet.board.height(), y - kRowGap));
    }

    double rowHeight(std::size_t index) const { return m_picture.places[index].kind == BoardPlace::Kind::MemorySlot ? kStickRow : kColumnRow; }

    const BoardPicture& m_picture;
    const Motherboard& m_board;
};

}  // namespace

BoardSheet layOut(const BoardPicture& picture, const Motherboard& board) { return Layout(picture, board).sheet; }

}  // namespace rw
