#include "rig/json_at.h"

#include <algorithm>

#include "rig/assumptions.h"
#include "units/written.h"

namespace rw {

At At::operator[](const char* key) const
{
    if (!json.is_object()) throw DataError(where, "an object is expected");
    const auto it = json.find(key);
    if (it == json.end()) throw DataError(where, std::string("\"") + key + "\" is missing");
    return {*it, where + "." + key};
}

void At::allow(std::initializer_list<const char*> keys) const
{
    for (const auto& [key, value] : json.items())
        if (std::find_if(keys.begin(), keys.end(), [&key = key](const char* k) { return key == k; }) == keys.end()) throw DataError(where, "unknown field \"" + key + "\"");
}

double At::number(double least, double most) const
{
    const double number = as<double>();
    if (!(number >= least && number <= most)) throw DataError(where, "a number from " + numberText(least) + " to " + numberText(most) + " is expected");
    return number;
}

Money At::money() const
{
    const double amount = as<double>();
    if (!(amount >= 0 && amount <= kHighestPrice)) throw DataError(where, "a price from 0 to 1000000000 is expected");
    return Money::of(amount);
}

}  // namespace rw
