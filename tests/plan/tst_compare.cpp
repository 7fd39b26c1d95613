// Two rigs side by side: alike, moved, priced, replaced, added, taken out; and what was found in one only.
#define QT_NO_KEYWORDS
#include <QTest>

#include "plan/compare.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

namespace {

const char* const kSample = "b-3090-in-enthoo-pro";

ItemId itemOf(const Rig& rig, const char* kind)
{
    for (const Item& item : rig.items)
        if (item.part->kind->id == std::string(kind)) return item.id;
    return {};
}

}  // namespace

class CompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = sampleRig(RW_SOURCE, kSample); }

    void alike()
    {
        const Evaluation a = evaluate(m_rig), b = evaluate(m_rig);
        QVERIFY(compare(a, b).areAlike());
    }

    void aPriceIsOnlyAPrice()
    {
        const ItemId card = itemOf(m_rig, "graphics_card");
        const Evaluation a = evaluate(m_rig), b = evaluate(*setPrice(m_rig, card, Money{123400}, PriceMark::Used));
        const Comparison d = compare(a, b);
        QCOMPARE(d.parts.size(), std::size_t(1));
        QVERIFY(d.parts[0].price && !d.parts[0].part && !d.parts[0].place && !d.parts[0].settings);
        QCOMPARE(d.parts[0].a->id, card);
        QCOMPARE(d.parts[0].b->id, card);
        QVERIFY(d.onlyA.empty() && d.onlyB.empty());
        QCOMPARE(d.figures.size(), std::size_t(1));
        QCOMPARE(d.figures[0].name, std::string("cost"));
        QVERIFY(d.figures[0].a != d.figures[0].b);
    }

    void takenOutAndAdded()
    {
        const ItemId card = itemOf(m_rig, "graphics_card");
        const Evaluation a = evaluate(m_rig), b = evaluate(*removeItem(m_rig, card));
        const Comparison less = compare(a, b), more = compare(b, a);
        QCOMPARE(less.parts.size(), std::size_t(1));
        QVERIFY(less.parts[0].a && !less.parts[0].b && less.parts[0].part);
        QVERIFY(!more.parts[0].a && more.parts[0].b);
        QCOMPARE(less.onlyA.size(), more.onlyB.size());
        QVERIFY(!less.onlyA.empty());
        QVERIFY(std::any_of(less.figures.begin(), less.figures.end(), [](const FigureDifference& f) { return f.name == "sustained"; }));
    }

    void moved()
    {
        const ItemId card = itemOf(m_rig, "graphics_card");
        Placement place = *m_rig.find(card)->pieces[0];
        const std::string was = place.mount;
        place.mount = was == "PCIEX16_2" ? "PCIEX16_1" : "PCIEX16_2";
        const auto other = placePiece(m_rig, card, 0, place);
        QVERIFY(other);
        const Evaluation a = evaluate(m_rig), b = evaluate(*other);
        const Comparison d = compare(a, b);
        QCOMPARE(d.parts.size(), std::size_t(1));
        QVERIFY(d.parts[0].place && !d.parts[0].part);
        QCOMPARE(mountsOf(*d.parts[0].a), was);
    }

    // Rigs that do not come from one another are paired part by part, and kind by kind.
    void strangers()
    {
        const Evaluation a = evaluate(m_rig), b = evaluate(sampleRig(RW_SOURCE, "a-3090-fe-in-o11-dynamic"));
        const Comparison d = compare(a, b);
        std::size_t cases = 0;
        for (const PartDifference& part : d.parts)
            if (part.a && part.b) {
                QCOMPARE(part.a->part->kind, part.b->part->kind);
                cases += part.a->part->kind->id == std::string("pc_case");
            }
        QCOMPARE(cases, std::size_t(1));
    }

private:
    Rig m_rig;
};

QTEST_APPLESS_MAIN(CompareTest)
#include "tst_compare.moc"
