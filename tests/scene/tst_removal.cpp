// The ways parts leave by: straight legs, what bars them, in which order a rig comes apart.
#define QT_NO_KEYWORDS
#include <QTest>

#include "scene/removal.h"

using namespace rw;

namespace {

// A part made for a test, of one piece that goes on mounts of a kind.
struct Lump : Spec {
    Piece piece;
    explicit Lump(Piece p) : piece(std::move(p)) {}
    void visit(FieldVisitor&) override {}
    std::vector<Piece> pieces(const State&) const override { return {piece}; }
};

Solid solid(const char* name, Box box, Origin origin = Origin::Curated, Role role = Role::Body) { return {box, role, name, allAxes(origin), {}, {}}; }

Item item(const char* id, MountKind plug, std::vector<Solid> solids, const char* host = "", const char* mount = "", std::vector<Mount> mounts = {})
{
    auto part = std::make_shared<Part>();
    part->id = part->name = part->shortName = id;
    part->kind = findPartKind("accessory");
    part->spec = std::make_shared<Lump>(Piece{"", plug, "", std::move(solids), std::move(mounts)});
    Item out;
    out.id = id;
    out.part = part;
    out.pieces = {Placement{host, "", mount, {}, {}}};
    return out;
}

Mount mountOf(const char* name, MountKind kind, Point at)
{
    Mount mount;
    mount.name = name;
    mount.kind = kind;
    mount.pose.shift = at;
    return mount;
}

// A home with a well of 20 × 20 mm, 30 mm deep, on whose floor parts stand: "a" and "b" side by side, a board at "tray".
Item home(std::vector<Solid> more = {})
{
    std::vector<Solid> walls = {solid("floor", boxMm(-30, -30, -5, 30, 30, 0)), solid("left", boxMm(-15, -15, 0, -10, 15, 30)), solid("right", boxMm(10, -15, 0, 15, 15, 30)),
                                solid("back", boxMm(-10, 10, 0, 10, 15, 30)), solid("front", boxMm(-10, -15, 0, 10, -10, 30))};
    for (Solid& wall : more) walls.push_back(std::move(wall));
    return item("home", MountKind::None, std::move(walls), "", "",
                {mountOf("a", MountKind::Floor, {}), mountOf("b", MountKind::Floor, pointMm(0, 0, 10)), mountOf("tray", MountKind::BoardTray, {})});
}

Item block(const char* id, const char* mount) { return item(id, MountKind::Floor, {solid(id, boxMm(-5, -5, 0, 5, 5, 10))}, "home", mount); }

Scene sceneOf(std::vector<Item> items)
{
    Rig rig;
    rig.items = std::move(items);
    return Scene(rig);
}

QStringList orderOf(const Scene& scene)
{
    QStringList names;
    for (const auto& unit : dismantled(scene).order) {
        QStringList together;
        for (const std::size_t piece : unit) together << QString::fromStdString(scene.pieces()[piece].item->id);
        names << together.join("+");
    }
    return names;
}

}  // namespace

class RemovalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outOfAWell()
    {
        const Scene scene = sceneOf({home(), block("low", "a")});
        QCOMPARE(orderOf(scene), QStringList{"low"});
    }

    void underALid()
    {
        const Scene scene = sceneOf({home({solid("lid", boxMm(-15, -15, 31, 15, 15, 33))}), block("low", "a")});
        const Dismantling rest = dismantled(scene);
        QVERIFY(rest.order.empty() && !rest.stuck[0] && rest.stuck[1]);
        const auto met = leastObstruction(scene, {1}, {true, true});
        QVERIFY(met && met->piece == 0 && met->met->name == "lid");
        QCOMPARE(met->after, mm(21));
    }

    void underAnEstimatedLid()  // bars nothing
    {
        QCOMPARE(orderOf(sceneOf({home({solid("lid", boxMm(-15, -15, 31, 15, 15, 33), Origin::Estimated)}), block("low", "a")})), QStringList{"low"});
    }

    void underAPanel()  // comes off
    {
        QCOMPARE(orderOf(sceneOf({home({solid("side panel", boxMm(-15, -15, 31, 15, 15, 33), Origin::Curated, Role::Panel)}), block("low", "a")})), QStringList{"low"});
    }

    void oneOverTheOther()
    {
        QCOMPARE(orderOf(sceneOf({home(), block("low", "a"), block("high", "b")})), (QStringList{"high", "low"}));
        QCOMPARE(orderOf(sceneOf({home(), block("high", "b"), block("low", "a")})), (QStringList{"high", "low"}));
    }

    void aBoardTakesItsGuestsAlong()
    {
        // The cooler reaches under a lip of 2 mm at the rear; the board goes up 7 mm and 3 mm forward, and then it passes.
        const auto board = item("board", MountKind::BoardTray, {solid("board", boxMm(-6, -5, 0, 6, 5, 1))}, "home", "tray", {mountOf("CPU", MountKind::CpuSocket, pointMm(0, 0, 1))});
        const auto cooler = item("cooler", MountKind::CpuSocket, {solid("cooler", boxMm(-6, -3, 0, 6, 3, 8))}, "board", "CPU");
        const Solid lip = solid("lip", boxMm(-10, -10, 20, -4, 10, 22));
        QCOMPARE(orderOf(sceneOf({home({lip}), board, cooler})), QStringList{"board+cooler"});
        const Solid longer = solid("lip", boxMm(-10, -10, 20, -2, 10, 22));
        QVERIFY(orderOf(sceneOf({home({longer}), board, cooler})).isEmpty());
    }

    void matedPartsDoNotBar()  // they share volume where they stand
    {
        const auto plug = item("plug", MountKind::Floor, {solid("plug", boxMm(-5, -5, -2, 5, 5, 10))}, "home", "a");
        QCOMPARE(orderOf(sceneOf({home(), plug})), QStringList{"plug"});
    }

    void nothingKnownOfItsSize()
    {
        QCOMPARE(orderOf(sceneOf({home(), item("unknown", MountKind::Floor, {}, "home", "a")})), QStringList{"unknown"});
    }
};

QTEST_APPLESS_MAIN(RemovalTest)
#include "tst_removal.moc"
