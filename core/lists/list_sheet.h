// What a part list says before any markup: its rows as published lists order them, its sums, its remarks.
#pragma once

#include <string>
#include <vector>

#include "plan/evaluate.h"

namespace rw {

struct SheetRow {
    std::string type, name;          // in the field's words where it has one: "Video Card"
    std::string url;                 // http or https, else empty
    std::string merchant, note;
    std::optional<Money> price;
    PriceMark mark = PriceMark::None;
    bool later = false;
    std::string part;                // its id in the catalogue; empty: no part but a line of its own
    std::vector<std::string> partNumbers;
    bool operator==(const SheetRow&) const = default;
};

struct SheetFinding {
    Verdict verdict;
    std::string text;
    std::string reason;              // why it is accepted; empty: it is not
    bool operator==(const SheetFinding&) const = default;
};

struct ListSheet {
    std::string name, currency;
    std::vector<SheetRow> rows;      // one per item, n like parts are n rows; by type, then as added; other lines last
    Money shipping, tax, total;
    double taxPercent = 0;
    std::string remark;              // "Prices as planned by the author; …": what the total leaves out
    bool usesOpenDb = false;         // then the list names that source
    std::vector<SheetFinding> findings;
    bool tellsFindings = false;      // also that there are none
};

ListSheet listSheet(const Rig& rig);
ListSheet listSheet(const Evaluation& evaluation);   // with what was found and not checked

// "$1.00", "CA$1.00", "1.00 DKK": what a reader takes for the same money without knowing of which country the list is.
std::string listMoney(Money money, const std::string& currency);

// The price of a row as lists write it: "$1.00 @ Shop", "Purchased For $1.00"; empty where nobody gave one.
std::string priceCell(const SheetRow& row, const std::string& currency);

// " (Used)", " (Owned)", " (Later)" behind a name, as lists of old carry "(2-Way SLI)"; empty where there is nothing to say.
std::string marksBehind(const SheetRow& row);

// Behind the sums: {"Shipping", …}, {"Tax (8.25 %)", …}; without the total.
std::vector<std::pair<std::string, Money>> sumsBefore(const ListSheet& sheet);

// A name or type as a list in a markup can hold it: one line of single blanks, no signs of no width, entities as what they stand for; no star in
// front, which says "picked by the site"; brackets at its end that a reader takes for a remark or a price made square.
std::string markupName(const std::string& name);

// The list's name in a markup; empty where it has none, or one that is read as the list's address.
std::string markupTitle(const ListSheet& sheet);

// "Problem", "Not checked": before a finding's sentence.
std::string verdictHeading(const SheetFinding& finding);

// The source that lists with its values name, and its licence.
struct Attribution { const char *before, *source, *address, *between, *licence, *licenceAddress; };
inline constexpr Attribution kOpenDbAttribution = {"Contains information from ", "BuildCores OpenDB", "https://github.com/buildcores/buildcores-open-db", ", made available under the ", "ODC Attribution License",
                                                   "https://opendatacommons.org/licenses/by/1-0/"};

}  // namespace rw
