// The solids parts are made of: boxes, cylinders and prisms along an axis. They are drawn, tested, measured, printed.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "geometry/pose.h"

namespace rw {

struct Cylinder {
    Axis axis = Axis::Z;
    Point base;       // centre of the end face with the smaller coordinate along `axis`
    Length height;
    Length radius;
    bool operator==(const Cylinder&) const = default;
};

// A convex outline in the plane base[axis], counter-clockwise seen from the tip of the axis, extruded along it.
struct Prism {
    Axis axis = Axis::Z;
    std::vector<Point> outline;
    Length height;
    bool operator==(const Prism&) const = default;
};

using Shape = std::variant<Box, Cylinder, Prism>;

enum class Role {
    Body, Fan, Connector, Panel, Bracket, Cage,
    CableBend,   // keep-out: room a cable needs to bend
    Intake,      // keep-out: room a fan needs to breathe
    Limit,       // a published limit ("cards up to 420 mm") as a plane: entered, not hit
};
constexpr bool isKeepOut(Role role) { return role >= Role::CableBend; }

// How much further than drawn a solid may reach on each side where its numbers are in doubt (57 or 61 mm thick).
struct Doubt {
    Point lo, hi;  // outward, not negative
    bool operator==(const Doubt&) const = default;
};

struct Solid {
    Shape shape;
    Role role = Role::Body;
    std::string name;         // "shroud", "fan 2", "HDD cage": the field's word, in lower case where it has no name of its own
    AxisOrigins origins = allAxes(Origin::Norm);
    Doubt doubt;
    std::string material;     // what the eye sees: "steel", "glass", "pcb"… empty: by role
    bool operator==(const Solid&) const = default;
};

Box boundsOf(const Shape& shape);
inline Box boundsOf(const Solid& solid) { return boundsOf(solid.shape); }
Box doubtfulBoundsOf(const Solid& solid);  // bounds grown by the doubt

Box boundsOfHit(const std::vector<Solid>& solids);  // of those that are hit, not entered; an empty box where there is none

Shape placed(const Shape& shape, const Pose& pose);
Solid placed(const Solid& solid, const Pose& pose);
Shape shifted(const Shape& shape, Point by);

}  // namespace rw
