#include "geometry/cluster.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "geometry/measure.h"

namespace rw {
namespace {

constexpr Length kAnyDistance = Length::fromRaw(std::numeric_limits<std::int64_t>::max());

double squared(Length length) { return static_cast<double>(length.raw()) * static_cast<double>(length.raw()); }

Spans spansOf(const Box& box)
{
    Spans spans;
    for (std::size_t i = 0; i < 3; ++i) {
        spans[i] = static_cast<double>((box.lo[kAxes[i]] + box.hi[kAxes[i]]).raw());
        spans[i + 3] = static_cast<double>(box.size()[kAxes[i]].raw());
    }
    return spans;
}

// Four times the room between two stretches, 0 where they meet. No branch: the compiler works out several at once.
double fourfoldRoom(double middleA, double sizeA, double middleB, double sizeB)
{
    const double twice = std::abs(middleA - middleB) - (sizeA + sizeB);
    return twice + std::abs(twice);
}

double squaredDistance(const Spans& a, const Spans& b)
{
    const double x = fourfoldRoom(a[0], a[3], b[0], b[3]), y = fourfoldRoom(a[1], a[4], b[1], b[4]), z = fourfoldRoom(a[2], a[5], b[2], b[5]);
    return (x * x + y * y + z * z) / 16;
}

// Parts against each other, pair by pair. Bounds come first: for two boxes they are the answer, and of the rest only
// those are measured, nearest first, whose bounds come closer than the best so far.
class Comparison {
public:
    Comparison(Length margin, Neighbours& out) : m_margin(margin), m_out(out) {}

    void compare(const Cluster& a, const Cluster& b, std::size_t numberA, std::size_t numberB)
    {
        m_a = &a;
        m_b = &b;
        m_best = {numberA, numberB, m_margin, 0, 0};
        m_square = squared(m_margin);
        const std::size_t before = m_out.interferences.size();
        compareBounds();
        compareOpen();
        if (m_best.gap < m_margin) m_out.gaps.push_back(m_best);
        std::sort(m_out.interferences.begin() + static_cast<std::ptrdiff_t>(before), m_out.interferences.end(),
                  [](const Interference& one, const Interference& other) { return std::tie(one.solidA, one.solidB) < std::tie(other.solidA, other.solidB); });
    }

private:
    struct Open { double square; std::uint32_t a, b; };  // a pair of members not yet measured, with the square of its bounds' distance

    void compareBounds()
    {
        m_open.clear();
        m_squares.resize(m_b->members().size());
        const Spans boundsB = spansOf(m_b->bounds());
        for (std::uint32_t a = 0; a < m_a->members().size(); ++a) {
            const Spans box = m_a->spansOfMember(a);
            if (!counts(squaredDistance(box, boundsB))) continue;
            m_b->squaredDistances(box, m_squares.data());
            for (std::uint32_t b = 0; b < m_squares.size(); ++b) {
                if (!counts(m_squares[b])) continue;
                const auto &one = m_a->members()[a], &other = m_b->members()[b];
                if (!one.isBox || !other.isBox) m_open.push_back({m_squares[b], a, b});
                else if (m_squares[b] == 0 && shareVolume(std::get<Box>(*one.shape), std::get<Box>(*other.shape))) interfere(a, b);
                else approach(Length::fromRaw(static_cast<std::int64_t>(std::sqrt(m_squares[b]))), a, b);
            }
        }
    }

    void compareOpen()
    {
        std::sort(m_open.begin(), m_open.end(), [](const Open& one, const Open& other) { return std::tie(one.square, one.a, one.b) < std::tie(other.square, other.a, other.b); });
        for (const Open& open : m_open) {
            if (!counts(open.square)) break;
            const Shape &a = *m_a->members()[open.a].shape, &b = *m_b->members()[open.b].shape;
            if (open.square == 0 && shareVolume(a, b)) interfere(open.a, open.b);
            else if (m_square > 0) approach(gapApart(a, b).distance, open.a, open.b);
        }
    }

    // Whether a pair of solids may be the closest, or may interfere.
    bool counts(double square) const { return square == 0 || square < m_square; }

    void interfere(std::uint32_t a, std::uint32_t b)
    {
        m_out.interferences.push_back({m_best.a, m_best.b, m_a->members()[a].number, m_b->members()[b].number});
        approach({}, a, b);
    }

    void approach(Length gap, std::uint32_t a, std::uint32_t b)
    {
        if (gap >= m_best.gap) return;
        m_best = {m_best.a, m_best.b, gap, m_a->members()[a].number, m_b->members()[b].number};
        m_square = squared(gap);
    }

    Length m_margin;
    Neighbours& m_out;
    const Cluster* m_a = nullptr;
    const Cluster* m_b = nullptr;
    PartGap m_best{};
    double m_square = 0;  // of the best gap so far
    std::vector<double> m_squares;
    std::vector<Open> m_open;
};

std::vector<Box> boundsOf(const std::vector<Cluster>& parts)
{
    std::vector<Box> bounds;
    for (const Cluster& part : parts) bounds.push_back(part.bounds());
    return bounds;
}

}  // namespace

Cluster::Cluster(const std::vector<Solid>& solids)
{
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < solids.size(); ++i) {
        if (isKeepOut(solids[i].role)) continue;
        m_members.push_back({&solids[i].shape, i, std::holds_alternative<Box>(solids[i].shape)});
        boxes.push_back(rw::boundsOf(solids[i]));
        m_bounds = boxes.size() == 1 ? boxes.front() : united(m_bounds, boxes.back());
    }
    m_spans.resize(6 * boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Spans spans = spansOf(boxes[i]);
        for (std::size_t k = 0; k < spans.size(); ++k) m_spans[k * boxes.size() + i] = spans[k];
    }
}

Spans Cluster::spansOfMember(std::size_t member) const
{
    Spans spans;
    for (std::size_t k = 0; k < spans.size(); ++k) spans[k] = m_spans[k * m_members.size() + member];
    return spans;
}

void Cluster::squaredDistances(const Spans& box, double* squares) const
{
    const std::size_t n = m_members.size();
    const double* s = m_spans.data();
    for (std::size_t i = 0; i < n; ++i) squares[i] = squaredDistance(box, {s[i], s[n + i], s[2 * n + i], s[3 * n + i], s[4 * n + i], s[5 * n + i]});
}

Neighbourhood::Neighbourhood(std::vector<Cluster> parts) : m_parts(std::move(parts)), m_index(boundsOf(m_parts)) {}

void Neighbourhood::replace(std::size_t number, Cluster part)
{
    m_parts[number] = std::move(part);
    m_index = BoxIndex(boundsOf(m_parts));
}

Neighbours Neighbourhood::around(const Cluster& part, Length margin, std::size_t own) const
{
    Neighbours found;
    Comparison comparison(margin, found);
    for (const std::size_t other : near(grown(part.bounds(), margin))) comparison.compare(part, m_parts[other], own, other);
    return found;
}

Neighbours Neighbourhood::all(Length margin) const
{
    Neighbours found;
    Comparison comparison(margin, found);
    for (std::size_t a = 0; a < m_parts.size(); ++a)
        for (const std::size_t b : near(grown(m_parts[a].bounds(), margin)))
            if (b > a) comparison.compare(m_parts[a], m_parts[b], a, b);
    return found;
}

Neighbours Neighbourhood::of(std::size_t number, Length margin) const
{
    Neighbours found;
    Comparison comparison(margin, found);
    for (const std::size_t other : near(grown(m_parts[number].bounds(), margin))) {
        const auto [a, b] = std::minmax(number, other);
        if (a != b) comparison.compare(m_parts[a], m_parts[b], a, b);
    }
    return found;
}

std::optional<PartGap> Neighbourhood::between(std::size_t a, std::size_t b) const
{
    Neighbours found;
    Comparison(kAnyDistance, found).compare(m_parts[a], m_parts[b], a, b);
    return found.gaps.empty() ? std::nullopt : std::optional(found.gaps.front());
}

std::vector<std::size_t> Neighbourhood::near(const Box& box) const
{
    std::vector<std::size_t> close = m_index.near(box);
    std::erase_if(close, [&](std::size_t part) { return m_parts[part].members().empty(); });
    return close;
}

}  // namespace rw
