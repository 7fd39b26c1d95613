#pragma once

#include "parts/part.h"

namespace rw {

struct PowerPlug {
    std::string type;            // "pcie_8pin", "pcie_12pin", "12vhpwr", "12v_2x6", "eps_8pin"
    int count = 0;
    void visit(FieldVisitor& v);
};

// A graphics card. Its frame is the slot's: x as on the board, y from the slot's centre line, z above the board.
struct GraphicsCard : Spec {
    LengthFact length;           // from the bracket to the far end
    LengthFact height;           // from the card's lower edge up
    LengthFact thickness;        // over all, backplate to fan side
    LengthFact backplate;        // how much of it lies behind the board
    NumberFact slots;            // as sold: 2.75
    NumberFact bracketSlots;     // openings its bracket takes
    MassFact mass;
    TextFact cooling;            // "open_air", "blower", "flow_through", "passive"
    TextFact stiffness;          // "bare", "backplate", "frame": what stiffens it, physics of sag
    NumberFact fans;
    PowerFact power;             // total graphics power as set by the maker
    NumberFact memoryGb;
    TextFact interface;          // "PCIe 4.0 x16": what its connector links by; absent: by its architecture
    TextFact architecture;       // "Ampere": decides the transient factor and the NVLink generation
    TextFact model;              // "GeForce RTX 3090": the chip as sold, whoever made the card
    TextFact nvlink;             // "none", or the generation of its bridge connector
    LengthFact plugPosition;     // from the bracket to the middle of the power plugs
    TextFact plugSide;           // "top": the edge opposite the slot, the usual one; "end": the face far from the bracket
    LengthFact plugRecess;       // how far the plugs' sockets lie below that edge or face
    LengthFact cableRoom;        // what plug and cable need from the sockets on until they may bend; absent: by the plug's type
    LengthFact angledRoom;       // the same with an angled plug or adapter; absent: usual
    FlagFact memoryOnBack;       // memory chips behind the board, which need air there
    std::vector<PowerPlug> plugs;
    std::vector<PowerPlug> adapter;  // in its box: the supply's plugs it takes in place of its own

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    std::vector<StateOption> options() const override;
    Draw draw() const override;
    bool standsComplete() const { return length && height && thickness; }
    bool plugsAtEnd() const { return plugSide.valueOr("top") == "end"; }
    bool hasPlugs() const { return !plugs.empty() || cableRoom; }
    bool hasSixteenPins() const;  // 12VHPWR or 12V-2x6: the first 35 mm of its cable stay straight
    // What plugs and cables need beyond the card's edge or end, as they stand: straight or angled. Nothing without plugs.
    LengthFact cableRoomNow(const State& state) const;
    // y of the fan side and of the backplate in the card's frame, as drawn.
    Length fanSide() const;
    Length backSide() const;
    int brackets() const;        // openings its bracket takes, and how well that is known
    Origin bracketsOrigin() const;
    TextFact interfaceOrUsual() const;
};

}  // namespace rw
