// A drive level with a card, from 320 mm on; bays a card reaches into; drives without a bay.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// Four bays from slot row 2 down, 30 mm apart: the card in row 2, 40 mm thick, is level with the first two.
void level(SmallRig& r, double length, double bays = 4)
{
    CaseBay row;
    row.size = "3.5";
    row.where = "cage";
    row.count = num(bays);
    row.slot = num(2);
    row.cardLimit = len(320);
    r.pcCase.bays = {row};
    r.card.length = len(length);
}
void disk(SmallRig& r, const char* bay, const char* form = "3.5")
{
    r.disk = Storage();
    r.disk->form = word(form);
    r.disk->height = len(26.1);
    r.bay = bay;
}

const Row rows[] = {
    {"no bays", {}},
    {"drive ahead, roomy", [](SmallRig& r) { level(r, 310); disk(r, "3.5 bay 1"); }},
    {"close", [](SmallRig& r) { level(r, 315); disk(r, "3.5 bay 1"); }, "note", 315, 320, 5, "Disk"},
    {"exact fit", [](SmallRig& r) { level(r, 320); disk(r, "3.5 bay 1"); }, "fits_if", 320, 320, 0, "moved to 3.5 bay 3"},
    {"a hair too long", [](SmallRig& r) { level(r, 320.001, 2); disk(r, "3.5 bay 1"); }, "problem", 320.001, 320, -0.001, "Disk"},
    {"another bay is free", [](SmallRig& r) { level(r, 330); disk(r, "3.5 bay 2"); }, "fits_if", 330, 320, -10, "Fits if it is moved to 3.5 bay 3"},
    {"the other bay is level, too", [](SmallRig& r) { level(r, 330, 2); disk(r, "3.5 bay 1"); }, "problem", 330, 320, -10, "Disk"},
    {"too long, its limit typical", [](SmallRig& r) { level(r, 330, 2); r.pcCase.bays[0].cardLimit.origin = Origin::Typical; disk(r, "3.5 bay 1"); }, "warning", 330, 320, -10, "Disk"},
    {"too long, the bay's row typical", [](SmallRig& r) { level(r, 330, 2); r.pcCase.bays[0].slot.origin = Origin::Typical; disk(r, "3.5 bay 1"); }, "warning", 330, 320, -10, "Disk"},
    {"too long, opendb against a published limit", [](SmallRig& r) { level(r, 330, 2); r.card.length.origin = Origin::OpenDb; disk(r, "3.5 bay 1"); }, "problem", 330, 320, -10, "Disk"},
    {"sources disagree on the bay", [](SmallRig& r) { level(r, 315, 2); r.pcCase.bays[0].cardLimit = lenBetween(320, 310, 320); disk(r, "3.5 bay 1"); }, "warning", 315, 310, -5, "Disk"},
    {"drive in a lower bay", [](SmallRig& r) { level(r, 330); disk(r, "3.5 bay 4"); }, "none", kAny, kAny, kAny, "Disk"},
    {"empty bays are lost", [](SmallRig& r) { level(r, 330); }, "note", 330, 320, kAny, "reaches into 3.5 bay 1, 3.5 bay 2 of Case"},
    {"no bay is reached", [](SmallRig& r) { level(r, 320); }},
    {"where the bays are is not known", [](SmallRig& r) { level(r, 400); r.pcCase.bays[0].cardLimit = {}; r.pcCase.bays[0].slot = {}; }},
    {"bays go with the cage", [](SmallRig& r) { level(r, 330); r.pcCase.cardLimitWithCage = len(340); r.caseState = {"cage_out"}; }},
    {"two rows of one size", [](SmallRig& r) { level(r, 330, 1); r.pcCase.bays.push_back({"3.5", "shroud", num(2), {}, {}, {}}); disk(r, "3.5 bay 1"); }, "fits_if", 330, 320, -10, "moved to 3.5 bay 2"},
    {"no bay of its size", [](SmallRig& r) { r.pcCase.bays = {{"2.5", "tray", num(2), {}, {}, {}}}; disk(r, "3.5 bay 1"); }, "problem", kAny, 0, kAny, "no free bay for Disk"},
    {"no bay of its size, by a count from its family", [](SmallRig& r) { r.pcCase.bays = {{"2.5", "tray", num(2, Origin::Family), {}, {}, {}}}; disk(r, "3.5 bay 1"); }, "warning", kAny, 0, kAny, "no free bay for Disk"},
    {"a small drive and only large bays", [](SmallRig& r) { level(r, 300); disk(r, "2.5 bay 1", "2.5"); }, "warning", kAny, 0, kAny, "Use a frame in a larger bay"},
    {"bays unknown", [](SmallRig& r) { disk(r, "3.5 bay 1"); }},
};

}  // namespace

class DriveBaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("drive_bays", rows); }
};

QTEST_APPLESS_MAIN(DriveBaysTest)
#include "tst_drive_bays.moc"
