// Checks name all they read of a kind: a part that differs in nothing a check names gives the same findings. `Fits` relies on
// it. Every value of every such part of many rigs is changed in turn.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include "cases/case.h"
#include "checks/base/reads.h"
#include "parts/fields.h"
#include "parts/part_json.h"
#include "support/catalogue_folder.h"
#include "units/data_error.h"

using namespace rw;

namespace {

// What a check said, but for the places in the picture.
std::string said(const CheckOutcome& outcome)
{
    std::string text;
    const auto add = [&](const Value& value) { text += " " + valueText(value, 4); };
    for (const Finding& f : outcome.findings) {
        text += verdictText(f.verdict) + ": " + format(f.text) + " " + listText(f.parts) + originText(f.measuredOrigin) + originText(f.limitOrigin);
        for (const Value& value : {f.measured, f.limit, f.margin}) add(value);
        for (const Fix& fix : f.fixes) text += " [" + format(fix.label) + "]";
        text += "\n";
    }
    for (const auto& [a, b] : outcome.explained) text += " explains " + std::to_string(a) + " and " + std::to_string(b);
    for (const ItemId& id : outcome.noPlace) text += " no place for " + id;
    return text;
}

Json factOf(const Json& value) { return {{"value", value}, {"origin", "curated"}, {"source", "a test"}}; }

// Other facts in the place of one.
std::vector<Json> otherFacts(const Json& fact)
{
    std::vector<Json> others = {Json{{"value", nullptr}}};
    if (!fact.contains("value") || fact.at("value").is_null()) return others;
    const Json& value = fact.at("value");
    if (value.is_number()) {
        for (const double factor : {0.5, 0.8, 1.25, 2.0}) others.push_back(factOf(value.get<double>() * factor));
        Json doubtful = fact;
        doubtful["low"] = value.get<double>() * 0.8;
        doubtful["high"] = value.get<double>() * 1.25;
        others.push_back(doubtful);
    }
    if (value.is_string())
        for (const char* word : {"none", "passive", "blower", "Ada", "Ampere", "PCIe 3.0 x8", "end", "bare", "something else"}) others.push_back(factOf(word));
    if (value.is_boolean()) others.push_back(factOf(!value.get<bool>()));
    for (const char* origin : {"estimated", "norm"}) {
        others.push_back(fact);
        others.back()["origin"] = origin;
    }
    return others;
}

// Other lists in the place of one: shorter, longer, with one value of its first row changed.
std::vector<Json> otherLists(const Json& list)
{
    std::vector<Json> others = {Json::array(), list, list};
    others[1].erase(0);
    others[2].push_back(list.front());
    if (!list.front().is_object()) return others;
    for (const auto& [key, value] : list.front().items()) {
        const auto with = [&](const Json& other) {
            others.push_back(list);
            others.back().front()[key] = other;
        };
        if (value.is_number()) with(value.get<int>() + 1);
        if (value.is_string()) for (const char* word : {"eps_8pin", "12vhpwr", "pcie_6pin"}) with(word);
        if (value.is_object()) for (const Json& fact : otherFacts(value)) with(fact);
    }
    return others;
}

// What an unknown field may come to hold.
std::vector<Json> newFacts(const std::string& type)
{
    if (type == "mm") return {factOf(50)};
    if (type == "kg") return {factOf(1.5)};
    if (type == "W") return {factOf(300)};
    if (type == "number") return {factOf(2)};
    if (type == "yes/no") return {factOf(true), factOf(false)};
    if (type == "word") return {factOf("none"), factOf("end")};
    return {};
}

std::vector<PartPtr> variantsOf(const Part& part)
{
    Json json = writePart(part);
    if (!json.contains("spec")) json["spec"] = Json::object();
    std::vector<PartPtr> variants;
    for (const FieldDescription& field : fieldsOfKind(*part.kind)) {
        const std::string key = field.path.substr(0, field.path.find('['));
        const bool isThere = json["spec"].contains(key);
        if (!isThere && field.path != key) continue;
        const Json& now = isThere ? json["spec"][key] : Json();
        for (const Json& other : !isThere ? newFacts(field.type) : now.is_array() ? otherLists(now) : otherFacts(now)) {
            Json changed = json;
            changed["spec"][key] = other;
            try {
                variants.push_back(std::make_shared<const Part>(readPart(changed, field.path)));
            } catch (const DataError&) {
                // A value that no such part may have.
            }
        }
    }
    return variants;
}

// The part as it is; without its lists; and with its size alone: what is unknown makes checks look elsewhere.
std::vector<PartPtr> startsOf(const PartPtr& part)
{
    const Json whole = writePart(*part), spec = whole.value("spec", Json::object());
    Json noLists = whole, bare = whole;
    bare["spec"] = Json::object();
    for (const auto& [key, value] : spec.items()) {
        if (value.is_array()) noLists["spec"].erase(key);
        if (key == "length_mm" || key == "height_mm" || key == "thickness_mm") bare["spec"][key] = value;
    }
    return {part, std::make_shared<const Part>(readPart(noLists, "no lists")), std::make_shared<const Part>(readPart(bare, "bare"))};
}

// Changes every value of the item's part in turn; how many ways.
int tryVariants(const Rig& rig, const Item& item)
{
    const auto ownPieces = item.part->spec->pieces(item.state);
    const Signature signature(*item.part, ownPieces);
    const Scene scene(rig);
    std::vector<std::string> before;
    for (const Check& check : allChecks()) before.push_back(said(runCheck(check, scene, {})));
    int tried = 0;
    for (const PartPtr& other : variantsOf(*item.part)) {
        const auto pieces = other->spec->pieces(item.state);
        if (pieces.size() != item.pieces.size()) continue;
        Rig changed = rig;
        changed.find(item.id)->part = other;
        const Scene then(changed);
        const Signature otherSignature(*other, pieces);
        ++tried;
        for (std::size_t i = 0; i < allChecks().size(); ++i) {
            if (signature.forCheck(i) == otherSignature.forCheck(i) && said(runCheck(allChecks()[i], then, {})) != before[i]) {
                const std::string change = Json::diff(writePart(*item.part), writePart(*other)).dump();
                QTest::qFail((std::string(allChecks()[i].id) + " reads of " + item.id + " what its fields() do not name: " + change + "\n" + before[i] + "\n-> " + said(runCheck(allChecks()[i], then, {}))).c_str(), __FILE__, __LINE__);
                return tried;
            }
        }
    }
    return tried;
}

// Whether every piece stands as it did.
bool looksAlike(const Item& item, const State& state)
{
    const ShapeHash a = shapeHash(item.part->spec->pieces(item.state)), b = shapeHash(item.part->spec->pieces(state));
    return a.solid == b.solid && a.keepOuts == b.keepOuts;
}

// Turns every switch of the item in turn; how many move no solid.
int trySettings(const Rig& rig, const Item& item)
{
    const Scene scene(rig);
    int tried = 0;
    for (const StateOption& option : item.part->spec->options()) {
        State state = item.state;
        if (!state.switches.erase(option.name)) state.switches.insert(option.name);
        if (!option.isSwitch() || !looksAlike(item, state)) continue;
        Rig changed = rig;
        changed.find(item.id)->state = state;
        const Scene then(changed);
        ++tried;
        for (const Check& check : allChecks())
            if (!readsSettings(check, *item.part->kind) && said(runCheck(check, scene, {})) != said(runCheck(check, then, {})))
                QTest::qFail((std::string(check.id) + " reads " + option.name + " of " + item.id + ", which its fields() do not name").c_str(), __FILE__, __LINE__);
    }
    return tried;
}

std::vector<Rig> rigsFrom(const QString& from)
{
    if (from != "cases") return {test::sampleRig(RW_SOURCE, from.toStdString())};
    std::vector<Rig> rigs;
    const auto library = [](const std::string& id) { return test::curatedPart(RW_SOURCE, id); };
    for (const Case& one : loadCases(std::string(RW_SOURCE) + "/tests/data/cases", {library, basesIn(std::string(RW_SOURCE) + "/assets/cases")}))
        if (one.unreadable.empty() && one.notRepresented.empty()) rigs.push_back(one.rig);
    return rigs;
}

}  // namespace

class TestReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void named_data();
    void named();
    void settings_data() { named_data(); }
    void settings();
};

void TestReads::named_data()
{
    QTest::addColumn<QString>("from");
    for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    QTest::newRow("documented cases") << "cases";
}

void TestReads::named()
{
    QFETCH(QString, from);
    int tried = 0;
    for (Rig rig : rigsFrom(from))
        for (std::size_t number = 0; number < rig.items.size(); ++number) {
            if (!readsAreNamed(*rig.items[number].part->kind)) continue;
            const PartPtr own = rig.items[number].part;
            for (const PartPtr& start : startsOf(own)) {
                rig.items[number].part = start;
                tried += tryVariants(rig, rig.items[number]);
                if (QTest::currentTestFailed()) return;
            }
            rig.items[number].part = own;
        }
    QVERIFY2(tried > 100 || from != "cases", std::to_string(tried).c_str());
}

void TestReads::settings()
{
    QFETCH(QString, from);
    int tried = 0;
    for (const Rig& rig : rigsFrom(from))
        for (const Item& item : rig.items)
            if (settingsAreNamed(*item.part->kind)) tried += trySettings(rig, item);
    QVERIFY2(tried > 2 || from != "cases", std::to_string(tried).c_str());
}

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
