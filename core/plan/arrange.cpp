#include "plan/arrange.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "checks/base/places.h"
#include "parts/kinds/nvlink_bridge.h"
#include "plan/brace_spots.h"
#include "rig/edits.h"

namespace rw {
namespace {

constexpr std::size_t kMostTried = 1200;   // checks of the rig: four unlike cards over seven slots are 840
constexpr double kGenerous = 40;           // mm of air; above this nothing more is gained

struct SlotPlace {
    Placement placement;
    int lanes = 16;                        // as wired
    std::size_t order = 0;
};

struct Movable {
    ItemId id;
    std::vector<Box> boxes;                // where its shroud would be, by slot
    std::optional<std::size_t> now;        // the slot it stands in
};

// "CPU 4.0 x16" → 16; the slot's size where nobody says how it is wired.
int lanesOf(const BoardSlot& slot)
{
    const std::string link = slot.link.valueOr(slot.size);
    const std::size_t x = link.rfind('x');
    const int lanes = x == std::string::npos ? 0 : std::atoi(link.c_str() + x + 1);
    return lanes > 0 ? std::min(lanes, 16) : 16;
}

class Task {
public:
    explicit Task(const Rig& rig) : m_rig(rig), m_scene(rig)
    {
        for (const Item& item : rig.items)
            if (item.part->as<GraphicsCard>() && item.pieces.size() == 1 && mayMove(item)) m_cards.push_back({item.id, {}, {}});
        if (m_cards.empty()) return;
        findSlots();
        for (Movable& card : m_cards) describe(card);
    }

    std::size_t cards() const { return m_cards.size(); }
    std::size_t slots() const { return m_slots.size(); }

    struct Key {
        int unplaced = 0, worst = 0, clashes = 0, lanesLost = 0, findings = 0;
        std::int64_t air = 0, margin = 0;
        int moves = 0;
        bool operator<(const Key& o) const
        {
            return std::tuple(unplaced, worst, clashes, lanesLost, findings, -air, -margin, moves) < std::tuple(o.unplaced, o.worst, o.clashes, o.lanesLost, o.findings, -o.air, -o.margin, o.moves);
        }
    };

    struct Best { Rig rig; Key key; Evaluation evaluation; };
    Best best()
    {
        Best best{m_rig, {}, evaluate(m_rig)};
        std::vector<std::optional<std::size_t>> now;
        for (const Movable& card : m_cards) now.push_back(card.now);
        best.key = keyOf(best.evaluation, now);
        m_best = &best;
        std::vector<std::size_t> chosen;
        choose(chosen, true);
        if (m_tried == 0) choose(chosen, false);  // the cards fit in no way; then the least bad one
        return best;
    }

private:
    bool mayMove(const Item& item) const
    {
        if (!item.pieces[0]) return true;
        const Item* host = m_rig.find(item.pieces[0]->host);
        return host && host->part->as<Motherboard>();
    }

    bool isCard(const ItemId& id) const
    {
        return std::any_of(m_cards.begin(), m_cards.end(), [&](const Movable& card) { return card.id == id; });
    }

    void findSlots()
    {
        const Item& item = *m_rig.find(m_cards.front().id);
        for (const Candidate& candidate : candidates(m_scene, item.part->spec->pieces(item.state)[0], item.id)) {
            const Item* host = m_rig.find(candidate.placement.host);
            const auto* board = host->part->as<Motherboard>();
            const BoardSlot* slot = board ? board->slot(candidate.placement.mount) : nullptr;
            if (!slot || !candidate.suits || isTakenByOthers(candidate.placement)) continue;
            m_slots.push_back({candidate.placement, lanesOf(*slot), m_slots.size()});
        }
    }

    bool isTakenByOthers(const Placement& placement) const
    {
        return std::any_of(m_rig.items.begin(), m_rig.items.end(), [&](const Item& item) {
            return !isCard(item.id) && std::any_of(item.pieces.begin(), item.pieces.end(), [&](const auto& p) { return p && p->isSameMount(placement); });
        });
    }

    void describe(Movable& card) const
    {
        const Item& item = *m_rig.find(card.id);
        const Piece piece = item.part->spec->pieces(item.state)[0];
        const auto shroud = std::find_if(piece.solids.begin(), piece.solids.end(), [](const Solid& s) { return s.name == "shroud"; });
        const auto places = candidates(m_scene, piece, card.id);
        for (const SlotPlace& slot : m_slots) {
            const auto at = std::find_if(places.begin(), places.end(), [&](const Candidate& c) { return c.placement.isSameMount(slot.placement); });
            card.boxes.push_back(shroud != piece.solids.end() && at != places.end() ? at->pose.apply(boundsOf(*shroud)) : Box{});
            if (item.pieces[0] && item.pieces[0]->isSameMount(slot.placement)) card.now = slot.order;
        }
    }

    // Whether exchanging the two makes no difference: then only one order is tried.
    bool areAlike(const ItemId& a, const ItemId& b) const
    {
        const Item &one = *m_rig.find(a), &other = *m_rig.find(b);
        return one.part->id == other.part->id && one.part->spec == other.part->spec && one.state == other.state;
    }

    void choose(std::vector<std::size_t>& chosen, bool apart)
    {
        if (m_tried >= kMostTried) return;
        if (chosen.size() == m_cards.size()) { attempt(chosen); return; }
        const std::size_t card = chosen.size();
        for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
            if (std::find(chosen.begin(), chosen.end(), slot) != chosen.end()) continue;
            bool skip = false;
            for (std::size_t other = 0; other < card && !skip; ++other)
                skip = (areAlike(m_cards[other].id, m_cards[card].id) && slot < chosen[other])
                    || (apart && shareVolume(m_cards[other].boxes[chosen[other]], m_cards[card].boxes[slot]));
            if (skip) continue;
            chosen.push_back(slot);
            choose(chosen, apart);
            chosen.pop_back();
        }
    }

    // Of like cards, those that stand in a chosen slot stay there.
    std::vector<std::optional<std::size_t>> withFewMoves(const std::vector<std::size_t>& chosen) const
    {
        std::vector<std::optional<std::size_t>> out(chosen.size());
        std::vector<bool> used(chosen.size(), false);
        for (std::size_t i = 0; i < chosen.size(); ++i)
            for (std::size_t j = 0; j < chosen.size() && !out[i]; ++j)
                if (!used[j] && m_cards[i].now == chosen[j] && (i == j || areAlike(m_cards[i].id, m_cards[j].id))) { out[i] = chosen[j]; used[j] = true; }
        for (std::size_t i = 0; i < chosen.size(); ++i)
            for (std::size_t j = 0; j < chosen.size() && !out[i]; ++j)
                if (!used[j] && (i == j || areAlike(m_cards[i].id, m_cards[j].id))) { out[i] = chosen[j]; used[j] = true; }
        return out;
    }

    void attempt(const std::vector<std::size_t>& chosen)
    {
        ++m_tried;
        const auto slots = withFewMoves(chosen);
        Rig rig = m_rig;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            if (m_cards[i].now == slots[i]) continue;
            rig.find(m_cards[i].id)->pieces[0] = m_slots[*slots[i]].placement;
        }
        follow(rig);
        Evaluation evaluation = evaluate(rig);
        const Key key = keyOf(evaluation, slots);
        if (key < m_best->key) *m_best = {std::move(rig), key, std::move(evaluation)};
    }

    // Bridges and supports go where their cards went.
    void follow(Rig& rig) const
    {
        for (const Item& item : m_rig.items) {
            if (!item.isPlaced()) continue;
            if (const auto* bridge = item.part->as<NvLinkBridge>()) hangBridge(rig, item.id, *bridge);
            if (!item.part->as<GpuBrace>()) continue;
            const auto card = bornCard(m_scene, item.id);
            if (!card) continue;
            const Scene scene(rig);
            if (bornCard(scene, item.id) == card) continue;
            const auto spots = braceSpots(scene, *card, *item.part, item.state, item.id);
            if (spots.empty()) continue;
            rig.find(item.id)->pieces[0] = spots.front().placement;
            rig.find(item.id)->state = spots.front().state;
        }
    }

    void hangBridge(Rig& rig, const ItemId& id, const NvLinkBridge& bridge) const
    {
        Item& item = *rig.find(id);
        if (!bridge.span || item.pieces.size() != 1 || !item.pieces[0] || !isCard(item.pieces[0]->host)) return;
        const Scene scene(rig);
        for (const CardGap& gap : cardGaps(scene)) {
            const StandingPiece &card = scene.pieces()[gap.card], &other = scene.pieces()[gap.neighbour];
            const Axis axis = fanSideOf(card).axis;
            if (abs(card.pose.shift[axis] - other.pose.shift[axis]) != bridge.distance()) continue;
            for (const Mount& mount : card.piece.mounts) {
                if (mount.kind != MountKind::NvLink) continue;
                item.pieces[0]->host = card.item->id;
                item.pieces[0]->hostPiece = card.piece.name;
                item.pieces[0]->mount = mount.name;
                return;
            }
        }
    }

    Key keyOf(const Evaluation& evaluation, const std::vector<std::optional<std::size_t>>& slots) const
    {
        Key key;
        std::int64_t margin = std::numeric_limits<std::int64_t>::max();
        for (const Movable& card : m_cards) {
            const Score score = scoreOf(evaluation, card.id);
            key.worst = score.worst > 1 ? score.worst : 0;  // a note asks for nothing
            key.findings = score.findings;
            margin = std::min(margin, score.margin);
        }
        key.margin = margin;
        key.clashes = evaluation.count(Verdict::Problem) + evaluation.count(Verdict::Warning) + evaluation.count(Verdict::FitsIf);
        for (std::size_t i = 0; i < slots.size(); ++i) {
            key.lanesLost += slots[i] ? 16 - m_slots[*slots[i]].lanes : 16;
            key.unplaced += !slots[i];
            key.moves += slots[i] != m_cards[i].now;
        }
        key.air = mm(kGenerous).raw();
        for (const CardGap& gap : cardGaps(*evaluation.scene)) key.air = std::min(key.air, gap.least.raw());
        return key;
    }

    const Rig& m_rig;
    Scene m_scene;
    std::vector<Movable> m_cards;
    std::vector<SlotPlace> m_slots;
    Best* m_best = nullptr;
    std::size_t m_tried = 0;
};

std::optional<Length> leastAir(const Evaluation& evaluation)
{
    std::optional<Length> least;
    for (const CardGap& gap : cardGaps(*evaluation.scene))
        if (!least || gap.least < *least) least = gap.least;
    return least;
}

}  // namespace

Result<Arrangement> arrangeCards(const Rig& rig)
{
    Task task(rig);
    if (task.cards() == 0) return Refusal{"there is no graphics card in this rig that could stand on a board's slot"};
    if (task.slots() < task.cards()) return Refusal{"there are fewer free slots for graphics cards than cards"};
    auto best = task.best();
    Arrangement out{std::move(best.rig), {}, evaluate(rig), std::move(best.evaluation), {}, {}};
    for (const Item& item : out.rig.items) {
        const auto& before = rig.find(item.id)->pieces;
        if (!item.part->as<GraphicsCard>() || before == item.pieces) continue;
        out.moves.push_back({item.id, before[0] ? before[0]->mount : std::string(), item.pieces[0]->mount});
    }
    out.airBefore = leastAir(out.before);
    out.airAfter = leastAir(out.after);
    return out;
}

}  // namespace rw
