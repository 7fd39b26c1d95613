// Picking faces by a ray, and the distance between two of them.
#define QT_NO_KEYWORDS
#include <QTest>

#include "scene/faces.h"
#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

namespace {

const Seen kAll = [](const StandingPiece&, const Solid&) { return true; };

Solid solid(Box box, Origin origin = Origin::Curated)
{
    Solid s;
    s.shape = box;
    s.origins = allAxes(origin);
    return s;
}

Face faceOf(const Solid& s, Axis axis, int sense, Point at)
{
    Box flat = boundsOf(s);
    (sense > 0 ? flat.lo : flat.hi)[axis] = (sense > 0 ? flat.hi : flat.lo)[axis];
    return {0, &s, axis, sense, flat, at};
}

}  // namespace

class FacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void raysEnter_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("direction");
        QTest::addColumn<bool>("hits");
        QTest::addColumn<double>("along");
        QTest::newRow("toward it") << -50.0 << 1.0 << true << 50.0;
        QTest::newRow("away from it") << -50.0 << -1.0 << false << 0.0;
        QTest::newRow("from the other side") << 50.0 << -1.0 << true << 40.0;
        QTest::newRow("from inside") << 5.0 << 1.0 << true << -5.0;
        QTest::newRow("past it") << 50.0 << 1.0 << false << 0.0;
    }

    void raysEnter()
    {
        QFETCH(double, x);
        QFETCH(double, direction);
        QFETCH(bool, hits);
        QFETCH(double, along);
        const auto entry = enters(boxMm(0, 0, 0, 10, 10, 10), {{x, 5, 5}, {direction, 0, 0}});
        QCOMPARE(bool(entry), hits);
        if (!hits) return;
        QCOMPARE(entry->along, along);
        QCOMPARE(int(entry->axis), int(Axis::X));
        QCOMPARE(entry->sense, direction > 0 ? -1 : 1);
    }

    void besideItMisses() { QVERIFY(!enters(boxMm(0, 0, 0, 10, 10, 10), {{-50, 20, 5}, {1, 0, 0}})); }

    void parallelFacesAreExact()
    {
        const Solid a = solid(boxMm(0, 0, 0, 10, 10, 10)), b = solid(boxMm(22.125, 100, 0, 30, 110, 10), Origin::Typical);
        const FaceDistance d = distanceBetween(faceOf(a, Axis::X, 1, pointMm(10, 4, 3)), faceOf(b, Axis::X, -1, pointMm(22.125, 101, 2)));
        QCOMPARE(d.length, mm(12.125));
        QCOMPARE(d.from, pointMm(10, 4, 3));
        QCOMPARE(d.to, pointMm(22.125, 4, 3));
        QCOMPARE(d.origin, Origin::Typical);
    }

    void acrossCornersIsTheShortestWay()
    {
        const Solid a = solid(boxMm(0, 0, 0, 10, 10, 10)), b = solid(boxMm(13, 14, 0, 20, 20, 10));
        const FaceDistance d = distanceBetween(faceOf(a, Axis::X, 1, pointMm(10, 5, 5)), faceOf(b, Axis::Y, -1, pointMm(15, 14, 5)));
        QCOMPARE(d.length, mm(5));
    }

    // The upper side of the card, seen straight down from far above the board.
    void meetsTheNearest()
    {
        const Scene scene(sampleRig(RW_SOURCE, sampleNames(RW_SOURCE).front()));
        for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
            const StandingPiece& piece = scene.pieces()[i];
            if (std::string(piece.part().kind->id) != "graphics_card") continue;
            const Solid* shroud = piece.solid("shroud");
            QVERIFY(shroud);
            const Point centre = boundsOf(*shroud).centre();
            const auto face = faceMet(scene, {{centre.x.amount(), centre.y.amount(), 5000}, {0, 0, -1}},
                                      [&](const StandingPiece& other, const Solid& s) { return &other == &piece && s.name == "shroud"; });
            QVERIFY(face);
            QCOMPARE(face->piece, i);
            QCOMPARE(face->at, (Point{centre.x, centre.y, boundsOf(*shroud).hi.z}));
            const auto any = faceMet(scene, {{centre.x.amount(), centre.y.amount(), 5000}, {0, 0, -1}}, kAll);
            QVERIFY(any && any->at.z >= face->at.z);
            return;
        }
        QFAIL("the sample has no card");
    }
};

QTEST_APPLESS_MAIN(FacesTest)
#include "tst_faces.moc"
