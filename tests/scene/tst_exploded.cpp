// The exploded view: nothing hides in anything, cases stay, guests go with what they stand on.
#define QT_NO_KEYWORDS
#include <QTest>

#include "scene/exploded.h"
#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

class ExplodedTest : public QObject {
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
        const std::vector<Point> by = exploded(scene);
        QCOMPARE(by.size(), scene.pieces().size());
        for (std::size_t i = 0; i < by.size(); ++i) {
            const StandingPiece& piece = scene.pieces()[i];
            if (!piece.host) QCOMPARE(by[i], Point{});
            if (piece.bounds.size() == Point{}) continue;
            if (piece.host) QVERIFY2(by[i] != by[*piece.host], scene.label(i).c_str());
            const Box here{piece.bounds.lo + by[i], piece.bounds.hi + by[i]};
            for (std::size_t j = 0; j < i; ++j) {
                const StandingPiece& other = scene.pieces()[j];
                if (other.bounds.size() == Point{}) continue;
                QVERIFY2(!shareVolume(here, {other.bounds.lo + by[j], other.bounds.hi + by[j]}), (scene.label(i) + " and " + scene.label(j)).c_str());
            }
        }
    }

    void nothingOfNothing() { QVERIFY(exploded(Scene(Rig{})).empty()); }
};

QTEST_APPLESS_MAIN(ExplodedTest)
#include "tst_exploded.moc"
