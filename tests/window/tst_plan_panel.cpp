// The plan in figures under real events: its sections, what it asks, power limits, parts for later, two supplies.
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "rig/edits.h"
#include "window/hands.h"

using namespace rw;
using namespace rw::test;

namespace {

const std::string card = "nvidia-rtx-3090-fe";

Rig twoCards()
{
    Rig rig = rigOf("Plan", {"phanteks-enthoo-pro-tg", "asus-crosshair-viii-hero-wifi", "amd-ryzen-9-5900x", "noctua-nh-d15-chromax-black", "gskill-ripjaws-v-2x32", card, card, "evga-1300-g-plus", "samsung-970-evo-plus-1tb"});
    for (const char* id : {"graphics_card", "graphics_card-2"}) rig = *setPrice(rig, id, Money::of(700), PriceMark::Used);
    return rig;
}

}  // namespace

class PlanPanelTest : public QObject {
    Q_OBJECT

    QQuickItem* listed(const QString& name)   // scrolled into sight
    {
        QQuickItem* list = m_hands.find("planList");
        QQuickItem* item = m_hands.find(name);
        if (!list || !item) return nullptr;
        const double y = item->mapToItem(list, QPointF()).y();
        if (y < 0 || y + item->height() > list->height()) list->setProperty("contentY", list->property("contentY").toDouble() + y - list->height() / 2);
        QTest::qWait(60);
        return item;
    }
    QString valueOf(const QString& line) { return m_hands.find("plan-" + line) ? m_hands.find("plan-" + line)->property("value").toString() : QString("(none)"); }
    void openPlan()
    {
        m_hands.click(m_hands.find("showPlan"));
        QTRY_VERIFY(m_hands.seen("planList") && m_hands.seen("planHead-power"));
        QTest::qWait(100);
    }

private Q_SLOTS:
    void init()
    {
        m_window = openWith(m_parts, twoCards());
        QVERIFY(m_window);
        m_document = &m_parts->document;
        m_hands.use(*m_parts, *m_window);
        QTest::qWait(150);
    }
    void cleanup()
    {
        m_parts.reset();
        m_window = nullptr;
    }

    void everySectionIsThere()
    {
        QVERIFY(!m_hands.seen("planList"));
        QCOMPARE(m_document->plan()->rows()->count(), 0);   // nothing is worked out that nobody sees
        openPlan();
        m_hands.shoot("plan");
        for (const char* section : {"cost", "power", "supplies", "wall", "models", "lanes", "air", "renting"}) QVERIFY2(m_hands.find(QString("planHead-") + section), section);
        QCOMPARE(valueOf("power:line0"), "700 W");
        m_hands.press(Qt::Key_N);                           // and back
        QTRY_VERIFY(!m_hands.seen("planList") && m_hands.seen("findingsList"));
        m_hands.press(Qt::Key_N);
        QTRY_VERIFY(m_hands.seen("planList"));
        m_document->nextFinding(1);                         // a finding is shown where findings stand
        QTRY_VERIFY(!m_hands.seen("planList"));
    }

    void aLineTellsHowItIsKnown()
    {
        openPlan();
        QQuickItem* line = listed("plan-power:line0");
        QVERIFY(line);
        const double before = line->height();
        m_hands.click(line);
        QTRY_VERIFY(m_hands.find("plan-power:line0")->height() > before + 5);
        m_hands.click(m_hands.find("plan-power:line0"));
        QTRY_COMPARE(m_hands.find("plan-power:line0")->height(), before);
        m_hands.click(listed("planHow-power"));
        QTest::qWait(100);
        m_hands.shoot("plan-how");
        QQuickItem* head = listed("planHead-power");
        head->forceActiveFocus(Qt::TabFocusReason);
        m_hands.press(Qt::Key_Return);                      // closed, by keys
        QTRY_VERIFY(!m_hands.seen("plan-power:line0"));
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(m_hands.seen("plan-power:line0"));
    }

    void whatIsAskedIsKept()
    {
        openPlan();
        QQuickItem* price = listed("say-price_per_kwh");
        QVERIFY(price);
        m_hands.click(price);
        m_hands.type("0,30");
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(m_document->rig().assumptions.pricePerKwh == 0.3);
        QCOMPARE(m_document->undoLabel(), "Change the plan");
        QVERIFY(m_document->plan()->say("circuit", "us_15a"));
        QTRY_COMPARE(m_hands.find("choose-circuit")->property("currentIndex").toInt(), 1);
        listed("say-price_per_kwh");
        m_hands.shoot("plan-wall");
        const double power = m_document->evaluation().power.sustained.amount();
        QVERIFY(power > 800);
        QSignalSpy messages(m_document, &Document::message);
        m_hands.click(listed("say-hours_per_day"));
        m_hands.type("25");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(messages.count(), 1);
        QCOMPARE(messages.front().front().toString(), "“25” is not a number from 0 to 24.");
        QCOMPARE(m_document->rig().assumptions.hoursPerDay, 24.0);
        QCOMPARE(m_hands.find("say-hours_per_day")->property("text").toString(), "24");   // what holds stands there again
        m_hands.find("caseView")->forceActiveFocus();      // a field takes back its own letters first
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_document->rig().assumptions.circuit.empty());
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_document->rig().assumptions.pricePerKwh && m_document->rig().assumptions.circuit.empty());
    }

    void otherLinesAreTyped()
    {
        openPlan();
        m_hands.click(listed("otherName-0"));
        m_hands.type("Cables");
        m_hands.press(Qt::Key_Tab);
        QTRY_VERIFY(m_hands.find("otherAmount-0")->hasActiveFocus());
        m_hands.type("35");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_document->rig().otherLines, (std::vector<OtherLine>{{"Cables", Money::of(35)}}));
        QCOMPARE(m_hands.wordsOf("cost"), "$1,435.00");
        QTRY_VERIFY(m_hands.find("otherName-1"));           // one for another
        m_hands.shoot("plan-lines");
        m_hands.click(listed("otherAmount-0"));
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type("40");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_document->rig().otherLines.front().price, Money::of(40));
        m_hands.click(listed("otherRemove-0"));
        QTRY_VERIFY(m_document->rig().otherLines.empty());
        m_document->undo();
        QCOMPARE(m_document->rig().otherLines.size(), std::size_t(1));
    }

    void theModelDecidesAFinding()
    {
        openPlan();
        QVERIFY(m_document->plan()->say("model", "Llama 3.1 70B"));
        QVERIFY(m_document->plan()->say("use", "fp16"));
        const auto found = [&] {
            return std::any_of(m_document->evaluation().findings.begin(), m_document->evaluation().findings.end(), [](const Finding& f) { return f.check == "vram_fit"; });
        };
        QVERIFY(found());
        listed("choose-model");
        m_hands.shoot("plan-models");
        QVERIFY(m_document->plan()->say("use", "4bit"));
        QVERIFY(!found());
    }

    void aPowerLimitIsTyped()
    {
        m_document->select("graphics_card");
        QTRY_VERIFY(m_hands.seen("powerLimit"));
        QTest::qWait(300);
        m_hands.click(m_hands.find("powerLimit"));
        m_hands.type("80 %");
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(m_document->rig().find("graphics_card")->powerLimit == watts(280));
        m_hands.shoot("limit");
        QCOMPARE(m_document->parts()->value(m_document->parts()->indexOf("graphics_card"), "watts").toString(), "280 W of 350 W");
        QSignalSpy messages(m_document, &Document::message);
        QVERIFY(!m_document->plan()->setPowerLimit("graphics_card", "400"));
        QVERIFY(!m_document->plan()->setPowerLimit("graphics_card", "much"));
        QCOMPARE(messages.count(), 2);
        QVERIFY2(messages[0][0].toString().contains("from 50 W to 350 W"), qPrintable(messages[0][0].toString()));
        QVERIFY(m_document->plan()->setPowerLimit("graphics_card", ""));
        QVERIFY(!m_document->rig().find("graphics_card")->powerLimit);
    }

    void partsForLaterCountApart()
    {
        QCOMPARE(m_hands.wordsOf("cost"), "$1,400.00");
        QVERIFY(!m_hands.seen("laterShown"));
        m_document->select("graphics_card-2");
        QTRY_VERIFY(m_hands.seen("later"));
        QTest::qWait(300);
        m_hands.click(m_hands.find("later"));
        QTRY_VERIFY(m_document->rig().find("graphics_card-2")->later);
        QCOMPARE(m_hands.wordsOf("cost"), "$700.00");
        QTRY_VERIFY(m_hands.seen("laterShown"));
        const double with = m_document->evaluation().power.sustained.amount();
        m_hands.shoot("later");
        m_hands.click(m_hands.find("laterShown"));          // the checks run without it
        QTRY_VERIFY(!m_document->showsLater());
        QCOMPARE(m_document->evaluation().power.sustained.amount(), with - 350);
        QVERIFY(m_document->parts()->indexOf("graphics_card-2") < 0 && m_document->rig().find("graphics_card-2"));
        QVERIFY(m_document->selection().isEmpty());
        m_hands.shoot("without-later");
        m_document->addPart("be-quiet-nothing");            // what is done meanwhile keeps it
        m_document->removeItem("storage");
        QVERIFY(m_document->rig().find("graphics_card-2") && !m_document->rig().find("storage"));
        m_window->contentItem()->forceActiveFocus();
        m_hands.press(Qt::Key_L);
        QTRY_VERIFY(m_document->showsLater());
        QVERIFY(m_document->parts()->indexOf("graphics_card-2") >= 0);
    }

    void ofTwoSuppliesEachFeedsSomething()
    {
        Rig rig = twoCards();
        rig = addItem(rig, rig.find("power_supply")->part);
        m_document->show(rig, {});
        QCOMPARE(m_document->plan()->supplies().size(), 3);
        m_document->select("graphics_card");
        QTRY_VERIFY(m_hands.seen("fedBy"));
        QTest::qWait(300);
        m_hands.shoot("fed-by");
        m_hands.find("fedBy")->forceActiveFocus(Qt::TabFocusReason);
        m_hands.press(Qt::Key_Down);
        m_hands.press(Qt::Key_Down);
        QTRY_COMPARE(m_document->rig().find("graphics_card")->supply, std::string("power_supply-2"));
    }

    void ownAndRentMeetInAChart()
    {
        Rig rig = m_document->rig();
        for (const Item& item : Rig(rig).items)
            if (!item.price) rig = *setPrice(rig, item.id, Money::of(150), PriceMark::None);
        m_document->show(rig, {});
        openPlan();
        QVERIFY(m_document->plan()->renting().isEmpty());
        m_document->plan()->say("price_per_kwh", "0.3");
        m_document->plan()->say("cloud_per_hour", "1.5");
        m_document->plan()->say("resale", "1000");
        QVERIFY(m_document->plan()->renting().value("hours").toDouble() > 500);
        listed("say-resale");
        m_hands.find("planList")->setProperty("contentY", m_hands.find("planList")->property("contentHeight").toDouble() - m_hands.find("planList")->height());
        QTest::qWait(300);
        m_hands.shoot("plan-renting");
        m_document->plan()->say("cloud_per_hour", "0.1");   // never
        QVERIFY(m_document->plan()->renting().isEmpty());
    }

private:
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return runOnScreen<PlanPanelTest>(argc, argv); }
#include "tst_plan_panel.moc"
