#include "plan/board_picture.h"

#include <algorithm>

#include "parts/standards.h"

namespace rw {
namespace {

BoardPlace::From fromOf(const std::optional<PcieLink>& link)
{
    return !link ? BoardPlace::From::Unknown : link->chipset ? BoardPlace::From::Chipset : BoardPlace::From::Processor;
}

std::optional<Point> pointAt(const LengthFact& x, const LengthFact& y)
{
    return x && y ? std::optional(Point{*x, *y, Length{}}) : std::nullopt;
}

class Drawing {
public:
    Drawing(const Evaluation& evaluation, std::size_t board)
        : m_evaluation(evaluation), m_scene(*evaluation.scene), m_board(board), m_spec(*m_scene.pieces()[board].part().as<Motherboard>())
    {
        picture.board = m_scene.pieces()[board].item->id;
        picture.name = m_scene.pieces()[board].part().shortName;
        picture.chipset = m_spec.chipset.valueOr("");
        picture.depth = m_spec.depth.valueOr(standards::atxDepth);
        picture.height = m_spec.height.valueOr(standards::atxHeight);
        addSocket();
        for (const BoardDimm& dimm : m_spec.dimms) addMemorySlot(dimm);
        const std::vector<BoardLink> links = boardLinks(m_scene, board);
        for (const BoardLink& link : links)
            if (link.kind != BoardLink::Kind::Sata) addLink(link);
        addSata(links);
        for (BoardPlace& place : picture.places) addFindings(place);
    }

    BoardPicture picture;

private:
    const StandingPiece* guestOn(const std::string& mount) const
    {
        for (const StandingPiece& piece : m_scene.pieces())
            if (piece.host == m_board && piece.mount->name == mount) return &piece;
        return nullptr;
    }

    static void settle(BoardPlace& place, const StandingPiece* guest)
    {
        if (!guest) return;
        place.items.push_back(guest->item->id);
        place.guest = guest->part().shortName;
    }

    void addSocket()
    {
        BoardPlace place{BoardPlace::Kind::CpuSocket, "CPU", m_spec.socket.valueOr(""), BoardPlace::From::Processor, {}, {}, false, {}, m_spec.socket.origin, {}, {}, {}, {}, pointAt(m_spec.socketX, m_spec.socketY)};
        settle(place, guestOn("CPU"));
        picture.places.push_back(std::move(place));
    }

    void addMemorySlot(const BoardDimm& dimm)
    {
        const std::string channel = dimm.channelOrLabel(), link = channel.empty() ? std::string() : "channel " + channel;
        BoardPlace place{BoardPlace::Kind::MemorySlot, dimm.label, m_spec.memoryType.valueOr(""), BoardPlace::From::Processor, link, link, false, {}, dimm.x.origin, {}, {}, {}, {}, pointAt(dimm.x, dimm.y)};
        settle(place, guestOn(dimm.label));
        picture.places.push_back(std::move(place));
    }

    std::optional<Point> middleOf(const BoardLink& link) const
    {
        if (link.kind == BoardLink::Kind::M2) {
            const BoardM2* socket = m_spec.m2Socket(link.name);
            return socket ? pointAt(socket->x, socket->y) : std::nullopt;
        }
        const BoardSlot* slot = m_spec.slot(link.name);
        if (!slot || !slot->position) return std::nullopt;
        const int lanes = slot->size.size() > 1 ? std::atoi(slot->size.c_str() + 1) : 16;
        return Point{standards::slotBodyStart + standards::slotBodyLength(lanes) / 2, -standards::slotCentre(static_cast<int>(*slot->position)), Length{}};
    }

    void addLink(const BoardLink& link)
    {
        BoardPlace place;
        place.kind = link.kind == BoardLink::Kind::Slot ? BoardPlace::Kind::Slot : BoardPlace::Kind::M2;
        place.name = link.name;
        place.size = link.size;
        place.from = fromOf(link.now);
        place.wired = link.wired;
        if (!link.doubt) place.now = link.nowText();
        place.isOff = link.isOff;
        place.because = link.because;
        place.origin = link.origin;
        place.at = middleOf(link);
        if (link.card) settle(place, &m_scene.pieces()[*link.card]);
        picture.places.push_back(std::move(place));
    }

    void addSata(const std::vector<BoardLink>& links)
    {
        long all = 0, alive = 0;
        BoardPlace place{BoardPlace::Kind::Sata, "SATA", {}, BoardPlace::From::Chipset, {}, {}, false, {}, m_spec.sata.origin, {}, {}, {}, {}, {}};
        for (const BoardLink& link : links) {
            if (link.kind != BoardLink::Kind::Sata) continue;
            ++all;
            if (!link.isOff) { ++alive; continue; }
            for (const std::string& cause : link.because)
                if (std::find(place.because.begin(), place.because.end(), cause) == place.because.end()) place.because.push_back(cause);
        }
        const auto drives = sataDrives(m_scene.rig());
        if (all == 0 && drives.empty()) return;
        place.size = all == 0 ? std::string() : std::to_string(alive) + " of " + std::to_string(all);
        place.isOff = all > 0 && alive == 0;
        for (const Item* drive : drives) place.items.push_back(drive->id);
        if (drives.size() == 1) place.guest = drives.front()->part->shortName;
        else if (!drives.empty()) place.guest = std::to_string(drives.size()) + " drives";
        picture.places.push_back(std::move(place));
    }

    // Those that speak of the board and of what stands here.
    void addFindings(BoardPlace& place) const
    {
        for (std::size_t i = 0; i < m_evaluation.findings.size(); ++i) {
            const Finding& finding = m_evaluation.findings[i];
            const auto about = [&](const ItemId& id) { return std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end(); };
            if (finding.isWaived() || !about(picture.board) || std::none_of(place.items.begin(), place.items.end(), about)) continue;
            place.findings.push_back(i);
            if (!place.worst || finding.verdict > *place.worst) place.worst = finding.verdict;
        }
    }

    const Evaluation& m_evaluation;
    const Scene& m_scene;
    std::size_t m_board;
    const Motherboard& m_spec;
};

}  // namespace

std::string placeKindText(BoardPlace::Kind kind)
{
    switch (kind) {
    case BoardPlace::Kind::CpuSocket: return "cpu_socket";
    case BoardPlace::Kind::MemorySlot: return "memory_slot";
    case BoardPlace::Kind::Slot: return "slot";
    case BoardPlace::Kind::M2: return "m2";
    case BoardPlace::Kind::Sata: return "sata";
    }
    return {};
}

std::string fromText(BoardPlace::From from)
{
    return from == BoardPlace::From::Processor ? "cpu" : from == BoardPlace::From::Chipset ? "chipset" : "unknown";
}

std::vector<BoardPicture> boardPictures(const Evaluation& evaluation)
{
    std::vector<BoardPicture> pictures;
    for (const auto& board : evaluation.scene->each<Motherboard>()) pictures.push_back(Drawing(evaluation, board.index).picture);
    return pictures;
}

}  // namespace rw
