// Findings the user accepts: they stay in the list, count nowhere, and count again when they get worse.
#define QT_NO_KEYWORDS  // boards have slots, too
#include <QTest>

#include "plan/placing.h"
#include "plan/swap.h"
#include "plan/waivers.h"
#include "rig/edits.h"
#include "rig/rig_file.h"
#include "support/catalogue_folder.h"
#include "support/small_rig.h"

using namespace rw;
using test::SmallRig;

Q_DECLARE_METATYPE(rw::Value)

namespace {

Finding found(Verdict verdict, Value margin, const char* words = "Something is tight.")
{
    Finding finding;
    finding.check = "gpu_length";
    finding.verdict = verdict;
    finding.parts = {"card", "case"};
    finding.text = {words, {}};
    finding.margin = std::move(margin);
    return finding;
}

const Finding& of(const Evaluation& evaluation, const char* check)
{
    for (const Finding& finding : evaluation.findings)
        if (finding.check == check) return finding;
    qFatal("%s found nothing", check);
}

Rig waived(const Rig& rig, const char* check)
{
    const Evaluation evaluation = evaluate(rig);
    return *waive(rig, waiverOf(evaluation.findings, of(evaluation, check), "it is planned for"));
}

}  // namespace

class WaiversTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staleness_data()
    {
        enum { No, Yes, Stale };
        QTest::addColumn<int>("verdict");
        QTest::addColumn<Value>("margin");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("waived");
        const auto row = [](const char* name, Verdict verdict, Value margin, int waived, const char* words = "Something is tight.") {
            QTest::newRow(name) << static_cast<int>(verdict) << margin << words << waived;
        };
        // A Warning with −2 mm was waived.
        row("as it was", Verdict::Warning, mm(-2), Yes);
        row("as it was, in other words", Verdict::Warning, mm(-2), Yes, "Something else is tight.");
        row("a little better", Verdict::Warning, mm(-1.999), Yes);
        row("a hair worse", Verdict::Warning, mm(-2.001), Stale);
        row("much worse", Verdict::Warning, mm(-20), Stale);
        row("room now", Verdict::Note, mm(3), Yes);
        row("milder", Verdict::FitsIf, mm(-2), Yes);
        row("more severe", Verdict::Problem, mm(-2), Stale);
        row("more severe, with more room", Verdict::Problem, mm(-1), Stale);
        row("its number is gone", Verdict::Warning, {}, Stale);
        row("unknown now", Verdict::NotChecked, {}, Stale);
        row("another unit", Verdict::Warning, Torque{-1}, Stale);
    }
    void staleness()
    {
        QFETCH(int, verdict);
        QFETCH(Value, margin);
        QFETCH(QString, words);
        QFETCH(int, waived);
        const std::vector<Finding> then = {found(Verdict::Warning, mm(-2))};
        const Waiver waiver = waiverOf(then, then[0], "no matter");
        std::vector<Finding> now = {found(static_cast<Verdict>(verdict), margin, qPrintable(words))};
        markWaivers({waiver}, now);
        QCOMPARE(now[0].waiver.has_value(), waived != 0);
        QCOMPARE(now[0].isWaived(), waived == 1);
        QCOMPARE(now[0].waiver->reason, std::string("no matter"));
        const std::string change = format(now[0].waiver->change);
        QVERIFY2(change.empty() == (waived == 1) && change.find('{') == std::string::npos, change.c_str());
    }

    void aHairIsSaid()
    {
        const std::vector<Finding> then = {found(Verdict::Warning, mm(-2))};
        std::vector<Finding> now = {found(Verdict::Warning, mm(-12.5))};
        markWaivers({waiverOf(then, then[0], "so")}, now);
        QCOMPARE(format(now[0].waiver->change), std::string("It was waived with a margin of -2 mm; now it is -12.5 mm."));
    }

    void whatHasNoNumber()  // is the same while it says the same
    {
        const std::vector<Finding> then = {found(Verdict::NotChecked, {}, "Length is unknown.")};
        const Waiver waiver = waiverOf(then, then[0], "measured");
        std::vector<Finding> same = then, other = {found(Verdict::NotChecked, {}, "Height is unknown.")}, both = {then[0], other[0]};
        markWaivers({waiver}, same);
        markWaivers({waiver}, other);
        markWaivers({waiver}, both);
        QVERIFY(same[0].isWaived());
        QVERIFY(other[0].waiver && other[0].waiver->stale);
        QVERIFY(both[0].isWaived() && !both[1].waiver);
    }

    void othersAreNotWaived()
    {
        const std::vector<Finding> then = {found(Verdict::Warning, mm(-2))};
        const Waiver waiver = waiverOf(then, then[0], "so");
        std::vector<Finding> now = {found(Verdict::Warning, mm(-2)), found(Verdict::Warning, mm(-2))};
        now[0].check = "overlap";
        now[1].parts = {"card-2", "case"};
        markWaivers({waiver}, now);
        QVERIFY(!now[0].waiver && !now[1].waiver);
        // Without parts, the words tell which it is: "no display" is not "no network".
        Finding display = found(Verdict::Warning, {}, "Nothing drives a display."), network = found(Verdict::Warning, {}, "Nothing connects to a network.");
        display.parts = network.parts = {};
        std::vector<Finding> all = {network};
        markWaivers({waiverOf({display}, display, "ssh")}, all);
        QVERIFY(!all[0].waiver);
    }

    void likeOnesAreWaivedTogether()  // two modules under one fan: the deeper one counts
    {
        std::vector<Finding> now = {found(Verdict::Warning, mm(-1)), found(Verdict::Problem, mm(-3))};
        const Waiver waiver = waiverOf(now, now[0], "so");
        QVERIFY(waiver.margin == -3.0 && waiver.verdict == "problem");
        markWaivers({waiver}, now);
        QVERIFY(now[0].isWaived() && now[1].isWaived());
    }

    void countsNowhere()
    {
        SmallRig small;
        small.card.length = test::len(420.5);
        const Rig rig = small.make();
        const Evaluation before = evaluate(rig);
        QVERIFY(before.worst() == Verdict::Problem && before.severityOf("graphics_card") == static_cast<int>(Verdict::Problem));
        const Rig accepted = waived(rig, "gpu_length");
        const Evaluation after = evaluate(accepted);
        QCOMPARE(after.findings.size(), before.findings.size());
        QCOMPARE(after.count(Verdict::Problem), before.count(Verdict::Problem) - 1);
        QVERIFY(!after.worst() || *after.worst() < Verdict::Problem);
        QVERIFY(after.severityOf("graphics_card") < static_cast<int>(Verdict::Problem));
        QCOMPARE(after.waived(), 1);
        QVERIFY(after.findings.back().isWaived());  // last of all
        QVERIFY(scoreOf(after, "graphics_card").worst < scoreOf(before, "graphics_card").worst);
        QVERIFY(withoutWaiver(accepted, after.findings.back())->waivers.empty());
        QVERIFY(!withoutWaiver(accepted, after.findings.front()));
    }

    void countsAgain_data()  // a card of 420.5 mm in a case for 420 was accepted
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<bool>("counts");
        QTest::newRow("the same") << 420.5 << false;
        QTest::newRow("shorter, still too long") << 420.2 << false;
        QTest::newRow("longer") << 421.0 << true;
        QTest::newRow("a hair longer") << 420.501 << true;
        QTest::newRow("an exact fit") << 420.0 << false;
    }
    void countsAgain()
    {
        QFETCH(double, length);
        QFETCH(bool, counts);
        SmallRig small;
        small.card.length = test::len(420.5);
        const Rig accepted = waived(small.make(), "gpu_length");
        small.card.length = test::len(length);
        Rig now = small.make();
        now.waivers = accepted.waivers;
        const Evaluation evaluation = evaluate(now);
        const Finding& finding = of(evaluation, "gpu_length");
        QVERIFY(finding.waiver);
        QCOMPARE(finding.waiver->stale, counts);
        QCOMPARE(evaluation.count(Verdict::Problem), counts ? 1 : 0);
    }

    void anotherPartIsAnotherFinding()
    {
        SmallRig small;
        small.card.length = test::len(420.5);
        const Rig accepted = waived(small.make(), "gpu_length");
        const Rig swapped = *swapPart(accepted, "graphics_card", accepted.find("graphics_card")->part);
        QVERIFY(swapped.waivers.empty());
    }

    void everyFindingCanBeWaived_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyFindingCanBeWaived()
    {
        QFETCH(QString, name);
        Rig rig = test::sampleRig(RW_SOURCE, name.toStdString());
        const Evaluation evaluation = evaluate(rig);
        for (const Finding& finding : evaluation.findings) rig = *waive(rig, waiverOf(evaluation.findings, finding, "so"));
        const Evaluation all = evaluate(readRig(writeRig(rig), "again"));
        QVERIFY(!all.worst());
        QCOMPARE(all.waived(), static_cast<int>(evaluation.findings.size()));
    }
};

QTEST_APPLESS_MAIN(WaiversTest)
#include "tst_waivers.moc"
