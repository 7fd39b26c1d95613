// A card of 130 mm against what a case publishes, its side panel, and what stands before it.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void published(SmallRig& r, double limit) { r.pcCase.cardHeightLimit = len(limit); }
CaseObstacle bracket(double from)  // before the card, over its rows
{
    CaseObstacle o;
    o.name = "side bracket";
    o.role = "bracket";
    o.x0 = len(50);
    o.x1 = len(300);
    o.y0 = len(100);
    o.y1 = len(230);
    o.z0 = len(from);
    o.z1 = len(150);
    return o;
}

const Row rows[] = {
    {"roomy", {}},
    {"10 mm left", [](SmallRig& r) { published(r, 140); }},
    {"close", [](SmallRig& r) { published(r, 135); }, "note", 130, 135, 5},
    {"exact fit", [](SmallRig& r) { published(r, 130); }, "warning", 130, 130, 0},
    {"a hair too high", [](SmallRig& r) { published(r, 129.999); }, "problem", 130, 129.999, -0.001},
    {"too high, height typical", [](SmallRig& r) { published(r, 120); r.card.height.origin = Origin::Typical; }, "warning", 130, 120, -10},
    {"too high, limit of its family", [](SmallRig& r) { r.pcCase.cardHeightLimit = len(120, Origin::Family); }, "warning", 130, 120, -10},
    {"too high, opendb against a published limit", [](SmallRig& r) { published(r, 120); r.card.height.origin = Origin::OpenDb; }, "problem", 130, 120, -10},
    {"sources disagree, the worse is too high", [](SmallRig& r) { published(r, 135); r.card.height = lenBetween(130, 125, 140); }, "warning", 140, 135, -5},
    {"height unknown", [](SmallRig& r) { published(r, 140); r.card.height = {}; }, "not_checked", kAny, 140, kAny, "Height of Card is unknown"},
    {"panel nearer than the limit for cards", [](SmallRig& r) { published(r, 160); r.pcCase.coolerLimit = len(125); }},
    {"side panel by the limit for coolers", [](SmallRig& r) { r.pcCase.coolerLimit = len(125); }, "warning", 130, 129.6, -0.4},
    {"its sources disagree", [](SmallRig& r) { r.pcCase.coolerLimit = lenBetween(130, 120, 130); }, "warning", 130, 124.6, -5.4},
    {"side panel by the outer width", [](SmallRig& r) { r.pcCase.coolerLimit = {}; }},
    {"side panel by the outer width, near", [](SmallRig& r) { r.pcCase.coolerLimit = {}; r.pcCase.width = len(185); r.card.height = len(145); }, "not_checked", 145, 159.6, 14.6, "is an estimate"},
    {"side panel by the outer width, too high", [](SmallRig& r) { r.pcCase.coolerLimit = {}; r.pcCase.width = len(185); r.card.height = len(165); }, "warning", 165, 159.6, -5.4},
    {"neither width nor limits", [](SmallRig& r) { r.pcCase.coolerLimit = r.pcCase.width = {}; }, "not_checked", 130, kAny, kAny, "how high a card Case takes is unknown"},
    {"panel off", [](SmallRig& r) { published(r, 100); r.caseState = {"panel_off"}; }},
    {"bracket before the panel", [](SmallRig& r) { r.pcCase.obstacles = {bracket(120)}; }, "problem", 130, 116.6, -13.4},
    {"bracket by the limit for coolers", [](SmallRig& r) { r.pcCase.obstacles = {bracket(120)}; r.pcCase.obstacles[0].z0 = {}; r.pcCase.obstacles[0].coolerLimit = len(112); }, "warning", 130, 116.6, -13.4},
    {"bracket with room", [](SmallRig& r) { r.pcCase.obstacles = {bracket(145)}; }},
    {"bracket in other rows", [](SmallRig& r) { r.pcCase.obstacles = {bracket(120)}; r.pcCase.obstacles[0].y1 = len(170); }},
    {"bracket taken out", [](SmallRig& r) { r.pcCase.obstacles = {bracket(120)}; r.pcCase.obstacles[0].removable = {true, Origin::User}; }, "fits_if", 130, 116.6, -13.4, "Fits if it is taken out"},
    {"bracket shifted", [](SmallRig& r) { r.pcCase.obstacles = {bracket(120)}; r.pcCase.obstacles[0].slideDown = len(130); }, "fits_if", 130, 116.6, -13.4, "Fits if it is shifted by 130 mm"},
    {"bracket shifted too little", [](SmallRig& r) { r.pcCase.obstacles = {bracket(120)}; r.pcCase.obstacles[0].slideDown = len(100); }, "problem", 130, 116.6, -13.4},
    {"sandwich", [](SmallRig& r) { r.pcCase.layout = "sandwich"; published(r, 140); }},
    {"sandwich, too high", [](SmallRig& r) { r.pcCase.layout = "sandwich"; published(r, 125); }, "problem", 130, 125, -5},
    {"sandwich, limit unknown", [](SmallRig& r) { r.pcCase.layout = "sandwich"; }, "not_checked", 130, kAny, kAny, "how high a card Case takes is unknown"},
    {"open frame", [](SmallRig& r) { r.card.height = len(300); r.onFrame = true; }},
};

}  // namespace

class GpuHeightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_height", rows); }
};

QTEST_APPLESS_MAIN(GpuHeightTest)
#include "tst_gpu_height.moc"
