// A part list pasted or dropped becomes a rig: every row is shown with the part it means, unsure ones can be chosen.
#include "hands.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace rw;
using namespace rw::test;

namespace {

// Written for this test; the names are of parts in the shipped catalogue, and two that are not.
constexpr const char* kList =
    "[PCPartPicker Part List](https://pcpartpicker.com/list/abcdef)\n\n"
    "Type|Item|Price\n:----|:----|:----\n"
    "**CPU** | [AMD Ryzen 9 5900X 3.7 GHz 12-Core Processor](https://pcpartpicker.com/product/aaaaaa/amd-ryzen-9-5900x) | $350.00 @ Newegg \n"
    "**Video Card** | [NVIDIA Founders Edition GeForce RTX 3090 24 GB Video Card](https://pcpartpicker.com/product/bbbbbb/x) | Purchased For $0.00 \n"
    "**Case**| Nobody Makes This ZX-1 Case| $99.00 \n"
    "**Keyboard**| A keyboard of mine|  \n"
    " | *Prices include shipping, taxes, rebates, and discounts* |\n"
    " | **Total** | **$449.00**\n";

}  // namespace

class ListImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;

    void openCard()
    {
        m_hands.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(m_hands.seen("listText"));
    }
    const Item* itemOf(const char* name) const
    {
        for (const Item& item : m_parts->document.rig().items)
            if (item.part->fullName().find(name) != std::string::npos) return &item;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = openWith(m_parts, {});
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
    }

    void whatIsNoListIsSaidSo()
    {
        QGuiApplication::clipboard()->setText("https://pcpartpicker.com/list/abcdef");
        openCard();
        QCOMPARE(m_hands.seen("listText")->property("text").toString(), QString());   // no list is on the clipboard
        m_hands.seen("listText")->setProperty("text", "https://pcpartpicker.com/list/abcdef");
        m_hands.click(m_hands.seen("listRead"));
        QTRY_VERIFY(m_hands.wordsOf("listWords").contains("pages are not fetched"));
        QVERIFY(m_hands.seen("listText"));   // what was typed is still there to be mended
        m_hands.shoot("list-failed");
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("listText"));
        QVERIFY(m_parts->document.empty());
    }

    void aPastedListBecomesARig()
    {
        QGuiApplication::clipboard()->setText(kList);
        openCard();
        QVERIFY(m_hands.seen("listText")->property("text").toString().contains("5900X"));
        m_hands.shoot("list-paste");
        m_hands.click(m_hands.seen("listRead"));
        QTRY_VERIFY(m_hands.seen("listMake"));
        const RowModel& rows = *m_parts->listImport.rows();
        QCOMPARE(rows.count(), 4);
        QVERIFY(rows.value(0, "sure").toBool());
        QVERIFY(rows.value(0, "choices").toStringList().front().contains("5900X"));
        QVERIFY(!rows.value(2, "sure").toBool());
        QCOMPARE(rows.value(2, "price").toString(), QString("$99.00"));
        QVERIFY(m_parts->listImport.open() > 0);
        m_hands.shoot("list-rows");

        // The keyboard is left out, by the mouse.
        const int last = static_cast<int>(rows.value(3, "choices").toStringList().size()) - 1;
        QTRY_VERIFY(m_hands.seen("listChoice-3"));   // the rows come with the next frame
        auto* choice = m_hands.seen("listChoice-3");
        m_hands.click(choice);
        QTRY_VERIFY(m_hands.withText("Leave it out"));
        choice->forceActiveFocus();
        for (int i = 0; i <= last; ++i) m_hands.press(Qt::Key_Down);
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(rows.value(3, "chosen").toInt(), last);
        QVERIFY(rows.value(3, "sure").toBool());

        m_hands.click(m_hands.seen("listMake"));
        QTRY_VERIFY(!m_hands.seen("listMake"));
        QCOMPARE(m_parts->document.rig().items.size(), std::size_t(3));
        QVERIFY(itemOf("5900X") && itemOf("5900X")->price == Money::of(350));
        QVERIFY(itemOf("RTX 3090") && itemOf("RTX 3090")->mark == PriceMark::Owned);
        QVERIFY(itemOf("ZX-1") && itemOf("ZX-1")->part->kind->id == std::string("pc_case"));
        QVERIFY(!itemOf("keyboard"));
        m_parts->document.undo();
        QVERIFY(m_parts->document.empty());
        m_parts->document.redo();
        QCOMPARE(m_parts->document.rig().items.size(), std::size_t(3));
    }

    // With a rig open the list goes into it in one step, or into a window of its own.
    void aListIsAddedToTheOpenRig()
    {
        QGuiApplication::clipboard()->setText("Memory: Corsair Vengeance LPX 32 GB (2 x 16 GB) DDR4-3600 CL18 Memory  ($60.00 @ Amazon)\nMouse: Some Mouse\n");
        const std::size_t before = m_parts->document.rig().items.size();
        openCard();
        m_hands.click(m_hands.seen("listRead"));
        QTRY_VERIFY(m_hands.seen("listAdd"));
        m_hands.click(m_hands.seen("listAdd"));
        QTRY_VERIFY(!m_hands.seen("listAdd"));
        QCOMPARE(m_parts->document.rig().items.size(), before + 2);
        m_parts->document.undo();
        QCOMPARE(m_parts->document.rig().items.size(), before);
    }
};

int main(int argc, char** argv) { return runOnScreen<ListImportTest>(argc, argv); }
#include "tst_list_import.moc"
