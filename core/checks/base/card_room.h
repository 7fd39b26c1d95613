// A graphics card and what stands beyond its end and above its upper edge.
#pragma once

#include <functional>

#include "checks/base/places.h"

namespace rw {

// What stands beyond a face of a card, the nearest: `room` from the face, negative where it reaches in; `doubt` by which
// it may stand nearer.
struct Beyond {
    std::size_t piece;
    const Solid* solid;
    Length room, doubt;
    Origin origin;         // of its place along that way
};

// The ways out of a card: on from its end, and up from the edge opposite its slot.
enum class CardFace { End, Top };

// Of the solids that begin beyond the card's middle, in front of `face` within `probe` (the card's body, or what stands on
// it), and are counted. What reaches into the card mainly from another side is that side's matter and left out: a cage that
// grazes a card's lowest millimetres says nothing about its length.
using Counted = std::function<bool(const StandingPiece& other, const Solid& met)>;
std::optional<Beyond> beyond(const Scene& scene, const Standing<GraphicsCard>& card, CardFace face, const Box& probe, const Counted& counted);

// Whether the card stands as its case's limits mean it: in a slot of the board, or on the riser that comes with the case.
bool standsAsMeant(const Scene& scene, std::size_t card);

// Changes to a case's obstacle that gets in the way: taken out, or shifted as far as it goes. Labels and conditions are
// the check's; they get {name} and {shift}. Nothing for what is no obstacle, or cannot be moved.
struct ObstacleTexts { const char *outLabel, *outCondition, *shiftLabel, *shiftCondition; };
std::vector<Fix> obstacleFixes(const Standing<PcCase>& pcCase, const std::string& solid, const ObstacleTexts& texts,
                               const std::map<std::string, Value>& arguments);

// The other places of the case's spine, as conditions. Labels and conditions get {position}, {cards}, {coolers}: what that
// place leaves, as far as it is known.
std::vector<Fix> positionFixes(const Standing<PcCase>& pcCase, const LengthFact& cardHeight, const char* label, const char* condition,
                               const std::map<std::string, Value>& arguments);

}  // namespace rw
