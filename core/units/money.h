// Money in minor units (cents) of one currency. Amounts of different currencies are never added.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace rw {

struct Money {
    std::int64_t cents = 0;

    static Money of(double amount);  // nearest cent
    double amount() const { return static_cast<double>(cents) / 100.0; }

    auto operator<=>(const Money&) const = default;
    Money operator+(Money o) const { return {cents + o.cents}; }
    Money operator-(Money o) const { return {cents - o.cents}; }
    Money& operator+=(Money o) { cents += o.cents; return *this; }
};

// "$1822.00", "£10.00", "1579.00 DKK": symbol in front where the field writes one, else the code behind.
// `currency` is an ISO 4217 code. No thousands separator, as in published part lists.
std::string moneyText(Money money, const std::string& currency);

}  // namespace rw
