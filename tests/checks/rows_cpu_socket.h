// The processor in the board, and the cooler's kit for it.
#pragma once

#include "checks/rows.h"

namespace rw::test::cpu_socket_rows {

inline void kit(SmallRig& r, const char* socket, std::set<std::string> there = {})
{
    r.cooler.sockets = {"LGA1700"};
    r.cooler.kits = {{"NM-AM4", {socket}, {}}};
    r.coolerState = std::move(there);
}
inline void drilled(SmallRig& r)  // for the older cooler, whose socket is lower
{
    r.board.coolerHoles = {"LGA1200"};
    r.cooler.sockets = {"LGA1150", "LGA1200"};
}

inline const Row rows[] = {
    {"the same socket", {}},
    {"another socket", [](SmallRig& r) { r.board.socket = word("AM5"); }, "problem", kAny, kAny, kAny, "Processor needs AM4; Board has AM5"},
    {"another socket, estimated", [](SmallRig& r) { r.board.socket = word("AM5", Origin::Estimated); }, "warning"},
    {"another socket, of its family", [](SmallRig& r) { r.board.socket = word("AM5", Origin::Family); }, "warning"},
    {"another socket, opendb", [](SmallRig& r) { r.board.socket = word("AM5", Origin::OpenDb); }, "problem"},
    {"the board's socket unknown", [](SmallRig& r) { r.board.socket = {}; }, "not_checked", kAny, kAny, kAny, "socket of one of them is unknown"},
    {"the processor's socket unknown", [](SmallRig& r) { r.cpu.socket = {}; }, "not_checked", kAny, kAny, kAny, "socket of one of them is unknown"},
    {"cooler without a kit", [](SmallRig& r) { r.cooler.sockets = {"LGA1700", "LGA1200"}; }, "problem", kAny, kAny, kAny, "Cooler has kits for LGA1700, LGA1200"},
    {"cooler without a kit, socket estimated", [](SmallRig& r) { r.cooler.sockets = {"LGA1700"}; r.cpu.socket.origin = Origin::Estimated; }, "warning"},
    {"kits unknown", [](SmallRig& r) { r.cooler.sockets.clear(); }, "not_checked", kAny, kAny, kAny, "which sockets Cooler has kits for is unknown"},
    {"liquid without a kit", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->sockets = {"LGA1700"}; }, "problem", kAny, kAny, kAny, "Liquid cooler has kits for LGA1700"},
    {"a kit sold apart", [](SmallRig& r) { kit(r, "AM4"); }, "fits_if", kAny, kAny, kAny, "Processor sits in AM4; Cooler needs a kit for it that is sold apart. Fits if NM-AM4 is there."},
    {"a kit sold apart, and it is there", [](SmallRig& r) { kit(r, "AM4", {"kit_NM-AM4"}); }},
    {"a kit sold apart for another socket", [](SmallRig& r) { kit(r, "AM5"); }, "problem", kAny, kAny, kAny, "Cooler has kits for LGA1700"},
    {"that kit is there", [](SmallRig& r) { kit(r, "AM5", {"kit_NM-AM4"}); }, "problem"},
    {"two kits, one of them for it", [](SmallRig& r) { kit(r, "AM5"); r.cooler.kits.push_back({"NM-i4", {"AM3", "AM4"}, {}}); }, "fits_if", kAny, kAny, kAny, "Fits if NM-i4 is there"},
    {"a kit sold apart, sockets in the box unknown", [](SmallRig& r) { kit(r, "AM4"); r.cooler.sockets.clear(); }, "not_checked"},
    {"that kit is there, sockets in the box unknown", [](SmallRig& r) { kit(r, "AM4", {"kit_NM-AM4"}); r.cooler.sockets.clear(); }},
    {"a kit of a liquid cooler", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->sockets = {"LGA1700"}; r.liquid->kits = {{"K1", {"AM4"}, {}}}; }, "fits_if", kAny, kAny, kAny, "Fits if K1 is there"},
    {"holes for an older cooler", drilled, "warning", kAny, kAny, kAny, "Board has LGA1200 holes for Cooler, but Processor sits in AM4 at another height: contact pressure is not sure"},
    {"holes for an older cooler, and a kit", [](SmallRig& r) { drilled(r); r.cooler.kits = {{"NM-AM4", {"AM4"}, {}}}; }, "fits_if", kAny, kAny, kAny, "Fits if NM-AM4 is there"},
    {"holes for yet another", [](SmallRig& r) { drilled(r); r.board.coolerHoles = {"LGA2066"}; }, "problem"},
    {"a socket written another way", [](SmallRig& r) { r.board.socket = word("Socket AM4"); r.cpu.socket = word("am4"); r.cooler.sockets = {"AM 4"}; }},
    {"TR4 and sTR4 are one", [](SmallRig& r) { r.board.socket = word("TR4"); r.cpu.socket = word("sTR4"); r.cooler.sockets = {"TR4"}; }},
    {"a cooler for a socket of the same mount", [](SmallRig& r) { r.board.socket = r.cpu.socket = word("LGA1851"); r.cooler.sockets = {"LGA1700"}; }, "note", kAny, kAny, kAny, "named for LGA1700, whose mount LGA1851 of Processor shares"},
    {"a cooler for LGA1151 on LGA1200", [](SmallRig& r) { r.board.socket = r.cpu.socket = word("LGA1200"); r.cooler.sockets = {"LGA1151"}; }, "note"},
    {"a cooler for LGA1200 on LGA1700", [](SmallRig& r) { r.board.socket = r.cpu.socket = word("LGA1700"); r.cooler.sockets = {"LGA1200"}; }, "problem"},
    {"a cooler for AM4 on AM5", [](SmallRig& r) { r.board.socket = r.cpu.socket = word("AM5"); r.cooler.sockets = {"AM4"}; }, "warning", kAny, kAny, kAny, "AM5 of Processor has the same holes"},
    {"a cooler for SP3 on sTR5", [](SmallRig& r) { r.board.socket = r.cpu.socket = word("sTR5"); r.cooler.sockets = {"SP3"}; }, "warning"},
    {"a cooler for SP3 on TRX40", [](SmallRig& r) { r.board.socket = r.cpu.socket = word("sTRX4"); r.cooler.sockets = {"SP3"}; }, "note"},
    {"a cooler for AM4 on AM5, with a kit", [](SmallRig& r) { r.board.socket = r.cpu.socket = word("AM5"); r.cooler.sockets = {"AM4"}; r.cooler.kits = {{"NM-AM5", {"AM5"}, {true, Origin::User}}}; }, "fits_if", kAny, kAny, kAny, "which its maker sends for nothing"},
    {"open frame", [](SmallRig& r) { r.board.socket = word("AM5"); r.onFrame = true; }, "problem"},
};

}  // namespace rw::test::cpu_socket_rows
