// How many fans, and how loud as far as anybody rates them.
#pragma once

#include "checks/rows.h"
#include "support/listed_parts.h"

namespace rw::test::noise_rows {

inline void blowers(SmallRig& r)
{
    r.second = r.card;
    r.second->cooling = word("blower");
}

inline const Row rows[] = {
    {"one fan", {}},
    {"five fans", [](SmallRig& r) { fansOnList(r, 4); }},
    {"six fans, none rated", [](SmallRig& r) { fansOnList(r, 5); }, "note", 6, kAny, kAny, "Fans: 6 (5 × 140 mm, 1 × 120 mm) of Fan pack, Cooler; no rating of their noise is known"},
    {"six fans, all rated", [](SmallRig& r) { fansOnList(r, 5, num(25)); }, "note", 6, kAny, kAny, "loudest rating: 25 dB(A), Fan pack; all case fans at full speed: about 32 dB(A)"},
    {"two kits, one not rated", [](SmallRig& r) { fansOnList(r, 3, num(25)); fansOnList(r, 2, {}, "Other fans"); }, "note", 6, kAny, kAny, "loudest rating known: 25 dB(A), Fan pack"},
    {"two kits of other levels", [](SmallRig& r) { fansOnList(r, 1, num(30)); fansOnList(r, 1, num(30), "Other fans"); }, "note", 3, kAny, kAny, "about 33 dB(A) (indicative)"},
    {"rated by tenths", [](SmallRig& r) { fansOnList(r, 5, num(25.7)); }, "note", 6, kAny, kAny, "loudest rating: 25.7 dB(A), Fan pack; all case fans at full speed: about 33 dB(A)"},
    {"quieter than loud", [](SmallRig& r) { fansOnList(r, 1, num(29.9)); }},
    {"exactly loud", [](SmallRig& r) { fansOnList(r, 1, num(30)); }, "note", 2, kAny, kAny, "loudest rating: 30 dB(A), Fan pack"},
    {"loud, estimated", [](SmallRig& r) { fansOnList(r, 1, num(30, Origin::Estimated)); }, "note", 2},
    {"a liquid cooler's three, and two", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); fansOnList(r, 2); }},
    {"a liquid cooler's three, and three", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); fansOnList(r, 3); }, "note", 6, kAny, kAny, "of Fan pack, Liquid cooler"},
    {"a fan of unknown size", [](SmallRig& r) { fansOnList(r, 4); onList(r, "case_fan", "Odd fan", CaseFan()); }, "note", 6, kAny, kAny, "4 × 140 mm, 1 × 120 mm, …"},
    {"a blower beside another card", [](SmallRig& r) { blowers(r); }, "note", 1, kAny, kAny, "Blowers beside other cards are loud: Second card. Fans: 1 (1 × 120 mm); loudest rating: unknown"},
    {"a blower alone", [](SmallRig& r) { r.card.cooling = word("blower"); }},
    {"a passive card", [](SmallRig& r) { r.card.cooling = word("passive"); }, "note", 1, kAny, kAny, "Passive: Card"},
    {"a passive card, a blower, a loud fan: one note", [](SmallRig& r) { blowers(r); r.card.cooling = word("passive"); fansOnList(r, 6, num(35)); }, "note", 7, kAny, kAny, "loudest rating: 35 dB(A)"},
    {"a passive card and no fan", [](SmallRig& r) { r.card.cooling = word("passive"); r.cooler.fans = num(0); }, "note", 0},
    {"cooling unknown", [](SmallRig& r) { r.card.cooling = {}; r.second = r.card; }},
    {"open frame", [](SmallRig& r) { fansOnList(r, 5); r.onFrame = true; }, "note", 6},
};

}  // namespace rw::test::noise_rows
