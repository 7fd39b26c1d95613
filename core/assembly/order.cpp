#include "assembly/order.h"

#include <algorithm>

#include "checks/base/port_room.h"

namespace rw::assembly {
namespace {

enum class At { InPlace, OnBench, Gone };

// What lies flat on a board, sockets and modules, leaves room for a plug beside it; what stands over it or hangs in the case may not.
bool mayBar(const StandingPiece& piece)
{
    switch (piece.piece.plug) {
        case MountKind::None:
        case MountKind::BoardTray:
        case MountKind::CpuSocket:
        case MountKind::DimmSlot:
        case MountKind::M2Slot: return false;
        default: return true;
    }
}

bool isIn(const StandingPiece& piece, const Box& room)
{
    for (std::size_t i = 0; i < piece.solids.size(); ++i)
        if (!isKeepOut(piece.solids[i].role) && shareVolume(piece.boxes[i], room)) return true;
    return false;
}

// The first of the pieces that stand that leaves a plug or a screwdriver no room.
std::optional<std::size_t> inTheHandsWay(const Scene& scene, const Operation& operation, const std::vector<bool>& present)
{
    for (std::size_t i = 0; i < present.size(); ++i) {
        const StandingPiece& piece = scene.pieces()[i];
        if (!present[i] || i == operation.piece || !mayBar(piece)) continue;
        for (const PortOf& reached : operation.ports)
            if (barsTheWay(piece, *reached.port, scene.pieces()[reached.board].pose)) return i;
        for (const Box& room : operation.driver)
            if (isIn(piece, room)) return i;
    }
    return std::nullopt;
}

class Dismantler {
public:
    Dismantler(const Scene& scene, const std::vector<Operation>& operations) : m_scene(scene), m_operations(operations), m_remains(operations.size(), true), m_at(scene.pieces().size(), At::InPlace)
    {
        // A board that stands in no case is built on the bench.
        for (std::size_t i = 0; i < m_at.size(); ++i) {
            std::size_t root = i;
            while (scene.pieces()[root].host) root = *scene.pieces()[root].host;
            if (scene.pieces()[root].part().as<Motherboard>()) m_at[i] = At::OnBench;
        }
    }

    Order run()
    {
        Order order;
        while (true) {
            const auto isHandFree = [&](std::size_t o) { return !inTheHandsWay(m_scene, m_operations[o], presentFor(o)); };
            // Estimated shapes decide nothing, but an order that heeds them, too, is the better one.
            auto next = lastThat([&](std::size_t o) { return leaves(o, Shapes::All) && isHandFree(o); });
            if (!next) next = lastThat([&](std::size_t o) { return leaves(o, Shapes::Known) && isHandFree(o); });
            if (!next) {
                next = lastThat([&](std::size_t o) { return leaves(o, Shapes::Known); });
                if (!next) break;
                order.cramped.push_back(*next);
            }
            take(*next, order);
        }
        std::reverse(order.sequence.begin(), order.sequence.end());
        for (std::size_t o = 0; o < m_operations.size(); ++o)
            if (m_remains[o]) order.shut.push_back({o, m_operations[o].piece ? leastObstruction(m_scene, unitOf(o), presentFor(o)) : std::nullopt});
        return order;
    }

private:
    template <class May>
    std::optional<std::size_t> lastThat(May may) const
    {
        for (std::size_t o = m_operations.size(); o-- > 0;)
            if (m_remains[o] && may(o)) return o;
        return std::nullopt;
    }

    // What stands where the operation happens: in the case, or on the bench.
    std::vector<bool> presentFor(std::size_t operation) const
    {
        const auto piece = m_operations[operation].piece;
        const At where = piece ? m_at[*piece] : At::InPlace;
        std::vector<bool> present(m_at.size());
        for (std::size_t i = 0; i < present.size(); ++i) present[i] = m_at[i] == where;
        return present;
    }

    // The piece with what stands on it: only a board carries something in.
    std::vector<std::size_t> unitOf(std::size_t operation) const
    {
        const std::size_t piece = *m_operations[operation].piece;
        std::vector<std::size_t> unit = {piece};
        for (std::size_t i = 0; i < m_at.size(); ++i)
            if (m_at[i] == m_at[piece] && standsOn(m_scene, i, piece)) unit.push_back(i);
        return unit;
    }

    bool leaves(std::size_t o, Shapes shapes) const
    {
        const Operation& operation = m_operations[o];
        if (!operation.piece) return true;
        for (std::size_t other = 0; other < m_operations.size(); ++other)
            if (other != o && m_remains[other] && std::find(m_operations[other].needs.begin(), m_operations[other].needs.end(), *operation.piece) != m_operations[other].needs.end()) return false;
        const std::vector<std::size_t> unit = unitOf(o);
        const bool isBoard = m_scene.pieces()[*operation.piece].piece.plug == MountKind::BoardTray;
        if (unit.size() > 1 && !isBoard) return false;
        // A board goes in with its processor, memory, drives and cooler on it, but not with cards.
        if (std::any_of(unit.begin(), unit.end(), [&](std::size_t i) { return m_scene.pieces()[i].piece.plug == MountKind::PcieSlot && i != *operation.piece; })) return false;
        return !leastObstruction(m_scene, unit, presentFor(o), shapes);
    }

    void take(std::size_t o, Order& order)
    {
        m_remains[o] = false;
        order.sequence.push_back(o);
        const auto piece = m_operations[o].piece;
        if (!piece) return;
        for (const std::size_t i : unitOf(o)) m_at[i] = m_scene.pieces()[*piece].piece.plug == MountKind::BoardTray ? At::OnBench : At::Gone;
    }

    const Scene& m_scene;
    const std::vector<Operation>& m_operations;
    std::vector<bool> m_remains;
    std::vector<At> m_at;
};

}  // namespace

Order orderOf(const Scene& scene, const std::vector<Operation>& operations) { return Dismantler(scene, operations).run(); }

std::optional<std::size_t> barredInTheEnd(const Scene& scene, const Operation& operation)
{
    const std::vector<bool> all(scene.pieces().size(), true);
    if (operation.piece && scene.pieces()[*operation.piece].piece.plug != MountKind::BoardTray) {
        std::vector<bool> others = all;   // what stands on it comes later anyway
        for (std::size_t i = 0; i < others.size(); ++i) others[i] = !standsOn(scene, i, *operation.piece);
        if (const auto met = leastObstruction(scene, {*operation.piece}, others, Shapes::All)) return met->piece;
    }
    std::vector<bool> others = all;   // that a card comes after the board it stands on goes without saying
    for (std::size_t i = 0; i < others.size() && operation.piece; ++i) others[i] = scene.pieces()[i].piece.plug != MountKind::PcieSlot || !standsOn(scene, i, *operation.piece);
    return inTheHandsWay(scene, operation, others);
}

}  // namespace rw::assembly
