// The ways of the links over a board's sheet, in mm: from the processor or the chipset to each place, at right angles, those
// that run side by side kept apart.
#pragma once

#include <QPolygonF>

#include <vector>

#include "window/board_sheet.h"

namespace rw {

struct BoardLine {
    std::size_t place = 0;       // in the picture
    QPolygonF points;            // from the source to the place
    double wide = 0, now = 0;    // how thick: as wired alone, and as populated
};

std::vector<BoardLine> boardLines(const BoardPicture& picture, const BoardSheet& sheet);

// The chipset's own way to the processor.
QPolygonF chipsetLine(const BoardSheet& sheet);

}  // namespace rw
