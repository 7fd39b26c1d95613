// The motherboard's picture laid out on a sheet, in mm: its places where they are on the board, the others in a column
// beside it. The screen scales it and draws; it adds no place of its own.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

#include "parts/kinds/motherboard.h"
#include "plan/board_picture.h"

namespace rw {

struct SheetPlace {
    QRectF tile;          // what is shown of it and can be clicked
    QRectF body;          // the slot's connector, the drive's outline; empty in the column
    QRectF port;          // what the line of its link goes to: the connector alone where its words stand beside it, else the tile
    bool isOnBoard = false;
    bool isNameBeside = false;   // its body is too short for words: the name stands before it, the link behind it
};

struct BoardSheet {
    QSizeF size;
    QRectF board, processor, chipset, rearPorts;
    bool isProcessorUsual = false, isChipsetUsual = false;  // nobody says where they are: drawn where such boards have them
    std::vector<SheetPlace> places;    // as in the picture
    std::vector<QRectF> blocks;        // heat sinks and connectors, for the eye
};

BoardSheet layOut(const BoardPicture& picture, const Motherboard& board);

}  // namespace rw
