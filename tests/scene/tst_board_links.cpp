// A board's links as populated.
#include "scene/board_links.h"

#include "checks/sharing_rows.h"
#define QT_NO_KEYWORDS
#include <QTest>

using namespace rw;
using namespace rw::test;

namespace {

struct Expected {
    const char* name;
    Change change;
    const char* place;
    const char* now;
    const char* because;     // listed
    bool hasCard;
};

const Expected rows[] = {
    {"alone", {}, "S1", "CPU 4.0 x16", "", true},
    {"an empty slot", {}, "S2", "CPU 4.0 x16", "", false},
    {"an M.2 socket", {}, "M2", "CPU 4.0 x4", "", true},
    {"shared, and the other is in use", [](SmallRig& r) { r.second = r.card; share(r, "S1", "S4", "CPU 4.0 x8"); }, "S1", "CPU 4.0 x8", "S4", true},
    {"shared, and the other is empty", [](SmallRig& r) { share(r, "S1", "S4", "CPU 4.0 x8"); }, "S1", "CPU 4.0 x16", "", true},
    {"an empty slot is shared, too", [](SmallRig& r) { share(r, "S4", "S1", "CPU 4.0 x8"); }, "S4", "CPU 4.0 x8", "S1", false},
    {"a row gives no more than the slot has", [](SmallRig& r) { r.board.slots[0].link = word("CPU 3.0 x8"); share(r, "S1", "M2", "CPU 4.0 x16"); }, "S1", "CPU 3.0 x8", "", true},
    {"off", [](SmallRig& r) { share(r, "S4", "M2", "off"); }, "S4", "off", "M2", false},
    {"off wins", [](SmallRig& r) { share(r, "S4", "M2", "off"); share(r, "S4", "S1", "CPU 4.0 x8"); }, "S4", "off", "M2, S1", false},
    {"SATA ports", [](SmallRig& r) { share(r, "SATA 5+6", "M2", "off"); }, "SATA 6", "off", "M2", false},
    {"the other SATA ports", [](SmallRig& r) { share(r, "SATA 5+6", "M2", "off"); }, "SATA 4", "", "", false},
    {"an old processor", [](SmallRig& r) { r.cpu.pcie = word("PCIe 3.0"); }, "S1", "CPU 3.0 x16", "Processor", true},
    {"an old processor, the chipset's", [](SmallRig& r) { r.cpu.pcie = word("PCIe 3.0"); r.board.slots[0].link = word("chipset 4.0 x4"); }, "S1", "chipset 4.0 x4", "", true},
    {"no processor", [](SmallRig& r) { r.without.insert("cpu"); share(r, "S1", "", "CPU 3.0 x8"); r.board.sharing.back().cpus = "Ryzen 5000"; }, "S1", "CPU 4.0 x16", "", true},
    {"on a riser", [](SmallRig& r) { r.riser = Riser(); r.onFrame = true; }, "S1", "CPU 4.0 x16", "", true},
    {"unknown", [](SmallRig& r) { r.board.slots[0].link = {}; }, "S1", "", "", true},
    {"unknown alone, known as populated", [](SmallRig& r) { r.board.slots[0].link = {}; share(r, "S1", "M2", "CPU 4.0 x8"); }, "S1", "CPU 4.0 x8", "M2", true},
};

}  // namespace

class BoardLinksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(rows); ++i) QTest::newRow(rows[i].name) << static_cast<int>(i);
    }
    void row()
    {
        QFETCH(int, index);
        const Expected& expected = rows[index];
        SmallRig small;
        if (expected.change) expected.change(small);
        const Scene scene(small.make());
        const auto board = scene.first<Motherboard>();
        for (const BoardLink& link : boardLinks(scene, board->index)) {
            if (link.name != expected.place) continue;
            QCOMPARE(link.nowText(), std::string(expected.now));
            QCOMPARE(listText(link.because), std::string(expected.because));
            QCOMPARE(link.card.has_value(), expected.hasCard);
            QCOMPARE(link.causes.size(), link.because.size());
            return;
        }
        QFAIL("the board has no such place");
    }

    void underACard()  // directly, and through a riser
    {
        SmallRig small;
        for (const bool riser : {false, true}) {
            if (riser) { small.riser = Riser(); small.onFrame = true; }
            const Scene scene(small.make());
            const auto link = linkUnder(scene, scene.first<GraphicsCard>()->index);
            QVERIFY(link && link->name == "S1" && link->card == scene.first<GraphicsCard>()->index);
            QCOMPARE(scene.pieces()[*link->guest].part().as<Riser>() != nullptr, riser);
        }
    }
};

QTEST_APPLESS_MAIN(BoardLinksTest)
#include "tst_board_links.moc"
