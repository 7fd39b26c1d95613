// Where parts stand. A plug of a kind goes on mounts of that kind; what the sizes say is a check's business.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geometry/solid.h"

namespace rw {

enum class MountKind {
    None,          // stands on nothing: the case or frame itself, and parts that are only listed
    BoardTray, CpuSocket, CoolerSeat, DimmSlot, PcieSlot, M2Slot, Bay35, Bay25, Bay525, FanMount, RadiatorMount, PsuBay,
    SlotBracket,   // an expansion-slot opening of the case
    CardRail,      // a rail of a frame that carries a card on a riser
    NvLink, Floor, UsbPort,
};
std::string mountKindText(MountKind kind);  // "pcie_slot": the word used in files

// A length by which what stands on the mount may be shifted along one axis of the mount's frame.
struct Slide {
    Axis axis = Axis::X;
    Length lo, hi, step;
};

struct Mount {
    std::string name;                 // unique in its part: "PCI_E1", "DIMM_A2", "psu"
    MountKind kind = MountKind::None;
    Pose pose;                        // of the guest's frame in the part's frame
    AxisOrigins origins = allAxes(Origin::Norm);  // how well its place is known, in the part's frame
    Doubt doubt;
    std::optional<Box> mating;        // in the guest's frame: only here may guest and host share volume
    std::vector<Turn> turns = {Turn{}};  // what the mount allows; the first is the usual one
    std::vector<Slide> slides;
    std::string size;                 // "x16", "120", "ATX": what it is made for, in the field's words
};

// Where a tube or cable leaves a piece, in the piece's frame. Ports of one name on two pieces of a part are joined.
struct Port {
    std::string name;                 // "cold tube", "ribbon"
    Point at;
    Axis axis = Axis::X;              // the way it leaves: along the axis, in this sense
    int sense = 1;
    Length width, thickness;          // equal for a round tube; a ribbon is wide and thin
    Axis across = Axis::Y;            // a ribbon's wide side
    std::string material;
    bool operator==(const Port&) const = default;
};

// Where a piece stands off the middle of mounts of one size: a cooler's kit may sit lower on one socket than on others.
struct SeatShift {
    std::string size;                 // of the mount
    Point by;                         // in the mount's frame
    AxisOrigins origins = allAxes(Origin::Norm);
};

// One solid lump of a part. Most parts are one; a memory kit is several, a liquid cooler a block and a radiator.
struct Piece {
    std::string name;                 // "module 1", "radiator"; empty where the part is one piece
    MountKind plug = MountKind::None;
    std::string plugSize;             // against Mount::size where best-mount prefers a like one: "M.2 2280", "120"
    std::vector<Solid> solids;        // in the piece's own frame: its mount's frame when it stands
    std::vector<Mount> mounts;
    std::vector<Port> ports = {};
    std::vector<SeatShift> shifts = {};

    const SeatShift* shiftOn(const Mount& mount) const  // nothing where it stands in the middle
    {
        for (const SeatShift& shift : shifts)
            if (shift.size == mount.size) return &shift;
        return nullptr;
    }
};

}  // namespace rw
