// The board against what the case takes, in millimetres: a label ("E-ATX") says too little. Its size against the published
// limits, else against the forms the case names; what stands in front of it; and standoffs under it that meet no hole.
#include <algorithm>
#include <cmath>

#include "checks/base/obstacles.h"
#include "parts/board_forms.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/storage.h"
#include "parts/standards.h"

namespace rw::checks {
namespace {

constexpr double kTight = 5;  // mm: less room is worth a Note
constexpr const char* kDepthUnknown = RW_TEXT("Depth of {part} is unknown; {other} takes boards up to {limit}. Look it up.");
constexpr double kHole = 4;   // mm from the middle of a hole: a standoff there is the one it is made for

using Home = Standing<PcCase>;
using Board = Standing<Motherboard>;

bool isNamed(const PcCase& pcCase, const std::string& form)
{
    return std::any_of(pcCase.boards.begin(), pcCase.boards.end(), [&](const std::string& n) { return plainForm(n) == plainForm(form); });
}

// The board's size: as given, else its form's where that is fixed.
LengthFact sizeOf(const LengthFact& given, const BoardForm* form, Length ofForm)
{
    return given || !form || !form->fixed ? given : LengthFact{ofForm, Origin::Norm};
}

// What the case leaves: as published, else up to what stands in front, else as large as the largest form it names whose size is fixed.
LengthFact limitOf(const PcCase& pcCase, const LengthFact& published, const LengthFact& gap, Length atx, Length BoardForm::*size)
{
    if (published) return published;
    if (gap) {
        LengthFact sum = gap;
        sum.value = atx + *gap;
        sum.low = atx + gap.least();
        sum.high = atx + gap.most();
        return sum;
    }
    LengthFact largest;
    for (const std::string& name : pcCase.boards)
        if (const BoardForm* form = findBoardForm(name); form && form->fixed && (!largest || form->*size > *largest)) largest = {form->*size, Origin::Norm};
    return largest;
}

LengthFact depthLimit(const PcCase& c) { return limitOf(c, c.boardDepthLimit, c.frontGap, standards::atxDepth, &BoardForm::depth); }
LengthFact heightLimit(const PcCase& c, const LengthFact& height)
{
    const bool below = height && *height > standards::atxHeight;  // the gap under an ATX board matters to longer ones
    return limitOf(c, c.boardHeightLimit, below ? c.floorGap : LengthFact{}, standards::atxHeight, &BoardForm::height);
}

// The nearest thing in the plane of the board and in front of it.
struct InFront { std::size_t piece; const Solid* solid; const CaseObstacle* obstacle; };
std::optional<InFront> inFront(const Scene& scene, const Board& board, const Home& home)
{
    const Solid* pcb = board.at->solid("board");
    if (!pcb) return std::nullopt;
    const Box box = boundsOf(*pcb);
    std::optional<InFront> nearest;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const Part& part = scene.pieces()[i].part();
        if (i != home.index && !part.as<LiquidCooler>() && !part.as<CaseFan>() && !part.as<Storage>()) continue;
        for (const Solid& solid : scene.pieces()[i].solids) {
            const CaseObstacle* obstacle = i == home.index ? home.spec->obstacle(solid.name) : nullptr;
            if (isKeepOut(solid.role) || (i == home.index && (!obstacle || obstacle->isPost() || !obstacle->x0))) continue;
            const Box there = boundsOf(solid);
            if (there.lo.z >= box.hi.z || there.hi.z <= box.lo.z || there.lo.y >= box.hi.y || there.hi.y <= box.lo.y) continue;
            if (there.lo.x < box.hi.x / 2 || (nearest && there.lo.x >= boundsOf(*nearest->solid).lo.x)) continue;
            nearest = InFront{i, &solid, obstacle};
        }
    }
    return nearest;
}

void makeWay(const Home& home, const InFront& front, Finding& finding)
{
    if (!front.obstacle) return;
    for (const ObstacleMove& move : movesOf(home, *front.obstacle, -std::get<Length>(finding.margin), {}, {}))
        if (move.way == ObstacleMove::Way::Out)
            addMove(finding, RW_TEXT("Take the {thing} out of {other}"), RW_TEXT("{part} is {measured} deep; the {thing} of {other} leaves {limit}. Fits if it is taken out."), {}, move.apply);
        else
            addMove(finding, RW_TEXT("Move the {thing} of {other} by {by}"), RW_TEXT("{part} is {measured} deep; the {thing} of {other} leaves {limit}. Fits if it is moved by {by}."), move.by, move.apply);
}

// Depth and height; true where something was found.
bool size(const Scene& scene, const Board& board, const Home& home, bool named, const LengthFact& depth, const LengthFact& height, Report& report)
{
    bool told = false;
    Fit deep{board.index, home.index, reading(depth), reading(depthLimit(*home.spec))};
    const bool published = home.spec->boardDepthLimit || home.spec->frontGap;
    const auto front = inFront(scene, board, home);
    const bool blocked = front && depth && boundsOf(*front->solid).lo.x < *depth && (!deep.limit.value || boundsOf(*front->solid).lo.x < *deep.limit.value);
    if (blocked) {
        const Origin origin = front->obstacle ? front->obstacle->x0.originOr(Origin::Estimated) : weakest(front->solid->origins);
        deep.object = front->piece;
        deep.limit = reading(boundsOf(*front->solid).lo.x, origin);
        deep.kind = LimitKind::Solid;
    }
    deep.note = mm(kTight);
    deep.clash = blocked ? RW_TEXT("{part} is {measured} deep; the {thing} of {other} leaves {limit}: {lack} too deep. Choose another board, or move what is in front.")
                         : RW_TEXT("{part} is {measured} deep; {other} takes boards up to {limit}: {lack} too deep. Choose another case or board.");
    deep.close = RW_TEXT("{part} is {measured} deep; {other} takes boards up to {limit}: {room} are left in front of it. Measure before ordering.");
    deep.guess = RW_TEXT("{part} is {measured} deep; {limit} for {other} is an estimate, not a published limit. Measure the tray.");
    deep.unknownActual = kDepthUnknown;
    deep.unknownLimit = RW_TEXT("{part} is {measured} deep; how deep a board {other} takes is unknown. Measure the tray.");
    if (const Solid* pcb = board.at->solid("board")) deep.where.boxes.push_back(boundsOf(*pcb));
    // A form the case names needs no number where its size is fixed; one whose size is not ("E-ATX") does.
    const BoardForm* form = findBoardForm(*board.spec->form);
    const bool looseLabel = named && !published && form && !form->fixed && (!depth || *depth > standards::atxDepth);
    if (looseLabel) {
        if (!blocked) deep.limit = {};
        if (!depth) deep.unknownLimit = deep.unknownActual = RW_TEXT("{part} and {other} both say E-ATX, which is no size, and the board's depth is unknown. Look it up.");
    }
    const bool asListed = !named && !published && depth && deep.actual.most <= deep.limit.least;  // no deeper than a form it names
    if (blocked || published || looseLabel || (!named && !asListed)) {
        if (Finding* finding = report.fit(deep)) {
            told = true;
            if (blocked) finding->text.arguments["thing"] = front->solid->name;
            if (finding->verdict >= Verdict::Warning) report.explain(board.index, deep.object);
            if (blocked) makeWay(home, *front, *finding);
        }
    }
    if (!height || (named && !home.spec->boardHeightLimit && form && form->fixed)) return told;
    Fit high{board.index, home.index, reading(height), reading(heightLimit(*home.spec, height))};
    if (!high.limit.value) return told;
    if (high.actual.most <= high.limit.least && !home.spec->boardHeightLimit) return told;  // as high as a form it names
    high.clash = RW_TEXT("{part} is {measured} high; {other} takes boards up to {limit}: {lack} too high. Choose another case or board.");
    high.close = RW_TEXT("{part} is {measured} high; {other} takes boards up to {limit}: {room} are left under it. Measure before ordering.");
    high.guess = RW_TEXT("{part} is {measured} high; {limit} for {other} is an estimate, not a published limit. Measure the tray.");
    high.where = deep.where;
    if (Finding* finding = report.fit(high)) {
        told = true;
        if (finding->verdict >= Verdict::Warning) report.explain(board.index, home.index);
    }
    return told;
}

void label(const Board& board, const Home& home, const LengthFact& depth, Report& report)
{
    const std::string form = plainForm(*board.spec->form);
    const LengthFact limit = depthLimit(*home.spec);
    const bool server = form.starts_with("ssi");  // their standoffs differ from those of ATX and E-ATX boards
    Finding& finding = report.add(server ? Verdict::Warning : Verdict::Note, {board.index, home.index},
        server ? RW_TEXT("{part} is {form} and {measured} deep, which {other} has room for ({limit}), but it does not name that form. Check that its standoffs meet the board's holes.")
               : RW_TEXT("{part} is sold as {form}, which {other} does not name; in millimetres it fits: {measured} deep, {limit} allowed."),
        {{"measured", *depth}, {"limit", *limit}, {"form", *board.spec->form}});
    finding.margin = *limit - *depth;
    finding.measuredOrigin = depth.origin;
    finding.limitOrigin = limit.origin;
}

void forms(const Scene& scene, const Board& board, const Home& home, Report& report)
{
    const auto& taken = home.spec->boards;
    if (!board.spec->form || (taken.empty() && !home.spec->boardDepthLimit)) {
        report.add(Verdict::NotChecked, {board.index, home.index},
                   board.spec->form ? RW_TEXT("{part} is {measured}; which boards {other} takes is unknown. Look at the maker's page.")
                                    : RW_TEXT("The form of {part} is unknown, so it was not checked against {other}. Look it up."),
                   {{"measured", board.spec->form.valueOr("")}});
        return;
    }
    const BoardForm* form = findBoardForm(*board.spec->form);
    const bool named = isNamed(*home.spec, *board.spec->form);
    const LengthFact depth = named && board.spec->depth.value == std::nullopt && home.spec->boardDepthLimit ? board.spec->depth : sizeOf(board.spec->depth, form, form ? form->depth : Length{});
    const LengthFact height = sizeOf(board.spec->height, form, form ? form->height : Length{});
    if (!named && !depth && home.spec->boardDepthLimit) {  // millimetres decide, and they are not known
        report.add(Verdict::NotChecked, {board.index, home.index}, kDepthUnknown, {{"limit", *home.spec->boardDepthLimit}}).limitOrigin = home.spec->boardDepthLimit.origin;
        return;
    }
    if (!named && (!depth || !height || !depthLimit(*home.spec))) {  // nothing but the labels
        Finding& finding = report.add(clashVerdict(board.spec->form.origin, LimitKind::Explicit), {board.index, home.index},
            RW_TEXT("{part} is {measured}; {other} takes {limit}. Choose another case or board."), {{"measured", *board.spec->form}, {"limit", listText(taken)}});
        finding.measuredOrigin = board.spec->form.origin;
        finding.limitOrigin = Origin::Curated;
        return;
    }
    const bool told = size(scene, board, home, named, depth, height, report);
    if (!named && !told && !taken.empty()) label(board, home, depth, report);
}

// ---- standoffs

double apart(Point a, Point b) { return std::hypot((a.x - b.x).amount(), (a.y - b.y).amount()); }

void post(const Board& board, const Home& home, const CaseObstacle& o, Report& report)
{
    const Solid *pcb = board.at->solid("board"), *solid = home.at->solid(o.name);
    if (!pcb || !solid || !o.x0 || !o.y0) return;  // taken out; or nobody knows where it is
    const Box plate = boundsOf(*pcb), there = boundsOf(*solid);
    if (there.lo.x >= plate.hi.x || there.hi.x <= plate.lo.x || there.lo.y >= plate.hi.y || there.hi.y <= plate.lo.y) return;
    if (there.hi.z < plate.lo.z - mm(1)) return;  // lower than the board stands
    report.explain(board.index, home.index);
    const std::vector<Point> holes = boardHoles(*board.spec);
    if (holes.empty()) {
        report.add(Verdict::NotChecked, {board.index, home.index},
                   RW_TEXT("The {thing} in the tray of {other} stands under {part}, whose holes are unknown. Look whether one of them is there."), {{"thing", o.name}});
        return;
    }
    double nearest = 1e9;
    for (const Point& hole : holes) nearest = std::min(nearest, apart(hole, there.centre()));
    if (nearest <= kHole) return;
    const Origin origin = weakest(weakest(o.x0.origin, o.y0.origin), weakest(pcb->origins[0], pcb->origins[1]));
    Finding& finding = report.add(clashVerdict(origin), {board.index, home.index},
        RW_TEXT("The {thing} in the tray of {other} stands under {part}, {measured} from its nearest hole, and shorts or lifts it. Choose another case or board, or take it out."),
        {{"measured", mm(std::floor(nearest * 10) / 10)}, {"thing", o.name}});
    finding.margin = -mm(nearest);
    finding.measuredOrigin = origin;
    finding.limitOrigin = Origin::Norm;
    finding.where.boxes = {there};
    for (const ObstacleMove& move : movesOf(home, o, {}, {}, {})) {
        Fix fix{{RW_TEXT("Take the {thing} out of the tray of {other}"), finding.text.arguments},
                {RW_TEXT("The {thing} in the tray of {other} stands under {part}, {measured} from its nearest hole. Fits if it is taken out."), finding.text.arguments}, move.apply};
        finding.fixes.push_back(std::move(fix));
    }
}

}  // namespace

void board_form(const Scene& scene, Report& report)
{
    for (const auto& board : scene.each<Motherboard>()) {
        const auto home = caseOf(scene, board.index);
        if (!home) continue;
        forms(scene, board, *home, report);
        for (const CaseObstacle& o : home->spec->obstacles)
            if (o.isPost()) post(board, *home, o, report);
    }
}

DecidingFields board_form_fields()
{
    return {
        {"motherboard", "form"}, {"motherboard", "depth_mm"}, {"motherboard", "height_mm"},
        {"pc_case", "board_depth_limit_mm"}, {"pc_case", "board_height_limit_mm", kWhereKnown}, {"pc_case", "front_gap_mm", kWhereKnown}};
}

}  // namespace rw::checks
