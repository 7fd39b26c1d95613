// Sections: what a plane cuts of each shape.
#define QT_NO_KEYWORDS
#include <QTest>

#include <cmath>

#include "geometry/cut.h"

using namespace rw;

namespace {

// Twice the signed area seen from where the axis points to, mm².
double twiceArea(const std::vector<Point>& outline, Axis axis)
{
    const Axis u = next(axis), v = afterNext(axis);
    double sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point &a = outline[i], &b = outline[(i + 1) % outline.size()];
        sum += a[u].amount() * b[v].amount() - b[u].amount() * a[v].amount();
    }
    return sum;
}

}  // namespace

Q_DECLARE_METATYPE(rw::Shape)

class CutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlines_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<int>("axis");
        QTest::addColumn<double>("at");
        QTest::addColumn<int>("corners");
        QTest::addColumn<double>("area");
        const Shape box = boxMm(0, 0, 0, 10, 20, 30), drum = Cylinder{Axis::Z, {}, mm(30), mm(10)};
        const Shape wedge = Prism{Axis::Z, {pointMm(0, 0, 0), pointMm(20, 0, 0), pointMm(0, 10, 0)}, mm(30)};
        QTest::newRow("box along x") << box << 0 << 5.0 << 4 << 600.0;
        QTest::newRow("box along y") << box << 1 << 5.0 << 4 << 300.0;
        QTest::newRow("box along z") << box << 2 << 5.0 << 4 << 200.0;
        QTest::newRow("box, touched only") << box << 2 << 30.0 << 0 << 0.0;
        QTest::newRow("box, passed by") << box << 2 << -1.0 << 0 << 0.0;
        QTest::newRow("drum, a circle") << drum << 2 << 12.0 << 48 << 48 * 100 * std::sin(2 * M_PI / 48) / 2;
        QTest::newRow("drum, through its middle") << drum << 0 << 0.0 << 4 << 600.0;
        QTest::newRow("drum, off its middle") << drum << 1 << 6.0 << 4 << 480.0;
        QTest::newRow("wedge, its outline") << wedge << 2 << 1.0 << 3 << 100.0;
        QTest::newRow("wedge along x") << wedge << 0 << 10.0 << 4 << 150.0;
        QTest::newRow("wedge along y") << wedge << 1 << 5.0 << 4 << 300.0;
    }

    void outlines()
    {
        QFETCH(Shape, shape);
        QFETCH(int, axis);
        QFETCH(double, at);
        QFETCH(int, corners);
        QFETCH(double, area);
        const std::vector<Point> outline = cutAcross(shape, Axis(axis), mm(at));
        QCOMPARE(int(outline.size()), corners);
        for (const Point& corner : outline) QCOMPARE(corner[Axis(axis)], mm(at));
        QVERIFY2(std::abs(twiceArea(outline, Axis(axis)) / 2 - area) < 0.1, std::to_string(twiceArea(outline, Axis(axis)) / 2).c_str());
    }
};

QTEST_APPLESS_MAIN(CutTest)
#include "tst_cut.moc"
