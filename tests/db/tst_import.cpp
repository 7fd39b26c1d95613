// A snapshot of OpenDB into the user's database: what is taken, what is left of the old, and what bad data does to it.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "db/catalogue.h"
#include "db/catalogue_builder.h"
#include "db/opendb/import.h"
#include "parts/part_json.h"
#include "support/not_root.h"
#include "units/data_error.h"

using namespace rw;
namespace fs = std::filesystem;

template <>
char* QTest::toString(const std::string& text) { return qstrdup(text.c_str()); }

namespace {

const GoOn toTheEnd = [](const ImportProgress&) { return true; };

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::string uuid(int number)
{
    std::string digits = std::to_string(number);
    return "00000000-0000-4000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

Json cardRecord(int number, double length)
{
    return {{"opendb_id", uuid(number)},
            {"metadata", {{"name", "Maker GeForce RTX 3090 Model " + std::to_string(number)}, {"manufacturer", "Maker"}, {"part_numbers", {"NUMBER-" + std::to_string(number)}}}},
            {"chipset_manufacturer", "NVIDIA"}, {"chipset", "GeForce RTX 3090"}, {"memory", 24}, {"length", length}, {"tdp", 350}, {"total_slot_width", 3},
            {"interface", "PCIe 4.0 x16"}, {"cooling", "3 Fans"}};
}

// A small catalogue, a small snapshot.
struct Desk {
    QTemporaryDir temporary;
    fs::path folder = temporary.path().toStdString();
    fs::path entries = folder / "catalogue", shipped = folder / "shipped.sqlite", user = folder / "user.sqlite", snapshot = folder / "snapshot";

    Desk()
    {
        const Json own = {{"id", "own-card"}, {"kind", "graphics_card"}, {"manufacturer", "Maker"}, {"name", "RTX 3090 Own Video Card"}, {"short_name", "RTX 3090 Own"},
                          {"sources", {{"odb", "BuildCores OpenDB 136a77a, open-db/GPU/" + uuid(3) + ".json"}}},
                          {"spec", {{"length_mm", {{"value", 299}, {"origin", "curated"}, {"source", "odb"}}}, {"power_w", {{"value", nullptr}, {"note", "not found"}}}}}};
        write(entries / "graphics_card" / "own-card.json", own.dump());
        buildCatalogue(entries, QFINDTESTDATA("../../db/schema.sql").toStdString(), shipped);
        for (int i = 1; i <= 3; ++i) card(i, 300 + i);
    }

    void card(int number, double length) const { write(snapshot / "open-db" / "GPU" / (uuid(number) + ".json"), cardRecord(number, length).dump()); }
    Catalogue open() const { return Catalogue::open(shipped, user); }
    std::optional<ImportReport> import(const fs::path& from, const GoOn& goOn = toTheEnd) const
    {
        { const Catalogue made = open(); }
        return importOpenDb(user, from, goOn);
    }
    std::optional<ImportReport> import() const { return import(snapshot); }

    fs::path archive(const std::string& name, const QStringList& options = {}) const
    {
        const fs::path file = folder / name;
        QProcess tar;
        tar.start("tar", QStringList{"-caf", QString::fromStdString(file.string()), "-C", QString::fromStdString(snapshot.string())} + options + QStringList{"open-db"});
        if (!tar.waitForFinished() || tar.exitCode() != 0) throw DataError(file.string(), "tar did not make it: " + tar.readAllStandardError().toStdString());
        return file;
    }
};

std::string errorOf(const Desk& desk, const fs::path& from)
{
    try {
        desk.import(from);
    } catch (const DataError& error) {
        return error.what();
    }
    return "no error";
}

double lengthOf(const Catalogue& catalogue, const std::string& id)
{
    const PartPtr part = catalogue.part(id);
    return part ? writePart(*part)["spec"]["length_mm"]["value"].get<double>() : 0;
}

int cards(const Catalogue& catalogue) { return static_cast<int>(catalogue.all("graphics_card").size()); }

}  // namespace

class TestImport : public QObject {
    Q_OBJECT

private slots:
    void takesAndRepeats();
    void archives_data();
    void archives();
    void usersValuesSurvive();
    void curatedStandsAboveItsRecord();
    void badData_data();
    void badData();
    void badRecordsAreCounted();
    void cancelled_data();
    void cancelled();
    void killed();
    void diskFull();
    void readOnly_data();
    void readOnly();
};

void TestImport::takesAndRepeats()
{
    const Desk desk;
    auto report = desk.import();
    QCOMPARE(report->records, 3);
    QCOMPARE(report->parts(), 3);
    QCOMPARE(report->added, 3);
    QCOMPARE(report->covered, 1);
    QCOMPARE(cards(desk.open()), 3);  // two, and the curated one that stands for the third
    report = desk.import();
    QCOMPARE(report->unchanged, 3);
    QCOMPARE(cards(desk.open()), 3);
    desk.card(1, 320);
    desk.card(4, 304);
    fs::remove(desk.snapshot / "open-db" / "GPU" / (uuid(2) + ".json"));
    report = desk.import();
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->removed, 1);
    QCOMPARE(report->unchanged, 1);
    const Catalogue catalogue = desk.open();
    QCOMPARE(lengthOf(catalogue, uuid(1)), 320.0);
    QVERIFY(!catalogue.part(uuid(2)));
    QCOMPARE(catalogue.search("model 1").front().id, uuid(1));
}

void TestImport::archives_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("tar") << "s.tar";
    QTest::newRow("tar.gz") << "s.tar.gz";
    QTest::newRow("tar.xz") << "s.tar.xz";
}

void TestImport::archives()
{
    QFETCH(QString, name);
    const Desk desk;
    const auto report = desk.import(desk.archive(name.toStdString()));
    QCOMPARE(report->parts(), 3);
    QCOMPARE(desk.import()->unchanged, 3);  // the folder holds the same
}

void TestImport::usersValuesSurvive()
{
    const Desk desk;
    desk.import();
    {
        Catalogue catalogue = desk.open();
        Json json = writePart(*catalogue.part(uuid(1)));
        json["spec"]["length_mm"] = {{"value", 305}, {"origin", "user"}};
        catalogue.saveUserPart(readPart(json, "a test"));
        catalogue.setPrice(uuid(1), SavedPrice{Money::of(700), "EUR", "used"}, "2026-11-28");
    }
    desk.card(1, 330);
    desk.import();
    const Catalogue catalogue = desk.open();
    QCOMPARE(lengthOf(catalogue, uuid(1)), 305.0);
    QCOMPARE(writePart(*catalogue.partWithoutUser(uuid(1)))["spec"]["length_mm"]["value"].get<double>(), 330.0);  // the old one is kept
    QVERIFY(catalogue.price(uuid(1)).has_value());
}

void TestImport::curatedStandsAboveItsRecord()
{
    const Desk desk;
    desk.import();
    const Catalogue catalogue = desk.open();
    const Json own = writePart(*catalogue.part("own-card"));
    QCOMPARE(own["spec"]["length_mm"]["value"].get<double>(), 299.0);
    QCOMPARE(own["spec"]["power_w"]["value"].get<double>(), 350.0);  // what the entry did not find
    QCOMPARE(own["spec"]["power_w"]["origin"].get<std::string>(), std::string("opendb"));
    for (const PartSummary& part : catalogue.all("graphics_card")) QVERIFY(part.id != uuid(3));
}

void TestImport::badData_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("not there") << "missing" << "missing: is not there";
    QTest::newRow("a text") << "text" << "text: is neither a folder nor an archive of OpenDB";
    QTest::newRow("an empty file") << "empty" << "empty: is neither a folder nor an archive of OpenDB";
    QTest::newRow("a large JSON file") << "large.json" << "large.json: is neither a folder nor an archive of OpenDB";
    QTest::newRow("an empty folder") << "nothing" << "nothing: holds no parts of OpenDB (open-db/<category>/<id>.json)";
    QTest::newRow("an archive that is cut off") << "cut.tar.xz" << "cut.tar.xz: is cut off or damaged";
    QTest::newRow("a path that climbs out") << "climbs.tar" << "climbs.tar: names a file outside itself, \"../../GPU/";
    QTest::newRow("a device") << "/dev/zero" << "/dev/zero: is neither a folder nor an archive of OpenDB";
}

void TestImport::badData()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    const Desk desk;
    desk.import();
    const fs::path file = what.startsWith('/') ? fs::path(what.toStdString()) : desk.folder / what.toStdString();
    if (what == "text") write(file, "Not a catalogue.\n");
    if (what == "empty") write(file, "");
    if (what == "large.json") write(file, "{\"a\": \"" + std::string(3 << 20, 'x') + "\"}");
    if (what == "nothing") fs::create_directories(file);
    if (what == "cut.tar.xz") {
        for (int i = 10; i < 400; ++i) desk.card(i, 200 + i % 100);
        desk.archive("cut.tar.xz");
        fs::resize_file(file, fs::file_size(file) * 2 / 3);
    }
    if (what == "climbs.tar") desk.archive("climbs.tar", {"-P", "--transform=s|open-db/GPU|../../GPU|"});
    const std::string error = errorOf(desk, file);
    QVERIFY2(error.find(says.toStdString()) != std::string::npos, error.c_str());
    QCOMPARE(cards(desk.open()), 3);
}

void TestImport::badRecordsAreCounted()
{
    const Desk desk;
    const fs::path gpu = desk.snapshot / "open-db" / "GPU";
    write(gpu / "a.json", "{\"opendb_id\": ");
    write(gpu / "b.json", "[1, 2]");
    write(gpu / "c.json", "{\"x\": \"" + std::string(2 << 20, 'x') + "\"}");
    write(desk.snapshot / "schemas" / "GPU.schema.json", "{}");
    const auto report = desk.import();
    QCOMPARE(report->records, 6);
    QCOMPARE(report->parts(), 3);
    QCOMPARE(report->rejected.at("no JSON object"), 2);
    QCOMPARE(report->rejected.at("larger than any record"), 1);
}

void TestImport::cancelled_data()
{
    QTest::addColumn<bool>("writing");
    QTest::newRow("while reading") << false;
    QTest::newRow("while writing") << true;
}

void TestImport::cancelled()
{
    QFETCH(bool, writing);
    const Desk desk;
    desk.import();
    for (int i = 10; i < 400; ++i) desk.card(i, 200 + i % 100);
    const auto report = desk.import(desk.snapshot, [&](const ImportProgress& progress) { return writing && progress.stage == ImportProgress::Stage::Reading; });
    QVERIFY(!report);
    QCOMPARE(cards(desk.open()), 3);
}

// The process ends in the middle of writing, without any chance to tidy up.
void TestImport::killed()
{
    const Desk desk;
    desk.import();
    for (int i = 10; i < 1200; ++i) desk.card(i, 200 + i % 100);
    const pid_t child = fork();
    if (child == 0) {
        importOpenDb(desk.user, desk.snapshot, [](const ImportProgress& progress) {
            if (progress.stage == ImportProgress::Stage::Writing && progress.done > 0.4) kill(getpid(), SIGKILL);
            return true;
        });
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QCOMPARE(cards(desk.open()), 3);
    QCOMPARE(desk.import()->parts(), 1193);
}

void TestImport::diskFull()
{
    const Desk desk;
    desk.import();
    for (int i = 10; i < 1200; ++i) desk.card(i, 200 + i % 100);
    const pid_t child = fork();
    if (child == 0) {  // no file may grow past 300 kB: as full as a disk gets
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300'000, 300'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        try {
            importOpenDb(desk.user, desk.snapshot, toTheEnd);
        } catch (const DataError& error) {
            _exit(std::string(error.what()).find(desk.user.string()) != std::string::npos ? 7 : 8);
        }
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 7, std::to_string(status).c_str());
    QCOMPARE(cards(desk.open()), 3);
}

void TestImport::readOnly_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QString>("says");
    QTest::newRow("the file") << 0444 << 0755 << "user.sqlite: cannot be written: it is read-only";
    QTest::newRow("the file and its folder") << 0444 << 0555 << "user.sqlite: cannot be written: its folder is read-only";
}

void TestImport::readOnly()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(QString, says);
    const Desk desk;
    desk.import();
    desk.card(10, 200);
    const int mine = geteuid() == 0 ? 0022 : 0;  // of a folder of root's the others may write what the owner may
    {
        const Rights above(desk.folder, static_cast<mode_t>(folder | (folder & 0200 ? mine : 0))), itself(desk.user, static_cast<mode_t>(file));
        const NotRoot person;
        if (!person.stands()) QSKIP("Root's rights cannot be given up here, and root may write anything.");
        int read = 0;
        std::string told = "no error";
        try {
            importOpenDb(desk.user, desk.snapshot, [&](const ImportProgress&) { return ++read > 0; });
        } catch (const DataError& error) {
            told = error.what();
        }
        QCOMPARE(told, desk.folder.string() + "/" + says.toStdString());
        QCOMPARE(read, 0);
    }
    QCOMPARE(cards(desk.open()), 3);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
