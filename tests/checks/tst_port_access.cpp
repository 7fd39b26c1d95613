// Ports under or beside a card or cooler: no room for the plug, or no way for the hand.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// The card in S1 stands over y 179 to 219 from the top, from z 15.24; a port of 9 mm there has 6.24 mm above it.
BoardPort port(const char* type, double x, double y, double plug, const char* direction = "out")
{
    BoardPort p;
    p.name = "PORT";
    p.type = type;
    p.x = len(x);
    p.y = len(y);
    p.plug = len(plug);
    p.tall = len(9);
    p.direction = direction;
    return p;
}
Change with(BoardPort p)
{
    return [p](SmallRig& r) { r.board.ports.push_back(p); };
}

const Row rows[] = {
    {"far from everything", with(port("sata", 225, 290, 25))},
    {"under the card, the plug has room", with(port("fan", 200, 200, 6.24)), "warning", kAny, kAny, kAny, "bars the way to PORT"},
    {"under the card, a hair too little for the plug", with(port("fan", 200, 200, 6.241)), "warning", 6.24, 6.241, -0.001, "above PORT of Board; a plug there needs 6.241 mm"},
    {"what is usual counts where no plug's room is given", [](SmallRig& r) { r.board.ports.push_back(port("usb3", 200, 200, 1)); r.board.ports[0].plug = {}; }, "warning", 6.24, 25, -18.76},
    {"beside the card, no room for fingers", with(port("sata", 200, 167.7, 25)), "warning", kAny, kAny, kAny, "bars the way to PORT"},
    {"beside the card, room for fingers", with(port("sata", 200, 167.6, 25))},
    {"its place unknown", [](SmallRig& r) { r.board.ports.push_back(port("sata", 200, 200, 25)); r.board.ports[0].y = {}; }},
    {"its place estimated", [](SmallRig& r) { r.board.ports.push_back(port("fan", 200, 200, 12)); r.board.ports[0].y.origin = Origin::Estimated; }, "warning", 6.24, 12, -5.76},
    {"at the front edge, plugged from the front under a long card", with(port("sata", 235, 200, 25, "front"))},
    {"too tall for that", [](SmallRig& r) { r.board.ports.push_back(port("usb3", 235, 200, 25, "front")); r.board.ports[0].tall = len(16); }, "warning", 0, 25, -25, "before PORT"},
    {"toward the card beside it", with(port("sata", 200, 150, 30, "down")), "none"},
    {"tall, toward the card beside it", [](SmallRig& r) { r.board.ports.push_back(port("sata", 200, 150, 30, "down")); r.board.ports[0].tall = len(20); }, "warning", 25.625, 30, -4.375, "before PORT"},
    {"several at once", [](SmallRig& r) { for (const double x : {150.0, 180.0, 210.0}) { r.board.ports.push_back(port("usb2", x, 200, 12)); r.board.ports.back().name += std::to_string(int(x)); } }, "warning", 6.24, 12, -5.76, "PORT150, PORT180, PORT210"},
    {"under an add-in card", [](SmallRig& r) { r.addIn = AddInCard(); r.addIn->size = word("x1"); r.addInSlot = "S4"; r.board.ports.push_back(port("audio", 60, 295, 12)); }, "warning", 6.24, 12, -5.76, "Add-in card"},
    {"under the cooler's fan", [](SmallRig& r) { r.board.ports.push_back(port("fan", 120, 25, 20)); r.cooler.height = len(155); r.cooler.memoryUnderFins = len(40); }, "warning", kAny, kAny, kAny, "before the cooler"},
    {"level with a card whose length is unknown", [](SmallRig& r) { r.board.ports.push_back(port("fan", 200, 200, 12)); r.card.length = {}; }, "not_checked", kAny, kAny, kAny, "Length of Card is unknown"},
    {"no card above", [](SmallRig& r) { r.board.ports.push_back(port("fan", 200, 200, 12)); r.without = {"graphics_card"}; }},
};

}  // namespace

class PortAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("port_access", rows); }
};

QTEST_APPLESS_MAIN(PortAccessTest)
#include "tst_port_access.moc"
