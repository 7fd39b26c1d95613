#include "scene/board_links.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <sstream>

#include "parts/kinds/cpu.h"
#include "parts/kinds/riser.h"
#include "parts/kinds/storage.h"

namespace rw {
namespace {

constexpr double kMostPorts = 64;  // of one board, that are listed: a number typed wrong must not fill the memory

std::vector<std::string> split(const std::string& list)
{
    std::vector<std::string> parts;
    std::istringstream words(list);
    for (std::string one; std::getline(words, one, '+');)
        if (!one.empty()) parts.push_back(one);
    return parts;
}

// "SATA 5+6" names ports, and so do "SATA5/6", "SATA 5, 6" and "SATA 5-6": manuals write all of them.
std::vector<std::string> targetsOf(const std::string& target)
{
    if (!target.starts_with("SATA")) return {target};
    std::vector<std::string> ports;
    int last = 0;
    bool range = false;
    for (std::size_t at = 4; at < target.size();) {
        if (!std::isdigit(static_cast<unsigned char>(target[at]))) { range = range || target[at] == '-'; ++at; continue; }
        const int number = std::min(std::atoi(target.c_str() + at), static_cast<int>(kMostPorts));
        for (int port = range && last > 0 ? last + 1 : number; port <= number; ++port) ports.push_back("SATA " + std::to_string(port));
        last = number;
        range = false;
        at = std::min(target.find_first_not_of("0123456789", at), target.size());
    }
    return ports.empty() ? std::vector<std::string>{target} : ports;
}

class Links {
public:
    Links(const Scene& scene, std::size_t board) : m_scene(scene), m_board(board), m_spec(scene.pieces()[board].part().as<Motherboard>())
    {
        for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
            if (scene.pieces()[i].host != board) continue;
            m_guests.push_back(i);
            if (scene.pieces()[i].part().as<Cpu>()) m_cpu = i;
        }
        const int ports = static_cast<int>(std::clamp(m_spec->sata.valueOr(0), 0.0, kMostPorts));
        links.reserve(m_spec->slots.size() + m_spec->m2.size() + static_cast<std::size_t>(ports));
        for (const BoardSlot& slot : m_spec->slots) add(BoardLink::Kind::Slot, slot.label, slot.size, slot.link);
        for (const BoardM2& socket : m_spec->m2) add(BoardLink::Kind::M2, socket.label, socket.longest, socket.link);
        for (int port = 1; port <= ports; ++port) add(BoardLink::Kind::Sata, "SATA " + std::to_string(port), "", {});
        applyRows();
        capByProcessor();
    }

    std::vector<BoardLink> links;

private:
    const Cpu* cpu() const { return m_cpu ? m_scene.pieces()[*m_cpu].part().as<Cpu>() : nullptr; }

    void add(BoardLink::Kind kind, const std::string& name, const std::string& size, const TextFact& wired)
    {
        BoardLink link;
        link.kind = kind;
        link.board = m_board;
        link.name = name;
        link.size = size;
        if (wired) link.wired = *wired;
        link.origin = link.wiredOrigin = wired.origin;
        link.isOff = link.wired == "off";
        link.alone = link.now = pcieLink(link.wired);
        const auto guest = std::find_if(m_guests.begin(), m_guests.end(), [&](std::size_t i) { return m_scene.pieces()[i].mount->name == name; });
        if (guest != m_guests.end()) link.guest = *guest;
        link.card = link.guest;
        if (link.guest && m_scene.pieces()[*link.guest].part().as<Riser>())
            for (std::size_t i = 0; i < m_scene.pieces().size(); ++i) {
                const auto host = m_scene.pieces()[i].host;
                if (host && m_scene.pieces()[*host].item == m_scene.pieces()[*link.guest].item) link.card = i;
            }
        links.push_back(std::move(link));
    }

    BoardLink* find(const std::string& name)
    {
        const auto it = std::find_if(links.begin(), links.end(), [&](const BoardLink& l) { return l.name == name; });
        return it == links.end() ? nullptr : &*it;
    }

    // What makes a row hold; or may make it hold, where a number is unknown.
    struct Causes {
        std::vector<std::string> names;
        std::vector<std::size_t> pieces;
        std::optional<LinkDoubt> doubt = {};
    };

    // What is off is in nobody's way: first what the processor leaves off, then what that leaves in use, then what is halved.
    void applyRows()
    {
        const auto turnOf = [](const LinkSharing& row) { return !row.isOff() ? 3 : row.when.empty() ? 1 : 2; };
        for (int turn = 1; turn <= 3; ++turn) {
            std::vector<std::pair<const LinkSharing*, Causes>> holding;
            for (const LinkSharing& row : m_spec->sharing)
                if (turnOf(row) == turn)
                    if (auto causes = causesOf(row)) holding.emplace_back(&row, std::move(*causes));
            for (const auto& [row, causes] : holding) apply(*row, causes);
        }
    }

    std::optional<Causes> causesOf(const LinkSharing& row)
    {
        Causes causes;
        for (const std::string& name : split(row.when)) {
            const BoardLink* place = find(name);
            if (!place || !place->guest || place->isOff) return std::nullopt;
            const auto* drive = m_scene.pieces()[*place->guest].part().as<Storage>();
            if (!row.drive.empty() && drive && !drive->interface) causes.doubt = {*place->guest, LinkDoubt::Number::Interface};
            else if (!row.drive.empty() && (!drive || drive->isSata() != (row.drive == "SATA"))) return std::nullopt;
            causes.names.push_back(name);
            causes.pieces.push_back(place->card.value_or(*place->guest));
        }
        return row.cpus.empty() && !row.cpuLanes ? causes : withProcessor(row, std::move(causes));
    }

    std::optional<Causes> withProcessor(const LinkSharing& row, Causes causes) const
    {
        const Cpu* processor = cpu();
        if (!processor) return std::nullopt;
        if (!row.cpus.empty() && !processor->series) causes.doubt = {*m_cpu, LinkDoubt::Number::Series};
        else if (!row.cpus.empty() && !names(row.cpus, *processor->series)) return std::nullopt;
        if (row.cpuLanes && !processor->lanes) causes.doubt = {*m_cpu, LinkDoubt::Number::Lanes};
        else if (row.cpuLanes && *processor->lanes > *row.cpuLanes) return std::nullopt;
        causes.names.push_back(m_scene.pieces()[*m_cpu].part().shortName);
        causes.pieces.push_back(*m_cpu);
        return causes;
    }

    void apply(const LinkSharing& row, const Causes& causes)
    {
        const auto left = pcieLink(row.link.valueOr(""));
        for (const std::string& name : targetsOf(row.target)) {
            BoardLink* link = find(name);
            if (!link || (link->isOff && (row.isOff() || causes.doubt))) continue;
            BoardLink with = *link;
            if (row.isOff()) with.isOff = true;
            else if (!left || !narrow(with, *left)) continue;
            if (causes.doubt) { link->doubt = causes.doubt; continue; }
            blame(with, causes, row.link.origin);
            *link = std::move(with);
        }
    }

    // Whether it takes anything away.
    static bool narrow(BoardLink& link, const PcieLink& left)
    {
        if (!link.now) { link.now = left; return true; }
        const PcieLink before = *link.now;
        if (left.lanes && (!before.lanes || *left.lanes < *before.lanes)) link.now->lanes = left.lanes;
        if (left.generation && (!before.generation || *left.generation < *before.generation)) link.now->generation = left.generation;
        link.now->chipset = before.chipset || left.chipset;
        return link.now->lanes != before.lanes || link.now->generation != before.generation || link.now->chipset != before.chipset;
    }

    static void blame(BoardLink& link, const Causes& causes, Origin origin)
    {
        link.origin = link.origin == Origin::Missing ? origin : weakest(link.origin, origin);  // how it is wired alone does not matter where nobody says it
        for (std::size_t i = 0; i < causes.names.size(); ++i) {
            if (std::find(link.because.begin(), link.because.end(), causes.names[i]) != link.because.end()) continue;
            link.because.push_back(causes.names[i]);
            link.causes.push_back(causes.pieces[i]);
        }
    }

    // A processor's own lanes run no faster than it does.
    void capByProcessor()
    {
        const auto own = cpu() ? pcieLink(cpu()->pcie.valueOr("")) : std::nullopt;
        if (!own || !own->generation) return;
        for (BoardLink& link : links)
            if (link.now && !link.now->chipset && link.now->generation && *link.now->generation > *own->generation) {
                link.now->generation = own->generation;
                blame(link, {{m_scene.pieces()[*m_cpu].part().shortName}, {*m_cpu}}, cpu()->pcie.origin);
            }
    }

    const Scene& m_scene;
    std::size_t m_board;
    const Motherboard* m_spec;
    std::vector<std::size_t> m_guests;
    std::optional<std::size_t> m_cpu;
};

}  // namespace

std::string BoardLink::nowText() const
{
    if (isOff) return "off";
    return now ? linkText(*now) : std::string();
}

std::vector<BoardLink> boardLinks(const Scene& scene, std::size_t board) { return Links(scene, board).links; }

std::optional<BoardLink> linkUnder(const Scene& scene, std::size_t piece)
{
    std::size_t at = piece;
    if (const auto host = scene.pieces()[piece].host; host && scene.pieces()[*host].part().as<Riser>())  // the riser's plug stands in the slot
        for (std::size_t i = 0; i < scene.pieces().size(); ++i)
            if (scene.pieces()[i].item == scene.pieces()[*host].item && scene.pieces()[i].piece.plug == MountKind::PcieSlot) at = i;
    const auto board = scene.pieces()[at].host;
    if (!board || !scene.pieces()[*board].part().as<Motherboard>()) return std::nullopt;
    for (BoardLink& link : boardLinks(scene, *board))
        if (link.guest == at) return std::move(link);
    return std::nullopt;
}

std::vector<std::string> placesUnknownTo(const Motherboard& board)
{
    std::vector<std::string> unknown;
    for (const LinkSharing& row : board.sharing) {
        std::vector<std::string> named = split(row.when);
        for (const std::string& target : targetsOf(row.target)) named.push_back(target);
        for (const std::string& name : named) {
            const int port = name.starts_with("SATA ") ? std::atoi(name.c_str() + 5) : 0;
            if (board.slot(name) || board.m2Socket(name) || (port > 0 && (!board.sata || port <= *board.sata))) continue;
            if (std::find(unknown.begin(), unknown.end(), name) == unknown.end()) unknown.push_back(name);
        }
    }
    return unknown;
}

bool isSharingKnown(const Motherboard& board) { return board.sharingComplete.valueOr(false); }

std::vector<const Item*> sataDrives(const Rig& rig)
{
    std::vector<const Item*> drives;
    for (const Item& item : rig.items)
        if (const auto* drive = item.part->as<Storage>(); drive && !drive->isM2() && (drive->isSata() || !drive->interface)) drives.push_back(&item);
    return drives;
}

}  // namespace rw
