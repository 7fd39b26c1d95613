#pragma once

#include "parts/part.h"

namespace rw {

struct CaseFanMount {
    std::string name, face;      // face: "front", "rear", "top", "bottom", "side" (recessed beside the
                                 // tray), "panel" (on the inside of the side panel)
    NumberFact count;
    LengthFact size;             // largest fan: 120, 140, 200
    TextFact sizes{};              // "140/120": what its holes are made for; absent: the largest and the next smaller
    LengthFact thicknessLimit{};   // thickest fan
    std::string on{};              // the obstacle that carries it: shifted and taken out with it
    LengthFact x{}, y{};         // middle of the row in the board frame (y downwards); absent: where such a row usually is
    LengthFact slide{};            // how far the row may be shifted to either side along the face's long direction
    LengthFact largest() const;    // the size, else the largest of `sizes`
    void visit(FieldVisitor& v);
};

struct CaseRadiatorMount {
    std::string name, face;      // face: "top", "bottom", "front", "rear", "side" (beside the tray), "shroud" (on it)
    TextFact sizes{};              // "360/280/240": what it takes
    LengthFact radiatorLimit{};    // thickest radiator, without fans
    LengthFact stackLimit{};       // thickest radiator with its fans
    FlagFact fansOutside{};        // a row of fans has room on its outer side, away from the parts
    LengthFact lengthLimit{}, widthLimit{};  // longest and widest radiator, tanks counted
    LengthFact componentLimit{};   // top: how high memory and heat sinks under it may stand, from the board
    LengthFact x{}, y{};             // middle of the radiator in the board frame (y downwards); absent: where it usually is
    LengthFact offset{};           // top and bottom: from the board's face (z = 0) to the near edge of a 120 mm wide radiator
    LengthFact slide{};            // how far it may be shifted: top and bottom toward the side panel, front and side downwards
    void visit(FieldVisitor& v);
};

struct CaseBay {
    std::string size, where;     // "3.5", "2.5" or "5.25"; where: "cage" (front), "shroud", "tray" (behind the board)
    NumberFact count;
    NumberFact slot;             // cage: the slot row the first bay is level with; each next one is a pitch lower
    LengthFact pitch;            // from bay to bay; absent: what its size needs
    LengthFact cardLimit;        // cage: what a card level with an occupied bay may measure, plugs counted
    void visit(FieldVisitor& v);
};

// Something fixed in the case that is neither wall nor mount: a cage, a bar, a bracket, a post, a step of the shroud.
// Its box in the board frame, y downwards; an end that is not given reaches as far as the room does, and decides nothing.
struct CaseObstacle {
    std::string name, role;      // role: "cage", "bracket", "panel", "post", "fan" (built in: taking it out gives it up)
    LengthFact x0, x1, y0, y1, z0, z1;
    LengthFact cardLimit;        // instead of x0: what a card may measure in front of it
    LengthFact coolerLimit;      // instead of z0: what a cooler may measure under it
    NumberFact firstSlot, lastSlot;  // instead of y0 and y1: the slot rows it is level with
    FlagFact removable;          // the case's switch "<name>_out" takes it out
    LengthFact slideUp, slideDown;   // how far it may be shifted along y: the case's length "<name>_shift"
    LengthFact slideFront;       // how far it may be moved toward the front: the case's length "<name>_front"
    void visit(FieldVisitor& v);
    std::string switchName() const;  // "hdd_cage_out"
    std::string lengthName() const;  // "side_bracket_shift"
    std::string frontName() const;   // "hdd_cage_front"
    bool isPost() const { return role == "post"; }
};

// A place of a movable spine or tray: what it leaves on both sides. Cases that have one publish a table.
struct CasePosition {
    std::string name;            // "7"; rows of one name differ in the card height they are for
    LengthFact cardHeightUpTo;   // for cards up to this height; absent: for all
    LengthFact coolerLimit, cardThickness;
    void visit(FieldVisitor& v);
    std::string switchName() const;  // "position_7"
};

// A case, in the frame of the board that stands in it. What its maker publishes as limits stands as limit planes; walls
// whose place nobody publishes are drawn from the outer size and marked as estimated.
struct PcCase : Spec {
    std::string layout;          // "tower": supply at the bottom rear; "dual_chamber": supply behind the tray; "sandwich":
                                 // the card on a riser behind the board, on the other side of a spine
    LengthFact depth, width, height;   // outer
    std::vector<std::string> boards;   // forms its maker names
    LengthFact boardDepthLimit, boardHeightLimit;
    NumberFact slots;            // expansion-slot openings
    LengthFact cardLimit, cardLimitWithCage;
    LengthFact cardLimitWithoutFans;  // where the card limit is meant with front fans in place: what it is without them
    LengthFact cardHeightLimit;  // from a card's lower edge to the panel
    FlagFact cardHeightWithCable;  // that limit is meant for the card with its cable bent
    LengthFact cardThicknessLimit;  // what a card may measure from its back to the panel or floor beside it
    NumberFact verticalSlots;    // openings for a card turned toward the side panel
    LengthFact verticalRoom;     // from a vertical card's back to the side panel: its thickness and its air
    LengthFact coolerLimit;
    std::vector<std::string> psuForms;  // "ATX", "SFX", "SFX-L"
    LengthFact psuLimit, psuLimitWithCage;
    FlagFact psuLimitWithCables; // that limit is meant for the supply with its plugs and cables
    LengthFact psuBayWidth, psuBayHeight;  // the bay's section, where it is known: an ATX supply is 150 by 86
    LengthFact lidGap;           // board's top edge to the lid
    LengthFact frontGap;         // from the front edge of an ATX board (of a Mini-ITX one in a case for that alone) to what stands there
    LengthFact floorGap;         // from where an ATX board ends down to the shroud or floor
    FlagFact shroud;
    TextFact sidePanel;          // "tempered glass", "acrylic", "steel"
    NumberFact usb2, usb3, usbC; // board headers its front ports need: USB 2.0, USB 3 (19 pins), USB-C (Type-E)
    FlagFact frontAudio;         // and one for sound
    NumberFact hubFans;          // fans its own hub takes on one board header; 0 or absent: it has none
    std::string psuPlace;        // a bay somewhere else, by the middle of the supply's rear face below: the way the supply
                                 // lies from there: "front", "rear", "up", "down", "out" (of the board)
    LengthFact psuX, psuY, psuZ; // from the board's rear and upper edge (y downwards), and out of its face
    std::vector<CaseFanMount> fanMounts;
    std::vector<CaseRadiatorMount> radiatorMounts;
    std::vector<CaseBay> bays;
    std::vector<CaseObstacle> obstacles;
    std::vector<CasePosition> positions;  // the first one holds until another is set

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    std::vector<StateOption> options() const override;
    bool isSandwich() const { return layout == "sandwich"; }
    // The limit that holds with the cage and the front fans as they stand: in or out.
    const LengthFact& cardLimitNow(const State& state) const;
    const LengthFact& psuLimitNow(const State& state) const;
    // The same with the spine as it stands; the thickness for a card of that height, missing where the table ends below it.
    const LengthFact& coolerLimitNow(const State& state) const;
    LengthFact cardThicknessNow(const State& state, const LengthFact& cardHeight) const;
    // The most the place of that name leaves for a card of that height; for a higher card than the table has, what it
    // leaves for the highest: no more can be there.
    LengthFact cardThicknessAt(const std::string& position, const LengthFact& cardHeight) const;
    std::vector<std::string> positionNames() const;  // each once, in the table's order
    const CasePosition* positionNow(const State& state) const;
    const CaseFanMount* fanMount(const std::string& mount) const;            // the row of the mount "front fan 2"
    const CaseRadiatorMount* radiatorMount(const std::string& mount) const;  // by the mount's name: "top radiator"
    const CaseObstacle* obstacle(const std::string& solid) const;            // by the solid's name
};

}  // namespace rw
