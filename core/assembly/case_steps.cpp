// What goes into the case beside the cards.
#include "assembly/steps.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/open_frame.h"
#include "parts/kinds/pc_case.h"

namespace rw::assembly {
namespace {

// `what`: its id among the doings with the item.
Task simple(const std::string& what, const char* pattern, const Item& item)
{
    Task task;
    task.id = what + "/" + item.id;
    task.text = {pattern, {{"part", nameOf(item)}}};
    task.parts = {item.id};
    return task;
}

// What the plan changes on the case as delivered: "Drive cage taken out".
void addStates(const Item& item, std::vector<Task>& tasks)
{
    for (const StateOption& option : item.part->spec->options()) {
        if (!option.isSwitch() || !item.state.has(option.name) || option.name == "panel_off") continue;
        tasks.push_back(simple("state_" + option.name, RW_TEXT("{part}, as planned: {change}."), item));
        tasks.back().text.arguments["change"] = format(option.label);
    }
}

void addStandoffs(const Item& home, const Motherboard& board, std::vector<Task>& tasks)
{
    tasks.push_back(simple("standoffs", RW_TEXT("Set the standoffs of {part} where the board has holes, for its form {form}, and none elsewhere."), home));
    tasks.back().text.arguments["form"] = board.form.valueOr("unknown");
    tasks.push_back(simple("shield", RW_TEXT("Press the board's I/O shield into {part} from inside, where it is not part of the board."), home));
}

}  // namespace

std::vector<Task> prepareCase(const Scene& scene)
{
    std::vector<Task> tasks;
    for (const auto& pcCase : scene.each<PcCase>()) {
        const Item& item = *pcCase.at->item;
        tasks.push_back(simple("open", RW_TEXT("Lay {part} on its right side, take both side panels off and keep the glass away from tiles."), item));
        addStates(item, tasks);
        if (const auto board = scene.first<Motherboard>()) addStandoffs(item, *board->spec, tasks);
    }
    for (const auto& frame : scene.each<OpenFrame>()) {
        tasks.push_back(simple("frame", RW_TEXT("Put {part} together and check that it stands square and does not rock."), *frame.at->item));
        addStates(*frame.at->item, tasks);
    }
    return tasks;
}

Task setBoard(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, scene.first<PcCase>() ? RW_TEXT("Lower {part} onto the standoffs of {host}, ports first, and drive all its screws in loosely before tightening any.")
                                                       : RW_TEXT("Set {part} onto the standoffs of {host} and drive all its screws in loosely before tightening any."));
}

Task setPowerSupply(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, scene.first<PcCase>() ? RW_TEXT("Plug the cables you need into {part}, slide it into {host} and fix it with four screws.") : RW_TEXT("Plug the cables you need into {part} and fix it on {host}."));
}

Task setDrive(const Scene& scene, const StandingPiece& piece) { return onMount(scene, piece, RW_TEXT("Fix {part} in the {place} of {host}.")); }

Task setFan(const Scene& scene, const StandingPiece& piece) { return onMount(scene, piece, RW_TEXT("Screw {part} to the {place} mount, its arrow the way the air shall go.")); }

Task setRadiator(const Scene& scene, const StandingPiece& piece)
{
    return onMount(scene, piece, RW_TEXT("Screw the fans onto the radiator of {part} and hang it at the {place} mount of {host}; let its tubes come out at the lower end where they reach."));
}

Task setPost(const Scene& scene, const StandingPiece& piece)
{
    Task task = onMount(scene, piece, RW_TEXT("Stand {part} under the far end of the card, {height} high: level the card, do not lift it."));
    task.text.arguments["height"] = piece.bounds.size().y;
    return task;
}

}  // namespace rw::assembly
