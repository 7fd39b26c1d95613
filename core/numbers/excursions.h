// Short peaks: how far a graphics card goes beyond its power, and how far a supply rides that out.
#pragma once

#include <array>

#include "parts/kinds/graphics_card.h"
#include "parts/kinds/power_supply.h"

namespace rw {

// For how long: the windows of Intel's ATX 3 design guide (336521, table 3-3).
enum class Window { Us100, Ms1, Ms10, Ms100 };
inline constexpr std::array<Window, 4> kWindows = {Window::Us100, Window::Ms1, Window::Ms10, Window::Ms100};
const char* windowText(Window window);   // "100 µs"

// Multiples of the rated power.
using ByWindow = std::array<double, 4>;
constexpr std::size_t at(Window window) { return static_cast<std::size_t>(window); }

// Of a card while it trains, as multiples of its power (its limit, where one is set). Below 1 ms measured 1.57 on a 5090 FE, 1.28 at
// 5 to 10 ms (Igor's Lab, as quoted by slashgear); about 1.7 and 1.35 on Ampere's large chips (600 W on a 350 W card, as builders
// report); 1.4 and 1.2 for blowers, professional and older cards (estimates). All rest on few cards: they never decide a Problem.
ByWindow excursionsOf(const GraphicsCard& card);

// Of a supply. ATX 3: that table, its stricter half above 450 W with a 12VHPWR plug. Before, nothing was asked for; 1.3, 1.3,
// 1.15 and 1.05 are a careful model, and `isPromised` is false.
struct Tolerance { ByWindow times; bool isPromised = false; };
Tolerance toleranceOf(const PowerSupply& supply);

// All cards at once (`together` 1: training in step) or mostly on their own (0.7: independent jobs).
struct CardLoad { Power rated; ByWindow excursions; };
Power peakOf(Power rest, const std::vector<CardLoad>& cards, Window window, double together);

}  // namespace rw
