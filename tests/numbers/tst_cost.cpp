// What a rig costs: marks, other lines, shipping, tax, parts for later, what is still to buy.
#include "checks/rows.h"

#include "numbers/cost.h"
#include "rig/edits.h"

using namespace rw;
using namespace rw::test;

namespace {

struct CostRow {
    const char* name;
    void (*change)(Rig&);
    double total, toBuy, later;
    int unpriced = 0, toBuyUnpriced = 0, laterUnpriced = 0;
};

void price(Rig& rig, const char* id, double amount, PriceMark mark = PriceMark::None) { rig = *setPrice(rig, id, Money::of(amount), mark); }

// A card of 700 and a processor of 300; the rest is owned.
Rig priced()
{
    Rig rig = SmallRig().make();
    for (const Item& item : Rig(rig).items) rig = *setPrice(rig, item.id, std::nullopt, PriceMark::Owned);
    price(rig, "graphics_card", 700);
    price(rig, "cpu", 300);
    return rig;
}

const CostRow rows[] = {
    {"as it is", [](Rig&) {}, 1000, 1000, 0},
    {"the card is used", [](Rig& r) { price(r, "graphics_card", 700, PriceMark::Used); }, 1000, 1000, 0},
    {"the card is paid", [](Rig& r) { price(r, "graphics_card", 700, PriceMark::Paid); }, 1000, 300, 0},
    {"the card is free", [](Rig& r) { price(r, "graphics_card", 700, PriceMark::Free); }, 300, 300, 0},
    {"the card is owned", [](Rig& r) { price(r, "graphics_card", 700, PriceMark::Owned); }, 300, 300, 0},
    {"the card stands in another line", [](Rig& r) { r = *setPrice(r, "graphics_card", std::nullopt, PriceMark::Elsewhere); r.otherLines = {{"Card and cables", Money::of(650)}}; }, 950, 950, 0},
    {"the card has no price", [](Rig& r) { r = *setPrice(r, "graphics_card", std::nullopt, PriceMark::None); }, 300, 300, 0, 1, 1},
    {"paid, of an unknown price", [](Rig& r) { r = *setPrice(r, "graphics_card", std::nullopt, PriceMark::Paid); }, 300, 300, 0, 1, 0},
    {"the card later", [](Rig& r) { r = *setLater(r, "graphics_card", true); }, 300, 300, 700},
    {"the card later, without a price", [](Rig& r) { r = *setPrice(r, "graphics_card", std::nullopt, PriceMark::None); r = *setLater(r, "graphics_card", true); }, 300, 300, 0, 0, 0, 1},
    {"shipping", [](Rig& r) { r.shipping = Money::of(20); }, 1020, 1020, 0},
    {"tax of 8.25 %", [](Rig& r) { r.taxPercent = 8.25; }, 1082.5, 1082.5, 0},
    {"tax, shipping is taxed", [](Rig& r) { r.taxPercent = 10; r.shipping = Money::of(20); }, 1122, 1122, 0},
    {"tax, not on what is used", [](Rig& r) { r.taxPercent = 10; price(r, "graphics_card", 700, PriceMark::Used); }, 1030, 1030, 0},
    {"tax, not on what is paid", [](Rig& r) { r.taxPercent = 10; price(r, "graphics_card", 700, PriceMark::Paid); }, 1030, 330, 0},
    {"tax, not on what comes later", [](Rig& r) { r.taxPercent = 10; r = *setLater(r, "graphics_card", true); }, 330, 330, 700},
};

}  // namespace

class CostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_data() { QTest::addColumn<int>("index"); int i = 0; for (const CostRow& row : rows) QTest::newRow(row.name) << i++; }
    void row()
    {
        QFETCH(int, index);
        const CostRow& row = rows[index];
        Rig rig = priced();
        row.change(rig);
        const Cost cost = costOf(rig);
        QCOMPARE(cost.total, Money::of(row.total));
        QCOMPARE(cost.unpriced, row.unpriced);
        QCOMPARE(cost.toBuy.money, Money::of(row.toBuy));
        QCOMPARE(cost.toBuy.unpriced, row.toBuyUnpriced);
        QCOMPARE(cost.later.money, Money::of(row.later));
        QCOMPARE(cost.later.unpriced, row.laterUnpriced);
        QCOMPARE(cost.total, cost.parts + cost.other + cost.shipping + cost.tax);
        Money groups;
        for (const Cost::Group& group : cost.groups) groups += group.sum.money;
        QCOMPARE(groups, cost.parts);
    }

    void groupsStandInListOrder()
    {
        Rig rig = SmallRig().make();
        const Cost cost = costOf(rig);
        QVERIFY(cost.groups.size() >= 7);
        for (std::size_t i = 1; i < cost.groups.size(); ++i) QVERIFY(cost.groups[i - 1].kind->order <= cost.groups[i].kind->order && cost.groups[i - 1].kind != cost.groups[i].kind);
    }
};

QTEST_APPLESS_MAIN(CostTest)
#include "tst_cost.moc"
