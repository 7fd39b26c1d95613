// Small words for building solids: boxes and cylinders with a role, a name and the origins of their numbers.
#pragma once

#include "parts/fact.h"
#include "parts/mount.h"

namespace rw {

inline Solid solidBox(std::string name, Role role, Box box, AxisOrigins origins, std::string material = {})
{
    return {box, role, std::move(name), origins, {}, std::move(material)};
}

inline Solid solidCylinder(std::string name, Role role, Axis axis, Point base, Length height, Length radius,
                           AxisOrigins origins, std::string material = {})
{
    return {Cylinder{axis, base, height, radius}, role, std::move(name), origins, {}, std::move(material)};
}

// How much further than `value` the fact may reach: 0 where sources agree.
inline Length doubtOf(const LengthFact& fact) { return fact ? fact.most() - *fact : Length{}; }

// The origin to use where a fact is absent and the shape is drawn from a stand-in value.
template <class T>
Origin originOrEstimated(const Fact<T>& fact) { return fact.originOr(Origin::Estimated); }

}  // namespace rw
