// Numbers fixed by standards or shared by every part, in the board frame (x from the rear, y up, z out of the board),
// each with where it comes from. A part's page takes them from here, so that two parts never disagree.
#pragma once

#include "geometry/solid.h"

namespace rw::standards {

// ATX 2.x / microATX interface specification 1.2 (Intel); board outlines, rear to front by top to bottom.
inline const Length atxDepth = mm(243.84), atxHeight = mm(304.8);
inline const Length boardThickness = mm(1.57);
inline const Length standoff = mm(6.5);  // 6.35-6.5, usual

// Expansion slots: pitch 0.8 in (ATX); slot 1's centre line from the hole pattern of two independent CAD sources
// (eclecticc/ParametricCase motherboard.scad, TheGuyDanish/CM4_MATX KiCad board).
inline const Length slotPitch = mm(20.32);
inline Length slotCentre(int position) { return -(mm(162.26) + slotPitch * (position - 1)); }  // y of position 1…8

// x16 connector body and the card in it (PCIe CEM drawing values as coded in eclecticc/ParametricCase gpu.scad).
inline const Length slotBodyStart = mm(42.6), slotBodyHalfWidth = mm(3.75), slotBodyHeight = mm(11.25);
inline Length slotBodyLength(int lanes) { return mm(lanes >= 16 ? 89 : lanes >= 8 ? 56 : lanes >= 4 ? 39 : 25); }
inline const Length cardEdge = mm(3.40);        // z of a card's lower edge when seated
inline const Length cardPcbHalf = mm(0.785);    // 1.57 mm board
inline const Length cardSolderSide = mm(2.67);  // CEM: room on the back of the board
inline const Length cardShroudStart = mm(15.24);  // z where a shroud may begin: microATX area B, 0.6 in; usual, not fixed
// A card's length is given from its bracket; the inner face of the bracket plate (ParametricCase pci_bracket.scad).
inline const Length cardDatum = mm(-1.09);
inline const Length bracketPlate = mm(0.86), bracketLow = mm(-4.44), bracketWidth = mm(18.42), bracketTop = mm(120.02);
inline const Length rearWall = mm(-2.11);       // inner face of the case's rear wall

// Top of a CPU's heat spreader above the board, usual for LGA and AM sockets. Cooler heights and the published cooler
// limits of cases both start there, so this cancels out of every verdict between the two.
inline const Length cpuTop = mm(8);
// Lower edge of a memory module above the board. Module heights and coolers' memory clearances both start there.
inline const Length dimmSeat = mm(3);
inline const Length dimmLength = mm(133.35), dimmBareHeight = mm(31.25);  // JEDEC MO-309 / MO-329
inline const Length dimmSlotHalfLength = mm(71), dimmSlotHalfWidth = mm(3.5), dimmSlotHeight = mm(7);

// PSU face (ATX12V design guide), fan frames, drives (SFF-8201, SFF-8301), M.2 width.
inline const Length psuWidth = mm(150), psuHeight = mm(86);
inline const Length drive35Length = mm(146.99), drive35Width = mm(101.6), drive35Height = mm(26.1);
inline const Length drive25Length = mm(100.45), drive25Width = mm(69.85);
inline const Length m2HalfWidth = mm(11), m2DriveSeat = mm(2);  // its underside above the board, usual
inline const Length drive525Length = mm(170), drive525Width = mm(146.05), drive525Height = mm(41.53);  // SFF-8551; optical drives' usual depth

// Rear I/O aperture (microATX 1.2): y from the board's top edge, z above the board.
inline const Length ioTop = mm(2.44), ioBottom = mm(-156.31), ioHeight = mm(40.64);

}  // namespace rw::standards
