// Where a number comes from, and what it may decide. Ordered from strongest to weakest.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace rw {

enum class Origin {
    Norm,            // fixed by a standard: slot pitch, hole positions, PSU face, fan pitch
    Curated,         // ours, with its source
    User,            // the person measured it
    OpenDbVerified,  // hand-verified upstream
    OpenDb,          // upstream, unverified: decides only against an explicit limit of the other part
    Typical,         // usual but not fixed
    Family,          // from siblings
    Estimated,       // from a formula, a recollection, a photo
    Missing,         // no number at all
};

// The word used in JSON ("opendb-verified"), and back. An unknown word gives nothing.
std::string originText(Origin origin);
std::optional<Origin> originFromText(std::string_view text);

// A derived number takes the weakest origin of its inputs.
constexpr Origin weakest(Origin a, Origin b) { return std::max(a, b); }

// Whether a clash that rests on this number may be called a Problem. `Explicit` limits ("graphics cards up to
// 420 mm") are published to be compared with a length, so there an unverified upstream length is enough.
enum class LimitKind { Solid, Explicit };
constexpr bool mayDecideProblem(Origin origin, LimitKind kind)
{
    return origin < Origin::OpenDb || (origin == Origin::OpenDb && kind == LimitKind::Explicit);
}

// The origins of a solid's or mount's numbers along x, y and z: a card's length, thickness and height differ.
using AxisOrigins = std::array<Origin, 3>;

constexpr AxisOrigins weakest(const AxisOrigins& a, const AxisOrigins& b)
{
    return {weakest(a[0], b[0]), weakest(a[1], b[1]), weakest(a[2], b[2])};
}
constexpr Origin weakest(const AxisOrigins& a) { return weakest(a[0], weakest(a[1], a[2])); }

constexpr AxisOrigins allAxes(Origin origin) { return {origin, origin, origin}; }

}  // namespace rw
