// The solids of parts against those of other parts: which of them share volume, and how close two parts come.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "geometry/box_index.h"
#include "geometry/solid.h"

namespace rw {

using Spans = std::array<double, 6>;  // of a box: twice its middle in x, y, z, then its size in x, y, z; whole µm

// One part's solids that are hit, not entered. Their bounds lie side by side in memory: most pairs of solids are settled
// by the distance of their bounds. The solids must outlive it and stay where they are.
class Cluster {
public:
    explicit Cluster(const std::vector<Solid>& solids);

    struct Member {
        const Shape* shape;
        std::size_t number;    // in the part's own list of solids
        bool isBox;
    };
    const std::vector<Member>& members() const { return m_members; }
    const Box& bounds() const { return m_bounds; }  // of all members; an empty box where there is none

    // The squared distance in µm² of a box to the bounds of each member; 0 where they touch or share volume.
    void squaredDistances(const Spans& box, double* squares) const;
    Spans spansOfMember(std::size_t member) const;  // of its bounds

private:
    std::vector<Member> m_members;
    std::vector<double> m_spans;  // the members' spans: all middles in x, all in y, …
    Box m_bounds;
};

// Two solids of different parts that share volume: the numbers of the parts, and of the solids in the parts' own lists.
struct Interference { std::size_t a, b, solidA, solidB; };

// How close two parts come, and the two solids it is between. 0 where they touch or share volume; rounded down to whole µm.
struct PartGap { std::size_t a, b; Length gap; std::size_t solidA, solidB; };

struct Neighbours {
    std::vector<PartGap> gaps;               // of parts closer than the asked margin
    std::vector<Interference> interferences;   // all of them
};

// Parts that stand together, each known by its number in the list.
class Neighbourhood {
public:
    explicit Neighbourhood(std::vector<Cluster> parts);

    const std::vector<Cluster>& parts() const { return m_parts; }

    void replace(std::size_t number, Cluster part);

    // A part that is none of them against all of them: it is `a` in what comes back, with the number `own`.
    Neighbours around(const Cluster& part, Length margin, std::size_t own = 0) const;

    // All of them against each other, each pair once with a < b, in ascending order.
    Neighbours all(Length margin) const;

    // One of them against all the others, each pair with a < b.
    Neighbours of(std::size_t number, Length margin) const;

    // One of them against another; nothing where one has no solids.
    std::optional<PartGap> between(std::size_t a, std::size_t b) const;

    // Those whose bounds meet or touch the box, in ascending order. What has no solids is nowhere.
    std::vector<std::size_t> near(const Box& box) const;

private:
    std::vector<Cluster> m_parts;
    BoxIndex m_index;
};

}  // namespace rw
