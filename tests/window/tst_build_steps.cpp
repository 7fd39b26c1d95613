// Building beside the case: steps open one at a time, ticks stay in the rig, the case shows what stands by then.
#include "hands.h"

#include "rig/rig_file.h"

using namespace rw;
using namespace rw::test;

class BuildStepsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;

    BuildSteps& steps() { return *m_parts->document.building(); }
    const Rig& rig() { return m_parts->document.rig(); }
    QStringList tasksOf(const QString& step)
    {
        QStringList ids;
        for (int i = 0; i < steps().rows()->count(); ++i)
            if (steps().rows()->value(i, "type") == "task" && steps().rows()->value(i, "step") == step) ids << steps().rows()->idAt(i);
        return ids;
    }
    QQuickItem* box(const QString& task) { return m_hands.seen("task-" + task + "-box"); }

private Q_SLOTS:
    void init()
    {
        m_window = openWindow(m_parts, quietOptions(), usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        m_hands.press(Qt::Key_C);
        QTRY_VERIFY(m_hands.seen("stepsList"));
        QTRY_VERIFY(steps().rows()->count() > 10);
    }
    void cleanup() { m_parts.reset(); }

    void theFirstStepIsOpen()
    {
        QCOMPARE(steps().step(), QString("case"));
        QVERIFY(!tasksOf("case").isEmpty());
        QVERIFY(tasksOf("memory").isEmpty());   // closed
        QCOMPARE(m_hands.wordsOf("stepsDone"), QStringLiteral("0 of %1 done").arg(steps().all()));
        m_hands.shoot("steps-first");
        m_hands.press(Qt::Key_C);
        QTRY_VERIFY(!m_hands.seen("stepsList"));
        QVERIFY(!steps().showsStep());
        m_hands.click(m_hands.seen("showSteps"));
        QTRY_VERIFY(m_hands.seen("stepsList"));
    }

    // A click on a box, a key on the next; the last of a step opens the next step. Each is a step back for undo, and saved.
    void ticksAreKept()
    {
        const QStringList tasks = tasksOf("case");
        QTRY_VERIFY(box(tasks[0]));
        m_hands.click(box(tasks[0]));
        QTRY_VERIFY(rig().done.contains(tasks[0].toStdString()));
        QVERIFY(!m_parts->document.saved());
        QCOMPARE(readRig(writeRig(rig()), "again").done, rig().done);
        for (qsizetype i = 1; i < tasks.size(); ++i) {
            QTRY_VERIFY(box(tasks[i]));
            box(tasks[i])->forceActiveFocus(Qt::TabFocusReason);
            m_hands.press(Qt::Key_Space);
            QTRY_COMPARE(rig().done.size(), static_cast<std::size_t>(i + 1));
        }
        QTRY_COMPARE(steps().step(), QString("processor"));
        QCOMPARE(steps().done(), static_cast<int>(tasks.size()));
        m_hands.shoot("steps-processor");
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rig().done.size(), static_cast<std::size_t>(tasks.size() - 1));
        m_hands.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(rig().done.size(), static_cast<std::size_t>(tasks.size()));
        QCOMPARE(steps().step(), QString("processor"));
        QTRY_COMPARE(m_hands.find("stepsList")->property("shown").toString(), QString("processor"));   // and has come to rest
        QTest::qWait(200);
        m_hands.click(m_hands.seen("step-case"));
        QTRY_COMPARE(steps().step(), QString("case"));
        QTRY_VERIFY(box(tasks[0]));
        m_hands.click(box(tasks[0]));
        QTRY_VERIFY(!rig().done.contains(tasks[0].toStdString()));
    }

    // On the bench the board alone; in the case what stands by then, and of it what comes in at full strength.
    void theCaseShowsTheStep()
    {
        steps().setStep("memory");
        QVERIFY(steps().showsStep());
        QVERIFY(steps().standing().contains("motherboard/0") && !steps().standing().contains("pc_case/0"));
        QCOMPARE(steps().fitted(), QStringList({"memory_kit/0", "memory_kit/1"}));
        m_hands.shoot("steps-memory");
        steps().setStep("cards");
        QVERIFY(steps().standing().contains("pc_case/0") && steps().fitted().contains("graphics_card/0"));
        m_hands.shoot("steps-cards");
        steps().setStep("measure");
        QVERIFY(steps().fitted().isEmpty());
        QTRY_VERIFY(m_hands.seen("task-measure/heat"));
        m_hands.shoot("steps-measure");
    }

    void theButtonsGoOn()
    {
        m_hands.click(m_hands.seen("stepNext"));
        QTRY_COMPARE(steps().step(), QString("processor"));
        m_hands.click(m_hands.seen("stepBefore"));
        QTRY_COMPARE(steps().step(), QString("case"));
        m_hands.click(m_hands.seen("stepBefore"));   // there is none before
        QCOMPARE(steps().step(), QString("case"));
    }

    // A part that goes takes its tasks along; ticks of what stays stay.
    void theStepsFollowTheRig()
    {
        steps().tick("open/pc_case", true);
        steps().tick("fit/graphics_card/0", true);
        const int before = steps().all();
        m_parts->document.removeItem("graphics_card");
        QTRY_VERIFY(steps().all() < before);
        QVERIFY(rig().done.contains("open/pc_case") && !rig().done.contains("fit/graphics_card/0"));
        m_parts->document.newRig();
        QTRY_COMPARE(steps().rows()->count(), 0);
        QVERIFY(!steps().showsStep());
    }
};

int main(int argc, char** argv) { return runOnScreen<BuildStepsTest>(argc, argv); }
#include "tst_build_steps.moc"
