#include "parts/kinds/motherboard.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "parts/building.h"
#include "parts/details/board_ports.h"
#include "parts/details/two_cards.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {
using namespace standards;

void BoardSlot::visit(FieldVisitor& v)
{
    v.plain("label", label);
    v.plain("size", size);
    v.field("position", position);
    v.field("link", link);
    v.field("steel", steel);
    v.field("open_ended", openEnded);
}

void BoardDimm::visit(FieldVisitor& v)
{
    v.plain("label", label);
    v.field("x_mm", x);
    v.field("y_mm", y);
    v.plain("fill_order", fillOrder);
    v.plain("channel", channel);
}

void BoardM2::visit(FieldVisitor& v)
{
    v.plain("label", label);
    v.field("x_mm", x);
    v.field("y_mm", y);
    v.plain("direction", direction);
    v.plain("longest", longest);
    v.field("link", link);
    v.field("cover", cover);
    v.field("under_cover_mm", underCover);
    v.field("cover_height_mm", coverHeight);
    v.field("drives", drives);
}

void BoardBlock::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("material", material);
    v.field("x0_mm", x0);
    v.field("y0_mm", y0);
    v.field("x1_mm", x1);
    v.field("y1_mm", y1);
    v.field("height_mm", height);
}

void BoardHole::visit(FieldVisitor& v)
{
    v.field("x_mm", x);
    v.field("y_mm", y);
}

void LinkSharing::visit(FieldVisitor& v)
{
    v.plain("target", target);
    v.plain("when", when);
    v.plain("drive", drive);
    v.plain("cpus", cpus);
    v.field("cpu_lanes_up_to", cpuLanes);
    v.field("link", link);
}

void BoardCpuSupport::visit(FieldVisitor& v)
{
    v.plain("cpus", cpus);
    v.field("bios", bios);
}

void Motherboard::visit(FieldVisitor& v)
{
    v.field("form", form);
    v.field("depth_mm", depth);
    v.field("height_mm", height);
    v.field("socket", socket);
    v.field("chipset", chipset);
    v.field("memory_type", memoryType);
    v.field("socket_x_mm", socketX);
    v.field("socket_y_mm", socketY);
    v.list("dimms", dimms);
    v.list("slots", slots);
    v.list("m2", m2);
    v.list("blocks", blocks);
    v.list("ports", ports);
    v.list("holes", holes);
    v.list("sharing", sharing);
    v.field("sharing_complete", sharingComplete);
    v.list("cpu_support", cpuSupport);
    v.plain("cooler_holes", coolerHoles);
    v.field("memory_form", memoryForm);
    v.field("memory_ecc", memoryEcc);
    v.field("memory_max_gb", memoryMaxGb);
    v.field("module_max_gb", moduleMaxGb);
    v.field("memory_speed_mts", memorySpeed);
    v.field("sata_ports", sata);
    v.field("eps_plugs", eps);
    v.field("pcie_power_plugs", pciePower);
    v.field("fan_headers", fanHeaders);
    v.field("usb2_headers", usb2Headers);
    v.field("usb3_headers", usb3Headers);
    v.field("usb_c_headers", usbCHeaders);
    v.field("audio_header", audioHeader);
    v.field("wired_network", wired);
    v.field("wireless_network", wireless);
    v.field("display_outputs", display);
    v.field("power_w", power);
}

bool names(const std::string& list, const std::string& word)
{
    std::istringstream words(list);
    for (std::string one; std::getline(words, one, '/');)
        if (!word.empty() && one == word) return true;
    return false;
}

bool BoardCpuSupport::isFor(const std::string& series) const { return names(cpus, series); }

// "A2", "DIMM_A2", "DIMMA2": the letter before the number; "DIMM1" names no channel.
std::string BoardDimm::channelOrLabel() const
{
    if (!channel.empty()) return channel;
    const auto digit = label.find_last_not_of("0123456789");
    if (digit == std::string::npos || digit + 1 == label.size()) return {};
    const char letter = label[digit];
    return letter >= 'A' && letter <= 'H' ? std::string(1, letter) : std::string();
}

int Motherboard::channels() const
{
    std::set<std::string> found;
    for (const BoardDimm& dimm : dimms) {
        const std::string channel = dimm.channelOrLabel();
        if (channel.empty()) return 0;
        found.insert(channel);
    }
    return static_cast<int>(found.size());
}

NumberFact Motherboard::headersOf(const std::string& type) const
{
    const NumberFact& number = type == "fan" ? fanHeaders : type == "usb2" ? usb2Headers : type == "usb3" ? usb3Headers : usbCHeaders;
    if (number) return number;
    NumberFact listed;
    for (const BoardPort& port : ports)
        if (port.type == type) listed = {listed.valueOr(0) + 1, weakest(listed.originOr(Origin::Norm), port.isPlaced() ? port.origin() : Origin::User)};
    return listed;
}

std::string Motherboard::biosSwitch(const BoardCpuSupport& row) const
{
    std::string name = "bios_" + row.bios.valueOr("");
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

const BoardSlot* Motherboard::slot(const std::string& label) const
{
    for (const BoardSlot& s : slots)
        if (s.label == label) return &s;
    return nullptr;
}

const BoardM2* Motherboard::m2Socket(const std::string& label) const
{
    for (const BoardM2& socketM2 : m2)
        if (socketM2.label == label) return &socketM2;
    return nullptr;
}

std::string BoardM2::coverSwitch() const
{
    std::string name = label + "_cover_off";
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

// Covers come with pads for bare drives, single-sided 2.2 mm to double-sided 3.6 mm thick.
LengthFact BoardM2::roomUnderCover() const { return underCover ? underCover : LengthFact{mm(4), Origin::Typical}; }

std::vector<int> BoardM2::lengths() const
{
    std::vector<int> found;
    std::istringstream words(longest);
    for (std::string word; std::getline(words, word, '/');)
        if (word.size() > 2) found.push_back(std::atoi(word.c_str() + 2));  // two digits of width, then the length
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<StateOption> Motherboard::options() const
{
    std::vector<StateOption> options;
    for (const BoardM2& socketM2 : m2)
        if (socketM2.hasCover()) options.push_back({socketM2.coverSwitch(), {RW_TEXT("Cover taken off: {name}"), {{"name", socketM2.label}}}, {}, {}, {}});
    for (const BoardCpuSupport& row : cpuSupport)
        if (row.bios && *row.bios != "any" && *row.bios != "none" && std::none_of(options.begin(), options.end(), [&](const StateOption& o) { return o.name == biosSwitch(row); }))
            options.push_back({biosSwitch(row), {RW_TEXT("BIOS {version} or newer is on it"), {{"version", *row.bios}}}, {}, {}, {}});
    return options;
}

namespace {

Doubt doubtOfPlace(const LengthFact& x, const LengthFact& y)
{
    return {{*x - x.least(), y.most() - *y, Length{}}, {x.most() - *x, *y - y.least(), Length{}}};  // y is counted downwards
}

void addSlot(Piece& board, const BoardSlot& slot)
{
    if (!slot.position) return;  // a slot whose place nobody knows takes no card; the audit lists it
    const int lanes = slot.size.size() > 1 ? std::atoi(slot.size.c_str() + 1) : 16;  // "x16"; unnamed: the usual one
    const Length y = slotCentre(static_cast<int>(*slot.position));
    const AxisOrigins origins = {Origin::Norm, slot.position.origin, Origin::Norm};
    const Length end = slotBodyStart + slotBodyLength(lanes);
    const std::string material = slot.steel.valueOr(false) ? "slot_steel" : "slot";
    board.solids.push_back(solidBox(slot.label, Role::Connector, {{slotBodyStart, y - slotBodyHalfWidth, Length{}}, {end, y + slotBodyHalfWidth, slotBodyHeight}}, origins, material));
    Mount mount{slot.label, MountKind::PcieSlot, {{}, {Length{}, y, Length{}}}, origins, {}, {}, {Turn{}}, {}, slot.size};
    mount.mating = Box{{slotBodyStart, -slotBodyHalfWidth, cardEdge}, {end, slotBodyHalfWidth, slotBodyHeight}};
    const auto pitches = [](double slots) { return Length::fromRaw(static_cast<std::int64_t>(slots * slotPitch.raw())); };
    mount.doubt.lo.y = pitches(slot.position.most() - *slot.position);
    mount.doubt.hi.y = pitches(*slot.position - slot.position.least());
    board.mounts.push_back(mount);
}

void addDimm(Piece& board, const BoardDimm& dimm, const std::string& type)
{
    if (!dimm.x || !dimm.y) return;
    const AxisOrigins origins = {dimm.x.origin, dimm.y.origin, Origin::Norm};
    const Point middle{*dimm.x, -*dimm.y, Length{}};
    const Point half{dimmSlotHalfWidth, dimmSlotHalfLength, Length{}};
    Box body{middle - half, middle + half};
    body.hi.z = dimmSlotHeight;
    board.solids.push_back(solidBox(dimm.label, Role::Connector, body, origins, "slot"));
    Mount mount{dimm.label, MountKind::DimmSlot, {{}, middle}, origins, doubtOfPlace(dimm.x, dimm.y), {}, {Turn{}}, {}, type};
    mount.mating = Box{{-dimmSlotHalfWidth, -dimmSlotHalfLength, dimmSeat}, {dimmSlotHalfWidth, dimmSlotHalfLength, dimmSlotHeight}};
    board.mounts.push_back(mount);
}

void addM2(Piece& board, const BoardM2& m2, const State& state)
{
    if (!m2.x || !m2.y) return;
    const int quarters = m2.direction == "front" ? 0 : m2.direction == "up" ? 1 : m2.direction == "rear" ? 2 : 3;
    const AxisOrigins origins = {m2.x.origin, m2.y.origin, Origin::Norm};
    const Point place{*m2.x, -*m2.y, Length{}};
    board.solids.push_back(solidBox(m2.label, Role::Connector, {place - Point{mm(4), mm(4), Length{}}, place + Point{mm(4), mm(4), mm(2)}}, origins, "slot"));
    const auto takes = m2.lengths();
    const Mount mount{m2.label, MountKind::M2Slot, {Turn::about(Axis::Z, quarters), place}, origins, {}, {}, {Turn{}}, {}, "M.2 " + (takes.empty() ? m2.longest : "22" + std::to_string(takes.back()))};
    board.mounts.push_back(mount);
    if (!m2.hasCover() || state.has(m2.coverSwitch())) return;
    // It lies on the drive's pad over the longest drive's length; its own thickness is usual where its height is not given.
    const LengthFact room = m2.roomUnderCover();
    const Length under = m2DriveSeat + *room, top = std::max(m2.coverHeight.valueOr(under + mm(4)), under + mm(0.5));
    const Box cover{{mm(5), -m2HalfWidth - mm(2), under}, {mm(takes.empty() ? 80 : takes.back()) + mm(2), m2HalfWidth + mm(2), top}};
    const AxisOrigins known = {Origin::Typical, Origin::Typical, weakest(room.origin, originOrEstimated(m2.coverHeight))};
    board.solids.push_back(placed(solidBox(m2.label + " cover", Role::Body, cover, weakest(known, origins), "heatsink"), mount.pose));
}

}  // namespace

std::vector<Piece> Motherboard::pieces(const State& state) const
{
    Piece board{"", MountKind::BoardTray, form.valueOr(""), {}, {}};
    const Length front = depth.valueOr(atxDepth), bottom = -height.valueOr(atxHeight);
    const Origin outline = weakest(originOrEstimated(depth), originOrEstimated(height));
    board.solids.push_back(solidBox("board", Role::Body, {{Length{}, bottom, -boardThickness}, {front, Length{}, Length{}}}, {outline, outline, Origin::Norm}, "pcb"));
    // Ports stand within the aperture; how deep they are is usual, not fixed.
    board.solids.push_back(solidBox("rear ports", Role::Connector, {{mm(-1.14), mm(-150), Length{}}, {mm(20), mm(-8), mm(33)}}, {Origin::Typical, Origin::Typical, Origin::Typical}, "ports"));
    if (socketX && socketY) {
        const AxisOrigins place = {socketX.origin, socketY.origin, Origin::Norm};
        const Point centre{*socketX, -*socketY, Length{}};
        board.solids.push_back(solidBox("CPU socket", Role::Connector, {centre - Point{mm(28), mm(32), Length{}}, centre + Point{mm(28), mm(32), mm(4)}}, place, "socket"));
        board.mounts.push_back({"CPU", MountKind::CpuSocket, {{}, centre}, place, doubtOfPlace(socketX, socketY), {}, {Turn{}}, {}, socket.valueOr("")});
    }
    // Sticks go in by the board's own order where it is known.
    std::vector<BoardDimm> ordered = dimms;
    std::stable_sort(ordered.begin(), ordered.end(), [](const BoardDimm& a, const BoardDimm& b) {
        return (a.fillOrder ? a.fillOrder : 99) < (b.fillOrder ? b.fillOrder : 99);
    });
    for (const BoardDimm& dimm : ordered) addDimm(board, dimm, memoryType.valueOr(""));
    for (const BoardSlot& s : slots) addSlot(board, s);
    for (const BoardM2& socketM2 : m2) addM2(board, socketM2, state);
    for (const BoardBlock& block : blocks) {
        if (!block.x0 || !block.y0 || !block.x1 || !block.y1 || !block.height) continue;
        const Origin x = weakest(block.x0.origin, block.x1.origin), y = weakest(block.y0.origin, block.y1.origin);
        board.solids.push_back(solidBox(block.name, Role::Body, {{*block.x0, -*block.y1, Length{}}, {*block.x1, -*block.y0, *block.height}}, {x, y, block.height.origin}, block.material.empty() ? "heatsink" : block.material));
    }
    addPorts(board, *this);
    // A USB port in the rear panel: what is plugged in stands outside, behind the board.
    board.mounts.push_back({"USB", MountKind::UsbPort, {Turn::about(Axis::Z, 2), pointMm(-2.5, -70, 20)}, allAxes(Origin::Typical), {}, {}, {Turn{}}, {}, "USB-A"});
    return {board};
}

Draw Motherboard::draw() const
{
    const std::string s = socket.valueOr("");
    const bool workstation = s.starts_with("LGA20") || s.find("TR") != std::string::npos;
    const Power all = power.valueOr(watts(workstation ? 55 : 40));  // ATX 40 W, HEDT 55 W with chipset: usual
    return {all, all, all};
}

std::vector<Facet> Motherboard::facets() const
{
    FacetList list;
    list.word("socket", socket).word("chipset", chipset).word("form", form).each("memory_type", memoryType);
    if (const auto forCards = cardSlots(*this)) list.count("x16_slots", forCards->size());
    list.number("x16_spacing", cardSlotSpacing(*this)).flag("x8_x8", runsEightEight(*this));
    if (!dimms.empty()) list.count("memory_slots", dimms.size());
    if (!m2.empty()) list.count("m2_sockets", m2.size());
    return list;
}

// Its longer edge.
LengthFact Motherboard::mainSize() const { return !depth && !height ? LengthFact{} : !height || (depth && *depth > *height) ? depth : height; }

PartKind motherboard_kind()
{
    return {"motherboard", "Motherboard", RW_TEXT("Motherboards"), 30, [] { return std::unique_ptr<Spec>(new Motherboard); }};
}

}  // namespace rw
