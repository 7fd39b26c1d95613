// What building a rig is made of: single doings, with what each needs to be possible. In no order yet but that of the trade.
#pragma once

#include <optional>

#include "assembly/checklist.h"
#include "assembly/trade.h"
#include "parts/kinds/motherboard.h"

namespace rw::assembly {

struct PortOf { std::size_t board; const BoardPort* port; };   // of a piece in Scene::pieces

struct Operation {
    std::size_t chapter = 0;            // in chapters()
    Task task;
    std::optional<std::size_t> piece;   // in Scene::pieces: what comes in
    std::vector<std::size_t> needs;     // pieces that stand by then, beside its host
    std::vector<PortOf> ports;          // that a hand with a plug comes to
    std::vector<Box> driver;            // room for a screwdriver, in the board frame
};

// One that brings no piece in; it is of the chapter with that id.
Operation doing(const char* chapter, std::string id, Text text, std::vector<ItemId> parts);

// In the order of the chapters, and within one as they are done where nothing else speaks.
std::vector<Operation> operations(const Scene& scene);

// What is done when all that has a place stands in it: start, software, measuring.
std::vector<Operation> afterwards(const Evaluation& evaluation);

}  // namespace rw::assembly
