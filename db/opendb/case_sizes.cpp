#include "db/opendb/case_sizes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

// mm, front to back, across, top to bottom.
using Sides = std::array<double, 3>;
enum Side { Depth, Width, Height };
constexpr double kLeast = 40, kMost = 1000, kInch = 25.4;

std::optional<Sides> sidesIn(const std::string& text)
{
    Sides sides{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < 3;) {
        const auto number = numberAt(text, at);
        if (number) sides[count++] = number->value;
        at = number ? number->end : at + 1;
    }
    if (count < 3) return std::nullopt;
    return sides;
}

// No case has 100 mm as its longest side, but several have their inches there.
bool toMillimetres(Sides& sides)
{
    const bool inches = *std::max_element(sides.begin(), sides.end()) < 100;
    if (inches)
        for (double& side : sides) side = std::round(side * kInch * 10) / 10;
    return inches;
}

bool isPlausible(const Sides& sides)
{
    return std::all_of(sides.begin(), sides.end(), [](double side) { return side >= kLeast && side <= kMost; });
}

double litres(const Sides& sides) { return sides[0] * sides[1] * sides[2] / 1e6; }

// The volume is that of the outer box; where it is off by more than a twentieth, one of the four numbers is wrong.
bool isLikeVolume(const Record& record, const Sides& sides)
{
    const double volume = record.number("volume").value_or(0);
    return volume <= 0 || std::abs(litres(sides) - volume) <= volume / 20;
}

struct Outer {
    Sides sides;
    Origin weakest = Origin::Norm;
    std::string note = {};
    bool isHeightInDoubt = false;  // depth and height may be each other's
};

std::optional<Outer> fromFields(Record& record)
{
    Sides sides{};
    const char* const paths[] = {"dimensions_mm.depth", "dimensions_mm.width", "dimensions_mm.height"};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto side = record.number(paths[i]);
        if (!side) return std::nullopt;
        sides[i] = *side;
    }
    Outer outer{sides};
    if (toMillimetres(outer.sides)) outer.note = "inches in its record";
    if (isPlausible(outer.sides)) return outer;
    record.drop("case size");
    return std::nullopt;
}

// A tower is narrower than deep and high. Where the narrowest side comes first, the order is width, height, depth mostly;
// where it comes last, depth, height, width.
std::optional<Outer> fromText(Record& record, Build build)
{
    const auto sides = sidesIn(record.text("dimensions"));
    if (!sides) return std::nullopt;
    Outer outer{*sides};
    const bool inches = toMillimetres(outer.sides);
    if (!isPlausible(outer.sides)) { record.drop("case size"); return std::nullopt; }
    const auto narrowest = std::min_element(sides->begin(), sides->end()) - sides->begin();
    if (build == Build::Tower && narrowest != Width) {
        const Sides& s = outer.sides;
        outer.sides = narrowest == 0 ? Sides{s[2], s[0], s[1]} : Sides{s[0], s[2], s[1]};
        outer.weakest = Origin::Estimated;
        outer.isHeightInDoubt = true;
    }
    outer.note = inches ? "inches in its record; " : "";
    outer.note += outer.isHeightInDoubt ? "in an order that is a guess" : "in the usual order, depth first";
    return outer;
}

}  // namespace

void mapOuterSize(Record& record, PcCase& pcCase, Build build)
{
    auto outer = fromFields(record);
    if (!outer) outer = fromText(record, build);
    if (!outer) return;
    const Sides& s = outer->sides;
    if (build == Build::Tower && outer->note.empty() && (s[Width] > s[Depth] || s[Width] > s[Height])) {
        outer->weakest = Origin::Estimated;
        outer->note = "wider than deep or high: its sides may be mixed up";
    }
    if (!isLikeVolume(record, s)) {
        outer->weakest = Origin::Estimated;
        outer->note += (outer->note.empty() ? "" : "; ") + std::string("its volume says otherwise");
    }
    const auto side = [&](double millimetres) { return record.derived(mm(millimetres), outer->weakest, outer->note); };
    pcCase.depth = side(s[Depth]);
    pcCase.width = side(s[Width]);
    pcCase.height = side(s[Height]);
    if (!outer->isHeightInDoubt) return;
    for (LengthFact* fact : {&pcCase.depth, &pcCase.height}) {
        fact->low = mm(std::min(s[Depth], s[Height]));
        fact->high = mm(std::max(s[Depth], s[Height]));
    }
}

}  // namespace rw::opendb
