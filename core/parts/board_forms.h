// What a board's form says in millimetres: its size and where its standoffs are.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parts/kinds/motherboard.h"

namespace rw {

// One writing of a form's name: "EATX", "E-ATX" and "e atx" are "eatx"; "mATX" and "µATX" are "microatx"; "ITX" is "miniitx".
std::string plainForm(const std::string& form);

struct BoardForm {
    const char* name;            // as plainForm writes it
    Length depth, height;        // rear to front, top to bottom
    bool fixed;                  // false for E-ATX: boards sold as such differ, this is the largest
};
const BoardForm* findBoardForm(const std::string& form);

// Where the board is screwed down: its own holes where they are given, else those of its form that lie within it. Empty
// where nobody knows.
std::vector<Point> boardHoles(const Motherboard& board);

}  // namespace rw
