// What becomes of OpenDB's records: field by field, trap by trap, and of all of them together. With RW_OPENDB set to an
// unpacked snapshot, every record of it as well.
#define QT_NO_KEYWORDS  // boards and cards have slots, too
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include "db/opendb/mapping.h"
#include "db/opendb_records.h"
#include "db/opendb_rows.h"
#include "parts/part_json.h"

using namespace rw;
using test::opendbRecord;
namespace fs = std::filesystem;

template <>
char* QTest::toString(const std::string& text) { return qstrdup(text.c_str()); }

namespace {

// ---- parts as the rows write them

std::string scalarText(const Json& value)
{
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_string()) return value.get<std::string>();
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value.get<double>());
    return text;
}

bool isKnown(const Json& fact) { return fact.is_object() && fact.contains("value") && !fact.at("value").is_null(); }

// "300 opendb", "31.25 (31.25..44) estimated".
std::string factText(const Json& fact)
{
    if (!isKnown(fact)) return "none";
    std::string text = scalarText(fact.at("value"));
    if (fact.contains("low") || fact.contains("high"))
        text += " (" + scalarText(fact.value("low", fact.at("value"))) + ".." + scalarText(fact.value("high", fact.at("value"))) + ")";
    return text + " " + fact.at("origin").get<std::string>();
}

// A row of a list: what it has, in the order of the keys.
std::string rowText(const Json& row)
{
    if (row.is_string()) return row.get<std::string>();
    std::string text;
    const auto add = [&](const std::string& word) { text += (text.empty() || word.empty() ? "" : " ") + word; };
    for (const char* key : {"count", "type", "label", "size", "longest", "link", "drives"}) {
        if (!row.contains(key)) continue;
        const Json& value = row.at(key);
        if (!value.is_object()) add(scalarText(value));
        else if (isKnown(value)) add(scalarText(value.at("value")));
    }
    return text;
}

std::string fieldText(const Json& spec, const std::string& key)
{
    if (!spec.contains(key)) return "none";
    const Json& field = spec.at(key);
    if (field.is_string()) return field.get<std::string>();
    if (!field.is_array()) return factText(field);
    std::string text;
    for (const Json& row : field) text += (text.empty() ? "" : ", ") + rowText(row);
    return text;
}

std::string told(const opendb::Mapped& mapped, const std::string& key, const std::string& want)
{
    if (key == "rejected") return mapped.part ? "none" : mapped.rejected;
    if (key == "dropped") {
        if (mapped.dropped.empty()) return "none";
        const bool isThere = std::find(mapped.dropped.begin(), mapped.dropped.end(), want) != mapped.dropped.end();
        return isThere ? want : mapped.dropped.front();
    }
    if (!mapped.part) return "rejected: " + mapped.rejected;
    const Part& part = *mapped.part;
    if (key == "kind") return part.kind->id;
    if (key == "listed") return part.type();
    if (key == "name") return part.name;
    if (key == "short") return part.shortName;
    const Json json = writePart(part);
    return fieldText(json.contains("spec") ? json.at("spec") : Json::object(), key);
}

Json changed(const std::string& category, const char* change)
{
    Json record = opendbRecord(category);
    record.merge_patch(Json::parse(change));
    return record;
}

std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + separator.size();
    }
    return parts;
}

// ---- parts for refine()

Part partOf(const char* category, int number, const char* change)
{
    Json record = changed(category, change);
    char id[40];
    std::snprintf(id, sizeof id, "00000000-0000-4000-8000-%012d", number);
    record["opendb_id"] = id;
    return *opendb::mapRecord(category, record).part;
}

// What is left, by their ids' last digit: "1 3".
std::string idsOf(const std::vector<Part>& parts)
{
    std::string text;
    for (const Part& part : parts) text += (text.empty() ? "" : " ") + part.id.substr(35);
    return text;
}

std::string fieldOf(const Part& part, const char* key) { return fieldText(writePart(part).at("spec"), key); }

// What is wrong with a part of the snapshot, or nothing.
QString flawOf(const Part& part)
{
    const Json json = writePart(part);
    try {
        if (writePart(readPart(json, part.id)) != json) return "is another part after it was written and read";
        part.spec->pieces({});
        part.spec->facets();
    } catch (const std::exception& error) {
        return error.what();
    }
    const auto characters = std::count_if(part.shortName.begin(), part.shortName.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return characters == 0 || characters > 22 ? "has a short name of " + QString::number(characters) + " characters" : QString();
}

}  // namespace

class OpenDbMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordBecomesPart_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("want");
        for (const test::MappingRow& row : test::mappingRows) QTest::newRow(row.name) << row.category << row.change << row.want;
    }
    void recordBecomesPart()
    {
        QFETCH(QString, category);
        QFETCH(QString, change);
        QFETCH(QString, want);
        const opendb::Mapped mapped = opendb::mapRecord(category.toStdString(), changed(category.toStdString(), change.toUtf8().constData()));
        for (const std::string& one : split(want.toStdString(), "; ")) {
            const std::size_t equals = one.find('=');
            const std::string key = one.substr(0, equals), value = one.substr(equals + 1);
            QCOMPARE(key + "=" + told(mapped, key, value), one);
        }
        if (mapped.part) QCOMPARE(flawOf(*mapped.part), QString());
    }

    void partNamesItsRecord()
    {
        const Part part = *opendb::mapRecord("GPU", opendbRecord("GPU")).part;
        QCOMPARE(part.id, std::string("00000000-0000-4000-8000-000000000001"));
        QCOMPARE(part.sources.at("opendb"), std::string("BuildCores OpenDB, open-db/GPU/00000000-0000-4000-8000-000000000001.json"));
    }

    void unknownCategoryIsRejected() { QCOMPARE(opendb::mapRecord("Spaceship", opendbRecord("GPU")).rejected, std::string("of an unknown category")); }

    void namesLoseTheirManufacturer_data()
    {
        QTest::addColumn<QString>("manufacturer");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("want");
        QTest::newRow("as it is") << "Noctua" << "Noctua NH-D15" << "NH-D15";
        QTest::newRow("another case") << "ASUS" << "Asus ROG STRIX" << "ROG STRIX";
        QTest::newRow("another writing") << "InWin" << "In Win 301C" << "301C";
        QTest::newRow("with a sign") << "be quiet!" << "be quiet! Pure Rock" << "Pure Rock";
        QTest::newRow("with a dash behind") << "NZXT" << "NZXT - H510 Flow" << "H510 Flow";
        QTest::newRow("not at the front") << "HyperX" << "HP HyperX Fury" << "HP HyperX Fury";
        QTest::newRow("the start of a word") << "Corsa" << "Corsair K55" << "Corsair K55";
        QTest::newRow("nothing but the manufacturer") << "Final" << "Final" << "Final";
        QTest::newRow("nobody") << "" << "H310M A" << "H310M A";
        QTest::newRow("blanks and signs") << "MSI" << "MSI  GeForce\u2122\tRTX\u00a04070\n" << "GeForce RTX 4070";
    }
    void namesLoseTheirManufacturer()
    {
        QFETCH(QString, manufacturer);
        QFETCH(QString, name);
        Json record = opendbRecord("Headphones");
        record["metadata"]["manufacturer"] = manufacturer.toStdString();
        record["metadata"]["name"] = name.toStdString();
        QTEST(QString::fromStdString(opendb::mapRecord("Headphones", record).part->name), "want");
    }

    void junkIsNoPartNumber_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("want");
        QTest::newRow("numbers") << R"({"metadata": {"part_numbers": ["MK-1", " MK-2 ", "MK-1"]}})" << "MK-1|MK-2";
        QTest::newRow("several in one text") << R"({"metadata": {"part_numbers": ["H75 2018      CW-9060035-WW"]}})" << "H75 2018|CW-9060035-WW";
        QTest::newRow("of shops") << R"({"metadata": {"part_numbers": ["localization_B07GKRR5WR", "FBA_11260-02", "Newegg_Delete"]}})" << "";
        QTest::newRow("shops' own") << R"({"metadata": {"part_numbers": ["B0DS256KQP", "X0012ABCDE"]}})" << "";
        QTest::newRow("cut off") << R"({"metadata": {"part_numbers": ["AM", "OC", "00", "BLK", "-", "LIMITED"]}})" << "";
        QTest::newRow("another database's") << R"({"metadata": {"part_numbers": ["a29f5e64-99bb-4031-a318-b119dd446ca4"]}})" << "";
        QTest::newRow("words") << R"({"metadata": {"part_numbers": ["ROG ZENITH EXTREME"]}})" << "ROG ZENITH EXTREME";
        QTest::newRow("records of today") << R"({"metadata": {"part_numbers": null}, "identifiers": {"version": 1, "identifiers": [
            {"type": "mpn", "value": "MK-9", "region": "EU"}, {"type": "ean", "value": "4711"}]}})" << "MK-9";
    }
    void junkIsNoPartNumber()
    {
        QFETCH(QString, change);
        const Part part = *opendb::mapRecord("Headphones", changed("Headphones", change.toUtf8().constData())).part;
        QString all;
        for (const std::string& number : part.partNumbers) all += (all.isEmpty() ? "" : "|") + QString::fromStdString(number);
        QTEST(all, "want");
    }

    // Each value of each record in turn becomes something that nobody expects there.
    void nothingThatStandsThereThrows()
    {
        const Json odd[] = {nullptr, true, -1, 0, 1e300, "", "x", "\u00a0", std::string(5000, 'W'), Json::array(),
                            Json::array({nullptr, 1, "a", Json::object()}), Json::object(), Json::object({{"a", 1}})};
        for (const char* category : {"GPU", "PCCase", "CPUCooler", "Motherboard", "CPU", "RAM", "PSU", "Storage", "CaseFan", "NetworkCard", "SoundCard",
                                     "CaptureCard", "Headphones"}) {
            const Json whole = changed(category, category == std::string("Motherboard") ? test::detailed : "{}");
            const Json flat = whole.flatten();
            for (const auto& [pointer, value] : flat.items())
                for (const Json& one : odd) {
                    Json record = whole;
                    record[Json::json_pointer(pointer)] = one;
                    const opendb::Mapped mapped = opendb::mapRecord(category, record);
                    const QString where = QString("%1 %2: %3").arg(category, pointer.c_str(), one.dump().substr(0, 40).c_str());
                    QVERIFY2(mapped.part || !mapped.rejected.empty(), qPrintable(where));
                    if (mapped.part) QVERIFY2(flawOf(*mapped.part).isEmpty(), qPrintable(where + " " + flawOf(*mapped.part)));
                }
        }
        for (const Json& one : odd) QVERIFY(!opendb::mapRecord("GPU", one).part);
    }

    // ---- all together

    void recordsOfOneProductBecomeOne_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("want");
        QTest::newRow("the fuller one") << "PSU" << R"({"length": null})" << "{}" << "2";
        QTest::newRow("the checked one") << "PSU" << R"({"length": null, "metadata": {"last_manually_spec_verified_at": "x"}})" << "{}" << "1";
        QTest::newRow("another number") << "PSU" << "{}" << R"({"metadata": {"part_numbers": ["MK-850H"]}})" << "1 2";
        QTest::newRow("written otherwise") << "PSU" << "{}" << R"({"metadata": {"part_numbers": ["mk 850g"]}})" << "1";
        QTest::newRow("another power") << "PSU" << "{}" << R"({"wattage": 750})" << "1 2";
        QTest::newRow("another maker") << "PSU" << "{}" << R"({"metadata": {"manufacturer": "Baker"}})" << "1 2";
        QTest::newRow("nobody says who made it") << "PSU" << "{}" << R"({"length": null, "metadata": {"manufacturer": null}})" << "1";
        QTest::newRow("another colour") << "PCCase" << "{}" << R"({"metadata": {"name": "Maker Cube 2 ATX Mid Tower White"}})" << "1 2";
        QTest::newRow("another size") << "PCCase" << "{}" << R"({"dimensions_mm": {"width": 240}, "volume": 0})" << "1 2";
        QTest::newRow("another chip") << "GPU" << "{}" << R"({"chipset": "GeForce RTX 3080"})" << "1 2";
        QTest::newRow("another radiator") << "CPUCooler" << R"({"water_cooled": true, "radiator_size": 240})" << R"({"water_cooled": true, "radiator_size": 360})" << "1 2";
        QTest::newRow("a word of many boards") << "Motherboard" << R"({"metadata": {"part_numbers": ["X570"]}})" << R"({"metadata": {"part_numbers": ["X570"]}})" << "1 2";
        QTest::newRow("cut at the slash") << "Motherboard" << "{}" << R"({"metadata": {"name": "Maker X570 STEEL/ac DDR4 ATX", "part_numbers": ["X570 STEEL", "ac"]}})" << "1 2";
        QTest::newRow("what is only listed, by name") << "Headphones" << R"({"metadata": {"part_numbers": ["MK-H1-BK"]}})" << R"({"metadata": {"part_numbers": ["MK-H1-BK"], "name": "Maker H2"}})" << "1 2";
        QTest::newRow("what is only listed") << "Headphones" << R"({"metadata": {"part_numbers": ["MK-H1-BK"]}})" << R"({"metadata": {"part_numbers": ["MK-H1-BK"]}})" << "1";
    }
    void recordsOfOneProductBecomeOne()
    {
        QFETCH(QString, category);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QByteArray name = category.toUtf8();
        std::vector<Part> parts = {partOf(name, 2, second.toUtf8()), partOf(name, 1, first.toUtf8())};  // in any order
        const opendb::Refined refined = opendb::refine(parts);
        QTEST(QString::fromStdString(idsOf(parts)), "want");
        QCOMPARE(refined.merged, static_cast<int>(2 - parts.size()));
    }

    void bestRecordTakesWhatTheOthersKnow()
    {
        std::vector<Part> parts = {partOf("PSU", 1, R"({"length": null, "metadata": {"last_manually_spec_verified_at": "x"}})"), partOf("PSU", 2, R"({"metadata": {"part_numbers": ["MK-850G", "MK-850G-EU"]}})")};
        opendb::refine(parts);
        QCOMPARE(idsOf(parts), std::string("1"));
        QCOMPARE(fieldOf(parts[0], "length_mm"), std::string("160 opendb"));
        QCOMPARE(fieldOf(parts[0], "power_w"), std::string("850 opendb-verified"));
        QCOMPARE(parts[0].partNumbers, (std::vector<std::string>{"MK-850G", "MK-850G-EU"}));
        const Json length = writePart(parts[0]).at("spec").at("length_mm");
        QCOMPARE(parts[0].sources.at(length.at("source").get<std::string>()), std::string("BuildCores OpenDB, open-db/PSU/00000000-0000-4000-8000-000000000002.json"));
    }

    // A record with a wrong number too many joins no two products.
    void aWrongNumberJoinsNobody()
    {
        std::vector<Part> parts = {partOf("PSU", 1, R"({"metadata": {"part_numbers": ["MK-1111"]}})"), partOf("PSU", 2, R"({"length": null, "metadata": {"part_numbers": ["MK-1111", "MK-2222"]}})"),
                                   partOf("PSU", 3, R"({"metadata": {"part_numbers": ["MK-2222"]}})")};
        opendb::refine(parts);
        QCOMPARE(idsOf(parts), std::string("1 3"));
    }

    void aRecordThatIsThereTwiceCountsOnce()
    {
        std::vector<Part> parts = {partOf("CaseFan", 1, "{}"), partOf("CaseFan", 1, "{}")};
        QCOMPARE(opendb::refine(parts).merged, 1);
        QCOMPARE(parts.size(), std::size_t(1));
    }

    void ratingsFarOffTheirChipAreDropped_data()
    {
        QTest::addColumn<int>("watts");
        QTest::addColumn<QString>("want");
        QTest::newRow("as the others") << 350 << "350 opendb";
        QTest::newRow("overclocked") << 480 << "480 opendb";
        QTest::newRow("the supply's") << 850 << "350 family";
        QTest::newRow("too little") << 200 << "350 family";
        QTest::newRow("unknown") << 0 << "350 family";
    }
    void ratingsFarOffTheirChipAreDropped()
    {
        QFETCH(int, watts);
        const std::string change = "{\"metadata\": {\"part_numbers\": null}, \"tdp\": " + std::to_string(watts) + "}";
        std::vector<Part> parts = {partOf("GPU", 1, change.c_str())};
        for (int i = 2; i < 6; ++i) parts.push_back(partOf("GPU", i, R"({"metadata": {"part_numbers": null}})"));
        const opendb::Refined refined = opendb::refine(parts);
        QTEST(QString::fromStdString(fieldOf(parts[0], "power_w")), "want");
        QCOMPARE(refined.dropped.count("card power: far off others with its chip"), std::size_t(watts == 850 || watts == 200));
        QCOMPARE(fieldOf(parts[0], "power_plugs"), std::string("3 pcie_8pin"));  // judged by the power that holds
    }

    void plugsThatFeedLessThanTheCardDrawsAreDropped()
    {
        std::vector<Part> parts = {partOf("GPU", 1, R"({"power_connectors": {"pcie_8_pin": 1}})")};
        const opendb::Refined refined = opendb::refine(parts);
        QCOMPARE(fieldOf(parts[0], "power_plugs"), std::string("none"));
        QCOMPARE(refined.dropped.at("power plugs: less than the card draws"), 1);
    }

    void familiesFillGaps_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("own");       // of the part that lacks it
        QTest::addColumn<QString>("sibling");
        QTest::addColumn<QString>("another");   // sibling
        QTest::addColumn<QString>("want");
        const char* lacks = R"({"height": null, "metadata": {"name": "Maker Pulse RGB 32GB (2x16GB) DDR5 6000", "part_numbers": null}, "modules": {"capacity_gb": 16}, "capacity": 32})";
        const char* white = R"({"metadata": {"name": "Maker Pulse RGB White 64GB (2x32GB) DDR5", "part_numbers": null}})";
        QTest::newRow("memory") << "RAM" << lacks << "{}" << white << "44 family";
        QTest::newRow("memory, nearly alike") << "RAM" << lacks << R"({"height": 45})" << white << "44.5 (44..45) family";
        QTest::newRow("memory, not alike") << "RAM" << lacks << R"({"height": 51})" << white << "none";
        QTest::newRow("memory of another line") << "RAM" << R"({"height": null, "metadata": {"name": "Maker Pulse 64GB (2x32GB) DDR5", "part_numbers": null}})" << "{}" << white << "none";
        QTest::newRow("memory of another type") << "RAM" << R"({"height": null, "ram_type": "DDR4", "metadata": {"part_numbers": null}})" << "{}" << white << "none";
        QTest::newRow("memory said to be bare") << "RAM" << R"({"height": null, "heat_spreader": false, "rgb": false, "metadata": {"part_numbers": null}})" << "{}" << white << "44 family";
        QTest::newRow("case") << "PCCase" << R"({"max_cpu_cooler_height": 0, "metadata": {"name": "Maker Cube 2 ATX Mid Tower White", "part_numbers": null}})" << "{}" << R"({"metadata": {"part_numbers": null}})" << "170 family";
        QTest::newRow("case of another form") << "PCCase" << R"({"max_cpu_cooler_height": 0, "supported_motherboard_form_factors": ["Mini-ITX"], "metadata": {"part_numbers": null}})" << "{}" << "{}" << "none";
        QTest::newRow("a smaller case") << "PCCase" << R"({"max_cpu_cooler_height": 0, "metadata": {"name": "Maker Cube 2 Mini ATX Mid Tower", "part_numbers": null}})" << "{}" << "{}" << "none";
    }
    void familiesFillGaps()
    {
        QFETCH(QString, category);
        QFETCH(QString, own);
        QFETCH(QString, sibling);
        QFETCH(QString, another);
        const QByteArray name = category.toUtf8();
        std::vector<Part> parts = {partOf(name, 1, own.toUtf8()), partOf(name, 2, sibling.toUtf8()), partOf(name, 3, another.toUtf8())};
        const opendb::Refined refined = opendb::refine(parts);
        QTEST(QString::fromStdString(fieldOf(parts[0], name == "RAM" ? "height_mm" : "cooler_limit_mm")), "want");
        const bool isFilled = fieldOf(parts[0], name == "RAM" ? "height_mm" : "cooler_limit_mm").ends_with("family");
        QCOMPARE(refined.filled.size(), std::size_t(isFilled));
    }

    void manufacturersHaveOneSpelling()
    {
        std::vector<Part> parts;
        for (const char* spelling : {"GAMEMAX", "GameMax", "GameMax", "ASUS", "Sapphire Technology", ""})
            parts.push_back(partOf("CaseFan", static_cast<int>(parts.size()) + 1, (std::string(R"({"metadata": {"name": "Fan", "manufacturer": ")") + spelling + "\"}}").c_str()));
        opendb::refine(parts);
        std::string all;
        for (const Part& part : parts) all += part.manufacturer + "|";
        QCOMPARE(all, std::string("GameMax|GameMax|GameMax|Asus|Sapphire||"));
    }

    // ---- the whole snapshot

    void everyRecordOfTheSnapshotBecomesASoundPart()
    {
        const char* folder = std::getenv("RW_OPENDB");
        if (!folder) QSKIP("RW_OPENDB names no unpacked snapshot of OpenDB");
        std::vector<Part> parts;
        std::map<std::string, int> rejected, dropped;
        int records = 0;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.path().extension() != ".json" || entry.path().parent_path().filename() == "schemas") continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            const Json json = Json::parse(std::string{std::istreambuf_iterator<char>(stream), {}});
            opendb::Mapped mapped = opendb::mapRecord(entry.path().parent_path().filename().string(), json);
            ++records;
            for (const std::string& reason : mapped.dropped) ++dropped[reason];
            if (!mapped.part) { ++rejected[mapped.rejected]; continue; }
            parts.push_back(std::move(*mapped.part));
        }
        const opendb::Refined refined = opendb::refine(parts);
        for (const Part& part : parts) QVERIFY2(flawOf(part).isEmpty(), qPrintable(QString::fromStdString(part.id) + " " + flawOf(part)));
        int lost = 0;
        for (const auto& [reason, count] : rejected) lost += count;
        QCOMPARE(static_cast<int>(parts.size()) + lost + refined.merged, records);
        QVERIFY(records > 0 && lost * 1000 < records);
        qInfo("%d records: %d parts, %d rejected, %d merged", records, static_cast<int>(parts.size()), lost, refined.merged);
        for (const auto& counts : {rejected, dropped, refined.dropped, refined.filled})
            for (const auto& [words, count] : counts) qInfo("%6d  %s", count, words.c_str());
    }
};

QTEST_APPLESS_MAIN(OpenDbMapping)
#include "tst_opendb_mapping.moc"
