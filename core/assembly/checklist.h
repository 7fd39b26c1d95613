// The order of building: what can come in when, by the geometry; where that leaves a choice, as the trade does it.
#pragma once

#include <string>
#include <vector>

#include "plan/evaluate.h"

namespace rw {

// A line for a terminal, and what it is to show by this plan.
struct Command {
    std::string line;
    std::vector<Text> expect;
};

// One thing to do, to be ticked off.
struct Task {
    std::string id;                    // stable for a rig: "fit/graphics_card-1/0"; Rig::done has those that are ticked off
    Text text;
    std::vector<ItemId> parts;         // what is handled, the part that moves first
    std::vector<std::string> places;   // mounts and openings by the names printed on them: "DIMM_A2", "opening 3"
    Text because;                      // what bars its way later, so that it comes before; empty: nothing does
    bool isCramped = false;            // plug or screwdriver has little room whenever it is done; `because` says beside what
    std::vector<std::size_t> pieces;   // in Scene::pieces: what comes in by it; a board brings what stands on it
    std::vector<Command> commands;
};

struct Step {
    std::string id;                    // "memory", "cards-2": for tests and pictures
    Text title;
    Text why, hold;                    // why it comes here; what to have at hand. Empty where there is nothing to say
    std::vector<Task> tasks;
    std::vector<std::size_t> findings; // in Evaluation::findings: those that matter at this step
    std::vector<std::size_t> standing; // in Scene::pieces: what stands once it is done; on the bench alone where that is where it happens
    std::vector<std::size_t> fitted;   // of those, what came in by it
};

// From an empty case to a machine that trains. Steps without anything to do are left out. What no order brings in stands in the
// first step, "blocked", with what is in its way, and in no other. A finding stands at the last step that moves one of its
// parts: there everything it speaks of is in hand. One that names no part stands at no step.
std::vector<Step> buildOrder(const Evaluation& evaluation);

}  // namespace rw
