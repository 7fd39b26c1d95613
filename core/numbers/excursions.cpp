#include "numbers/excursions.h"

namespace rw {

const char* windowText(Window window)
{
    switch (window) {
        case Window::Us100: return "100 µs";
        case Window::Ms1: return "1 ms";
        case Window::Ms10: return "10 ms";
        case Window::Ms100: return "100 ms";
    }
    return "";
}

ByWindow excursionsOf(const GraphicsCard& card)
{
    const std::string architecture = card.architecture.valueOr(""), cooling = card.cooling.valueOr("");
    if (cooling == "blower" || cooling == "passive") return {1.4, 1.4, 1.2, 1.05};
    if (architecture == "Ampere") return {1.7, 1.7, 1.35, 1.1};
    if (architecture == "Ada" || architecture == "Blackwell") return {1.57, 1.57, 1.28, 1.05};
    return {1.4, 1.4, 1.2, 1.05};
}

Tolerance toleranceOf(const PowerSupply& supply)
{
    if (!supply.isAtx3()) return {{1.3, 1.3, 1.15, 1.05}, false};
    const bool strong = supply.twelveVhpwr.valueOr(0) > 0 && supply.power.valueOr({}) > watts(450);
    return strong ? Tolerance{{2.0, 1.8, 1.6, 1.2}, true} : Tolerance{{1.5, 1.45, 1.35, 1.1}, true};
}

Power peakOf(Power rest, const std::vector<CardLoad>& cards, Window window, double together)
{
    const double share = cards.size() > 1 ? together : 1;
    Power peak = rest;
    for (const CardLoad& card : cards) peak += watts(card.rated.amount() * (1 + share * (card.excursions[at(window)] - 1)));
    return peak;
}

}  // namespace rw
