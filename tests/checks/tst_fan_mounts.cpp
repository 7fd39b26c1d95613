// Fans on the case's places: a row of 140s in front, one of 120 or 140 behind, one of 200 in the side panel.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

CaseFanMount& row(SmallRig& r, const char* name, const char* face, double count, double size)
{
    CaseFanMount mount;
    mount.name = name;
    mount.face = face;
    mount.count = num(count);
    mount.size = len(size);
    r.pcCase.fanMounts.push_back(mount);
    return r.pcCase.fanMounts.back();
}
// A fan on the one place at the rear.
CaseFanMount& rear(SmallRig& r, double place, double fan, double thickness = 25)
{
    r.fans = {{SmallRig::fanOf(fan, thickness), "rear fan"}};
    return row(r, "rear fan", "rear", 1, place);
}

const Row rows[] = {
    {"no fans", {}},
    {"its own size", [](SmallRig& r) { rear(r, 120, 120); }},
    {"the next smaller", [](SmallRig& r) { rear(r, 140, 120); }},
    {"too large", [](SmallRig& r) { rear(r, 120, 140); }, "problem", 140, 120, -20, "takes fans up to 120 mm"},
    {"too large, opendb", [](SmallRig& r) { rear(r, 120, 140).size.origin = Origin::OpenDb; }, "problem", 140, 120, -20},
    {"too large, estimated", [](SmallRig& r) { rear(r, 120, 140).size.origin = Origin::Estimated; }, "warning", 140, 120, -20},
    {"a place of an estimated size, its own", [](SmallRig& r) { rear(r, 120, 120).size.origin = Origin::Estimated; }},
    {"from 120 to 140", [](SmallRig& r) { rear(r, 120, 140).size = lenBetween(120, 120, 140); }},
    {"80 on 140: holes unknown", [](SmallRig& r) { rear(r, 140, 80); }, "not_checked", 80, 140, kAny, "has holes for it is unknown"},
    {"80 on 140: named", [](SmallRig& r) { rear(r, 140, 80).sizes = word("140/120/80"); }},
    {"120 on 140: not named", [](SmallRig& r) { rear(r, 140, 120).sizes = word("140"); }, "problem", 120, kAny, kAny, "are for 140"},
    {"120 on 140: not named, estimated", [](SmallRig& r) { rear(r, 140, 120).sizes = word("140", Origin::Estimated); }, "warning", 120},
    {"its sizes are enough", [](SmallRig& r) { CaseFanMount& m = rear(r, 140, 120); m.size = {}; m.sizes = word("140/120"); }},
    {"its sizes are enough, too large", [](SmallRig& r) { CaseFanMount& m = rear(r, 140, 200); m.size = {}; m.sizes = word("140/120"); }, "problem", 200, 140, -60},
    {"fan's size unknown", [](SmallRig& r) { rear(r, 140, 120); r.fans[0].first.size = {}; }, "not_checked", kAny, 140, kAny, "Size of Fan is unknown"},
    {"place's size unknown", [](SmallRig& r) { rear(r, 140, 120).size = {}; }, "not_checked", 120, kAny, kAny, "which fans rear fan of Case takes is unknown"},
    {"thin enough", [](SmallRig& r) { rear(r, 120, 120).thicknessLimit = len(28); }},
    {"just as thick", [](SmallRig& r) { rear(r, 120, 120).thicknessLimit = len(25); }, "warning", 25, 25, 0},
    {"a hair too thick", [](SmallRig& r) { rear(r, 120, 120).thicknessLimit = len(24.999); }, "problem", 25, 24.999, -0.001},
    {"too thick, typical", [](SmallRig& r) { rear(r, 120, 120).thicknessLimit = len(20); r.fans[0].first.thickness.origin = Origin::Typical; }, "warning", 25, 20, -5},
    {"sources disagree on its thickness", [](SmallRig& r) { rear(r, 120, 120).thicknessLimit = len(26); r.fans[0].first.thickness = lenBetween(25, 25, 27); }, "warning", 27, 26, -1},
    {"thickness unknown", [](SmallRig& r) { rear(r, 120, 120).thicknessLimit = len(20); r.fans[0].first.thickness = {}; }, "not_checked", kAny, 20, kAny, "Thickness of Fan is unknown"},
    {"two beside each other", [](SmallRig& r) { row(r, "top fan", "top", 2, 140); r.fans = {{SmallRig::fanOf(140, 25), "top fan 1"}, {SmallRig::fanOf(140, 25), "top fan 2"}}; }},
    {"two rows of one face", [](SmallRig& r) { row(r, "top fan", "top", 2, 140); row(r, "wide fan", "top", 1, 200); r.fans = {{SmallRig::fanOf(140, 25), "top fan 1"}, {SmallRig::fanOf(200, 25), "wide fan"}}; }, "warning", 25, 0, -25, "take the same place"},
    {"a fan where the radiator stands", [](SmallRig& r) { row(r, "front fan", "front", 1, 120); r.liquid = SmallRig::liquidCooler(); r.fans = {{SmallRig::fanOf(120, 25), "front fan"}}; r.pcCase.depth = len(440); r.card.length = len(250); }, "problem", 25, 0, -25, "front radiator"},
    {"in the side panel", [](SmallRig& r) { row(r, "side fan", "panel", 1, 200); r.fans = {{SmallRig::fanOf(200, 20), "side fan"}}; }},
};

}  // namespace

class FanMountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("fan_mounts", rows); }

    void sidePanel()  // the fan stands on the panel's inside where its row is said to be, and follows the bracket that carries it
    {
        SmallRig small;
        CaseFanMount& mount = ::row(small, "side fan", "panel", 2, 120);
        mount.x = len(150);
        mount.y = len(100);
        small.fans = {{SmallRig::fanOf(120, 25), "side fan 2"}};
        const auto fanOf = [](const Scene& scene) { return *scene.first<CaseFan>(); };
        const Box onPanel = fanOf(Scene(small.make())).at->bounds;
        QCOMPARE(onPanel, (Box{{mm(151), mm(-160), mm(198 - 25)}, {mm(271), mm(-40), mm(198)}}));
        CaseObstacle bracket;
        bracket.name = "fan bracket";
        bracket.coolerLimit = len(180);
        bracket.y0 = len(40);
        bracket.y1 = len(160);
        bracket.removable = {true, Origin::User};
        bracket.slideDown = len(100);
        small.pcCase.obstacles.push_back(bracket);
        small.pcCase.fanMounts.back().on = "fan bracket";
        Rig rig = small.make();
        QCOMPARE(fanOf(Scene(rig)).at->bounds.hi.z, mm(188));
        rig.find("pc_case")->state.lengths["fan_bracket_shift"] = mm(-60);
        QCOMPARE(fanOf(Scene(rig)).at->bounds.hi.y, mm(-100));
        rig.find("pc_case")->state.switches.insert("fan_bracket_out");
        QVERIFY(!Scene(rig).first<CaseFan>());
    }
};

QTEST_APPLESS_MAIN(FanMountsTest)
#include "tst_fan_mounts.moc"
