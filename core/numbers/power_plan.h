// A rig's power, taken apart: what each part draws and how that is known, peaks by their length, what the supply rides out.
#pragma once

#include "numbers/excursions.h"
#include "rig/rig.h"

namespace rw {

struct PartDraw {
    ItemId item;
    Power nameplate, sustained, limit;   // limit: for as long as it likes; short peaks of cards come on top
    Text how;                            // where the watts come from, in a few words
    bool isUnknown = false;              // nobody knows them; they count as nothing
};

struct WindowDraw {
    Window window = Window::Us100;
    Power peak;                          // all cards at once, the processor at its limit
    std::optional<Power> supply;         // what the supplies ride out for so long, together
};

struct PowerPlan {
    std::vector<PartDraw> parts;         // those that draw anything, most first
    Power nameplate, sustained;
    std::optional<Power> rated;          // of all supplies; nothing where there is none, or one's rating is unknown
    bool isPromised = false;             // all supplies are ATX 3; else what they ride out is a model
    std::array<WindowDraw, 4> windows;
    std::string efficiency;              // the supplies' grade, where they have one and the same: "80 PLUS Gold"

    // The window in which the least room is left; nothing without a known supply.
    const WindowDraw* tightest() const;
};

// `together`: 1 where all cards train in step, 0.7 for jobs of their own.
PowerPlan powerPlan(const Rig& rig, double together = 1);

}  // namespace rw
