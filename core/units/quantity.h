// Exact quantities: integers of a small unit, one type per dimension, so that 330 mm in 330 mm is a decided case.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

namespace rw {

template <class Tag>
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromRaw(std::int64_t raw) { Quantity q; q.m_raw = raw; return q; }
    // The nearest representable value to `amount` of the everyday unit (mm, kg, W).
    static Quantity of(double amount) { return fromRaw(std::llround(amount * Tag::rawPerUnit)); }

    constexpr std::int64_t raw() const { return m_raw; }
    constexpr double amount() const { return static_cast<double>(m_raw) / Tag::rawPerUnit; }

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity operator-() const { return fromRaw(-m_raw); }
    constexpr Quantity operator+(Quantity o) const { return fromRaw(m_raw + o.m_raw); }
    constexpr Quantity operator-(Quantity o) const { return fromRaw(m_raw - o.m_raw); }
    constexpr Quantity operator*(std::int64_t n) const { return fromRaw(m_raw * n); }
    constexpr Quantity operator/(std::int64_t n) const { return fromRaw(m_raw / n); }
    constexpr Quantity& operator+=(Quantity o) { m_raw += o.m_raw; return *this; }
    constexpr Quantity& operator-=(Quantity o) { m_raw -= o.m_raw; return *this; }

private:
    std::int64_t m_raw = 0;
};

struct LengthTag { static constexpr double rawPerUnit = 1000.0; };   // raw: micrometre, unit: mm
struct MassTag { static constexpr double rawPerUnit = 1'000'000.0; };  // raw: milligram, unit: kg
struct PowerTag { static constexpr double rawPerUnit = 1000.0; };    // raw: milliwatt, unit: W

using Length = Quantity<LengthTag>;
using Mass = Quantity<MassTag>;
using Power = Quantity<PowerTag>;

inline Length mm(double millimetres) { return Length::of(millimetres); }
inline Mass kg(double kilograms) { return Mass::of(kilograms); }
inline Power watts(double w) { return Power::of(w); }

template <class Tag>
constexpr Quantity<Tag> abs(Quantity<Tag> q) { return q.raw() < 0 ? -q : q; }

}  // namespace rw
