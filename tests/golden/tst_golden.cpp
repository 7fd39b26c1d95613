// The five reference rigs and their variants: one row per documented finding that must or must not be reported.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include "plan/evaluate.h"
#include "support/catalogue_folder.h"
#include "support/rig_edits.h"
#include "units/data_error.h"

using namespace rw;
using Json = nlohmann::ordered_json;

namespace {

Json rows()
{
    return Json::parse(test::textOf(std::string(RW_TEST_DATA) + "/golden/rigs.json"));
}

PartPtr library(const std::string& id) { return test::curatedPart(RW_SOURCE, id); }

bool concerns(const Finding& finding, const Json& parts)
{
    for (const Json& part : parts)
        if (std::find(finding.parts.begin(), finding.parts.end(), part.get<std::string>()) == finding.parts.end()) return false;
    return true;
}

QString told(const std::vector<Finding>& findings)
{
    QString text;
    for (const Finding& finding : findings)
        text += "\n  " + QString::fromStdString(verdictText(finding.verdict) + " [" + finding.check + "] " + format(finding.text));
    return text;
}

// The first sentence that does not hold, or nothing.
QString complaint(const Json& expectation, const std::vector<Finding>& findings)
{
    const std::string check = expectation.at("check").get<std::string>();
    const Json parts = expectation.value("parts", Json::array());
    if (expectation.contains("never")) {  // none of these verdicts by this check
        for (const Finding& finding : findings)
            for (const Json& verdict : expectation.at("never"))
                if (finding.check == check && concerns(finding, parts) && verdictText(finding.verdict) == verdict.get<std::string>())
                    return "reported, and must not be:" + told({finding});
        return {};
    }
    const std::string verdict = expectation.at("verdict").get<std::string>();
    QString reason = "nothing like it was reported; reported:" + told(findings);
    for (const Finding& finding : findings) {
        if (finding.check != check || verdictText(finding.verdict) != verdict || !concerns(finding, parts)) continue;
        bool right = true;
        for (const char* key : {"measured", "limit", "margin"}) {
            if (!expectation.contains(key)) continue;
            const Value& value = std::string(key) == "measured" ? finding.measured : std::string(key) == "limit" ? finding.limit : finding.margin;
            const double wanted = expectation.at(key).get<double>(), allowed = expectation.value("within", 0.006);
            if (std::abs(numberOf(value) - wanted) > allowed) {
                right = false;
                reason = QString("%1 is %2, not %3:").arg(key).arg(numberOf(value)).arg(wanted) + told({finding});
            }
        }
        if (right) return {};
    }
    return reason;
}

}  // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data()
    {
        QTest::addColumn<QString>("json");
        for (const Json& row : rows()) QTest::newRow(row.at("id").get<std::string>().c_str()) << QString::fromStdString(row.dump());
    }
    void row()
    {
        QFETCH(QString, json);
        const Json row = Json::parse(json.toStdString());
        if (row.contains("open")) QSKIP(("open: needs the check " + row.at("open").get<std::string>()).c_str());
        const Rig rig = test::edited(test::sampleRig(RW_SOURCE, row.at("rig").get<std::string>()), row.value("edits", Json::array()), library);
        const Evaluation evaluation = evaluate(rig);
        for (const Json& expectation : row.at("expect")) {
            const QString wrong = complaint(expectation, evaluation.findings);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void sound_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : test::sampleNames(RW_SOURCE))
            if (name != "first-rig") QTest::newRow(name.c_str()) << QString::fromStdString(name);  // that one is to be mended
    }
    void sound()  // a sound rig has no overlap at all, and no Problem
    {
        QFETCH(QString, name);
        const Evaluation evaluation = evaluate(test::sampleRig(RW_SOURCE, name.toStdString()));
        for (const Finding& finding : evaluation.findings) {
            QVERIFY2(finding.check != "overlap", qPrintable(told({finding})));
            QVERIFY2(finding.verdict != Verdict::Problem, qPrintable(told({finding})));
        }
    }

    void totals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("total");
        QTest::addColumn<int>("unpriced");
        QTest::newRow("B, the total its builder gave") << "b-3090-in-enthoo-pro" << 1822.00 << 0;
        QTest::newRow("D, known prices and one line") << "d-iva-open-frame" << 2954.00 << 0;
    }
    void totals()
    {
        QFETCH(QString, name);
        QFETCH(double, total);
        QFETCH(int, unpriced);
        const Cost cost = costOf(test::sampleRig(RW_SOURCE, name.toStdString()));
        QCOMPARE(cost.total.amount(), total);
        QCOMPARE(cost.unpriced, unpriced);
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "tst_golden.moc"
