// Every sentence the checks can say: each is said at least once here, fits its line, names its parts and numbers, and
// ends with what to do.
#include "checks/rows.h"

#include <cstring>
#include <filesystem>
#include <regex>

#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

namespace {

constexpr std::size_t kLongest = 200, kNameLength = 22;

struct Said {
    Verdict verdict;
    bool isLabel;                      // of a fix, not of a finding
    std::vector<std::string> names;    // of the first two parts
    Value measured, limit;
    Text text;
};
using Sayings = std::map<std::string, std::vector<Said>>;  // by pattern

// ---- the patterns, as they stand in the sources

struct Pattern { std::string check, text; };

std::vector<Pattern> patternsInSources()
{
    std::vector<Pattern> patterns;
    static const std::regex literal("RW_TEXT\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    for (const auto& file : std::filesystem::directory_iterator(std::string(RW_SOURCE) + "/core/checks")) {
        if (file.path().extension() != ".cpp") continue;
        const std::string source = textOf(file.path().string());
        for (std::sregex_iterator it(source.begin(), source.end(), literal), end; it != end; ++it)
            patterns.push_back({file.path().stem().string(), (*it)[1].str()});
    }
    std::sort(patterns.begin(), patterns.end(), [](const Pattern& a, const Pattern& b) { return std::tie(a.check, a.text) < std::tie(b.check, b.text); });
    patterns.erase(std::unique(patterns.begin(), patterns.end(), [](const Pattern& a, const Pattern& b) { return a.text == b.text; }), patterns.end());
    return patterns;
}

// ---- rigs that make the checks speak

void twoCards(SmallRig& r, double air, const char* lower)
{
    r.second = r.card;
    r.secondSlot = lower;
    r.card.thickness = len((std::string(lower) == "S2" ? 40.64 : std::string(lower) == "S3" ? 60.96 : 101.6) - air);
}
void heavy(SmallRig& r, double mass) { r.card.mass = {kg(mass), Origin::User}; }
void under(SmallRig& r, double module) { r.cooler.frontOffset = len(50); r.memory.height = len(module); }
void low(SmallRig& r) { r.slot = "S4"; }
void bridged(SmallRig& r)
{
    twoCards(r, 20.96, "S3");
    r.bridge = NvLinkBridge();
    r.bridge->span = num(3);
    r.bridge->generation = word("Turing");
}

const std::vector<Change>& changes()
{
    static const std::vector<Change> all = {
        {},
        // board_form, cpu_socket, memory_type
        [](SmallRig& r) { r.board.form = {}; },
        [](SmallRig& r) { r.pcCase.boards.clear(); },
        [](SmallRig& r) { r.board.form = word("SSI-EEB"); r.board.depth = len(330); r.pcCase.boardDepthLimit = len(272); r.pcCase.boards = {"E-ATX", "ATX", "microATX", "Mini-ITX"}; },
        [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.84); },
        [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.839); },
        [](SmallRig& r) { r.board.depth = {}; r.pcCase.boardDepthLimit = len(272); },
        [](SmallRig& r) { r.board.socket = word("sTRX4"); r.cooler.sockets = {"LGA1700", "LGA1200", "LGA2066"}; },
        [](SmallRig& r) { r.board.socket = {}; r.cooler.sockets.clear(); },
        [](SmallRig& r) { r.memory.type = word("DDR5"); },
        [](SmallRig& r) { r.memory.type = {}; },
        // complete
        [](SmallRig& r) { r.without = {"cpu", "memory_kit", "air_cooler", "storage", "power_supply", "graphics_card"}; r.board.wired = r.board.wireless = word("none"); },
        [](SmallRig& r) { r.without = {"motherboard"}; },
        [](SmallRig& r) { r.board.wired = {}; r.unplaced = {"graphics_card", "memory_kit"}; },
        [](SmallRig& r) { r.second = r.card; r.secondSlot = r.slot; },
        // coolers
        [](SmallRig& r) { r.cpu.maxPower = {}; },
        [](SmallRig& r) { r.cooler.capacity = {}; },
        [](SmallRig& r) { r.cooler.capacity = watt(89.999); },
        [](SmallRig& r) { r.cooler.capacity = watt(65); },
        [](SmallRig& r) { r.cooler.height = len(190.001); },
        [](SmallRig& r) { r.cooler.height = len(190); },
        [](SmallRig& r) { r.cooler.height = len(185.5); },
        [](SmallRig& r) { r.pcCase.coolerLimit.origin = Origin::Estimated; },
        [](SmallRig& r) { r.pcCase.coolerLimit = {}; },
        [](SmallRig& r) { r.cooler.height = {}; },
        [](SmallRig& r) { r.cooler.width = {}; },
        [](SmallRig& r) { r.cooler.depth = {}; },
        [](SmallRig& r) { under(r, 45); },
        [](SmallRig& r) { under(r, 45.001); },
        [](SmallRig& r) { under(r, 51); r.cooler.memoryUnderFan.origin = Origin::Estimated; },
        [](SmallRig& r) { under(r, 40); r.memory.height = {}; },
        [](SmallRig& r) { r.cooler.frontOffset = len(70); r.cooler.memoryUnderFan = len(80); r.memory.height = len(61); },
        // cards: length
        [](SmallRig& r) { r.card.length = len(420.001); },
        [](SmallRig& r) { r.card.length = len(420); },
        [](SmallRig& r) { r.card.length = len(412.5); },
        [](SmallRig& r) { r.card.length = lenBetween(405, 405, 420.5); },
        [](SmallRig& r) { r.pcCase.cardLimit.origin = Origin::Family; },
        [](SmallRig& r) { r.card.length = {}; },
        [](SmallRig& r) { r.pcCase.cardLimit = {}; },
        [](SmallRig& r) { r.pcCase.cardLimitWithCage = len(297); },
        [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.card.length = len(380); },
        [](SmallRig& r) { r.card.length = r.supply.length = r.cooler.height = {}; r.pcCase.cardLimit = r.pcCase.psuLimit = r.pcCase.coolerLimit = {}; },
        // cards: beside each other
        [](SmallRig& r) { twoCards(r, 0, "S2"); },
        [](SmallRig& r) { twoCards(r, -0.001, "S2"); },
        [](SmallRig& r) { twoCards(r, 3.96, "S3"); r.card.thickness.low = mm(57); r.card.thickness.high = mm(61); },
        [](SmallRig& r) { twoCards(r, 19.999, "S3"); },
        [](SmallRig& r) { twoCards(r, 21, "S3"); r.card.thickness.high = *r.card.thickness + mm(2); },
        [](SmallRig& r) { twoCards(r, 30, "S4"); },
        [](SmallRig& r) { r.card.thickness = {}; },
        [](SmallRig& r) { r.card.height = {}; },
        [](SmallRig& r) { r.card.length = {}; r.onFrame = true; },
        [](SmallRig& r) { low(r); r.pcCase.slots = num(7); },
        [](SmallRig& r) { low(r); r.pcCase.slots = {}; },
        [](SmallRig& r) { r.card.thickness = len(50); },
        [](SmallRig& r) { r.card.thickness = len(110); },
        // cards: the case's bottom
        [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30); },
        [](SmallRig& r) { low(r); r.pcCase.floorGap = len(30.925); },
        [](SmallRig& r) { low(r); r.pcCase.floorGap = len(10); },
        [](SmallRig& r) { low(r); r.pcCase.floorGap.origin = Origin::Estimated; },
        [](SmallRig& r) { low(r); r.pcCase.floorGap = {}; },
        // cards: sag
        [](SmallRig& r) { heavy(r, 0.9); },
        [](SmallRig& r) { heavy(r, 2.279); },
        [](SmallRig& r) { r.card.thickness = len(72); r.card.mass = {}; },
        [](SmallRig& r) {
            heavy(r, 2.279);
            r.brace = GpuBrace();
            r.brace->type = word("arm");
            r.brace->reach = len(240);
            r.braceSlide = mm(243.54 - 182.58) + r.card.fanSide();
        },
        [](SmallRig& r) { heavy(r, 2.279); r.onFrame = true; r.riser = Riser(); r.stance = Stance::Bench; },
        // bridges
        bridged,
        [](SmallRig& r) { bridged(r); r.bridge->span = num(4); r.bridge->generation = word("Ampere"); },
        [](SmallRig& r) { bridged(r); r.bridge->span = {}; r.bridge->generation = {}; },
        [](SmallRig& r) { bridged(r); r.second.reset(); },
        // supplies
        [](SmallRig& r) { r.supply.length = len(250.001); },
        [](SmallRig& r) { r.supply.length = len(250); },
        [](SmallRig& r) { r.supply.length = len(225); },
        [](SmallRig& r) { r.supply.length = {}; },
        [](SmallRig& r) { r.pcCase.psuLimit = {}; },
        [](SmallRig& r) { r.pcCase.psuLimit.origin = Origin::Estimated; },
        [](SmallRig& r) { r.pcCase.psuLimitWithCage = len(150); },
        [](SmallRig& r) { r.supply.power = {}; },
        [](SmallRig& r) { r.card.power = {}; },
        [](SmallRig& r) { r.supply.power = watt(350); },
        [](SmallRig& r) { r.supply.power = watt(310); },
        [](SmallRig& r) { r.supply.power = watt(200); r.secondSupply = r.supply; r.secondSupply->atxVersion = {}; },
        [](SmallRig& r) { r.supply.power = watt(400); r.supply.atxVersion = word("ATX12V 2.4"); },
        // overlap
        [](SmallRig& r) { r.board.blocks.push_back({"heat sink", "", len(200), len(190), len(230), len(210), len(20)}); },
        [](SmallRig& r) { r.board.blocks.push_back({"heat sink", "", len(200), len(190), len(230), len(210), len(20, Origin::Estimated)}); },
    };
    return all;
}

// ---- what they say, with names as long as a list allows

Rig withLongNames(Rig rig)
{
    for (Item& item : rig.items) {
        auto part = std::make_shared<Part>(*item.part);
        part->shortName = (part->shortName + "-abcdefghijklmnopqrstuvwxyz").substr(0, kNameLength);
        item.part = std::move(part);
    }
    return rig;
}

void listen(const Rig& rig, Sayings& sayings)
{
    const Rig named = withLongNames(rig);
    for (const Finding& finding : runChecks(Scene(named))) {
        Said said{finding.verdict, false, {}, finding.measured, finding.limit, finding.text};
        for (std::size_t i = 0; i < finding.parts.size() && i < 2; ++i) said.names.push_back(named.find(finding.parts[i])->part->shortName);
        sayings[finding.text.pattern].push_back(said);
        for (const Fix& fix : finding.fixes) {
            Said condition = said, label = said;
            condition.text = fix.condition;
            condition.verdict = Verdict::FitsIf;
            label.text = fix.label;
            label.isLabel = true;
            sayings[fix.condition.pattern].push_back(condition);
            sayings[fix.label.pattern].push_back(label);
        }
    }
}

const Sayings& sayings()
{
    static const Sayings all = [] {
        Sayings heard;
        for (const std::string& name : sampleNames(RW_SOURCE)) listen(sampleRig(RW_SOURCE, name), heard);
        for (const Change& change : changes()) {
            SmallRig small;
            if (change) change(small);
            listen(small.make(), heard);
        }
        return heard;
    }();
    return all;
}

// ---- what a sentence must be

std::size_t characters(const std::string& utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

// The number as the sentence prints it: not the tail of a longer one.
std::string printed(const std::string& sentence, const Value& value)
{
    for (int decimals = 0; decimals <= 3; ++decimals) {
        const std::string number = valueText(value, decimals);
        for (std::size_t at = sentence.find(number); at != std::string::npos; at = sentence.find(number, at + 1))
            if (at == 0 || !std::strchr("0123456789.-", sentence[at - 1])) return number;
    }
    return {};
}

bool hasUnit(const Value& value) { return !unitOf(value).empty(); }

// What to do is the last sentence, and starts with a verb; where a condition makes it right, with "Fits if".
bool saysWhatToDo(const std::string& sentence)
{
    static const std::regex todo("(^|[.:] )(Add|Brace|Check|Choose|Count|Leave|Level|Look|Measure|Move|Place|Plan|Put|Raise|Take|Use|Fits if)\\b[^.:]*(\\.[0-9][^.:]*)*\\.$");
    return std::regex_search(sentence, todo);
}

QString fault(const Said& said)
{
    const std::string sentence = format(said.text);
    if (characters(sentence) > kLongest) return QString("%1 characters long").arg(characters(sentence));
    if (sentence.find_first_of("{}") != std::string::npos) return "a placeholder is left";
    if (sentence.find("  ") != std::string::npos) return "two spaces";
    static const std::regex placeholder("\\{(\\w+)\\}");
    const std::string& pattern = said.text.pattern;
    for (std::sregex_iterator it(pattern.begin(), pattern.end(), placeholder), end; it != end; ++it)
        if (!said.text.arguments.contains((*it)[1]) && pattern.find(" is " + it->str()) == std::string::npos) return QString::fromStdString("nothing is known for " + (*it).str());
    if (said.isLabel) return sentence.back() == '.' ? "a label is no sentence" : QString();
    if (sentence.back() != '.') return "no full stop";
    for (const std::string& name : said.names)
        if (sentence.find(name) == std::string::npos) return QString::fromStdString("does not name " + name);
    for (const Value& value : {said.measured, said.limit})
        if (hasUnit(value) && printed(sentence, value).empty()) return QString::fromStdString("does not give " + valueText(value, 3));
    if (hasUnit(said.measured) && hasUnit(said.limit) && numberOf(said.measured) != numberOf(said.limit)
        && printed(sentence, said.measured) == printed(sentence, said.limit))
        return "its two numbers look the same";
    if (said.verdict != Verdict::Note && !saysWhatToDo(sentence)) return "does not say what to do";
    return {};
}

}  // namespace

class FindingTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pattern_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const Pattern& pattern : patternsInSources())
            QTest::newRow((pattern.check + ": " + pattern.text.substr(0, 80)).c_str()) << QString::fromStdString(pattern.text);
    }
    void pattern()
    {
        QFETCH(QString, pattern);
        const auto found = sayings().find(pattern.toStdString());
        QVERIFY2(found != sayings().end(), "no rig of this test makes a check say it");
        for (const Said& said : found->second) {
            const QString wrong = fault(said);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + ":\n  " + QString::fromStdString(format(said.text))));
        }
    }

    void everyTextIsFound()  // the expression that collects them misses none
    {
        std::size_t marks = 0;
        for (const auto& file : std::filesystem::directory_iterator(std::string(RW_SOURCE) + "/core/checks")) {
            if (file.path().extension() != ".cpp") continue;
            const std::string source = textOf(file.path().string());
            for (std::size_t at = source.find("RW_TEXT("); at != std::string::npos; at = source.find("RW_TEXT(", at + 1)) {
                ++marks;
                QVERIFY2(source.compare(at, 9, "RW_TEXT(\"") == 0, file.path().c_str());
            }
        }
        QVERIFY(marks >= patternsInSources().size() && patternsInSources().size() > 60);
    }

    void everySayingIsMarked()  // and no check says what the translators never see
    {
        std::set<std::string> marked;
        for (const Pattern& pattern : patternsInSources()) marked.insert(pattern.text);
        for (const auto& [pattern, said] : sayings()) QVERIFY2(marked.contains(pattern), pattern.c_str());
    }

    void aHairIsNotNothing()
    {
        SmallRig small;
        small.card.length = len(420.001);
        const std::string sentence = format(findingsOf(small, "gpu_length").at(0).text);
        QVERIFY2(sentence.find(" 0 mm") == std::string::npos, sentence.c_str());
    }
};

QTEST_APPLESS_MAIN(FindingTextsTest)
#include "tst_finding_texts.moc"
