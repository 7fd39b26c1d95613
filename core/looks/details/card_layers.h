// The layers a graphics card is drawn in, and its builds.
#pragma once

#include <algorithm>

#include "looks/canvas.h"
#include "parts/kinds/graphics_card.h"
#include "parts/standards.h"

namespace rw {

// From the backplate (w = 0) to the fan side.
struct Layers {
    double u, v, w;
    double backplate = 1.4, board = 2.67, boardTop = 4.24, fins = 8, face = 0;

    Layers(const Canvas& canvas, const GraphicsCard& card) : u(canvas.width()), v(canvas.height() - kPrint), w(canvas.depth())
    {
        board = std::min(card.backplate.valueOr(standards::cardSolderSide).amount(), w * 0.3);
        backplate = std::min(1.4, board * 0.6);
        boardTop = std::min(board + 2 * standards::cardPcbHalf.amount(), w * 0.4);
        fins = std::min(boardTop + 3, w * 0.5);
        face = w - std::min(3.0, w * 0.1);
    }
};

// Each fills the card's canvas between its backplate and its fan side.
void drawBlower(const Canvas& canvas, const Layers& at);
void drawPassive(const Canvas& canvas, const Layers& at);
void drawFlowThrough(const Canvas& canvas, const Layers& at);  // both sides: it has no backplate

}  // namespace rw
