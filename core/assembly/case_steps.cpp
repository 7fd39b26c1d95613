// What goes into the case beside the cards.
#include "assembly/steps.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/open_frame.h"
#include "parts/kinds/pc_case.h"

namespace rw::assembly {
namespace {

Task simple(const char* pattern, const Item& item) { return {{pattern, {{"part", nameOf(item)}}}, {item.id}, {}}; }

// What the plan changes on the case as delivered: "Drive cage taken out".
void addStates(const Item& item, std::vector<Task>& tasks)
{
    for (const StateOption& option : item.part->spec->options())
        if (option.isSwitch() && item.state.has(option.name) && option.name != "panel_off")
            tasks.push_back({{RW_TEXT("{part}, as planned: {change}."), {{"part", nameOf(item)}, {"change", format(option.label)}}}, {item.id}, {}});
}

}  // namespace

std::vector<Task> prepareCase(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const auto& pcCase : scene.each<PcCase>()) {
        tasks.push_back(simple(RW_TEXT("Lay {part} on its right side, take both side panels off and keep the glass away from tiles."), *pcCase.at->item));
        addStates(*pcCase.at->item, tasks);
        if (const auto board = scene.first<Motherboard>())
            tasks.push_back({{RW_TEXT("Set the standoffs of {part} for a board of the form {form}, none where the board has no hole, and press its I/O shield in."),
                              {{"part", nameOf(*pcCase.at->item)}, {"form", board->spec->form.valueOr("unknown")}}}, {pcCase.at->item->id}, {}});
    }
    for (const auto& frame : scene.each<OpenFrame>()) tasks.push_back(simple(RW_TEXT("Put {part} together and check that it stands square and does not rock."), *frame.at->item));
    return tasks;
}

std::vector<Task> setBoard(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* board : standingOn(scene, MountKind::BoardTray))
        tasks.push_back(onMount(scene, *board, scene.first<PcCase>() ? RW_TEXT("Lower {part} onto the standoffs of {host}, ports first, and drive all its screws in loosely before tightening any.")
                                                                     : RW_TEXT("Set {part} onto the standoffs of {host} and drive all its screws in loosely before tightening any.")));
    return tasks;
}

std::vector<Task> setPowerSupply(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* supply : standingOn(scene, MountKind::PsuBay))
        tasks.push_back(onMount(scene, *supply, scene.first<PcCase>() ? RW_TEXT("Plug the cables you need into {part}, slide it into {host} and fix it with four screws.")
                                                                      : RW_TEXT("Plug the cables you need into {part} and fix it on {host}.")));
    return tasks;
}

std::vector<Task> setDrives(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const MountKind kind : {MountKind::Bay35, MountKind::Bay25, MountKind::Bay525})
        for (const StandingPiece* drive : standingOn(scene, kind))
            tasks.push_back(onMount(scene, *drive, RW_TEXT("Fix {part} in the {place} of {host}.")));
    return tasks;
}

std::vector<Task> setFansAndRadiators(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const StandingPiece* radiator : standingOn(scene, MountKind::RadiatorMount))
        tasks.push_back(onMount(scene, *radiator, RW_TEXT("Screw the fans onto the radiator of {part} and hang it at the {place} mount of {host}; let its tubes come out at the lower end where they reach.")));
    for (const StandingPiece* fan : standingOn(scene, MountKind::FanMount))
        tasks.push_back(onMount(scene, *fan, RW_TEXT("Screw {part} to the {place} mount.")));
    if (const auto fans = standingOn(scene, MountKind::FanMount); !fans.empty())
        tasks.push_back({{RW_TEXT("Check the arrows on the fans: usually front and bottom blow in, rear and top blow out."), {}}, {fans.front()->item->id}, {}});
    return tasks;
}

}  // namespace rw::assembly
