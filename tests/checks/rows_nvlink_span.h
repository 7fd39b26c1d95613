// A bridge between two cards: its span exactly, its generation.
#pragma once

#include "checks/rows.h"

namespace rw::test::nvlink_span_rows {

// Two cards three slots apart, and a bridge of this span.
inline void pair(SmallRig& r, int span)
{
    r.second = r.card;
    r.secondSlot = "S3";
    r.bridge = NvLinkBridge();
    r.bridge->span = num(span);
    r.bridge->generation = word("Turing");
    r.bridge->height = len(20);
}

inline void models(SmallRig& r, TextFact first, TextFact second)
{
    pair(r, 3);
    r.card.model = std::move(first);
    r.second->model = std::move(second);
}
inline void sameEntry(SmallRig& r)  // both cards are one part of the catalogue
{
    r.after = [](Rig& rig) { rig.find("graphics_card-2")->part = rig.find("graphics_card")->part; };
}

inline const Row rows[] = {
    {"no bridge", [](SmallRig& r) { pair(r, 3); r.bridge.reset(); }},
    {"exactly its span", [](SmallRig& r) { pair(r, 3); }},
    {"a slot too short", [](SmallRig& r) { pair(r, 2); }, "problem", 60.96, 40.64, -20.32, "Bridge spans 40.64 mm"},
    {"a slot too long", [](SmallRig& r) { pair(r, 4); }, "problem", 60.96, 81.28, -20.32},
    {"another span, estimated", [](SmallRig& r) { pair(r, 4); r.bridge->span.origin = Origin::Estimated; }, "warning", 60.96, 81.28, -20.32},
    {"another span, a slot's position of its family", [](SmallRig& r) { pair(r, 4); r.board.slots[2].position.origin = Origin::Family; }, "warning", 60.96, 81.28, -20.32},
    {"another span, opendb", [](SmallRig& r) { pair(r, 4); r.bridge->span.origin = Origin::OpenDb; }, "problem", 60.96, 81.28, -20.32},
    {"span unknown", [](SmallRig& r) { pair(r, 3); r.bridge->span = {}; }, "not_checked", 60.96, kAny, kAny, "Span of Bridge is unknown"},
    {"another generation", [](SmallRig& r) { pair(r, 3); r.bridge->generation = word("Ampere"); }, "problem", kAny, kAny, kAny, "Bridge is for Ampere cards; the connector of Card is Turing"},
    {"another generation, estimated", [](SmallRig& r) { pair(r, 3); r.bridge->generation = word("Ampere", Origin::Estimated); }, "warning"},
    {"generation unknown", [](SmallRig& r) { pair(r, 3); r.bridge->generation = {}; }, "not_checked", kAny, kAny, kAny, "Generation of Bridge is unknown"},
    {"the second card is of another generation", [](SmallRig& r) { pair(r, 3); r.second->nvlink = word("Ampere"); }, "problem", kAny, kAny, kAny, "connector of Second card is Ampere"},
    {"no second card", [](SmallRig& r) { pair(r, 3); r.second.reset(); }, "warning", kAny, kAny, kAny, "no second card"},
    {"the second card has no connector", [](SmallRig& r) { pair(r, 3); r.second->nvlink = word("none"); }, "warning", kAny, kAny, kAny, "no second card"},
    {"no bridge is made for two slots", [](SmallRig& r) { pair(r, 3); r.bridge.reset(); r.secondSlot = "S2"; r.card.thickness = len(39); }, "note", 40.64, kAny, kAny, "bridges for Turing span 2 (Quadro only), 3, 4 slots of 20.32 mm"},
    {"Ampere has one for two slots", [](SmallRig& r) { pair(r, 3); r.bridge.reset(); r.secondSlot = "S2"; r.card.thickness = len(39); r.card.nvlink = r.second->nvlink = word("Ampere"); }},
    {"no bridge is made for five slots", [](SmallRig& r) { pair(r, 3); r.bridge.reset(); r.secondSlot = "S4"; }, "note", 101.6, kAny, kAny, "bridges for Turing"},
    {"a generation whose bridges are not known", [](SmallRig& r) { pair(r, 3); r.bridge.reset(); r.secondSlot = "S4"; r.card.nvlink = r.second->nvlink = word("Volta"); }},
    {"two slots apart with a bridge of three", [](SmallRig& r) { pair(r, 3); r.secondSlot = "S2"; r.card.thickness = len(39); }, "problem", 40.64, 60.96, -20.32},
    {"no card has a connector", [](SmallRig& r) { pair(r, 3); r.card.nvlink = r.second->nvlink = word("none"); }, "problem", kAny, kAny, kAny, "has no NVLink connector"},
    {"whether the cards have one is unknown", [](SmallRig& r) { pair(r, 3); r.card.nvlink = r.second->nvlink = {}; }, "not_checked", kAny, kAny, kAny, "is unknown"},
    {"cards of other heights", [](SmallRig& r) { pair(r, 3); r.second->height = len(133.001); }, "warning", 3.001, 3, -0.001, "out of level"},
    {"cards of nearly the same height", [](SmallRig& r) { pair(r, 3); r.second->height = len(133); }},
    {"another model", [](SmallRig& r) { models(r, word("GeForce RTX 2080 Ti"), word("GeForce RTX 2080")); }, "problem", kAny, kAny, kAny, "Card is a GeForce RTX 2080 Ti, Second card a GeForce RTX 2080; NVLink needs two of the same model"},
    {"another model, estimated", [](SmallRig& r) { models(r, word("GeForce RTX 2080 Ti"), word("GeForce RTX 2080", Origin::Estimated)); }, "warning"},
    {"another model, opendb", [](SmallRig& r) { models(r, word("GeForce RTX 2080 Ti"), word("GeForce RTX 2080", Origin::OpenDb)); }, "problem"},
    {"another model and generation are told once", [](SmallRig& r) { models(r, word("GeForce RTX 2080 Ti"), word("GeForce RTX 3090")); r.second->nvlink = word("Ampere"); }, "problem"},
    {"one model unknown, other parts", [](SmallRig& r) { models(r, word("GeForce RTX 2080 Ti"), {}); }, "not_checked", kAny, kAny, kAny, "that of Card or Second card is unknown"},
    {"both models unknown, other parts", [](SmallRig& r) { models(r, {}, {}); }, "not_checked", kAny, kAny, kAny, "that of Card or Second card is unknown"},
    {"model unknown, two of one part", [](SmallRig& r) { models(r, {}, {}); sameEntry(r); }},
    {"another model, and no bridge", [](SmallRig& r) { models(r, word("GeForce RTX 2080 Ti"), word("GeForce RTX 2080")); r.bridge.reset(); }},
    {"open frame", [](SmallRig& r) { pair(r, 4); r.onFrame = true; }, "problem", 60.96, 81.28, -20.32},
};

}  // namespace rw::test::nvlink_span_rows
