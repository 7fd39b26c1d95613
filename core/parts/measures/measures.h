// What one measures of a part with a rule, number by number: for the form that draws the part while one types.
#pragma once

#include <optional>
#include <utility>

#include "parts/part.h"

namespace rw {

struct Measure {
    std::string field;      // as in field_entries.h: "length_mm", "slots[0].position"
    Text title;             // "Room for cards"
    Text how;               // from where to where one measures
    std::optional<std::pair<Point, Point>> line = {};  // the dimension line in the piece's frame, as the part is drawn now
    std::string view = {};  // the side it is best seen from, as the window's views are called: "left", "front", "top"
    std::size_t piece = 0;  // of the part
};

// About ten for each kind that people measure, of the part as it is drawn (sketchOf); none for other kinds. A line of a field
// in mm is as long as the field says.
std::vector<Measure> measuresOf(const Part& sketch);
bool isMeasured(const PartKind& kind);

// A part to start from: what is the same for nearly all of its kind and no measure (a case is a tower) is said.
Part newPart(const PartKind& kind);

// The part with stand-ins for all it lacks, so that it can be drawn from the first number on: what is usual, then the sizes of
// a usual part of its kind, all `estimated`. For the picture alone: nobody keeps or checks it.
Part sketchOf(const Part& part);

}  // namespace rw
