// All cards over all slots: known best placings of one to four cards.
#define QT_NO_KEYWORDS  // boards have slots, too
#include <QTest>

#include "checks/base/places.h"
#include "plan/arrange.h"
#include "plan/brace_spots.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"
#include "support/small_rig.h"

using namespace rw;
using test::SmallRig, test::len, test::num, test::word;

namespace {

// The small board has slots S1…S4 at positions 2, 4, 5, 7: 40.64, 20.32 and 40.64 mm apart.
struct Cards {
    std::vector<GraphicsCard> more;        // beside the small rig's first, in S1
    std::vector<std::string> slots;        // of those; empty: not placed
};

Rig rigOf(SmallRig small, const Cards& cards)
{
    Rig rig = small.make();
    for (std::size_t i = 0; i < cards.more.size(); ++i) {
        Part part;
        part.kind = findPartKind("graphics_card");
        part.id = part.name = part.shortName = "Card " + std::to_string(i + 2);
        part.spec = std::make_shared<GraphicsCard>(cards.more[i]);
        rig = addItem(rig, std::make_shared<const Part>(std::move(part)));
        if (cards.slots[i].empty()) continue;
        Placement placement;
        placement.host = "motherboard";
        placement.mount = cards.slots[i];
        rig = *placePiece(rig, lastItem(rig), 0, placement);
    }
    return rig;
}

std::string slotsOf(const Rig& rig)
{
    std::string slots;
    for (const Item& item : rig.items)
        if (item.part->as<GraphicsCard>()) slots += (slots.empty() ? "" : " ") + (item.pieces[0] ? item.pieces[0]->mount : std::string("-"));
    return slots;
}

GraphicsCard blower(GraphicsCard card)
{
    card.cooling = word("blower");
    return card;
}

}  // namespace

using Make = std::function<Rig()>;
Q_DECLARE_METATYPE(Make)

class ArrangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void best_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("slots");
        QTest::addColumn<int>("moves");
        const auto row = [](const char* name, const char* slots, int moves, Make make) { QTest::newRow(name) << make << slots << moves; };
        const GraphicsCard card = SmallRig::cardOf(300, 130, 40), thin = SmallRig::cardOf(300, 130, 18);
        row("one card, where it is", "S1", 0, [] { return SmallRig().make(); });
        row("two cards side by side: as far apart as there is room", "S1 S4", 1, [=] { return rigOf({}, {{card}, {"S2"}}); });
        row("two cards, one not placed", "S1 S4", 1, [=] { return rigOf({}, {{card}, {""}}); });
        row("two cards, the lowest slot over the shroud", "S1 S3", 1, [=] {
            SmallRig small;
            small.pcCase.floorGap = len(10);
            return rigOf(small, {{card}, {"S2"}});
        });
        row("two cards, the lowest slot with four lanes", "S1 S3", 1, [=] {
            SmallRig small;
            small.board.slots[3].link = word("chipset 3.0 x4");
            return rigOf(small, {{card}, {"S2"}});
        });
        row("the blower above: it needs less air below", "S2 S1", 2, [=] {
            SmallRig small;
            small.card.thickness = len(30);
            small.board.slots.resize(2);
            return rigOf(small, {{blower(SmallRig::cardOf(300, 130, 30))}, {"S2"}});
        });
        row("three thin cards", "S1 S2 S4", 1, [=] {
            SmallRig small;
            small.card = thin;
            return rigOf(small, {{thin, thin}, {"S2", "S3"}});
        });
        row("four thin cards in four slots", "S1 S2 S3 S4", 0, [=] {
            SmallRig small;
            small.card = thin;
            return rigOf(small, {{thin, thin, thin}, {"S2", "S3", "S4"}});
        });
        row("four cards, all of them still beside the case", "S1 S2 S3 S4", 4, [=] {
            SmallRig small;
            small.card = thin;
            small.unplaced = {"graphics_card"};
            return rigOf(small, {{thin, thin, thin}, {"", "", ""}});
        });
        row("a bridge over three slots", "S1 S3", 1, [=] {
            SmallRig small;
            small.second = small.card;
            small.secondSlot = "S4";
            small.bridge = NvLinkBridge();
            small.bridge->span = num(3);
            small.bridge->generation = word("Turing");
            return small.make();
        });
    }
    void best()
    {
        QFETCH(Make, make);
        QFETCH(QString, slots);
        QFETCH(int, moves);
        const Rig rig = make();
        const auto arranged = arrangeCards(rig);
        QVERIFY2(bool(arranged), arranged ? "" : arranged.reason().c_str());
        QCOMPARE(QString::fromStdString(slotsOf(arranged->rig)), slots);
        QCOMPARE(static_cast<int>(arranged->moves.size()), moves);
        QVERIFY(moves > 0 || arranged->rig == rig);
        QVERIFY(!arranged->after.worst() || !arranged->before.worst() || *arranged->after.worst() <= *arranged->before.worst());
        const auto again = arrangeCards(arranged->rig);
        QVERIFY(again && again->moves.empty());  // best is best
    }

    void theBridgeHangsOnTheUpperCard()
    {
        SmallRig small;  // the bridge hangs on the lower one, where it reaches nothing
        small.second = small.card;
        small.secondSlot = "S1";
        small.slot = "S3";
        small.bridge = NvLinkBridge();
        small.bridge->span = num(5);
        small.bridge->generation = word("Turing");
        const auto arranged = arrangeCards(small.make());
        QVERIFY(bool(arranged));
        QCOMPARE(arranged->after.count(Verdict::Warning) + arranged->after.count(Verdict::Problem), 0);
        const ItemId upper = arranged->rig.find("nvlink_bridge")->pieces[0]->host;
        QCOMPARE(arranged->rig.find(upper)->pieces[0]->mount, std::string("S1"));
    }

    void theBraceFollowsItsCard()
    {
        SmallRig small;
        small.card.mass = {kg(2.279), Origin::User};
        small.brace = GpuBrace();
        small.brace->type = word("arm");
        small.brace->reach = len(240);
        small.board.slots[0].link = word("chipset 3.0 x4");  // the card is better off in another slot
        small.unplaced = {"gpu_brace"};
        const Rig loose = small.make();
        const auto spots = braceSpots(Scene(loose), "graphics_card", *loose.find("gpu_brace")->part, {}, "gpu_brace");
        QVERIFY(!spots.empty());
        const Rig rig = *placePiece(loose, "gpu_brace", 0, spots.front().placement);
        QCOMPARE(bornCard(Scene(rig), "gpu_brace"), std::optional<ItemId>("graphics_card"));
        const auto arranged = arrangeCards(rig);
        QVERIFY(bool(arranged));
        QVERIFY(!arranged->moves.empty());
        QCOMPARE(arranged->after.count(Verdict::Warning), 0);
        QCOMPARE(bornCard(*arranged->after.scene, "gpu_brace"), std::optional<ItemId>("graphics_card"));
        QVERIFY(arranged->rig.find("gpu_brace")->pieces[0]->mount != rig.find("gpu_brace")->pieces[0]->mount);
    }

    void refused_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing at all") << Make([] { return Rig{}; }) << "no graphics card";
        QTest::newRow("cards on risers stay") << Make([] { return test::sampleRig(RW_SOURCE, "d-iva-open-frame"); }) << "no graphics card";
        QTest::newRow("more cards than slots") << Make([] {
            SmallRig small;
            small.board.slots.resize(1);
            return rigOf(small, {{small.card}, {""}});
        }) << "fewer free slots";
    }
    void refused()
    {
        QFETCH(Make, make);
        QFETCH(QString, says);
        const auto arranged = arrangeCards(make());
        QVERIFY(!arranged);
        QVERIFY2(QString::fromStdString(arranged.reason()).contains(says), arranged.reason().c_str());
    }

    void samplesStandWell_data()  // people built them so; whatever is changed is never for the worse
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : test::sampleNames(RW_SOURCE))
            if (name != "d-iva-open-frame") QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void samplesStandWell()
    {
        QFETCH(QString, name);
        const Rig rig = test::sampleRig(RW_SOURCE, name.toStdString());
        const auto arranged = arrangeCards(rig);
        QVERIFY(bool(arranged));
        QCOMPARE(QString::fromStdString(slotsOf(arranged->rig)), QString::fromStdString(slotsOf(rig)));
    }

    void fourUnlikeCardsOverSevenSlots()  // 840 ways
    {
        SmallRig small;
        BoardSlot slot = small.board.slots.front();
        small.board.slots.clear();
        for (int n = 1; n <= 7; ++n) {
            slot.label = "S" + std::to_string(n);
            slot.position = num(n);
            small.board.slots.push_back(slot);
        }
        small.card = SmallRig::cardOf(300, 130, 18);
        std::vector<GraphicsCard> more;
        for (const double length : {290.0, 280.0, 270.0}) more.push_back(SmallRig::cardOf(length, 130, 18));
        const Rig rig = rigOf(small, {more, {"S2", "S3", "S4"}});
        const auto arranged = arrangeCards(rig);
        QVERIFY(bool(arranged));
        const QStringList places = QString::fromStdString(slotsOf(arranged->rig)).split(' ');
        QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), 4);
        for (const CardGap& gap : cardGaps(*arranged->after.scene)) QVERIFY(gap.room >= mm(22));  // every second slot
    }
};

QTEST_APPLESS_MAIN(ArrangeTest)
#include "tst_arrange.moc"
