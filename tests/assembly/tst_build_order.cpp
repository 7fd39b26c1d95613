// The order of building, proven by doing it: the sample rigs, and a thousand that chance put together.
#define QT_NO_KEYWORDS
#include <QTest>

#include "assembly/replay.h"
#include "plan/placing.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"
#include "support/chance.h"
#include "support/small_rig.h"

using namespace rw;
using test::Chance;

namespace {

PartPtr partOf(const char* kind, Chance& chance) { return chance.of(test::curatedParts(RW_SOURCE, kind)); }

// A rig on its way lacks something all the time.
bool isClashing(const Evaluation& evaluation)
{
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [](const Finding& finding) { return finding.verdict == Verdict::Problem && finding.check != "complete"; });
}

// Parts of the catalogue, each at its best place; what has none or makes a problem is left out again.
Rig rigBy(Chance& chance)
{
    Rig rig;
    const auto add = [&](const PartPtr& part) {
        auto added = addAtBest(rig, part);
        const bool suits = added && !isClashing(evaluate(*added));
        if (suits) rig = std::move(*added);
        return suits;
    };
    const auto addOne = [&](const char* kind) {
        for (int tries = 0; tries < 25; ++tries)
            if (add(partOf(kind, chance))) return;
    };
    const auto addSome = [&](const char* kind, int most) {
        for (int n = chance.upTo(most); n > 0; --n) add(partOf(kind, chance));
    };
    addOne(chance.upTo(9) == 0 ? "open_frame" : "pc_case");
    for (const char* kind : {"motherboard", "cpu", "memory_kit", "power_supply"}) addOne(kind);
    addOne(chance.upTo(1) ? "air_cooler" : "liquid_cooler");
    addOne("graphics_card");
    addSome("graphics_card", 2);
    addOne("storage");
    addSome("storage", 2);
    addSome("case_fan", 3);
    for (const char* kind : {"memory_kit", "gpu_brace", "nvlink_bridge", "riser", "network_adapter", "add_in_card"})
        if (chance.upTo(4) == 0) add(partOf(kind, chance));
    return rig;
}

}  // namespace

class TestBuildOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void samples()
    {
        QFETCH(QString, name);
        const Evaluation evaluation = evaluate(test::sampleRig(RW_SOURCE, name.toStdString()));
        const auto steps = buildOrder(evaluation);
        const QString trouble = test::Replay(evaluation, Shapes::All).run(steps);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    // What it is worth that nothing is complained of: an order that does not work is.
    void aWrongOrderIsNoticed_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("before");   // it is put there
        QTest::addColumn<QString>("trouble");
        QTest::newRow("a board with a card on it") << "cards" << "board" << "graphics_card/0 is on the board when that goes in";
        QTest::newRow("no host") << "bridges" << "cards" << "its host graphics_card/0 does not stand";
        QTest::newRow("a way that is barred") << "cooler" << "memory" << "the way in is barred by air_cooler/0";
        QTest::newRow("a lead without its supply") << "board_power" << "power_supply" << "power_supply/0 does not stand yet";
        QTest::newRow("a screw that is covered") << "cooler" << "board" << "air_cooler/0 stands over a screw";
        QTest::newRow("never") << "memory" << "" << "memory_kit/0 is never fitted";
    }
    void aWrongOrderIsNoticed()
    {
        QFETCH(QString, step);
        QFETCH(QString, before);
        QFETCH(QString, trouble);
        const Evaluation evaluation = evaluate(test::sampleRig(RW_SOURCE, "c-two-titan-rtx-nvlink"));
        std::vector<Step> steps = buildOrder(evaluation);
        const auto at = [&](const QString& id) { return std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.id == id.toStdString(); }); };
        const Step moved = *at(step);
        steps.erase(at(step));
        if (!before.isEmpty()) steps.insert(at(before), moved);
        const QString said = test::Replay(evaluation, Shapes::All).run(steps);
        QVERIFY2(said.contains(trouble), qPrintable(said));
    }

    void chance()
    {
        constexpr int kRigs = 1000;
        int blocked = 0, explained = 0, cramped = 0, doubtful = 0, pieces = 0;
        int rigs = 0;
        for (unsigned seed = 0; rigs < kRigs; ++seed) {
            QVERIFY2(seed < 2 * kRigs, "too few of them are legal");
            Chance luck(seed);
            const Evaluation evaluation = evaluate(rigBy(luck));
            if (evaluation.count(Verdict::Problem) > 0) continue;   // nothing in it clashes, but something lacks
            ++rigs;
            const auto steps = buildOrder(evaluation);
            const QString trouble = test::Replay(evaluation, Shapes::Known).run(steps);
            QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(trouble)));
            doubtful += !test::Replay(evaluation, Shapes::All).run(steps).isEmpty();
            pieces += static_cast<int>(evaluation.scene->pieces().size());
            blocked += !steps.empty() && steps.front().id == "blocked";
            for (const Step& step : steps)
                for (const Task& task : step.tasks) {
                    explained += !task.because.pattern.empty();
                    cramped += task.isCramped;
                }
        }
        qInfo("%d rigs of %d pieces in the mean; in %d something is shut out, in %d an estimated shape bars a way, %d doings are explained, %d of them cramped", kRigs, pieces / kRigs, blocked, doubtful, explained, cramped);
        QVERIFY(pieces / kRigs >= 8 && explained > kRigs);
    }
};

QTEST_APPLESS_MAIN(TestBuildOrder)
#include "tst_build_order.moc"
