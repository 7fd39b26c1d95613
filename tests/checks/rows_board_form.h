// The board against what the case takes, in millimetres, and over the standoffs of its tray.
#pragma once

#include "checks/rows.h"
#include "support/extra_parts.h"

namespace rw::test::board_form_rows {

inline void board(SmallRig& r, const char* form, double depth, double height, Origin origin = Origin::User)
{
    r.board.form = word(form);
    r.board.depth = len(depth, origin);
    r.board.height = len(height, origin);
}

inline void post(SmallRig& r, double x, double y, Origin origin = Origin::User)
{
    r.pcCase.obstacles = {obstacle("standoff", "post", len(x, origin), len(y, origin))};
}

inline const Row rows[] = {
    {"roomy", {}},
    {"a form the case does not name, its size unknown", [](SmallRig& r) { r.board.form = word("E-ATX"); r.board.depth = {}; }, "problem", kAny, kAny, kAny, "Board is E-ATX; Case takes ATX, microATX"},
    {"the same, estimated", [](SmallRig& r) { r.board.form = word("E-ATX", Origin::Estimated); r.board.depth = {}; }, "warning"},
    {"the same, opendb against a published list", [](SmallRig& r) { r.board.form = word("E-ATX", Origin::OpenDb); r.board.depth = {}; }, "problem"},
    {"a form the case does not name, its depth unknown, against a published depth", [](SmallRig& r) { r.board.form = word("E-ATX"); r.board.depth = {}; r.pcCase.boardDepthLimit = len(280); }, "not_checked", kAny, 280, kAny, "Depth of Board is unknown"},
    {"E-ATX that is no larger than ATX", [](SmallRig& r) { r.board.form = word("E-ATX"); }, "note", 243.84, 243.84, 0, "in millimetres it fits"},
    {"E-ATX of 249 mm in a case for 250", [](SmallRig& r) { board(r, "E-ATX", 249, 304.8); r.pcCase.boardDepthLimit = len(250); }, "note", 249, 250, 1},
    {"E-ATX of 249 mm in a case for 272", [](SmallRig& r) { board(r, "EATX", 249, 304.8); r.pcCase.boardDepthLimit = len(272); }, "note", 249, 272, 23, "sold as EATX"},
    {"E-ATX of 277 mm in a case for ATX", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); }, "problem", 277, 243.84, -33.16},
    {"the same, estimated", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8, Origin::Estimated); }, "warning", 277, 243.84, -33.16},
    {"E-ATX where the case says no more", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); r.pcCase.boards.push_back("EATX"); }, "not_checked", 277, kAny, kAny, "how deep a board Case takes is unknown"},
    {"E-ATX of an unknown depth", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); r.board.depth = {}; r.pcCase.boards.push_back("E-ATX"); }, "not_checked", kAny, kAny, kAny, "both say E-ATX"},
    {"E-ATX as deep as ATX", [](SmallRig& r) { board(r, "E-ATX", 243.84, 304.8); r.pcCase.boards.push_back("E-ATX"); }},
    {"full E-ATX in a case for 280", [](SmallRig& r) { board(r, "E-ATX", 330, 305); r.pcCase.boards.push_back("E-ATX"); r.pcCase.boardDepthLimit = len(280); }, "problem", 330, 280, -50},
    {"room in front of the board", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); r.pcCase.frontGap = len(40); }, "note", 277, 283.84, 6.84},
    {"too little room in front of the board", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); r.pcCase.frontGap = len(33); }, "problem", 277, 276.84, -0.16},
    {"SSI-EEB where its size fits", [](SmallRig& r) { board(r, "SSI-EEB", 330, 304.8); r.pcCase.boardDepthLimit = len(340); }, "warning", 330, 340, 10, "standoffs"},
    {"SSI-CEB that is named", [](SmallRig& r) { board(r, "SSI-CEB", 266.7, 304.8); r.pcCase.boards.push_back("SSI-CEB"); }},
    {"ATX in a case for microATX", [](SmallRig& r) { r.pcCase.boards = {"mATX", "ITX"}; }, "problem", 304.8, 243.84, -60.96, "too high"},
    {"microATX in a case for ATX", [](SmallRig& r) { board(r, "mATX", 243.84, 243.84); r.pcCase.boards = {"ATX"}; }, "note", kAny, kAny, kAny, "in millimetres it fits"},
    {"Mini-ITX, another writing", [](SmallRig& r) { board(r, "Mini ITX", 170, 170); r.pcCase.boards = {"mini-itx"}; }},
    {"height limit, exact", [](SmallRig& r) { r.pcCase.boardHeightLimit = len(304.8); }, "warning", 304.8, 304.8, 0},
    {"height limit of its family", [](SmallRig& r) { r.pcCase.boardHeightLimit = len(310, Origin::Family); }, "not_checked", 304.8, 310, 5.2},
    {"height limit, a hair", [](SmallRig& r) { r.pcCase.boardHeightLimit = len(304.799); }, "problem", 304.8, 304.799, -0.001},
    {"XL-ATX over the shroud", [](SmallRig& r) { board(r, "XL-ATX", 243.84, 345); r.pcCase.floorGap = len(30); }, "problem", 345, 334.8, -10.2},
    {"a cage in front, in the board's plane", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); r.pcCase.boardDepthLimit = len(300); r.pcCase.boards.push_back("E-ATX"); r.pcCase.obstacles = {obstacle("cage", "cage", len(270))}; }, "problem", 277, 270, -7, "the cage of Case"},
    {"a cage in front that comes out", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); r.pcCase.boardDepthLimit = len(300); r.pcCase.boards.push_back("E-ATX"); r.pcCase.obstacles = {obstacle("cage", "cage", len(270))}; r.pcCase.obstacles.front().removable = {true, Origin::User}; }, "fits_if", 277, 270, -7, "taken out"},
    {"a cage in front that moves", [](SmallRig& r) { board(r, "E-ATX", 277, 304.8); r.pcCase.boardDepthLimit = len(300); r.pcCase.boards.push_back("E-ATX"); r.pcCase.obstacles = {obstacle("cage", "cage", len(270))}; r.pcCase.obstacles.front().slideFront = len(20); }, "fits_if", 277, 270, -7, "moved by 7 mm"},
    {"standoff at a hole", [](SmallRig& r) { post(r, 165.1, 163.83); }},
    {"standoff beside a hole", [](SmallRig& r) { post(r, 165.1, 150); }, "problem", kAny, kAny, kAny, "from its nearest hole"},
    {"standoff beside a hole, its place estimated", [](SmallRig& r) { post(r, 165.1, 150, Origin::Estimated); }, "warning"},
    {"standoff that comes out", [](SmallRig& r) { post(r, 165.1, 150); r.pcCase.obstacles.front().removable = {true, Origin::User}; }, "fits_if", kAny, kAny, kAny, "Fits if it is taken out"},
    {"standoff taken out", [](SmallRig& r) { post(r, 165.1, 150); r.pcCase.obstacles.front().removable = {true, Origin::User}; r.caseState = {"standoff_out"}; }},
    {"standoff in front of the board", [](SmallRig& r) { post(r, 262, 163.83); }},
    {"standoff of a microATX board under an ATX board", [](SmallRig& r) { post(r, 10.16, 209.55); }, "problem"},
    {"the same under a microATX board", [](SmallRig& r) { post(r, 10.16, 209.55); board(r, "microATX", 243.84, 243.84); }},
    {"standoff at a hole the board gives", [](SmallRig& r) { post(r, 200, 100); r.board.holes = {{len(200), len(100)}}; }},
    {"low standoff", [](SmallRig& r) { post(r, 165.1, 150); r.pcCase.obstacles.front().z1 = len(-3); }},
    {"standoff under a board without a form", [](SmallRig& r) { post(r, 165.1, 150); r.board.form = {}; }, "not_checked", kAny, kAny, kAny, "whose holes are unknown"},
    {"form unknown", [](SmallRig& r) { r.board.form = {}; }, "not_checked", kAny, kAny, kAny, "form of Board is unknown"},
    {"forms of the case unknown", [](SmallRig& r) { r.pcCase.boards.clear(); }, "not_checked", kAny, kAny, kAny, "which boards Case takes is unknown"},
    {"depth, roomy", [](SmallRig& r) { r.pcCase.boardDepthLimit = len(272); }},
    {"depth, exact fit", [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.84); }, "warning", 243.84, 243.84, 0},
    {"depth, a hair too deep", [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.839); }, "problem", 243.84, 243.839, -0.001},
    {"depth, estimated", [](SmallRig& r) { r.board.depth = len(277, Origin::Estimated); r.pcCase.boardDepthLimit = len(272); }, "warning", 277, 272, -5},
    {"depth, opendb against a published limit", [](SmallRig& r) { r.board.depth = len(277, Origin::OpenDb); r.pcCase.boardDepthLimit = len(272); }, "problem", 277, 272, -5},
    {"depth, sources disagree", [](SmallRig& r) { r.board.depth = lenBetween(267, 267, 277); r.pcCase.boardDepthLimit = len(272); }, "warning", 277, 272, -5},
    {"depth unknown", [](SmallRig& r) { r.board.depth = {}; r.pcCase.boardDepthLimit = len(272); }, "not_checked", kAny, 272, kAny, "Depth of Board is unknown"},
    {"open frame", [](SmallRig& r) { board(r, "E-ATX", 330, 305); r.onFrame = true; }},
};

}  // namespace rw::test::board_form_rows
