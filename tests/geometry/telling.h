// What every test of solids needs: all turns, a solid moved, a solid in words.
#pragma once

#include <QByteArray>

#include "geometry/solid.h"

namespace rw::test {

inline std::vector<Turn> allTurns()
{
    std::vector<Turn> turns;
    const char* signs = "+-";
    for (const char* letters : {"xyz", "xzy", "yxz", "yzx", "zxy", "zyx"})
        for (int bits = 0; bits < 8; ++bits) {
            std::string text;
            for (int i = 0; i < 3; ++i) { text += signs[bits >> i & 1]; text += letters[i]; }
            if (const auto turn = Turn::fromText(text)) turns.push_back(*turn);
        }
    return turns;
}

inline Shape moved(const Shape& shape, Axis axis, Length by)
{
    Point shift;
    shift[axis] = by;
    return shifted(shape, shift);
}

inline QByteArray told(const Shape& shape)
{
    const Box b = boundsOf(shape);
    QByteArray text = shape.index() == 0 ? "box" : shape.index() == 1 ? "cylinder" : "prism";
    for (const Point& p : {b.lo, b.hi}) text += " (" + QByteArray::number(p.x.raw()) + " " + QByteArray::number(p.y.raw()) + " " + QByteArray::number(p.z.raw()) + ")";
    if (const auto* c = std::get_if<Cylinder>(&shape)) text += " axis " + QByteArray::number(int(c->axis));
    if (const auto* p = std::get_if<Prism>(&shape)) {
        text += " axis " + QByteArray::number(int(p->axis)) + ":";
        for (const Point& q : p->outline) text += " (" + QByteArray::number(q[next(p->axis)].raw()) + " " + QByteArray::number(q[afterNext(p->axis)].raw()) + ")";
    }
    return text;
}
inline QByteArray told(const Shape& a, const Shape& b) { return told(a) + " | " + told(b); }

}  // namespace rw::test
