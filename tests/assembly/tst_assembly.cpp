// The order of building: what stands on what decides it.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include "assembly/checklist.h"
#include "support/small_rig.h"

using namespace rw;
using test::SmallRig;

namespace {

QStringList idsOf(const std::vector<Step>& steps)
{
    QStringList ids;
    for (const Step& step : steps) ids << QString::fromStdString(step.id);
    return ids;
}

const Step* find(const std::vector<Step>& steps, const std::string& id)
{
    for (const Step& step : steps)
        if (step.id == id) return &step;
    return nullptr;
}

QString textOf(const Step* step)
{
    QString out;
    if (step)
        for (const Task& task : step->tasks) out += QString::fromStdString(format(task.text)) + u'\n';
    return out;
}

std::vector<Step> stepsOf(const SmallRig& rig) { return buildOrder(evaluate(rig.make())); }

}  // namespace

class TestAssembly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("processor before the cooler's base") << "processor" << "cooler_base";
        QTest::newRow("cooler's base before the board goes in") << "cooler_base" << "board";
        QTest::newRow("memory before the board goes in") << "memory" << "board";
        QTest::newRow("M.2 before the board goes in") << "m2" << "board";
        QTest::newRow("board before the supply") << "board" << "power_supply";
        QTest::newRow("board before the cooler") << "board" << "cooler";
        QTest::newRow("cooler before the cards") << "cooler" << "cards";
        QTest::newRow("cards before the brace") << "cards" << "braces";
        QTest::newRow("brace before the cables") << "braces" << "cables";
        QTest::newRow("cables before the first start") << "cables" << "start";
    }
    void order()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        SmallRig rig;
        rig.brace = GpuBrace{};
        const QStringList ids = idsOf(stepsOf(rig));
        QVERIFY2(ids.contains(before) && ids.contains(after), qPrintable(ids.join(u' ')));
        QVERIFY(ids.indexOf(before) < ids.indexOf(after));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("words");
        QTest::newRow("slot of the card") << "cards" << " into S1 until";
        QTest::newRow("openings behind its bracket") << "cards" << "slot covers 2, 3 out";
        QTest::newRow("second card below the first") << "cards" << " into S4 until";
        QTest::newRow("where the cooler's fan looks") << "cooler" << "front fan toward the front of the case";
        QTest::newRow("fan raised by the plan") << "cooler" << "3 mm higher";
        QTest::newRow("cage out by the plan") << "case" << "Drive cage taken out";
        QTest::newRow("cards one by one") << "start" << "one card first";
    }
    void sentences()
    {
        QFETCH(QString, step);
        QFETCH(QString, words);
        SmallRig rig;
        rig.second = SmallRig::cardOf(250, 120, 40);
        rig.fanRaise = mm(3);
        rig.pcCase.cardLimitWithCage = test::len(330);
        rig.caseState = {"cage_out"};
        const auto steps = stepsOf(rig);
        const QString text = textOf(find(steps, step.toStdString()));
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void everyModuleHasItsSlot()
    {
        const auto steps = stepsOf(SmallRig{});
        const Step* memory = find(steps, "memory");
        QVERIFY(memory);
        QCOMPARE(memory->tasks.size(), std::size_t(2));
        QVERIFY(memory->tasks[0].places != memory->tasks[1].places);
        QVERIFY(textOf(memory).contains("module 1 of"));
    }

    void everySentenceIsFilled()
    {
        SmallRig rig;
        rig.second = SmallRig::cardOf(250, 120, 40);
        rig.brace = GpuBrace{};
        rig.bridge = NvLinkBridge{};
        for (const Step& step : stepsOf(rig)) {
            const QString text = textOf(&step);
            QVERIFY2(!text.contains("unknown\n") && !text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            for (const Task& task : step.tasks)
                for (const ItemId& id : task.parts) QVERIFY2(rig.make().find(id), id.c_str());
        }
    }

    void aFindingStandsWhereItsPartIsSet()
    {
        SmallRig rig;
        rig.card.length = test::len(500);  // longer than the case allows
        const Evaluation evaluation = evaluate(rig.make());
        const auto steps = buildOrder(evaluation);
        std::size_t finding = 0;
        while (finding < evaluation.findings.size() && evaluation.findings[finding].check != "gpu_length") ++finding;
        QVERIFY(finding < evaluation.findings.size());
        for (const Step& step : steps) QCOMPARE(std::count(step.findings.begin(), step.findings.end(), finding), step.id == "cards" ? 1 : 0);
    }

    void whatIsNotPlacedIsSaid()
    {
        SmallRig rig;
        rig.unplaced = {"graphics_card"};
        const auto steps = stepsOf(rig);
        QVERIFY(!find(steps, "cards"));
        QVERIFY(find(steps, "not_placed"));
        QVERIFY(!find(stepsOf(SmallRig{}), "not_placed"));
    }

    void anEmptyRigHasNoSteps() { QVERIFY(buildOrder(evaluate(Rig{})).empty()); }
};

QTEST_APPLESS_MAIN(TestAssembly)
#include "tst_assembly.moc"
