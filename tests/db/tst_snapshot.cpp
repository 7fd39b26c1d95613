// The whole snapshot of OpenDB, where it lies beside the sources: it imports, the guide's counts are right, and what goes into
// a case stands in it.
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "db/catalogue.h"
#include "db/opendb/import.h"

using namespace rw;
namespace fs = std::filesystem;

namespace {

const fs::path snapshot = fs::path(RW_SOURCE) / ".." / "shared" / "data" / "opendb.tar.xz";

std::string guide()
{
    std::ifstream file(std::string(RW_SOURCE) + "/assets/guide/catalogue.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

class TestSnapshot : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void guideHasTheCounts();
    void againChangesNothing();
    void partsStand_data();
    void partsStand();

private:
    QTemporaryDir m_folder;
    fs::path m_user = m_folder.path().toStdString() + "/user.sqlite";
    std::optional<ImportReport> m_report;
    Catalogue open() const { return Catalogue::open(std::string(RW_BUILD) + "/share/rigwright/catalogue.sqlite", m_user); }
};

void TestSnapshot::initTestCase()
{
    if (!fs::exists(snapshot)) QSKIP("the snapshot of OpenDB does not lie beside the sources");
    { const Catalogue made = open(); }
    m_report = importOpenDb(m_user, snapshot, [](const ImportProgress&) { return true; });
    QVERIFY(m_report.has_value());
    QCOMPARE(m_report->records, 47551);
}

void TestSnapshot::guideHasTheCounts()
{
    const std::string text = guide();
    const auto has = [&](const std::string& words, int count) {
        const std::string row = "| " + words + " | " + std::to_string(count) + " |";
        QVERIFY2(text.find(row) != std::string::npos, row.c_str());
    };
    for (const auto& [kind, count] : m_report->kinds) has(findPartKind(kind)->title, count);
    for (const auto& [reason, count] : m_report->rejected) has(reason, count);
    for (const auto& [reason, count] : m_report->dropped) has(reason, count);
    has("another record of the same product", m_report->merged);
    QVERIFY(text.find("They become " + std::to_string(m_report->parts()) + " parts") != std::string::npos);
    for (const auto& [type, count] : m_report->listTypes) QVERIFY2(text.find(std::to_string(count) + " " + type) != std::string::npos, type.c_str());
}

void TestSnapshot::againChangesNothing()
{
    const auto again = importOpenDb(m_user, snapshot, [](const ImportProgress&) { return true; });
    QCOMPARE(again->unchanged, m_report->parts());
    QCOMPARE(again->added + again->changed + again->removed, 0);
}

// How many of a kind have solids: those that lack a length, a height or a radiator's size have none.
void TestSnapshot::partsStand_data()
{
    QTest::addColumn<double>("share");
    const std::initializer_list<std::pair<const char*, double>> kinds = {
        {"cpu", 1}, {"graphics_card", 0.98}, {"motherboard", 1}, {"memory_kit", 1}, {"storage", 0.98}, {"pc_case", 1}, {"power_supply", 0.99}, {"air_cooler", 0.98}, {"liquid_cooler", 0.99}, {"case_fan", 0.99}};
    for (const auto& [kind, share] : kinds) QTest::newRow(kind) << share;
}

void TestSnapshot::partsStand()
{
    QFETCH(double, share);
    const auto parts = open().parts(QTest::currentDataTag());
    int standing = 0;
    for (const PartPtr& part : parts) {
        const auto pieces = part->spec->pieces({});
        standing += std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return !piece.solids.empty(); });
    }
    QVERIFY2(!parts.empty() && standing >= share * static_cast<double>(parts.size()), (std::to_string(standing) + " of " + std::to_string(parts.size())).c_str());
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
