#include "parts/details/board_ports.h"

#include "parts/building.h"

namespace rw {
namespace {

// What ports of a type usually measure along x and y when they lie along x, how far they stand up, and the room a plug with
// its bend needs beyond them, in mm: pin headers 2.54 mm a pin, the 24-pin block 51.6 × 15.1 × 19.6.
struct Usual { const char* type; double wide, high, tall, plug; };
constexpr Usual kUsual[] = {
    {"sata", 17, 7, 9, 25},      {"fan", 10.5, 5, 9, 10},   {"usb2", 13, 5.5, 9, 12}, {"usb3", 33, 9, 10, 25}, {"usb_c", 14, 6, 10, 20},
    {"front_panel", 13, 5.5, 9, 9}, {"audio", 13, 5.5, 9, 12}, {"rgb", 10.5, 3, 9, 9},  {"atx_24", 15.1, 51.6, 19.6, 35}, {"eps_8", 18, 10, 13, 30},
    {"pcie_8", 18, 10, 13, 30},
};

const Usual& usualOf(const std::string& type)
{
    static constexpr Usual other = {"", 10.5, 5.5, 9, 10};
    for (const Usual& usual : kUsual)
        if (type == usual.type) return usual;
    return other;
}

}  // namespace

void BoardPort::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("type", type);
    v.field("x_mm", x);
    v.field("y_mm", y);
    v.field("width_mm", width);
    v.field("height_mm", height);
    v.field("tall_mm", tall);
    v.field("plug_mm", plug);
    v.plain("direction", direction);
}

LengthFact BoardPort::plugOrUsual() const { return plug ? plug : LengthFact{mm(usualOf(type).plug), Origin::Typical}; }

Axis BoardPort::axis() const { return direction == "front" || direction == "rear" ? Axis::X : direction == "up" || direction == "down" ? Axis::Y : Axis::Z; }
int BoardPort::sense() const { return direction == "rear" || direction == "down" ? -1 : 1; }

Box BoardPort::body() const
{
    const Usual& usual = usualOf(type);
    const Point middle{x.valueOr({}), -y.valueOr({}), Length{}};
    const Point half{width.valueOr(mm(usual.wide)) / 2, height.valueOr(mm(usual.high)) / 2, Length{}};
    Box box{middle - half, middle + half};
    box.hi.z = tall.valueOr(mm(usual.tall));
    return box;
}

Box BoardPort::plugRoom() const
{
    Box room = body();
    const Axis along = axis();
    if (sense() > 0) { room.lo[along] = room.hi[along]; room.hi[along] += *plugOrUsual(); }
    else { room.hi[along] = room.lo[along]; room.lo[along] -= *plugOrUsual(); }
    return room;
}

Origin BoardPort::origin() const { return weakest(x.origin, y.origin); }

void addPorts(Piece& piece, const Motherboard& board)
{
    for (const BoardPort& port : board.ports) {
        if (!port.isPlaced()) continue;
        const AxisOrigins origins = {weakest(port.x.origin, port.width.originOr(Origin::Typical)), weakest(port.y.origin, port.height.originOr(Origin::Typical)), port.tall.originOr(Origin::Typical)};
        piece.solids.push_back(solidBox(port.name, Role::Connector, port.body(), origins, "slot"));
    }
}

}  // namespace rw
