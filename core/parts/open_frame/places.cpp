#include <algorithm>
#include <array>

#include "parts/open_frame/framing.h"
#include "parts/standards.h"

namespace rw::framing {
using namespace standards;
namespace {

enum class Stand { Card, Supply, Drive, Beside };  // fans and radiators stand beside the rail, their screws in its groove

// What there are places for. `screws`: across a fan from hole to hole, usual of all makers.
struct Use { const char* word; Stand stand; MountKind kind; const char *size, *mount; double screws; };
constexpr std::array<Use, 13> kUses = {{
    {"card", Stand::Card, MountKind::CardRail, "x16", "rail", 0},
    {"supply", Stand::Supply, MountKind::PsuBay, "ATX", "psu", 0},
    {"fan_92", Stand::Beside, MountKind::FanMount, "92", "fan", 82.5},
    {"fan_120", Stand::Beside, MountKind::FanMount, "120", "fan", 105},
    {"fan_140", Stand::Beside, MountKind::FanMount, "140", "fan", 124.5},
    {"radiator_120", Stand::Beside, MountKind::RadiatorMount, "120", "radiator", 105},
    {"radiator_140", Stand::Beside, MountKind::RadiatorMount, "140", "radiator", 124.5},
    {"radiator_240", Stand::Beside, MountKind::RadiatorMount, "240", "radiator", 105},
    {"radiator_280", Stand::Beside, MountKind::RadiatorMount, "280", "radiator", 124.5},
    {"radiator_360", Stand::Beside, MountKind::RadiatorMount, "360", "radiator", 105},
    {"radiator_420", Stand::Beside, MountKind::RadiatorMount, "420", "radiator", 124.5},
    {"drive_3.5", Stand::Drive, MountKind::Bay35, "3.5", "3.5 bay", 0},
    {"drive_2.5", Stand::Drive, MountKind::Bay25, "2.5", "2.5 bay", 0},
}};

const Use* useOf(const std::string& word)
{
    const auto it = std::find_if(kUses.begin(), kUses.end(), [&](const Use& use) { return word == use.word; });
    return it == kUses.end() ? nullptr : &*it;
}

struct Way { const char* word; Axis axis; int sense; };
constexpr std::array<Way, 6> kWays = {{{"front", Axis::X, 1}, {"rear", Axis::X, -1}, {"bottom", Axis::Y, -1}, {"top", Axis::Y, 1}, {"out", Axis::Z, 1}, {"back", Axis::Z, -1}}};

const Way* wayOf(const std::string& word)
{
    const auto it = std::find_if(kWays.begin(), kWays.end(), [&](const Way& way) { return word == way.word; });
    return it == kWays.end() ? nullptr : &*it;
}

const Way* usualFace(Stand stand, Axis along)
{
    const char* first = stand == Stand::Beside ? "front" : "out";
    return wayOf(wayOf(first)->axis != along ? first : stand == Stand::Beside ? "bottom" : "front");
}

// Across the rail along its face: one axis is left.
const Way* usualToward(Axis along, Axis face)
{
    for (const char* word : {"front", "bottom", "out"})
        if (const Way* way = wayOf(word); way->axis != along && way->axis != face) return way;
    return nullptr;
}

// The turn that brings two axes of a guest's frame ("+x", "+z") to lie that way; the third follows.
struct Brought { char own; Axis axis; int sense; };
Turn turnOf(const Brought& one, const Brought& other)
{
    std::string text = "+?+?+?";
    const auto set = [&](Axis axis, char own, int sense) {
        const auto at = static_cast<std::size_t>(axis) * 2;
        text[at] = sense > 0 ? '+' : '-', text[at + 1] = own;
    };
    const Axis third = static_cast<Axis>(3 - static_cast<int>(one.axis) - static_cast<int>(other.axis));
    const char own = static_cast<char>('x' + 'y' + 'z' - one.own - other.own);
    set(one.axis, one.own, one.sense);
    set(other.axis, other.own, other.sense);
    set(third, own, 1);
    if (const auto turn = Turn::fromText(text)) return *turn;
    set(third, own, -1);  // the other one was a mirror
    return *Turn::fromText(text);
}

// A place whose rail and ways are known.
struct Spot {
    const Use& use;
    const Rail& rail;
    const Way &face, &toward;
    const LengthFact& at;
    bool liesAlong() const { return toward.axis == rail.along; }
};

Turn turnAt(const Spot& spot)
{
    const Brought face{spot.use.stand == Stand::Supply ? 'y' : 'z', spot.face.axis, spot.face.sense};  // a supply lies flat
    if (spot.use.stand == Stand::Beside) return turnOf({'x', spot.rail.along, 1}, face);
    return turnOf({'x', spot.toward.axis, spot.toward.sense}, face);
}

// On the middle line of the face.
Point onFace(const Spot& spot)
{
    const Box& box = spot.rail.box;
    Point point = box.centre();
    point[spot.rail.along] = spot.rail.along == Axis::Y ? box.hi.y - *spot.at : box.lo[spot.rail.along] + *spot.at;
    point[spot.face.axis] = spot.face.sense > 0 ? box.hi[spot.face.axis] : box.lo[spot.face.axis];
    return point;
}

Point originAt(const Spot& spot, const Turn& turn)
{
    Point point = onFace(spot);
    const Axis toward = spot.toward.axis;
    switch (spot.use.stand) {
    case Stand::Card:  // its socket over the middle of the rail, 4 mm above it on its foot
        return point - turn.apply({slotBodyStart + slotBodyLength(16) / 2, Length{}, mm(-4)});
    case Stand::Supply:
    case Stand::Drive:  // flush with the outer side of the rail, or from the point on along it
        if (!spot.liesAlong()) point[toward] = spot.toward.sense > 0 ? spot.rail.box.lo[toward] : spot.rail.box.hi[toward];
        return spot.use.stand == Stand::Supply ? point - turn.apply({Length{}, -psuHeight / 2, Length{}}) : point;
    case Stand::Beside: point[toward] += mm(spot.use.screws) / 2 * spot.toward.sense;
    }
    return point;
}

// As far as the middle of what stands there stays on the rail.
Slide slideAlong(const Spot& spot, const Turn& turn)
{
    const Length size = spot.rail.box.size()[spot.rail.along];
    const bool counts = (turn.sign(spot.rail.along) > 0) == (spot.rail.along != Axis::Y);  // the guest's axis runs as `at` does
    return {turn.source(spot.rail.along), counts ? -*spot.at : *spot.at - size, counts ? size - *spot.at : *spot.at, mm(1)};
}

Mount mountAt(const Spot& spot, std::string name)
{
    const Turn turn = turnAt(spot);
    Mount mount{std::move(name), spot.use.kind, {turn, originAt(spot, turn)}, spot.rail.origins, spot.rail.doubt, {}, {Turn{}}, {}, spot.use.size};
    const auto along = static_cast<std::size_t>(spot.rail.along);
    mount.origins[along] = weakest(mount.origins[along], spot.at.origin);
    const Length below = *spot.at - spot.at.least(), above = spot.at.most() - *spot.at;
    mount.doubt.lo[spot.rail.along] += spot.rail.along == Axis::Y ? above : below;
    mount.doubt.hi[spot.rail.along] += spot.rail.along == Axis::Y ? below : above;
    mount.slides.push_back(slideAlong(spot, turn));
    return mount;
}

}  // namespace

bool namedAlike(const FramePlace& a, const FramePlace& b)
{
    const Use *one = useOf(a.use), *other = useOf(b.use);
    return one && other && std::string_view(one->mount) == other->mount;
}

std::optional<Mount> mountOf(const FramePlace& row, const std::vector<Rail>& rails, std::size_t number, int earlier, std::vector<LeftOut>& leftOut)
{
    const std::string named = "Place " + std::to_string(number + 1) + (row.use.empty() ? "" : " (" + row.use + ")");
    const auto refused = [&](Flaw flaw, const std::string& word) {
        leftOut.push_back({flaw, named, row.on, word, {}, {}});
        return std::nullopt;
    };
    const Use* use = useOf(row.use);
    if (!use) return refused(Flaw::PlaceUse, row.use);
    const auto rail = std::find_if(rails.begin(), rails.end(), [&](const Rail& r) { return r.name == row.on && !row.on.empty(); });
    if (rail == rails.end()) return refused(Flaw::PlaceRail, row.on);
    if (!row.at) return refused(Flaw::PlaceNumber, {});
    const Length length = rail->box.size()[rail->along];
    if (*row.at > length || *row.at < Length{}) {
        leftOut.push_back({Flaw::PlaceBeyond, named, row.on, {}, *row.at, length});
        return std::nullopt;
    }
    const Way* face = row.face.empty() ? usualFace(use->stand, rail->along) : wayOf(row.face);
    if (!face || face->axis == rail->along) return refused(Flaw::PlaceFace, row.face);
    const Way* toward = row.toward.empty() ? usualToward(rail->along, face->axis) : wayOf(row.toward);
    const bool beside = use->stand == Stand::Beside;
    if (!toward || toward->axis == face->axis || (beside && toward->axis == rail->along)) return refused(Flaw::PlaceToward, row.toward);
    // One supply is "psu", as in a case; all else is counted.
    const bool first = use->stand == Stand::Supply && earlier == 0;
    return mountAt({*use, *rail, *face, *toward, row.at}, use->mount + (first ? "" : " " + std::to_string(earlier + 1)));
}

}  // namespace rw::framing
