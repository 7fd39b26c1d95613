// A riser's cable against its way, its generation against the slot and the card.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// On a frame whose rail is 250 mm high: from S1's plug at y -182.58 and z 30 to the socket at y -60 and z 250 it is 251.8 mm.
void onRail(SmallRig& r, double length)
{
    r.onFrame = true;
    r.stance = Stance::Bench;
    r.riser = Riser();
    r.riser->length = len(length);
    r.riser->generation = word("PCIe 4.0");
    r.card.interface = word("PCIe 4.0 x16");
}
void inCase(SmallRig& r, double length)
{
    onRail(r, length);
    r.onFrame = false;
    r.pcCase.verticalSlots = num(2);
}

const Row rows[] = {
    {"no riser", {}},
    {"long enough", [](SmallRig& r) { onRail(r, 300); }},
    {"20 mm for its bends", [](SmallRig& r) { onRail(r, 271.8); }},
    {"little for its bends", [](SmallRig& r) { onRail(r, 271.7); }, "note", 251.8, 271.7, 19.9, "left for its bends"},
    {"exactly the straight way", [](SmallRig& r) { onRail(r, 251.8); }, "warning", 251.8, 251.8, 0, "left for its bends"},
    {"a hair too short", [](SmallRig& r) { onRail(r, 251.799); }, "warning", 251.8, 251.799, -0.001, "too short"},
    {"too short, estimated", [](SmallRig& r) { onRail(r, 200); r.riser->length.origin = Origin::Estimated; }, "warning", 251.8, 200, -51.8, "too short"},
    {"long enough, estimated", [](SmallRig& r) { onRail(r, 300); r.riser->length.origin = Origin::Estimated; }, "not_checked", 251.8, 300, kAny, "are an estimate"},
    {"sources disagree", [](SmallRig& r) { onRail(r, 300); r.riser->length = lenBetween(300, 250, 300); }, "warning", 251.8, 250, -1.8},
    {"length unknown", [](SmallRig& r) { onRail(r, 300); r.riser->length = {}; }, "not_checked", 251.8, kAny, kAny, "how long its cable is, is unknown"},
    {"in a case", [](SmallRig& r) { inCase(r, 250); }},
    {"in a case, too short: where the openings are is usual", [](SmallRig& r) { inCase(r, 100); }, "warning", kAny, 100, kAny, "too short"},
    {"an older riser", [](SmallRig& r) { onRail(r, 300); r.riser->generation = word("PCIe 3.0"); }, "warning", kAny, kAny, kAny, "is made for PCIe 3.0; S1 of Board and the card run PCIe 4.0"},
    {"an older riser under an older card", [](SmallRig& r) { onRail(r, 300); r.riser->generation = word("PCIe 3.0"); r.card.interface = word("PCIe 3.0 x16"); }},
    {"an older riser in an older slot", [](SmallRig& r) { onRail(r, 300); r.riser->generation = word("3.0"); for (BoardSlot& s : r.board.slots) s.link = word("CPU 3.0 x16"); }},
    {"a newer card on an older board", [](SmallRig& r) { onRail(r, 300); r.card.interface = word("PCIe 5.0 x16"); }},
    {"the card's generation by its architecture", [](SmallRig& r) { onRail(r, 300); r.riser->generation = word("PCIe 3.0"); r.card.interface = {}; r.card.architecture = word("Turing"); }},
    {"the card's generation unknown", [](SmallRig& r) { onRail(r, 300); r.riser->generation = word("PCIe 3.0"); r.card.interface = {}; }, "not_checked", kAny, kAny, kAny, "what the card runs is unknown"},
    {"the slot's generation unknown: the card's counts", [](SmallRig& r) { onRail(r, 300); r.riser->generation = word("PCIe 3.0"); for (BoardSlot& s : r.board.slots) s.link = {}; }, "warning", kAny, kAny, kAny, "is made for PCIe 3.0"},
    {"the riser's generation unknown", [](SmallRig& r) { onRail(r, 300); r.riser->generation = {}; }, "not_checked", kAny, kAny, kAny, "generation of Riser is unknown"},
    {"nothing to compare with", [](SmallRig& r) { onRail(r, 300); r.riser->generation = {}; r.card.interface = {}; for (BoardSlot& s : r.board.slots) s.link = {}; }},
    {"a long cable at 4.0", [](SmallRig& r) { onRail(r, 300.001); }, "note", 300.001, 300, -0.001, "often lose the link"},
    {"a long cable at 3.0", [](SmallRig& r) { onRail(r, 600); r.card.interface = word("PCIe 3.0 x16"); }},
    {"at 5.0", [](SmallRig& r) { onRail(r, 260); r.riser->generation = word("PCIe 5.0"); r.card.interface = word("PCIe 5.0 x16"); for (BoardSlot& s : r.board.slots) s.link = word("CPU 5.0 x16"); }, "note", 260, 200, -60, "often lose the link"},
};

}  // namespace

class RiserLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("riser_link", rows); }
};

QTEST_APPLESS_MAIN(RiserLinkTest)
#include "tst_riser_link.moc"
