#pragma once

#include "parts/part.h"

namespace rw {

// Places on a board are given as its drawings give them: mm from the rear edge, mm from the top edge (downwards).

struct BoardSlot {
    std::string label;           // as printed: "PCI_E1"
    std::string size;            // mechanical: "x16", "x8", "x4", "x1"
    NumberFact position;         // 1…7 counted from the CPU; centre line by the ATX slot formula
    TextFact link;               // electrical, as wired: "CPU 4.0 x16", "chipset 3.0 x1"
    FlagFact steel;              // sleeved in steel
    void visit(FieldVisitor& v);
};

struct BoardDimm {
    std::string label;           // "DIMM_A2"
    LengthFact x, y;             // middle of the slot
    int fillOrder = 0;           // in which order sticks go in; 0: unknown
    void visit(FieldVisitor& v);
};

struct BoardM2 {
    std::string label;
    LengthFact x, y;             // the connector
    std::string direction;       // where a drive points from its connector: "rear", "front", "down", "up"
    std::string longest;         // "2280", "22110"
    TextFact link;
    void visit(FieldVisitor& v);
};

// A heat sink or other block on the board that is high enough to matter.
struct BoardBlock {
    std::string name, material;
    LengthFact x0, y0, x1, y1, height;
    void visit(FieldVisitor& v);
};

struct Motherboard : Spec {
    TextFact form;               // "ATX", "E-ATX", "SSI-EEB", "microATX", "Mini-ITX"
    LengthFact depth, height;    // rear to front; top to bottom edge
    TextFact socket, chipset, memoryType;
    LengthFact socketX, socketY;
    std::vector<BoardDimm> dimms;
    std::vector<BoardSlot> slots;
    std::vector<BoardM2> m2;
    std::vector<BoardBlock> blocks;
    NumberFact sata, eps;
    TextFact wired, wireless, display;  // "2.5 GbE", "Wi-Fi 6"; "HDMI, DP"; "none" where there is none
    PowerFact power;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    Draw draw() const override;
    const BoardSlot* slot(const std::string& label) const;
};

}  // namespace rw
