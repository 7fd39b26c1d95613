// "Fits this rig" gives the answer that adding the part and checking the rig gives, for many parts and many rigs.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <random>

#include "parts/part_json.h"
#include "parts/usual/usual.h"
#include "plan/fits.h"
#include "plan/waivers.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"

using namespace rw;

namespace {

std::vector<PartPtr> curatedParts()
{
    std::vector<PartPtr> parts;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(RW_SOURCE) + "/db/catalogue"))
        if (entry.path().extension() == ".json") parts.push_back(test::curatedPart(RW_SOURCE, entry.path().stem().string()));
    std::sort(parts.begin(), parts.end(), [](const PartPtr& a, const PartPtr& b) { return a->id < b->id; });
    return parts;
}

Json fact(const Json& value, const char* origin = "opendb") { return {{"value", value}, {"origin", origin}, {"source", "a test"}}; }

// Cards as upstream data has them: few numbers, of every size.
std::vector<PartPtr> scantCards(std::mt19937& random, int count)
{
    const auto from = [&](std::initializer_list<Json> values) { return *(values.begin() + random() % values.size()); };
    std::vector<PartPtr> cards;
    for (int i = 0; i < count; ++i) {
        Json spec = Json::object();
        if (random() % 20) spec["length_mm"] = fact(from({168, 240, 267, 285, 300, 305, 313, 322, 336, 348, 357.6, 381}), from({"opendb", "opendb-verified"}).get<std::string>().c_str());
        if (random() % 20) spec["slots"] = fact(from({1, 2, 2.5, 2.75, 3, 3.5, 4}));
        if (random() % 2) spec["bracket_slots"] = fact(from({1, 2, 3}));
        if (random() % 20) spec["power_w"] = fact(from({70, 115, 220, 300, 350, 450, 575}));
        spec["memory_gb"] = fact(from({8, 12, 16, 24, 32}));
        spec["interface"] = fact(from({"PCIe 3.0 x16", "PCIe 4.0 x16", "PCIe 4.0 x8", "PCIe 5.0 x16"}));
        if (random() % 5) spec["architecture"] = fact(from({"Turing", "Ampere", "Ada", "Blackwell"}));
        if (random() % 5) spec["cooling"] = fact(from({"open_air", "blower", "passive"}));
        if (random() % 4) spec["power_plugs"] = Json::array({{{"type", from({"pcie_8pin", "pcie_6pin", "12vhpwr", "12v_2x6"})}, {"count", 1 + random() % 3}}});
        const std::string id = "card-" + std::to_string(i);
        const Json json = {{"id", id}, {"kind", "graphics_card"}, {"name", id}, {"short_name", "Card " + std::to_string(i)}, {"spec", spec}};
        cards.push_back(std::make_shared<const Part>(withUsual(readPart(json, id))));
    }
    return cards;
}

Rig withoutKind(Rig rig, const std::string& kind)
{
    const auto of = [&] { return std::find_if(rig.items.begin(), rig.items.end(), [&](const Item& item) { return item.part->kind->id == kind; }); };
    for (auto it = of(); it != rig.items.end(); it = of()) rig = *removeItem(rig, it->id);
    return rig;
}

// Accepts every warning about the rig.
Rig waived(Rig rig)
{
    const Evaluation evaluation = evaluate(rig);
    for (const Finding& finding : evaluation.findings)
        if (finding.verdict == Verdict::Warning) rig.waivers.push_back(waiverOf(evaluation.findings, finding, "accepted"));
    return rig;
}

std::string text(const FitAnswer& answer)
{
    return (answer.verdict ? verdictText(*answer.verdict) : "nothing") + " | " + answer.check + " | " + format(answer.reason) + " | " + answer.refusal + " | " + answer.place.mount;
}

}  // namespace

class TestFits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asPlaced_data();
    void asPlaced();
    void stops();
    void sampleCards();
};

// Five rigs, each as it is, without its cards, without its supply, and with its warnings accepted: twenty.
void TestFits::asPlaced_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("change");
    for (const std::string& name : test::sampleNames(RW_SOURCE))
        for (const char* change : {"as it is", "no cards", "no supply", "waived"}) QTest::newRow((name + ", " + change).c_str()) << QString::fromStdString(name) << change;
}

void TestFits::asPlaced()
{
    QFETCH(QString, sample);
    QFETCH(QString, change);
    Rig rig = test::sampleRig(RW_SOURCE, sample.toStdString());
    if (change == "no cards") rig = withoutKind(rig, "graphics_card");
    if (change == "no supply") rig = withoutKind(rig, "power_supply");
    if (change == "waived") rig = waived(rig);
    std::mt19937 random(4711 + std::hash<std::string>{}((sample + change).toStdString()) % 1000);
    std::vector<PartPtr> parts = scantCards(random, 100), curated = curatedParts();
    std::shuffle(curated.begin(), curated.end(), random);
    parts.insert(parts.end(), curated.begin(), curated.begin() + 100);
    const auto answers = fitsOf(rig, parts);
    QCOMPARE(answers.size(), std::size_t{200});
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string placed = text(fitByPlacing(rig, parts[i]));
        QVERIFY2(answers[i] && text(*answers[i]) == placed, (parts[i]->id + "\n  " + (answers[i] ? text(*answers[i]) : "no answer") + "\n  " + placed).c_str());
    }
}

void TestFits::stops()
{
    std::mt19937 random(1);
    std::atomic<int> asked = 0;
    const auto answers = fitsOf(test::sampleRig(RW_SOURCE, test::sampleNames(RW_SOURCE).front()), scantCards(random, 100), [&] { return ++asked < 10; });
    const auto given = std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); });
    QVERIFY2(given < 12, std::to_string(given).c_str());
}

// A card that is longer than the case takes is a Problem, with the sentence that says so.
void TestFits::sampleCards()
{
    const Rig rig = withoutKind(test::sampleRig(RW_SOURCE, "e-3070-in-h510"), "graphics_card");
    const Json json = {{"id", "long"}, {"kind", "graphics_card"}, {"name", "long"}, {"short_name", "Long card"},
                       {"spec", {{"length_mm", fact(400, "curated")}, {"height_mm", fact(120, "curated")}, {"thickness_mm", fact(40, "curated")}}}};
    const FitAnswer answer = Fits(rig).of(std::make_shared<const Part>(readPart(json, "long")));
    QVERIFY(answer.verdict == Verdict::Problem);
    QCOMPARE(QString::fromStdString(answer.check), QString("gpu_length"));
    QVERIFY2(format(answer.reason).find("Long card") != std::string::npos, format(answer.reason).c_str());
}

QTEST_GUILESS_MAIN(TestFits)
#include "tst_fits.moc"
