// A small, roomy rig in code. Every number that decides something was measured by the user, so nothing is found in it;
// a test changes one number and sees one verdict.
#pragma once

#include <functional>
#include <optional>
#include <set>

#include "parts/kinds/add_in_card.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/gpu_brace.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/network_adapter.h"
#include "parts/kinds/nvlink_bridge.h"
#include "parts/kinds/open_frame.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/riser.h"
#include "parts/kinds/storage.h"
#include "rig/rig.h"

namespace rw::test {

inline LengthFact len(double millimetres, Origin origin = Origin::User) { return {mm(millimetres), origin}; }
inline LengthFact lenBetween(double value, double low, double high)  // sources disagree
{
    LengthFact fact = len(value);
    fact.low = mm(low);
    fact.high = mm(high);
    return fact;
}
inline PowerFact watt(double w, Origin origin = Origin::User) { return {watts(w), origin}; }
inline NumberFact num(double n, Origin origin = Origin::User) { return {n, origin}; }
inline TextFact word(std::string text, Origin origin = Origin::User) { return {std::move(text), origin}; }

// A part of a kind with a spec, as a rig holds it.
template <class S>
PartPtr partOf(const char* kind, const std::string& id, const std::string& shortName, const S& spec)
{
    Part part;
    part.kind = findPartKind(kind);
    part.id = id;
    part.name = part.shortName = shortName;
    part.spec = std::make_shared<S>(spec);
    return std::make_shared<const Part>(std::move(part));
}

struct SmallRig {
    // A tower with 420 mm for cards, 190 mm for coolers, 250 mm for the supply, 8 openings, 100 mm below the board.
    PcCase pcCase;
    OpenFrame frame;             // stands in for the case where `onFrame`
    // An ATX board, AM4, DDR4, slots S1…S4 (x16) at positions 2, 4, 5, 7; DIMMs at x = 183, 192, 202, 211 mm.
    Motherboard board;
    Cpu cpu;                     // 90 W
    AirCooler cooler;            // single tower, 155 mm; 45 mm of memory under its fan, 60 under its fins
    MemoryKit memory;            // two modules, 40 mm high
    GraphicsCard card;           // 300 × 130 × 40 mm, 0.7 kg, 200 W, one 8-pin plug; on the riser of a sandwich case
    PowerSupply supply;          // 160 mm, 850 W, ATX 3.0 with a 12VHPWR plug
    Storage drive;               // M.2 2280
    std::optional<GraphicsCard> second;
    std::optional<LiquidCooler> liquid;   // takes the air cooler's place; its radiator stands at the front
    std::optional<NvLinkBridge> bridge;   // on the first card
    std::optional<GpuBrace> brace;        // in opening 5
    std::optional<Riser> riser;           // under the first card, on the frame's rail, in a case on its vertical mount
    std::optional<AddInCard> addIn;       // in `addInSlot`
    std::optional<PowerSupply> secondSupply;
    std::vector<std::pair<CaseFan, std::string>> fans;  // on this mount of the case
    std::optional<Storage> disk;          // in the case's bay of the name `bay`
    std::optional<CaseFan> frontFan;      // on "front fan"

    std::string slot = "S1", secondSlot = "S4", addInSlot = "S2";
    bool onFrame = false, headless = false;
    std::set<ItemId> without, unplaced;   // "cpu": not in the list; in the list but standing nowhere
    std::set<std::string> caseState, cardState, coolerState;  // "cage_out"; "angled_plug"; "front_fan_out"
    std::string bay = "3.5 bay 1";
    Length fanRaise, braceSlide;
    Stance stance = Stance::Tower;
    std::function<void(Rig&)> after;      // the last change, of the rig itself

    SmallRig();
    Rig make() const;
    static GraphicsCard cardOf(double length, double height, double thickness);  // roomy and light, measured by the user
    static CaseFan fanOf(double size, double thickness);
    static LiquidCooler liquidCooler();                                          // 360, 27 mm thick, 25 mm fans
};

using Change = std::function<void(SmallRig&)>;

}  // namespace rw::test
