// The case's front ports against the board's headers.
#pragma once

#include "checks/rows.h"
#include "support/listed_parts.h"

namespace rw::test::front_panel_rows {

inline void usb2(SmallRig& r, double needed, double there) { r.pcCase.usb2 = num(needed), r.board.usb2Headers = num(there); }

inline const Row rows[] = {
    {"all there", {}},
    {"USB 2.0, exactly enough", [](SmallRig& r) { usb2(r, 2, 2); }},
    {"USB 2.0, one too few", [](SmallRig& r) { usb2(r, 2, 1); }, "warning", 2, 1, -1, "USB 2.0 headers: 2 needed for Case, 1 there on Board"},
    {"USB 2.0, sources disagree", [](SmallRig& r) { usb2(r, 2, 2); r.board.usb2Headers.low = 1; }, "warning", 2, 1, -1},
    {"USB 2.0, a cooler and a hub besides", [](SmallRig& r) { usb2(r, 1, 2); r.liquid = SmallRig::liquidCooler(); r.liquid->usb2Headers = num(1); hub(r, num(6), "SATA", num(1)); }, "warning", 3, 2, -1, "needed for Case, Liquid cooler"},
    {"USB 2.0, a cooler besides, exactly enough", [](SmallRig& r) { usb2(r, 1, 2); r.liquid = SmallRig::liquidCooler(); r.liquid->usb2Headers = num(1); }},
    {"USB 3, one too few", [](SmallRig& r) { r.pcCase.usb3 = num(2); }, "warning", 2, 1, -1, "USB 3 headers: 2 needed for the front of Case"},
    {"USB-C, none there", [](SmallRig& r) { r.board.usbCHeaders = num(0); }, "warning", 1, 0, -1, "USB-C headers: 1 needed for the front of Case"},
    {"USB-C, none there, estimated", [](SmallRig& r) { r.board.usbCHeaders = num(0, Origin::Estimated); }, "warning", 1, 0, -1},
    {"sound, none there", [](SmallRig& r) { r.board.audioHeader = {false, Origin::User}; }, "warning", 1, 0, -1, "Case has sockets for sound"},
    {"sound, none needed", [](SmallRig& r) { r.board.audioHeader = {false, Origin::User}; r.pcCase.frontAudio = {false, Origin::User}; }},
    {"unknown of the board", [](SmallRig& r) { r.board.usb3Headers = r.board.usbCHeaders = {}; }, "not_checked", kAny, kAny, kAny, "for its front ports (USB 3, USB-C); how many of them Board has is unknown"},
    {"unknown of the board, and not needed", [](SmallRig& r) { r.board.usb2Headers = {}; }},
    {"unknown of the case", [](SmallRig& r) { r.pcCase.usbC = {}; r.pcCase.frontAudio = {}; }, "not_checked", kAny, kAny, kAny, "need is unknown (USB-C, audio)"},
    {"unknown of both", [](SmallRig& r) { r.pcCase.usb2 = {}; r.board.usb3Headers = {}; }, "not_checked", kAny, kAny, kAny, "Front ports of Case (USB 2.0) and headers of Board (USB 3) are unknown"},
    {"unknown of the case, and a header too few all the same", [](SmallRig& r) { r.pcCase.usb3 = num(2); r.pcCase.usb2 = {}; }, "warning", 2, 1, -1, "USB 3 headers"},
    {"everything unknown is told once", [](SmallRig& r) { r.pcCase.usb2 = r.pcCase.usb3 = r.pcCase.usbC = {}; r.pcCase.frontAudio = {}; r.board.usb2Headers = r.board.usb3Headers = r.board.usbCHeaders = {}; }, "not_checked"},
    {"a board that stands nowhere", [](SmallRig& r) { r.unplaced = {"motherboard"}; r.board.usbCHeaders = num(0); }, "warning", 1, 0, -1},
    {"open frame", [](SmallRig& r) { r.onFrame = true; r.board.usbCHeaders = num(0); }},
};

}  // namespace rw::test::front_panel_rows
