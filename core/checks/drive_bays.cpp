// Drives in their bays, and cards that reach into them: a drive level with a long card is in its way, an empty bay is lost.
#include <algorithm>

#include "checks/base/card_room.h"
#include "parts/kinds/storage.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

bool isBay(const Mount& mount) { return mount.kind == MountKind::Bay35 || mount.kind == MountKind::Bay25; }

bool isTaken(const Scene& scene, std::size_t pcCase, const Mount& mount)
{
    return std::any_of(scene.pieces().begin(), scene.pieces().end(), [&](const StandingPiece& p) { return p.host == pcCase && p.mount->name == mount.name; });
}

// The room of a bay, as a drive of its size fills it.
Box roomOf(const Mount& bay, const StandingPiece& pcCase)
{
    using namespace standards;
    const bool large = bay.kind == MountKind::Bay35;
    const Length half = (large ? drive35Width : drive25Width) / 2;
    return pcCase.pose.apply(bay.pose.apply(Box{{Length{}, -half, Length{}}, {large ? drive35Length : drive25Length, half, large ? drive35Height : mm(7)}}));
}

// Every other free bay the drive goes into, as a condition: each is tried.
std::vector<Fix> otherBays(const Scene& scene, const StandingPiece& drive, const std::map<std::string, Value>& arguments)
{
    std::vector<Fix> fixes;
    if (!drive.host) return fixes;
    const StandingPiece& host = scene.pieces()[*drive.host];
    for (const Mount& bay : host.piece.mounts) {
        if (bay.kind != drive.piece.plug || isTaken(scene, *drive.host, bay)) continue;
        Fix fix{{RW_TEXT("Move {other} to {bay}"), arguments},
                {RW_TEXT("{part} is {measured} long; {other} in {there} leaves {limit}. Fits if it is moved to {bay}."), arguments},
                [id = drive.item->id, number = drive.number, place = Placement{host.item->id, host.piece.name, bay.name, bay.turns.front(), {}}](const Rig& rig) { return placePiece(rig, id, number, place); }};
        for (auto* text : {&fix.label, &fix.condition}) {
            text->arguments["bay"] = bay.name;
            text->arguments["there"] = drive.mount->name;
        }
        fixes.push_back(std::move(fix));
    }
    return fixes;
}

void occupied(const Scene& scene, const Standing<GraphicsCard>& card, const Standing<Storage>& drive, Report& report)
{
    const Solid* shroud = card.at->solid("shroud");
    if (!shroud || !drive.at->mount || !isBay(*drive.at->mount)) return;
    const auto front = beyond(scene, card, CardFace::End, boundsOf(*shroud), [&](const StandingPiece& other, const Solid&) { return &other == drive.at; });
    if (!front) return;
    // The bay must be level with the card, and begin where it is said to.
    const auto across = static_cast<std::size_t>(card.at->pose.turn.apply(Axis::Y));
    Fit fit;
    fit.subject = card.index;
    fit.object = drive.index;
    fit.actual = reading(card.spec->length);
    fit.limit = reading(*card.spec->length + front->room, weakest(front->origin, front->solid->origins[across]), front->doubt);
    fit.note = mm(10);
    fit.clash = RW_TEXT("{part} is {measured} long; {other} is level with it and leaves {limit}: {lack} too long. Move the drive to another bay.");
    fit.close = RW_TEXT("{part} is {measured} long; {other} is level with it and leaves {limit}, so {room} are left. Plan the drive's cables.");
    fit.where.boxes = {boundsOf(*shroud), boundsOf(*front->solid)};
    Finding* finding = report.fit(fit);
    if (!finding || finding->verdict < Verdict::Warning) return;
    report.explain(card.index, drive.index);
    for (Fix& fix : otherBays(scene, *drive.at, finding->text.arguments)) finding->fixes.push_back(std::move(fix));
}

// Empty bays whose place is known and in which the card stands.
void lost(const Scene& scene, const Standing<GraphicsCard>& card, const Standing<PcCase>& pcCase, Report& report)
{
    std::vector<std::string> names;
    Length from;
    Origin origin = Origin::Norm;
    Where where;
    for (const Mount& bay : pcCase.at->piece.mounts) {
        const Origin place = weakest(bay.origins[0], bay.origins[1]);
        if (!isBay(bay) || place >= Origin::Family || isTaken(scene, pcCase.index, bay)) continue;
        const Box room = roomOf(bay, *pcCase.at);
        if (std::none_of(card.at->solids.begin(), card.at->solids.end(), [&](const Solid& s) { return !isKeepOut(s.role) && shareVolume(boundsOf(s), room); })) continue;
        const Length begins = *card.spec->length - (card.at->bounds.hi.x - room.lo.x);
        from = names.empty() ? begins : std::min(from, begins);
        origin = weakest(origin, place);
        names.push_back(bay.name);
        where.boxes.push_back(room);
    }
    if (names.empty()) return;
    Finding& finding = report.add(Verdict::Note, {card.index, pcCase.index},
        RW_TEXT("{part} is {measured} long and from {limit} on reaches into {bays} of {other}: no drive can stand there. Use other bays."),
        {{"measured", *card.spec->length}, {"limit", from}, {"bays", listText(names)}});
    finding.measuredOrigin = card.spec->length.origin;
    finding.limitOrigin = origin;
    finding.where = std::move(where);
}

// A drive that found no bay of its size, where the case's bays are known.
void without(const Scene& scene, const Item& drive, const Standing<PcCase>& pcCase, Report& report)
{
    const auto& form = drive.part->as<Storage>()->form;
    if (!form || drive.isPlaced() || pcCase.spec->bays.empty()) return;
    Origin origin = form.origin;
    for (const CaseBay& row : pcCase.spec->bays) origin = weakest(origin, row.count.origin);
    const MountKind kind = *form == "3.5" ? MountKind::Bay35 : *form == "2.5" ? MountKind::Bay25 : MountKind::None;
    const auto& mounts = pcCase.at->piece.mounts;
    const auto bays = std::count_if(mounts.begin(), mounts.end(), [&](const Mount& m) { return m.kind == kind; });
    const auto freeOf = [&](MountKind wanted) { return std::count_if(mounts.begin(), mounts.end(), [&](const Mount& m) { return m.kind == wanted && !isTaken(scene, pcCase.index, m); }); };
    if (kind == MountKind::None || freeOf(kind) > 0) return;
    const bool frame = kind == MountKind::Bay25 && freeOf(MountKind::Bay35) > 0;
    report.tellNoPlace(drive);
    // A small drive goes into a large bay on a frame that costs next to nothing.
    Finding& finding = report.addFor(frame ? Verdict::Warning : clashVerdict(origin, LimitKind::Explicit), {&drive, pcCase.at->item},
        frame ? RW_TEXT("{other} has no free bay for {part} ({measured}-inch; {limit} in all). Use a frame in a larger bay or another drive.")
                                 : RW_TEXT("{other} has no free bay for {part} ({measured}-inch; {limit} in all). Choose another drive or case."),
        {{"measured", *form}, {"limit", Count{static_cast<long>(bays)}}});
    finding.measuredOrigin = form.origin;
    finding.limitOrigin = origin;
}

}  // namespace

void drive_bays(const Scene& scene, Report& report)
{
    for (const auto& card : scene.each<GraphicsCard>()) {
        const auto pcCase = caseOf(scene, card.index);
        if (!pcCase || !card.spec->standsComplete()) continue;
        for (const auto& drive : scene.each<Storage>()) occupied(scene, card, drive, report);
        lost(scene, card, *pcCase, report);
    }
    if (const auto pcCase = scene.first<PcCase>())
        for (const Item& item : scene.rig().items)
            if (item.part->as<Storage>()) without(scene, item, *pcCase, report);
}

DecidingFields drive_bays_fields()
{
    return {
        {"storage", "form"},
        {"graphics_card", "length_mm"},
        {"pc_case", "bays[].count", kWhereKnown}, {"pc_case", "bays[].slot", kWhereKnown}, {"pc_case", "bays[].card_limit_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}};
}

}  // namespace rw::checks
