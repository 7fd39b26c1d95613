#include "scene/scene.h"

#include <algorithm>

namespace rw {
namespace {

Doubt sum(const Doubt& a, const Doubt& b) { return {a.lo + b.lo, a.hi + b.hi}; }

Doubt turned(const Doubt& doubt, const Turn& turn)
{
    Solid carrier;
    carrier.shape = Box{};
    carrier.doubt = doubt;
    return placed(carrier, Pose{turn, {}}).doubt;
}

}  // namespace

Pose guestPose(const Piece& piece, const Mount& mount, const Placement& placement)
{
    Point slide;
    for (const auto& [axis, length] : placement.slides) slide[axis] = length;
    if (const SeatShift* seat = piece.shiftOn(mount)) slide = slide + seat->by;
    return Pose{placement.turn, slide}.then(mount.pose);
}

const Solid* StandingPiece::solid(const std::string& name) const
{
    const auto it = std::find_if(solids.begin(), solids.end(), [&](const Solid& s) { return s.name == name; });
    return it == solids.end() ? nullptr : &*it;
}

Scene::Scene(Rig rig) : m_rig(std::make_shared<Rig>(std::move(rig)))
{
    // Hosts first: a piece stands once its host does. What stands on nothing that stands is left out.
    struct Pending { const Item* item; std::size_t number; Piece piece; };
    std::vector<Pending> pending;
    for (const Item& item : m_rig->items) {
        if (!item.isPlaced()) continue;
        std::vector<Piece> pieces = item.part->spec->pieces(item.state);
        for (std::size_t i = 0; i < pieces.size() && i < item.pieces.size(); ++i)
            if (item.pieces[i]) pending.push_back({&item, i, std::move(pieces[i])});
    }
    for (bool progress = true; progress;) {
        progress = false;
        for (auto it = pending.begin(); it != pending.end();) {
            const Placement& placement = *it->item->pieces[it->number];
            if (placement.host.empty()) {
                m_pieces.push_back(resolved(*it->item, it->number, std::move(it->piece), std::nullopt, std::nullopt));
            } else if (const auto host = find(placement.host, placement.hostPiece)) {
                const auto& mounts = m_pieces[*host].piece.mounts;
                const auto mount = std::find_if(mounts.begin(), mounts.end(), [&](const Mount& m) { return m.name == placement.mount; });
                // A mount that is not there, or that takes another kind of plug, carries nothing: the piece is not placed.
                if (mount == mounts.end() || mount->kind != it->piece.plug) { it = pending.erase(it); continue; }
                m_pieces.push_back(resolved(*it->item, it->number, std::move(it->piece), host, *mount));
            } else {
                ++it;
                continue;
            }
            it = pending.erase(it);
            progress = true;
        }
    }
    std::vector<Cluster> parts;
    parts.reserve(m_pieces.size());
    for (const StandingPiece& piece : m_pieces) parts.emplace_back(piece.solids);
    m_neighbourhood = std::make_unique<Neighbourhood>(std::move(parts));
}

void Scene::putPart(const ItemId& id, PartPtr part)
{
    std::vector<Piece> pieces = part->spec->pieces(m_rig->find(id)->state);
    putPart(id, std::move(part), std::move(pieces));
}

void Scene::putPart(const ItemId& id, PartPtr part, std::vector<Piece> pieces)
{
    Item* item = m_rig->find(id);
    if (!m_rest || m_rest->without != item) {
        m_rest.reset();
        std::vector<Clash> clashes = overlaps();
        std::erase_if(clashes, [&](const Clash& c) { return m_pieces[c.a].item == item || m_pieces[c.b].item == item; });
        m_rest = {item, std::move(clashes)};
    }
    item->part = std::move(part);
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        StandingPiece& old = m_pieces[i];
        if (old.item != item) continue;
        m_pieces[i] = resolved(*item, old.number, std::move(pieces[old.number]), old.host, std::move(old.mount));
        m_neighbourhood->replace(i, Cluster(m_pieces[i].solids));
    }
}

StandingPiece Scene::resolved(const Item& item, std::size_t number, Piece piece, std::optional<std::size_t> host, std::optional<Mount> mount) const
{
    StandingPiece standing;
    standing.item = &item;
    standing.number = number;
    if (host) {
        const StandingPiece& below = m_pieces[*host];
        standing.pose = guestPose(piece, *mount, *item.pieces[number]).then(below.pose);
        standing.origins = weakest(below.origins, below.pose.turn.apply(mount->origins));
        if (const SeatShift* seat = piece.shiftOn(*mount)) standing.origins = weakest(standing.origins, mount->pose.then(below.pose).turn.apply(seat->origins));
        standing.doubt = sum(below.doubt, turned(mount->doubt, below.pose.turn));
    }
    standing.solids.reserve(piece.solids.size());
    for (const Solid& solid : piece.solids) {
        Solid world = placed(solid, standing.pose);
        world.origins = weakest(world.origins, standing.origins);
        world.doubt = sum(world.doubt, standing.doubt);
        standing.solids.push_back(std::move(world));
    }
    standing.boxes.reserve(standing.solids.size());
    for (const Solid& solid : standing.solids) standing.boxes.push_back(boundsOf(solid));
    standing.bounds = boundsOfHit(standing.solids);
    standing.piece = std::move(piece);
    standing.host = host;
    standing.mount = std::move(mount);
    return standing;
}

std::optional<std::size_t> Scene::find(const ItemId& id, const std::string& pieceName) const
{
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        if (m_pieces[i].item->id == id && (pieceName.empty() || m_pieces[i].piece.name == pieceName)) return i;
    return std::nullopt;
}

std::string Scene::label(std::size_t piece) const
{
    const StandingPiece& p = m_pieces[piece];
    const auto same = std::count_if(m_rig->items.begin(), m_rig->items.end(), [&](const Item& item) { return item.part->id == p.part().id; });
    std::string extra;
    if (same > 1 && p.mount) {  // a card on a riser is told by the riser's place, where that has one
        const auto& below = m_pieces[*p.host].mount;
        extra = p.mount->name == "slot" && below ? below->name : p.mount->name;
    }
    return extra.empty() ? p.part().shortName : p.part().shortName + " (" + extra + ")";
}

bool Scene::isGuestOf(std::size_t guest, std::size_t host) const { return m_pieces[guest].host == host; }

std::vector<Clash> Scene::overlaps() const
{
    if (!m_rest) return clashesAmong(m_neighbourhood->all(Length{}).interferences);
    std::vector<Clash> clashes = m_rest->clashes;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].item != m_rest->without) continue;
        for (const Clash& clash : clashesAmong(m_neighbourhood->of(i, Length{}).interferences))
            if (clash.a == i || m_pieces[clash.a].item != m_rest->without) clashes.push_back(clash);
    }
    std::sort(clashes.begin(), clashes.end(), [](const Clash& a, const Clash& b) { return std::pair(a.a, a.b) < std::pair(b.a, b.b); });
    return clashes;
}

std::vector<Clash> Scene::clashesAmong(const std::vector<Interference>& interferences) const
{
    std::vector<Clash> clashes;
    const auto mayShare = [&](std::size_t guest, std::size_t host, const Box& shared) {
        const StandingPiece& g = m_pieces[guest];
        return g.host == host && g.mount->mating && contains(g.pose.apply(*g.mount->mating), shared);
    };
    for (const auto& [a, b, solidA, solidB] : interferences) {
        const Solid &one = m_pieces[a].solids[solidA], &other = m_pieces[b].solids[solidB];
        const auto shared = overlap(one.shape, other.shape);
        if (!shared || mayShare(a, b, shared->box) || mayShare(b, a, shared->box)) continue;
        const Clash clash{a, b, shared->depth, shared->box, one.name, other.name, weakest(weakest(one.origins), weakest(other.origins))};
        if (clashes.empty() || clashes.back().a != a || clashes.back().b != b) clashes.push_back(clash);
        else if (clash.depth > clashes.back().depth) clashes.back() = clash;
    }
    return clashes;
}

std::optional<Gap> Scene::gap(std::size_t a, std::size_t b) const
{
    const auto nearest = m_neighbourhood->between(a, b);
    if (!nearest) return std::nullopt;
    return rw::gap(m_pieces[a].solids[nearest->solidA].shape, m_pieces[b].solids[nearest->solidB].shape);
}

std::optional<Contact> Scene::reach(std::size_t piece, Axis axis, int sense, const Counts& counts) const
{
    std::optional<Contact> first;
    for (const Solid& mover : m_pieces[piece].solids) {
        if (isKeepOut(mover.role)) continue;
        for (std::size_t other = 0; other < m_pieces.size(); ++other) {
            if (other == piece) continue;
            for (const Solid& met : m_pieces[other].solids) {
                if (!counts(m_pieces[other], met)) continue;
                const auto distance = rw::reach(mover.shape, met.shape, axis, sense);
                if (distance && (!first || *distance < first->distance)) first = Contact{*distance, other, &mover, &met};
            }
        }
    }
    return first;
}

std::vector<std::size_t> Scene::within(std::size_t piece, Length distance) const
{
    if (m_neighbourhood->parts()[piece].members().empty()) return {};  // what has no known shape is close to nothing
    std::vector<std::size_t> close = m_neighbourhood->near(grown(m_pieces[piece].bounds, distance));
    std::erase(close, piece);
    return close;
}

}  // namespace rw
