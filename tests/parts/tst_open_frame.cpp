// A frame of its own rails: where rails and places stand, and that a frame of a few lengths is as it was.
#define QT_NO_KEYWORDS
#include <QTest>

#include "parts/facets.h"
#include "parts/open_frame/framing.h"
#include "parts/part_json.h"
#include "support/rail_frame.h"

using namespace rw;
using namespace rw::test;

namespace {

// One rail, from x = 100, 50 mm below the board's upper edge, 200 mm above its face, 400 mm long; a place in its middle.
OpenFrame oneRail(const char* along, FramePlace place = {})
{
    OpenFrame frame;
    frame.rails = {railAt("rail", along, 400, 100, 50, 200)};
    if (!place.use.empty()) frame.places = {std::move(place)};
    return frame;
}
FramePlace middle(const char* use, const char* face = "", const char* toward = "") { return {"rail", len(200), use, face, toward}; }

Piece pieceOf(const OpenFrame& frame) { return frame.pieces({}).front(); }

const Mount* mountNamed(const Piece& piece, const std::string& name)
{
    for (const Mount& mount : piece.mounts)
        if (mount.name == name) return &mount;
    return nullptr;
}

QString said(const Box& box)
{
    QString text;
    for (const Point& corner : {box.lo, box.hi})
        for (const Axis axis : kAxes) text += QString::number(corner[axis].amount(), 'f', 2) + " ";
    return text.trimmed();
}

QString namesOf(const Piece& piece)
{
    QStringList names;
    for (const Mount& mount : piece.mounts) names << QString::fromStdString(mount.name);
    return names.join(", ");
}

// What stands on a mount, in its own frame: a fan's frame, a supply of 160 mm, a card's slot with the foot below it.
Box guest(MountKind kind, const std::string& size)
{
    const double width = std::atof(size.c_str());
    switch (kind) {
    case MountKind::FanMount: return boxMm(-width / 2, -width / 2, 0, width / 2, width / 2, 25);
    case MountKind::RadiatorMount: return boxMm(-width / 2 - 18, width == 280 ? -70 : -60, 0, width / 2 + 18, width == 280 ? 70 : 60, 27);
    case MountKind::PsuBay: return boxMm(0, -43, -75, 160, 43, 75);
    case MountKind::Bay35: return boxMm(0, -50.8, 0, 146.99, 50.8, 26.1);
    case MountKind::Bay25: return boxMm(0, -34.925, 0, 100.45, 34.925, 7);
    default: return boxMm(42.6, -3.75, -4, 131.6, 3.75, 11.25);  // the riser's socket
    }
}

struct PlaceRow { const char *name, *along; FramePlace place; const char *mount, *box; };
const PlaceRow kPlaces[] = {
    // Rail y: x 100 to 120, y -50 down to -450, z 200 to 220; the middle at y = -250.
    {"card on a rail down the board", "y", middle("card"), "rail 1", "65.50 -253.75 220.00 154.50 -246.25 235.25"},
    {"card the other way", "y", middle("card", "out", "rear"), "rail 1", "65.50 -253.75 220.00 154.50 -246.25 235.25"},
    {"card hanging", "y", middle("card", "back"), "rail 1", "65.50 -253.75 184.75 154.50 -246.25 200.00"},
    {"card along its rail", "y", middle("card", "out", "bottom"), "rail 1", "106.25 -294.50 220.00 113.75 -205.50 235.25"},
    {"supply across its rail", "y", middle("supply"), "psu", "100.00 -325.00 220.00 260.00 -175.00 306.00"},
    {"supply to the rear", "y", middle("supply", "out", "rear"), "psu", "-40.00 -325.00 220.00 120.00 -175.00 306.00"},
    {"supply along its rail", "y", middle("supply", "out", "bottom"), "psu", "35.00 -410.00 220.00 185.00 -250.00 306.00"},
    {"supply hanging", "y", middle("supply", "back"), "psu", "100.00 -325.00 114.00 260.00 -175.00 200.00"},
    {"fan above its rail", "y", middle("fan_120"), "fan 1", "120.00 -310.00 202.50 145.00 -190.00 322.50"},
    {"fan below its rail, at its rear", "y", middle("fan_140", "rear", "back"), "fan 1", "75.00 -320.00 77.75 100.00 -180.00 217.75"},
    {"fan flat beside its rail", "y", middle("fan_92", "out", "rear"), "fan 1", "22.75 -296.00 220.00 114.75 -204.00 245.00"},
    {"radiator above its rail", "y", middle("radiator_360"), "radiator 1", "120.00 -448.00 202.50 147.00 -52.00 322.50"},
    {"radiator of 140 mm fans", "y", middle("radiator_280", "front", "back"), "radiator 1", "120.00 -408.00 77.75 147.00 -92.00 217.75"},
    {"drive on its rail", "y", middle("drive_3.5"), "3.5 bay 1", "100.00 -300.80 220.00 246.99 -199.20 246.10"},
    {"small drive on its side face", "y", middle("drive_2.5", "front", "out"), "2.5 bay 1", "120.00 -284.93 200.00 127.00 -215.07 300.45"},
    // Rail x: x 100 to 500, y -50 to -70, z 200 to 220; the middle at x = 300.
    {"card on a rail to the front", "x", middle("card"), "rail 1", "296.25 -104.50 220.00 303.75 -15.50 235.25"},
    {"fan on a rail to the front", "x", middle("fan_120"), "fan 1", "240.00 -95.00 202.50 360.00 -70.00 322.50"},
    {"supply on a rail to the front", "x", middle("supply"), "psu", "225.00 -210.00 220.00 375.00 -50.00 306.00"},
    // Rail z: x 100 to 120, y -50 to -70, z 200 to 600; the middle at z = 400.
    {"fan on a post", "z", middle("fan_120"), "fan 1", "120.00 -172.50 340.00 145.00 -52.50 460.00"},
    {"card on a post", "z", middle("card"), "rail 1", "120.00 -104.50 396.25 135.25 -15.50 403.75"},
};

struct RailRow { const char* name; FrameRail rail; const char* box; };
const RailRow kRails[] = {
    {"2020 to the front", railAt("r", "x", 400, 100, 50, 200), "100.00 -70.00 200.00 500.00 -50.00 220.00"},
    {"2020 down the board", railAt("r", "y", 400, 100, 50, 200), "100.00 -450.00 200.00 120.00 -50.00 220.00"},
    {"2020 out of the board", railAt("r", "z", 400, 100, 50, 200), "100.00 -70.00 200.00 120.00 -50.00 600.00"},
    {"before the board, above its edge", railAt("r", "x", 400, -40, -60, -30), "-40.00 40.00 -30.00 360.00 60.00 -10.00"},
    {"2040, upright", {"r", "y", len(400), len(100), len(50), len(200), len(20), len(40), ""}, "100.00 -450.00 200.00 120.00 -50.00 240.00"},
    {"2040, flat", {"r", "y", len(400), len(100), len(50), len(200), len(20), len(40), "x"}, "100.00 -450.00 200.00 140.00 -50.00 220.00"},
    {"2040 post", {"r", "z", len(400), len(100), len(50), len(200), len(20), len(40), ""}, "100.00 -70.00 200.00 140.00 -50.00 600.00"},
    {"profile of the frame", {"r", "z", len(400), len(100), len(50), len(200), {}, {}, ""}, "100.00 -80.00 200.00 130.00 -50.00 600.00"},
};

}  // namespace

class OpenFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rail_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(kRails); ++i) QTest::newRow(kRails[i].name) << static_cast<int>(i);
    }
    void rail()
    {
        QFETCH(int, index);
        OpenFrame frame;
        frame.profile = len(30);
        frame.rails = {kRails[index].rail};
        const Piece piece = pieceOf(frame);
        QCOMPARE(piece.solids.size(), 1u);
        QCOMPARE(said(boundsOf(piece.solids[0])), QString(kRails[index].box));
        QVERIFY(piece.solids[0].name == "r" && piece.solids[0].role == Role::Bracket);
        QCOMPARE(namesOf(piece), QString("tray"));
    }

    void place_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(kPlaces); ++i) QTest::newRow(kPlaces[i].name) << static_cast<int>(i);
    }
    void place()
    {
        QFETCH(int, index);
        const PlaceRow& row = kPlaces[index];
        const OpenFrame frame = oneRail(row.along, row.place);
        const Piece piece = pieceOf(frame);
        QVERIFY(framing::framingOf(frame).leftOut.empty());
        const Mount* mount = mountNamed(piece, row.mount);
        QVERIFY2(mount, qPrintable(namesOf(piece)));
        QCOMPARE(said(mount->pose.apply(guest(mount->kind, mount->size))), QString(row.box));
        for (const Origin origin : mount->origins) QVERIFY(origin == Origin::User);
        // Touches its rail, and takes nothing of it wherever it is shifted along.
        for (const Length by : {mount->slides[0].lo, Length{}, mount->slides[0].hi}) {
            Point so;
            so[mount->slides[0].axis] = by;
            const Box shape = guest(mount->kind, mount->size), there = mount->pose.apply({shape.lo + so, shape.hi + so}), bar = boundsOf(piece.solids[0]);
            QVERIFY2(!shareVolume(there, bar) && shareVolume(grown(there, mm(0.001)), bar), qPrintable(said(there)));
        }
        QVERIFY(mount->slides[0].hi - mount->slides[0].lo == mm(400));
    }

    // Mounts are counted by what they are for; a row that is left out keeps its number, so that no other takes its guest.
    void names()
    {
        OpenFrame frame = oneRail("y");
        frame.places = {middle("card"), {"no rail", len(10), "card", "", ""}, middle("fan_120"), middle("card"), middle("supply"), middle("fan_140"),
                        middle("supply"), middle("toaster"), middle("drive_3.5"), middle("radiator_240")};
        QCOMPARE(namesOf(pieceOf(frame)), QString("tray, rail 1, fan 1, rail 3, psu, fan 2, psu 2, 3.5 bay 1, radiator 1"));
        QCOMPARE(framing::framingOf(frame).leftOut.size(), 2u);
    }

    void weakNumbers()
    {
        OpenFrame frame = oneRail("y", middle("card"));
        frame.rails[0].y = lenBetween(50, 48, 53);
        frame.rails[0].length = lenBetween(400, 400, 410);
        frame.rails[0].z.origin = Origin::Estimated;
        frame.places[0].at = {mm(200), Origin::Typical};
        const Piece piece = pieceOf(frame);
        const Solid& bar = piece.solids[0];
        QVERIFY(bar.origins == (AxisOrigins{Origin::User, Origin::User, Origin::Estimated}));
        QVERIFY(bar.doubt.hi.y == mm(2) && bar.doubt.lo.y == mm(13) && bar.doubt.hi.x == Length{});
        QVERIFY(mountNamed(piece, "rail 1")->origins == (AxisOrigins{Origin::User, Origin::Typical, Origin::Estimated}));
    }

    void withoutRails()
    {
        OpenFrame frame;
        frame.cards = num(2);
        frame.places = {middle("fan_120")};  // on nothing: there are no rails
        const Piece piece = pieceOf(frame);
        QCOMPARE(namesOf(piece), QString("tray, psu, rail 1, rail 2"));
        QCOMPARE(piece.solids.size(), 7u);
    }

    void facetsAndSize()
    {
        OpenFrame frame = oneRail("y", middle("card"));
        frame.length = len(900);
        frame.cards = num(7);
        frame.rails.push_back(railAt("longer", "x", 500, 0, 0, 0));
        QCOMPARE(frame.facets().front().value, std::string("1"));
        QVERIFY(*frame.mainSize() == mm(500));
    }

    void reads()
    {
        const Json json = Json::parse(R"({"id": "x", "kind": "open_frame", "name": "X", "short_name": "X", "spec": {"profile_mm": 20,
            "rails": [{"name": "upper", "along": "y", "length_mm": 500, "x_mm": -20, "y_mm": -40, "z_mm": 300, "wide_mm": 40, "wide_along": "z"}],
            "places": [{"on": "upper", "at_mm": 100, "for": "card", "face": "out", "toward": "front"}]}})");
        const Part part = readPart(json, "x", BareValues::Measured);
        const auto* frame = part.as<OpenFrame>();
        QVERIFY(frame && frame->isOfRails());
        QCOMPARE(said(boundsOf(pieceOf(*frame).solids[0])), QString("-20.00 -460.00 300.00 0.00 40.00 340.00"));
        QCOMPARE(namesOf(pieceOf(*frame)), QString("tray, rail 1"));
        const Json written = writePart(part);
        QCOMPARE(writePart(readPart(written, "x")).dump(), written.dump());
    }
};

QTEST_APPLESS_MAIN(OpenFrameTest)
#include "tst_open_frame.moc"
