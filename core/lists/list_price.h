// The price cell of a published list: "$161.78 @ Newegg Canada", "Purchased For €142.00", "95 €", "1579.00kr", "-".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rig/rig.h"

namespace rw {

struct ListPrice {
    std::optional<Money> amount;
    std::string currency;    // "EUR"; empty where the sign does not say: of "$" and "kr" the country of the list decides
    std::string sign;        // "$", "kr": to be decided; empty otherwise
    std::string merchant;
    bool purchased = false;
    PriceMark mark = PriceMark::None;   // "Free"
};

// Nothing where the words are no price and nothing that stands in its place ("-", "", "Purchased").
std::optional<ListPrice> readListPrice(std::string_view cell);

// "CAD" of "$" on the site "ca", "DKK" of "kr" on "dk"; "" is the American one. Nothing where the country has another money.
std::optional<std::string> currencyOnSite(const std::string& sign, const std::string& site);

}  // namespace rw
