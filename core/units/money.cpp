#include "units/money.h"

#include <cmath>
#include <cstdlib>
#include <map>

namespace rw {

Money Money::of(double amount) { return {std::llround(amount * 100.0)}; }

std::string moneyText(Money money, const std::string& currency)
{
    static const std::map<std::string, std::string> symbols = {
        {"USD", "$"}, {"CAD", "$"}, {"AUD", "$"}, {"GBP", "£"}, {"EUR", "€"}, {"INR", "₹"}, {"JPY", "¥"}};
    const std::int64_t cents = std::llabs(money.cents);
    std::string digits = std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
    const std::string sign = money.cents < 0 ? "-" : "";
    const auto symbol = symbols.find(currency);
    return symbol != symbols.end() ? sign + symbol->second + digits : sign + digits + " " + currency;
}

}  // namespace rw
