#pragma once

#include "parts/part.h"

namespace rw {

// Places on a board are given as its drawings give them: mm from the rear edge, mm from the top edge (downwards).

struct BoardSlot {
    std::string label;           // as printed: "PCI_E1"
    std::string size;            // mechanical: "x16", "x8", "x4", "x1"
    NumberFact position;         // 1…7 counted from the CPU; centre line by the ATX slot formula
    TextFact link;               // electrical, as wired: "CPU 4.0 x16", "chipset 3.0 x1"
    FlagFact steel;              // sleeved in steel
    FlagFact openEnded{};          // a longer card's edge may stick out at its front
    void visit(FieldVisitor& v);
};

struct BoardDimm {
    std::string label;           // "DIMM_A2"
    LengthFact x, y;             // middle of the slot
    int fillOrder = 0;           // in which order sticks go in; 0: unknown
    std::string channel{};         // "A"; absent: the letter in its label
    std::string channelOrLabel() const;  // empty where neither says
    void visit(FieldVisitor& v);
};

struct BoardM2 {
    std::string label;
    LengthFact x, y;             // the connector
    std::string direction;       // where a drive points from its connector: "rear", "front", "down", "up"
    std::string longest;         // "2280", "22110"; or all lengths it has a standoff for: "2242/2260/2280"
    TextFact link;
    FlagFact cover;              // a cover or heat sink of the board lies over it; the switch "<label>_cover_off" takes it off
    LengthFact underCover;       // how thick a drive may be under it
    LengthFact coverHeight;      // its upper face above the board
    TextFact drives{};             // what it takes: "PCIe", "SATA", "PCIe/SATA"
    void visit(FieldVisitor& v);
    std::string coverSwitch() const;  // "M2_1_cover_off"
    bool hasCover() const { return cover.valueOr(false) || underCover || coverHeight; }
    LengthFact roomUnderCover() const;   // what is usual where it is not given
    std::vector<int> lengths() const;    // mm it takes, shortest first; empty where unknown
};

// A port or header on the board that a cable is plugged into.
struct BoardPort {
    std::string name, type;      // type: "sata", "fan", "usb2", "usb3", "usb_c", "front_panel", "audio", "rgb", "atx_24", "eps_8", "pcie_8"
    LengthFact x, y;             // its middle
    LengthFact width, height;    // along x and along y; absent: what its type usually measures
    LengthFact tall;             // above the board
    LengthFact plug;             // room a plug and its bend need beyond the port
    std::string direction;       // where the plug comes from: "out" of the board (default), "front", "rear", "up", "down"
    void visit(FieldVisitor& v);
    bool isPlaced() const { return x && y; }
    // In the board's frame: the port itself, and the room its plug needs.
    Box body() const;
    Box plugRoom() const;
    Origin origin() const;       // of its place
    LengthFact plugOrUsual() const;
    Axis axis() const;           // along which the plug comes, and in which sense the room lies
    int sense() const;
};

// A heat sink or other block on the board that is high enough to matter.
struct BoardBlock {
    std::string name, material;
    LengthFact x0, y0, x1, y1, height;
    void visit(FieldVisitor& v);
};

// A hole for a standoff.
struct BoardHole {
    LengthFact x, y;             // its middle
    void visit(FieldVisitor& v);
};

// What the use of one place does to another: lanes that two share. Every row that holds applies, the least link wins.
struct LinkSharing {
    std::string target;          // the slot, M.2 socket or SATA ports it happens to: "PCI_E1", "SATA 5+6"
    std::string when;            // the place in use that causes it: "PCI_E3"; "PCI_E3+PCI_E5": both; absent: always
    std::string drive;           // only for such a drive in an M.2 socket: "SATA", "PCIe"
    std::string cpus;            // only with a processor of these series: "Ryzen 2000/Ryzen 3000G"
    NumberFact cpuLanes;         // only with a processor of at most so many lanes
    TextFact link;               // what is left of the target: "CPU 4.0 x8", "off"
    void visit(FieldVisitor& v);
    bool isOff() const { return link.valueOr("") == "off"; }
};

// Processors of a series on this board.
struct BoardCpuSupport {
    std::string cpus;            // "Ryzen 5000", "Ryzen 3000/Ryzen 5000"
    TextFact bios;               // the first BIOS that runs them: "F7d"; "any"; "none" where no BIOS does
    void visit(FieldVisitor& v);
    bool isFor(const std::string& series) const;
};
// Whether the list "Ryzen 3000/Ryzen 5000" names the word.
bool names(const std::string& list, const std::string& word);

struct Motherboard : Spec {
    TextFact form;               // "ATX", "E-ATX", "SSI-EEB", "microATX", "Mini-ITX"
    LengthFact depth, height;    // rear to front; top to bottom edge
    TextFact socket, chipset, memoryType;
    LengthFact socketX, socketY;
    std::vector<BoardDimm> dimms;
    std::vector<BoardSlot> slots;
    std::vector<BoardM2> m2;
    std::vector<BoardBlock> blocks;
    std::vector<BoardPort> ports;
    std::vector<BoardHole> holes;  // absent: those of its form
    std::vector<LinkSharing> sharing;
    FlagFact sharingComplete;    // the rows of `sharing` are all there are
    std::vector<BoardCpuSupport> cpuSupport;
    std::vector<std::string> coolerHoles;  // further sockets whose coolers' holes it has: "LGA1200"
    TextFact memoryForm;         // "UDIMM", "RDIMM", "SO-DIMM"; several: "UDIMM/RDIMM"
    FlagFact memoryEcc;          // it runs modules with check bits as such
    NumberFact memoryMaxGb, moduleMaxGb;
    NumberFact memorySpeed;      // MT/s, the highest its maker names, overclocked or not
    NumberFact sata, eps;
    NumberFact pciePower;        // further PCIe power plugs it takes for its slots
    NumberFact fanHeaders, usb2Headers, usb3Headers, usbCHeaders;
    FlagFact audioHeader;
    TextFact wired, wireless, display;  // "2.5 GbE", "Wi-Fi 6"; "HDMI, DP"; "none" where there is none
    PowerFact power;

    void visit(FieldVisitor& v) override;
    std::vector<Piece> pieces(const State& state) const override;
    std::vector<Facet> facets() const override;
    LengthFact mainSize() const override;
    std::vector<StateOption> options() const override;
    Draw draw() const override;
    // How many headers of a port type ("fan", "usb2", "usb3", "usb_c"): by the number, else by the ports that are listed.
    NumberFact headersOf(const std::string& type) const;
    int channels() const;        // of its memory slots; 0 where nothing says
    std::string biosSwitch(const BoardCpuSupport& row) const;  // "bios_F7d": it has that BIOS
    const BoardSlot* slot(const std::string& label) const;
    const BoardM2* m2Socket(const std::string& label) const;
};

}  // namespace rw
