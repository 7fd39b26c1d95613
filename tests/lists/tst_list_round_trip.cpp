// Out, in and out again: the same list, for whatever rigs chance makes, in every markup.
#define QT_NO_KEYWORDS
#include <QTest>

#include "lists/list_format.h"
#include "lists/list_matcher.h"
#include "lists/list_reader.h"
#include "lists/list_rig.h"
#include "parts/field_entries.h"
#include "parts/json_text.h"
#include "rig/edits.h"
#include "rig/rig_file.h"
#include "support/catalogue_folder.h"
#include "support/chance.h"
#include "support/small_rig.h"

using namespace rw;
using test::Chance;

namespace {

// Words with all the signs that mean something anywhere.
std::string words(Chance& chance)
{
    static const std::vector<std::string> pieces = {"Corsair", "RTX 3090", "16 GB (2 x 8 GB)", "3.5\"", "|", "*", "**", "_x_", "[", "]", "(", ")", "<b>", "&", "&amp;", "\\", "`", "~~", "=1", "@", "'", ",", ";", ":", "$5.00", "(Used)", "(2x)", "ü", "螢", "™", "\t", "  ", "\n", "-",
                                                    "http://a.example", "Total", ";=1", ";'", "\xE2\x80\xA8", "\xE3\x80\x80", "＝1", "80+ Gold", "#1", "{}", "\xC2\xA0", "\xE2\x80\xAE", "\xE2\x80\x8B"};
    std::string out;
    for (int n = 1 + chance.upTo(4); n > 0; --n) out += (out.empty() || chance.oneIn(4) ? "" : " ") + chance.of(pieces);
    return out;
}

const std::vector<PartPtr>& curated()
{
    static const std::vector<PartPtr> parts = [] {
        std::vector<PartPtr> all;
        for (const std::string& name : test::sampleNames(RW_SOURCE))
            for (const Item& item : test::sampleRig(RW_SOURCE, name).items)
                if (!usesOpenDb(*item.part)) all.push_back(item.part);   // what a list says of its sources is of the parts, and not every part is known again by its name
        return all;
    }();
    return parts;
}

PartPtr partBy(Chance& chance)
{
    static const std::vector<std::string> types = {"", "", "", "Keyboard", "Software", "Water Pump", "Total", "Type", "GPU 2", "Prices include", "=Type"};
    if (chance.oneIn(2)) return chance.of(curated());
    static const std::vector<const char*> kinds = {"cpu", "air_cooler", "liquid_cooler", "motherboard", "memory_kit", "storage", "graphics_card", "pc_case", "power_supply", "case_fan", "accessory", "riser", "network_adapter"};
    auto part = std::make_shared<Part>();
    part->kind = findPartKind(chance.of(kinds));
    part->name = words(chance);
    if (chance.oneIn(3)) part->manufacturer = words(chance);
    if (std::string(part->kind->id) == "accessory") part->listType = chance.of(types);
    part->id = "own-" + std::to_string(chance.upTo(1'000'000));
    part->shortName = part->name;
    part->spec = part->kind->make();
    return part;
}

Rig rigBy(Chance& chance)
{
    static const std::vector<std::string> currencies = {"USD", "CAD", "AUD", "EUR", "GBP", "INR", "JPY", "DKK", "CHF", "PLN", "BRL"}, shops = {"", "", "Newegg", "B&H", "LG - OOS", "Scan.co.uk", "Best Buy", "Memory Express", "Amazon Canada", "(x)", "a|b"};
    static const std::vector<std::string> urls = {"", "", "https://pcpartpicker.com/product/abcdef/x", "https://a.example/?a=b&c=(d)|\"<e>'", "http://shop.example/ü", "javascript:alert(1)", "ftp://x"};
    static const std::vector<PriceMark> marks = {PriceMark::None, PriceMark::None, PriceMark::Used, PriceMark::Free, PriceMark::Owned, PriceMark::Elsewhere, PriceMark::Paid};
    Rig rig;
    if (!chance.oneIn(3)) rig.name = words(chance);
    rig.currency = chance.of(currencies);
    if (chance.oneIn(3)) rig.shipping = Money{1 + chance.upTo(10'000)};
    if (chance.oneIn(3)) rig.taxPercent = chance.of(std::vector<double>{19, 8.25, 7.7, 0.5});
    for (int n = 1 + chance.upTo(14); n > 0; --n) {
        rig = addItem(rig, partBy(chance));
        Item& item = rig.items.back();
        if (!chance.oneIn(3)) item.price = Money{chance.upTo(400'000)};
        item.mark = chance.of(marks);
        item.later = chance.oneIn(6);
        item.url = chance.of(urls);
        item.merchant = chance.of(shops);
        if (chance.oneIn(5)) item.note = words(chance);
    }
    for (int n = chance.upTo(2); n > 0; --n) rig.otherLines.push_back({words(chance), Money{chance.upTo(9'999)}});
    return rig;
}

// As the program takes a list in: known parts where the matcher is sure, parts of one's own for the rest.
Rig imported(const std::string& text, const ListMatcher& matcher)
{
    const PartList list = readPartList(text, "list");
    std::vector<PartPtr> parts;
    for (const ListRow& row : list.rows) {
        const auto found = matcher.match(row, 1);
        const auto known = std::find_if(curated().begin(), curated().end(), [&](const PartPtr& part) { return !found.empty() && found[0].confidence >= kSureMatch && part->id == found[0].id; });
        parts.push_back(known == curated().end() ? customPart(row) : *known);
    }
    Rig base;
    base.currency = list.currency.empty() ? "USD" : list.currency;
    return readRig(writeRig(withList(base, list, parts).rig), "imported");   // a list becomes a file
}

// Parts of one's own that a list makes have ids of their own.
std::string withoutIds(const std::string& text)
{
    if (!text.starts_with('{')) return text;
    Json json = Json::parse(text);
    for (Json& row : json["rows"]) row.erase("part");
    return json.dump();
}

}  // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What each markup holds of a row is read back from it.
    void rowsAreReadBack()
    {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            Chance chance(seed);
            const Rig rig = rigBy(chance);
            const ListSheet sheet = listSheet(rig);
            for (const ListFormat& format : listFormats()) {
                const std::string id = format.id, text = format.write(sheet);
                const auto failed = [&](const char* what, std::size_t i) { return id + ", seed " + std::to_string(seed) + ": " + what + " of row " + std::to_string(i) + "\n" + text; };
                const bool exact = id == "csv" || id == "json";
                PartList list = readPartList(text, "list");
                QVERIFY2(list.rows.size() == sheet.rows.size() && list.unread.empty(), failed("number", list.rows.size()).c_str());
                QVERIFY2(list.statedTotal == sheet.total && list.shipping == sheet.shipping && list.taxPercent == sheet.taxPercent, failed("sums", 0).c_str());
                for (std::size_t i = 0; i < list.rows.size(); ++i) {
                    const ListRow& read = list.rows[i];
                    const SheetRow& row = sheet.rows[i];
                    QVERIFY2(!exact || read.name == row.name, failed("name", i).c_str());
                    QVERIFY2((id == "text" || id == "bbcode") || read.type == row.type, failed("type", i).c_str());
                    QVERIFY2(read.later == row.later, failed("later", i).c_str());
                    QVERIFY2(id == "text" || read.url == row.url, failed("link", i).c_str());
                    const bool isThere = row.mark == PriceMark::Free || row.mark == PriceMark::Owned;
                    QVERIFY2((!exact && isThere) || read.price == row.price, failed("price", i).c_str());
                    QVERIFY2((exact ? read.mark : read.purchased && read.mark == PriceMark::None ? PriceMark::Paid : read.mark) == row.mark, failed("mark", i).c_str());
                    QVERIFY2(!row.price || isThere || read.currency == rig.currency || (exact && !read.price), failed("currency", i).c_str());
                    QVERIFY2(!exact || (read.note == row.note && read.merchant == row.merchant && read.partNumbers == row.partNumbers), failed("note, shop or number", i).c_str());
                }
            }
        }
    }

    void theSameListAgain()
    {
        std::vector<NamedPart> named;
        for (const PartPtr& part : curated()) named.push_back({part->id, part->type(), part->manufacturer, part->name, part->partNumbers});
        const ListMatcher matcher(named);
        for (unsigned seed = 0; seed < 200; ++seed) {
            Chance chance(1000 + seed);
            const Rig rig = rigBy(chance);
            for (const ListFormat& format : listFormats()) {
                const std::string once = format.write(listSheet(rig));
                const Rig again = imported(once, matcher);
                const std::string twice = format.write(listSheet(again));
                const QStringList first = QString::fromStdString(withoutIds(once)).split(u'\n'), second = QString::fromStdString(withoutIds(twice)).split(u'\n');
                for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
                    QVERIFY2(first.value(i) == second.value(i), qPrintable(QStringLiteral("%1, seed %2:\n%3\n%4").arg(QLatin1String(format.id)).arg(seed).arg(first.value(i), second.value(i))));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_list_round_trip.moc"
