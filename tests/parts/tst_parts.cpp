// Every part of the catalogue reads, writes and stands; broken entries are refused with the file and the field.
#define QT_NO_KEYWORDS  // boards and cards have slots, too
#include <QTest>

#include <cmath>
#include <filesystem>
#include <set>

#include "parts/field_entries.h"
#include "scene/board_links.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/motherboard.h"
#include "parts/part_json.h"
#include "support/catalogue_folder.h"
#include "units/data_error.h"

using namespace rw;
namespace fs = std::filesystem;

namespace {

const std::string kCatalogue = std::string(RW_SOURCE) + "/db/catalogue";

void catalogueRows()
{
    QTest::addColumn<QString>("path");
    for (const auto& entry : fs::recursive_directory_iterator(kCatalogue))
        if (entry.path().extension() == ".json")
            QTest::newRow(entry.path().stem().string().c_str()) << QString::fromStdString(entry.path().string());
}

Json jsonAt(const QString& path) { return Json::parse(test::textOf(path.toStdString())); }

// The same content in one writing: one source as a word, facts that say nothing left out, keys sorted.
nlohmann::json plain(const nlohmann::json& json)
{
    if (json.is_array()) {
        nlohmann::json out = nlohmann::json::array();
        for (const auto& item : json) out.push_back(plain(item));
        return out;
    }
    if (!json.is_object()) return json;
    nlohmann::json out = nlohmann::json::object();
    for (const auto& [key, value] : json.items()) {
        if (key == "source" && value.is_array() && value.size() == 1) out[key] = value[0];
        else if (key == "fill_order" && value == 0) continue;
        else if ((value.is_array() || value.is_object()) && value.empty()) continue;
        else if (value.is_object() && value.contains("value") && value["value"].is_null() && !value.contains("note")) continue;
        else out[key] = plain(value);
    }
    return out;
}

// The states a part can be in, one change at a time.
std::vector<State> statesOf(const Spec& spec)
{
    std::vector<State> states(1);
    for (const StateOption& option : spec.options()) {
        State state;
        if (option.isSwitch()) state.switches.insert(option.name);
        else state.lengths[option.name] = option.hi;
        states.push_back(state);
    }
    return states;
}

// What is wrong with a piece, or nothing.
QString flawOf(const Piece& piece)
{
    constexpr std::int64_t kFar = 3'000'000;  // 3 m: nothing of a rig is larger
    for (const Solid& solid : piece.solids) {
        const QString name = QString::fromStdString(solid.name);
        if (solid.name.empty()) return "a solid has no name";
        const Box bounds = boundsOf(solid);
        for (Axis axis : kAxes) {
            if (bounds.hi[axis] <= bounds.lo[axis]) return name + " is inside out or flat";
            if (std::abs(bounds.lo[axis].raw()) > kFar || std::abs(bounds.hi[axis].raw()) > kFar) return name + " is out of all bounds";
            if (solid.doubt.lo[axis] < Length{} || solid.doubt.hi[axis] < Length{}) return name + " has a negative doubt";
        }
        for (Origin origin : solid.origins)
            if (origin == Origin::Missing) return name + " is drawn from a missing number";
    }
    for (const Mount& mount : piece.mounts) {
        const QString name = QString::fromStdString(mount.name);
        if (mount.kind == MountKind::None) return "mount " + name + " takes nothing";
        if (mount.turns.empty()) return "mount " + name + " allows no turn";
        for (const Slide& slide : mount.slides)
            if (slide.hi < slide.lo || slide.step <= Length{}) return "mount " + name + " has a slide without a range";
        for (Axis axis : kAxes) {
            if (mount.mating && mount.mating->hi[axis] <= mount.mating->lo[axis]) return "mount " + name + " has no mating volume";
            if (mount.doubt.lo[axis] < Length{} || mount.doubt.hi[axis] < Length{}) return "mount " + name + " has a negative doubt";
        }
    }
    return {};
}

QString flawOf(const std::vector<Piece>& pieces)
{
    std::set<std::string> pieceNames, mountNames;
    for (const Piece& piece : pieces) {
        if (!pieceNames.insert(piece.name).second) return QString("two pieces are called \"%1\"").arg(piece.name.c_str());
        if (pieces.size() > 1 && piece.name.empty()) return "one of several pieces has no name";
        for (const Mount& mount : piece.mounts)
            if (mount.name.empty() || !mountNames.insert(mount.name).second) return QString("two mounts are called \"%1\"").arg(mount.name.c_str());
        if (const QString flaw = flawOf(piece); !flaw.isEmpty()) return flaw;
    }
    return {};
}

// The message with which an entry is refused; empty where it is read.
std::string refusal(const Json& json)
{
    try {
        readPart(json, "cards/titan.json");
    } catch (const DataError& error) {
        return error.what();
    }
    return {};
}

}  // namespace

Q_DECLARE_METATYPE(rw::MountKind)

class PartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWritesReads_data() { catalogueRows(); }
    void readsWritesReads()
    {
        QFETCH(QString, path);
        const Json json = jsonAt(path);
        const Part part = readPart(json, path.toStdString());
        const Json written = writePart(part);
        const auto changes = nlohmann::json::diff(plain(nlohmann::json::parse(json.dump())), plain(nlohmann::json::parse(written.dump())));
        QVERIFY2(changes.empty(), changes.dump().c_str());  // nothing lost, nothing made up
        const Part again = readPart(written, "written");
        QCOMPARE(writePart(again).dump(), written.dump());
        const auto fields = fieldsOf(part), fieldsAgain = fieldsOf(again);
        QCOMPARE(fields.size(), fieldsAgain.size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            QCOMPARE(fields[i].path, fieldsAgain[i].path);
            QCOMPARE(fields[i].value, fieldsAgain[i].value);
            QVERIFY(fields[i].origin == fieldsAgain[i].origin);
        }
    }

    void isWellKept_data() { catalogueRows(); }
    void isWellKept()
    {
        QFETCH(QString, path);
        const Part part = readPart(jsonAt(path), path.toStdString());
        QCOMPARE(part.id, fs::path(path.toStdString()).stem().string());
        QCOMPARE(std::string(part.kind->id), fs::path(path.toStdString()).parent_path().filename().string());
        QVERIFY2(QString::fromStdString(part.shortName).size() <= 22, part.shortName.c_str());
        QVERIFY(part.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
        for (const FieldEntry& field : fieldsOf(part))  // a source key that is none hides where a number comes from
            for (const std::string& source : field.sources)
                QVERIFY2(part.sources.contains(source) || source.find("://") != std::string::npos || source.find(' ') != std::string::npos, (field.path + ": " + source).c_str());
        if (const auto* board = part.as<Motherboard>()) QVERIFY2(placesUnknownTo(*board).empty(), listText(placesUnknownTo(*board)).c_str());
    }

    void stands_data() { catalogueRows(); }
    void stands()
    {
        QFETCH(QString, path);
        const Part part = readPart(jsonAt(path), path.toStdString());
        const std::size_t count = part.spec->pieces({}).size();
        for (const State& state : statesOf(*part.spec)) {
            const auto pieces = part.spec->pieces(state);
            QCOMPARE(pieces.size(), count);  // an item's placements are by number
            const QString flaw = flawOf(pieces);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        }
        for (const StateOption& option : part.spec->options()) {
            QVERIFY(!option.name.empty() && !option.label.pattern.empty());
            QVERIFY(option.isSwitch() || (option.lo <= option.hi && option.step > Length{}));
        }
        const Draw draw = part.spec->draw();
        QVERIFY(Power{} <= draw.nameplate && draw.sustained <= draw.limit);
    }

    void kinds()
    {
        QVERIFY(partKinds().size() >= 15);
        std::set<std::string> ids;
        int order = -1;
        for (const PartKind& kind : partKinds()) {
            QVERIFY(ids.insert(kind.id).second);
            QVERIFY(kind.order >= order);
            order = kind.order;
            QVERIFY(findPartKind(kind.id) == &kind);
        }
        QVERIFY(!findPartKind("gpu") && !findPartKind("") && !findPartKind("Graphics_Card"));
    }

    void partOfWhichNothingIsKnown_data()
    {
        QTest::addColumn<QString>("kind");
        for (const PartKind& kind : partKinds()) QTest::newRow(kind.id) << kind.id;
    }
    void partOfWhichNothingIsKnown()
    {
        QFETCH(QString, kind);
        const Json json = {{"id", "x"}, {"kind", kind.toStdString()}, {"name", "X"}, {"short_name", "X"}};
        const Part part = readPart(json, "x");
        const QString flaw = flawOf(part.spec->pieces({}));
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        part.spec->draw();
        part.spec->options();
        QCOMPARE(writePart(part)["id"].get<std::string>(), std::string("x"));
        QVERIFY(part.fullName() == "X" && part.type() == part.kind->listType);
    }

    void broken_data()
    {
        QTest::addColumn<QString>("path");   // JSON pointer into the entry of the TITAN RTX
        QTest::addColumn<QString>("value");  // what stands there instead; empty: it is taken out
        QTest::addColumn<QString>("says");   // in the message, beside the file
        const auto row = [](const char* name, const char* path, const char* value, const char* says) { QTest::newRow(name) << path << value << says; };
        row("no id", "/id", "", "\"id\" is missing");
        row("empty id", "/id", "\"\"", "\"id\" is missing");
        row("id is a number", "/id", "7", "\"id\" is missing");
        row("no name", "/name", "", "\"name\" is missing");
        row("no short name", "/short_name", "", "\"short_name\" is missing");
        row("no kind", "/kind", "", "\"kind\" is missing");
        row("unknown kind", "/kind", "\"toaster\"", "toaster");
        row("unknown field of the part", "/colour", "\"red\"", "unknown field \"colour\"");
        row("part numbers are a word", "/part_numbers", "\"900\"", "type");
        row("sources are a list", "/sources", "[1]", "type");
        row("list type is a number", "/list_type", "3", "type");
        row("spec is a list", "/spec", "[]", ".spec");
        row("unknown field of the spec", "/spec/lenght_mm", "{\"value\": 1, \"origin\": \"norm\"}", "unknown field \"lenght_mm\"");
        row("bare number", "/spec/length_mm", "267", ".spec.length_mm");
        row("value is a word", "/spec/length_mm/value", "\"267\"", ".spec.length_mm");
        row("value is a list", "/spec/length_mm/value", "[267]", ".spec.length_mm");
        row("value is true", "/spec/length_mm/value", "true", ".spec.length_mm");
        row("word is a number", "/spec/cooling/value", "2", ".spec.cooling");
        row("flag is a number", "/spec/memory_on_back/value", "1", ".spec.memory_on_back");
        row("count is a word", "/spec/fans/value", "\"two\"", ".spec.fans");
        row("no origin", "/spec/length_mm/origin", "", ".spec.length_mm: origin is missing");
        row("unknown origin", "/spec/length_mm/origin", "\"guess\"", ".spec.length_mm: origin is missing or unknown: \"guess\"");
        row("origin missing, as a word", "/spec/length_mm/origin", "\"missing\"", ".spec.length_mm: origin");
        row("origin is a number", "/spec/length_mm/origin", "1", ".spec.length_mm");
        row("curated without a source", "/spec/architecture/source", "", ".spec.architecture: origin \"curated\" needs a source");
        row("opendb without a source", "/spec/length_mm/source", "", ".spec.length_mm: origin \"opendb\" needs a source");
        row("source is a number", "/spec/length_mm/source", "5", ".spec.length_mm");
        row("note is a number", "/spec/length_mm/note", "5", ".spec.length_mm");
        row("unknown field of a fact", "/spec/length_mm/unit", "\"in\"", ".spec.length_mm: unknown field \"unit\"");
        row("below low", "/spec/thickness_mm/value", "34.999", ".spec.thickness_mm: value must lie between low and high");
        row("above high", "/spec/thickness_mm/value", "40.001", ".spec.thickness_mm: value must lie between low and high");
        row("low is a word", "/spec/thickness_mm/low", "\"35\"", ".spec.thickness_mm");
        row("negative length", "/spec/length_mm/value", "-267", ".spec.length_mm");
        row("negative low", "/spec/thickness_mm/low", "-1", ".spec.thickness_mm");
        row("negative mass", "/spec/mass_kg/low", "-1", ".spec.mass_kg");
        row("negative power", "/spec/power_w/value", "-280", ".spec.power_w");
        row("negative count", "/spec/fans/value", "-2", ".spec.fans");
        row("huge length", "/spec/length_mm/value", "1e300", ".spec.length_mm");
        row("length of a kilometre", "/spec/length_mm/value", "1000000", ".spec.length_mm");
        row("huge high", "/spec/thickness_mm/high", "1e18", ".spec.thickness_mm");
        row("huge count", "/spec/bracket_slots/value", "1e9", ".spec.bracket_slots");
        row("huge power", "/spec/power_w/value", "9e99", ".spec.power_w");
        row("list is an object", "/spec/power_plugs", "{}", ".spec.power_plugs: a list is expected");
        row("list of words", "/spec/power_plugs", "[\"8pin\"]", ".spec.power_plugs[0]");
        row("unknown field in a row", "/spec/power_plugs/0/colour", "1", ".spec.power_plugs[0]: unknown field \"colour\"");
        row("row's count is a word", "/spec/power_plugs/0/count", "\"2\"", ".spec.power_plugs[0].count");
        row("row's count is no whole number", "/spec/power_plugs/0/count", "1.5", ".spec.power_plugs[0].count");
        row("row's count is true", "/spec/power_plugs/0/count", "true", ".spec.power_plugs[0].count");
        row("row's count is huge", "/spec/power_plugs/0/count", "1e300", ".spec.power_plugs[0].count");
        row("row's word is a number", "/spec/power_plugs/0/type", "8", ".spec.power_plugs[0].type");
    }
    void broken()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, says);
        Json json = jsonAt(QString::fromStdString(kCatalogue + "/graphics_card/nvidia-titan-rtx.json"));
        QCOMPARE(refusal(json), std::string());
        const Json::json_pointer pointer(path.toStdString());
        if (value.isEmpty()) {
            const Json::json_pointer parent = pointer.parent_pointer();
            json.at(parent).erase(pointer.back());
        } else {
            json[pointer] = Json::parse(value.toStdString());
        }
        const QString message = QString::fromStdString(refusal(json));
        QVERIFY2(!message.isEmpty(), "it was read");
        QVERIFY2(message.startsWith("cards/titan.json"), qPrintable(message));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void noPart_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"null", "[]", "{}", "7", "\"nvidia-titan-rtx\"", "[{}]", "{\"id\": \"x\"}"}) QTest::newRow(text) << text;
    }
    void noPart()
    {
        QFETCH(QString, text);
        QVERIFY(QString::fromStdString(refusal(Json::parse(text.toStdString()))).startsWith("cards/titan.json: "));
    }

    void factsKeepWhatTheyWere()
    {
        const Json json = Json::parse(R"({"id": "x", "kind": "graphics_card", "name": "X", "short_name": "X", "spec": {
            "length_mm": {"value": 285, "low": 284.5, "high": 313.001, "origin": "curated", "source": ["a", "b"], "note": "two makers"},
            "height_mm": {"value": null, "note": "not found"}, "thickness_mm": {"value": 0, "origin": "user"}}})");
        const Part part = readPart(json, "x");
        const auto* card = part.as<GraphicsCard>();
        QVERIFY(card && !part.as<Motherboard>());
        QVERIFY(card->length && *card->length == mm(285) && card->length.least() == mm(284.5) && card->length.most() == mm(313.001));
        QCOMPARE(card->length.sources.size(), std::size_t(2));
        QVERIFY(!card->height && card->height.note == "not found" && card->height.originOr(Origin::Estimated) == Origin::Estimated);
        QVERIFY(card->thickness && *card->thickness == Length{});  // a zero someone gave is a zero
        QVERIFY(!card->mass && card->mass.origin == Origin::Missing && card->mass.valueOr(kg(1)) == kg(1));
        QCOMPARE(writePart(part).dump(), writePart(readPart(writePart(part), "y")).dump());
        QVERIFY(writePart(part)["spec"]["height_mm"]["value"].is_null());
    }

    void mountWords()
    {
        std::set<std::string> words;
        for (int kind = 0; kind <= int(MountKind::UsbPort); ++kind) words.insert(mountKindText(MountKind(kind)));
        QCOMPARE(words.size(), std::size_t(MountKind::UsbPort) + 1);
        QCOMPARE(mountKindText(MountKind::PcieSlot), std::string("pcie_slot"));
        QCOMPARE(mountKindText(MountKind::UsbPort), std::string("usb_port"));
    }

    void memoryGoesInByTheBoardsOrder()
    {
        const PartPtr board = test::curatedPart(RW_SOURCE, "msi-meg-x570-unify");
        std::vector<std::string> names;
        const auto pieces = board->spec->pieces({});
        for (const Mount& mount : pieces.front().mounts)
            if (mount.kind == MountKind::DimmSlot) names.push_back(mount.name);
        QCOMPARE(names, (std::vector<std::string>{"DIMMA2", "DIMMB2", "DIMMA1", "DIMMB1"}));
    }

    void slotsCannotStandWithoutTheirPlace()
    {
        const Json json = Json::parse(R"({"id": "x", "kind": "motherboard", "name": "X", "short_name": "X", "spec": {
            "slots": [{"label": "PCI_E1", "size": "x16"}, {"label": "PCI_E2", "size": "x16", "position": {"value": 2, "origin": "norm"}}]}})");
        std::vector<std::string> slots;  // the others take no card
        const auto pieces = readPart(json, "x").spec->pieces({});
        for (const Mount& mount : pieces.front().mounts)
            if (mount.kind == MountKind::PcieSlot) slots.push_back(mount.name);
        QCOMPARE(slots, std::vector<std::string>{"PCI_E2"});
    }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "tst_parts.moc"
