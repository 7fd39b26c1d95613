// Radiators at every mount: against what is published, against the room under the lid, and against what stands there.
#pragma once

#include "checks/rows.h"
#include "support/extra_parts.h"

namespace rw::test::radiator_clearance_rows {

// A radiator under the lid, 52 mm thick with its fans, its near edge 30 mm above the board.
inline CaseRadiatorMount& top(SmallRig& r, double lidGap, const LiquidCooler& radiator = radiatorAlone())
{
    r.pcCase.lidGap = len(lidGap);
    r.pcCase.radiatorMounts = {radiatorMount("top")};
    r.pcCase.radiatorMounts.front().offset = len(30);
    hang(r, radiator, "top");
    return r.pcCase.radiatorMounts.front();
}

inline void heatSink(SmallRig& r, double height, double y0 = 0, Origin origin = Origin::User)
{
    r.board.blocks.push_back({"VRM heat sink", "", len(70, origin), len(y0, origin), len(150, origin), len(30, origin), len(height, origin)});
}

// A radiator of 52 mm at another mount.
inline CaseRadiatorMount& at(SmallRig& r, const char* face, const LiquidCooler& radiator = radiatorAlone())
{
    r.pcCase.radiatorMounts = {radiatorMount(face)};
    hang(r, radiator, face);
    return r.pcCase.radiatorMounts.front();
}

inline void fansOut(SmallRig& r)
{
    auto before = r.after;
    r.after = [before](Rig& rig) { before(rig); rig = *setSwitch(rig, "radiator", "fans_outside", true); };
}

inline void floorOf(SmallRig& r, double gap, const char* slot)
{
    r.pcCase.layout = "dual_chamber";
    r.pcCase.width = len(400);
    r.pcCase.shroud = {false, Origin::User};
    r.pcCase.floorGap = len(gap);
    r.slot = slot;
    at(r, "floor");
}

inline const Row rows[] = {
    {"none", {}},
    // what the case publishes
    {"class taken", [](SmallRig& r) { at(r, "front"); }},
    {"smaller class of the same fans", [](SmallRig& r) { at(r, "front", radiatorAlone("120")); }},
    {"class of other fans", [](SmallRig& r) { at(r, "front", radiatorAlone("280")).sizes = word("360/240"); }, "problem", kAny, kAny, kAny, "Radiator is a 280 radiator; the front mount of Case takes 360/240"},
    {"class too large", [](SmallRig& r) { at(r, "front", radiatorAlone("480")); }, "problem", kAny, kAny, kAny, "480 radiator"},
    {"class too large, of its family", [](SmallRig& r) { auto radiator = radiatorAlone("480"); radiator.radiatorClass.origin = Origin::Family; at(r, "front", radiator); }, "warning", kAny, kAny, kAny, "480 radiator"},
    {"class unknown", [](SmallRig& r) { auto radiator = radiatorAlone(); radiator.radiatorClass = {}; at(r, "front", radiator); }, "not_checked", kAny, kAny, kAny, "The class of Radiator is unknown"},
    {"sizes unknown, but the room", [](SmallRig& r) { auto& mount = at(r, "front"); mount.sizes = {}; mount.stackLimit = len(60); }},
    {"sizes unknown", [](SmallRig& r) { at(r, "front").sizes = {}; }, "not_checked", kAny, kAny, kAny, "Which radiators the front mount of Case takes is unknown"},
    {"thickness unknown", [](SmallRig& r) { auto radiator = radiatorAlone(); radiator.radiatorThickness = {}; at(r, "front", radiator); }, "not_checked", kAny, kAny, kAny, "Thickness of the radiator of Radiator is unknown"},
    {"thickness unknown, limit known", [](SmallRig& r) { auto radiator = radiatorAlone(); radiator.radiatorThickness = {}; at(r, "front", radiator).stackLimit = len(60); }, "not_checked", kAny, 60, kAny, "Thickness of Radiator is unknown"},
    {"radiator limit", [](SmallRig& r) { at(r, "front").radiatorLimit = len(40); }},
    {"radiator limit, close", [](SmallRig& r) { at(r, "front").radiatorLimit = len(28); }, "note", 27, 28, 1},
    {"radiator limit, exact", [](SmallRig& r) { at(r, "front").radiatorLimit = len(27); }, "warning", 27, 27, 0},
    {"radiator limit, a hair", [](SmallRig& r) { at(r, "front").radiatorLimit = len(26.999); }, "problem", 27, 26.999, -0.001},
    {"radiator limit, typical", [](SmallRig& r) { at(r, "front").radiatorLimit = len(20, Origin::Typical); }, "warning", 27, 20, -7},
    {"radiator limit, opendb thickness", [](SmallRig& r) { auto radiator = radiatorAlone(); radiator.radiatorThickness.origin = Origin::OpenDb; at(r, "front", radiator).radiatorLimit = len(20); }, "problem", 27, 20, -7},
    {"stack limit", [](SmallRig& r) { at(r, "front").stackLimit = len(80); }},
    {"stack limit, too thick", [](SmallRig& r) { at(r, "front", radiatorAlone("360", 60)).stackLimit = len(80); }, "problem", 85, 80, -5},
    {"stack limit, fans of unknown thickness", [](SmallRig& r) { auto radiator = radiatorAlone("360", 60); radiator.fanThickness = {}; at(r, "front", radiator).stackLimit = len(80); }, "warning", 85, 80, -5},
    {"stack limit, push-pull", [](SmallRig& r) { at(r, "front", radiatorAlone("360", 27, 2)).stackLimit = len(60); }, "problem", 77, 60, -17},
    {"stack limit, fans fit outside", [](SmallRig& r) { auto& mount = at(r, "front"); mount.stackLimit = len(40); mount.fansOutside = {true, Origin::User}; }, "fits_if", 52, 40, -12, "outer side"},
    {"stack limit, fans outside do not help", [](SmallRig& r) { auto& mount = at(r, "front"); mount.stackLimit = len(26); mount.fansOutside = {true, Origin::User}; }, "problem", 52, 26, -26},
    {"stack limit, fans outside", [](SmallRig& r) {
        auto& mount = at(r, "front");
        mount.stackLimit = len(40);
        mount.fansOutside = {true, Origin::User};
        fansOut(r);
    }},
    {"fans outside, room unknown", [](SmallRig& r) { at(r, "front"); fansOut(r); }, "not_checked", kAny, kAny, kAny, "on its outer side is unknown"},
    {"fans outside, no room", [](SmallRig& r) { at(r, "front").fansOutside = {false, Origin::User}; fansOut(r); }, "problem", kAny, kAny, kAny, "has no room for them"},
    {"stack limit, no fans", [](SmallRig& r) { auto radiator = radiatorAlone("360", 45); radiator.fans = num(0); at(r, "front", radiator).stackLimit = len(60); }},
    {"stack limit, sources disagree", [](SmallRig& r) { auto radiator = radiatorAlone(); radiator.radiatorThickness = lenBetween(27, 27, 38); at(r, "front", radiator).stackLimit = len(60); }, "warning", 63, 60, -3},
    {"stack limit, close", [](SmallRig& r) { at(r, "front").stackLimit = len(53); }, "note", 52, 53, 1},
    {"length limit, close", [](SmallRig& r) { at(r, "front").lengthLimit = len(400); }, "note", 397, 400, 3},
    {"width limit, close", [](SmallRig& r) { at(r, "front").widthLimit = len(121); }, "note", 120, 121, 1},
    {"length limit", [](SmallRig& r) { at(r, "front").lengthLimit = len(396); }, "problem", 397, 396, -1},
    {"width limit", [](SmallRig& r) { at(r, "front").widthLimit = len(119); }, "problem", 120, 119, -1},
    {"length unknown", [](SmallRig& r) { auto radiator = radiatorAlone(); radiator.radiatorLength = {}; at(r, "front", radiator).lengthLimit = len(396); }, "not_checked", kAny, 396, kAny, "Length of the radiator"},
    {"width unknown", [](SmallRig& r) { auto radiator = radiatorAlone(); radiator.radiatorWidth = {}; at(r, "front", radiator).widthLimit = len(120); }, "not_checked", kAny, 120, kAny, "Width of the radiator"},
    {"class not taken, but by another mount", [](SmallRig& r) { at(r, "front", radiatorAlone("280")).sizes = word("360/240"); r.pcCase.lidGap = len(90); r.pcCase.radiatorMounts.push_back(radiatorMount("top")); }, "problem", kAny, kAny, kAny, "280 radiator"},
    // walls
    {"longer than the case", [](SmallRig& r) { r.pcCase.depth = len(398); r.pcCase.lidGap = len(90); at(r, "top"); }, "warning", 397, kAny, kAny, "between the walls of Case"},
    {"as long as the case is", [](SmallRig& r) { r.pcCase.depth = len(403); r.pcCase.lidGap = len(90); at(r, "top"); }},
    {"against the side panel", [](SmallRig& r) { r.pcCase.lidGap = len(90); at(r, "top").offset = len(80); }, "problem", 200, 198, -2, "side panel"},
    {"a front radiator passes the shroud", [](SmallRig& r) { r.pcCase.height = len(480); r.pcCase.floorGap = len(10); at(r, "front"); }},
    // under the lid
    {"lid, roomy", [](SmallRig& r) { top(r, 57); }},
    {"lid, close", [](SmallRig& r) { top(r, 55); }, "note", 52, 55, 3},
    {"lid, exact", [](SmallRig& r) { top(r, 52); }, "warning", 52, 52, 0},
    {"lid, below the edge over nothing", [](SmallRig& r) { top(r, 50); }, "note", 52, 50, -2, "meets nothing listed"},
    {"lid, push-pull", [](SmallRig& r) { top(r, 90, radiatorAlone("360", 27, 2)); }},
    {"lid, both rows counted", [](SmallRig& r) { auto radiator = radiatorAlone("360", 27, 2); radiator.fans = num(6); top(r, 79, radiator); }, "note", 77, 79, 2},
    {"lid gap unknown", [](SmallRig& r) { top(r, 40); r.pcCase.lidGap = {}; heatSink(r, 40); }, "not_checked", 52, kAny, kAny, "how far the lid of Case stands above the board is unknown"},
    {"lid gap unknown, stack limit known", [](SmallRig& r) { top(r, 40).stackLimit = len(60); r.pcCase.lidGap = {}; }},
    {"lid gap of its family", [](SmallRig& r) { top(r, 60); r.pcCase.lidGap.origin = Origin::Family; }, "not_checked", 52, 60, 8, "is an estimate"},
    {"lid, heat sink low enough", [](SmallRig& r) { top(r, 50); heatSink(r, 30); }, "note", 52, 50, -2},
    {"lid, heat sink a hair too high", [](SmallRig& r) { top(r, 50); heatSink(r, 30.001); }, "problem", 52, 50, -2, "VRM heat sink"},
    {"lid, heat sink further down", [](SmallRig& r) { top(r, 50); heatSink(r, 40, 2); }, "note"},
    {"lid, heat sink estimated", [](SmallRig& r) { top(r, 50); heatSink(r, 40, 0, Origin::Estimated); }, "warning", 52, 50, -2},
    {"lid, place estimated", [](SmallRig& r) { top(r, 50).offset = {}; heatSink(r, 80); }, "warning", 52, 50, -2},
    {"lid, sources disagree on the gap", [](SmallRig& r) { top(r, 54); r.pcCase.lidGap = lenBetween(54, 50, 54); heatSink(r, 40); }, "warning", 52, 50, -2},
    {"lid, one source lets it fit", [](SmallRig& r) { top(r, 50); r.pcCase.lidGap = lenBetween(50, 50, 53); heatSink(r, 40); }, "warning", 52, 50, -2},
    {"lid, memory", [](SmallRig& r) { top(r, 35); r.memory.height = len(44); }, "problem", 52, 48.325, -3.675, "of Memory"},
    {"lid, shifted clear", [](SmallRig& r) { top(r, 50).slide = len(15); heatSink(r, 38.2); }, "fits_if", 52, 50, -2, "shifted by 9 mm"},
    {"lid, shift too short", [](SmallRig& r) { top(r, 50).slide = len(8); heatSink(r, 38.2); }, "problem", 52, 50, -2},
    {"lid, shifted into the panel", [](SmallRig& r) { top(r, 50).slide = len(60); heatSink(r, 80); r.pcCase.coolerLimit = len(180); }, "problem", 52, 50, -2, "VRM heat sink"},
    {"lid, the radiator stands shifted", [](SmallRig& r) { r.pcCase.lidGap = len(50); auto& mount = r.pcCase.radiatorMounts.emplace_back(radiatorMount("top")); mount.offset = len(30); mount.slide = len(15); heatSink(r, 38); hang(r, radiatorAlone(), "top", 8); }, "note", 52, 50, -2},
    {"component limit, exact", [](SmallRig& r) { top(r, 90).componentLimit = len(43); }, "warning", 43, 43, 0},
    {"component limit", [](SmallRig& r) { top(r, 90).componentLimit = len(44); }},
    {"component limit, memory too high", [](SmallRig& r) { top(r, 90).componentLimit = len(42); }, "problem", 43, 42, -1, "of Memory"},
    {"component limit, heat sink too high", [](SmallRig& r) { top(r, 90).componentLimit = len(60); heatSink(r, 61); }, "problem", 61, 60, -1, "VRM heat sink"},
    {"lid, fans fit outside", [](SmallRig& r) { top(r, 45).fansOutside = {true, Origin::User}; heatSink(r, 60); }, "fits_if", 52, 45, -7, "outer side"},
    // what stands there
    {"obstacle that comes out", [](SmallRig& r) { top(r, 60); auto bay = obstacle("drive bay", "cage", len(300), len(-58)); bay.y1 = len(0); bay.removable = {true, Origin::User}; r.pcCase.obstacles = {bay}; }, "fits_if", kAny, kAny, kAny, "Fits if it is taken out"},
    {"obstacle that stays", [](SmallRig& r) { top(r, 60); auto bay = obstacle("drive bay", "cage", len(300), len(-58)); bay.y1 = len(0); r.pcCase.obstacles = {bay}; }, "warning", kAny, kAny, kAny, "beside the drive bay"},
    {"obstacle that moves", [](SmallRig& r) { top(r, 60); auto bar = obstacle("bar", "bracket", len(200), len(-12)); bar.y1 = len(0); bar.z0 = len(40); bar.slideDown = len(10); r.pcCase.obstacles = {bar}; }, "fits_if", 52, 48, -4, "Fits if it is moved by 4 mm"},
    {"drive cage behind a front radiator", [](SmallRig& r) { r.pcCase.cardLimitWithCage = len(310); at(r, "front"); }, "fits_if", kAny, kAny, kAny, "drive cage"},
    {"optical drive", [](SmallRig& r) {
        r.pcCase.bays.push_back({"5.25", "", num(1), {}, {}, {}});
        top(r, 90, radiatorAlone("360"));
        auto before = r.after;
        Storage drive;
        drive.form = word("5.25");
        r.after = [before, drive](Rig& rig) { before(rig); addPart(rig, "optical", "storage", "Optical drive", drive, "pc_case", "5.25 bay 1"); };
    }, "warning", 397, kAny, kAny, "beside the drive of Optical drive"},
    {"floor, card clear", [](SmallRig& r) { floorOf(r, 60, "S3"); }},
    {"floor, low card", [](SmallRig& r) { floorOf(r, 40, "S4"); }, "warning", 52, kAny, kAny, "the shroud of Card"},
    {"floor, gap unknown", [](SmallRig& r) { floorOf(r, 40, "S4"); r.pcCase.floorGap = {}; }, "not_checked", 52, kAny, kAny, "leaves below the board is unknown"},
    {"floor, gap unknown, high card", [](SmallRig& r) { floorOf(r, 40, "S1"); r.pcCase.floorGap = {}; }},
    {"shroud, low card", [](SmallRig& r) { r.pcCase.floorGap = len(25); r.slot = "S4"; at(r, "shroud", radiatorAlone("240")); }, "warning", 52, kAny, kAny, "the shroud of Card"},
    {"a front radiator and a card are told by gpu_length", [](SmallRig& r) { r.card.length = len(400); at(r, "front"); }},
    {"rear", [](SmallRig& r) { at(r, "rear", radiatorAlone("120")); }},
    {"side", [](SmallRig& r) { r.pcCase.layout = "dual_chamber"; r.pcCase.width = len(400); at(r, "side"); }},
};

}  // namespace rw::test::radiator_clearance_rows
