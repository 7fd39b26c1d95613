// What a form does to a part on each key stroke: typed values in and out, rows of lists, and refusals that name the field.
#define QT_NO_KEYWORDS  // boards and cases have slots, too
#include <QTest>

#include <filesystem>
#include <set>

#include "parts/edit_fields.h"
#include "parts/facets.h"
#include "parts/field_entries.h"
#include "parts/field_titles.h"
#include "parts/fields.h"
#include "parts/kinds/graphics_card.h"
#include "parts/part_json.h"
#include "support/catalogue_folder.h"

using namespace rw;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(rw::Part)

namespace {

Part emptyPart(const char* kind)
{
    Part part;
    part.kind = findPartKind(kind);
    part.spec = part.kind->make();
    return part;
}

// Two empty rows in each list of the kind.
Part withRows(Part part)
{
    std::set<std::string> lists;
    for (const FieldDescription& field : fieldsOfKind(*part.kind))
        if (const std::size_t at = field.path.find("[]."); at != std::string::npos) lists.insert(field.path.substr(0, at));
    for (const std::string& list : lists)
        for (int i = 0; i < 2; ++i) part = *withRow(part, list);
    return part;
}

FieldEntry entryOf(const Part& part, const std::string& path)
{
    for (const FieldEntry& entry : fieldsOf(part))
        if (entry.path == path) return entry;
    return {};
}

std::string valueOf(const Part& part, const std::string& path)
{
    const FieldValues values = valuesOf(part);
    const auto found = values.find(path);
    return found == values.end() ? std::string() : found->second;
}

// Everything but one field, with where it comes from.
std::string othersThan(const std::string& path, const Part& part)
{
    std::string text;
    for (const FieldEntry& entry : fieldsOf(part)) {
        if (entry.path == path) continue;
        text += entry.path + "=" + entry.value + " " + originText(entry.origin) + " " + entry.least + " " + entry.most + " " + entry.note + "\n";
        for (const std::string& source : entry.sources) text += source + "\n";
    }
    for (const auto& [field, value] : valuesOf(part))
        if (field != path) text += field + "=" + value + "\n";
    return text;
}

QString said(const Result<Part>& result) { return result ? QString("accepted") : QString::fromStdString(result.reason()); }

Part measuredCard()
{
    auto card = std::make_shared<GraphicsCard>();
    card->length = {mm(313), Origin::Curated};
    card->length.low = mm(310);
    card->length.sources = {"maker"};
    card->length.note = "two revisions";
    card->height = {mm(138), Origin::Norm};
    Part part = emptyPart("graphics_card");
    part.id = "card", part.name = "A Card", part.shortName = "Card", part.manufacturer = "Maker", part.partNumbers = {"1-2"};
    part.sources = {{"maker", "https://example.org/card"}};
    part.spec = card;
    return part;
}

}  // namespace

class TestEditFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inInches_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("inMillimetres");   // empty: refused
        QTest::addColumn<QString>("inInches");
        const auto row = [](const char* name, const char* path, const char* typed, const char* inMillimetres, const char* inInches) { QTest::newRow(name) << path << typed << inMillimetres << inInches; };
        row("a bare number", "length_mm", "12.4", "314.96", "12.4");
        row("its own unit", "length_mm", "12.4 in", "314.96", "12.4");
        row("millimetres", "length_mm", "313 mm", "313", "12.3228");
        row("a mass is none", "mass_kg", "2.19", "2.19", "2.19");
        row("a count is none", "slots", "3", "3", "3");
        row("a fraction", "length_mm", "1/2", "", "");
    }
    void inInches()
    {
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QString, inMillimetres);
        QFETCH(QString, inInches);
        const auto edited = withField(emptyPart("graphics_card"), path.toStdString(), typed.toStdString(), LengthUnit::Inch);
        QCOMPARE(bool(edited), !inMillimetres.isEmpty());
        if (!edited) { QCOMPARE(said(edited), QString("Length: a number of inches is expected, not \"1/2\"")); return; }
        QCOMPARE(QString::fromStdString(valueOf(*edited, path.toStdString())), inMillimetres);
        QCOMPARE(QString::fromStdString(valuesOf(*edited, LengthUnit::Inch).at(path.toStdString())), inInches);
    }

    void whatFansAreSoldByStaysInMillimetres()
    {
        const auto fan = withField(emptyPart("case_fan"), "size_mm", "120", LengthUnit::Inch);
        QVERIFY(fan);
        QCOMPARE(valuesOf(*fan).at("size_mm"), std::string("120"));
        QCOMPARE(valuesOf(*fan, LengthUnit::Inch).at("size_mm"), std::string("120"));
        QCOMPARE(fieldUnit("size_mm", LengthUnit::Inch), std::string("mm"));
        QCOMPARE(fieldUnit("fan_mounts[].size_mm", LengthUnit::Inch), std::string("mm"));
        QCOMPARE(fieldUnit("thickness_mm", LengthUnit::Inch), std::string("in"));
        QCOMPARE(fieldUnit("block_size_mm", LengthUnit::Inch), std::string("in"));
        QCOMPARE(fieldUnit("mass_kg", LengthUnit::Inch), std::string("kg"));
    }

    void facetsOfLengths_data()
    {
        QTest::addColumn<QString>("facet");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("inMillimetres");   // empty: it reads as it stands
        QTest::addColumn<QString>("inInches");
        const auto row = [](const char* name, const char* facet, const char* value, const char* inMillimetres, const char* inInches) { QTest::newRow(name) << facet << value << inMillimetres << inInches; };
        row("below", "card_limit", "below 280 mm", "below 280 mm", "below 11.02 in");
        row("between", "card_limit", "320 to 339 mm", "320 mm to 339 mm", "12.6 in to 13.35 in");
        row("above", "cooler_limit", "180 mm and more", "180 mm and more", "7.09 in and more");
        row("a length", "length", "300 mm", "300 mm", "11.81 in");
        row("of memory", "height", "32 to 34 mm", "32 mm to 34 mm", "1.26 in to 1.34 in");
        row("what fans are sold by", "size", "120 mm", "", "");
        row("what radiators are sold by", "radiator", "360 mm", "", "");
        row("a word", "socket", "AM4", "", "");
        row("not one of ours", "height", "low profile", "", "");
    }
    void facetsOfLengths()
    {
        QFETCH(QString, facet);
        QFETCH(QString, value);
        QFETCH(QString, inMillimetres);
        QFETCH(QString, inInches);
        const auto text = lengthsOf(facet.toStdString(), value.toStdString());
        QCOMPARE(text.has_value(), !inMillimetres.isEmpty());
        if (!text) return;
        QCOMPARE(QString::fromStdString(format(*text)), inMillimetres);
        QCOMPARE(QString::fromStdString(format(*text, {}, LengthUnit::Inch)), inInches);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        const auto add = [](const char* name, const char* kind, const char* path, const char* typed, const char* value) {
            QTest::newRow(name) << kind << path << QString::fromUtf8(typed) << QString::fromUtf8(value);
        };
        const auto length = [&](const char* name, const char* typed, const char* value) { add(name, "graphics_card", "length_mm", typed, value); };
        length("a whole number", "313", "313");
        length("a point", "31.5", "31.5");
        length("a comma", "31,5", "31.5");
        length("a comma, two digits", "313,25", "313.25");
        length("blanks around", "  313\t", "313");
        length("zero", "0", "0");
        length("its own unit", "313 mm", "313");
        length("its unit, no blank", "313mm", "313");
        length("its unit, large letters", "313 MM", "313");
        length("centimetres", "31,3 cm", "313");
        length("inches", "12.4 in", "314.96");
        length("inches, the word", "1 inch", "25.4");
        length("inches, the sign", "12.4\"", "314.96");
        length("finer than a micrometre", "313.00049", "313");
        length("nothing", "", "");
        length("blanks", "   ", "");
        add("kilograms", "graphics_card", "mass_kg", "2,19", "2.19");
        add("grams", "graphics_card", "mass_kg", "2190 g", "2.19");
        add("pounds", "graphics_card", "mass_kg", "2 lb", "0.907185");
        add("watts", "graphics_card", "power_w", "350 W", "350");
        add("kilowatts", "power_supply", "power_w", "1.6 kW", "1600");
        add("gigabytes", "graphics_card", "memory_gb", "24 GB", "24");
        add("terabytes", "storage", "capacity_gb", "2 TB", "2000");
        add("a plain number", "graphics_card", "slots", "2,75", "2.75");
        add("yes", "graphics_card", "memory_on_back", "yes", "yes");
        add("No", "graphics_card", "memory_on_back", "No", "no");
        add("a word", "graphics_card", "cooling", " open_air ", "open_air");
        add("a word with a comma", "motherboard", "display_outputs", "HDMI, DP", "HDMI, DP");
        add("a plain word", "pc_case", "layout", "tower", "tower");
        add("words", "pc_case", "boards", "ATX,microATX , , Mini-ITX", "ATX, microATX, Mini-ITX");
        add("a shift below nothing", "pc_case", "floor_gap_mm", "-12,5", "-12.5");
        add("a shift with a true minus", "pc_case", "floor_gap_mm", "−12", "-12");
        add("in a row", "motherboard", "slots[1].position", "4", "4");
        add("a row's label", "motherboard", "slots[0].label", "PCI_E1", "PCI_E1");
        add("a row's count", "motherboard", "dimms[1].fill_order", "2", "2");
        add("a row's words", "air_cooler", "seats[0].sockets", "AM5, AM4", "AM5, AM4");
        add("a row's shift", "air_cooler", "seats[1].down_mm", "-7", "-7");
    }
    void typed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QString, value);
        const Part before = withRows(emptyPart(kind.toUtf8()));
        const auto after = withField(before, path.toStdString(), typed.toStdString());
        QVERIFY2(after, qPrintable(said(after)));
        QCOMPARE(QString::fromStdString(valueOf(*after, path.toStdString())), value);
        QCOMPARE(othersThan(path.toStdString(), *after), othersThan(path.toStdString(), before));
        const FieldEntry entry = entryOf(*after, path.toStdString());
        if (entry.path.empty()) return;  // plain words and counts have no origin
        QCOMPARE(entry.origin, value.isEmpty() ? Origin::Missing : Origin::User);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        const auto add = [](const char* name, const char* kind, const char* path, const char* typed, const char* why) {
            QTest::newRow(name) << kind << path << typed << QString::fromUtf8(why);
        };
        const auto length = [&](const char* name, const char* typed, const char* why) { add(name, "graphics_card", "length_mm", typed, why); };
        length("no number", "abc", "Length: a number of mm is expected, not \"abc\"");
        length("a number and more", "31x", "Length: a number of mm is expected, not \"31x\"");
        length("two numbers", "31 32", "Length: a number of mm is expected, not \"31 32\"");
        length("another unit", "31 kg", "Length: a number of mm is expected, not \"31 kg\"");
        length("a thousand, or one and a bit", "1,024", "Length: a number of mm is expected, not \"1,024\"");
        length("both marks", "1.024,5", "Length: a number of mm is expected, not \"1.024,5\"");
        length("a comma alone", "31,", "Length: a number of mm is expected, not \"31,\"");
        length("no finite number", "inf", "Length: a number of mm is expected, not \"inf\"");
        length("not a number", "nan", "Length: a number of mm is expected, not \"nan\"");
        length("larger than any computer's", "1e999", "Length: a number of mm is expected, not \"1e999\"");
        length("negative", "-3", "Length: a number cannot be negative");
        length("larger than anything", "100001", "Length: a number up to 100000 is expected, not 100001");
        add("a number without a unit", "graphics_card", "slots", "two", "Slots: a number is expected, not \"two\"");
        add("gigabytes", "graphics_card", "memory_gb", "much", "Memory: a number of GB is expected, not \"much\"");
        add("neither yes nor no", "graphics_card", "memory_on_back", "maybe", "Memory on back: yes or no is expected, not \"maybe\"");
        add("half a count", "motherboard", "dimms[1].fill_order", "1.5", "DIMM slot 2: fill order: a whole number from 0 is expected, not 1.5");
        add("a negative count", "motherboard", "dimms[0].fill_order", "-1", "DIMM slot 1: fill order: a whole number from 0 is expected, not -1");
        add("negative, in a row", "motherboard", "slots[1].position", "-4", "Slot 2: position: a number cannot be negative");
        add("no such field", "graphics_card", "frobs_mm", "3", "there is no field \"frobs_mm\" in this kind of part");
        add("a field of another kind", "graphics_card", "card_limit_mm", "3", "there is no field \"card_limit_mm\" in this kind of part");
        add("nothing for no field", "graphics_card", "frobs_mm", "", "there is no field \"frobs_mm\" in this kind of part");
        add("no such row", "motherboard", "slots[2].position", "3", "there is no field \"slots[2].position\" in this kind of part");
        add("a row without a number", "motherboard", "slots[].position", "3", "there is no field \"slots[].position\" in this kind of part");
        add("a row of words", "motherboard", "slots[x].position", "3", "there is no field \"slots[x].position\" in this kind of part");
        add("a row no computer counts to", "motherboard", "slots[99999999999999999999].position", "3",
            "there is no field \"slots[99999999999999999999].position\" in this kind of part");
        add("a whole list", "motherboard", "slots", "3", "there is no field \"slots\" in this kind of part");
        add("no path", "motherboard", "", "3", "there is no field \"\" in this kind of part");
    }
    void refused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QString, why);
        QCOMPARE(said(withField(withRows(emptyPart(kind.toUtf8())), path.toStdString(), typed.toStdString())), why);
    }

    // What one typed is one's own: nothing of the value before stays with it.
    void ownValue()
    {
        const Part card = measuredCard();
        const auto after = withField(card, "length_mm", "312");
        QVERIFY2(after, qPrintable(said(after)));
        QCOMPARE(after->as<GraphicsCard>()->length, (LengthFact{mm(312), Origin::User}));
        QCOMPARE(card.as<GraphicsCard>()->length.note, std::string("two revisions"));  // parts are values
        for (const auto& [mine, before] : {std::pair{after->id, card.id}, {after->name, card.name}, {after->shortName, card.shortName}, {after->manufacturer, card.manufacturer}})
            QCOMPARE(mine, before);
        QCOMPARE(after->partNumbers, card.partNumbers);
        QCOMPARE(after->sources, card.sources);
        const auto without = withField(card, "length_mm", " ");
        QVERIFY(without);
        QCOMPARE(without->as<GraphicsCard>()->length, LengthFact());
    }

    // And taken back, it is what it was, with all that was said of it.
    void takenBack()
    {
        const Part card = measuredCard(), mine = *withField(card, "length_mm", "312");
        const auto back = withFieldOf(mine, "length_mm", card);
        QVERIFY2(back, qPrintable(said(back)));
        QCOMPARE(back->as<GraphicsCard>()->length, card.as<GraphicsCard>()->length);
        const auto nothing = withFieldOf(mine, "length_mm", emptyPart("graphics_card"));
        QVERIFY(nothing);
        QCOMPARE(nothing->as<GraphicsCard>()->length, LengthFact());
        QVERIFY(!withFieldOf(mine, "frobs_mm", card));
    }

    void rows()
    {
        Part board = emptyPart("motherboard");
        for (const char* label : {"A", "B", "C"}) {
            const std::size_t count = valuesOf(board).size();
            board = *withRow(board, "slots");
            const std::string path = "slots[" + std::to_string(count) + "].label";
            QVERIFY2(withField(board, path, label), path.c_str());
            board = *withField(board, path, label);
        }
        QCOMPARE(valueOf(board, "slots[2].label"), std::string("C"));
        const auto two = withoutRow(board, "slots", 1);
        QVERIFY(two);
        QCOMPARE(valueOf(*two, "slots[0].label"), std::string("A"));
        QCOMPARE(valueOf(*two, "slots[1].label"), std::string("C"));
        QCOMPARE(valueOf(*two, "slots[2].label"), std::string());
        QCOMPARE(said(withoutRow(*two, "slots", 2)), QString("Slots: there is no row 3"));
        QCOMPARE(said(withoutRow(*two, "frobs", 0)), QString("Frobs: there is no row 1"));
        QCOMPARE(said(withRow(board, "frobs")), QString("there is no field \"frobs\" in this kind of part"));
        QCOMPARE(said(withRow(board, "form")), QString("there is no field \"form\" in this kind of part"));
        const auto adopted = withRowsOf(emptyPart("motherboard"), "slots", board, 99);
        QVERIFY(adopted);
        QCOMPARE(valuesOf(*adopted), valuesOf(board));
        QCOMPARE(valuesOf(*withRowsOf(board, "slots", emptyPart("motherboard"), 99)), valuesOf(board));  // its own stay
        const auto first = withRowsOf(emptyPart("motherboard"), "slots", board, 1);
        QCOMPARE(valueOf(*first, "slots[0].label"), valueOf(board, "slots[0].label"));
        QCOMPARE(said(withoutRow(*first, "slots", 1)), QString("Slots: there is no row 2"));
    }

    // Every value of every curated part, typed again as the form shows it, stays that value; nothing else changes.
    void typedAgain_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto& entry : fs::recursive_directory_iterator(std::string(RW_SOURCE) + "/db/catalogue"))
            if (entry.path().extension() == ".json") QTest::newRow(entry.path().stem().string().c_str()) << QString::fromStdString(entry.path().string());
    }
    void typedAgain()
    {
        QFETCH(QString, path);
        const Part part = readPart(Json::parse(test::textOf(path.toStdString())), path.toStdString());
        const FieldValues values = valuesOf(part);
        Part typed = part;
        for (const auto& [field, value] : values) {
            const auto after = withField(typed, field, value);
            QVERIFY2(after, qPrintable(said(after)));
            typed = *after;
        }
        for (const auto& [field, value] : valuesOf(typed)) QCOMPARE(value, values.at(field));
        for (const FieldEntry& entry : fieldsOf(typed)) QVERIFY2(entry.origin == Origin::User || entry.origin == Origin::Missing, entry.path.c_str());
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("unit");
        const auto add = [](const char* path, const char* title, const char* unit) { QTest::newRow(path) << title << unit; };
        add("length_mm", "Length", "mm");
        add("mass_kg", "Mass", "kg");
        add("power_w", "Power", "W");
        add("tdp_w", "TDP", "W");
        add("memory_gb", "Memory", "GB");
        add("memory_speed_mts", "Memory speed", "MT/s");
        add("noise_dba", "Noise", "dB(A)");
        add("psu_limit_with_cage_mm", "PSU limit with cage", "mm");
        add("front_usb_c", "Front USB C", "");
        add("usb2_headers", "USB 2 headers", "");
        add("nvlink", "NVLink", "");
        add("12vhpwr_plugs", "12VHPWR plugs", "");
        add("pcie_power_plugs", "PCIe power plugs", "");
        add("slots", "Slots", "");
        add("slots[1].position", "Slot 2: position", "");
        add("slots[].position", "Slots: position", "");
        add("m2[0].under_cover_mm", "M.2 1: under cover", "mm");
        add("dimms[3].x_mm", "DIMM slot 4: X", "mm");
        add("fan_mounts[0].thickness_limit_mm", "Fan mount 1: thickness limit", "mm");
        add("cpu_support[0].bios", "CPU support 1: BIOS", "");
        add("obstacles[11].x0_mm", "Obstacle 12: X from", "mm");
        add("gpu_sag", "GPU sag", "");
        add("", "", "");
        add("slots[x].position", "Slots: position", "");
        add("slots[", "Slots[", "");
        add("]slots[0", "]slots[0", "");
    }
    void titles()
    {
        QFETCH(QString, title);
        QFETCH(QString, unit);
        QCOMPARE(QString::fromStdString(fieldTitle(QTest::currentDataTag())), title);
        QCOMPARE(QString::fromStdString(fieldUnit(QTest::currentDataTag())), unit);
    }

    // Each field of a kind has a title of its own, without a file's way of writing.
    void titlesOfKinds_data()
    {
        QTest::addColumn<QString>("kind");
        for (const PartKind& kind : partKinds()) QTest::newRow(kind.id) << kind.id;
    }
    void titlesOfKinds()
    {
        QFETCH(QString, kind);
        std::set<std::string> titles;
        for (const FieldDescription& field : fieldsOfKind(*findPartKind(kind.toStdString()))) {
            const std::string title = fieldTitle(field.path);
            QVERIFY2(!title.empty() && title.find('_') == std::string::npos && title.find('[') == std::string::npos, field.path.c_str());
            QVERIFY2(titles.insert(title).second, field.path.c_str());
            const bool hasUnit = field.type == "mm" || field.type == "kg" || field.type == "W";
            if (hasUnit) QCOMPARE(fieldUnit(field.path), field.type);
        }
    }
};

QTEST_GUILESS_MAIN(TestEditFields)
#include "tst_edit_fields.moc"
