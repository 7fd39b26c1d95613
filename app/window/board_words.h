// What the board's picture says of a place, in words.
#pragma once

#include <QString>

#include "plan/board_picture.h"

namespace rw::board_words {

QString kind(const BoardPlace& place);      // "Expansion slot x16", "M.2 socket for 2280"
QString guest(const BoardPlace& place);     // "RTX 3090 FE"; "Empty"
QString link(const BoardPlace& place);      // on the link itself: "x8 4.0", "off", "?", "4 of 6 ports"; empty where there is none to speak of
QString wired(const BoardPlace& place);     // "CPU 4.0 x16"; empty where unknown
QString now(const BoardPlace& place);       // "Link: CPU 4.0 x8, alone x16"; "Off, alone CPU 4.0 x4"; "Its link is unknown"
QString reason(const BoardPicture& picture, const BoardPlace& place);  // "because PCI_E3 is in use"; empty where nothing changed it
QString certainty(const BoardPlace& place);  // "link estimated"; empty where it is certain enough to be left unsaid
QString spoken(const BoardPicture& picture, const BoardPlace& place);  // all of it but its findings, for a screen reader
QString noBoard(const Rig& rig);            // why there is no picture, and what to do

}  // namespace rw::board_words
