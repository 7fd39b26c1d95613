#include "window/board_lines.h"

#include <algorithm>

#include "parts/pcie.h"

namespace rw {
namespace {

constexpr double kBetween = 1.6;     // from line to line
constexpr double kTurn = 3;          // room a line needs to turn
constexpr double kColumnLanes = 19;  // how far from the board's edge lines to the column may run
constexpr double kCorridorMost = 158;  // what ends further to the right is passed underneath

// More lanes, more ink; not in proportion, or one lane could not be seen beside sixteen.
double thickness(const std::string& link)
{
    const auto read = pcieLink(link);
    const int lanes = read && read->lanes ? *read->lanes : 1;
    return lanes >= 16 ? 4.6 : lanes >= 8 ? 2.9 : lanes >= 4 ? 2 : lanes >= 2 ? 1.5 : 1.1;
}

bool isOver(double x, const QRectF& tile) { return x > tile.left() + kTurn && x < tile.right() - kTurn; }

// Lines that leave a source side by side: each further one a step further along, squeezed where the room is less.
class Ribbon {
public:
    Ribbon(double start, double end) : m_at(start), m_end(end) {}
    void expect(double wide) { m_wanted += wide + kBetween; }
    double squeeze() const { return m_wanted > 0 ? std::min(1.0, (m_end - m_at) / m_wanted) : 1.0; }
    double take(double wide)
    {
        const double scale = m_scale ? m_scale : (m_scale = squeeze());
        const double middle = m_at + wide * scale / 2;
        m_at += (wide + kBetween) * scale;
        return middle;
    }

private:
    double m_at, m_end, m_wanted = 0, m_scale = 0;
};

class Router {
public:
    Router(const BoardPicture& picture, const BoardSheet& sheet) : m_picture(picture), m_sheet(sheet), m_corridor(corridorStart(), sheet.chipset.left() - kTurn)
    {
        std::vector<BoardLine> processor, above, below, column;
        for (std::size_t i = 0; i < picture.places.size(); ++i) sort(i, processor, above, below, column);
        for (const auto* group : {&processor, &above, &below})
            for (const BoardLine& line : *group) m_corridor.expect(line.wide);
        const auto entry = [&](const BoardLine& line) { return port(line).center().y(); };
        const auto upperFirst = [&](const BoardLine& a, const BoardLine& b) { return entry(a) < entry(b); };
        const auto lowerFirst = [&](const BoardLine& a, const BoardLine& b) { return entry(a) > entry(b); };
        std::stable_sort(processor.begin(), processor.end(), upperFirst);
        std::stable_sort(above.begin(), above.end(), lowerFirst);
        std::stable_sort(below.begin(), below.end(), upperFirst);
        fromProcessor(processor);
        fromChipset(above, m_sheet.chipset.top(), 1);
        fromChipset(below, m_sheet.chipset.bottom(), -1);
        toColumn(column);
    }

    std::vector<BoardLine> lines;

private:
    const QRectF& port(const BoardLine& line) const { return m_sheet.places[line.place].port; }

    // Right of what stands below the processor.
    double corridorStart() const
    {
        double start = m_sheet.processor.right();
        for (std::size_t i = 0; i < m_sheet.places.size(); ++i) {
            const QRectF& tile = m_sheet.places[i].tile;
            const bool isInTheWay = m_sheet.places[i].isOnBoard && m_picture.places[i].kind != BoardPlace::Kind::MemorySlot && tile.bottom() > m_sheet.processor.bottom() + kTurn;
            if (isInTheWay && tile.right() < kCorridorMost) start = std::max(start, tile.right());
        }
        return start + kTurn;
    }

    void sort(std::size_t index, std::vector<BoardLine>& processor, std::vector<BoardLine>& above, std::vector<BoardLine>& below, std::vector<BoardLine>& column)
    {
        const BoardPlace& place = m_picture.places[index];
        const bool hasLink = place.kind == BoardPlace::Kind::Slot || place.kind == BoardPlace::Kind::M2 || place.kind == BoardPlace::Kind::Sata;
        if (!hasLink || place.from == BoardPlace::From::Unknown) return;
        BoardLine line{index, {}, thickness(place.wired.empty() ? place.now : place.wired), thickness(place.isOff ? place.wired : place.now)};
        if (!m_sheet.places[index].isOnBoard) { column.push_back(line); return; }
        const bool fromChipset = place.from == BoardPlace::From::Chipset;
        if (isStraight(line, fromChipset ? m_sheet.chipset : m_sheet.processor)) return;
        if (!fromChipset) processor.push_back(line);
        else if (port(line).center().y() < m_sheet.chipset.center().y()) above.push_back(line);
        else below.push_back(line);
    }

    bool isFree(const QRectF& way, std::size_t place) const
    {
        for (std::size_t i = 0; i < m_sheet.places.size(); ++i)
            if (i != place && m_sheet.places[i].isOnBoard && m_sheet.places[i].tile != m_sheet.processor && m_sheet.places[i].tile.intersects(way)) return false;
        return true;
    }

    // Straight down (or up) to what lies below the source, straight across to what lies left of the chipset.
    bool isStraight(BoardLine& line, const QRectF& source)
    {
        const QRectF& to = port(line);
        const double left = std::max(source.left(), to.left()) + kTurn, right = std::min(source.right(), to.right()) - kTurn;
        if (left <= right) {
            const double x = source == m_sheet.processor ? std::min(right, source.center().x()) : std::max(left, std::min(right, source.center().x()));
            const bool below = to.top() >= source.bottom();
            const double from = below ? source.bottom() : source.top(), until = below ? to.top() : to.bottom();
            const QRectF way = QRectF(QPointF(x - 1, std::min(from, until) + 0.1), QPointF(x + 1, std::max(from, until) - 0.1));
            if ((below || to.bottom() <= source.top()) && isFree(way, line.place)) return add(line, {{x, from}, {x, until}});
        }
        const double y = to.center().y();
        if (source != m_sheet.chipset || y < source.top() + kTurn || y > source.bottom() - kTurn || to.right() > source.left()) return false;
        return add(line, {{source.left(), y}, {to.right(), y}});
    }

    bool add(BoardLine& line, QPolygonF points)
    {
        line.points = std::move(points);
        lines.push_back(line);
        return true;
    }

    // From a lane at x into the place: from above or below where the lane passes over it, else from its nearer side.
    void enter(BoardLine& line, QPolygonF points, double x)
    {
        const QRectF& to = port(line);
        const bool fromAbove = points.last().y() < to.center().y();
        if (isOver(x, to)) points << QPointF(x, fromAbove ? to.top() : to.bottom());
        else points << QPointF(x, to.center().y()) << QPointF(to.center().x() < x ? to.right() : to.left(), to.center().y());
        add(line, points);
    }

    // The lane furthest to the right goes the furthest down and leaves the processor highest: none crosses another.
    void fromProcessor(std::vector<BoardLine>& group)
    {
        Ribbon exits(kTurn, m_sheet.processor.height() - kTurn);
        for (const BoardLine& line : group) exits.expect(line.wide);
        for (BoardLine& line : group) {
            const double x = m_corridor.take(line.wide), y = m_sheet.processor.bottom() - exits.take(line.wide);
            enter(line, {{m_sheet.processor.right(), y}, {x, y}}, x);
        }
    }

    // `sense`: +1 the exits go down from the chipset's upper edge, -1 up from its lower one.
    void fromChipset(std::vector<BoardLine>& group, double edge, int sense)
    {
        Ribbon exits(kTurn, kTurn + 14);
        for (const BoardLine& line : group) exits.expect(line.wide);
        std::vector<double> steps;
        for (const BoardLine& line : group) steps.push_back(exits.take(line.wide));
        for (std::size_t i = 0; i < group.size(); ++i) {  // what goes furthest leaves nearest to the edge
            const double x = m_corridor.take(group[i].wide), y = edge + sense * steps[group.size() - 1 - i];
            enter(group[i], {{m_sheet.chipset.left(), y}, {x, y}}, x);
        }
    }

    // Into the column through the gap beside the board. What goes furthest up or down takes the lane nearest to the board and
    // leaves its source outermost: then none crosses another of its source.
    void toColumn(std::vector<BoardLine>& group)
    {
        std::stable_sort(group.begin(), group.end(), [&](const BoardLine& a, const BoardLine& b) { return port(a).center().y() < port(b).center().y(); });
        Ribbon gap(m_sheet.board.right() + kTurn, m_sheet.board.right() + kColumnLanes);
        for (const BoardLine& line : group) gap.expect(line.wide);
        columnFromProcessor(linesFrom(group, BoardPlace::From::Processor), gap);
        columnFromChipset(linesFrom(group, BoardPlace::From::Chipset), gap);
    }

    std::vector<BoardLine> linesFrom(const std::vector<BoardLine>& group, BoardPlace::From source) const
    {
        std::vector<BoardLine> found;
        for (const BoardLine& line : group)
            if (m_picture.places[line.place].from == source) found.push_back(line);
        return found;
    }

    // Down from the processor, across between memory and chipset. `group` from the top to the bottom.
    void columnFromProcessor(std::vector<BoardLine> group, Ribbon& gap)
    {
        Ribbon exits(kTurn, m_sheet.processor.width() - kTurn), channel(m_sheet.chipset.top() - 20, m_sheet.chipset.top() - kTurn);
        for (const BoardLine& line : group) { exits.expect(line.wide); channel.expect(line.wide); }
        std::vector<double> downs, across;
        for (const BoardLine& line : group) {
            downs.push_back(m_sheet.processor.right() - exits.take(line.wide));
            across.push_back(channel.take(line.wide));
        }
        for (std::size_t i : nearestFirst(group, m_sheet.chipset.top() - 10)) {
            const double lane = gap.take(group[i].wide), y = port(group[i]).center().y();
            add(group[i], {{downs[i], m_sheet.processor.bottom()}, {downs[i], across[i]}, {lane, across[i]}, {lane, y}, {port(group[i]).left(), y}});
        }
    }

    void columnFromChipset(std::vector<BoardLine> group, Ribbon& gap)
    {
        const QRectF& from = m_sheet.chipset;
        const auto isLevel = [&](const BoardLine& line) { return port(line).center().y() > from.top() + kTurn && port(line).center().y() < from.bottom() - kTurn; };
        for (BoardLine& line : group)
            if (isLevel(line)) add(line, {{from.right(), port(line).center().y()}, {port(line).left(), port(line).center().y()}});
        std::erase_if(group, isLevel);
        Ribbon exits(from.top() + kTurn, from.bottom() - kTurn);
        for (const BoardLine& line : group) exits.expect(line.wide);
        std::vector<double> leave;
        for (const BoardLine& line : group) leave.push_back(exits.take(line.wide));
        for (std::size_t i : nearestFirst(group, from.center().y())) {
            const double lane = gap.take(group[i].wide), y = port(group[i]).center().y();
            add(group[i], {{from.right(), leave[i]}, {lane, leave[i]}, {lane, y}, {port(group[i]).left(), y}});
        }
    }

    // In which order lanes are taken, the nearest to the board first: of those that go up the uppermost, of those that go
    // down the lowest. `group` from the top to the bottom.
    std::vector<std::size_t> nearestFirst(const std::vector<BoardLine>& group, double level) const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < group.size(); ++i)
            if (port(group[i]).center().y() < level) order.push_back(i);
        for (std::size_t i = group.size(); i-- > 0;)
            if (port(group[i]).center().y() >= level) order.push_back(i);
        return order;
    }

    const BoardPicture& m_picture;
    const BoardSheet& m_sheet;
    Ribbon m_corridor;
};

}  // namespace

std::vector<BoardLine> boardLines(const BoardPicture& picture, const BoardSheet& sheet) { return Router(picture, sheet).lines; }

QPolygonF chipsetLine(const BoardSheet& sheet)
{
    const double x = sheet.chipset.left() - 2, y = sheet.processor.top() + kTurn, over = sheet.chipset.top() - 2 * kTurn, down = sheet.chipset.left() + 2 * kTurn;
    return {{sheet.processor.right(), y}, {x, y}, {x, over}, {down, over}, {down, sheet.chipset.top()}};
}

}  // namespace rw
