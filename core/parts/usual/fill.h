// How a gap is filled: what is known stays, what is filled says that it is no fact of this part.
#pragma once

#include <algorithm>
#include <type_traits>

#include "parts/fact.h"

namespace rw::usual {

// Words for where a filled value comes from, as notes of facts.
inline constexpr const char* kFormFactor = "form factor";
inline constexpr const char* kForItsForm = "usual for its form";
inline constexpr const char* kForItsSize = "usual for its size";

// A usual value and how far parts of the kind are from it: mm, kg, or plain numbers. `low` and `high` may be the value.
struct Between { double value, low, high; };

template <class T>
T inUnit(double amount)
{
    if constexpr (std::is_same_v<T, double>) return amount;
    else return T::of(amount);
}

// A standard fixes a value as well as it is known that the part follows it.
template <class T>
Origin fixedBy(const Fact<T>& given) { return given.origin < Origin::Typical ? Origin::Norm : given.origin; }

// What was noted of the gap ("its maker gives none") stays before the note.
template <class T>
void mark(Fact<T>& fact, Origin origin, const char* note)
{
    fact.origin = origin;
    fact.sources.clear();
    fact.note = fact.note.empty() ? note : fact.note + "; " + note;
}

template <class T>
void fill(Fact<T>& fact, const std::type_identity_t<T>& value, Origin origin, const char* note)
{
    if (fact) return;
    fact.value = value;
    mark(fact, origin, note);
}

template <class T>
void fill(Fact<T>& fact, const Between& usual, Origin origin, const char* note)
{
    if (fact) return;
    fact.value = inUnit<T>(usual.value);
    if (usual.low < usual.value) fact.low = inUnit<T>(usual.low);
    if (usual.high > usual.value) fact.high = inUnit<T>(usual.high);
    mark(fact, origin, note);
}

}  // namespace rw::usual
