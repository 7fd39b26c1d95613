// What helps against a finding: named rows of what is offered, and for every rig at hand that what is offered does help.
#define QT_NO_KEYWORDS  // boards have slots, too
#include <QTest>

#include <filesystem>
#include <regex>
#include <set>

#include "cases/case.h"
#include "parts/kinds/case_fan.h"
#include "plan/remedies.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"
#include "support/rig_edits.h"
#include "support/small_rig.h"

using namespace rw;
using test::SmallRig, test::len, test::num, test::word;

Q_DECLARE_METATYPE(rw::Rig)

namespace {

template <class S>
PartPtr partOf(const char* kind, const char* name, const S& spec)
{
    Part part;
    part.kind = findPartKind(kind);
    part.id = part.name = part.shortName = name;
    part.spec = std::make_shared<S>(spec);
    return std::make_shared<const Part>(std::move(part));
}

PartPtr armOf(double reach)
{
    GpuBrace brace;
    brace.type = word("arm");
    brace.reach = len(reach);
    return partOf("gpu_brace", "Arm", brace);
}

Rig with(Rig rig, PartPtr part, const char* host, const char* mount)
{
    rig = addItem(rig, std::move(part));
    if (!host) return rig;
    Placement placement;
    placement.host = host;
    placement.mount = mount;
    return *placePiece(rig, lastItem(rig), 0, placement);
}

using Make = std::function<Rig()>;

Rig smallRig(const test::Change& change)
{
    SmallRig small;
    change(small);
    return small.make();
}

// The worst finding of the check, or of all.
const Finding* find(const Evaluation& evaluation, const QString& check)
{
    for (const Finding& finding : evaluation.findings)
        if (check.isEmpty() || finding.check == check.toStdString()) return &finding;
    return nullptr;
}

QStringList labels(const std::vector<Fix>& fixes)
{
    QStringList words;
    for (const Fix& fix : fixes) words << QString::fromStdString(format(fix.label));
    return words;
}

// Why the fix is none, or nothing. It judges by evaluated rigs, not by what the search itself looks at.
QString fault(const Rig& rig, const Evaluation& before, const Finding& finding, const Fix& fix)
{
    const std::string label = format(fix.label);
    if (label.empty() || label.size() > 130 || label.find_first_of("{}") != std::string::npos || label.back() == '.' || label.find("unknown") != std::string::npos)
        return "not a label";
    const auto changed = fix.apply(rig);
    if (!changed) return QString::fromStdString("refused: " + changed.reason());
    if (*changed == rig) return "changes nothing";
    const Evaluation now = evaluate(*changed);
    for (const Finding& after : now.findings) {
        if (after.verdict < Verdict::NotChecked) continue;
        if (after.check == finding.check && after.parts == finding.parts) return QString::fromStdString("it stays: " + format(after.text));
        const bool known = std::any_of(before.findings.begin(), before.findings.end(), [&](const Finding& old) {
            return old.check == after.check && old.parts == after.parts && (old.verdict >= after.verdict || old.verdict >= Verdict::FitsIf);
        });
        if (!known) return QString::fromStdString("it makes: " + format(after.text));
    }
    return {};
}

}  // namespace

Q_DECLARE_METATYPE(Make)

class RemediesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offered_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QStringList>("first");  // what the list starts with
        QTest::addColumn<QStringList>("never");  // no label contains
        const auto row = [](const char* name, const char* check, QStringList first, Make make, QStringList never = {}) {
            QTest::newRow(name) << make << check << first << never;
        };
        const auto small = [&](const char* name, const char* check, QStringList first, test::Change change, QStringList never = {}) {
            row(name, check, std::move(first), [change] { return smallRig(change); }, std::move(never));
        };
        small("memory too tall for the fan: the check's own condition comes first", "cooler_memory", {"Raise the front fan of Cooler by 3 mm"},
              [](SmallRig& r) { r.cooler.frontOffset = len(50); r.memory.height = len(48); }, {"Memory to"});
        small("a card over the shroud: another slot, the widest room first", "gpu_case_bottom", {"Move Card to S"},
              [](SmallRig& r) { r.slot = "S4"; r.pcCase.floorGap = len(10); }, {"S4"});
        small("a bracket without an opening", "gpu_slot_spacing", {"Move Card to S"}, [](SmallRig& r) { r.slot = "S4"; r.pcCase.slots = num(7); });
        small("two cards in each other: the check's own remedies, and none of them twice", "gpu_slot_spacing", {"Put Second card into S3", "Put Second card into S4"},
              [](SmallRig& r) { r.second = r.card; r.secondSlot = "S2"; r.card.thickness = len(50); r.second->thickness = len(50); });
        small("the drive cage in front", "gpu_length", {"Take the drive cage out of Case"}, [](SmallRig& r) { r.pcCase.cardLimitWithCage = len(290); });
        small("too long for the case: nothing helps", "gpu_length", {}, [](SmallRig& r) { r.card.length = len(421); });
        small("the radiator in front: to the other mount", "gpu_length", {"Move Liquid cooler radiator to top radiator"}, [](SmallRig& r) {
            r.liquid = SmallRig::liquidCooler();
            r.card.length = len(400);
            r.pcCase.lidGap = len(70);
            CaseRadiatorMount top = r.pcCase.radiatorMounts.front();
            top.name = top.face = "top";
            r.pcCase.radiatorMounts.push_back(top);
        });
        small("a part that stands nowhere", "complete", {"Place Memory where it goes best"}, [](SmallRig& r) { r.unplaced = {"memory_kit"}; });
        small("a note asks for nothing", "gpu_slot_spacing", {}, [](SmallRig& r) { r.card.thickness = len(50); });
        small("a number that is missing is not made up for", "cooler_height", {}, [](SmallRig& r) { r.cooler.height = {}; });
        row("a heavy card, its brace in the wrong opening", "gpu_sag", {"Move Arm to opening 4, under Card"},
            [] { return with(smallRig([](SmallRig& r) { r.card.mass = {kg(2.279), Origin::User}; }), armOf(240), "pc_case", "opening 8"); });
        row("a heavy card, a brace still in its box", "gpu_sag", {"Put Arm at opening 4, under Card"},
            [] { return with(smallRig([](SmallRig& r) { r.card.mass = {kg(2.279), Origin::User}; }), armOf(240), nullptr, nullptr); });
        row("an arm too short to help", "gpu_sag", {}, [] { return with(smallRig([](SmallRig& r) { r.card.mass = {kg(2.279), Origin::User}; }), armOf(100), nullptr, nullptr); });
        row("a thick fan under the lid meets the cooler", "", {"Leave Fan out", "Turn Cooler by ", "Move Fan to top 3"}, [] {
            CaseFan fan;
            fan.size = len(120);
            fan.thickness = len(38);
            SmallRig small;
            small.pcCase.lidGap = len(5);
            CaseFanMount top;
            top.name = top.face = "top";
            top.count = num(3);
            top.size = len(120);
            small.pcCase.fanMounts.push_back(top);
            return with(small.make(), partOf("case_fan", "Fan", fan), "pc_case", "top 1");
        }, {"top 1"});
    }
    void offered()
    {
        QFETCH(Make, make);
        QFETCH(QString, check);
        QFETCH(QStringList, first);
        QFETCH(QStringList, never);
        const Rig rig = make();
        const Evaluation evaluation = evaluate(rig);
        const Finding* finding = find(evaluation, check);
        QVERIFY2(finding, "the check found nothing");
        const std::vector<Fix> fixes = remediesFor(evaluation, *finding);
        const QStringList said = labels(fixes);
        QVERIFY2(first.size() <= said.size() && (!first.isEmpty() || said.isEmpty()), qPrintable(said.join(" | ")));
        for (int i = 0; i < first.size(); ++i) QVERIFY2(said[i].startsWith(first[i]), qPrintable(said.join(" | ")));
        for (const QString& word : never)
            for (const QString& label : said) QVERIFY2(!label.contains(word), qPrintable(label));
        for (const Fix& fix : fixes) {
            const QString wrong = fault(rig, evaluation, *finding, fix);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(format(fix.label)) + ": " + wrong));
        }
    }

    void sparesAreAdded()
    {
        const Rig rig = smallRig([](SmallRig& r) { r.card.mass = {kg(2.279), Origin::User}; });
        const Evaluation evaluation = evaluate(rig);
        const Finding& sag = *find(evaluation, "gpu_sag");
        QVERIFY(remediesFor(evaluation, sag).empty());
        const auto fixes = remediesFor(evaluation, sag, {armOf(240)});
        QCOMPARE(labels(fixes), QStringList{"Add Arm at opening 4, under Card"});
        const Rig braced = *fixes[0].apply(rig);
        QCOMPARE(braced.items.size(), rig.items.size() + 1);
        QVERIFY(find(evaluate(braced), "gpu_sag")->verdict == Verdict::Note);
    }

    void theLeastIsOffered()  // a brace 12 mm too low for the card is raised to just touch it
    {
        GpuBrace post;
        post.type = word("post");
        post.heightLeast = len(60);
        post.heightMost = len(400);
        Rig rig = with(smallRig([](SmallRig& r) { r.card.mass = {kg(2.279), Origin::User}; }), partOf("gpu_brace", "Post", post), "pc_case", "floor");
        rig = *setLength(rig, "gpu_brace", "post_height", mm(100));
        const Evaluation evaluation = evaluate(rig);
        const auto fixes = remediesFor(evaluation, *find(evaluation, "gpu_sag"));
        QVERIFY(!fixes.empty());
        const Rig raised = *fixes[0].apply(rig);
        QVERIFY(find(evaluate(raised), "gpu_sag")->verdict == Verdict::Note);
        QVERIFY(Scene(raised).overlaps().empty());
    }

    // Over everything at hand: no list holds what does not help.

    void everyOfferHelps_data()
    {
        QTest::addColumn<Rig>("rig");
        const auto library = [](const std::string& id) { return test::curatedPart(RW_SOURCE, id); };
        const auto sample = [](const std::string& name) { return test::sampleRig(RW_SOURCE, name); };
        for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << sample(name);
        const auto rows = nlohmann::ordered_json::parse(test::textOf(std::string(RW_TEST_DATA) + "/golden/rigs.json"));
        for (const auto& row : rows)
            if (row.contains("edits") && !row.contains("open"))
                QTest::newRow(row.at("id").get<std::string>().c_str()) << test::edited(sample(row.at("rig").get<std::string>()), row.at("edits"), library);
        const CaseSources sources{library, basesIn(std::string(RW_SOURCE) + "/assets/cases")};
        for (const Case& c : loadCases(std::string(RW_TEST_DATA) + "/cases", sources))
            if (c.notRepresented.empty() && c.open.empty()) QTest::newRow(("case " + c.id).c_str()) << c.rig;
    }
    void everyOfferHelps()
    {
        QFETCH(Rig, rig);
        const Evaluation evaluation = evaluate(rig);
        for (const Finding& finding : evaluation.findings) {
            const auto fixes = remediesFor(evaluation, finding, {test::curatedPart(RW_SOURCE, "uphere-gpu-brace")});
            QVERIFY(fixes.size() >= finding.fixes.size() && fixes.size() <= std::max<std::size_t>(5, finding.fixes.size()));
            const QStringList said = labels(fixes);
            QVERIFY2(QSet<QString>(said.begin(), said.end()).size() == said.size(), qPrintable(said.join(" | ")));
            for (const Fix& fix : fixes) {
                const QString wrong = fault(rig, evaluation, finding, fix);
                QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(finding.check + ", " + format(fix.label)) + ": " + wrong));
            }
        }
    }

    // What the texts of this room look like; the checks' own are read in tst_finding_texts.

    void texts()
    {
        static const std::regex literal("RW_TEXT\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
        int count = 0;
        for (const auto& file : std::filesystem::directory_iterator(std::string(RW_SOURCE) + "/core/plan")) {
            if (!file.is_regular_file()) continue;   // sections/: figures are told in words, not in sentences
            const std::string source = test::textOf(file.path().string());
            for (std::sregex_iterator it(source.begin(), source.end(), literal), end; it != end; ++it, ++count) {
                const std::string text = (*it)[1];
                const bool label = file.path().stem() == "remedy_steps";
                QVERIFY2(std::isupper(static_cast<unsigned char>(text[0])) && text.find("  ") == std::string::npos && text.size() < 100, text.c_str());
                QVERIFY2(label == (text.back() != '.'), text.c_str());
            }
        }
        QVERIFY(count > 20);
    }
};

QTEST_APPLESS_MAIN(RemediesTest)
#include "tst_remedies.moc"
