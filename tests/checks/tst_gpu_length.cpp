// A card of a length against the case's limit, its cage and what stands in front.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

const Row rows[] = {
    {"roomy", {}},
    {"10 mm left", [](SmallRig& r) { r.card.length = len(410); }},
    {"close", [](SmallRig& r) { r.card.length = len(415); }, "note", 415, 420, 5},
    {"exact fit", [](SmallRig& r) { r.card.length = len(420); }, "warning", 420, 420, 0},
    {"a hair too long", [](SmallRig& r) { r.card.length = len(420.001); }, "problem", 420.001, 420, -0.001},
    {"too long, length typical", [](SmallRig& r) { r.card.length = len(430, Origin::Typical); }, "warning", 430, 420, -10},
    {"too long, length of its family", [](SmallRig& r) { r.card.length = len(430, Origin::Family); }, "warning", 430, 420, -10},
    {"too long, length estimated", [](SmallRig& r) { r.card.length = len(430, Origin::Estimated); }, "warning", 430, 420, -10},
    {"too long, limit of its family", [](SmallRig& r) { r.card.length = len(430); r.pcCase.cardLimit = len(420, Origin::Family); }, "warning", 430, 420, -10},
    {"too long, opendb against a published limit", [](SmallRig& r) { r.card.length = len(430, Origin::OpenDb); }, "problem", 430, 420, -10},
    {"sources disagree, the worse is too long", [](SmallRig& r) { r.card.length = lenBetween(405, 405, 425); }, "warning", 425, 420, -5},
    {"sources disagree, the better fits", [](SmallRig& r) { r.card.length = lenBetween(430, 415, 430); }, "warning", 430, 420, -10},
    {"sources disagree, none fits", [](SmallRig& r) { r.card.length = lenBetween(425, 422, 430); }, "problem", 425, 420, -5},
    {"sources disagree on the limit", [](SmallRig& r) { r.card.length = len(405); r.pcCase.cardLimit = lenBetween(420, 400, 420); }, "warning", 405, 400, -5},
    {"limit estimated, fits", [](SmallRig& r) { r.pcCase.cardLimit = len(420, Origin::Estimated); }, "not_checked", 300, 420, 120, "estimate"},
    {"limit typical, fits", [](SmallRig& r) { r.pcCase.cardLimit = len(420, Origin::Typical); }},
    {"length unknown", [](SmallRig& r) { r.card.length = {}; }, "not_checked", kAny, 420, kAny, "Length of Card is unknown"},
    {"both unknown", [](SmallRig& r) { r.card.length = r.pcCase.cardLimit = {}; }, "not_checked", kAny, kAny, kAny, "Length of Card is unknown; the card limit of Case is unknown"},
    {"limit unknown", [](SmallRig& r) { r.pcCase.cardLimit = {}; }, "not_checked", 300, kAny, kAny, "card limit of Case is unknown"},
    {"cage in the way", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330); }, "fits_if", 350, 330, -20, "Fits if the cage is taken out"},
    {"cage in the way, its limit estimated", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330, Origin::Estimated); }, "fits_if", 350, 330, -20},
    {"cage in the way, the limit without it unknown", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330); r.pcCase.cardLimit = {}; }, "problem", 350, 330, -20},
    {"cage taken out", [](SmallRig& r) { r.card.length = len(350); r.pcCase.cardLimitWithCage = len(330); r.caseState = {"cage_out"}; }},
    {"too long even without the cage", [](SmallRig& r) { r.card.length = len(430); r.pcCase.cardLimitWithCage = len(330); }, "problem", 430, 420, -10},
    {"radiator in front, room", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); }},
    {"radiator in front, exact fit", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(368); }, "warning", 368, 368, 0, "Liquid cooler"},
    {"radiator in front, too long", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(380); }, "problem", 380, 368, -12, "Liquid cooler"},
    {"radiator in front, opendb is not enough", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(380, Origin::OpenDb); }, "warning", 380, 368, -12},
    {"radiator in front, its fans estimated", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->fanThickness = {}; r.card.length = len(380); }, "warning", 380, 368, -12},
    {"open frame", [](SmallRig& r) { r.card.length = len(600); r.onFrame = true; }},
    {"open frame, on a riser", [](SmallRig& r) { r.card.length = len(600); r.onFrame = true; r.riser = Riser(); }},
};

}  // namespace

class GpuLengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_length", rows); }
};

QTEST_APPLESS_MAIN(GpuLengthTest)
#include "tst_gpu_length.moc"
