// Memory under a cooler: each module against each fan and fin stack above it, the fan raised where that helps.
#include "checks/base/places.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/standards.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

struct Overhang { std::size_t module; const Solid* above; const Solid* below; Length room; };

// The tightest place between the cooler and one module of the kit, by the solids that stand over each other.
std::optional<Overhang> tightest(const Scene& scene, const StandingPiece& cooler, const Item* kit)
{
    std::optional<Overhang> found;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& module = scene.pieces()[i];
        if (module.item != kit) continue;
        for (const Solid& below : module.solids)
            for (const Solid& above : cooler.solids) {
                const Box low = boundsOf(below), high = boundsOf(above);
                if (high.lo.x >= low.hi.x || low.lo.x >= high.hi.x || high.lo.y >= low.hi.y || low.lo.y >= high.hi.y) continue;
                const Length room = high.lo.z - low.hi.z;
                if (!found || room < found->room) found = Overhang{i, &above, &below, room};
            }
    }
    return found;
}

Fix raiseFan(const StandingPiece& cooler, Length lack, const std::map<std::string, Value>& arguments)
{
    const Length step = mm(1);
    const Length more = Length::fromRaw((lack.raw() + step.raw() - 1) / step.raw() * step.raw());  // whole millimetres up
    const Length raised = cooler.item->state.length("fan_raise") + more;
    const ItemId id = cooler.item->id;
    Fix fix;
    fix.label = {RW_TEXT("Raise the front fan of {part} by {rise}"), arguments};
    fix.condition = {RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}. Fits if that fan is raised by {rise}."), arguments};
    fix.label.arguments["rise"] = fix.condition.arguments["rise"] = more;
    fix.apply = [id, raised](const Rig& rig) { return setLength(rig, id, "fan_raise", raised); };
    return fix;
}

// How well the room below is known. A maker's clearance starts where the module does, so the height of the CPU, which it
// is drawn from, cancels out.
Origin clearanceOrigin(const AirCooler& cooler, const Solid& above)
{
    if (above.name == "front fan") return cooler.memoryUnderFan.originOr(Origin::Estimated);
    return above.role == Role::Body ? cooler.memoryUnderFins.originOr(Origin::Estimated) : Origin::Estimated;
}

// How well it is known that the two stand over each other.
Origin acrossOrigin(const Solid& above, const Solid& below)
{
    return weakest(weakest(above.origins[0], above.origins[1]), weakest(below.origins[0], below.origins[1]));
}

void unknownSize(const Standing<AirCooler>& cooler, const Item& kit, const Scene& scene, Report& report)
{
    for (const auto& module : scene.each<MemoryKit>()) {
        if (module.at->item != &kit) continue;
        report.add(Verdict::NotChecked, {cooler.index, module.index},
            !cooler.spec->height ? RW_TEXT("Height of {part} is unknown, so it was not checked against {other}. Look it up.")
            : !cooler.spec->width ? RW_TEXT("Width of {part} is unknown, so it was not checked against {other}. Look it up.")
                                  : RW_TEXT("Depth of {part} is unknown, so it was not checked against {other}. Look it up."));
        return;
    }
}

void against(const Scene& scene, const Standing<AirCooler>& cooler, const Item& kit, Report& report)
{
    const auto* memory = kit.part->as<MemoryKit>();
    if (cooler.at->solids.empty()) { unknownSize(cooler, kit, scene, report); return; }
    const auto place = tightest(scene, *cooler.at, &kit);
    if (!place) return;  // nothing of the cooler stands over a module
    const Length drawn = memory->height.valueOr(Length{});
    // What a module may measure there: the drawn one and the room above it.
    const Length allowed = boundsOf(*place->above).lo.z - scene.pieces()[place->module].pose.shift.z - standards::dimmSeat;
    if (!memory->height) {
        Finding& finding = report.add(Verdict::NotChecked, {cooler.index, place->module},
            RW_TEXT("Height of {other} is unknown; {part} leaves {limit} under its {above}. Look it up, or raise the fan."), {{"limit", allowed}, {"above", place->above->name}});
        finding.limitOrigin = clearanceOrigin(*cooler.spec, *place->above);
        return;
    }
    // Where sources disagree, the tallest module under the lowest fan counts; only where none of them lets it fit may it be
    // a Problem.
    const bool drawnClash = place->room < Length{};
    const Length taller = drawnClash ? Length{} : place->below->doubt.hi.z, lower = drawnClash ? Length{} : place->above->doubt.lo.z;
    const Length doubt = taller + lower, room = place->room - doubt;
    if (room > Length{}) return;
    if (room == Length{} && doubt == Length{} && cooler.at->item->state.length("fan_raise") > Length{}) return;  // a raised fan rests on the module
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].item == &kit) report.explain(cooler.index, i);
    const bool clash = room < Length{}, certain = place->room + (drawn - memory->height.least()) < Length{};
    const Origin clearance = clearanceOrigin(*cooler.spec, *place->above), origin = weakest(weakest(clearance, memory->height.origin), acrossOrigin(*place->above, *place->below));
    const std::map<std::string, Value> arguments = {{"measured", drawn + taller}, {"limit", allowed - lower}, {"lack", -room}, {"above", place->above->name}};
    Finding& finding = report.add(certain ? clashVerdict(origin) : Verdict::Warning, {cooler.index, place->module},
        clash ? RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}: {lack} too tall. Raise the fan or choose lower memory.")
              : RW_TEXT("{other} is {measured} tall; {part} leaves {limit} under its {above}: they touch. Raise the fan or choose lower memory."), arguments);
    finding.margin = room;
    finding.measuredOrigin = memory->height.origin;
    finding.limitOrigin = clearance;
    // The line runs through the middle of where they stand over each other, from the module's top to the fan's underside.
    const Box low = boundsOf(*place->below), high = boundsOf(*place->above);
    const Point middle = common(low, high).centre();
    finding.where = {Point{middle.x, middle.y, low.hi.z}, Point{middle.x, middle.y, high.lo.z}, {high, low}};
    if (clash && place->above->name == "front fan") finding.fixes.push_back(raiseFan(*cooler.at, -room, finding.text.arguments));
}

}  // namespace

void cooler_memory(const Scene& scene, Report& report)
{
    for (const auto& cooler : scene.each<AirCooler>())
        for (const Item& item : scene.rig().items)
            if (item.part->as<MemoryKit>()) against(scene, cooler, item, report);
}

}  // namespace rw::checks
