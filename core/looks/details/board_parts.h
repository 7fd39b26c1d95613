// What stands on a motherboard.
#pragma once

#include <string>

#include "looks/canvas.h"

namespace rw {

// Canvases face away from the board.
void drawCpuSocket(const Canvas& canvas, const std::string& socket);  // u to the front, v up
void drawDimmSlot(const Canvas& canvas);                              // u along the slot
void drawCardSlot(const Canvas& canvas, bool steel);                  // u to the front
void drawM2Connector(const Canvas& canvas);
void drawRearPorts(const Canvas& canvas);                             // faces the rear; u down the board, v away from it
void drawBoardBlock(const Canvas& canvas, const std::string& name, const std::string& material);

}  // namespace rw
