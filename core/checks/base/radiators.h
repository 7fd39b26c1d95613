// Radiators as they hang in a case: which way they reach inward, and what they meet there.
#pragma once

#include "checks/base/places.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw {

struct HungRadiator {
    std::size_t index;
    const StandingPiece* at;
    const LiquidCooler* spec;
    Standing<PcCase> home;
    const CaseRadiatorMount* mount;
    Facing inward;                     // off the mount, into the case
    Axis along, across;                // its length and its width
    Length plane;                      // of the mount, along `inward.axis`
    bool underLid() const { return inward.axis == Axis::Y && inward.sense < 0; }
    bool overFloor() const { return inward.axis == Axis::Y && inward.sense > 0; }
};
// Those that stand on a radiator mount of a case.
std::vector<HungRadiator> hungRadiators(const Scene& scene);

// A place where the radiator shares volume with something, or may where sources disagree.
struct RadiatorMeeting {
    std::size_t piece;
    const Solid *own, *other;
    bool beside;                       // what is met stands on the same wall: not room in depth is short, but in length
    Length needed, left;               // what the radiator measures there and what is left for it, in depth or in length
    Origin origin;                     // the weakest number that puts the two there
    Origin neededOrigin;
    bool certain;                      // whether they meet whatever the sources say
};
// The worst with each piece that does not belong to the radiator; with the case, each obstacle and the drive cage.
std::vector<RadiatorMeeting> meetingsOf(const Scene& scene, const HungRadiator& radiator);

// The least shift along a slide of the mount that takes the radiator out of everything it meets.
struct RadiatorShift { Axis axis; Length to, by; };  // of the mount's frame; where to, and how far from where it is
std::optional<RadiatorShift> shiftOf(const HungRadiator& radiator, const std::vector<RadiatorMeeting>& meetings);

}  // namespace rw
