// Turns, poses and solids; whether two solids share volume, how far apart they are and how far one may go; outlines.
#include <QTest>

#include <numbers>
#include <set>

#include "geometry/box_index.h"
#include "geometry/dice.h"
#include "geometry/measure.h"
#include "geometry/oracle.h"
#include "geometry/outline.h"
#include "geometry/telling.h"

using namespace rw;
using test::allTurns;
using test::Dice;
using test::moved;
using test::told;

Q_DECLARE_METATYPE(rw::Shape)
Q_DECLARE_METATYPE(rw::Box)
Q_DECLARE_METATYPE(rw::Axis)
Q_DECLARE_METATYPE(std::vector<rw::OutlinePoint>)

namespace {

Point unit(Axis axis)
{
    Point p;
    p[axis] = mm(1);
    return p;
}

double area(const Prism& prism)  // mm², positive where the outline runs counter-clockwise seen from the tip
{
    double twice = 0;
    for (std::size_t i = 0; i < prism.outline.size(); ++i) {
        const Point &a = prism.outline[i], &b = prism.outline[(i + 1) % prism.outline.size()];
        const Axis u = next(prism.axis), v = afterNext(prism.axis);
        twice += a[u].amount() * b[v].amount() - a[v].amount() * b[u].amount();
    }
    return twice / 2;
}

double volume(const Shape& shape)
{
    if (const auto* box = std::get_if<Box>(&shape)) return box->size().x.amount() * box->size().y.amount() * box->size().z.amount();
    if (const auto* c = std::get_if<Cylinder>(&shape)) return std::numbers::pi * c->radius.amount() * c->radius.amount() * c->height.amount();
    const auto& prism = std::get<Prism>(shape);
    return area(prism) * prism.height.amount();
}

Shape boxOf(double x0, double y0, double z0, double x1, double y1, double z1) { return boxMm(x0, y0, z0, x1, y1, z1); }
Shape pole(Axis axis, Point base, double height, double radius) { return Cylinder{axis, base, mm(height), mm(radius)}; }
using Corners = std::vector<std::pair<double, double>>;
Shape prism(Axis axis, double lo, double hi, const Corners& corners)
{
    std::vector<test::Flat2> points;
    for (const auto& [u, v] : corners) points.push_back({mm(u).raw(), mm(v).raw()});
    return test::prismOver(axis, points, mm(lo), mm(hi));
}
Corners diamond(double u, double v, double half) { return {{u - half, v}, {u + half, v}, {u, v - half}, {u, v + half}}; }

const Pose kElsewhere{Turn{}, pointMm(123.457, -987.001, 55.5)};

}  // namespace

class GeometryTest : public QObject {
    Q_OBJECT
private slots:
    // Turns and poses

    void turnsAreThe24ProperOnes()
    {
        const auto turns = allTurns();
        QCOMPARE(turns.size(), std::size_t(24));
        std::set<std::string> texts;
        for (const Turn& turn : turns) {
            texts.insert(turn.text());
            QVERIFY(Turn::fromText(turn.text()) == turn);
            const Point x = turn.apply(unit(Axis::X)), y = turn.apply(unit(Axis::Y)), z = turn.apply(unit(Axis::Z));
            // No mirror: the images of x, y and z are right-handed again.
            const auto determinant = x.x.raw() * (y.y.raw() * z.z.raw() - y.z.raw() * z.y.raw()) - x.y.raw() * (y.x.raw() * z.z.raw() - y.z.raw() * z.x.raw())
                                   + x.z.raw() * (y.x.raw() * z.y.raw() - y.y.raw() * z.x.raw());
            QCOMPARE(determinant, std::int64_t(1'000'000'000));
            for (Axis axis : kAxes) {
                const Point image = turn.apply(unit(axis));
                QCOMPARE(image[turn.apply(axis)], mm(1) * turn.signOf(axis));
                QCOMPARE(turn.apply(turn.source(axis)), axis);
            }
        }
        QCOMPARE(texts.size(), std::size_t(24));
        QCOMPARE(Turn{}.text(), std::string("+x+y+z"));
    }

    void noTurn_data()
    {
        QTest::addColumn<QString>("word");
        for (const char* word : {"", "+x+y", "+x+y+z+", "xyz", "+x+x+z", "+x+y+w", "-x+y+z", "+y+x+z", "*x+y+z", "+X+Y+Z", "+x+y +z", "      "})
            QTest::newRow(qPrintable(QString("\"%1\"").arg(word))) << word;
    }
    void noTurn()
    {
        QFETCH(QString, word);
        QVERIFY(!Turn::fromText(word.toStdString()));
    }

    void aboutAnAxis_data()
    {
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<int>("quarters");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << Axis::Z << 0 << "+x+y+z";
        QTest::newRow("z once: x comes to lie along y") << Axis::Z << 1 << "-y+x+z";
        QTest::newRow("z twice") << Axis::Z << 2 << "-x-y+z";
        QTest::newRow("z back") << Axis::Z << -1 << "+y-x+z";
        QTest::newRow("z three times is once back") << Axis::Z << 3 << "+y-x+z";
        QTest::newRow("z all round") << Axis::Z << 4 << "+x+y+z";
        QTest::newRow("z five times back") << Axis::Z << -5 << "+y-x+z";
        QTest::newRow("x once: y comes to lie along z") << Axis::X << 1 << "+x-z+y";
        QTest::newRow("y once: z comes to lie along x") << Axis::Y << 1 << "+z+y-x";
    }
    void aboutAnAxis()
    {
        QFETCH(Axis, axis);
        QFETCH(int, quarters);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(Turn::about(axis, quarters).text()), text);
    }

    void aboutTurnsNextToAfterNext()
    {
        for (Axis axis : kAxes) {
            QCOMPARE(Turn::about(axis, 1).apply(unit(next(axis))), unit(afterNext(axis)));
            QCOMPARE(Turn::about(axis, 1).apply(unit(axis)), unit(axis));
        }
    }

    void thenIsOneAfterTheOther()
    {
        const auto turns = allTurns();
        const Point p = pointMm(1, 20, 300);
        for (const Turn& a : turns) {
            QVERIFY(a.then(Turn{}) == a && Turn{}.then(a) == a);
            bool undone = false;
            for (const Turn& b : turns) {
                QCOMPARE(a.then(b).apply(p), b.apply(a.apply(p)));
                QVERIFY(std::find(turns.begin(), turns.end(), a.then(b)) != turns.end());
                undone = undone || a.then(b) == Turn{};
                for (const Turn& c : turns) QVERIFY(a.then(b).then(c) == a.then(b.then(c)));
            }
            QVERIFY(undone);
        }
    }

    void turnedOrigins()
    {
        const AxisOrigins origins = {Origin::Norm, Origin::User, Origin::Estimated};
        for (const Turn& turn : allTurns())
            for (Axis axis : kAxes)
                QVERIFY(turn.apply(origins)[std::size_t(turn.apply(axis))] == origins[std::size_t(axis)]);
    }

    void posesFollowEachOther()
    {
        Dice dice(1);
        const auto turns = allTurns();
        for (const Turn& inner : turns)
            for (const Turn& outer : turns) {
                const Pose a{inner, dice.point(-9999, 9999)}, b{outer, dice.point(-9999, 9999)};
                const Point p = dice.point(-9999, 9999);
                QCOMPARE(a.then(b).apply(p), b.apply(a.apply(p)));
                const Box box{p, p + pointMm(1, 2, 3)};
                QCOMPARE(a.then(b).apply(box), b.apply(a.apply(box)));
                QVERIFY(contains(a.apply(box), Box{a.apply(box.lo), a.apply(box.lo)}));
            }
        QCOMPARE(Pose({}, pointMm(1, 2, 3)).apply(Point{}), pointMm(1, 2, 3));
    }

    // Boxes

    void boxesShareVolume_data()
    {
        QTest::addColumn<Box>("b");
        QTest::addColumn<bool>("shares");
        QTest::addColumn<bool>("inside");
        QTest::newRow("equal") << boxMm(0, 0, 0, 10, 10, 10) << true << true;
        QTest::newRow("inside") << boxMm(1, 1, 1, 9, 9, 9) << true << true;
        QTest::newRow("inside, on the wall") << boxMm(0, 1, 1, 9, 9, 9) << true << true;
        QTest::newRow("sticking out 1 µm") << boxMm(-0.001, 1, 1, 9, 9, 9) << true << false;
        QTest::newRow("touching") << boxMm(10, 0, 0, 20, 10, 10) << false << false;
        QTest::newRow("flat") << boxMm(5, 1, 1, 5, 9, 9) << true << true;
        QTest::newRow("apart") << boxMm(11, 0, 0, 20, 10, 10) << false << false;
    }
    void boxesShareVolume()
    {
        QFETCH(Box, b);
        QFETCH(bool, shares);
        QFETCH(bool, inside);
        const Box a = boxMm(0, 0, 0, 10, 10, 10);
        QCOMPARE(rw::shareVolume(a, b), shares);
        QCOMPARE(contains(a, b), inside);
        QVERIFY(contains(united(a, b), a) && contains(united(a, b), b));
        const Box both = common(a, b);
        QCOMPARE(both.lo.x < both.hi.x || b.lo.x == b.hi.x, shares);
        QCOMPARE(grown(b, mm(1)).size(), b.size() + pointMm(2, 2, 2));
    }

    // Solids placed

    void placedKeepsVolume_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::newRow("box") << boxOf(1, 2, 3, 11, 22, 33);
        for (Axis axis : kAxes) {
            const QString name = QStringLiteral("xyz").at(int(axis));
            QTest::newRow(qPrintable("cylinder along " + name)) << pole(axis, pointMm(1, 2, 3), 40, 5);
            QTest::newRow(qPrintable("prism along " + name)) << prism(axis, 3, 17, {{0, 0}, {20, 1}, {25, 12}, {4, 9}});
            QTest::newRow(qPrintable("triangle along " + name)) << prism(axis, -3, 1, {{0, 0}, {20, 1}, {-7, 12}});
        }
    }
    void placedKeepsVolume()
    {
        QFETCH(Shape, shape);
        QVERIFY(volume(shape) > 0);
        for (const Turn& turn : allTurns()) {
            const Pose pose{turn, pointMm(100, -200, 0.001)};
            const Shape there = placed(shape, pose);
            QCOMPARE(there.index(), shape.index());
            QCOMPARE(volume(there), volume(shape));  // positive: the outline still runs counter-clockwise
            QCOMPARE(boundsOf(there), pose.apply(boundsOf(shape)));
            if (const auto* p = std::get_if<Prism>(&there)) {
                std::multiset<std::string> here, moved;
                const auto key = [](Point q) { return std::to_string(q.x.raw()) + " " + std::to_string(q.y.raw()) + " " + std::to_string(q.z.raw()); };
                const auto& local = std::get<Prism>(shape);
                for (Point q : p->outline) for (const Length up : {Length{}, p->height}) { Point c = q; c[p->axis] += up; here.insert(key(c)); }
                for (Point q : local.outline) for (const Length up : {Length{}, local.height}) { Point c = q; c[local.axis] += up; moved.insert(key(pose.apply(c))); }
                QCOMPARE(here, moved);
                for (const Point& q : p->outline) QCOMPARE(q[p->axis], boundsOf(there).lo[p->axis]);
            }
            for (const Turn& back : allTurns())  // and back again
                if (turn.then(back) == Turn{}) QCOMPARE(boundsOf(placed(there, Pose{back, back.apply(Point{} - pose.shift)})), boundsOf(shape));
        }
    }

    void placedTurnsDoubtAndOrigins()
    {
        Solid solid;
        solid.shape = boxOf(0, 0, 0, 10, 20, 30);
        solid.origins = {Origin::Norm, Origin::User, Origin::Estimated};
        solid.doubt = {pointMm(1, 2, 3), pointMm(4, 5, 6)};
        solid.name = "shroud";
        solid.material = "steel";
        for (const Turn& turn : allTurns()) {
            const Pose pose{turn, pointMm(7, 8, 9)};
            const Solid there = placed(solid, pose);
            QCOMPARE(doubtfulBoundsOf(there), pose.apply(doubtfulBoundsOf(solid)));
            QVERIFY(there.origins == turn.apply(solid.origins));
            QVERIFY(there.name == solid.name && there.material == solid.material && there.role == solid.role);
        }
    }

    void keepOuts()
    {
        for (Role role : {Role::Body, Role::Fan, Role::Connector, Role::Panel, Role::Bracket, Role::Cage}) QVERIFY(!isKeepOut(role));
        for (Role role : {Role::CableBend, Role::Intake, Role::Limit}) QVERIFY(isKeepOut(role));
    }

    // Sharing volume

    void meeting_data()
    {
        QTest::addColumn<Shape>("a");
        QTest::addColumn<Shape>("b");
        QTest::addColumn<bool>("shares");
        const auto row = [](const char* name, const Shape& a, const Shape& b, bool shares) { QTest::newRow(name) << a << b << shares; };
        const auto Z = Axis::Z, X = Axis::X, Y = Axis::Y;

        const Shape box = boxOf(0, 0, 0, 10, 10, 10);
        row("boxes apart", box, boxOf(11, 0, 0, 20, 10, 10), false);
        row("boxes, faces touching", box, boxOf(10, 0, 0, 20, 10, 10), false);
        row("boxes, edges touching", box, boxOf(10, 10, 0, 20, 20, 10), false);
        row("boxes, corners touching", box, boxOf(10, 10, 10, 20, 20, 20), false);
        row("boxes, 1 µm in", box, boxOf(9.999, 0, 0, 20, 10, 10), true);
        row("boxes, corners 1 µm in", box, boxOf(9.999, 9.999, 9.999, 20, 20, 20), true);
        row("boxes, one in the other", box, boxOf(2, 2, 2, 8, 8, 8), true);
        row("boxes, equal", box, box, true);
        row("boxes, crossed bars", boxOf(-50, 0, 0, 50, 5, 5), boxOf(0, -50, 0, 5, 50, 5), true);
        row("boxes, crossed bars touching", boxOf(-50, 0, 0, 50, 5, 5), boxOf(0, -50, 5, 5, 50, 9), false);

        const Shape round = pole(Z, {}, 10, 20);
        row("cylinders apart, bounds shared", round, pole(Z, pointMm(30, 30, 0), 10, 20), false);
        row("cylinders touching, 3-4-5", round, pole(Z, pointMm(30, 40, 0), 10, 30), false);
        row("cylinders 1 µm in, 3-4-5", round, pole(Z, pointMm(30, 40, 0), 10, 30.001), true);
        row("cylinders touching side by side", round, pole(Z, pointMm(40, 0, 0), 10, 20), false);
        row("cylinders, end faces touching", round, pole(Z, pointMm(0, 0, 10), 10, 20), false);
        row("cylinders, end faces 1 µm in", round, pole(Z, pointMm(0, 0, 9.999), 10, 20), true);
        row("cylinders, one in the other", round, pole(Z, pointMm(1, 1, 1), 5, 3), true);
        row("cylinders, touching from inside", round, pole(Z, pointMm(15, 0, 0), 10, 5), true);
        row("cylinders, equal", round, round, true);

        row("cylinder and box, face touching", pole(Z, {}, 10, 5), boxOf(5, -9, 0, 9, 9, 10), false);
        row("cylinder and box, face 1 µm in", pole(Z, {}, 10, 5), boxOf(4.999, -9, 0, 9, 9, 10), true);
        row("cylinder and box, corner touching, 3-4-5", pole(Z, {}, 10, 5), boxOf(3, 4, 0, 9, 9, 10), false);
        row("cylinder and box, corner 1 µm in", pole(Z, {}, 10, 5.001), boxOf(3, 4, 0, 9, 9, 10), true);
        row("cylinder and box, only bounds shared", pole(Z, {}, 10, 5), boxOf(4, 4, 0, 9, 9, 10), false);
        row("box in cylinder", pole(Z, {}, 10, 50), boxOf(1, 1, 1, 2, 2, 2), true);
        row("cylinder in box", pole(Z, {}, 10, 2), boxOf(-9, -9, -9, 99, 99, 99), true);
        row("cylinder through a plate", pole(Z, pointMm(0, 0, -50), 100, 2), boxOf(-9, -9, 0, 9, 9, 1), true);
        row("cylinder on a plate", pole(Z, pointMm(0, 0, 1), 100, 2), boxOf(-9, -9, 0, 9, 9, 1), false);
        row("cylinder in the box's corner, walls touched", pole(Z, pointMm(5, 5, 0), 10, 5), box, true);

        const Corners slanted = {{-5, 10}, {11, -2}, {17, 6}, {1, 18}};  // an edge on 3x + 4y = 25, 5 from the origin
        row("cylinder and slanted edge, touching", pole(Z, {}, 10, 5), prism(Z, 0, 10, slanted), false);
        row("cylinder and slanted edge, 1 µm in", pole(Z, {}, 10, 5.001), prism(Z, 0, 10, slanted), true);
        row("cylinder and slanted edge, 1 µm off", pole(Z, {}, 10, 4.999), prism(Z, 0, 10, slanted), false);
        row("cylinder in a prism", pole(Z, pointMm(6, 8, 1), 1, 1), prism(Z, 0, 10, slanted), true);
        row("prism in a cylinder", pole(Z, {}, 10, 90), prism(Z, 1, 9, slanted), true);
        row("cylinder and prism, end faces touching", pole(Z, pointMm(6, 8, 10), 1, 1), prism(Z, 0, 10, slanted), false);

        // Two rectangles turned by arctan 4/3 that touch along an edge: bg::intersection finds an area here.
        row("turned rectangles touching along an edge", prism(Z, 0, 10, slanted), prism(Z, 0, 10, {{-5, 10}, {11, -2}, {5, -10}, {-11, 2}}), false);
        row("turned rectangles slid along their edge", prism(Z, 0, 10, slanted), prism(Z, 0, 10, {{-1, 7}, {15, -5}, {9, -13}, {-7, -1}}), false);
        row("turned rectangles slid along, 1 µm in", prism(Z, 0, 10, slanted), prism(Z, 0, 10, {{-0.999, 7}, {15.001, -5}, {9.001, -13}, {-6.999, -1}}), true);
        row("turned rectangles, corner on edge", prism(Z, 0, 10, slanted), prism(Z, 0, 10, {{3, 4}, {0, 0}, {-4, 3}, {-1, 0}}), false);
        row("turned rectangles, equal", prism(Z, 0, 10, slanted), prism(Z, 0, 10, slanted), true);
        row("turned rectangles, one in the other", prism(Z, 0, 10, slanted), prism(Z, 2, 3, {{5, 8}, {6, 8}, {6, 9}}), true);
        row("turned rectangle and box, corner on face", prism(Z, 0, 10, diamond(0, 0, 10)), boxOf(10, -5, 0, 20, 5, 10), false);
        row("turned rectangle and box, corner 1 µm in", prism(Z, 0, 10, diamond(0.001, 0, 10)), boxOf(10, -5, 0, 20, 5, 10), true);
        row("turned rectangle and box, only bounds shared", prism(Z, 0, 10, diamond(0, 0, 10)), boxOf(6, 6, 0, 20, 20, 10), false);
        row("turned rectangle and box, edge on corner", prism(Z, 0, 10, diamond(0, 0, 10)), boxOf(5, 5, 0, 20, 20, 10), false);
        row("turned rectangle and box, edge 1 µm over corner", prism(Z, 0, 10, diamond(0, 0, 10)), boxOf(5, 4.999, 0, 20, 20, 10), true);
        row("prisms, end faces touching", prism(Z, 0, 10, slanted), prism(Z, 10, 20, slanted), false);

        // Prisms along different axes.
        row("crossed edges touching", prism(Z, -50, 50, diamond(0, 0, 10)), prism(X, -50, 50, diamond(20, 0, 10)), false);
        row("crossed edges 1 µm in", prism(Z, -50, 50, diamond(0, 0, 10)), prism(X, -50, 50, diamond(19.999, 0, 10)), true);
        row("crossed edges 1 µm off", prism(Z, -50, 50, diamond(0, 0, 10)), prism(X, -50, 50, diamond(20.001, 0, 10)), false);
        row("crossed wedges, only bounds shared", prism(Z, 0, 50, {{0, 0}, {10, 0}, {0, 10}}), prism(X, 6, 50, {{6, 0}, {10, 0}, {10, 10}}), false);
        row("crossed prisms through each other", prism(Z, -50, 50, diamond(0, 0, 10)), prism(X, -50, 50, diamond(0, 0, 10)), true);
        row("crossed prisms, end face on slanted edge", prism(Z, 0, 10, diamond(0, 0, 10)), prism(X, 10, 20, diamond(0, 5, 5)), false);

        // Cylinders along another axis: decided to 2 µm, and never a clash where they touch.
        row("crossed cylinders touching", pole(Z, pointMm(0, 0, -50), 100, 5), pole(X, pointMm(-50, 10, 0), 100, 5), false);
        row("crossed cylinders 4 µm in", pole(Z, pointMm(0, 0, -50), 100, 5), pole(X, pointMm(-50, 9.996, 0), 100, 5), true);
        row("crossed cylinders 1 µm off", pole(Z, pointMm(0, 0, -50), 100, 5), pole(X, pointMm(-50, 10.001, 0), 100, 5), false);
        row("crossed cylinders through each other", pole(Z, pointMm(0, 0, -50), 100, 5), pole(Y, pointMm(0, -50, 0), 100, 5), true);
        row("cylinder's end on another's side, touching", pole(Z, {}, 100, 5), pole(X, pointMm(5, 0, 50), 100, 5), false);
        row("cylinder's end in another's side", pole(Z, {}, 100, 5), pole(X, pointMm(4.99, 0, 50), 100, 5), true);
        row("cylinder in a cylinder across", pole(Z, {}, 100, 50), pole(X, pointMm(-10, 0, 50), 20, 5), true);
        row("cylinder and crossed prism's edge touching", pole(Z, pointMm(0, 0, -50), 100, 5), prism(X, -50, 50, diamond(15, 0, 10)), false);
        row("cylinder and crossed prism's edge 4 µm in", pole(Z, pointMm(0, 0, -50), 100, 5), prism(X, -50, 50, diamond(14.996, 0, 10)), true);
        const auto um = [](std::int64_t raw) { return Length::fromRaw(raw); };
        row("cylinder 4 µm off a crossed prism, once called an overlap", Cylinder{X, {um(43179), um(39029), um(34431)}, um(13656), um(14183)},
            test::prismOver(Z, {{23875, 41630}, {30158, 26312}, {47164, 30694}, {39211, 35944}}, um(14088), um(21441)), false);
        row("cylinder and crossed prism apart", pole(Z, pointMm(0, 0, -50), 100, 5), prism(X, -50, 50, diamond(16, 0, 10)), false);
    }
    void meeting()
    {
        QFETCH(Shape, a);
        QFETCH(Shape, b);
        QFETCH(bool, shares);
        for (const Turn& turn : allTurns())
            for (const Point& shift : {Point{}, kElsewhere.shift}) {
                const Shape here = placed(a, {turn, shift}), there = placed(b, {turn, shift});
                QCOMPARE(shareVolume(here, there), shares);
                QCOMPARE(shareVolume(there, here), shares);
                QCOMPARE(overlap(here, there).has_value(), shares);
                if (shares) QCOMPARE(gap(here, there).distance, Length{});
            }
    }

    void sideBySideOnAnyEdge()  // rectangles on either side of one edge, at any angle, touch; a micrometre more and they do not
    {
        Dice dice(2);
        int moved = 0;
        for (int i = 0; i < 5000; ++i) {
            const std::int64_t u = dice.roll(-9999, 9999), v = dice.roll(-9999, 9999), du = dice.roll(1, 999), dv = dice.roll(-999, 999), n = dice.roll(1, 9);
            const std::int64_t slid = dice.roll(-8, 8);  // in tenths of the edge
            const auto rectangle = [&](std::int64_t side, std::int64_t along, std::int64_t in) {
                const std::int64_t su = u + du * along, sv = v + dv * along + in;
                return std::vector<test::Flat2>{{su, sv}, {su + du * 10, sv + dv * 10}, {su - dv * n * side, sv + du * n * side}, {su + du * 10 - dv * n * side, sv + dv * 10 + du * n * side}};
            };
            const Axis axis = dice.axis();
            const Shape left = test::prismOver(axis, rectangle(1, 0, 0), {}, mm(1)), right = test::prismOver(axis, rectangle(-1, slid, 0), {}, mm(1));
            QVERIFY2(!shareVolume(left, right), told(left, right));
            QCOMPARE(gap(left, right).distance, Length{});
            const Shape in = test::prismOver(axis, rectangle(-1, slid, 1), {}, mm(1));  // 1 µm toward the left one: du > 0
            if (std::abs(slid) < 8) { QVERIFY2(shareVolume(left, in), told(left, in)); ++moved; }
        }
        QVERIFY(moved > 3000);
    }

    // Overlap

    void overlapping_data()
    {
        QTest::addColumn<Shape>("a");
        QTest::addColumn<Shape>("b");
        QTest::addColumn<double>("depth");
        QTest::addColumn<Box>("box");
        QTest::newRow("1 µm") << boxOf(0, 0, 0, 10, 10, 10) << boxOf(9.999, 0, 0, 20, 10, 10) << 0.001 << boxMm(9.999, 0, 0, 10, 10, 10);
        QTest::newRow("a corner: the shortest way out") << boxOf(0, 0, 0, 10, 10, 10) << boxOf(7, 8, 9, 20, 20, 20) << 1.0 << boxMm(7, 8, 9, 10, 10, 10);
        QTest::newRow("inside: all the way to the nearest wall") << boxOf(0, 0, 0, 10, 10, 10) << boxOf(1, 4, 4, 3, 6, 6) << 3.0 << boxMm(1, 4, 4, 3, 6, 6);
        QTest::newRow("equal") << boxOf(0, 0, 0, 10, 20, 30) << boxOf(0, 0, 0, 10, 20, 30) << 10.0 << boxMm(0, 0, 0, 10, 20, 30);
        QTest::newRow("cylinder in a face") << pole(Axis::Z, {}, 10, 5) << boxOf(3, -50, -50, 99, 50, 50) << 2.0 << boxMm(3, -5, 0, 5, 5, 10);
        QTest::newRow("a pole through a plate") << pole(Axis::Z, pointMm(0, 0, -50), 100, 2) << boxOf(-90, -90, 0, 90, 90, 1) << 50.0 << boxMm(-2, -2, 0, 2, 2, 1);
    }
    void overlapping()
    {
        QFETCH(Shape, a);
        QFETCH(Shape, b);
        QFETCH(double, depth);
        QFETCH(Box, box);
        for (const Turn& turn : allTurns()) {
            const auto found = overlap(placed(a, {turn, {}}), placed(b, {turn, {}})), back = overlap(placed(b, {turn, {}}), placed(a, {turn, {}}));
            QVERIFY(found && back);
            QCOMPARE(found->depth, mm(depth));
            QCOMPARE(found->box, Pose({turn, {}}).apply(box));
            QCOMPARE(back->depth, found->depth);
            QCOMPARE(back->box, found->box);
        }
    }

    void movingByTheDepthFrees()
    {
        Dice dice(5);
        for (int i = 0; i < 3000; ++i) {
            const Shape a = dice.shape(0, 20'000), b = dice.shape(0, 20'000);
            const auto found = overlap(a, b);
            if (!found) continue;
            QVERIFY(found->depth > Length{});
            bool free = false;
            for (Axis axis : kAxes)
                for (int sense : {-1, 1}) free = free || !shareVolume(moved(a, axis, found->depth * sense), b);
            QVERIFY2(free, told(a, b));
            QVERIFY(contains(boundsOf(a), found->box) && contains(boundsOf(b), found->box));
        }
    }

    // Gap

    void gaps_data()
    {
        QTest::addColumn<Shape>("a");
        QTest::addColumn<Shape>("b");
        QTest::addColumn<double>("millimetres");
        const auto row = [](const char* name, const Shape& a, const Shape& b, double gap) { QTest::newRow(name) << a << b << gap; };
        const Shape box = boxOf(0, 0, 0, 10, 10, 10);
        row("faces", box, boxOf(15, 0, 0, 20, 10, 10), 5);
        row("1 µm", box, boxOf(10.001, 0, 0, 20, 10, 10), 0.001);
        row("touching", box, boxOf(10, 0, 0, 20, 10, 10), 0);
        row("edges, 3-4-5", box, boxOf(13, 14, 0, 20, 20, 10), 5);
        row("corners, 1-2-2", box, boxOf(11, 12, 12, 20, 20, 20), 3);
        row("toward less room: root of 2", box, boxOf(11, 11, 0, 20, 20, 10), 1.414);
        row("one in the other", box, boxOf(1, 1, 1, 2, 2, 2), 0);
        row("poles side by side", pole(Axis::Z, {}, 10, 20), pole(Axis::Z, pointMm(30, 40, 0), 10, 20), 10);
        row("poles, one above the other", pole(Axis::Z, {}, 10, 20), pole(Axis::Z, pointMm(0, 0, 17), 10, 20), 7);
        row("poles, rim to rim", pole(Axis::Z, {}, 10, 5), pole(Axis::Z, pointMm(13, 0, 14), 10, 5), 5);
        row("crossed poles", pole(Axis::Z, pointMm(0, 0, -50), 100, 5), pole(Axis::X, pointMm(-50, 20, 0), 100, 5), 10);
        row("crossed poles 1 µm apart", pole(Axis::Z, pointMm(0, 0, -50), 100, 5), pole(Axis::X, pointMm(-50, 10.001, 0), 100, 5), 0.001);
        row("pole and wall", pole(Axis::Z, {}, 10, 5), boxOf(8, -9, 0, 9, 9, 10), 3);
        row("pole and edge, 3-4-5", pole(Axis::Z, {}, 10, 5), boxOf(6, 8, 0, 19, 19, 10), 5);
        row("pole and slanted wall", pole(Axis::Z, {}, 10, 3), prism(Axis::Z, 0, 10, {{-5, 10}, {11, -2}, {17, 6}, {1, 18}}), 2);
        row("slanted walls", prism(Axis::Z, 0, 10, {{-5, 10}, {11, -2}, {17, 6}, {1, 18}}), prism(Axis::Z, 0, 10, {{-8, 6}, {8, -6}, {2, -14}, {-14, -2}}), 5);
        row("crossed edges", prism(Axis::Z, -50, 50, diamond(0, 0, 10)), prism(Axis::X, -50, 50, diamond(23, 0, 10)), 3);
        row("far apart", box, boxOf(2000, 0, 0, 2010, 10, 10), 1990);
    }
    void gaps()
    {
        QFETCH(Shape, a);
        QFETCH(Shape, b);
        QFETCH(double, millimetres);
        for (const Turn& turn : allTurns())
            for (const bool swapped : {false, true}) {
                const Shape here = placed(swapped ? b : a, {turn, kElsewhere.shift}), there = placed(swapped ? a : b, {turn, kElsewhere.shift});
                const Gap found = gap(here, there);
                QCOMPARE(found.distance, mm(millimetres));
                if (shareVolume(here, there)) continue;
                QVERIFY2(test::outside(here, found.from) < 2 && test::outside(there, found.to) < 2, told(here, there));
                QVERIFY(std::abs(test::distance(test::vec(found.from), test::vec(found.to)) - 1000 * millimetres) < 3);
            }
    }

    void touchingPointsLieOnBoth()
    {
        const auto row = [](const char* name, const Shape& a, const Shape& b) {
            const Gap found = gap(a, b);
            QVERIFY2(!shareVolume(a, b) && found.distance == Length{}, name);
            QVERIFY2(test::outside(a, found.from) < 2 && test::outside(b, found.to) < 2, name);
        };
        row("poles, 3-4-5", pole(Axis::Z, {}, 10, 20), pole(Axis::Z, pointMm(30, 40, 0), 10, 30));
        row("crossed poles", pole(Axis::Z, pointMm(0, 0, -50), 100, 5), pole(Axis::X, pointMm(-50, 10, 3), 100, 5));
        row("pole and slanted wall", pole(Axis::Z, {}, 10, 5), prism(Axis::Z, 0, 10, {{-5, 10}, {11, -2}, {17, 6}, {1, 18}}));
        row("slanted walls", prism(Axis::Z, 0, 10, {{-5, 10}, {11, -2}, {17, 6}, {1, 18}}), prism(Axis::Z, 0, 10, {{-1, 7}, {15, -5}, {9, -13}, {-7, -1}}));
    }

    // Reach

    void reaching_data()
    {
        QTest::addColumn<Shape>("a");
        QTest::addColumn<Shape>("b");
        QTest::addColumn<double>("millimetres");  // negative: never
        const auto row = [](const char* name, const Shape& a, const Shape& b, double reach) { QTest::newRow(name) << a << b << reach; };
        const Shape box = boxOf(0, 0, 0, 10, 10, 10);  // everything moves along +x
        row("a box ahead", box, boxOf(25, 0, 0, 30, 10, 10), 15);
        row("a box ahead, half beside", box, boxOf(25, 9.999, 9.999, 30, 20, 20), 15);
        row("a box beside, sides touching", box, boxOf(25, 10, 0, 30, 20, 10), -1);
        row("a box behind", box, boxOf(-20, 0, 0, -10, 10, 10), -1);
        row("a box behind, touching", box, boxOf(-20, 0, 0, 0, 10, 10), -1);
        row("touching ahead", box, boxOf(10, 0, 0, 30, 10, 10), 0);
        row("1 µm ahead", box, boxOf(10.001, 0, 0, 30, 10, 10), 0.001);
        row("overlapping", box, boxOf(5, 5, 5, 30, 10, 10), 0);
        row("equal", box, box, 0);
        row("in it", box, boxOf(1, 1, 1, 2, 2, 2), 0);
        row("pole ahead", box, pole(Axis::Z, pointMm(50, 5, 0), 10, 5), 35);
        row("pole ahead, its side", box, pole(Axis::Z, pointMm(50, 13, 0), 10, 5), 36);  // corner at 3 below its axis: 4 to its surface
        row("pole beside", box, pole(Axis::Z, pointMm(50, 15, 0), 10, 5), -1);
        row("two poles, 6-8-10", pole(Axis::Z, {}, 10, 5), pole(Axis::Z, pointMm(100, 6, 0), 10, 5), 92);
        row("pole along the way", pole(Axis::X, {}, 10, 5), pole(Axis::X, pointMm(100, 6, 0), 10, 5), 90);
        row("pole along the way, beside", pole(Axis::X, {}, 10, 5), pole(Axis::X, pointMm(100, 8, 8), 10, 5), -1);
        row("pole along the way past the end of a pole", pole(Axis::X, pointMm(0, 9, -4), 10, 5), pole(Axis::Z, pointMm(100, 0, 0), 10, 5), -1);
        row("turned rectangles", prism(Axis::Z, 0, 10, diamond(0, 15, 10)), prism(Axis::Z, 0, 10, diamond(50, 0, 10)), 45);
        row("turned rectangle and box", prism(Axis::Z, 0, 10, diamond(0, 0, 10)), boxOf(50, 5, 0, 60, 15, 10), 45);
        row("crossed turned rectangles", prism(Axis::Z, -50, 50, diamond(0, 0, 10)), prism(Axis::Y, -50, 50, diamond(0, 50, 10)), 30);
        row("a ramp of 3 µm on 300 mm, 2 µm above its foot", boxOf(-20, 0.002, 0, -19.9, 10, 10), prism(Axis::Z, 0, 10, {{0, -1}, {0, 0}, {300, 0.003}, {300, -1}}), 219.9);
        row("over the ramp", boxOf(-20, 0.003, 0, -19.9, 10, 10), prism(Axis::Z, 0, 10, {{0, -1}, {0, 0}, {300, 0.003}, {300, -1}}), -1);
    }
    void reaching()
    {
        QFETCH(Shape, a);
        QFETCH(Shape, b);
        QFETCH(double, millimetres);
        for (const Turn& turn : allTurns()) {
            const Axis axis = turn.apply(Axis::X);
            const auto found = reach(placed(a, {turn, kElsewhere.shift}), placed(b, {turn, kElsewhere.shift}), axis, turn.signOf(Axis::X));
            QCOMPARE(found.has_value(), millimetres >= 0);
            if (found) QVERIFY2(abs(*found - mm(millimetres)) <= Length::fromRaw(1), QByteArray::number(found->amount()));
            // The same room from the other side.
            const auto back = reach(placed(b, {turn, kElsewhere.shift}), placed(a, {turn, kElsewhere.shift}), axis, -turn.signOf(Axis::X));
            QCOMPARE(back, found);
        }
    }

    // Outlines

    void outlines_data()
    {
        QTest::addColumn<std::vector<OutlinePoint>>("outline");
        QTest::addColumn<double>("squareMillimetres");
        QTest::addColumn<int>("pieces");  // at most
        const auto row = [](const char* name, const Corners& corners, double area, int pieces) {
            std::vector<OutlinePoint> outline;
            for (const auto& [u, v] : corners) outline.push_back({mm(u), mm(v)});
            QTest::newRow(name) << outline << area << pieces;
        };
        row("triangle", {{0, 0}, {10, 0}, {0, 10}}, 50, 1);
        row("square", {{0, 0}, {10, 0}, {10, 10}, {0, 10}}, 100, 1);
        row("square, clockwise", {{0, 0}, {0, 10}, {10, 10}, {10, 0}}, 100, 1);
        row("square, first corner repeated", {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, 100, 1);
        row("square, a corner twice", {{0, 0}, {10, 0}, {10, 0}, {10, 10}, {0, 10}}, 100, 1);
        row("square, a corner on an edge", {{0, 0}, {5, 0}, {10, 0}, {10, 10}, {0, 10}}, 100, 1);
        row("hexagon", {{0, 0}, {10, -5}, {20, 0}, {20, 10}, {10, 15}, {0, 10}}, 300, 1);
        row("L", {{0, 0}, {20, 0}, {20, 10}, {10, 10}, {10, 20}, {0, 20}}, 300, 4);
        row("L, clockwise", {{0, 20}, {10, 20}, {10, 10}, {20, 10}, {20, 0}, {0, 0}}, 300, 4);
        row("L, a corner twice", {{0, 0}, {20, 0}, {20, 10}, {10, 10}, {10, 10}, {10, 20}, {0, 20}}, 300, 4);
        row("L, corners on edges", {{0, 0}, {10, 0}, {20, 0}, {20, 10}, {15, 10}, {10, 10}, {10, 20}, {0, 20}, {0, 10}}, 300, 7);
        row("U", {{0, 0}, {30, 0}, {30, 20}, {20, 20}, {20, 10}, {10, 10}, {10, 20}, {0, 20}}, 500, 6);
        row("comb", {{0, 0}, {50, 0}, {50, 20}, {40, 5}, {30, 20}, {20, 5}, {10, 20}, {5, 5}}, 575, 6);
        row("arrow", {{0, 0}, {10, 10}, {0, 20}, {30, 10}}, 200, 2);
        row("sliver of 1 µm", {{0, 0}, {100, 0}, {100, 0.001}, {0, 0.001}}, 0.1, 1);
    }
    void outlines()
    {
        QFETCH(std::vector<OutlinePoint>, outline);
        QFETCH(double, squareMillimetres);
        QFETCH(int, pieces);
        for (Axis axis : kAxes) {
            const auto prisms = prismsOf(outline, axis, mm(2), mm(5));
            QVERIFY2(bool(prisms), prisms ? "" : prisms.reason().c_str());
            QVERIFY(!prisms->empty() && prisms->size() <= std::size_t(pieces));
            double sum = 0;
            for (std::size_t i = 0; i < prisms->size(); ++i) {
                const Prism& p = (*prisms)[i];
                QVERIFY(p.axis == axis && p.height == mm(3));
                QCOMPARE(boundsOf(p).lo[axis], mm(2));
                QVERIFY(area(p) > 0);
                sum += area(p);
                for (std::size_t j = 0; j < p.outline.size(); ++j) QVERIFY(!(p.outline[j] == p.outline[(j + 1) % p.outline.size()]));
                for (std::size_t j = i + 1; j < prisms->size(); ++j) QVERIFY(!shareVolume(p, (*prisms)[j]));
                const Box bounds = boundsOf(p);
                QVERIFY(shareVolume(p, Box{bounds.lo - pointMm(1, 1, 1), bounds.hi + pointMm(1, 1, 1)}));  // it can be hit
            }
            QCOMPARE(sum, squareMillimetres);
        }
    }

    void refusedOutlines_data()
    {
        QTest::addColumn<std::vector<OutlinePoint>>("outline");
        QTest::addColumn<double>("thickness");
        const auto row = [](const char* name, const Corners& corners, double thickness) {
            std::vector<OutlinePoint> outline;
            for (const auto& [u, v] : corners) outline.push_back({mm(u), mm(v)});
            QTest::newRow(name) << outline << thickness;
        };
        const Corners square = {{0, 0}, {10, 0}, {10, 10}, {0, 10}};
        row("nothing", {}, 1);
        row("one corner", {{0, 0}}, 1);
        row("two corners", {{0, 0}, {10, 0}}, 1);
        row("two corners, one twice", {{0, 0}, {10, 0}, {10, 0}}, 1);
        row("one corner three times", {{5, 5}, {5, 5}, {5, 5}}, 1);
        row("zero area", {{0, 0}, {10, 0}, {20, 0}}, 1);
        row("zero area, there and back", {{0, 0}, {10, 5}, {20, 10}, {10, 5}}, 1);
        row("bow-tie", {{0, 0}, {10, 10}, {10, 0}, {0, 10}}, 1);
        row("uneven bow-tie", {{0, 0}, {20, 20}, {20, 0}, {0, 10}}, 1);
        row("spike outward", {{0, 0}, {10, 0}, {10, 5}, {20, 5}, {10, 5}, {10, 10}, {0, 10}}, 1);
        row("spike inward", {{0, 0}, {10, 0}, {10, 5}, {5, 5}, {10, 5}, {10, 10}, {0, 10}}, 1);
        row("spike back along an edge", {{0, 0}, {10, 0}, {5, 0}, {5, 10}, {0, 10}}, 1);
        row("pentagram", {{0, 30}, {18, -25}, {-29, 9}, {29, 9}, {-18, -25}}, 1);
        row("round twice", {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}, {10, 0}, {10, 10}, {0, 10}}, 1);
        row("no thickness", square, 0);
        row("negative thickness", square, -1);
    }
    void refusedOutlines()
    {
        QFETCH(std::vector<OutlinePoint>, outline);
        QFETCH(double, thickness);
        for (Axis axis : kAxes) {
            const auto prisms = prismsOf(outline, axis, Length{}, mm(thickness));
            QVERIFY(!prisms);
            QVERIFY(prisms.reason().size() > 20);
        }
    }

    void anySimpleOutline()  // star-shaped outlines with random radii: the pieces are convex and have the outline's area
    {
        Dice dice(7);
        for (int i = 0; i < 500; ++i) {
            const auto corners = dice.roll(5, 14);
            std::vector<OutlinePoint> outline;
            double twice = 0;
            for (std::int64_t k = 0; k < corners; ++k) {
                const double angle = 2 * std::numbers::pi * double(k) / double(corners), radius = double(dice.roll(2, 40));
                outline.push_back({mm(radius * std::cos(angle)), mm(radius * std::sin(angle))});
            }
            for (std::size_t k = 0; k < outline.size(); ++k) {
                const OutlinePoint &a = outline[k], &b = outline[(k + 1) % outline.size()];
                twice += a.u.amount() * b.v.amount() - a.v.amount() * b.u.amount();
            }
            if (dice.roll(0, 1)) std::reverse(outline.begin(), outline.end());
            const auto prisms = prismsOf(outline, dice.axis(), Length{}, mm(1));
            QVERIFY(bool(prisms));
            double sum = 0;
            for (const Prism& p : *prisms) {
                sum += area(p);
                const std::size_t n = p.outline.size();
                for (std::size_t j = 0; j < n; ++j) {
                    const auto flat = [&](std::size_t k) { return std::pair{p.outline[k % n][next(p.axis)].raw(), p.outline[k % n][afterNext(p.axis)].raw()}; };
                    const auto [au, av] = flat(j);
                    const auto [bu, bv] = flat(j + 1);
                    const auto [cu, cv] = flat(j + 2);
                    QVERIFY((bu - au) * (cv - bv) - (bv - av) * (cu - bu) >= 0);
                }
            }
            QVERIFY(std::abs(sum - twice / 2) < 1e-6);
            for (std::size_t j = 0; j < prisms->size(); ++j)
                for (std::size_t k = j + 1; k < prisms->size(); ++k) QVERIFY(!shareVolume((*prisms)[j], (*prisms)[k]));
        }
    }

    // The index

    void indexFindsWhatTouches()
    {
        Dice dice(8);
        for (const int count : {0, 1, 2, 17, 400}) {
            std::vector<Box> boxes;
            for (int i = 0; i < count; ++i) {
                const Point lo = dice.point(-50, 50);
                boxes.push_back({lo, lo + dice.point(0, 12)});  // flat ones, too
            }
            BoxIndex moved(boxes);
            const BoxIndex index = std::move(moved);
            for (int i = 0; i < 300; ++i) {
                const Point lo = dice.point(-60, 60);
                const Box query{lo, lo + dice.point(0, 20)};
                std::vector<std::size_t> expected;
                for (std::size_t k = 0; k < boxes.size(); ++k) {
                    bool meets = true;
                    for (Axis axis : kAxes) meets = meets && boxes[k].lo[axis] <= query.hi[axis] && query.lo[axis] <= boxes[k].hi[axis];
                    if (meets) expected.push_back(k);
                }
                QCOMPARE(index.near(query), expected);
            }
        }
    }
};

QTEST_APPLESS_MAIN(GeometryTest)
#include "tst_geometry.moc"
