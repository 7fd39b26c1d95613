#include <algorithm>

#include "parts/open_frame/framing.h"

namespace rw::framing {
namespace {

std::optional<Axis> axisOf(const std::string& word)
{
    if (word == "x") return Axis::X;
    if (word == "y") return Axis::Y;
    if (word == "z") return Axis::Z;
    return std::nullopt;
}

const LengthFact& startAlong(const FrameRail& row, Axis axis) { return axis == Axis::X ? row.x : axis == Axis::Y ? row.y : row.z; }

// The edge along an axis across the rail.
LengthFact edgeAlong(const FrameRail& row, const OpenFrame& frame, Axis along, Axis axis)
{
    const LengthFact profile = row.profile ? row.profile : frame.profile ? frame.profile : LengthFact{mm(20), Origin::Typical};
    const Axis wide = axisOf(row.wideAlong).value_or(along == Axis::Z ? Axis::X : Axis::Z);
    return row.wide && axis == wide ? row.wide : profile;
}

std::string unknownNumbers(const FrameRail& row)
{
    std::vector<std::string> words;
    const std::pair<const char*, const LengthFact&> numbers[] = {{"length", row.length}, {"x", row.x}, {"y", row.y}, {"z", row.z}};
    for (const auto& [word, fact] : numbers)
        if (!fact) words.push_back(word);
    return listText(words);
}

// From `start` on by `size`, with how far either end may be off.
void setExtent(Rail& rail, Axis axis, const LengthFact& start, const LengthFact& size)
{
    const auto number = static_cast<std::size_t>(axis);
    const Length below = *start - start.least(), above = (start.most() - *start) + (size.most() - *size);
    rail.origins[number] = weakest(start.origin, size.origin);
    if (axis == Axis::Y) {  // downwards in files
        rail.box.lo.y = -(*start + *size), rail.box.hi.y = -*start;
        rail.doubt.lo.y = above, rail.doubt.hi.y = below;
        return;
    }
    rail.box.lo[axis] = *start, rail.box.hi[axis] = *start + *size;
    rail.doubt.lo[axis] = below, rail.doubt.hi[axis] = above;
}

}  // namespace

std::optional<Rail> railOf(const FrameRail& row, const OpenFrame& frame, std::size_t number, std::vector<LeftOut>& leftOut)
{
    const std::string named = row.name.empty() ? std::to_string(number + 1) : row.name;
    const auto refused = [&](Flaw flaw, const std::string& word) {
        leftOut.push_back({flaw, named, {}, word, {}, {}});
        return std::nullopt;
    };
    const auto along = axisOf(row.along);
    if (!along) return refused(Flaw::RailAxis, row.along);
    if (!row.wideAlong.empty() && (!axisOf(row.wideAlong) || axisOf(row.wideAlong) == along)) return refused(Flaw::RailAxis, row.wideAlong);
    if (const std::string unknown = unknownNumbers(row); !unknown.empty()) return refused(Flaw::RailNumbers, unknown);
    Rail rail{row.name, *along, {}, {}, {}};
    for (const Axis axis : kAxes) {
        const LengthFact size = axis == *along ? row.length : edgeAlong(row, frame, *along, axis);
        if (*size <= Length{}) return refused(Flaw::RailSize, {});
        setExtent(rail, axis, startAlong(row, axis), size);
    }
    return rail;
}

Framing framingOf(const OpenFrame& frame)
{
    Framing framing;
    for (std::size_t i = 0; i < frame.rails.size(); ++i) {
        auto rail = railOf(frame.rails[i], frame, i, framing.leftOut);
        if (!rail) continue;
        const bool twice = std::any_of(framing.rails.begin(), framing.rails.end(), [&](const Rail& r) { return r.name == rail->name; });
        if (twice && !rail->name.empty()) framing.leftOut.push_back({Flaw::RailTwice, rail->name, {}, {}, {}, {}});
        framing.rails.push_back(std::move(*rail));
    }
    for (std::size_t i = 0; i < frame.places.size(); ++i) {
        const FramePlace& place = frame.places[i];
        const auto row = frame.places.begin() + static_cast<std::ptrdiff_t>(i);
        const auto earlier = std::count_if(frame.places.begin(), row, [&](const FramePlace& p) { return namedAlike(p, place); });
        if (auto mount = mountOf(place, framing.rails, i, static_cast<int>(earlier), framing.leftOut)) framing.mounts.push_back(std::move(*mount));
    }
    return framing;
}

}  // namespace rw::framing
