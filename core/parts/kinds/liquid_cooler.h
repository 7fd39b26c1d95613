#pragma once

#include "parts/cooler_seat.h"

namespace rw {

// A closed liquid cooler: a block on the CPU and a radiator with its fans on one side or on both; or a radiator alone, of
// a card's cooler or of a loop.
struct LiquidCooler : Spec {
    LengthFact blockHeight, blockSize;                         // of a round block: its diameter
    LengthFact blockDepth, blockWidth;                         // of one with corners: along x and y
    TextFact radiatorClass;                                    // "240", "360"
    LengthFact radiatorLength, radiatorWidth, radiatorThickness;
    NumberFact fans;             // in a row; absent: as many as the class has places
    NumberFact fanRows;          // 1, or 2 for push-pull: the second row stands between the mount and the radiator
    LengthFact fanSize, fanThickness;
    PowerFact capacity;
    std::vector<std::string> sockets;
    std::vector<CoolerKit> kits;                               // for further sockets, sold apart
    NumberFact headers;          // fan headers it takes; absent: two, its fans share a splitter beside the pump
    NumberFact usb2Headers;      // USB 2.0 headers its pump or its lights take
    std::vector<CoolerSeat> seats;                             // of its kits, where they seat the block off the socket's middle
    FlagFact radiatorOnly;       // no block: nothing goes on the CPU

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    std::vector<StateOption> options() const override;
    Draw draw() const override;
    bool hasBlock() const { return !radiatorOnly.valueOr(false); }
    int fansInRow() const;                   // as many as the class has places where the number is unknown
    int rows(const State& state) const;      // with one taken off where that is set
    int rowsInside(const State& state) const;  // of them, those that are not on the outer side of the mount
    LengthFact fanThicknessUsual() const;  // 25 mm where it is unknown
    LengthFact stack(const State& state) const;  // radiator and fans inward of the mount; missing where the radiator's thickness is
};

}  // namespace rw
