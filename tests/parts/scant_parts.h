// Parts as an importer of public scalar data has them: a few numbers, no places. Their origin may decide, so that whatever is
// found in them and may not decide rests on what is usual.
#pragma once

#include <functional>

#include "parts/kinds/fan_hub.h"
#include "parts/kinds/power_adapter.h"
#include "support/small_rig.h"

namespace rw::test {

inline constexpr Origin kScant = Origin::OpenDbVerified;

template <class T>
Fact<T> scantFact(T value)
{
    Fact<T> fact{std::move(value), kScant};
    fact.sources = {"opendb"};
    return fact;
}
inline LengthFact scantLength(double millimetres) { return scantFact(mm(millimetres)); }
inline NumberFact scantNumber(double number) { return scantFact(number); }
inline TextFact scantWord(const char* word) { return scantFact(std::string(word)); }

// The spec of a kind with the few numbers set, as a part.
template <class S>
Part scant(const char* kind, const std::function<void(S&)>& known)
{
    S spec;
    known(spec);
    return *partOf(kind, "scant", "Scant " + std::string(kind), spec);
}

// Slots by their sizes ("x16/x1"), so many memory slots and M.2 sockets, none of them with a place.
struct ScantBoard {
    const char *form, *socket, *slots;
    int dimms, m2;
    const char* longest = "2280";
    bool covers = false;
};

inline Part scantBoard(const ScantBoard& b)
{
    return scant<Motherboard>("motherboard", [&](Motherboard& board) {
        if (*b.form) board.form = scantWord(b.form);
        if (*b.socket) board.socket = scantWord(b.socket);
        board.memoryType = scantWord("DDR5");
        board.dimms.resize(static_cast<std::size_t>(b.dimms));
        std::string sizes = b.slots;
        while (!sizes.empty()) {
            const std::size_t end = std::min(sizes.find('/'), sizes.size());
            BoardSlot slot;
            slot.size = sizes.substr(0, end);
            board.slots.push_back(slot);
            sizes.erase(0, end + 1);
        }
        for (int i = 0; i < b.m2; ++i) {
            BoardM2 socket;
            socket.longest = b.longest;
            if (b.covers) socket.cover = scantFact(true);
            board.m2.push_back(socket);
        }
    });
}

inline Part scantCard(double length, double slots, const char* cooling = "open_air")
{
    return scant<GraphicsCard>("graphics_card", [&](GraphicsCard& card) {
        card.length = scantLength(length);
        card.slots = scantNumber(slots);
        card.bracketSlots = scantNumber(std::min(3.0, std::ceil(slots)));
        if (*cooling) card.cooling = scantWord(cooling);
        card.power = scantFact(watts(250));
    });
}

inline Part scantCase(double depth, double width, double height, const std::vector<std::string>& boards = {"ATX", "microATX", "Mini-ITX"}, const char* layout = "tower")
{
    return scant<PcCase>("pc_case", [&](PcCase& c) {
        c.layout = layout;
        c.depth = scantLength(depth);
        c.width = scantLength(width);
        c.height = scantLength(height);
        c.boards = boards;
        c.slots = scantNumber(7);
        c.cardLimit = scantLength(380);
        c.coolerLimit = scantLength(170);
        for (const char* size : {"3.5", "2.5"}) {
            CaseBay bay;
            bay.size = size;
            bay.count = scantNumber(2);
            c.bays.push_back(bay);
        }
    });
}

inline Part scantCooler(double height, const char* shape = "")
{
    return scant<AirCooler>("air_cooler", [&](AirCooler& c) {
        c.height = scantLength(height);
        if (*shape) c.shape = scantWord(shape);
        c.sockets = {"AM4", "AM5", "LGA1700", "LGA1200", "LGA2066"};
    });
}

inline Part scantLiquid(const char* radiator)
{
    return scant<LiquidCooler>("liquid_cooler", [&](LiquidCooler& c) {
        c.radiatorClass = scantWord(radiator);
        c.blockHeight = scantLength(52);
        c.sockets = {"AM4", "AM5", "LGA1700"};
    });
}

inline Part scantSupply(double power, const char* form = "ATX")
{
    return scant<PowerSupply>("power_supply", [&](PowerSupply& s) {
        if (power > 0) s.power = scantFact(watts(power));
        if (*form) s.form = scantWord(form);
    });
}

inline Part scantMemory(int modules, const char* form = "UDIMM")
{
    return scant<MemoryKit>("memory_kit", [&](MemoryKit& kit) {
        kit.type = scantWord("DDR5");
        if (*form) kit.form = scantWord(form);
        kit.modules = scantNumber(modules);
        kit.moduleGb = scantNumber(16);
    });
}

inline Part scantDrive(const char* form, const char* interface)
{
    return scant<Storage>("storage", [&](Storage& drive) {
        drive.form = scantWord(form);
        drive.interface = scantWord(interface);
    });
}

inline Part scantFan(double size)
{
    return scant<CaseFan>("case_fan", [&](CaseFan& fan) { fan.size = scantLength(size); });
}

inline Part scantAddIn(const char* size)
{
    return scant<AddInCard>("add_in_card", [&](AddInCard& card) {
        if (*size) card.size = scantWord(size);
    });
}

inline Part scantCpu(const char* socket)
{
    return scant<Cpu>("cpu", [&](Cpu& cpu) {
        cpu.socket = scantWord(socket);
        cpu.tdp = scantFact(watts(105));
    });
}

}  // namespace rw::test
