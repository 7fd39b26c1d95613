#pragma once

#include "parts/part.h"

namespace rw {

struct CaseFanMount {
    std::string name, face;      // face: "front", "rear", "top", "bottom", "side"
    NumberFact count;
    LengthFact size;             // largest fan: 120, 140, 200
    void visit(FieldVisitor& v);
};

struct CaseRadiatorMount {
    std::string name, face;
    TextFact sizes;              // "360/280/240": what it takes
    void visit(FieldVisitor& v);
};

struct CaseBay {
    std::string size, where;     // "3.5" or "2.5"; where: "cage" (front), "shroud", "tray" (behind the board)
    NumberFact count;
    void visit(FieldVisitor& v);
};

// A case, in the frame of the board that stands in it. What its maker publishes as limits stands as limit planes; walls
// whose place nobody publishes are drawn from the outer size and marked as estimated.
struct PcCase : Spec {
    std::string layout;          // "tower": supply at the bottom rear; "dual_chamber": supply behind the tray
    LengthFact depth, width, height;   // outer
    std::vector<std::string> boards;   // forms its maker names
    LengthFact boardDepthLimit;
    NumberFact slots;            // expansion-slot openings
    LengthFact cardLimit, cardLimitWithCage;
    LengthFact coolerLimit;
    LengthFact psuLimit, psuLimitWithCage;
    LengthFact lidGap;           // board's top edge to the lid
    LengthFact floorGap;         // from where an ATX board ends down to the shroud or floor
    FlagFact shroud;
    TextFact sidePanel;          // "tempered glass", "acrylic", "steel"
    std::vector<CaseFanMount> fanMounts;
    std::vector<CaseRadiatorMount> radiatorMounts;
    std::vector<CaseBay> bays;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<StateOption> options() const override;
    // The limit that holds with the cage as it stands: in or out.
    const LengthFact& cardLimitNow(const State& state) const;
    const LengthFact& psuLimitNow(const State& state) const;
};

}  // namespace rw
