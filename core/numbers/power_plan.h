// A rig's power, taken apart: what each part draws and how that is known, peaks by their length, what each supply rides out.
//   nameplate: the sum of what the makers state (comparable with part-list sites)
//   sustained: training on all cards, the processor at 40 % of its limit
//   peaks:     all cards' excursions at once, the processor at its limit
#pragma once

#include "numbers/excursions.h"
#include "rig/rig.h"

namespace rw {

struct PartDraw {
    ItemId item;
    Power nameplate, sustained, limit;   // limit: for as long as it likes; short peaks of cards come on top
    bool isUnknown = false;              // nobody knows them; they count as nothing
    ItemId supply;                       // that feeds it; empty without one
};

// Where an item's watts come from, in a few words.
Text howDrawIsKnown(const Item& item);

struct WindowDraw {
    Window window = Window::Us100;
    Power peak;                          // all cards at once, the processor at its limit
    std::optional<Power> supply;         // what rides it out for so long
};
using Windows = std::array<WindowDraw, 4>;

// One supply and what hangs on it.
struct SupplyLoad {
    ItemId item;
    std::optional<Power> rated;
    std::string efficiency;              // its grade: "80 PLUS Gold"; empty: unknown
    bool isPromised = false;             // it is ATX 3; else what it rides out is a model
    bool mayRideOutMore = false;         // its ATX version, or whether it has a 12VHPWR plug, is unknown
    bool isUnknown = false;              // the watts of a part it feeds are
    Power sustained;
    Windows windows;

    const WindowDraw* tightest() const;  // with the least room left; nothing without a rating
};

struct PowerPlan {
    std::vector<PartDraw> parts;         // those that draw anything, most first
    Power nameplate, sustained;
    std::optional<Power> supply;         // of all supplies whose rating is known, together
    std::optional<Power> rated;          // the same; nothing where there is none, or one's rating is unknown
    bool isPromised = false;             // all supplies are ATX 3
    Windows windows;                     // of the whole rig, against all supplies together
    std::vector<SupplyLoad> supplies;    // in the rig's order

    bool isUnknown() const;              // a part's watts are, and count as nothing
    Power peak() const { return windows[at(Window::Us100)].peak; }   // the shortest
    const WindowDraw* tightest() const;
};

PowerPlan powerPlan(const Rig& rig);

}  // namespace rw
