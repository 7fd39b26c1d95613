// The part list in every markup, character by character; and that no name does anything but stand there.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include "lists/list_format.h"
#include "lists/list_reader.h"
#include "parts/kinds/accessory.h"
#include "support/small_rig.h"
#include "units/data_error.h"

using namespace rw;

namespace {

Rig rigOf(const Item& item)
{
    Rig rig;
    rig.name = "Test";
    rig.items.push_back(item);
    return rig;
}

Item itemOf(const std::string& name, const char* kind = "graphics_card")
{
    auto part = std::make_shared<Part>();
    part->id = "x";
    part->kind = findPartKind(kind);
    part->name = name;
    part->shortName = name;
    part->spec = part->kind->make();
    Item item;
    item.id = "x";
    item.part = part;
    return item;
}

QString written(const Rig& rig, const char* format) { return QString::fromStdString(findListFormat(format)->write(listSheet(rig))); }
QStringList linesOf(const Rig& rig) { return written(rig, "markdown").split(u'\n'); }

// Of every mark something.
Rig marked()
{
    Rig rig;
    rig.name = "A|B";
    rig.currency = "CAD";
    rig.shipping = Money::of(10);
    rig.taxPercent = 10;
    Item card = itemOf("Card [x]"), old = itemOf("Old"), box = itemOf("Box", "pc_case");
    auto part = std::make_shared<Part>(*card.part);
    part->partNumbers = {"A-1", "B-2"};
    card.part = part;
    card.price = Money::of(520);
    card.url = "https://a.example/'\"";
    card.merchant = "Shop";
    card.note = "=1+1";
    old.price = Money::of(1);
    old.mark = PriceMark::Used;
    box.price = Money::of(70);
    box.mark = PriceMark::Owned;
    box.later = true;
    rig.items = {card, old, box};
    rig.otherLines = {{"Tape", Money::of(2)}};
    return rig;
}

}  // namespace

class TestListFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("cents");  // -1: no price
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("row");
        const QString link = QStringLiteral("https://pcpartpicker.com/product/abcdef/x");
        QTest::newRow("linked, priced") << link << 52000 << "none" << "**Video Card** | [Card](https://pcpartpicker.com/product/abcdef/x) | $520.00 ";
        QTest::newRow("linked, no price") << link << -1 << "none" << "**Video Card** | [Card](https://pcpartpicker.com/product/abcdef/x) |-";
        QTest::newRow("typed in, priced") << "" << 52000 << "none" << "**Video Card**| Card| $520.00 ";
        QTest::newRow("typed in, no price") << "" << -1 << "none" << "**Video Card**| Card|  ";
        QTest::newRow("used, linked") << link << 100 << "used" << "**Video Card** | [Card](https://pcpartpicker.com/product/abcdef/x) (Used) | $1.00 ";
        QTest::newRow("used, typed in") << "" << 105 << "used" << "**Video Card**| Card (Used)| $1.05 ";
        QTest::newRow("free") << "" << -1 << "free" << "**Video Card**| Card (Free)| Purchased For $0.00 ";
        QTest::newRow("owned, whatever was paid") << link << 70000 << "owned" << "**Video Card** | [Card](https://pcpartpicker.com/product/abcdef/x) (Owned) | Purchased For $0.00 ";
        QTest::newRow("paid") << "" << 70000 << "paid" << "**Video Card**| Card| Purchased For $700.00 ";
        QTest::newRow("covered by another line") << "" << -1 << "elsewhere" << "**Video Card**| Card (Included)|  ";
        QTest::newRow("an address that is none") << "javascript:alert(1)" << -1 << "none" << "**Video Card**| Card|  ";
        QTest::newRow("an address that would end the cell") << "https://a.example/(b)|c d" << -1 << "none" << "**Video Card** | [Card](https://a.example/%28b%29%7Cc%20d) |-";
    }
    void rows()
    {
        QFETCH(QString, url);
        QFETCH(int, cents);
        QFETCH(QString, mark);
        QFETCH(QString, row);
        Item item = itemOf("Card");
        item.url = url.toStdString();
        if (cents >= 0) item.price = Money{cents};
        item.mark = *priceMarkFromText(mark.toStdString());
        QCOMPARE(linesOf(rigOf(item)).value(4), row);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::newRow("pipe") << "A|B" << "A\\|B";
        QTest::newRow("brackets") << "A [B](C)" << "A \\[B\\](C)";
        QTest::newRow("stars and backslash") << "A* *B*\\C" << "A\\* \\*B\\*\\\\C";
        QTest::newRow("a star in front says \"picked by the site\"") << "*A" << "A";
        QTest::newRow("underlines and tildes") << "__A__ ~~B~~" << "\\_\\_A\\_\\_ \\~\\~B\\~\\~";
        QTest::newRow("what would be read as a count") << "Kit (2x)" << "Kit \\[2x\\]";
        QTest::newRow("what would be read as a price") << "Card ($50)" << "Card \\[$50\\]";
        QTest::newRow("entities are what they stand for") << "B&amp;W &amp;lt;b&gt;" << "B&W \\<b\\>";
        QTest::newRow("signs that turn the line around") << "A\u202Eb\u200B" << "Ab";
        QTest::newRow("new lines and tabs") << "A\r\n\nB\tC " << "A B C";
        QTest::newRow("code and markup") << "`A` <b>" << "\\`A\\` \\<b\\>";
        QTest::newRow("umlauts, inches and ampersands stay") << "Müller & Co 2.5\"" << "Müller & Co 2.5\"";
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        const QStringList lines = linesOf(rigOf(itemOf(name.toStdString())));
        QCOMPARE(lines.value(4), QString("**Video Card**| " + written + "|  "));
        QCOMPARE(lines.size(), 9);  // title, blank, head, rule, row, three of the footer, end
    }

    void headAndFooter()
    {
        Rig rig = rigOf(itemOf("Card"));
        rig.name = "My [rig]";
        rig.items.front().price = Money{52000};
        rig.otherLines.push_back({"Shipping | handling", Money{1050}});
        rig.items.push_back(itemOf("Board", "motherboard"));
        rig.items.push_back(itemOf("Board", "motherboard"));
        const QStringList expected = {
            "Part List: My \\[rig\\]", "", "Type|Item|Price", ":----|:----|:----",
            "**Motherboard**| Board|  ", "**Motherboard**| Board|  ", "**Video Card**| Card| $520.00 ", "**Custom**| Shipping \\| handling| $10.50 ",
            " | *Prices as planned by the author; 2 parts have no price and are not in the total* |", " | **Total** | **$530.50**",
            " | Generated by Rigwright |", ""};
        QCOMPARE(linesOf(rig), expected);
    }

    void namesItsDataSource_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<bool>("named");
        QTest::newRow("curated") << "curated" << false;
        QTest::newRow("opendb") << "opendb" << true;
        QTest::newRow("opendb, verified") << "opendb-verified" << true;
    }
    void namesItsDataSource()
    {
        QFETCH(QString, origin);
        QFETCH(bool, named);
        Item item = itemOf("Card");
        auto part = std::make_shared<Part>(*item.part);
        auto card = std::make_shared<GraphicsCard>();
        card->length = {mm(300), *originFromText(origin.toStdString())};
        part->sources["page"] = "https://a.example";
        part->spec = card;
        item.part = part;
        QCOMPARE(QString::fromStdString(findListFormat("markdown")->write(listSheet(rigOf(item)))).contains("BuildCores OpenDB"), named);
    }

    void others_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << "text" << "Part List: A/B\n\nVideo Card: Card (x)  (CA$520.00 @ Shop) \nVideo Card: Old (Used)  (CA$1.00) \nCase: Box (Owned) (Later)  (Purchased For CA$0.00) \nCustom: Tape  (CA$2.00) \n"
                                           "Shipping: CA$10.00\nTax (10 %): CA$53.20\nTotal: CA$586.20\nPrices as planned by the author; parts for later are not in the total\nGenerated by Rigwright\n";
        QTest::newRow("bbcode") << "bbcode" << "[b]Part List: A/B[/b]\n\n[b]Video Card:[/b] [url=https://a.example/%27%22]Card (x)[/url]  (CA$520.00 @ Shop)\n[b]Video Card:[/b] Old (Used)  (CA$1.00)\n"
                                               "[b]Case:[/b] Box (Owned) (Later)  (Purchased For CA$0.00)\n[b]Custom:[/b] Tape  (CA$2.00)\n[b]Shipping:[/b] CA$10.00\n[b]Tax (10 %):[/b] CA$53.20\n[b]Total:[/b] CA$586.20\n"
                                               "[i]Prices as planned by the author; parts for later are not in the total[/i]\n[i]Generated by Rigwright[/i]\n";
        QTest::newRow("csv") << "csv" << "Type,Item,Price,Currency,Mark,Later,Merchant,Link,Part number,Note\r\nVideo Card,Card [x],520.00,CAD,,,Shop,https://a.example/%27%22,A-1; B-2,'=1+1\r\nVideo Card,Old,1.00,CAD,used,,,,,\r\n"
                                         "Case,Box,70.00,CAD,owned,yes,,,,\r\nCustom,Tape,2.00,CAD,,,,,,\r\nShipping,,10.00,CAD,,,,,,\r\nTax (10 %),,53.20,CAD,,,,,,\r\nTotal,,586.20,CAD,,,,,,Prices as planned by the author; parts for later are not in the total\r\n";
    }
    void others()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QString expected = text;
        if (format == u"csv") expected.replace("Prices as planned by the author; parts for later are not in the total", "\"Prices as planned by the author; parts for later are not in the total\"").replace("A-1; B-2", "\"A-1; B-2\"");
        QCOMPARE(written(marked(), format.toUtf8()), expected);
    }

    void htmlIsWhole()
    {
        Rig rig = marked();
        rig.items[0].part = itemOf("<img src=x onerror=alert(1)> & \"'</td>").part;
        const QString html = written(rig, "html");
        QVERIFY2(html.contains("<td class=\"part-list-item\"><a href=\"https://a.example/%27%22\">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;&#39;&lt;/td&gt;</a></td>"), qPrintable(html));
        QVERIFY(html.contains("<td class=\"part-list-price\">CA$520.00 @ Shop</td>"));
        QVERIFY(html.contains("<td class=\"part-list-item\">Old (Used)</td>"));
        QVERIFY(html.contains("<td class=\"part-list-subtotal\">Tax (10 %)</td>\n      <td class=\"part-list-subtotal-price\">CA$53.20</td>"));
        QCOMPARE(html.count("<tr>"), html.count("</tr>"));
        QVERIFY(!html.contains("<img"));
    }

    // What a spreadsheet would reckon with, a forum run or a page obey: the name stands there, and nothing else changes.
    void noNameDoesAnything_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"=HYPERLINK(\"http://x\",\"y\")", "+1", "-1+2", "@SUM(A1)", "'=1", "\t=1", "a,b;c\"d\"", "a | b || c", "[url=javascript:alert(1)]x[/url]", "[b]bold", "[/b][img]x[/img]", "</a></td></tr></table><script>x</script>",
                                 "](https://evil.example)", "[x](https://evil.example)", "![x](y)", "`code` **bold** ~~gone~~", "line\nCPU: another", "line\r\n**CPU**| another| $1.00", "Total", "Total: $5.00", "Prices include everything", "(Used)", "x (Free) (Later)",
                                 "x ($5.00 @ Shop)", "x (Purchased For $0.00)", "x (3X)", "\\", "a\\", "*", "***", "__x__", "&lt;td&gt;", "&#60;", "Type", "Verdict", "http://ca.pcpartpicker.com/list/abc", "$5.00", "Findings:", "{\"format\": 1}", "x\u202Egnp.exe"})
            QTest::newRow(name) << name;
    }
    void noNameDoesAnything()
    {
        QFETCH(QString, name);
        Rig rig = marked();
        const Item before = rig.items[0];
        for (const ListFormat& format : listFormats()) {
            for (const char* kind : {"graphics_card", "cpu", "accessory"}) {
                rig.items[0] = before;
                rig.items[0].part = itemOf(name.toStdString(), kind).part;
                const std::string text = format.write(listSheet(rig));
                PartList list;
                try {
                    list = readPartList(text, "list");
                } catch (const DataError& error) {
                    QFAIL((error.what() + std::string("\n") + text).c_str());
                }
                QVERIFY2(list.rows.size() == 4 && list.unread.empty(), text.c_str());
                QCOMPARE(list.statedTotal->amount(), 586.2);
                int priced = 0;
                for (const ListRow& row : list.rows) priced += row.price == Money::of(520) && row.currency == "CAD" && row.count == 1;
                QVERIFY2(priced == 1, text.c_str());
            }
        }
    }

    // What the author is told is told to the reader, too, and none of it is read as a row.
    void findings()
    {
        test::SmallRig small;
        small.card.length = test::len(500);   // longer than the case allows
        small.supply.length = {};             // unknown
        const Rig rig = small.make();
        const Evaluation evaluation = evaluate(rig);
        QVERIFY(!evaluation.findings.empty());
        for (const ListFormat& format : listFormats()) {
            const ListSheet sheet = listSheet(evaluation);
            const std::string with = format.write(sheet), without = format.write(listSheet(rig));
            QVERIFY(with.size() > without.size());
            QCOMPARE(with.substr(0, without.size() - 3), without.substr(0, without.size() - 3));
            QVERIFY2(with.find("Not checked") != std::string::npos || with.find("not_checked") != std::string::npos, format.id);
            QCOMPARE(readPartList(with, "list").rows, readPartList(without, "list").rows);
        }
        Evaluation fine = evaluate(Rig{});
        fine.findings.clear();
        QVERIFY(findListFormat("markdown")->write(listSheet(fine)).find("Findings: none") != std::string::npos);
    }

    void acceptedFindingsKeepTheirReason()
    {
        ListSheet sheet = listSheet(marked());
        sheet.tellsFindings = true;
        sheet.findings = {{Verdict::Problem, "A [x] is too long.", "cut | it"}, {Verdict::FitsIf, "Fits if so.", ""}};
        const auto has = [&](const char* format, const char* words) { QVERIFY2(findListFormat(format)->write(sheet).find(words) != std::string::npos, findListFormat(format)->write(sheet).c_str()); };
        has("markdown", "\nFindings:\n\n- **Accepted**: A \\[x\\] is too long. *cut \\| it*\n- **Fits if**: Fits if so.\n");
        has("html", "  <li><b>Accepted</b>: A [x] is too long. <i>cut | it</i></li>\n");
        has("text", "- Accepted: A (x) is too long. Reason: cut / it\n");
        has("bbcode", "[*][b]Accepted:[/b] A (x) is too long. [i]cut / it[/i]\n");
        has("csv", "\r\nVerdict,Finding,Reason\r\nAccepted,A [x] is too long.,cut | it\r\n");
        has("json", "\"verdict\": \"problem\",\n      \"text\": \"A [x] is too long.\",\n      \"accepted\": \"cut | it\"");
    }

    // Sentences and reasons look like rows, tags and prices, and are none.
    void findingsAreNoRows()
    {
        ListSheet sheet = listSheet(marked());
        const PartList before = readPartList(findListFormat("json")->write(sheet), "list");
        sheet.tellsFindings = true;
        for (const char* words : {"it was cheap ($12.00)", "CPU: Evil 9000 ($1.00)", "<li>x<br>", "[b]x[/b]", "**CPU**| Evil| $1.00", "Total: $5.00", "=1+1"}) sheet.findings.push_back({Verdict::Warning, words, words});
        for (const ListFormat& format : listFormats()) {
            const std::string text = format.write(sheet);
            const PartList list = readPartList(text, "list");
            QVERIFY2(list.rows.size() == before.rows.size() && list.unread.empty() && list.statedTotal == before.statedTotal, text.c_str());
        }
    }

    void noCellStartsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        QTest::newRow("at the start") << "=1" << "'=1";
        QTest::newRow("behind a semicolon") << "a;=1" << "\"a;'=1\"";
        QTest::newRow("full width") << "＝1" << "'＝1";
        QTest::newRow("what looks guarded") << "'=1;'x" << "\"''=1;''x\"";
        QTest::newRow("nothing to guard") << "a-b;c" << "\"a-b;c\"";
    }
    void noCellStartsAFormula()
    {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        const QString text = written(rigOf(itemOf(name.toStdString())), "csv");
        QVERIFY2(text.contains("\nVideo Card," + cell + ",,"), qPrintable(text));
        QCOMPARE(readPartList(text.toStdString(), "list").rows.at(0).name, name.toStdString());
    }

    void everyFormatIsTold()
    {
        QStringList ids;
        for (const ListFormat& format : listFormats()) {
            ids << format.id;
            QVERIFY(*format.title && *format.suffix && *format.drops);
            QVERIFY(findListFormat(format.id) == &format);
        }
        QCOMPARE(ids, QStringList({"markdown", "html", "text", "bbcode", "csv", "json"}));
        QVERIFY(!findListFormat("twitch"));
    }

    void anEmptyRigIsATable()
    {
        const QStringList lines = linesOf(Rig{});
        QCOMPARE(lines.first(), "Part List");
        QVERIFY(lines.contains(" | **Total** | **$0.00**"));
    }
};

QTEST_APPLESS_MAIN(TestListFormats)
#include "tst_list_formats.moc"
