// A rig: the document, a value. Parts are shared and never changed, so a copy costs next to nothing.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "parts/part.h"
#include "rig/assumptions.h"
#include "units/money.h"

namespace rw {

using ItemId = std::string;  // stable in its rig: "graphics_card-2"

// Where a piece stands: a mount of another item (of one of its pieces, where it has several), the turn, the slides, the
// state. No mount and no host: the piece stands by itself (the case), or is not placed yet.
struct Placement {
    ItemId host;                  // empty: stands free
    std::string hostPiece;        // "socket" of a riser; empty for parts of one piece
    std::string mount;
    Turn turn;                    // after the mount's own pose
    std::map<Axis, Length> slides;
    bool operator==(const Placement&) const = default;
    bool isSameMount(const Placement& o) const { return host == o.host && hostPiece == o.hostPiece && mount == o.mount; }
};

// Elsewhere: covered by an "other parts" line. Paid: bought for its price, nothing more to spend.
enum class PriceMark { None, Used, Free, Owned, Elsewhere, Paid };
std::string priceMarkText(PriceMark mark);                    // "used": as in files
std::optional<PriceMark> priceMarkFromText(const std::string& text);

struct Item {
    ItemId id;
    PartPtr part;
    // One entry per piece of the part; nothing where that piece is not placed.
    std::vector<std::optional<Placement>> pieces;
    State state;
    std::optional<Money> price;   // what the user pays for the whole item
    PriceMark mark = PriceMark::None;
    bool later = false;           // bought another day: it has its place, and counts apart
    std::optional<Power> powerLimit;  // of a graphics card, set in its driver; below what its maker sets
    ItemId supply;                // of several: the one that feeds it; empty: shared out (numbers/feeds.h)
    std::string url, merchant, note;  // where it is to be had: an address, and who sells it
    bool operator==(const Item&) const = default;

    bool isPlaced() const;
};

// A line of the list that is no part of the catalogue: "other parts", shipping.
struct OtherLine {
    std::string name;
    Money price;
    bool operator==(const OtherLine&) const = default;
};

// A finding the user accepts, with a reason of theirs. It holds while the finding is no worse than it was then: what it
// was is kept here. Which finding: of this check, about these items; and where it has no number, with these words.
struct Waiver {
    std::string check;
    std::vector<ItemId> parts;
    std::string verdict;          // "warning": as severe as it was
    std::optional<double> margin; // its room left, negative when it lacked, in `unit`
    std::string unit;
    std::string says;             // its sentence, in English
    std::string reason;           // never empty
    bool operator==(const Waiver&) const = default;

    bool isAboutTheSame(const Waiver& o) const;
};

enum class Stance { Tower, OnSide, Bench };  // how the case stands: which way is down
std::string stanceText(Stance stance);
std::optional<Stance> stanceFromText(const std::string& text);

struct Rig {
    std::string name;
    std::string note;
    std::string currency = "USD";
    std::optional<Money> budget;
    Money shipping;
    double taxPercent = 0;        // on parts, other lines and shipping that are still to buy
    Assumptions assumptions;
    Stance stance = Stance::Tower;
    bool headless = false;        // no display wanted
    std::vector<Item> items;      // in the order they were added
    std::vector<OtherLine> otherLines;
    std::vector<Waiver> waivers;  // in the order they were given
    std::set<std::string> done;   // tasks of the build sheet that are ticked off, by their ids (assembly/checklist.h)

    const Item* find(const ItemId& id) const;
    Item* find(const ItemId& id);
    bool operator==(const Rig&) const = default;
};

// The direction of gravity in the board frame: its axis and sense.
struct Down { Axis axis; int sense; };
Down downOf(Stance stance);

}  // namespace rw
