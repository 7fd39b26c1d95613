// A rig resolved to placed solids in the board frame, once per revision. Checks see nothing else.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "geometry/cluster.h"
#include "geometry/measure.h"
#include "rig/rig.h"

namespace rw {

// A piece that stands: its solids where they are, with origins and doubts of the part and of the place together.
struct StandingPiece {
    const Item* item = nullptr;
    std::size_t number = 0;               // which piece of its part
    Piece piece;                          // in its own frame
    Pose pose;
    AxisOrigins origins = allAxes(Origin::Norm);  // of its place, in the board frame
    Doubt doubt;
    std::vector<Solid> solids;            // in the board frame
    std::vector<Box> boxes;               // of each of the solids
    Box bounds;                           // of all its solids that are hit, not entered
    std::optional<std::size_t> host;      // the piece it stands on
    std::optional<Mount> mount;           // of the host

    const Part& part() const { return *item->part; }
    const Solid* solid(const std::string& name) const;
};

template <class S>
struct Standing {
    std::size_t index;                    // in Scene::pieces
    const StandingPiece* at;
    const S* spec;
};

// Where a piece comes to stand on a mount, in the host's frame: turned, slid, and shifted as its kit for that mount asks.
Pose guestPose(const Piece& piece, const Mount& mount, const Placement& placement);

// Two pieces that share volume where they may not.
struct Clash {
    std::size_t a, b;                     // a < b
    Length depth;                         // of the deepest pair of solids
    Box box;                              // there
    std::string solidA, solidB;
    Origin weakest;                       // of all the numbers that put these two solids where they are
};

struct Contact {                          // what is met when moving on
    Length distance;
    std::size_t piece;
    const Solid* mover;
    const Solid* met;
};

class Scene {
public:
    explicit Scene(Rig rig);

    // Another part in the place of an item's: one with as many pieces of like plugs, on which nothing stands. What tries many
    // parts in one place need not resolve the whole rig anew.
    void putPart(const ItemId& id, PartPtr part);
    void putPart(const ItemId& id, PartPtr part, std::vector<Piece> pieces);  // its pieces in the item's state, where they are known

    const Rig& rig() const { return *m_rig; }
    const std::vector<StandingPiece>& pieces() const { return m_pieces; }

    template <class S>
    std::vector<Standing<S>> each() const
    {
        std::vector<Standing<S>> found;
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            if (const S* spec = m_pieces[i].part().as<S>()) found.push_back({i, &m_pieces[i], spec});
        return found;
    }
    template <class S>
    std::optional<Standing<S>> first() const
    {
        const auto all = each<S>();
        return all.empty() ? std::nullopt : std::optional(all.front());
    }

    // The short name, with the mount behind it where the rig has several of the part: "RTX 3090 FE (PCI_E1)".
    std::string label(std::size_t piece) const;

    // Every pair of pieces whose solids share volume outside the mating volumes of their mounts.
    std::vector<Clash> overlaps() const;

    // The nearest two points of the pieces' solids that are hit; nothing where one of them has none (its size is unknown).
    std::optional<Gap> gap(std::size_t a, std::size_t b) const;

    // The first thing a piece meets when it moves along an axis (sense +1 or -1), of those that count.
    using Counts = std::function<bool(const StandingPiece& other, const Solid& met)>;
    std::optional<Contact> reach(std::size_t piece, Axis axis, int sense, const Counts& counts) const;

    // Pieces closer than `distance`, by their bounds.
    std::vector<std::size_t> within(std::size_t piece, Length distance) const;

    bool isGuestOf(std::size_t guest, std::size_t host) const;  // directly

private:
    StandingPiece resolved(const Item& item, std::size_t number, Piece piece, std::optional<std::size_t> host, std::optional<Mount> mount) const;
    std::optional<std::size_t> find(const ItemId& id, const std::string& pieceName) const;
    std::vector<Clash> clashesAmong(const std::vector<Interference>& interferences) const;

    std::shared_ptr<Rig> m_rig;
    std::vector<StandingPiece> m_pieces;
    std::unique_ptr<Neighbourhood> m_neighbourhood;
    struct Rest { const Item* without; std::vector<Clash> clashes; };
    std::optional<Rest> m_rest;           // what overlaps whatever part is put in an item's place
};

}  // namespace rw
