// A number (or word) of a part with where it comes from. Absent is absent: no zero stands for "unknown".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "units/origin.h"
#include "units/quantity.h"

namespace rw {

template <class T>
struct Fact {
    std::optional<T> value;
    std::optional<T> low, high;        // where sources disagree or a measurement has a band: the ends of it
    Origin origin = Origin::Missing;
    std::vector<std::string> sources;  // keys of the part's `sources`, or a source as it stands
    std::string note;

    Fact() = default;
    Fact(T v, Origin o) : value(std::move(v)), origin(o) {}

    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }
    const T& valueOr(const T& fallback) const { return value ? *value : fallback; }
    T least() const { return low.value_or(*value); }
    T most() const { return high.value_or(*value); }
    // The origin to state: a value on which sources disagree decides as much as an estimate between its ends.
    Origin originOr(Origin fallback) const { return value ? origin : fallback; }
    bool operator==(const Fact&) const = default;
};

using LengthFact = Fact<Length>;
using MassFact = Fact<Mass>;
using PowerFact = Fact<Power>;
using NumberFact = Fact<double>;
using TextFact = Fact<std::string>;
using FlagFact = Fact<bool>;

}  // namespace rw
