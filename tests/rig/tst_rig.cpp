// Edits and their refusals, undo and redo, and the rig file: what is written reads the same, what is broken is refused.
#define QT_NO_KEYWORDS  // boards have slots, too
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <set>

#include "parts/part_json.h"
#include "rig/edits.h"
#include "rig/history.h"
#include "scene/scene.h"
#include "support/catalogue_folder.h"
#include "units/data_error.h"

using namespace rw;
namespace fs = std::filesystem;

namespace {

PartPtr part(const char* id) { return test::curatedPart(RW_SOURCE, id); }
Rig sample(const char* name) { return test::sampleRig(RW_SOURCE, name); }
Rig tower() { return sample("e-3070-in-h510"); }
Rig frame() { return sample("d-iva-open-frame"); }

Placement on(const char* host, const char* mount, const char* piece = "")
{
    Placement placement;
    placement.host = host;
    placement.hostPiece = piece;
    placement.mount = mount;
    return placement;
}

void sampleRows()
{
    QTest::addColumn<QString>("name");
    for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

// Why a text is no rig; empty where it is read.
std::string complaint(const std::string& text)
{
    try {
        readRig(text, "my.rig");
    } catch (const DataError& error) {
        return error.what();
    }
    return {};
}

void write(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

}  // namespace

class RigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Edits

    void addsWithFreshNames()
    {
        Rig rig;
        for (int i = 0; i < 3; ++i) rig = addItem(rig, part("nvidia-titan-rtx"));
        rig = addItem(rig, part("gskill-ripjaws-v-2x16"));
        QCOMPARE(rig.items[0].id, std::string("graphics_card"));
        QCOMPARE(rig.items[1].id, std::string("graphics_card-2"));
        QCOMPARE(rig.items[2].id, std::string("graphics_card-3"));
        QCOMPARE(lastItem(rig), std::string("memory_kit"));
        QCOMPARE(rig.items[3].pieces.size(), std::size_t(2));
        QVERIFY(!rig.items[3].isPlaced());
        rig = *removeItem(rig, "graphics_card-2");
        rig = addItem(rig, part("nvidia-titan-rtx"));
        QCOMPARE(lastItem(rig), std::string("graphics_card-2"));  // a free name is used again, a taken one never
        QVERIFY(lastItem(Rig{}).empty());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("piece");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("hostPiece");
        QTest::addColumn<QString>("mount");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* item, int piece, const char* host, const char* hostPiece, const char* mount, const char* says) {
            QTest::newRow(name) << item << piece << host << hostPiece << mount << says;
        };
        row("no such part", "gpu", 0, "motherboard", "", "PCI_E1", "no part of this rig is called \"gpu\"");
        row("no such host", "graphics_card", 0, "mainboard", "", "PCI_E1", "no part of this rig is called \"mainboard\"");
        row("no such mount", "graphics_card", 0, "motherboard", "", "PCI_E99", "has no mount \"PCI_E99\"");
        row("no such piece", "graphics_card", 1, "motherboard", "", "PCI_E1", "has no piece 2");
        row("no such piece of the host", "graphics_card", 0, "riser", "nose", "slot", "has no mount \"slot\"");
        row("host's piece not said", "graphics_card", 0, "riser", "", "slot", "has no mount \"slot\"");
        row("card on a memory slot", "graphics_card", 0, "motherboard", "", "DIMMA1", "does not go on");
        row("memory in a card slot", "memory_kit", 0, "motherboard", "", "PCI_E1", "does not go on");
        row("board on a card slot", "motherboard", 0, "motherboard", "", "PCI_E1", "cannot stand on itself");
        row("frame on the board", "open_frame", 0, "motherboard", "", "PCI_E1", "cannot stand on a part that stands on it");
        row("riser in its own socket", "riser", 0, "riser", "socket", "slot", "cannot stand on itself");
        row("cpu on its cooler", "cpu", 0, "air_cooler", "", "cooler", "cannot stand on a part that stands on it");
        row("board on the card over a riser", "motherboard", 0, "graphics_card", "", "nvlink", "cannot stand on a part that stands on it");
    }
    void refusals()
    {
        QFETCH(QString, item);
        QFETCH(int, piece);
        QFETCH(QString, host);
        QFETCH(QString, hostPiece);
        QFETCH(QString, mount);
        QFETCH(QString, says);
        const Rig rig = frame();
        const auto placed = placePiece(rig, item.toStdString(), std::size_t(piece), on(qPrintable(host), qPrintable(mount), qPrintable(hostPiece)));
        QVERIFY(!placed);
        QVERIFY2(QString::fromStdString(placed.reason()).contains(says), placed.reason().c_str());
    }

    void turnsAndSlidesAsTheMountAllows()
    {
        Rig rig = frame();
        Placement turned = on("motherboard", "PCI_E1");
        turned.turn = Turn::about(Axis::Z, 1);
        QVERIFY(!placePiece(rig, "riser", 0, turned));
        turned.turn = Turn::about(Axis::Z, 4);
        QVERIFY(bool(placePiece(rig, "riser", 0, turned)));

        QVERIFY(bool(setSlide(rig, "riser", 1, Axis::Y, mm(300))));
        QVERIFY(!setSlide(rig, "riser", 1, Axis::Y, mm(300.001)));
        QVERIFY(!setSlide(rig, "riser", 1, Axis::Y, mm(-300.001)));
        QVERIFY(!setSlide(rig, "riser", 1, Axis::X, mm(1)));
        QVERIFY(bool(setSlide(rig, "riser", 1, Axis::X, Length{})));
        QVERIFY(!setSlide(rig, "riser", 0, Axis::Y, mm(1)));  // the plug's slot has no slide
        QVERIFY(!setSlide(rig, "riser", 2, Axis::Y, mm(1)));
        QVERIFY(!setSlide(rig, "storage-2", 0, Axis::Y, mm(1)));  // not placed
        QVERIFY(!setSlide(rig, "nobody", 0, Axis::Y, mm(1)));
        rig = *setSlide(rig, "riser", 1, Axis::Y, mm(-55));
        QCOMPARE(rig.find("riser")->pieces[1]->slides.at(Axis::Y), mm(-55));
        QCOMPARE(rig.find("riser")->pieces[1]->mount, std::string("rail 1"));
    }

    void aCollisionIsNoRefusal()
    {
        const Rig rig = sample("c-two-titan-rtx-nvlink");
        QVERIFY(bool(placePiece(rig, "graphics_card-2", 0, on("motherboard", "PCI_E1"))));
    }

    void removingAHostFreesItsGuests()
    {
        const Rig rig = tower();
        const auto without = removeItem(rig, "motherboard");
        QVERIFY(bool(without));
        QCOMPARE(without->items.size(), rig.items.size() - 1);
        QVERIFY(!without->find("motherboard"));
        for (const char* guest : {"cpu", "memory_kit", "graphics_card", "storage", "network_adapter"}) {
            QVERIFY2(without->find(guest) && !without->find(guest)->isPlaced(), guest);
        }
        QVERIFY(without->find("air_cooler")->isPlaced());  // on the cpu, which is still there
        QVERIFY(without->find("power_supply")->isPlaced());
        for (const Item& item : without->items)
            for (const auto& piece : item.pieces) QVERIFY(!piece || piece->host != "motherboard");
        QCOMPARE(complaint(writeRig(*without)), std::string());  // no loose ends in its file

        const Rig cards = *removeItem(frame(), "riser");
        QVERIFY(!cards.find("graphics_card")->isPlaced() && cards.find("graphics_card-2")->isPlaced());
        QVERIFY(!removeItem(rig, "nobody"));
        QCOMPARE(rig.items.size(), tower().items.size());  // the rig itself never changes
    }

    void unplaces()
    {
        const Rig rig = *unplace(frame(), "riser");
        QVERIFY(!rig.find("riser")->isPlaced());
        QVERIFY(rig.find("graphics_card")->isPlaced());  // it stands on the riser, wherever that is
        QVERIFY(bool(unplace(rig, "riser")));
        QVERIFY(!unplace(rig, "nobody"));
    }

    void switchesAndLengths()
    {
        const Rig rig = tower();
        QVERIFY(setSwitch(rig, "pc_case", "panel_off", true)->find("pc_case")->state.has("panel_off"));
        QVERIFY(!setSwitch(*setSwitch(rig, "pc_case", "panel_off", true), "pc_case", "panel_off", false)->find("pc_case")->state.has("panel_off"));
        QVERIFY(!setSwitch(rig, "pc_case", "roof_off", true));
        QVERIFY(!setSwitch(rig, "graphics_card", "panel_off", true));
        QVERIFY(!setSwitch(rig, "nobody", "panel_off", true));
        QVERIFY(!setLength(rig, "pc_case", "panel_off", mm(1)));
        const Rig open = frame();
        QCOMPARE(setLength(open, "air_cooler", "fan_raise", mm(6))->find("air_cooler")->state.length("fan_raise"), mm(6));
        QVERIFY(bool(setLength(open, "air_cooler", "fan_raise", Length{})));
        QVERIFY(bool(setLength(open, "air_cooler", "fan_raise", mm(30))));
        QVERIFY(!setLength(open, "air_cooler", "fan_raise", mm(30.001)));
        QVERIFY(!setLength(open, "air_cooler", "fan_raise", mm(-0.001)));
        QVERIFY(!setSwitch(open, "air_cooler", "fan_raise", true));
        QVERIFY2(QString::fromStdString(setLength(open, "air_cooler", "fan_raise", mm(31)).reason()).contains("30 mm"), "the range is said");
        QCOMPARE(QString::fromStdString(format(setLength(open, "air_cooler", "fan_raise", mm(31)).refusal().text, {}, LengthUnit::Inch)),
                 QStringLiteral("%1: “Front fan raised by” goes from 0 in to 1.18 in").arg(QString::fromStdString(open.find("air_cooler")->part->shortName)));
    }

    void prices()
    {
        const Rig rig = tower();
        const Rig priced = *setPrice(rig, "cpu", Money::of(199.99), PriceMark::Used);
        QVERIFY(priced.find("cpu")->price == Money::of(199.99) && priced.find("cpu")->mark == PriceMark::Used);
        QVERIFY(!setPrice(priced, "cpu", std::nullopt, PriceMark::Owned)->find("cpu")->price);
        QVERIFY(bool(setPrice(rig, "cpu", Money{}, PriceMark::Free)));
        QVERIFY(!setPrice(rig, "cpu", Money{-1}, PriceMark::None));
        QVERIFY(!setPrice(rig, "nobody", Money{1}, PriceMark::None));
        for (const PriceMark mark : {PriceMark::None, PriceMark::Used, PriceMark::Free, PriceMark::Owned, PriceMark::Elsewhere})
            QVERIFY(priceMarkFromText(priceMarkText(mark)) == mark);
        for (const Stance stance : {Stance::Tower, Stance::OnSide, Stance::Bench}) QVERIFY(stanceFromText(stanceText(stance)) == stance);
        QVERIFY(!priceMarkFromText("stolen") && !stanceFromText("upside_down"));
    }

    void gravity()
    {
        QVERIFY(downOf(Stance::Tower).axis == Axis::Y && downOf(Stance::Tower).sense == -1);
        QVERIFY(downOf(Stance::OnSide).axis == Axis::Z && downOf(Stance::Bench).axis == Axis::Z);
    }

    // History

    void history()
    {
        const auto named = [](const char* name) { Rig rig; rig.name = name; return rig; };
        const auto words = [](const StepLabel& label) { return std::get<std::string>(label); };
        History history(named("0"));
        QVERIFY(history.isSaved() && !history.undo() && !history.redo());
        QCOMPARE(words(history.undoLabel()), std::string());
        const std::size_t start = history.revision();

        history.commit("nothing", named("0"));  // no change is no step
        QVERIFY(history.revision() == start && words(history.undoLabel()).empty());

        history.commit("one", named("1"));
        history.commit("two", named("2"));
        QVERIFY(!history.isSaved() && words(history.undoLabel()) == "two" && words(history.redoLabel()).empty());
        history.markSaved();
        QVERIFY(history.isSaved());

        QVERIFY(history.undo());
        QVERIFY(!history.isSaved() && history.current().name == "1" && words(history.undoLabel()) == "one" && words(history.redoLabel()) == "two");
        QVERIFY(history.redo() && history.isSaved() && history.current().name == "2" && !history.redo());

        QVERIFY(history.undo());
        history.commit("other", named("3"));  // cuts what could be redone, and with it the saved step
        QVERIFY(!history.redo() && words(history.redoLabel()).empty() && words(history.undoLabel()) == "other" && !history.isSaved());
        QVERIFY(history.undo() && !history.isSaved());
        QVERIFY(history.undo() && history.current().name == "0" && !history.isSaved() && !history.undo());
        QVERIFY(history.revision() > start + 5);
        history.markSaved();
        history.commit("again", named("1"));
        history.commit(Text{"{by}", {{"by", mm(2)}}}, named("4"));
        QCOMPARE(format(std::get<Text>(history.undoLabel()), {}, LengthUnit::Inch), std::string("0.079 in"));
        QVERIFY(history.undo() && history.current().name == "1");
        QVERIFY(history.undo() && history.isSaved());  // undone back to what is on disk
    }

    // The file

    void roundTrip_data() { sampleRows(); }
    void roundTrip()
    {
        QFETCH(QString, name);
        const Rig rig = sample(qPrintable(name));
        const std::string text = writeRig(rig);
        const Rig again = readRig(text, "again");  // no library: its parts are inside
        QCOMPARE(QString::fromStdString(writeRig(again)), QString::fromStdString(text));
        QCOMPARE(again.items.size(), rig.items.size());
        for (std::size_t i = 0; i < rig.items.size(); ++i) {
            Item item = again.items[i];
            QCOMPARE(item.part->id, rig.items[i].part->id);
            item.part = rig.items[i].part;
            QVERIFY2(item == rig.items[i], item.id.c_str());
        }
        QVERIFY(again.name == rig.name && again.note == rig.note && again.currency == rig.currency && again.budget == rig.budget && again.stance == rig.stance
                && again.headless == rig.headless && again.otherLines == rig.otherLines);
        QCOMPARE(Scene(again).pieces().size(), Scene(rig).pieces().size());
    }

    void waiversSurvive()
    {
        Rig rig = frame();
        rig.waivers = {{"gpu_sag", {"graphics_card", "riser"}, "warning", -0.18900000000000006, "N·m", "It sags.", "a \"post\" of ours\nholds it, ü"},
                       {"complete", {}, "warning", {}, {}, "Nothing in the list drives a display.", "headless, by ssh"},
                       {"gpu_air_gap", {"graphics_card"}, "warning", -2, "mm", "", "blower"}};
        const std::string text = writeRig(rig);
        const Rig again = readRig(text, "again");
        QVERIFY(again.waivers == rig.waivers);  // and in their order
        QCOMPARE(QString::fromStdString(writeRig(again)), QString::fromStdString(text));
        QVERIFY(writeRig(frame()).find("waivers") == std::string::npos);  // a rig without one is written as before
    }

    void brokenWaivers_data()
    {
        QTest::addColumn<QString>("waiver");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* waiver, const char* says) { QTest::newRow(name) << waiver << says; };
        row("whole", R"({"check": "gpu_sag", "parts": ["cpu"], "verdict": "warning", "reason": "so"})", "");
        row("no reason", R"({"check": "gpu_sag", "parts": [], "verdict": "warning"})", "\"reason\" is missing");
        row("an empty reason", R"({"check": "gpu_sag", "parts": [], "verdict": "warning", "reason": " \t"})", "a waiver needs a reason");
        row("no verdict", R"({"check": "gpu_sag", "parts": [], "reason": "so"})", "\"verdict\" is missing");
        row("of nobody", R"({"check": "gpu_sag", "parts": ["gpu"], "verdict": "warning", "reason": "so"})", "\"gpu\" is not in the file");
        row("parts that are none", R"({"check": "gpu_sag", "parts": "cpu", "verdict": "warning", "reason": "so"})", "another type");
        row("a bare margin", R"({"check": "gpu_sag", "parts": [], "verdict": "warning", "margin": 3, "reason": "so"})", "waivers[0].margin");
        row("another field", R"({"check": "gpu_sag", "parts": [], "verdict": "warning", "until": 3, "reason": "so"})", "unknown field \"until\"");
        row("no object", "3", "an object is expected");
    }
    void brokenWaivers()
    {
        QFETCH(QString, waiver);
        QFETCH(QString, says);
        Json json = Json::parse(writeRig(tower()));
        json["waivers"] = Json::array({Json::parse(waiver.toStdString())});
        const QString said = QString::fromStdString(complaint(json.dump()));
        if (says.isEmpty()) QCOMPARE(said, QString());
        else QVERIFY2(said.contains(says), qPrintable(said));
    }

    void waiverEdits()
    {
        const Waiver sag{"gpu_sag", {"graphics_card"}, "warning", -1, "mm", "", " a post holds it\n"};
        const Rig rig = tower();
        const Rig waived = *waive(rig, sag);
        QCOMPARE(waived.waivers.size(), std::size_t(1));
        QCOMPARE(waived.waivers[0].reason, std::string("a post holds it"));
        for (const char* nothing : {"", " ", "\n\t "}) {
            Waiver silent = sag;
            silent.reason = nothing;
            QVERIFY(!waive(rig, silent));
        }
        Waiver foreign = sag;
        foreign.parts = {"gpu"};
        QVERIFY(!waive(rig, foreign));
        Waiver anew = sag;
        anew.reason = "and a second one";
        anew.margin = -2;
        QCOMPARE(waive(waived, anew)->waivers.size(), std::size_t(1));  // in the place of the old one
        QCOMPARE(waive(waived, anew)->waivers[0].reason, anew.reason);
        QVERIFY(unwaive(waived, anew)->waivers.empty());
        QVERIFY(!unwaive(rig, sag));
        QVERIFY(removeItem(waived, "graphics_card")->waivers.empty());  // another part may get its name
        QCOMPARE(removeItem(waived, "cpu")->waivers.size(), std::size_t(1));
        // Without a number to tell them apart, what is said does.
        const Waiver display{"complete", {}, "warning", {}, {}, "no display", "ssh"}, network{"complete", {}, "warning", {}, {}, "no network", "air gap"};
        const Rig both = *waive(*waive(rig, display), network);
        QCOMPARE(both.waivers.size(), std::size_t(2));
        QCOMPARE(unwaive(both, display)->waivers[0].says, network.says);
    }

    void everyFieldSurvives()
    {
        Rig rig = frame();
        rig.note = "line\nbreak, \"quotes\", ü, 螢, \t tab";
        rig.currency = "DKK";
        rig.budget = Money{123'45};
        rig.stance = Stance::OnSide;
        rig.headless = true;
        rig.shipping = Money::of(12.5);
        rig.taxPercent = 8.25;
        rig.assumptions = {"eu_16a", 0.31, 8, true, "Llama 3.1 70B", ModelUse::Qlora, 32768, 1.25, Money::of(900)};
        rig.otherLines = {{"Shipping & tape", Money{1}}, {"", Money{}}};
        rig = *setLength(rig, "air_cooler", "fan_raise", mm(2));
        rig = *setSlide(rig, "riser", 1, Axis::Y, mm(-0.001));
        rig = *setPrice(rig, "cpu", Money{1}, PriceMark::Elsewhere);
        rig = *setPowerLimit(rig, "graphics_card", watts(150));
        rig = *setLater(rig, "graphics_card", true);
        rig = *setSupply(rig, "graphics_card", "power_supply");
        rig.find("cpu")->url = "https://example.org/?a=b&c=d";
        rig.find("cpu")->merchant = "B&H";
        rig.find("cpu")->note = "{} // \\";
        rig.done = {"memory/0", "gpu \"1\""};
        rig.find("motherboard")->state.switches = {"one", "two"};
        const Rig again = readRig(writeRig(rig), "again");
        QVERIFY(again.note == rig.note && again.budget == rig.budget && again.otherLines == rig.otherLines && again.headless && again.stance == Stance::OnSide && again.done == rig.done);
        QVERIFY(again.shipping == rig.shipping && again.taxPercent == 8.25 && again.assumptions == rig.assumptions);
        QCOMPARE(again.currency, std::string("DKK"));
        for (const char* id : {"cpu", "riser", "air_cooler", "motherboard", "graphics_card"}) {
            Item item = *again.find(id);
            item.part = rig.find(id)->part;
            QVERIFY2(item == *rig.find(id), id);
        }
    }

    void emptyRig()
    {
        const std::string text = writeRig(Rig{});
        QVERIFY(readRig(text, "empty") == Rig{});
        QCOMPARE(writeRig(readRig(text, "empty")), text);
    }

    void likePartsOfUnlikeNumbers()  // the user corrected one of two like cards: the file keeps both
    {
        Rig rig = sample("c-two-titan-rtx-nvlink");
        Json json = writePart(*rig.find("graphics_card")->part);
        json["spec"]["thickness_mm"] = {{"value", 41}, {"origin", "user"}};
        rig.find("graphics_card")->part = std::make_shared<const Part>(readPart(json, "edit"));
        const Rig again = readRig(writeRig(rig), "again");
        for (const char* id : {"graphics_card", "graphics_card-2"})
            QCOMPARE(writePart(*again.find(id)->part).dump(), writePart(*rig.find(id)->part).dump());
    }

    void keysStandInOrder()
    {
        const Json json = Json::parse(writeRig(frame()));
        std::vector<std::string> keys, parts;
        for (const auto& [key, value] : json.items()) keys.push_back(key);
        QCOMPARE(keys, (std::vector<std::string>{"format", "version", "name", "note", "currency", "stance", "items", "other_lines", "parts"}));
        for (const Json& part : json["parts"]) parts.push_back(part["id"].get<std::string>());
        QVERIFY(std::is_sorted(parts.begin(), parts.end()));
        QCOMPARE(std::set<std::string>(parts.begin(), parts.end()).size(), parts.size());  // each part once
        QVERIFY(writeRig(frame()).ends_with("}\n"));
    }

    void oldFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("items");
        QTest::newRow("version 1") << "v1.rig" << 12;
    }
    void oldFiles()  // they open forever
    {
        QFETCH(QString, file);
        QFETCH(int, items);
        const Rig rig = loadRig(fs::path(RW_TEST_DATA) / "old" / file.toStdString());
        QCOMPARE(int(rig.items.size()), items);
        QVERIFY(rig.budget == Money::of(3500) && rig.headless && rig.stance == Stance::Bench);
        QVERIFY(rig.find("cpu")->price == Money::of(412.5) && rig.find("cpu")->mark == PriceMark::Used);
        QVERIFY(!rig.find("power_supply")->price && rig.find("power_supply")->mark == PriceMark::Owned);
        QCOMPARE(rig.find("air_cooler")->state.length("fan_raise"), mm(2.5));
        QCOMPARE(rig.find("riser-2")->pieces[1]->slides.at(Axis::Y), mm(-20));
        QCOMPARE(rig.find("graphics_card")->note, std::string("second hand; \"quoted\", and ü"));
        QVERIFY(!rig.find("storage-2")->isPlaced());
        QCOMPARE(Scene(rig).pieces().size(), std::size_t(14));  // all of it stands, but for the drive
        QCOMPARE(rig.otherLines.size(), frame().otherLines.size());
    }

    // Broken files

    void broken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) { QTest::newRow(name) << QByteArray::fromStdString(text) << says; };
        row("empty", "", "damaged");
        row("a blank", " \n", "damaged");
        row("no JSON", "PK\x03\x04 not a rig", "damaged");
        row("zero bytes", std::string(100, '\0'), "damaged");
        row("bytes that are no text", "{\"format\": \"rigwright-rig\", \"name\": \"\xff\xfe\"}", "damaged");
        row("two documents", writeRig(Rig{}) + writeRig(Rig{}), "damaged");
        row("null", "null", "not a Rigwright rig");
        row("a list", "[1, 2]", "not a Rigwright rig");
        row("a word", "\"rigwright-rig\"", "not a Rigwright rig");
        row("foreign JSON", "{\"name\": \"left-pad\", \"version\": 1}", "not a Rigwright rig");
        row("foreign format", "{\"format\": \"kicad\", \"version\": 1}", "not a Rigwright rig");
        row("format is a number", "{\"format\": 1}", "not a Rigwright rig");
        row("only the format", "{\"format\": \"rigwright-rig\"}", "\"version\" is missing");
        row("nested 200,000 deep", "{\"format\": \"rigwright-rig\", \"version\": 1, \"name\": " + std::string(200'000, '[') + std::string(200'000, ']') + "}", "my.rig");

        const std::string whole = writeRig(tower());
        const auto changed = [&](const char* name, const char* path, const char* value, const char* says) {
            Json json = Json::parse(whole);
            const Json::json_pointer pointer(path);
            if (*value) {
                json[pointer] = "@";
                std::string text = json.dump(1);
                text.replace(text.find("\"@\""), 3, value);  // as it stands: it need not be a number JSON could hold
                row(name, text, says);
            } else {
                Json& parent = json.at(pointer.parent_pointer());
                if (parent.is_array()) parent.erase(std::stoul(pointer.back()));
                else parent.erase(pointer.back());
                row(name, json.dump(1), says);
            }
        };
        changed("newer version", "/version", "2", "newer Rigwright");
        changed("much newer version", "/version", "4294967297", "newer Rigwright");
        changed("version 0", "/version", "0", ".version");
        changed("version -1", "/version", "-1", ".version");
        changed("version is a word", "/version", "\"1\"", "version");
        changed("version is true", "/version", "true", "version");
        changed("version is no whole number", "/version", "1.5", "version");
        changed("no name", "/name", "", "\"name\" is missing");
        changed("name is a number", "/name", "5", ".name");
        changed("note is a list", "/note", "[]", ".note");
        changed("currency is null", "/currency", "null", ".currency");
        changed("unknown field", "/colour", "1", "unknown field \"colour\"");
        changed("unknown stance", "/stance", "\"hanging\"", ".stance");
        changed("headless is a word", "/headless", "\"yes\"", ".headless");
        changed("budget is a word", "/budget", "\"3000\"", ".budget");
        changed("budget below zero", "/budget", "-1", ".budget");
        changed("budget of NaN", "/budget", "NaN", "damaged");
        changed("budget without end", "/budget", "1e999", "damaged");
        changed("huge budget", "/budget", "1e300", ".budget");
        changed("no items", "/items", "", "\"items\" is missing");
        changed("items is an object", "/items", "{}", ".items: a list is expected");
        changed("item is a word", "/items/0", "\"cpu\"", ".items[0]");
        changed("item without id", "/items/0/id", "", ".items[0]: \"id\" is missing");
        changed("id is a number", "/items/0/id", "0", ".items[0].id");
        changed("two of one id", "/items/1/id", "\"cpu\"", "\"cpu\"");
        changed("unknown field of an item", "/items/0/colour", "1", ".items[0]: unknown field \"colour\"");
        changed("no parts", "/parts", "", "\"parts\" is missing");
        changed("part missing", "/parts/0", "", "does not contain the part");
        changed("part id is null", "/items/0/part", "null", ".items[0].part");
        changed("part of no kind", "/parts/0/kind", "\"toaster\"", ".parts[0].kind");
        changed("part with a misspelt number", "/parts/0/spec/lenght_mm", "1", ".parts[0].spec");
        changed("part with a bare number", "/parts/3/spec/length_mm", "1", ".parts[3].spec");
        changed("pieces is an object", "/items/0/pieces", "{}", ".items[0].pieces");
        changed("more pieces than the part has", "/items/0/pieces/1", "null", ".items[0].pieces");
        changed("placement is a word", "/items/0/pieces/0", "\"CPU\"", ".items[0].pieces[0]");
        changed("placement without mount", "/items/0/pieces/0/mount", "", ".items[0].pieces[0]: \"mount\" is missing");
        changed("unknown field of a placement", "/items/0/pieces/0/tilt", "5", "unknown field \"tilt\"");
        changed("host not in the file", "/items/0/pieces/0/on", "\"mainboard\"", "mainboard");
        changed("no such turn", "/items/0/pieces/0/turn", "\"+x+y-z\"", ".items[0].pieces[0].turn");
        changed("turn is a number", "/items/0/pieces/0/turn", "90", ".items[0].pieces[0].turn");
        changed("slide is a number", "/items/0/pieces/0/slide_mm", "5", "slide_mm");
        changed("slide is a list", "/items/0/pieces/0/slide_mm", "[5]", "slide_mm");
        changed("slide along no axis", "/items/0/pieces/0/slide_mm", "{\"w\": 1}", "slide_mm");
        changed("slide by a word", "/items/0/pieces/0/slide_mm", "{\"x\": \"1\"}", "slide_mm.x");
        changed("huge slide", "/items/0/pieces/0/slide_mm", "{\"x\": 1e300}", "slide_mm.x");
        changed("slide of a kilometre", "/items/0/pieces/0/slide_mm", "{\"y\": -1000000}", "slide_mm.y");
        changed("slide of NaN", "/items/0/pieces/0/slide_mm", "{\"x\": NaN}", "damaged");
        changed("slide without end", "/items/0/pieces/0/slide_mm", "{\"x\": -1e999}", "damaged");
        changed("state is a list", "/items/0/state", "[1]", ".items[0].state");
        changed("state is a word", "/items/0/state", "{\"panel_off\": \"yes\"}", ".items[0].state.panel_off");
        changed("huge state", "/items/0/state", "{\"fan_raise\": 1e300}", ".items[0].state.fan_raise");
        changed("price is a word", "/items/0/price", "\"$5\"", ".items[0].price");
        changed("price below zero", "/items/0/price", "-0.01", ".items[0].price");
        changed("huge price", "/items/0/price", "1e12", ".items[0].price");
        changed("unknown mark", "/items/0/mark", "\"stolen\"", ".items[0].mark");
        changed("url is a number", "/items/0/url", "1", ".items[0].url");
        changed("other lines is an object", "/other_lines", "{}", ".other_lines");
        changed("other line is a word", "/other_lines", "[\"tape\"]", ".other_lines[0]");
        changed("other line without price", "/other_lines", "[{\"name\": \"tape\"}]", ".other_lines[0]: \"price\" is missing");
        changed("unknown field of another line", "/other_lines", "[{\"name\": \"tape\", \"price\": 1, \"count\": 2}]", "unknown field \"count\"");

        const auto standing = [&](const char* name, Rig rig, const char* item, std::size_t piece, Placement placement) {
            rig.find(item)->pieces[piece] = std::move(placement);
            row(name, writeRig(rig), "stands on itself");
        };
        standing("a part on itself", tower(), "cpu", 0, on("cpu", "CPU"));
        standing("a ring of two", tower(), "motherboard", 0, on("cpu", "CPU"));
        standing("a ring of three", tower(), "pc_case", 0, on("cpu", "cooler"));
        standing("a riser in its own socket", frame(), "riser", 0, on("riser", "slot", "socket"));
        standing("a ring over a second piece", frame(), "riser", 1, on("graphics_card", "nvlink"));
        standing("a ring over a first piece", frame(), "riser", 0, on("graphics_card", "nvlink"));
    }
    void broken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QString message = QString::fromStdString(complaint(text.toStdString()));
        QVERIFY2(!message.isEmpty(), "it was read");
        QVERIFY2(message.startsWith("my.rig"), qPrintable(message));
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.size() < 300, qPrintable(message));  // one sentence, whatever the file holds
    }

    void cutShort()  // by a full disk or a broken download
    {
        const std::string whole = writeRig(sample("c-two-titan-rtx-nvlink"));
        const std::size_t end = whole.rfind('}');
        int cuts = 0;
        for (std::size_t length = 0; length <= end; length += 97, ++cuts)
            QVERIFY2(complaint(whole.substr(0, length)).find("damaged") != std::string::npos, QByteArray::number(qulonglong(length)));
        QVERIFY(cuts > 300);
        QCOMPARE(complaint(whole), std::string());
    }

    void gnawed()  // bytes changed at random: it opens or is refused, and what opens can be resolved
    {
        std::mt19937_64 dice(11);
        const std::string whole = writeRig(frame());
        int refused = 0;
        for (int i = 0; i < 1500; ++i) {
            std::string text = whole;
            for (std::size_t n = 1 + dice() % 3; n > 0; --n) text[dice() % text.size()] = "0123456789{}[]\",:.-etrufalsn"[dice() % 28];
            try {
                const Scene scene(readRig(text, "gnawed"));
                QVERIFY(scene.pieces().size() <= 100'000);
            } catch (const DataError&) {
                ++refused;
            }
        }
        QVERIFY(refused > 500);
    }

    void aMountThatIsNotThere()  // read, since a mount may hang on a state, and left out of the scene
    {
        Rig rig = tower();
        rig.find("graphics_card")->pieces[0]->mount = "PCI_E99";
        const Rig again = readRig(writeRig(rig), "again");
        const Scene scene(again);
        for (const StandingPiece& piece : scene.pieces()) QVERIFY(piece.item->id != "graphics_card");
    }

    // On disk

    void savesAndLoads()
    {
        QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "mein Rechner ü.rig";
        saveRig(tower(), path);
        QCOMPARE(writeRig(loadRig(path)), writeRig(tower()));
        saveRig(frame(), path);
        QCOMPARE(writeRig(loadRig(path)), writeRig(frame()));
        QCOMPARE(std::distance(fs::directory_iterator(path.parent_path()), fs::directory_iterator{}), std::ptrdiff_t(1));  // nothing left behind
    }

    void unwritable_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"no folder", "folder read-only", "disk full", "name taken by a folder", "working file taken by a folder"}) QTest::newRow(how) << how;
    }
    void unwritable()  // the old file stays as it was
    {
        QFETCH(QString, how);
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        fs::path path = root / "old.rig";
        const std::string old = "the old file";
        write(path, old);
        if (how == "no folder") path = root / "none" / "new.rig";
        if (how == "folder read-only") {
            if (geteuid() == 0) QSKIP("root may write anywhere");
            chmod(root.c_str(), 0555);
        }
        if (how == "disk full") fs::create_symlink("/dev/full", root / "old.rig.part");
        if (how == "name taken by a folder") { path = root / "taken"; fs::create_directories(path / "inside"); }
        if (how == "working file taken by a folder") fs::create_directories(root / "old.rig.part" / "inside");
        QString message;
        try {
            saveRig(tower(), path);
        } catch (const DataError& error) {
            message = error.what();
        }
        chmod(root.c_str(), 0755);
        QVERIFY2(message.startsWith(QString::fromStdString(path.string())), qPrintable(message));
        QCOMPARE(test::textOf((root / "old.rig").string()), old);
        if (how == "name taken by a folder") QVERIFY(!fs::exists(root / "taken.part"));
    }

    void unreadable()
    {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        QVERIFY_EXCEPTION_THROWN(loadRig(root / "none.rig"), DataError);
        QVERIFY_EXCEPTION_THROWN(loadRig(root), DataError);
        write(root / "empty.rig", "");
        QVERIFY_EXCEPTION_THROWN(loadRig(root / "empty.rig"), DataError);
    }
};

QTEST_APPLESS_MAIN(RigTest)
#include "tst_rig.moc"
