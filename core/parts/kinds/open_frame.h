#pragma once

#include "parts/part.h"

namespace rw {

// A rail of a frame that is made of its own rails: a bar of aluminium profile along an axis of the board frame.
struct FrameRail {
    std::string name;            // "upper rear": places name their rail by it
    std::string along;           // "x": from rear to front, "y": down the board, "z": out of its face
    LengthFact length;
    LengthFact x, y, z;          // of its start, the corner nearest to the board's rear, its upper edge and its back: from the
                                 // board's rear edge, its upper edge (y downwards) and its face
    LengthFact profile;          // edge of the profile: 20 mm for 2020; absent: the frame's
    LengthFact wide;             // the other edge of one that is not square: 40 mm for 2040
    std::string wideAlong;       // the axis that edge lies along; empty: z, of a rail along z x
    void visit(FieldVisitor& v);
};

// A place on a rail. Ways are "front", "rear", "top" (toward the board's upper edge), "bottom", "out" (of the board's face)
// and "back".
struct FramePlace {
    std::string on;              // the rail's name
    LengthFact at;               // from the rail's start to the middle of what stands there, or to where a supply or drive begins
                                 // that lies along the rail
    std::string use;             // "card" (on a riser), "supply", "fan_120", "radiator_360", "drive_3.5"
    std::string face;            // of the rail; empty: out, for fans and radiators front, or else the next that the rail has
    std::string toward;          // the way a card (from its bracket), a supply or a drive lies, and the side on which a fan or
                                 // radiator stands beside the rail; empty: across the rail, to the front, bottom or out
    void visit(FieldVisitor& v);
};

// An open frame of aluminium profiles. Of a few lengths: the board lies flat on it, cards stand on risers along a rail above
// the board. Or of its own rails, with places along them: then the lengths and `cards` say nothing.
struct OpenFrame : Spec {
    LengthFact length;           // along the board's top-to-bottom direction
    LengthFact width;            // along the board's rear-to-front direction
    LengthFact height;           // of the rail's upper face above the board
    LengthFact profile;          // edge of the profile: 20 mm for 2020
    NumberFact cards;            // places on the rail
    FlagFact farRail;            // a second rail under the far end of the cards
    std::vector<FrameRail> rails;
    std::vector<FramePlace> places;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    bool isOfRails() const { return !rails.empty(); }
};

}  // namespace rw
