// What a card pulls on its bracket, and how far its end hangs: statics exact, millimetres a model.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// The expected torques and millimetres come from statics: M = m g x, with x = 0.47 of the length (0.48 where air flows
// through), and the end's way 0.8 + L M / (K · hold · 300 / L), K by what stiffens the card and whether the slot is steel.
void weighing(SmallRig& r, double mass, double length, double height, double thickness, const char* cooling, const char* stiffness)
{
    r.card = SmallRig::cardOf(length, height, thickness);
    r.card.mass = {kg(mass), Origin::User};
    r.card.cooling = word(cooling);
    r.card.stiffness = word(stiffness);
}
void strix(SmallRig& r) { weighing(r, 2.279, 357.6, 149.3, 70.1, "open_air", "backplate"); }
void founders3090(SmallRig& r) { weighing(r, 2.189, 313, 138, 57, "flow_through", "frame"); r.card.bracketSlots = num(3); }
void titan(SmallRig& r) { weighing(r, 1.35, 267, 111, 40, "open_air", "backplate"); }
void a6000(SmallRig& r) { weighing(r, 1.179, 267, 111, 40, "blower", "backplate"); }

// An arm in opening 5, its upper face on the card's fan side.
void braced(SmallRig& r, double reach)
{
    r.brace = GpuBrace();
    r.brace->type = word("arm");
    r.brace->reach = len(reach);
    r.brace->thickness = len(8);
    r.braceSlide = mm(-182.58) + r.card.fanSide() + mm(243.54);
}

void onRiser(SmallRig& r, double mass)
{
    r.onFrame = true;
    r.stance = Stance::Bench;
    r.riser = Riser();
    r.card.mass = {kg(mass), Origin::User};
}

void vertical(SmallRig& r, double mass)
{
    r.riser = Riser();
    r.card.mass = {kg(mass), Origin::User};
}

const Row rows[] = {
    {"light", {}},
    {"worth a look", [](SmallRig& r) { strix(r); r.card.mass = {kg(0.9), Origin::User}; }, "note", 1.48392, 1, kAny, "A brace is optional"},
    {"RTX 4090 Strix, steel slot", strix, "warning", 3.75764, 2, -1.75764, "about 2.6 mm (estimate 1.9 mm to 4.4 mm)"},
    {"RTX 4090 Strix, plain slot", [](SmallRig& r) { strix(r); r.board.slots[0].steel = {}; }, "warning", 3.75764, 2, -1.75764, "about 6.1 mm"},
    {"RTX 3090 FE, steel slot", founders3090, "warning", 3.22628, 2, -1.22628, "about 1.6 mm"},
    {"RTX 3090 FE, plain slot", [](SmallRig& r) { founders3090(r); r.board.slots[0].steel = {}; }, "warning", 3.22628, 2, -1.22628, "about 2.8 mm"},
    {"TITAN RTX, steel slot", titan, "note", 1.66187, 1, -0.66187, "about 1.2 mm"},
    {"TITAN RTX, plain slot", [](SmallRig& r) { titan(r); r.board.slots[0].steel = {}; }, "note", 1.66187, 1, -0.66187, "about 2.1 mm"},
    {"RTX A6000, steel slot", a6000, "note", 1.45139, 1, -0.45139, "about 1.2 mm"},
    {"RTX A6000, plain slot", [](SmallRig& r) { a6000(r); r.board.slots[0].steel = {}; }, "note", 1.45139, 1, -0.45139, "about 1.9 mm"},
    {"mass unknown: from its volume", [](SmallRig& r) { strix(r); r.card.mass = {}; r.card.length = len(348.2); r.card.height = len(150); r.card.thickness = len(72.6); }, "warning", 3.65267, 2, -1.65267, "about 2.3 kg"},
    {"mass unknown, and light by its volume", [](SmallRig& r) { r.card.mass = {}; r.card.length = len(200); r.card.height = len(110); }, "note", 0.5, kAny, kAny, "Mass of Card is unknown"},
    {"length unknown", [](SmallRig& r) { strix(r); r.card.length = {}; }},
    {"one screw holds less", [](SmallRig& r) { strix(r); r.card.bracketSlots = num(1); }, "warning", 3.75764, 2, kAny, "about 3.3 mm"},
    {"three screws hold more", [](SmallRig& r) { strix(r); r.card.bracketSlots = num(3); }, "warning", 3.75764, 2, kAny, "about 2.3 mm"},
    {"case on its side", [](SmallRig& r) { strix(r); r.stance = Stance::OnSide; }},
    {"test bench", [](SmallRig& r) { strix(r); r.stance = Stance::Bench; }},
    {"braced", [](SmallRig& r) { strix(r); braced(r, 280); }, "note", 3.75764, 2, kAny, "braced at 279.5 mm"},
    {"a brace that ends too early", [](SmallRig& r) { strix(r); braced(r, 200); }, "warning", 3.75764, 2, kAny, "Brace it near 286 mm"},
    {"a brace 1.5 mm below the card bears", [](SmallRig& r) { strix(r); braced(r, 280); r.braceSlide -= mm(1.5); }, "note"},
    {"a brace 1.6 mm below the card does not", [](SmallRig& r) { strix(r); braced(r, 280); r.braceSlide -= mm(1.6); }, "warning"},
    {"on a riser, light", [](SmallRig& r) { onRiser(r, 1.0); }},
    {"on a riser, heavy", [](SmallRig& r) { onRiser(r, 1.2); }, "warning", 1.2, 1, -0.2, "nothing under its far end"},
    {"on a riser, the frame standing: the card lies and nothing but its bracket holds it", [](SmallRig& r) { onRiser(r, 1.2); r.stance = Stance::Tower; }, "warning", 1.65985, 2, kAny, "Brace it near"},
    {"the frame standing, light", [](SmallRig& r) { onRiser(r, 0.4); r.stance = Stance::Tower; }},
    {"vertical in a tower, 1.5 kg", [](SmallRig& r) { vertical(r, 1.5); }},
    {"vertical in a tower, heavier", [](SmallRig& r) { vertical(r, 1.6); }, "note", 1.6, 1.5, -0.1, "a post under its far end"},
    {"vertical in a tower, mass unknown: from its volume", [](SmallRig& r) { vertical(r, 1); r.card.mass = {}; r.card.thickness = len(60); }, "note", 1.4, kAny, kAny, "Mass of Card is unknown; estimated at about 1.4 kg"},
    {"vertical, the case on its side: the card lies", [](SmallRig& r) { vertical(r, 1.2); r.stance = Stance::OnSide; }, "warning", 1.65985, 2, kAny, "Brace it near"},
    {"on its side, a brace has nothing to do", [](SmallRig& r) { strix(r); braced(r, 280); r.stance = Stance::OnSide; }},
    {"on a bench, braced or not", [](SmallRig& r) { strix(r); braced(r, 280); r.stance = Stance::Bench; }},
    {"on a riser, heavy, with a far rail", [](SmallRig& r) { onRiser(r, 1.2); r.frame.farRail = {true, Origin::User}; r.card.length = len(277); }, "none", kAny, kAny, kAny},
};

}  // namespace

class GpuSagTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("gpu_sag", rows); }
};

QTEST_APPLESS_MAIN(GpuSagTest)
#include "tst_gpu_sag.moc"
