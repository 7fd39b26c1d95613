// Prices the user noted, as a rig takes them. What reads the catalogue throws DataError where it cannot.
#pragma once

#include <QString>

#include "db/catalogue.h"
#include "rig/rig.h"

namespace rw {

std::string todayWritten();   // "2026-11-28"

// By the user's own rates; nothing where there is none, or above what a rig file takes.
std::optional<Money> worthIn(const std::string& currency, const SavedPrice& price, const Catalogue& catalogue);

// Of a part nobody gave a price, as far as one is wanted: not of what is owned, free, or in another line.
bool isUnpriced(const Item& item);

// Whether a price says anything of what the part costs here: an offer does not, of one that is owned, free, or in another line.
bool concerns(const SavedPrice& price, const Item& item);

void takePrice(Item& item, const SavedPrice& price, Money worth);   // with its mark

// Every unpriced part at what the user last said it costs.
Rig withSavedPrices(const Rig& rig, const Catalogue& catalogue);

// The rig once one of `currency` is worth `now` of the rig's: the unpriced parts whose last price is in it have a price, and those
// that stand at what it was worth before follow. What was typed otherwise stays.
Rig atRate(const Rig& rig, const std::string& currency, std::optional<double> before, double now, const Catalogue& catalogue);

// "0.92", "0,92", "1 234.5": more than nothing, at most a milliard.
std::optional<double> rateFromText(const QString& typed);
QString rateText(double rate);   // six digits at most

}  // namespace rw
