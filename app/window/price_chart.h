// A part's prices over time, in one currency, as a small chart draws them.
#pragma once

#include <QString>
#include <QVariantMap>

#include <functional>
#include <vector>

#include "db/prices.h"

namespace rw {

// One of a currency in the chart's; nothing where nobody gave a rate.
using RateInto = std::function<std::optional<double>(const std::string& currency)>;

// {points: [{x, y, paid, words}], least, most, first, last, leftOut}. Points from the first day to the last; x and y from 0 to 1,
// y upwards, 0.5 where all are the same. `most` and `last` are empty where they are `least` and `first`. `leftOut`: what is not drawn, and why.
QVariantMap priceChart(const std::vector<SavedPrice>& history, const std::string& currency, const RateInto& rate);

}  // namespace rw
