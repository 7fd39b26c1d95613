// The documented cases: each row's verdict, and the table that stands beside them. RW_NEW_TABLE=1 writes that table anew.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include <fstream>

#include "cases/judge.h"
#include "support/catalogue_folder.h"
#include "units/data_error.h"

using namespace rw;

namespace {

const std::string kFolder = std::string(RW_TEST_DATA) + "/cases";

CaseSources sources()
{
    return {[](const std::string& id) { return test::curatedPart(RW_SOURCE, id); }, basesIn(std::string(RW_SOURCE) + "/assets/cases")};
}

// A file of one case, written with single quotes.
std::string oneCase(const QString& fields)
{
    return QString("{'format':'rigwright-cases','version':1,'cases':[{'id':'X',%1}]}").arg(fields).replace('\'', '"').toStdString();
}

const std::vector<CaseResult>& results()
{
    static const std::vector<CaseResult> all = [] {
        std::vector<CaseResult> judged;
        for (const Case& c : loadCases(kFolder, sources())) judged.push_back(judge(c));
        return judged;
    }();
    return all;
}

}  // namespace

class CasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < results().size(); ++i) QTest::newRow((results()[i].subject.id + " " + results()[i].subject.title).c_str()) << static_cast<int>(i);
    }
    void row()
    {
        QFETCH(int, index);
        const CaseResult& r = results()[static_cast<std::size_t>(index)];
        if (r.state == CaseResult::State::Open) QSKIP(("open: needs the check " + r.subject.open).c_str());
        if (r.state == CaseResult::State::NotRepresented) QSKIP(("not represented: " + r.subject.notRepresented).c_str());
        if (r.state == CaseResult::State::Explained) QSKIP(("differs from its documents: " + r.subject.wrongBecause).c_str());
        std::string all;
        for (const std::string& complaint : r.complaints) all += "\n  " + complaint;
        QVERIFY2(r.state == CaseResult::State::Right, all.c_str());
    }

    void tableStandsBesideThem()
    {
        const std::string table = caseTable(results()), path = kFolder + "/TABLE.txt";
        if (qEnvironmentVariableIsSet("RW_NEW_TABLE")) std::ofstream(path) << table;
        QCOMPARE(test::textOf(path), table);
    }

    void guidesExamples()  // every example of the guide's page can be run as it stands, and is right
    {
        const QString guide = QString::fromStdString(test::textOf(std::string(RW_SOURCE) + "/assets/guide/cases.md"));
        int run = 0;
        for (const QString& block : guide.split("```json").mid(1)) {
            const QString json = block.section("```", 0, 0);
            if (!json.contains("rigwright-cases")) continue;
            for (const Case& c : readCases(json.toStdString(), "cases.md", sources())) {
                const CaseResult r = judge(c);
                QVERIFY2(r.complaints.empty(), (c.id + ": " + (r.complaints.empty() ? "" : r.complaints.front())).c_str());
                ++run;
            }
        }
        QVERIFY(run >= 4);
    }

    void baseIsClean()  // nothing is found in the rigs cases start from, so what is found comes from a case's numbers
    {
        for (const char* base : {"tower", "sff"}) {
            const std::string text = oneCase(QString("'base':'%1','expect':{'verdict':'fits'}").arg(base));
            const Evaluation evaluation = evaluate(readCases(text, "test", sources()).front().rig);
            std::string all;
            for (const Finding& f : evaluation.findings)
                if (f.verdict > Verdict::Note) all += "\n  " + f.check + ": " + format(f.text);
            QVERIFY2(all.empty(), all.c_str());
        }
    }

    void refused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& fields, const char* says) { QTest::newRow(name) << QString::fromStdString(oneCase(fields + ",'expect':{'verdict':'fits'}")) << says; };
        QTest::newRow("no JSON") << "{" << "no whole JSON";
        QTest::newRow("nested too deeply") << QString("[").repeated(100) + QString("]").repeated(100) << "nested too deeply";
        QTest::newRow("another format") << "{}" << "these are no cases";
        QTest::newRow("no verdict") << QString::fromStdString(oneCase("'title':'t'")) << "X.expect.verdict";
        row("a misspelt field", "'titel':''", "unknown field \"titel\"");
        row("a check there is none of", "'never':[{'check':'gpu_lenght'}]", "there is no check \"gpu_lenght\"");
        row("an unknown base", "'base':'cube'", "there is no base \"cube\"");
        row("a misspelt number", "'items':[{'id':'card','part':{'lenght_mm':300}}]", "unknown field \"lenght_mm\"");
        row("a negative number", "'items':[{'id':'card','part':{'length_mm':-1}}]", "cannot be negative");
        row("no kind", "'items':[{'id':'card-2','part':{'length_mm':300}}]", "\"kind\" is missing");
        row("an unknown mount", "'items':[{'id':'card','mount':'slot 77'}]", "no part has a mount \"slot 77\"");
        row("an unknown state", "'items':[{'id':'case','state':{'lid_off':true}}]", "can be set by");
    }
    void refused()
    {
        QFETCH(QString, json);
        QFETCH(QString, says);
        try {
            const std::vector<Case> cases = readCases(json.toStdString(), "test.json", sources());
            QVERIFY2(!cases.front().unreadable.empty(), "it was read");  // it fails alone
            QVERIFY2(QString::fromStdString(cases.front().unreadable).contains(says), cases.front().unreadable.c_str());
            QCOMPARE(stateText(judge(cases.front()).state), std::string("wrong"));
        } catch (const DataError& error) {
            QVERIFY2(QString(error.what()).contains(says), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(CasesTest)
#include "tst_cases.moc"
