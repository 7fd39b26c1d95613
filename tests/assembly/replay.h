// Builds a rig as its steps say, in a model that knows nothing of how they came about: for every doing it asks anew whether what
// it needs is there, whether the way in is free of what stands by then, and whether plug and screwdriver get there.
#pragma once

#include <QString>

#include <algorithm>
#include <map>
#include <set>

#include "assembly/checklist.h"
#include "checks/base/port_room.h"
#include "parts/board_forms.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/riser.h"
#include "scene/removal.h"

namespace rw::test {

class Replay {
public:
    // `shapes`: whether also what nobody knows better than by estimate may bar a way.
    Replay(const Evaluation& evaluation, Shapes shapes) : m_shapes(shapes), m_scene(*evaluation.scene), m_where(m_scene.pieces().size(), Where::Box)
    {
        for (std::size_t i = 0; i < m_where.size(); ++i)
            if (!m_scene.pieces()[i].host) m_where[i] = boardOver(i) == i ? Where::Bench : Where::Case;
    }

    // What is asked that cannot be done; empty: all can.
    QString run(const std::vector<Step>& steps)
    {
        std::set<std::string> ids;
        for (const Step& step : steps) {
            if (step.id == "blocked")
                for (const Task& task : step.tasks) m_blocked.insert(task.id.substr(std::string("blocked/").size()));
            for (const Task& task : step.tasks) {
                if (!ids.insert(task.id).second) return at(step, task, "is asked for twice");
                if (task.text.pattern.empty() || format(task.text).find('{') != std::string::npos) return at(step, task, "has no whole sentence");
                const QString trouble = task.pieces.empty() ? plug(task) : bring(task);
                if (!trouble.isEmpty()) return at(step, task, trouble);
            }
        }
        for (std::size_t i = 0; i < m_where.size(); ++i)
            if (m_where[i] != Where::Case && boardOver(i) != i && !isBlocked(i) && !isOnTheBenchForGood(i)) return QStringLiteral("%1 is never fitted").arg(name(i));
        return {};
    }

private:
    enum class Where { Box, Bench, Case };

    const StandingPiece& piece(std::size_t i) const { return m_scene.pieces()[i]; }
    QString name(std::size_t i) const { return QString::fromStdString(piece(i).item->id + "/" + std::to_string(piece(i).number)); }
    static QString at(const Step& step, const Task& task, const QString& trouble)
    {
        return QString::fromStdString(step.id + ", " + task.id + " (" + format(task.text) + "): ") + trouble;
    }

    // The board a piece stands on, by however many others; itself where it is one.
    std::optional<std::size_t> boardOver(std::size_t i) const
    {
        for (auto host = std::optional(i); host; host = piece(*host).host)
            if (piece(*host).part().as<Motherboard>()) return host;
        return std::nullopt;
    }
    bool isOnTheBenchForGood(std::size_t i) const { return boardOver(i) && !piece(*boardOver(i)).host; }
    bool isBlocked(std::size_t i) const
    {
        for (auto host = std::optional(i); host; host = piece(*host).host)
            if (m_blocked.contains("fit/" + piece(*host).item->id + "/" + std::to_string(piece(*host).number))) return true;
        return false;
    }

    std::vector<bool> present(Where where) const
    {
        std::vector<bool> all(m_where.size());
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = m_where[i] == where || (where == Where::Case && isBlocked(i));
        return all;
    }

    QString bring(const Task& task)
    {
        const std::size_t i = task.pieces.front();
        if (m_where[i] != Where::Box && !(m_where[i] == Where::Bench && piece(i).piece.plug == MountKind::BoardTray)) return QStringLiteral("stands already");
        const auto board = boardOver(i);
        const bool isBoard = board == i;
        const bool bench = board && !isBoard && m_where[*board] != Where::Case;
        if (!bench && m_where[*piece(i).host] != Where::Case) return QStringLiteral("its host %1 does not stand").arg(name(*piece(i).host));
        if (bench) {
            m_where[*board] = Where::Bench;   // out of its box
            if (m_where[*piece(i).host] != Where::Bench) return QStringLiteral("its host %1 is not on the bench").arg(name(*piece(i).host));
        }
        std::vector<std::size_t> unit = {i};
        for (std::size_t other = 0; isBoard && other < m_where.size(); ++other)
            if (other != i && m_where[other] == Where::Bench && boardOver(other) == i) {
                if (piece(other).piece.plug == MountKind::PcieSlot) return QStringLiteral("%1 is on the board when that goes in").arg(name(other));
                unit.push_back(other);
            }
        const auto met = leastObstruction(m_scene, unit, present(bench ? Where::Bench : Where::Case), m_shapes);
        if (met) return QStringLiteral("the way in is barred by %1 after %2 mm").arg(name(met->piece)).arg(met->after.amount());
        for (const std::size_t one : unit) m_where[one] = bench ? Where::Bench : Where::Case;
        return task.isCramped ? QString() : tools(i);
    }

    // Screws are driven along z: a board's through its holes, a card's at the top of its bracket.
    QString tools(std::size_t i) const
    {
        std::vector<Point> screws;
        if (const auto* board = piece(i).part().as<Motherboard>())
            for (const Point& hole : boardHoles(*board)) screws.push_back(piece(i).pose.apply(hole));
        if (piece(i).piece.plug == MountKind::PcieSlot && !piece(i).part().as<Riser>())
            for (const Solid& solid : piece(i).solids)
                if (solid.role == Role::Bracket) screws.push_back({boundsOf(solid).lo.x, boundsOf(solid).centre().y, boundsOf(solid).hi.z});
        for (const Point& screw : screws)
            for (std::size_t other = 0; other < m_where.size(); ++other) {
                if (other == i || m_where[other] != Where::Case || isFlat(other)) continue;
                const Box shaft{screw - Point{mm(3.9), mm(3.9), Length{}}, screw + Point{mm(3.9), mm(3.9), mm(149)}};
                for (const Solid& solid : piece(other).solids)
                    if (!isKeepOut(solid.role) && shareVolume(boundsOf(solid), shaft)) return QStringLiteral("%1 stands over a screw").arg(name(other));
            }
        return {};
    }
    bool isFlat(std::size_t i) const
    {
        static const std::set<MountKind> flat = {MountKind::None, MountKind::BoardTray, MountKind::CpuSocket, MountKind::DimmSlot, MountKind::M2Slot};
        return flat.contains(piece(i).piece.plug);
    }

    // "plug/item/what": the parts it joins stand, and a hand gets to the board's port.
    QString plug(const Task& task)
    {
        if (!task.id.starts_with("plug/")) return {};
        for (std::size_t i = 0; i < m_where.size(); ++i)
            if (std::find(task.parts.begin(), task.parts.end(), piece(i).item->id) != task.parts.end() && m_where[i] != Where::Case && !isBlocked(i) && !isOnTheBenchForGood(i))
                return QStringLiteral("%1 does not stand yet").arg(name(i));
        static const std::map<std::string, std::set<std::string>> ports = {{"atx_24", {"atx_24"}}, {"eps_8", {"eps_8"}}, {"switches", {"front_panel"}}, {"usb", {"usb2", "usb3", "usb_c"}}, {"audio", {"audio"}}};
        if (task.isCramped) return {};
        for (const auto& board : m_scene.each<Motherboard>()) {
            const auto what = std::find_if(ports.begin(), ports.end(), [&](const auto& entry) { return task.id.find("plug/" + board.at->item->id + "/" + entry.first) == 0; });
            if (what == ports.end()) continue;
            for (const BoardPort& port : board.spec->ports) {
                if (!port.isPlaced() || !what->second.contains(port.type)) continue;
                for (std::size_t i = 0; i < m_where.size(); ++i)
                    if (m_where[i] == Where::Case && !isFlat(i) && barsTheWay(piece(i), port, board.at->pose)) return QStringLiteral("%1 bars the way to %2").arg(name(i), QString::fromStdString(port.name));
            }
        }
        return {};
    }

    Shapes m_shapes;
    const Scene& m_scene;
    std::vector<Where> m_where;
    std::set<std::string> m_blocked;
};

}  // namespace rw::test
