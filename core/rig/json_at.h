// A value in a JSON file, with the path to it.
#pragma once

#include <initializer_list>
#include <string>

#include "parts/json_text.h"
#include "units/data_error.h"
#include "units/money.h"

namespace rw {

// Reads with the path of what is read at hand, so that every complaint says where.
struct At {
    const Json& json;
    std::string where;

    At operator[](const char* key) const;                        // must be there
    At operator[](std::size_t i) const { return {json[i], where + "[" + std::to_string(i) + "]"}; }
    bool has(const char* key) const { return json.is_object() && json.contains(key); }
    template <class T>
    T as() const
    {
        try {
            return json.get<T>();
        } catch (const Json::exception&) {
            throw DataError(where, "a value of another type is expected, not " + json.dump().substr(0, 40));
        }
    }
    template <class T>
    T get(const char* key, T fallback) const { return has(key) ? (*this)[key].as<T>() : fallback; }
    void allow(std::initializer_list<const char*> keys) const;   // no other fields

    double number(double least, double most) const;
    Money money() const;                                         // from 0 to kHighestPrice
};

}  // namespace rw
