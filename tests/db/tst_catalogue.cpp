// The catalogue from the entries to the user's database. Its own fixtures: the shipped entries change, these do not.
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "db/catalogue.h"
#include "db/catalogue_builder.h"
#include "db/database.h"
#include "db/meta.h"
#include "db/migrations.h"
#include "db/price_list.h"
#include "parts/edit_fields.h"
#include "parts/part_json.h"
#include "support/not_root.h"
#include "units/data_error.h"

using namespace rw;
namespace fs = std::filesystem;

template <>
char* QTest::toString(const std::string& text) { return qstrdup(text.c_str()); }

namespace {

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

template <class Work>
std::string errorOf(Work work)
{
    try {
        work();
    } catch (const DataError& error) {
        return error.what();
    }
    return "no error";
}

std::ptrdiff_t countIn(const fs::path& folder) { return fs::exists(folder) ? std::distance(fs::directory_iterator(folder), fs::directory_iterator()) : 0; }

std::string ids(const std::vector<PartSummary>& parts)
{
    std::string text;
    for (const PartSummary& part : parts) text += (text.empty() ? "" : " ") + part.id;
    return text;
}

// A folder of its own for each row, with the fixtures' catalogue in it.
struct Desk {
    QTemporaryDir temporary;
    fs::path folder = temporary.path().toStdString();
    fs::path entries = folder / "catalogue", shipped = folder / "shipped.sqlite", user = folder / "user" / "catalogue.sqlite";

    Desk() { fs::copy(QFINDTESTDATA("data/catalogue").toStdString(), entries, fs::copy_options::recursive); }
    void build() const { buildCatalogue(entries, QFINDTESTDATA("../../db/schema.sql").toStdString(), shipped); }
    Catalogue open() const { return Catalogue::open(shipped, user); }
    void change(const std::string& entry, const std::string& from, const std::string& to) const
    {
        std::string text = textOf(entries / entry);
        const std::size_t at = text.find(from);
        QVERIFY2(at != std::string::npos, from.c_str());
        write(entries / entry, text.replace(at, from.size(), to));
    }
};

const std::string card = "graphics_card/nvidia-rtx-3090-fe.json";
const std::string cardId = "nvidia-rtx-3090-fe";

Part renamed(const Part& part, const std::string& name)
{
    Part copy = part;
    copy.name = name;
    return copy;
}

}  // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void entryErrors_data();
    void entryErrors();
    void misplacedEntries_data();
    void misplacedEntries();
    void aBrokenEntryLeavesTheOldCatalogue();
    void sameEntriesGiveTheSameFile();
    void roundTrip_data();
    void roundTrip();
    void schemaHasTheNewestVersion();
    void mergeKeepsTheUsersParts();
    void mergeTakesChanges();
    void search_data();
    void search();
    void searchSeesOnlyTheStrongestLayer();
    void listOrder();
    void unusableDatabases_data();
    void unusableDatabases();
    void notKept_data();
    void notKept();
    void damageFoundLater();
    void missingShippedCatalogue();
    void migration();
    void failedMigrationChangesNothing();
    void fromTheFirstVersion();
    void layersAreMergedFieldByField();
    void aFirstNumberIsKept();
    void prices();
    void priceList_data();
    void priceList();
    void recentFiles();
};

void TestCatalogue::entryErrors_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("field");

    QTest::newRow("missing origin") << R"("origin": "curated", "source": "maker", "note")" << R"("source": "maker", "note")" << "spec.length_mm: origin is missing or unknown";
    QTest::newRow("unknown origin") << R"("origin": "typical")" << R"("origin": "heard")" << "spec.memory_on_back: origin is missing or unknown";
    QTest::newRow("missing source") << R"(, "source": "maker")" << "" << "spec.length_mm: origin \"curated\" needs a source";
    QTest::newRow("unknown field") << "slots" << "slotz" << "spec: unknown field \"slotz\"";
    QTest::newRow("unknown field of a part") << "short_name" << "shortname" << "unknown field \"shortname\"";
    QTest::newRow("unknown field of a fact") << "\"low\"" << "\"lo\"" << "spec.length_mm: unknown field \"lo\"";
    QTest::newRow("unknown field of a row") << R"("count": 1)" << R"("pins": 1)" << "spec.power_plugs[0]: unknown field \"pins\"";
    QTest::newRow("wrong type of a number") << "\"value\": 313" << "\"value\": \"313\"" << "spec.length_mm: ";
    QTest::newRow("wrong type in a row") << "\"12pin\"" << "12" << "spec.power_plugs[0].type: ";
    QTest::newRow("wrong type of a name") << "\"NVIDIA\"" << "[1]" << "manufacturer: text is expected";
    QTest::newRow("wrong type of part numbers") << R"(["900-1G136-2510-000"])" << "900" << "part_numbers: a list of texts is expected";
    QTest::newRow("bare number") << R"({ "value": true, "origin": "typical" })" << "true" << "spec.memory_on_back: a fact needs";
    QTest::newRow("negative size") << R"("value": 313, "low": 312.5)" << R"("value": -313, "low": -314)" << "spec.length_mm: ";
    QTest::newRow("value below low") << "\"low\": 312.5" << "\"low\": 313.2" << "spec.length_mm: value must lie between low and high";
    QTest::newRow("value above high") << "\"high\": 313.5" << "\"high\": 312.9" << "spec.length_mm: value must lie between low and high";
    QTest::newRow("no name") << R"("name": "GeForce)" << R"("name": "", "list_type": "GeForce)" << "\"name\" is missing";
    QTest::newRow("key twice") << R"("kind":)" << R"("name": "first", "kind":)" << "\"name\" stands twice";
    QTest::newRow("bad JSON") << "\"kind\":" << "\"kind\"" << "bad JSON, parse error at line 3";
    QTest::newRow("wrong folder") << R"("kind": "graphics_card")" << R"("kind": "riser")" << "kind: \"riser\" does not stand in the folder \"graphics_card\"";
    QTest::newRow("other id than the file") << R"("nvidia-rtx-3090-fe")" << R"("nvidia-rtx-3090")" << "id: \"nvidia-rtx-3090\" is not the file's name";
    QTest::newRow("capital in the id") << R"("nvidia-rtx-3090-fe")" << R"("NVIDIA-rtx-3090-fe")" << "id: \"NVIDIA-rtx-3090-fe\" may hold only";
}

void TestCatalogue::entryErrors()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, field);
    const Desk desk;
    desk.change(card, from.toStdString(), to.toStdString());
    const std::string error = errorOf([&] { desk.build(); });
    const std::string wanted = (desk.entries / card).string() + ": " + field.toStdString();
    QVERIFY2(error.starts_with(wanted), error.c_str());
    QVERIFY(error.find('\n') == std::string::npos);
    QVERIFY(!fs::exists(desk.shipped));
}

void TestCatalogue::misplacedEntries_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");

    QTest::newRow("same id in two kinds") << "riser/nvidia-bridge.json" << R"({"id": "nvidia-bridge", "kind": "riser", "name": "A", "short_name": "A"})"
                                          << "riser/nvidia-bridge.json: id: \"nvidia-bridge\" is also the id of ";
    QTest::newRow("no such kind") << "teapot/a.json" << R"({"id": "a", "kind": "teapot", "name": "A", "short_name": "A"})"
                                  << "teapot/a.json: kind: no kind is called \"teapot\"";
    QTest::newRow("beside the folders") << "a.json" << "{}" << "a.json: an entry stands in a folder named after its kind";
    QTest::newRow("too deep") << "riser/old/a.json" << "{}" << "riser/old/a.json: an entry stands in a folder named after its kind";
    QTest::newRow("empty file") << "riser/a.json" << "" << "riser/a.json: bad JSON";
    QTest::newRow("no object") << "riser/a.json" << "[]" << "riser/a.json: a part is expected";
}

void TestCatalogue::misplacedEntries()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, error);
    const Desk desk;
    write(desk.entries / file.toStdString(), text.toStdString());
    const std::string found = errorOf([&] { desk.build(); });
    QVERIFY2(found.starts_with((desk.entries / error.toStdString()).string()), found.c_str());
}

void TestCatalogue::aBrokenEntryLeavesTheOldCatalogue()
{
    const Desk desk;
    desk.build();
    const std::string before = textOf(desk.shipped);
    desk.change(card, "313", "-313");
    QVERIFY(errorOf([&] { desk.build(); }) != "no error");
    QCOMPARE(textOf(desk.shipped), before);
}

void TestCatalogue::sameEntriesGiveTheSameFile()
{
    const Desk one, two;
    one.build();
    two.build();
    QVERIFY(textOf(one.shipped) == textOf(two.shipped));
    two.change(card, "a fixture\"", "a fixturE\"");
    two.build();
    QVERIFY(metaValue(*openShippedDatabase(one.shipped), "content_hash") != metaValue(*openShippedDatabase(two.shipped), "content_hash"));
}

void TestCatalogue::roundTrip_data()
{
    QTest::addColumn<QString>("entry");
    const fs::path entries = QFINDTESTDATA("data/catalogue").toStdString();
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(entries))
        if (entry.is_regular_file()) QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
}

void TestCatalogue::roundTrip()
{
    QFETCH(QString, entry);
    const Part written = readPart(Json::parse(textOf(entry.toStdString())), "fixture");
    const Desk desk;
    desk.build();
    const PartPtr part = Catalogue::open(desk.shipped, ":memory:").part(written.id);
    QVERIFY(part);
    QCOMPARE(writePart(*part).dump(), writePart(written).dump());
    QCOMPARE(part->type(), written.type());
}

void TestCatalogue::schemaHasTheNewestVersion()
{
    QCOMPARE(schemaVersion(*openUserDatabase(":memory:")), schemaVersionAfter(migrationSteps()));
    QCOMPARE(std::string(schemaSql()), textOf(QFINDTESTDATA("../../db/schema.sql").toStdString()));
    const Desk desk;
    desk.build();
    QVERIFY(desk.open().attribution().starts_with("Contains information from BuildCores OpenDB"));
}

void TestCatalogue::mergeKeepsTheUsersParts()
{
    const Desk desk;
    desk.build();
    {
        Catalogue catalogue = desk.open();
        catalogue.saveUserPart(renamed(*catalogue.part(cardId), "My own"));
        Part mine = *catalogue.part("nvidia-bridge");
        mine.id = "my-bridge";
        catalogue.saveUserPart(mine);
        catalogue.saveUserPart(mine);
    }
    desk.change(card, "Founders Edition", "Founders Edition, second");
    desk.build();
    Catalogue catalogue = desk.open();
    QCOMPARE(catalogue.part(cardId)->name, std::string("My own"));
    QVERIFY(catalogue.part("my-bridge"));
    QCOMPARE(catalogue.all("nvlink_bridge").size(), std::size_t(2));
    catalogue.removeUserPart(cardId);
    catalogue.removeUserPart("my-bridge");
    QCOMPARE(catalogue.part(cardId)->name, std::string("GeForce RTX™ 3090 Founders Edition, second 24 GB"));
    QVERIFY(!catalogue.part("my-bridge"));
    QCOMPARE(ids(catalogue.all("graphics_card")), std::string("evga-rtx-3090-ftw3 nvidia-rtx-3090-fe"));
}

void TestCatalogue::mergeTakesChanges()
{
    const Desk desk;
    desk.build();
    QCOMPARE(ids(desk.open().search("chromax")), std::string("noctua-nh-d15"));
    desk.change("air_cooler/noctua-nh-d15.json", "chromax.black", "classic");
    fs::remove(desk.entries / "nvlink_bridge/nvidia-bridge.json");
    desk.build();
    const Catalogue catalogue = desk.open();
    QCOMPARE(ids(catalogue.search("chromax")), std::string());
    QCOMPARE(ids(catalogue.search("classic")), std::string("noctua-nh-d15"));
    QCOMPARE(catalogue.part("noctua-nh-d15")->name, std::string("NH-D15 classic"));
    QVERIFY(!catalogue.part("nvidia-bridge"));
}

void TestCatalogue::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("found");

    QTest::newRow("two words") << "3090 fe" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("other order and case") << "FE 3090" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("beginnings") << "foun geforc" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("not the middle of a word") << "romax" << "" << 50 << "";
    QTest::newRow("joined") << "nhd15" << "" << 50 << "noctua-nh-d15";
    QTest::newRow("joined, capitals") << "NHD15" << "" << 50 << "noctua-nh-d15";
    QTest::newRow("apart") << "nh d15" << "" << 50 << "noctua-nh-d15";
    QTest::newRow("all apart") << "nh d 15" << "" << 50 << "noctua-nh-d15";
    QTest::newRow("punctuation") << "nh_d15, (chromax/black)!" << "" << 50 << "noctua-nh-d15";
    QTest::newRow("joined words with a sign between") << "rtx3090 founders" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("number and unit joined") << "ddr5 64gb" << "" << 50 << "corsair-ddr5-64";
    QTest::newRow("number and unit apart") << "ddr4 32 gb" << "" << 50 << "kafe-ddr4-32";
    QTest::newRow("no accents") << "kafe electrique" << "" << 50 << "kafe-ddr4-32";
    QTest::newRow("accents") << "KAFÉ" << "" << 50 << "kafe-ddr4-32";
    QTest::newRow("part number") << "900-1g136" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("part number without hyphens") << "9001g136" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("type in lists") << "video card evga" << "" << 50 << "evga-rtx-3090-ftw3";
    QTest::newRow("what people call it") << "gpu nvidia 3090" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("own type in lists") << "bridge 4 slot" << "" << 50 << "nvidia-bridge";
    QTest::newRow("shorter name first") << "rtx 3090" << "" << 50 << "evga-rtx-3090-ftw3 nvidia-rtx-3090-fe";
    QTest::newRow("one character, in list order") << "n" << "" << 50 << "noctua-nh-d15 nvidia-rtx-3090-fe nvidia-bridge";
    QTest::newRow("one kind only") << "nvidia" << "nvlink_bridge" << 50 << "nvidia-bridge";
    QTest::newRow("one kind, one character") << "n" << "air_cooler" << 50 << "noctua-nh-d15";
    QTest::newRow("limit") << "3090" << "" << 1 << "evga-rtx-3090-ftw3";
    QTest::newRow("empty") << "" << "" << 3 << "noctua-nh-d15 corsair-ddr5-64 kafe-ddr4-32";
    QTest::newRow("empty, one kind") << "  " << "graphics_card" << 50 << "evga-rtx-3090-ftw3 nvidia-rtx-3090-fe";
    QTest::newRow("only punctuation") << "!?\"" << "air_cooler" << 50 << "noctua-nh-d15";
    QTest::newRow("a sign beside words") << "™ founders" << "" << 50 << "nvidia-rtx-3090-fe";
    QTest::newRow("words of the query language") << "NOT OR AND NEAR(" << "" << 50 << "";
    QTest::newRow("quotes and stars") << "\"nh* ' d15" << "" << 50 << "noctua-nh-d15";
    QTest::newRow("no such kind") << "" << "teapot" << 50 << "";
    QTest::newRow("nothing fits") << "3090 noctua" << "" << 50 << "";
}

void TestCatalogue::search()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(int, limit);
    QFETCH(QString, found);
    const Desk desk;
    desk.build();
    const Catalogue catalogue = Catalogue::open(desk.shipped, ":memory:");
    QCOMPARE(ids(catalogue.search(text.toStdString(), kind.toStdString(), limit)), found.toStdString());
}

void TestCatalogue::searchSeesOnlyTheStrongestLayer()
{
    const Desk desk;
    desk.build();
    Catalogue catalogue = desk.open();
    catalogue.saveUserPart(renamed(*catalogue.part("noctua-nh-d15"), "Repainted"));
    QCOMPARE(ids(catalogue.search("chromax")), std::string());
    QCOMPARE(ids(catalogue.search("repainted")), std::string("noctua-nh-d15"));
    QCOMPARE(ids(catalogue.search("noctua")), std::string("noctua-nh-d15"));
    catalogue.removeUserPart("noctua-nh-d15");
    QCOMPARE(ids(catalogue.search("chromax")), std::string("noctua-nh-d15"));
    QCOMPARE(ids(catalogue.search("repainted")), std::string());
}

void TestCatalogue::listOrder()
{
    const Desk desk;
    desk.build();
    const std::vector<PartSummary> all = Catalogue::open(desk.shipped, ":memory:").all();
    QCOMPARE(ids(all), std::string("noctua-nh-d15 corsair-ddr5-64 kafe-ddr4-32 evga-rtx-3090-ftw3 nvidia-rtx-3090-fe nvidia-bridge"));
    QCOMPARE(all.front().listType, std::string("CPU Cooler"));
    QCOMPARE(all.back().listType, std::string("Bridge"));
    QCOMPARE(all.back().shortName, std::string("NVLink 4-Slot"));
}

void TestCatalogue::unusableDatabases_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("newer version") << "newer" << ": was written by a newer version of Rigwright (format 999, this version reads up to 2); it has not been changed";
    QTest::newRow("no version") << "no version" << ": is damaged: its format is not stated";
    QTest::newRow("text") << "text" << ": is damaged or no database";
    QTest::newRow("a few bytes") << "bytes" << ": is damaged or no database";
    QTest::newRow("cut in the middle") << "cut" << ": is damaged";
    QTest::newRow("another program's") << "foreign" << ": is no database of Rigwright";
}

void TestCatalogue::unusableDatabases()
{
    QFETCH(QString, what);
    QFETCH(QString, error);
    const Desk desk;
    desk.build();
    if (what == "text") {
        write(desk.user, std::string(5000, 'x'));
    } else if (what == "bytes") {
        write(desk.user, "xyz");
    } else if (what == "foreign") {
        fs::create_directories(desk.user.parent_path());
        SQLite::Database(desk.user, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE note (text)");
    } else {
        desk.open();
        if (what == "newer") setMetaValue(*openUserDatabase(desk.user), "schema_version", "999");
        if (what == "no version") openUserDatabase(desk.user)->exec("DELETE FROM meta");
        if (what == "cut") fs::resize_file(desk.user, 20000);
    }
    const std::string before = textOf(desk.user);
    QCOMPARE(errorOf([&] { desk.open(); }), desk.user.string() + error.toStdString());
    QVERIFY(textOf(desk.user) == before);
}

void TestCatalogue::notKept_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("hasOwn");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a read-only file in a read-only folder") << "file folder" << true << "catalogue.sqlite: cannot be written: its folder is read-only";
    QTest::newRow("a read-only file") << "file" << true << "catalogue.sqlite: cannot be written: it is read-only";
    QTest::newRow("a read-only folder") << "folder" << true << "catalogue.sqlite: cannot be written: its folder is read-only";
    QTest::newRow("of an older program") << "old folder" << true << "catalogue.sqlite: cannot be written: its folder is read-only";
    QTest::newRow("while another has it open") << "used folder" << true << "catalogue.sqlite: cannot be written: its folder is read-only";
    QTest::newRow("a read-only folder without one") << "none folder" << false << "catalogue.sqlite: cannot be written: its folder is read-only";
    QTest::newRow("no folder, and none can be made") << "nowhere" << false << "user: the folder cannot be made: Permission denied";
    QTest::newRow("a file that cannot be read") << "secret" << false << "catalogue.sqlite: cannot be opened";
    QTest::newRow("a folder in its place") << "instead" << false << "catalogue.sqlite: cannot be opened";
}

// The user's database cannot be written: all that can be read is there to be looked at, and nothing seems to be kept.
void TestCatalogue::notKept()
{
    QFETCH(QString, what);
    QFETCH(bool, hasOwn);
    QFETCH(QString, sentence);
    const Desk desk;
    desk.build();
    const fs::path folder = desk.user.parent_path();
    if (hasOwn || what == "secret") {
        Catalogue catalogue = desk.open();
        catalogue.saveUserPart(renamed(*catalogue.part(cardId), "Mine"));
        catalogue.setPrice(cardId, SavedPrice{Money{70000}, "EUR", ""}, "2026-11-01");
    }
    const auto open = [&] { return std::make_unique<Catalogue>(desk.open()); };
    if (what.startsWith("old")) setMetaValue(*openUserDatabase(desk.user), "content_hash", "another");
    if (what == "none folder") fs::create_directories(folder);
    if (what == "instead") fs::create_directories(desk.user);
    std::unique_ptr<Catalogue> other;
    if (what.startsWith("used")) other = open();
    const bool hasFile = fs::is_regular_file(desk.user);
    const std::string before = hasFile ? textOf(desk.user) : "";
    const std::ptrdiff_t files = countIn(folder);
    {
        const Rights above(desk.folder, what == "nowhere" ? 0555 : 0755);
        std::vector<std::unique_ptr<Rights>> rights;
        if (hasFile) rights.push_back(std::make_unique<Rights>(desk.user, what == "secret" ? 0000 : what.contains("file") ? 0444 : 0666));
        if (what != "nowhere") rights.push_back(std::make_unique<Rights>(folder, what.contains("folder") ? 0555 : 0777));
        const NotRoot person;
        if (!person.stands()) QSKIP("Root's rights cannot be given up here, and root may write anything.");
        const auto catalogue = open();
        QCOMPARE(catalogue->notKept(), (what == "nowhere" ? desk.folder : folder).string() + "/" + sentence.toStdString());
        QCOMPARE(catalogue->part(cardId)->name == "Mine", hasOwn);
        QCOMPARE(catalogue->price(cardId).has_value(), hasOwn);
        QVERIFY(ids(catalogue->search("nh-d15")) == "noctua-nh-d15");
        const std::string told = errorOf([&] { catalogue->setPrice(cardId, SavedPrice{Money{100}, "EUR", ""}, "2026-11-02"); });
        QCOMPARE(told, desk.user.string() + ": cannot be written: it is read-only");
        QCOMPARE(catalogue->price(cardId).has_value(), hasOwn);
    }
    if (hasFile) QVERIFY(textOf(desk.user) == before);
    QCOMPARE(countIn(folder), files);
    if (what != "instead") QVERIFY(open()->notKept().empty());
}

void TestCatalogue::damageFoundLater()
{
    const Desk desk;
    desk.build();
    desk.open();
    std::string text = textOf(desk.user);
    for (std::size_t page = 3 * 16384; page + 16384 <= text.size(); page += 16384) text.replace(page, 100, 100, '\xff');
    write(desk.user, text);
    const std::string error = errorOf([&] {
        Catalogue catalogue = desk.open();
        catalogue.all();
        catalogue.part(cardId);
        catalogue.search("rtx");
    });
    QCOMPARE(error, desk.user.string() + ": is damaged");
}

void TestCatalogue::missingShippedCatalogue()
{
    const Desk desk;
    QCOMPARE(errorOf([&] { desk.open(); }), desk.shipped.string() + ": the catalogue is missing");
    QVERIFY(!fs::exists(desk.user));
}

void TestCatalogue::migration()
{
    const auto database = openUserDatabase(":memory:");
    const std::vector<MigrationStep> steps = {{2, "CREATE TABLE two (a)"}, {3, "CREATE TABLE three (a)"}};
    setMetaValue(*database, "schema_version", "1");
    migrate(*database, steps, "test");
    QCOMPARE(schemaVersion(*database), 3);
    QVERIFY(database->tableExists("two") && database->tableExists("three"));
    migrate(*database, steps, "test");  // nothing left to do
    database->exec("DROP TABLE three");
    setMetaValue(*database, "schema_version", "2");
    migrate(*database, steps, "test");  // only the last
    QVERIFY(database->tableExists("three"));
}

void TestCatalogue::failedMigrationChangesNothing()
{
    const auto database = openUserDatabase(":memory:");
    setMetaValue(*database, "schema_version", "1");
    const std::vector<MigrationStep> steps = {{2, "CREATE TABLE two (a)"}, {3, "CREATE TABLE two (a)"}};
    QVERIFY_THROWS_EXCEPTION(std::exception, migrate(*database, steps, "test"));
    QCOMPARE(schemaVersion(*database), 1);
    QVERIFY(!database->tableExists("two"));
}

// A database of version 1, with the user's part and price in it, comes to have today's tables and keeps both.
void TestCatalogue::fromTheFirstVersion()
{
    const Desk desk;
    desk.build();
    fs::create_directories(desk.user.parent_path());
    {
        SQLite::Database old(desk.user, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec(textOf(QFINDTESTDATA("data/schema_1.sql").toStdString()));
        old.exec("INSERT INTO part (id, layer, kind, list_type, manufacturer, name, short_name, part_numbers, kind_words, joined_words, json) VALUES "
                 "('mine', 'user', 'graphics_card', 'Video Card', 'Me', 'My card', 'My card', '', 'graphics_card', 'mycard', "
                 "'{\"id\":\"mine\",\"kind\":\"graphics_card\",\"manufacturer\":\"Me\",\"name\":\"My card\",\"short_name\":\"My card\",\"spec\":{\"length_mm\":{\"value\":301,\"origin\":\"user\"}}}');"
                 "INSERT INTO price VALUES ('mine', 12345, 'EUR', 'used')");
    }
    const Catalogue catalogue = desk.open();
    QCOMPARE(ids(catalogue.search("my card")), std::string("mine"));
    const auto price = catalogue.price("mine");
    QVERIFY(price && price->amount == Money{12345} && price->currency == "EUR" && price->mark == "used");
    SQLite::Database migrated(desk.user, SQLite::OPEN_READONLY), fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fresh.exec(schemaSql());
    const auto shape = [](SQLite::Database& database) {
        QStringList found;
        SQLite::Statement select(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name");
        while (select.executeStep()) {
            QString sql = QString::fromStdString(select.getColumn(2).getString());
            sql.remove(QRegularExpression("--[^\n]*")).remove(QRegularExpression("\\s|\""));
            found << QString::fromStdString(select.getColumn(1).getString()) + " " + sql;
        }
        return found;
    };
    QCOMPARE(shape(migrated), shape(fresh));
    SQLite::Statement size(migrated, "SELECT size_mm FROM part WHERE id = 'mine'");
    QVERIFY(size.executeStep());
    QCOMPARE(size.getColumn(0).getDouble(), 301.0);
}

// The user corrects one value: that one is the user's, the others stay the catalogue's and follow it.
void TestCatalogue::layersAreMergedFieldByField()
{
    const Desk desk;
    desk.build();
    {
        Catalogue catalogue = desk.open();
        Part part = *catalogue.part(cardId);
        Json json = writePart(part);
        json["spec"]["length_mm"] = {{"value", 310}, {"origin", "user"}};
        catalogue.saveUserPart(readPart(json, "a test"));
        QVERIFY(catalogue.isUsers(cardId));
        const Json user = writePart(*catalogue.part(cardId)), below = writePart(*catalogue.partWithoutUser(cardId));
        QCOMPARE(user["spec"]["length_mm"]["value"].get<double>(), 310.0);
        QCOMPARE(below["spec"]["length_mm"]["value"].get<double>(), 313.0);
    }
    desk.change(card, "Founders", "Founder's");
    desk.build();
    Catalogue catalogue = desk.open();
    QVERIFY(catalogue.part(cardId)->name.find("Founder's") != std::string::npos);
    QCOMPARE(writePart(*catalogue.part(cardId))["spec"]["length_mm"]["origin"].get<std::string>(), std::string("user"));
    catalogue.saveUserPart(*catalogue.partWithoutUser(cardId));  // no difference: nothing to keep
    QVERIFY(!catalogue.isUsers(cardId));
}

// Of a part that nobody knows a number of.
void TestCatalogue::aFirstNumberIsKept()
{
    const Desk desk;
    fs::create_directories(desk.entries / "network_adapter");
    std::ofstream(desk.entries / "network_adapter" / "bare-adapter.json") << R"({"id": "bare-adapter", "kind": "network_adapter", "name": "Adapter", "short_name": "Adapter"})";
    desk.build();
    Catalogue catalogue = desk.open();
    const auto edited = withField(*catalogue.part("bare-adapter", Gaps::Open), "interface", "USB");
    QVERIFY2(edited, edited ? "" : edited.reason().c_str());
    catalogue.saveUserPart(*edited);
    QCOMPARE(valuesOf(*catalogue.part("bare-adapter"))["interface"], std::string("USB"));
    QVERIFY(valuesOf(*catalogue.partWithoutUser("bare-adapter", Gaps::Open)).empty());
}

void TestCatalogue::prices()
{
    const Desk desk;
    desk.build();
    const SavedPrice used{Money::of(799.5), "EUR", "used"};
    {
        Catalogue catalogue = desk.open();
        QVERIFY(!catalogue.price(cardId));
        catalogue.setPrice(cardId, SavedPrice{Money::of(1499), "USD", ""});
        catalogue.setPrice(cardId, used);
    }
    desk.change(card, "313", "313.1");
    desk.build();
    Catalogue catalogue = desk.open();
    QVERIFY(catalogue.price(cardId) == used);
    QCOMPARE(catalogue.prices(cardId).size(), std::size_t{2});  // the earlier one is its history
    catalogue.setPrice(cardId, std::nullopt);
    QVERIFY(!catalogue.price(cardId));
    const SavedPrice paid{Money::of(650), "EUR", "used", true, "2026-11-28", "with its box"};
    catalogue.setPrice(cardId, paid);
    QVERIFY(catalogue.price(cardId) == paid);
    QCOMPARE(catalogue.prices(cardId).size(), std::size_t{3});
    QVERIFY(!catalogue.rate("EUR", "USD"));
    catalogue.setRate("EUR", "USD", 1.25, "2026-11-28");
    QCOMPARE(catalogue.rate("EUR", "USD").value(), 1.25);
    QCOMPARE(catalogue.rate("USD", "EUR").value(), 0.8);
}

void TestCatalogue::priceList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("taken");
    QTest::addColumn<QString>("left");     // the first line that was left, or the error
    QTest::addColumn<QString>("price");    // of the card, as written; empty: none

    const QString card = QString::fromStdString(cardId);
    QTest::newRow("by id") << "part,price\n" + card + ",1299.50\n" << 1 << "" << "$1299.50";
    QTest::newRow("by part number, other order, quotes") << "Price;Part;Note\n\"1.299,50\";900-1G136-2510-000;\"with \"\"box\"\"\"\n" << 1 << "" << "$1299.50";
    QTest::newRow("own currency and mark") << "part,price,currency,mark,paid,date\r\n" + card + ",799,EUR,used,yes,2026-11-01\r\n" << 1 << "" << "€799.00";
    QTest::newRow("symbols") << "part,price\n" + card + ",$ 1299\n" << 1 << "" << "$1299.00";
    QTest::newRow("no end of line") << "part,price\n" + card + ",5" << 1 << "" << "$5.00";
    QTest::newRow("unknown part") << "part,price\nnobody,5\n" + card + ",6\n" << 1 << "line 2: no part is called \"nobody\"" << "$6.00";
    QTest::newRow("no number") << "part,price\n" + card + ",cheap\n" << 0 << "line 2: \"cheap\" is no price" << "";
    QTest::newRow("negative") << "part,price\n" + card + ",-5\n" << 0 << "line 2: \"-5\" is no price" << "";
    QTest::newRow("bad date") << "part,price,date\n" + card + ",5,1.11.2026\n" << 0 << "line 2: a date is written 2026-11-28, not \"1.11.2026\"" << "";
    QTest::newRow("bad mark") << "part,price,mark\n" + card + ",5,old\n" << 0 << "line 2: a mark is \"used\", \"free\" or \"owned\", not \"old\"" << "";
    QTest::newRow("no header") << card + ",5\n" << 0 << "prices.csv: is no list of prices: its first line names the columns, and \"part\" and \"price\" are needed" << "";
    QTest::newRow("empty") << "" << 0 << "prices.csv: is no list of prices: its first line names the columns, and \"part\" and \"price\" are needed" << "";
}

void TestCatalogue::priceList()
{
    QFETCH(QString, text);
    QFETCH(int, taken);
    QFETCH(QString, left);
    QFETCH(QString, price);
    const Desk desk;
    desk.build();
    Catalogue catalogue = desk.open();
    PriceListReport report;
    const std::string error = errorOf([&] { report = importPrices(catalogue, text.toStdString(), "prices.csv", "USD", "2026-11-28"); });
    if (error != "no error") QCOMPARE(error, left.toStdString());
    else QCOMPARE(report.left.empty() ? std::string() : leftText(report.left.front()), left.toStdString());
    QCOMPARE(report.taken, taken);
    const auto saved = catalogue.price(cardId);
    QCOMPARE(saved ? moneyText(saved->amount, saved->currency) : std::string(), price.toStdString());
}

void TestCatalogue::recentFiles()
{
    const Desk desk;
    desk.build();
    Catalogue catalogue = desk.open();
    for (const char* file : {"/a/one.rig", "/a/zwei ü.rig", "/a/three.rig", "/a/one.rig"}) catalogue.noteRecentFile(file);
    QCOMPARE(catalogue.recentFiles(), (std::vector<fs::path>{"/a/one.rig", "/a/three.rig", "/a/zwei ü.rig"}));
    QCOMPARE(catalogue.recentFiles(1), std::vector<fs::path>{"/a/one.rig"});
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
