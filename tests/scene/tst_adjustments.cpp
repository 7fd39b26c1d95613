// What can be set on what stands: a growing value moves the handle's piece the handle's way, and nothing is set out of range.
#define QT_NO_KEYWORDS
#include <QTest>

#include "scene/adjustments.h"
#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

class AdjustmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<std::string>("name");
        for (const std::string& name : sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << name;
    }

    void samples()
    {
        QFETCH(std::string, name);
        const Scene scene(sampleRig(RW_SOURCE, name));
        int handles = 0;
        for (const Item& item : scene.rig().items)
            for (const Adjustment& one : adjustmentsOf(scene, item)) {
                const std::string what = item.id + " " + one.name;
                QVERIFY2(one.lo <= one.value && one.value <= one.hi && one.lo < one.hi, what.c_str());
                const auto least = adjusted(scene.rig(), item.id, one.name, one.lo), greatest = adjusted(scene.rig(), item.id, one.name, one.hi);
                QVERIFY2(least && greatest, what.c_str());
                QVERIFY2(!adjusted(scene.rig(), item.id, one.name, one.hi + mm(1)), what.c_str());
                QVERIFY2(!adjusted(scene.rig(), item.id, one.name, one.lo - mm(1)), what.c_str());
                if (!one.handle) continue;
                ++handles;
                const Box before = pieceBounds(Scene(*least), item.id, one.handle->piece), after = pieceBounds(Scene(*greatest), item.id, one.handle->piece);
                const Axis axis = one.handle->axis;
                const Length moved = (after.lo + after.hi)[axis] - (before.lo + before.hi)[axis];
                QVERIFY2(one.handle->sense > 0 ? moved >= Length{} : moved <= Length{}, what.c_str());
                if (one.name.rfind("slide_", 0) == 0) QCOMPARE(abs(moved), (one.hi - one.lo) + (one.hi - one.lo));  // both sides
                const Box here = pieceBounds(scene, item.id, one.handle->piece);
                for (Axis a : kAxes) QVERIFY2(one.handle->at[a] >= here.lo[a] && one.handle->at[a] <= here.hi[a], what.c_str());
            }
        qInfo("%d handles", handles);
    }

    void refusals()
    {
        const Rig rig = sampleRig(RW_SOURCE, sampleNames(RW_SOURCE).front());
        QVERIFY(!adjusted(rig, "nobody", "fan_raise", mm(1)));
        QVERIFY(!adjusted(rig, rig.items.front().id, "no_such_length", mm(1)));
        QVERIFY(!adjusted(rig, rig.items.front().id, "slide_9_x", mm(1)));
    }

private:
    static Box pieceBounds(const Scene& scene, const ItemId& id, std::size_t number)
    {
        for (const StandingPiece& piece : scene.pieces())
            if (piece.item->id == id && piece.number == number) return piece.bounds;
        return {};
    }
};

QTEST_APPLESS_MAIN(AdjustmentsTest)
#include "tst_adjustments.moc"
