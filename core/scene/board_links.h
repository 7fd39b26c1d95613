// A motherboard's links as populated: what each slot, M.2 socket and SATA port gets, from whom, and what the use of others
// takes away. Checks, the board's picture and `check --json` read the same.
#pragma once

#include "parts/kinds/motherboard.h"
#include "parts/pcie.h"
#include "scene/scene.h"

namespace rw {

// A number nobody gives, on which it depends what a place gets: the series or the lanes of the processor, whether a drive is
// SATA or PCIe.
struct LinkDoubt {
    std::size_t piece;                   // whose number it is
    enum class Number { Series, Lanes, Interface } number;
};

struct BoardLink {
    enum class Kind { Slot, M2, Sata };
    Kind kind = Kind::Slot;
    std::size_t board = 0;               // in Scene::pieces
    std::string name;                    // "PCI_E1", "M2_1"; "SATA 5" of the ports
    std::string size;                    // "x16", "2280"
    std::string wired;                   // as the board wires it alone: "CPU 4.0 x16"
    Origin wiredOrigin = Origin::Missing;
    std::optional<PcieLink> alone, now;  // the same, and as populated; nothing where unknown; `now` also where it is off
    bool isOff = false;                  // it is dead as populated
    Origin origin = Origin::Missing;     // of `now`: the weakest of what made it
    std::vector<std::string> because;    // the places in use that changed it: "PCI_E3", or the processor's series
    std::vector<std::size_t> causes;     // the pieces in them: in Scene::pieces
    std::optional<std::size_t> guest;    // the piece that stands in it
    std::optional<LinkDoubt> doubt;      // it may be less than `now`
    std::optional<std::size_t> card;     // the card on it, through a riser where one stands there; else the guest

    bool isReduced() const { return isOff || !because.empty(); }
    std::string nowText() const;         // "CPU 4.0 x8", "off"; empty where unknown
};

// In the board's own order: slots, M.2 sockets, SATA ports. `board` is a motherboard in Scene::pieces.
std::vector<BoardLink> boardLinks(const Scene& scene, std::size_t board);

// The link of the place a piece stands in, directly or through a riser; nothing where it stands in none.
std::optional<BoardLink> linkUnder(const Scene& scene, std::size_t piece);

// Whether what the places share as populated is known: the board lists all its rows.
bool isSharingKnown(const Motherboard& board);

// Names in a board's rows of `sharing` that are none of its slots, M.2 sockets or SATA ports: such rows do nothing.
std::vector<std::string> placesUnknownTo(const Motherboard& board);

// SATA drives of the rig that a cable joins to the board: those not in an M.2 socket, placed or not.
std::vector<const Item*> sataDrives(const Rig& rig);

}  // namespace rw
