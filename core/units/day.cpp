#include "units/day.h"

#include <charconv>
#include <chrono>

namespace rw {
namespace {

std::optional<int> digits(const std::string& text, std::size_t from, std::size_t count)
{
    int number = 0;
    const char* end = text.data() + from + count;
    for (const char* c = text.data() + from; c != end; ++c)
        if (*c < '0' || *c > '9') return std::nullopt;  // from_chars would take a minus
    std::from_chars(text.data() + from, end, number);
    return number;
}

}  // namespace

std::optional<int> dayFromText(const std::string& text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    return static_cast<int>(sys_days(date).time_since_epoch().count());
}

}  // namespace rw
