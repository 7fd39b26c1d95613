// Every sentence the window shows that is not a fixed label: core's texts formatted, and translated where there is a
// translation, plus short descriptions of parts. Lengths are told in the unit the person chose (lengths.h).
#pragma once

#include <QString>

#include "checks/base/finding.h"
#include "numbers/cost.h"
#include "parts/part.h"
#include "scene/adjustments.h"

namespace rw {

QString say(const Text& text);
QString say(const Text& text, LengthUnit lengths);   // for what leaves the window
QString say(const char* english);              // an RW_TEXT as it stands
QString text(const std::string& utf8);

QString moneyWords(Money money, const std::string& currency);   // "$1,822.00"
QString moneyChange(Money change, const std::string& currency); // "+$699.00", "±$0", "−$10.00"
QString countWords(int count);                                  // "46,012"
QString wattsWords(Power power);                                // "1,240 W"
QString valueWords(const Value& value);                         // "12.5 mm", "0.49 in", "2.19 kg", "AM4"
QString lengthWords(Length length);                             // the same of a length
QString sizeWords(const std::string& kind, Length size);        // of a part's main size: what fans are sold by stays in mm

QString verdictLetter(Verdict verdict);        // P W F ? N
QString verdictTitle(Verdict verdict);         // "Problem"
QString verdictTitles(Verdict verdict, int count);  // "2 problems"
QString originWords(Origin origin);            // "estimated"
QString mountWords(const std::string& mount);  // a mount's name as it stands on screen
QString adjustmentWords(const Adjustment& adjustment);  // "Fan raised", "radiator: Shifted up"

// What one wants to know of a part in a list: "24 GB · 350 W · 313 × 57 × 138 mm".
QString keyFacts(const Part& part);

// A length as typed, in the chosen unit where it has none: "12.5", "0.49 in", "12″". Nothing where it is no length.
std::optional<Length> lengthFromText(const QString& typed);

// Money as typed: "1,299.50", "$ 20", "20,5". Nothing where it is no amount.
std::optional<Money> moneyFromText(const QString& typed);

}  // namespace rw
