// Made-up rigs for measuring: a case of six panels, its inside split into cells, a part of 5 to 60 solids in each. All on
// a grid of 0.5 mm, so that many solids touch exactly. 73 % boxes, 15 % cylinders, 12 % prisms; the same on every machine.
#pragma once

#include "geometry/dice.h"

namespace rw::test {

using PartSolids = std::vector<std::vector<Solid>>;  // of each part

class SyntheticRig {
public:
    explicit SyntheticRig(std::size_t solids)
    {
        const Plain w = kInside[0], h = kInside[1], d = kInside[2], t = 4;
        parts.push_back(std::vector<Solid>{});
        for (const auto& [lo, hi] : {Ends{{-t, -t, -t}, {0, h + t, d + t}}, Ends{{w, -t, -t}, {w + t, h + t, d + t}}, Ends{{0, -t, -t}, {w, 0, d + t}},
                                     Ends{{0, h, -t}, {w, h + t, d + t}}, Ends{{0, 0, -t}, {w, h, 0}}, Ends{{0, 0, d}, {w, h, d + t}}})
            parts.front().push_back(solid(Box{point(lo), point(hi)}));
        std::vector<std::size_t> counts;
        for (std::size_t left = solids - parts.front().size(); left > 0; left -= counts.back())
            counts.push_back(std::min(left, static_cast<std::size_t>(m_dice.roll(5, 60))));
        fill({0, 0, 0}, kInside, counts);
    }

    // A card of 30 solids at the origin of the case, and places for it inside.
    std::vector<Solid> card() { return part({0, 0, 0}, kCard, 30); }
    std::vector<Point> places(int count)
    {
        std::vector<Point> found;
        for (int i = 0; i < count; ++i)
            found.push_back(point({m_dice.roll(0, kInside[0] - kCard[0]), m_dice.roll(0, kInside[1] - kCard[1]), m_dice.roll(0, kInside[2] - kCard[2])}));
        return found;
    }

    PartSolids parts;

private:
    using Plain = std::int64_t;
    using Cell = std::array<Plain, 3>;
    struct Ends { Cell lo, hi; };
    static constexpr Plain kStep = 500;                   // µm; everything else here counts in steps
    static constexpr Cell kInside = {960, 960, 440};      // a tower: 480 × 480 × 220 mm
    static constexpr Cell kCard = {600, 104, 260};        // 300 × 52 × 130 mm

    static Point point(const Cell& c) { return {Length::fromRaw(c[0] * kStep), Length::fromRaw(c[1] * kStep), Length::fromRaw(c[2] * kStep)}; }
    static Solid solid(Shape shape)
    {
        Solid out;
        out.shape = std::move(shape);
        return out;
    }

    void fill(const Cell& lo, const Cell& hi, std::vector<std::size_t> counts)
    {
        if (counts.size() == 1) { parts.push_back(part(lo, hi, counts.front())); return; }
        std::size_t axis = 0;
        for (std::size_t i = 1; i < 3; ++i)
            if (hi[i] - lo[i] > hi[axis] - lo[axis]) axis = i;
        const auto half = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
        Cell middleHi = hi, middleLo = lo;
        middleHi[axis] = middleLo[axis] = lo[axis] + (hi[axis] - lo[axis]) * m_dice.roll(40, 60) / 100;
        fill(lo, middleHi, {counts.begin(), half});
        fill(middleLo, hi, {half, counts.end()});
    }

    std::vector<Solid> part(const Cell& lo, const Cell& hi, std::size_t count)
    {
        std::vector<Solid> solids;
        for (std::size_t i = 0; i < count; ++i) solids.push_back(solid(shape(lo, hi)));
        return solids;
    }

    Shape shape(const Cell& lo, const Cell& hi)
    {
        Cell from{}, to{};
        for (std::size_t i = 0; i < 3; ++i) {  // up to half the cell each way, one in four against a wall of it
            const Plain size = m_dice.roll(1, std::max<Plain>(1, (hi[i] - lo[i]) / 2));
            from[i] = m_dice.roll(0, 3) == 0 ? lo[i] : m_dice.roll(lo[i], hi[i] - size);
            to[i] = from[i] + size;
        }
        const auto kind = m_dice.roll(1, 100);
        if (kind <= 73) return Box{point(from), point(to)};
        const Axis axis = m_dice.axis();
        const auto u = static_cast<std::size_t>(next(axis)), v = static_cast<std::size_t>(afterNext(axis)), along = static_cast<std::size_t>(axis);
        if (kind <= 88) {
            const Plain radius = std::max<Plain>(1, std::min(to[u] - from[u], to[v] - from[v]) / 2);
            Cell base = from;
            base[u] += radius;
            base[v] += radius;
            return Cylinder{axis, point(base), Length::fromRaw((to[along] - from[along]) * kStep), Length::fromRaw(radius * kStep)};
        }
        std::vector<Flat2> outline = m_dice.outline(0, 1000);  // its own square, drawn out to the place it has
        for (Flat2& f : outline) f = {(from[u] * 1000 + (to[u] - from[u]) * f.u) * kStep / 1000, (from[v] * 1000 + (to[v] - from[v]) * f.v) * kStep / 1000};
        return prismOver(axis, outline, Length::fromRaw(from[along] * kStep), Length::fromRaw(to[along] * kStep));
    }

    Dice m_dice{2024};
};

}  // namespace rw::test
