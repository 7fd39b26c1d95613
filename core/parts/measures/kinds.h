// The kinds that people measure, a file for each: what one measures of it, and what stands in for a number that is missing.
#pragma once

#include "parts/kinds/air_cooler.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/power_supply.h"
#include "parts/measures/measures.h"

namespace rw::measures {

std::vector<Measure> of(const PcCase& c);
std::vector<Measure> of(const GraphicsCard& card);
std::vector<Measure> of(const AirCooler& c);
std::vector<Measure> of(const LiquidCooler& c);
std::vector<Measure> of(const Motherboard& board);
std::vector<Measure> of(const PowerSupply& supply);

void standIn(PcCase& c);
void standIn(GraphicsCard& card);
void standIn(AirCooler& c);
void standIn(LiquidCooler& c);
void standIn(Motherboard& board);
void standIn(PowerSupply& supply);

// A length, from a point along an axis; `length` may be negative.
inline Measure along(std::string field, const char* title, const char* how, const char* view, Point from, Axis axis, Length length)
{
    Point to = from;
    (axis == Axis::X ? to.x : axis == Axis::Y ? to.y : to.z) += length;
    return {std::move(field), {title, {}}, {how, {}}, std::pair{from, to}, view};
}
// A number without a place in the drawing.
inline Measure number(std::string field, const char* title, const char* how) { return {std::move(field), {title, {}}, {how, {}}}; }
// With the numbers that its `how` gives.
inline Measure giving(Measure measure, std::map<std::string, Value> numbers)
{
    measure.how.arguments = std::move(numbers);
    return measure;
}

template <class T>
void assume(Fact<T>& fact, std::type_identity_t<T> value)
{
    if (!fact) fact = {std::move(value), Origin::Estimated};
}

}  // namespace rw::measures
