#include "support/small_rig.h"

#include "rig/edits.h"

namespace rw::test {
namespace {

class Builder {
public:
    explicit Builder(const SmallRig& small) : m_small(small) {}

    template <class S>
    ItemId add(const char* kind, const std::string& shortName, const S& spec)
    {
        rig = addItem(rig, partOf(kind, "small " + shortName, shortName, spec));
        const ItemId id = lastItem(rig);
        if (m_small.without.contains(id)) rig = *removeItem(rig, id);
        return id;
    }

    // What finds no mount (its place is unknown, its host is left out) is not placed.
    void place(const ItemId& id, std::size_t piece, const ItemId& host, const std::string& mount, std::map<Axis, Length> slides = {}, const std::string& hostPiece = {})
    {
        if (m_small.unplaced.contains(id) || !rig.find(id)) return;
        Placement placement;
        placement.host = host;
        placement.hostPiece = hostPiece;
        placement.mount = mount;
        placement.slides = std::move(slides);
        if (auto placed = placePiece(rig, id, piece, placement)) rig = std::move(*placed);
    }

    Rig rig;

private:
    const SmallRig& m_small;
};

Motherboard atxBoard()
{
    Motherboard board;
    board.form = word("ATX");
    board.depth = len(243.84);
    board.height = len(304.8);
    board.socket = word("AM4");
    board.memoryType = word("DDR4");
    board.socketX = len(120);
    board.socketY = len(80);
    const struct { const char* label; double x; int order; } dimms[] = {{"A1", 183, 3}, {"A2", 192, 1}, {"B1", 202, 4}, {"B2", 211, 2}};
    for (const auto& dimm : dimms) board.dimms.push_back({dimm.label, len(dimm.x), len(80), dimm.order});
    int number = 0;
    for (const int position : {2, 4, 5, 7})
        board.slots.push_back({"S" + std::to_string(++number), "x16", num(position), word("CPU 4.0 x16"), {true, Origin::User}, {}});
    board.m2.push_back({"M2", len(100), len(162), "front", "2280", word("CPU 4.0 x4"), {}, {}, {}});
    board.m2.back().drives = word("PCIe/SATA");
    board.chipset = word("AMD X570");
    board.sharingComplete = {true, Origin::User};
    board.cpuSupport.push_back({"Ryzen 5000", word("any")});
    board.memoryForm = word("UDIMM");
    board.memoryEcc = {true, Origin::User};
    board.memoryMaxGb = num(128);
    board.moduleMaxGb = num(32);
    board.memorySpeed = num(4400);
    board.sata = num(6);
    board.eps = num(1);
    board.fanHeaders = num(6);
    board.usb2Headers = num(2);
    board.usb3Headers = num(1);
    board.usbCHeaders = num(1);
    board.audioHeader = {true, Origin::User};
    board.wired = word("1 GbE");
    board.display = word("HDMI");
    board.power = watt(40);
    return board;
}

PcCase roomyCase()
{
    PcCase c;
    c.layout = "tower";
    c.depth = len(520);
    c.width = len(250);
    c.height = len(600);
    c.boards = {"ATX", "microATX"};
    c.slots = num(8);
    c.cardLimit = len(420);
    c.coolerLimit = len(190);
    c.psuForms = {"ATX"};
    c.psuLimit = len(250);
    c.lidGap = len(40);
    c.floorGap = len(100);
    c.shroud = {true, Origin::User};
    c.sidePanel = word("tempered glass");
    c.usb2 = num(0);
    c.usb3 = num(1);
    c.usbC = num(1);
    c.frontAudio = {true, Origin::User};
    CaseRadiatorMount front;
    front.name = front.face = "front";
    front.sizes = word("360/240");
    c.radiatorMounts.push_back(front);
    return c;
}

}  // namespace

GraphicsCard SmallRig::cardOf(double length, double height, double thickness)
{
    GraphicsCard card;
    card.length = len(length);
    card.height = len(height);
    card.thickness = len(thickness);
    card.bracketSlots = num(2);
    card.mass = {kg(0.7), Origin::User};
    card.cooling = word("open_air");
    card.stiffness = word("backplate");
    card.power = watt(200);
    card.plugs = {{"pcie_8pin", 1}};
    card.nvlink = word("Turing");
    card.model = word("GeForce RTX 2080 Ti");
    return card;
}

CaseFan SmallRig::fanOf(double size, double thickness)
{
    CaseFan fan;
    fan.size = len(size);
    fan.thickness = len(thickness);
    return fan;
}

LiquidCooler SmallRig::liquidCooler()
{
    LiquidCooler cooler;
    cooler.blockHeight = len(52);
    cooler.blockSize = len(70);
    cooler.radiatorClass = word("360");
    cooler.radiatorLength = len(394);
    cooler.radiatorWidth = len(120);
    cooler.radiatorThickness = len(27);
    cooler.fans = num(3);
    cooler.fanSize = len(120);
    cooler.fanThickness = len(25);
    cooler.capacity = watt(250);
    cooler.sockets = {"AM4"};
    return cooler;
}

SmallRig::SmallRig() : pcCase(roomyCase()), board(atxBoard()), card(cardOf(300, 130, 40))
{
    frame.length = len(540);
    frame.width = len(300);
    frame.height = len(250);
    frame.profile = len(20);
    frame.cards = num(4);
    cpu.socket = word("AM4");
    cpu.maxPower = watt(90);
    cpu.series = word("Ryzen 5000");
    cpu.memoryChannels = num(2);
    cpu.memoryMaxGb = num(128);
    cpu.memorySpeed = num(3200);
    cpu.lanes = num(128);
    cpu.pcie = word("PCIe 4.0");
    cooler.shape = word("single_tower");
    cooler.height = len(155);
    cooler.width = len(120);
    cooler.depth = len(77);
    cooler.finDepth = len(52);
    cooler.fanSize = len(120);
    cooler.fanThickness = len(25);
    cooler.fans = num(1);
    cooler.memoryUnderFan = len(45);
    cooler.memoryUnderFins = len(60);
    cooler.capacity = watt(180);
    cooler.sockets = {"AM4", "AM5"};
    memory.type = word("DDR4");
    memory.form = word("UDIMM");
    memory.ecc = {false, Origin::User};
    memory.modules = num(2);
    memory.moduleGb = num(16);
    memory.speed = num(3200);
    memory.height = len(40);
    memory.thickness = len(7);
    supply.power = watt(850);
    supply.form = word("ATX");
    supply.length = len(160);
    supply.atxVersion = word("ATX 3.0");
    supply.pcie = supply.pcieLeads = num(6);
    supply.eps = num(2);
    supply.sata = num(8);
    supply.molex = num(4);
    supply.twelveVhpwr = num(1);
    drive.form = word("M.2 2280");
    drive.interface = word("PCIe 4.0 x4");
    drive.height = len(2.4);
    drive.power = watt(8);
}

Rig SmallRig::make() const
{
    Builder b(*this);
    b.rig.stance = stance;
    b.rig.headless = headless;
    const ItemId home = onFrame ? b.add("open_frame", "Frame", frame) : b.add("pc_case", "Case", pcCase);
    b.place(home, 0, "", "");
    if (Item* item = b.rig.find(home)) item->state.switches = caseState;
    const ItemId boardId = b.add("motherboard", "Board", board), cpuId = b.add("cpu", "Processor", cpu);
    b.place(boardId, 0, home, "tray");
    b.place(cpuId, 0, boardId, "CPU");
    if (liquid) {
        const ItemId id = b.add("liquid_cooler", "Liquid cooler", *liquid);
        b.place(id, 0, cpuId, "cooler");
        b.place(id, 1, home, "front radiator");
    } else {
        const ItemId id = b.add("air_cooler", "Cooler", cooler);
        b.place(id, 0, cpuId, "cooler");
        if (Item* item = b.rig.find(id); item && fanRaise > Length{}) item->state.lengths["fan_raise"] = fanRaise;
        if (Item* item = b.rig.find(id)) item->state.switches = coolerState;
    }
    for (std::size_t i = 0; i < fans.size(); ++i) b.place(b.add("case_fan", i ? "Fan " + std::to_string(i + 1) : "Fan", fans[i].first), 0, home, fans[i].second);
    const ItemId memoryId = b.add("memory_kit", "Memory", memory);
    b.place(memoryId, 0, boardId, "A2");
    b.place(memoryId, 1, boardId, "B2");
    const ItemId cardId = b.add("graphics_card", "Card", card);
    if (riser) {
        const ItemId id = b.add("riser", "Riser", *riser);
        b.place(id, 0, boardId, slot);
        b.place(id, 1, home, onFrame ? "rail 1" : "vertical");
        b.place(cardId, 0, id, "slot", {}, "socket");
    } else {
        b.place(cardId, 0, pcCase.isSandwich() ? home : boardId, pcCase.isSandwich() ? "card" : slot);
    }
    if (Item* item = b.rig.find(cardId)) item->state.switches = cardState;
    if (second) b.place(b.add("graphics_card", "Second card", *second), 0, boardId, secondSlot);
    if (addIn) b.place(b.add("add_in_card", "Add-in card", *addIn), 0, boardId, addInSlot);
    if (bridge) b.place(b.add("nvlink_bridge", "Bridge", *bridge), 0, cardId, "nvlink");
    if (brace) b.place(b.add("gpu_brace", "Brace", *brace), 0, home, "opening 5", {{Axis::Y, braceSlide}});
    b.place(b.add("power_supply", "Supply", supply), 0, home, "psu");
    if (secondSupply) b.add("power_supply", "Second supply", *secondSupply);
    b.place(b.add("storage", "Drive", drive), 0, boardId, "M2");
    if (disk) b.place(b.add("storage", "Disk", *disk), 0, home, bay);
    if (frontFan) b.place(b.add("case_fan", "Front fan", *frontFan), 0, home, "front fan");
    if (after) after(b.rig);
    return b.rig;
}

}  // namespace rw::test
