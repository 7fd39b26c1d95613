// A rig resolved: guests follow their hosts, doubts and origins add up, and only mating volumes may be shared.
#define QT_NO_KEYWORDS  // boards have slots, too
#include <QTest>

#include "rig/edits.h"
#include "scene/scene.h"
#include "support/catalogue_folder.h"

using namespace rw;

namespace {

// A part made for a test: whatever pieces it is given.
struct Lump : Spec {
    std::vector<Piece> all;
    explicit Lump(std::vector<Piece> pieces) : all(std::move(pieces)) {}
    void visit(FieldVisitor&) override {}
    std::vector<Piece> pieces(const State&) const override { return all; }
};

Solid solid(const char* name, Box box, Role role = Role::Body) { return {box, role, name, allAxes(Origin::Curated), {}, {}}; }

Mount mount(const char* name, Pose pose)
{
    Mount m;
    m.name = name;
    m.kind = MountKind::Floor;
    m.pose = pose;
    return m;
}

Piece piece(std::vector<Solid> solids, std::vector<Mount> mounts = {})
{
    return {"", MountKind::Floor, "", std::move(solids), std::move(mounts)};
}

Item item(const char* id, Piece p, const char* host = "", const char* mountName = "")
{
    auto part = std::make_shared<Part>();
    part->id = part->name = part->shortName = id;
    part->kind = findPartKind("accessory");
    part->spec = std::make_shared<Lump>(std::vector{std::move(p)});
    Item out;
    out.id = id;
    out.part = part;
    out.pieces = {Placement{host, "", mountName, {}, {}}};
    return out;
}

Rig rigOf(std::vector<Item> items)
{
    Rig rig;
    rig.items = std::move(items);
    return rig;
}

const StandingPiece* at(const Scene& scene, const char* id, std::size_t number = 0)
{
    for (const StandingPiece& p : scene.pieces())
        if (p.item->id == id && p.number == number) return &p;
    return nullptr;
}
std::size_t indexOf(const Scene& scene, const char* id) { return std::size_t(at(scene, id) - scene.pieces().data()); }

const Box kBody = boxMm(0, 0, 0, 10, 20, 30);
Rig sample(const char* name) { return test::sampleRig(RW_SOURCE, name); }

// A base with a mount turned a quarter about z; a post on it; a cap on the post.
Rig stack(Length slide, Turn turn = {})
{
    Mount onBase = mount("m", {Turn::about(Axis::Z, 1), pointMm(100, 0, 5)});
    onBase.origins = {Origin::Norm, Origin::Typical, Origin::Norm};
    onBase.doubt = {pointMm(1, 0, 0), pointMm(2, 0, 0)};
    Mount onPost = mount("top", {Turn{}, pointMm(0, 0, 30)});
    onPost.origins = {Origin::User, Origin::Norm, Origin::Norm};
    onPost.doubt = {pointMm(0.5, 0, 0.25), Point{}};
    Item post = item("post", piece({solid("body", kBody)}, {onPost}), "base", "m");
    post.pieces[0]->slides[Axis::Y] = slide;
    post.pieces[0]->turn = turn;
    Solid cap = solid("cap", boxMm(0, 0, 0, 1, 2, 3));
    cap.origins = {Origin::Norm, Origin::Norm, Origin::Estimated};
    cap.doubt = {Point{}, pointMm(0.125, 0, 0)};
    return rigOf({item("base", piece({solid("plate", boxMm(0, 0, 0, 200, 200, 5))}, {onBase})), post, item("cap", piece({cap}), "post", "top")});
}

// A socket 5 deep on a base, and a plug in it. The mating volume lets them share what is above z = 1.
Rig plugged(double lower, double aside = 0)
{
    Mount socket = mount("socket", {Turn::about(Axis::Z, 1), pointMm(50, 50, 0)});
    socket.mating = boxMm(-5, -5, 1, 5, 5, 5);
    Item plug = item("plug", piece({solid("tongue", boxMm(-4, -4, 1, 4, 4, 20))}), "base", "socket");
    plug.pieces[0]->slides = {{Axis::Z, mm(-lower)}, {Axis::X, mm(aside)}};
    return rigOf({item("base", piece({solid("socket", boxMm(45, 45, 0, 55, 55, 5))}, {socket})), plug});
}

Scene row()  // a mover at 0..10, then things at 25, 40 and behind it at -8
{
    return Scene(rigOf({item("mover", piece({solid("a", boxMm(0, 0, 0, 10, 10, 10)), solid("tip", boxMm(10, 4, 4, 12, 6, 6)), solid("bend", boxMm(12, 4, 4, 20, 6, 6), Role::CableBend)})),
                        item("near", piece({solid("b", boxMm(25, 0, 0, 30, 10, 3))})),
                        item("far", piece({solid("c", boxMm(40, 0, 0, 50, 10, 10)), solid("limit", boxMm(15, 0, 0, 16, 10, 10), Role::Limit)})),
                        item("behind", piece({solid("d", boxMm(-8, 0, 0, -5, 10, 10))})),
                        item("aside", piece({solid("e", boxMm(0, 10, 0, 90, 20, 10))}))}));
}

}  // namespace

Q_DECLARE_METATYPE(rw::Box)

class SceneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guestsFollow_data()
    {
        QTest::addColumn<double>("slide");
        QTest::addColumn<int>("quarters");
        QTest::addColumn<Box>("post");
        QTest::addColumn<Box>("cap");
        QTest::newRow("as it stands") << 0.0 << 0 << boxMm(80, 0, 5, 100, 10, 35) << boxMm(98, 0, 35, 100, 1, 38);
        QTest::newRow("slid along the mount's y") << 5.0 << 0 << boxMm(75, 0, 5, 95, 10, 35) << boxMm(93, 0, 35, 95, 1, 38);
        QTest::newRow("slid by a micrometre") << -0.001 << 0 << boxMm(80.001, 0, 5, 100.001, 10, 35) << boxMm(98.001, 0, 35, 100.001, 1, 38);
        QTest::newRow("turned on its mount") << 0.0 << 1 << boxMm(90, -20, 5, 100, 0, 35) << boxMm(99, -2, 35, 100, 0, 38);
        QTest::newRow("turned, then slid") << 5.0 << 1 << boxMm(85, -20, 5, 95, 0, 35) << boxMm(94, -2, 35, 95, 0, 38);
    }
    void guestsFollow()
    {
        QFETCH(double, slide);
        QFETCH(int, quarters);
        QFETCH(Box, post);
        QFETCH(Box, cap);
        const Scene scene(stack(mm(slide), Turn::about(Axis::Z, quarters)));
        QCOMPARE(scene.pieces().size(), std::size_t(3));
        QCOMPARE(at(scene, "post")->bounds, post);
        QCOMPARE(at(scene, "cap")->bounds, cap);
        QCOMPARE(boundsOf(*at(scene, "cap")->solid("cap")), cap);
        QVERIFY(!at(scene, "cap")->solid("hat"));
        QVERIFY(scene.isGuestOf(indexOf(scene, "cap"), indexOf(scene, "post")));
        QVERIFY(!scene.isGuestOf(indexOf(scene, "cap"), indexOf(scene, "base")) && !scene.isGuestOf(indexOf(scene, "post"), indexOf(scene, "cap")));
    }

    void doubtsAddUpAndTurn()
    {
        const Scene scene(stack({}));
        const StandingPiece *post = at(scene, "post"), *cap = at(scene, "cap");
        QVERIFY((post->doubt == Doubt{pointMm(1, 0, 0), pointMm(2, 0, 0)}));  // of the base's mount, in the base's frame
        // The post's x lies along the base's y: its mount's doubt adds there.
        QVERIFY((cap->doubt == Doubt{pointMm(1, 0.5, 0.25), pointMm(2, 0, 0)}));
        QVERIFY((cap->solids[0].doubt == Doubt{pointMm(1, 0.5, 0.25), pointMm(2, 0.125, 0)}));
        QVERIFY(at(scene, "base")->doubt == Doubt{});

        const Scene half(stack({}, Turn::about(Axis::Z, 1)));  // now its x lies along the base's -x
        QVERIFY((at(half, "cap")->doubt == Doubt{pointMm(1, 0, 0.25), pointMm(2.5, 0, 0)}));
        QVERIFY((at(half, "cap")->solids[0].doubt == Doubt{pointMm(1.125, 0, 0.25), pointMm(2.5, 0, 0)}));
    }

    void originsAddUpAndTurn()
    {
        const Scene scene(stack({}));
        const StandingPiece *post = at(scene, "post"), *cap = at(scene, "cap");
        QVERIFY((post->origins == AxisOrigins{Origin::Norm, Origin::Typical, Origin::Norm}));
        QVERIFY((post->solids[0].origins == AxisOrigins{Origin::Curated, Origin::Typical, Origin::Curated}));
        QVERIFY((cap->origins == AxisOrigins{Origin::Norm, Origin::Typical, Origin::Norm}));  // User on its x, weaker Typical there already
        QVERIFY((cap->solids[0].origins == AxisOrigins{Origin::Norm, Origin::Typical, Origin::Estimated}));
        const Scene half(stack({}, Turn::about(Axis::Z, 1)));
        QVERIFY((at(half, "cap")->origins == AxisOrigins{Origin::User, Origin::Typical, Origin::Norm}));
    }

    void samplesStand_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void samplesStand()
    {
        QFETCH(QString, name);
        const Rig rig = sample(qPrintable(name));
        const Scene scene(rig);
        std::size_t placed = 0;
        for (const Item& i : rig.items) placed += std::size_t(std::count_if(i.pieces.begin(), i.pieces.end(), [](const auto& p) { return p.has_value(); }));
        QCOMPARE(scene.pieces().size(), placed);
        for (const StandingPiece& p : scene.pieces()) {
            QCOMPARE(p.host.has_value(), p.mount.has_value());
            QVERIFY(!p.host || *p.host < std::size_t(&p - scene.pieces().data()));  // hosts first
            QCOMPARE(p.solids.size(), p.piece.solids.size());
            for (const Solid& s : p.solids) QVERIFY(isKeepOut(s.role) || contains(p.bounds, boundsOf(s)));
        }
        // The order in the list changes nothing but the order.
        Rig turned = rig;
        std::reverse(turned.items.begin(), turned.items.end());
        const Scene again(turned);
        QCOMPARE(again.pieces().size(), scene.pieces().size());
        for (const StandingPiece& p : scene.pieces()) QCOMPARE(at(again, p.item->id.c_str(), p.number)->bounds, p.bounds);
        QCOMPARE(again.overlaps().size(), scene.overlaps().size());
    }

    void whatStandsOnNothingIsLeftOut()
    {
        Rig rig = stack({});
        rig.items[1].pieces[0].reset();  // the post is in the list only, and the cap hangs in the air
        QCOMPARE(Scene(rig).pieces().size(), std::size_t(1));
        rig = stack({});
        rig.items[1].pieces[0]->mount = "gone";
        QCOMPARE(Scene(rig).pieces().size(), std::size_t(1));
        rig = stack({});
        rig.items[0].pieces[0] = Placement{"cap", "", "m", {}, {}};  // a ring
        QCOMPARE(Scene(rig).pieces().size(), std::size_t(0));
        QCOMPARE(Scene(Rig{}).pieces().size(), std::size_t(0));
        QVERIFY(Scene(Rig{}).overlaps().empty());
    }

    // Overlaps

    void mating_data()
    {
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("aside");
        QTest::addColumn<int>("clashes");
        QTest::newRow("seated") << 0.0 << 0.0 << 0;
        QTest::newRow("1 µm lower") << 0.001 << 0.0 << 1;
        QTest::newRow("1 mm lower") << 1.0 << 0.0 << 1;
        QTest::newRow("higher") << -3.0 << 0.0 << 0;
        QTest::newRow("out of it") << -10.0 << 0.0 << 0;
        QTest::newRow("aside, to the edge") << 0.0 << 1.0 << 0;
        // What it shares is cut off at the socket's own wall, which is the mating volume's: the rest is in the air.
        QTest::newRow("aside, over the edge") << 0.0 << 2.0 << 0;
    }
    void mating()
    {
        QFETCH(double, lower);
        QFETCH(double, aside);
        QFETCH(int, clashes);
        const Scene scene(plugged(lower, aside));
        const auto found = scene.overlaps();
        QCOMPARE(int(found.size()), clashes);
        if (found.empty()) return;
        QVERIFY(found[0].a == indexOf(scene, "base") && found[0].b == indexOf(scene, "plug"));
        QCOMPARE(found[0].solidA, std::string("socket"));
        QCOMPARE(found[0].solidB, std::string("tongue"));
        QVERIFY(found[0].depth > Length{} && found[0].weakest == Origin::Curated);
        QCOMPARE(found[0].box.hi.z, mm(5));
    }

    void matingIsForGuestAndHostOnly()
    {
        Rig rig = plugged(0);
        rig.items.push_back(item("stranger", piece({solid("rod", boxMm(48, 48, 2, 52, 52, 4))})));
        const Scene scene(rig);
        QCOMPARE(scene.overlaps().size(), std::size_t(2));  // with the socket and with the plug
    }

    void aRealCardSeatedAndLower()
    {
        for (const char* name : {"e-3070-in-h510", "b-3090-in-enthoo-pro", "c-two-titan-rtx-nvlink", "a-3090-fe-in-o11-dynamic"}) {
            Rig rig = sample(name);
            const auto ofCard = [&] {
                const Scene scene(rig);
                std::vector<std::string> others;
                for (const Clash& clash : scene.overlaps())
                    for (const auto& [one, other] : {std::pair{clash.a, clash.b}, std::pair{clash.b, clash.a}})
                        if (scene.pieces()[one].item->id == "graphics_card") others.push_back(scene.pieces()[other].item->id);
                return others;
            };
            QVERIFY2(ofCard().empty(), name);
            if (const Item* bridge = rig.find("nvlink_bridge")) rig = *unplace(rig, bridge->id);
            rig.find("graphics_card")->pieces[0]->slides[Axis::Z] = mm(-1);
            QCOMPARE(ofCard(), std::vector<std::string>{"motherboard"});
        }
    }

    void theDeepestPairIsTold()
    {
        const Scene scene(rigOf({item("one", piece({solid("a", kBody), solid("b", boxMm(0, 0, 100, 10, 20, 130))})),
                                 item("other", piece({solid("c", boxMm(9, 0, 0, 20, 20, 30)), solid("d", boxMm(7, 0, 100, 20, 20, 130))}))}));
        const auto clashes = scene.overlaps();
        QCOMPARE(clashes.size(), std::size_t(1));  // one for the two parts
        QCOMPARE(clashes[0].depth, mm(3));
        QVERIFY(clashes[0].solidA == "b" && clashes[0].solidB == "d");
        QCOMPARE(clashes[0].box, boxMm(7, 0, 100, 10, 20, 130));
    }

    void keepOutsAreEnteredNotHit()
    {
        for (const Role role : {Role::CableBend, Role::Intake, Role::Limit}) {
            const Scene scene(rigOf({item("one", piece({solid("a", kBody)})), item("other", piece({solid("b", kBody, role), solid("c", boxMm(50, 0, 0, 60, 1, 1))}))}));
            QVERIFY(scene.overlaps().empty());
            QCOMPARE(at(scene, "other")->bounds, boxMm(50, 0, 0, 60, 1, 1));
            QCOMPARE(scene.gap(0, 1)->distance, mm(40));
        }
    }

    void touchingPartsDoNotClash()
    {
        const Scene scene(rigOf({item("one", piece({solid("a", kBody)})), item("other", piece({solid("b", boxMm(10, 0, 0, 20, 20, 30))}))}));
        QVERIFY(scene.overlaps().empty());
        QCOMPARE(scene.gap(0, 1)->distance, Length{});
    }

    void aPartDoesNotClashWithItself()
    {
        QVERIFY(Scene(rigOf({item("one", piece({solid("a", kBody), solid("b", kBody)}))})).overlaps().empty());
    }

    // Labels

    void labels()
    {
        const Scene cards(sample("c-two-titan-rtx-nvlink"));
        QCOMPARE(cards.label(indexOf(cards, "graphics_card")), std::string("TITAN RTX (PCI_E1)"));
        QCOMPARE(cards.label(indexOf(cards, "graphics_card-2")), std::string("TITAN RTX (PCI_E4)"));
        QCOMPARE(cards.label(indexOf(cards, "motherboard")), cards.pieces()[indexOf(cards, "motherboard")].part().shortName);
        QCOMPARE(cards.label(indexOf(cards, "case_fan-3")).substr(cards.label(indexOf(cards, "case_fan-3")).find('(')), std::string("(rear)"));

        Rig open = sample("d-iva-open-frame");
        const Scene risers(open);
        QVERIFY(risers.label(indexOf(risers, "graphics_card")).ends_with(" (rail 1)"));  // not "(slot)": both are
        QVERIFY(risers.label(indexOf(risers, "graphics_card-2")).ends_with(" (rail 2)"));
        open.find("riser")->pieces[1] = Placement{};  // a riser lying on the table
        const Scene loose(open);
        QVERIFY(loose.label(indexOf(loose, "graphics_card")).ends_with(" (slot)"));
    }

    void eachAndFirst()
    {
        const Scene scene(sample("c-two-titan-rtx-nvlink"));
        QCOMPARE(scene.each<Lump>().size(), std::size_t(0));
        QVERIFY(!scene.first<Lump>());
        const Scene lumps(stack({}));
        QCOMPARE(lumps.each<Lump>().size(), std::size_t(3));
        QVERIFY(lumps.first<Lump>()->at == &lumps.pieces()[0]);
    }

    // Reach and neighbours

    void reach()
    {
        const Scene scene = row();
        const auto all = [](const StandingPiece&, const Solid&) { return true; };
        const auto hit = [](const StandingPiece&, const Solid& met) { return !isKeepOut(met.role); };
        const auto notNear = [](const StandingPiece& other, const Solid& met) { return other.item->id != "near" && !isKeepOut(met.role); };

        const auto limit = scene.reach(0, Axis::X, 1, all);
        QVERIFY(limit && limit->met->name == "limit" && limit->mover->name == "tip" && limit->distance == mm(3));
        const auto near = scene.reach(0, Axis::X, 1, hit);
        QVERIFY(near && near->piece == indexOf(scene, "near") && near->mover->name == "a" && near->distance == mm(15));  // the tip passes above it
        const auto far = scene.reach(0, Axis::X, 1, notNear);
        QVERIFY(far && far->piece == indexOf(scene, "far") && far->mover->name == "tip" && far->distance == mm(28));
        const auto back = scene.reach(0, Axis::X, -1, hit);
        QVERIFY(back && back->piece == indexOf(scene, "behind") && back->distance == mm(5));
        const auto up = scene.reach(0, Axis::Y, 1, hit);
        QVERIFY(up && up->piece == indexOf(scene, "aside") && up->distance == Length{});  // it touches
        QVERIFY(!scene.reach(0, Axis::Y, -1, hit) && !scene.reach(0, Axis::Z, 1, hit));
        QVERIFY(!scene.reach(0, Axis::X, 1, [](const StandingPiece&, const Solid&) { return false; }));
    }

    void within()
    {
        const Scene scene = row();
        const auto ids = [&](double distance) {
            std::vector<std::string> found;
            for (const std::size_t i : scene.within(0, mm(distance))) found.push_back(scene.pieces()[i].item->id);
            return found;
        };
        using Ids = std::vector<std::string>;
        QCOMPARE(ids(0), Ids{"aside"});
        QCOMPARE(ids(4.999), Ids{"aside"});
        QCOMPARE(ids(5), (Ids{"behind", "aside"}));  // exactly so far counts
        QCOMPARE(ids(13), (Ids{"near", "behind", "aside"}));
        QCOMPARE(ids(999), (Ids{"near", "far", "behind", "aside"}));
    }

    void whatHasNoShapeIsNearNothing()  // it is not in the corner of the board
    {
        const Scene scene(rigOf({item("one", piece({solid("a", kBody)})), item("shapeless", piece({})), item("room only", piece({solid("b", kBody, Role::Intake)}))}));
        QVERIFY(scene.within(0, mm(10)).empty());
        QVERIFY(scene.within(1, mm(1000)).empty());
        QVERIFY(scene.overlaps().empty());
    }

    void gapIsTheLeastOfAllSolids()
    {
        const Scene scene = row();
        QCOMPARE(scene.gap(indexOf(scene, "mover"), indexOf(scene, "near"))->distance, Length::fromRaw(13'038));  // tip to its edge: 13 and 1
        QCOMPARE(scene.gap(indexOf(scene, "near"), indexOf(scene, "mover"))->distance, Length::fromRaw(13'038));
        const Gap gap = *scene.gap(indexOf(scene, "behind"), indexOf(scene, "mover"));
        QVERIFY(gap.distance == mm(5) && gap.from.x == mm(-5) && gap.to.x == Length{});
    }
};

QTEST_APPLESS_MAIN(SceneTest)
#include "tst_scene.moc"
