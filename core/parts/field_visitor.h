// How a kind shows its fields: one `visit` serves reading, writing and the audit.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "parts/fact.h"

namespace rw {

class FieldVisitor {
public:
    virtual ~FieldVisitor() = default;

    // `key` carries the unit: "length_mm", "mass_kg", "tdp_w". Plain numbers and words have none.
    virtual void field(const char* key, LengthFact& fact) = 0;
    virtual void field(const char* key, MassFact& fact) = 0;
    virtual void field(const char* key, PowerFact& fact) = 0;
    virtual void field(const char* key, NumberFact& fact) = 0;
    virtual void field(const char* key, TextFact& fact) = 0;
    virtual void field(const char* key, FlagFact& fact) = 0;
    // A length that may be negative: a shift to either side.
    virtual void shift(const char* key, LengthFact& fact) { field(key, fact); }
    // Names and counts that are the part's identity, not measurements: no origin.
    virtual void plain(const char* key, std::string& text) = 0;
    virtual void plain(const char* key, std::vector<std::string>& words) = 0;
    virtual void plain(const char* key, int& number) = 0;

    template <class T>
    void list(const char* key, std::vector<T>& items)
    {
        rows(key, items.size(), [&](std::size_t n) { items.resize(n); }, [&](std::size_t i) { items[i].visit(*this); });
    }

protected:
    virtual void rows(const char* key, std::size_t count, const std::function<void(std::size_t)>& resize,
                      const std::function<void(std::size_t)>& visitRow) = 0;
};

}  // namespace rw
