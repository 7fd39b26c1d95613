#include "plan/placing.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "rig/edits.h"

namespace rw {
namespace {

int numberIn(const std::string& text)
{
    const std::size_t at = text.find_first_of("0123456789");
    return at == std::string::npos ? 0 : std::atoi(text.c_str() + at);
}

bool suits(const Piece& piece, const Mount& mount)
{
    if (piece.plugSize.empty() || mount.size.empty()) return true;
    switch (piece.plug) {
    case MountKind::PcieSlot: return numberIn(piece.plugSize) <= numberIn(mount.size);
    case MountKind::FanMount: return numberIn(piece.plugSize) <= numberIn(mount.size);
    case MountKind::RadiatorMount: return mount.size.find(piece.plugSize) != std::string::npos;
    case MountKind::M2Slot: return numberIn(piece.plugSize.substr(piece.plugSize.find(' ') + 1)) <= numberIn(mount.size.substr(mount.size.find(' ') + 1));
    default: return true;
    }
}

bool isTaken(const Rig& rig, const Placement& placement, const ItemId& self)
{
    for (const Item& item : rig.items) {
        if (item.id == self) continue;
        for (const auto& piece : item.pieces)
            if (piece && piece->isSameMount(placement)) return true;
    }
    return false;
}

bool usedByItself(const Item& item, const Placement& placement)
{
    return std::any_of(item.pieces.begin(), item.pieces.end(), [&](const auto& piece) {
        return piece && piece->isSameMount(placement);
    });
}

Result<Rig> placePieceAtBest(const Rig& rig, const ItemId& id, std::size_t number)
{
    const Item& item = *rig.find(id);
    const Piece piece = item.part->spec->pieces(item.state)[number];
    if (piece.plug == MountKind::None) return placePiece(rig, id, number, {});
    std::optional<Rig> best;
    Score bestScore;
    for (const Placement& place : bestPlaces(Scene(rig), item, piece)) {
        auto placed = placePiece(rig, id, number, place);
        if (!placed) continue;
        const Score score = scoreOf(evaluate(*placed), id);
        if (!best || score < bestScore) { best = std::move(*placed); bestScore = score; }
    }
    if (!best) return noFreeMount(*item.part, piece);
    return *best;
}

}  // namespace

bool Score::operator<(const Score& o) const
{
    return std::tuple(worst, findings, -margin) < std::tuple(o.worst, o.findings, -o.margin);
}

Score scoreOf(const Evaluation& evaluation, const ItemId& id)
{
    Score score;
    score.margin = std::numeric_limits<std::int64_t>::max();
    score.findings = static_cast<int>(evaluation.findings.size()) - evaluation.waived();
    if (const auto worst = evaluation.worst()) score.worst = 1 + static_cast<int>(*worst);
    for (const Finding& finding : evaluation.findings)
        if (const auto* margin = std::get_if<Length>(&finding.margin); margin && !finding.isWaived())
            if (std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end()) score.margin = std::min(score.margin, margin->raw());
    return score;
}

std::vector<Candidate> candidates(const Scene& scene, const Piece& piece, const ItemId& self)
{
    std::vector<Candidate> found;
    if (piece.plug == MountKind::None) return found;
    for (const StandingPiece& host : scene.pieces()) {
        if (host.item->id == self) continue;
        for (const Mount& mount : host.piece.mounts) {
            if (mount.kind != piece.plug) continue;
            Candidate candidate;
            candidate.placement.host = host.item->id;
            candidate.placement.hostPiece = host.piece.name;
            candidate.placement.mount = mount.name;
            if (!mount.turns.empty()) candidate.placement.turn = mount.turns.front();
            candidate.pose = guestPose(piece, mount, candidate.placement).then(host.pose);
            candidate.taken = isTaken(scene.rig(), candidate.placement, self);
            candidate.suits = suits(piece, mount);
            found.push_back(std::move(candidate));
        }
    }
    return found;
}

std::vector<Placement> bestPlaces(const Scene& scene, const Item& item, const Piece& piece)
{
    std::vector<Candidate> places = candidates(scene, piece, item.id);
    std::erase_if(places, [&](const Candidate& c) { return c.taken || usedByItself(item, c.placement); });
    if (std::any_of(places.begin(), places.end(), [](const Candidate& c) { return c.suits; }))
        std::erase_if(places, [](const Candidate& c) { return !c.suits; });
    if (piece.plug == MountKind::DimmSlot && places.size() > 1) places.resize(1);
    std::vector<Placement> found;
    for (Candidate& place : places) found.push_back(std::move(place.placement));
    return found;
}

std::string mountName(MountKind kind)
{
    switch (kind) {
    case MountKind::None: return "place";
    case MountKind::BoardTray: return "place for a motherboard";
    case MountKind::CpuSocket: return "CPU socket";
    case MountKind::CoolerSeat: return "place for a CPU cooler";
    case MountKind::DimmSlot: return "memory slot";
    case MountKind::PcieSlot: return "PCIe slot";
    case MountKind::M2Slot: return "M.2 slot";
    case MountKind::Bay35: return "3.5-inch bay";
    case MountKind::Bay25: return "2.5-inch bay";
    case MountKind::Bay525: return "5.25-inch bay";
    case MountKind::FanMount: return "place for a fan";
    case MountKind::RadiatorMount: return "place for a radiator";
    case MountKind::PsuBay: return "place for a power supply";
    case MountKind::SlotBracket: return "expansion slot of a case";
    case MountKind::CardRail: return "place for a card on a riser";
    case MountKind::NvLink: return "NVLink connector";
    case MountKind::Floor: return "place on the floor of a case";
    case MountKind::UsbPort: return "USB port";
    }
    return "place";
}

Refusal noFreeMount(const Part& part, const Piece& piece)
{
    return {part.shortName + ": there is no free " + mountName(piece.plug) + " in this rig"};
}

const Mount* mountOf(const Scene& scene, const Placement& placement)
{
    for (const StandingPiece& host : scene.pieces()) {
        if (host.item->id != placement.host || host.piece.name != placement.hostPiece) continue;
        for (const Mount& mount : host.piece.mounts)
            if (mount.name == placement.mount) return &mount;
    }
    return nullptr;
}

Result<Rig> placeAtBest(const Rig& rig, const ItemId& id)
{
    const Item* item = rig.find(id);
    if (!item) return Refusal{"no part of this rig is called \"" + id + "\""};
    Rig out = rig;
    for (std::size_t i = 0; i < item->pieces.size(); ++i) {
        if (out.find(id)->pieces[i]) continue;
        auto placed = placePieceAtBest(out, id, i);
        if (!placed) return placed.refusal();
        out = std::move(*placed);
    }
    return out;
}

Result<Rig> addAtBest(const Rig& rig, PartPtr part)
{
    const Rig added = addItem(rig, std::move(part));
    return placeAtBest(added, lastItem(added));
}

}  // namespace rw
