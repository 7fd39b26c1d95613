// An M.2 drive in its socket: its length, the board's cover over it, the card above it.
#include <algorithm>

#include "checks/base/places.h"
#include "parts/kinds/storage.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

void length(const Standing<Storage>& drive, const Standing<Motherboard>& board, const BoardM2& socketM2, Report& report)
{
    const auto measures = drive.spec->m2Length();
    if (!measures) return;
    const std::vector<int> takes = socketM2.lengths();
    if (takes.empty()) {
        report.add(Verdict::NotChecked, {drive.index, board.index}, RW_TEXT("{part} is {measured} long; which lengths {socket} of {other} takes is unknown. Look in the manual."),
                   {{"measured", mm(*measures)}, {"socket", socketM2.label}}).measuredOrigin = drive.spec->form.origin;
        return;
    }
    const Length limit = mm(takes.back());
    const bool tooLong = mm(*measures) > limit;
    if (!tooLong && (takes.size() == 1 || std::find(takes.begin(), takes.end(), *measures) != takes.end())) {
        report.clear({drive.index, board.index}, mm(*measures), limit, limit - mm(*measures));
        return;
    }
    Finding& finding = report.add(tooLong ? clashVerdict(drive.spec->form.origin, LimitKind::Explicit) : Verdict::Warning, {drive.index, board.index},
        tooLong ? RW_TEXT("{part} is {measured} long; {socket} of {other} takes drives up to {limit}. Use another socket or a shorter drive.")
                : RW_TEXT("{part} is {measured} long; {socket} of {other} takes {limit} and has no standoff for it. Use another socket or another drive."),
        {{"measured", mm(*measures)}, {"limit", tooLong ? Value(limit) : Value(socketM2.longest)}, {"socket", socketM2.label}});
    if (tooLong) finding.margin = limit - mm(*measures);
    finding.measuredOrigin = drive.spec->form.origin;
    finding.limitOrigin = Origin::Curated;
    finding.where.boxes.push_back(drive.at->bounds);
}

// How thick it is, as far as anybody says: one that has no heat sink is a bare stick of 2.2 to 3.6 mm.
LengthFact knownHeight(const Storage& drive)
{
    if (drive.height || drive.heatsink.valueOr(true)) return drive.height;
    LengthFact bare = drive.m2Height();
    bare.low = mm(2.2);
    bare.high = mm(3.6);
    return bare;
}

// Under the board's cover: a drive with a heat sink of its own does not fit there, and does not need it.
void cover(const Standing<Storage>& drive, const Standing<Motherboard>& board, const BoardM2& socketM2, Report& report)
{
    const State& state = board.at->item->state;
    if (!socketM2.hasCover() || state.has(socketM2.coverSwitch())) return;
    Fit fit;
    fit.subject = drive.index;
    fit.object = board.index;
    fit.actual = reading(knownHeight(*drive.spec));
    fit.limit = reading(socketM2.roomUnderCover());
    fit.kind = LimitKind::Solid;
    const bool own = drive.spec->heatsink.valueOr(false);
    fit.clash = own ? RW_TEXT("{part} is {measured} thick with its own heat sink; the cover over {socket} of {other} leaves {limit}: two heat sinks. Take one of them off.")
                    : RW_TEXT("{part} is {measured} thick; the cover over {socket} of {other} leaves {limit}. Take the cover off or use a thinner drive.");
    fit.close = RW_TEXT("{part} is {measured} thick; the cover over {socket} of {other} leaves {limit}: they touch, and its pad has no room. Measure first.");
    fit.unknownActual = RW_TEXT("Height of {part} is unknown; the cover over {socket} of {other} leaves {limit}. Look the height up, or take the cover off.");
    fit.guess = RW_TEXT("{part} is {measured} thick; the {limit} under the cover of {socket} of {other} are an estimate. Measure it.");
    fit.where.boxes.push_back(drive.at->bounds);
    Finding* finding = report.fit(fit);
    if (!finding) return;
    finding->text.arguments["socket"] = socketM2.label;
    if (finding->verdict < Verdict::Warning) return;
    report.explain(drive.index, board.index);
    if (numberOf(finding->margin) >= 0) return;  // an exact fit
    Fix fix;
    fix.label = {RW_TEXT("Take the cover off {socket} of {other}"), finding->text.arguments};
    fix.condition = {RW_TEXT("{part} is {measured} thick; under the cover over {socket} of {other} there are {limit}. Fits if that cover is taken off."), finding->text.arguments};
    fix.apply = [id = board.at->item->id, name = socketM2.coverSwitch()](const Rig& rig) { return setSwitch(rig, id, name, true); };
    finding->fixes.push_back(std::move(fix));
}

// The card that stands over the drive, not behind the board: from the drive's upper face to the lowest part of the card there.
void cardAbove(const Scene& scene, const Standing<Storage>& drive, Report& report)
{
    struct Above { std::size_t piece; const Solid* solid; Length room; };
    std::optional<Above> lowest;
    const Box low = drive.at->bounds;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        if (!cardBody(scene.pieces()[i])) continue;
        for (const Solid& solid : scene.pieces()[i].solids) {
            const Box high = boundsOf(solid);
            if (isKeepOut(solid.role) || high.lo.x >= low.hi.x || low.lo.x >= high.hi.x || high.lo.y >= low.hi.y || low.lo.y >= high.hi.y) continue;
            if (high.lo.z < low.lo.z - standards::m2DriveSeat) continue;
            if (!lowest || high.lo.z - low.hi.z < lowest->room) lowest = Above{i, &solid, high.lo.z - low.hi.z};
        }
    }
    if (!lowest) return;
    // How low a shroud begins is usual, not fixed: never a Problem.
    Fit fit;
    fit.subject = drive.index;
    fit.object = lowest->piece;
    const LengthFact height = knownHeight(*drive.spec);
    if (height) fit.actual = reading(low.hi.z, height.origin, *height - height.least(), height.most() - *height);
    fit.limit = reading(boundsOf(*lowest->solid).lo.z, weakest(Origin::Typical, lowest->solid->origins[2]));
    fit.kind = LimitKind::Solid;
    fit.clash = RW_TEXT("{part} reaches {measured} above the board; {other} over it begins at {limit}: {lack} too high. Use a lower heat sink or another socket.");
    fit.close = RW_TEXT("{part} reaches {measured} above the board; {other} over it begins at {limit}: they touch. Use a lower heat sink or another socket.");
    fit.unknownActual = RW_TEXT("Height of {part} is unknown; {other} over it begins at {limit} above the board. Look the drive's height up.");
    fit.where = {Point{low.centre().x, low.centre().y, low.hi.z}, Point{low.centre().x, low.centre().y, boundsOf(*lowest->solid).lo.z}, {low}};
    if (const Finding* finding = report.fit(fit); finding && finding->verdict >= Verdict::Warning) report.explain(drive.index, lowest->piece);
}

}  // namespace

void m2_fit(const Scene& scene, Report& report)
{
    for (const auto& drive : scene.each<Storage>()) {
        const auto board = boardOf(scene, drive.index);
        const BoardM2* socketM2 = board && drive.spec->isM2() ? board->spec->m2Socket(drive.at->mount->name) : nullptr;
        if (!socketM2) continue;
        length(drive, *board, *socketM2, report);
        cover(drive, *board, *socketM2, report);
        cardAbove(scene, drive, report);
    }
}

DecidingFields m2_fit_fields()
{
    return {
        {"motherboard", "m2[].under_cover_mm", kWhereKnown},
        {"storage", "form"}, {"storage", "height_mm", kWhereKnown},
        {"graphics_card", kShape, kRead}, {"motherboard", kSettings, kRead}};
}

}  // namespace rw::checks
