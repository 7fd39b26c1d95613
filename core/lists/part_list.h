// A published part list, as read: its rows in order, with what each says.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rig/rig.h"

namespace rw {

struct ListRow {
    int line = 0;                    // where it begins in the text; the first is 1
    std::string type;                // in the field's words where it is one of them ("Video Card"), else as written
    std::string name;                // as written, without its markup; may be empty
    std::string url;
    int count = 1;                   // of a column of counts, or "(X6)" behind the name
    std::optional<Money> price;
    std::string currency;            // of the price: "CAD"; empty where nothing says which
    std::string merchant, note;
    bool purchased = false;
    PriceMark mark = PriceMark::None;
    bool later = false;              // bought another day
    bool struck = false;             // struck through: no longer in the build
    std::string part;                // the catalogue's id, where the list tells one
    bool isPart = true;              // false: a line of its own, as the list says: shipping, cables
    std::vector<std::string> partNumbers;
    bool operator==(const ListRow&) const = default;
};

struct UnreadLine { int line; std::string text; };

struct PartList {
    std::string name;                // of the build, where the list tells one
    std::string url;                 // of the list
    std::string currency;            // that most of its prices are in; empty where nothing says
    bool currencyAssumed = false;    // "$", and no address in the list says of which country: taken for the American
    std::vector<ListRow> rows;
    std::optional<Money> statedTotal;
    Money shipping;                  // beside its rows
    double taxPercent = 0;           // of "Tax (8.25 %)"
    std::vector<UnreadLine> unread;  // between the first and the last row, no row and no known remark
};

}  // namespace rw
