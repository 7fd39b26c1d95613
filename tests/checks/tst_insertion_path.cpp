// Parts that fit in place but cannot be brought there, and those that only go in before others.
#include "checks/rows_insertion_path.h"

#include "scene/removal.h"
#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::insertion_path_rows;

class InsertionPathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("insertion_path", rows); }

    void samples_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void samples()  // rigs that were built can be taken apart
    {
        QFETCH(QString, name);
        const Scene scene(sampleRig(RW_SOURCE, name.toStdString()));
        const Dismantling rest = dismantled(scene);
        std::size_t out = 0;
        for (const auto& unit : rest.order) out += unit.size();
        for (std::size_t i = 0; i < rest.stuck.size(); ++i) QVERIFY2(!rest.stuck[i], scene.label(i).c_str());
        const auto homes = std::count_if(scene.pieces().begin(), scene.pieces().end(), [](const StandingPiece& p) { return p.piece.plug == MountKind::None; });
        QCOMPARE(out + static_cast<std::size_t>(homes), scene.pieces().size());
    }
};

QTEST_APPLESS_MAIN(InsertionPathTest)
#include "tst_insertion_path.moc"
