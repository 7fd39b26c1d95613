#include "rig/rig.h"

#include <algorithm>
#include <utility>

namespace rw {
namespace {

template <class Enum, std::size_t N>
std::optional<Enum> fromWord(const std::array<const char*, N>& words, const std::string& text)
{
    const auto it = std::find(words.begin(), words.end(), text);
    return it == words.end() ? std::nullopt : std::optional(static_cast<Enum>(it - words.begin()));
}

constexpr std::array<const char*, 6> kMarks = {"none", "used", "free", "owned", "elsewhere", "paid"};
constexpr std::array<const char*, 3> kStances = {"tower", "on_side", "bench"};

}  // namespace

std::string priceMarkText(PriceMark mark) { return kMarks[static_cast<std::size_t>(mark)]; }
std::optional<PriceMark> priceMarkFromText(const std::string& text) { return fromWord<PriceMark>(kMarks, text); }
std::string stanceText(Stance stance) { return kStances[static_cast<std::size_t>(stance)]; }
std::optional<Stance> stanceFromText(const std::string& text) { return fromWord<Stance>(kStances, text); }

bool Item::isPlaced() const
{
    return std::any_of(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.has_value(); });
}

bool Waiver::isAboutTheSame(const Waiver& o) const
{
    return check == o.check && parts == o.parts && margin.has_value() == o.margin.has_value() && (margin || says == o.says);
}

const Item* Rig::find(const ItemId& id) const
{
    const auto it = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}
Item* Rig::find(const ItemId& id) { return const_cast<Item*>(std::as_const(*this).find(id)); }

Down downOf(Stance stance)
{
    // A tower hangs its cards from a standing board (-y is down); on its side or on a bench the board lies flat.
    return stance == Stance::Tower ? Down{Axis::Y, -1} : Down{Axis::Z, -1};
}

}  // namespace rw
