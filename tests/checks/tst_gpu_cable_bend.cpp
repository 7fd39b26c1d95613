// Plugs and cables above a card of 130 mm: 30 mm for 8-pin plugs, 35 for 12VHPWR, 12 for angled ones.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void published(SmallRig& r, double limit) { r.pcCase.cardHeightLimit = len(limit); }
void sixteen(SmallRig& r) { r.card.plugs = {{"12vhpwr", 1}}; }

const Row rows[] = {
    {"roomy", {}},
    {"10 mm left", [](SmallRig& r) { published(r, 170); }},
    {"close", [](SmallRig& r) { published(r, 165); }, "note", 30, 35, 5},
    {"exact fit", [](SmallRig& r) { published(r, 160); }, "fits_if", 30, 30, 0, "leaves exactly that. Fits if an angled plug is used"},
    {"exact for a plug that stands out no more when angled", [](SmallRig& r) { published(r, 142); r.card.cableRoom = len(12); }, "warning", 12, 12, 0, "leaves exactly that. Choose a lower card"},
    {"a hair too little", [](SmallRig& r) { published(r, 159.999); }, "fits_if", 30, 29.999, -0.001},
    {"too little for an angled plug, too", [](SmallRig& r) { published(r, 141); }, "warning", 30, 11, -19, "Choose a lower card or a wider case"},
    {"exact for an angled plug", [](SmallRig& r) { published(r, 142); }, "warning", 30, 12, -18},
    {"angled", [](SmallRig& r) { published(r, 145); r.cardState = {"angled_plug"}; }, "note", 12, 15, 3},
    {"angled, still too little", [](SmallRig& r) { published(r, 141); r.cardState = {"angled_plug"}; }, "warning", 12, 11, -1},
    {"angled, its adapter measured", [](SmallRig& r) { published(r, 145); r.cardState = {"angled_plug"}; r.card.angledRoom = len(18); }, "warning", 18, 15, -3},
    {"measured, and no problem for all that", [](SmallRig& r) { published(r, 141); r.card.cableRoom = len(40); }, "warning", 40, 11, -29},
    {"sources disagree", [](SmallRig& r) { published(r, 165); r.card.cableRoom = lenBetween(30, 25, 40); }, "fits_if", 40, 35, -5},
    {"the limit counts the cable", [](SmallRig& r) { published(r, 132); r.pcCase.cardHeightWithCable = {true, Origin::User}; }},
    {"12VHPWR, roomy", sixteen, "note", 35, 64.6, 29.6, "first 35.0 mm straight"},
    {"12VHPWR, too little", [](SmallRig& r) { sixteen(r); published(r, 160); }, "fits_if", 35, 30, -5},
    {"12-pin", [](SmallRig& r) { r.card.plugs = {{"pcie_12pin", 1}}; published(r, 155); }, "note", 20, 25, 5},
    {"plugs sunk in", [](SmallRig& r) { r.card.plugRecess = len(20); published(r, 145); }, "note", 10, 15, 5},
    {"plugs sunk in deep", [](SmallRig& r) { r.card.plugRecess = len(30); published(r, 131); }},
    {"plugs unknown", [](SmallRig& r) { r.card.plugs.clear(); }, "not_checked", kAny, kAny, kAny, "Which power plugs Card has is unknown"},
    {"a card said to have none", [](SmallRig& r) { r.card.plugs = {{"pcie_8pin", 0}}; published(r, 131); }},
    {"a card that needs none", [](SmallRig& r) { r.card.plugs.clear(); r.card.power = watt(75); }},
    {"plugs at its end", [](SmallRig& r) { published(r, 131); r.card.plugSide = word("end"); }},
    {"side panel by the limit for coolers", [](SmallRig& r) { r.pcCase.coolerLimit = len(150); }, "fits_if", 30, 24.6, -5.4},
    {"side panel by the outer width", [](SmallRig& r) { r.pcCase.coolerLimit = {}; r.pcCase.width = len(185); }, "fits_if", 30, 29.6, -0.4},
    {"side panel by the outer width, close", [](SmallRig& r) { r.pcCase.coolerLimit = {}; r.pcCase.width = len(190); }, "not_checked", 30, 32.35, 2.35, "are an estimate"},
    {"neither width nor limits", [](SmallRig& r) { r.pcCase.coolerLimit = r.pcCase.width = {}; }, "not_checked", 30, kAny, kAny, "what Case leaves there is unknown"},
    {"sandwich, limit unknown", [](SmallRig& r) { r.pcCase.layout = "sandwich"; }, "not_checked", 30, kAny, kAny, "what Case leaves there is unknown"},
    {"sandwich", [](SmallRig& r) { r.pcCase.layout = "sandwich"; published(r, 155); }, "fits_if", 30, 25, -5},
    {"panel off", [](SmallRig& r) { published(r, 131); r.caseState = {"panel_off"}; }},
    {"a bracket above the plugs",
     [](SmallRig& r) {
         r.pcCase.obstacles.emplace_back();
         r.pcCase.obstacles[0].name = "side bracket";
         r.pcCase.obstacles[0].z0 = len(150);
         r.pcCase.obstacles[0].z1 = len(160);
     },
     "fits_if", 30, 16.6, -13.4},
    {"the card itself is too high", [](SmallRig& r) { published(r, 129); }},
    {"open frame", [](SmallRig& r) { r.onFrame = true; }},
};

}  // namespace

class GpuCableBendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_cable_bend", rows); }
};

QTEST_APPLESS_MAIN(GpuCableBendTest)
#include "tst_gpu_cable_bend.moc"
