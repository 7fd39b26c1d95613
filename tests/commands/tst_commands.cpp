// The command line as a script sees it: output, exit status, one sentence on stderr. RIGWRIGHT names the program.
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome { int status; QByteArray out, err; };

class TestCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample;  // a rig with findings but no problem

    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    Outcome rigwright(const QStringList& arguments, const QStringList& environment = {}) const
    {
        QProcess process;
        QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
        settings.insert("XDG_DATA_HOME", m_folder.filePath("data"));
        settings.remove("WAYLAND_DISPLAY");
        settings.remove("DISPLAY");
        settings.remove("QT_QPA_PLATFORM");
        for (const QString& setting : environment) settings.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        process.setProcessEnvironment(settings);
        process.start(qEnvironmentVariable("RIGWRIGHT"), arguments);
        if (!process.waitForFinished(60'000)) return {-1, {}, "it did not end"};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void write(const char* name, const QByteArray& text) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    // Without Xvfb on the path nothing can draw.
    static QStringList noScreen() { return {QStringLiteral("PATH=/nowhere")}; }

private slots:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("RIGWRIGHT"), "RIGWRIGHT names the program to test");
        const Outcome samples = rigwright({"samples"});
        QCOMPARE(samples.status, 0);
        m_sample = at("sample.rig");
        const Outcome written = rigwright({"samples", QString::fromUtf8(samples.out.split('\n').first()), "-o", m_sample});
        QCOMPARE(written.status, 0);
        QVERIFY(QFile::exists(m_sample));
        write("broken.rig", "{\"format\": \"rigwright-rig\", ");
        write("foreign.rig", "{\"format\": \"something\"}");
        write("address.txt", "https://pcpartpicker.com/list/abcdef\n");
        write("list.md", "Type|Item|Price\n:----|:----|:----\n**CPU** | [AMD Ryzen 9 5900X 3.7 GHz 12-Core Processor](https://pcpartpicker.com/product/a/b) | $350.00 @ Newegg \n"
                         "**Case**| Nobody Makes This ATX Mid Tower Case| $99.00 \n | **Total** | **$449.00**\n");
        write("empty.rig", R"({"format": "rigwright-rig", "version": 1, "name": "", "items": [], "parts": []})");
    }

    void aListBecomesARig()
    {
        const Outcome told = rigwright({"import", at("list.md"), "-o", at("made.rig"), "--json"});
        QCOMPARE(told.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(told.out).object();
        QCOMPARE(json["format"].toString(), QString("rigwright-list-import"));
        QCOMPARE(json["total_stated"].toDouble(), 449.0);
        const QJsonArray rows = json["rows"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()["match"].toString(), QString("amd-ryzen-9-5900x"));
        QCOMPARE(rows[0].toObject()["price"].toDouble(), 350.0);
        QCOMPARE(rows[0].toObject()["currency"].toString(), QString("USD"));
        QVERIFY(rows[1].toObject()["match"].isNull());
        const Outcome checked = rigwright({"check", at("made.rig"), "--json"});
        QCOMPARE(checked.status, 1);   // no board, no memory
        QCOMPARE(QJsonDocument::fromJson(checked.out).object()["cost"].toObject()["total"].toDouble(), 449.0);
    }

    void thePlanInFigures()
    {
        const Outcome told = rigwright({"numbers", m_sample, "--json", "--circuit", "eu_16a", "--price", "0.3"});
        QCOMPARE(told.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(told.out).object(), checked = QJsonDocument::fromJson(rigwright({"check", m_sample, "--json"}).out).object();
        const QJsonObject power = json["power"].toObject();
        QVERIFY(qAbs(power["sustained_w"].toDouble() - checked["power"].toObject()["sustained_w"].toDouble()) < 1);   // the same figure everywhere
        QCOMPARE(power["windows"].toArray().size(), 4);
        double sum = 0;
        for (const QJsonValue& part : power["parts"].toArray()) sum += part.toObject()["sustained_w"].toDouble();
        QVERIFY(qAbs(sum - power["sustained_w"].toDouble()) < 0.01);
        QVERIFY(!json["memory"].toObject()["models"].toArray().isEmpty());
        // check --json tells all of it; a page of it is a PDF.
        const QJsonObject plain = QJsonDocument::fromJson(rigwright({"numbers", m_sample, "--json"}).out).object(), within = checked["numbers"].toObject();
        for (const QString& key : within.keys()) QVERIFY2(plain[key] == within[key], qPrintable(key));
        QVERIFY(within.size() >= 8);
        QCOMPARE(rigwright({"numbers", m_sample, "-o", at("plan.pdf"), "--paper", "letter"}).status, 0);
        QFile page(at("plan.pdf"));
        QVERIFY(page.open(QIODevice::ReadOnly) && page.readAll().startsWith("%PDF"));
        QVERIFY(rigwright({"numbers", m_sample, "--how"}).out.size() > rigwright({"numbers", m_sample}).out.size());
        QVERIFY(rigwright({"numbers", at("empty.rig")}).status == 0);
        QVERIFY(rigwright({"numbers", m_sample, "--cloud", "1.5"}).out.contains("Owning against renting"));
    }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto check = [](const QString& file, const QStringList& more = {}) { return QStringList{"check", file} + more; };
        QTest::newRow("no problem") << check("sample.rig") << 0;
        QTest::newRow("a note reaches note") << check("sample.rig", {"--fail-on", "note"}) << 1;
        QTest::newRow("a warning reaches warning") << check("sample.rig", {"--fail-on", "warning"}) << 1;
        QTest::newRow("an empty rig, nothing to find") << check("empty.rig", {"--fail-on", "note"}) << 0;
        QTest::newRow("no such file") << check("nowhere.rig") << 2;
        QTest::newRow("a broken file") << check("broken.rig") << 2;
        QTest::newRow("a foreign file") << check("foreign.rig") << 2;
        QTest::newRow("a folder") << check(".") << 2;
        QTest::newRow("no such severity") << check("sample.rig", {"--fail-on", "fatal"}) << 2;
        QTest::newRow("no such option") << check("sample.rig", {"--xml"}) << 2;
        QTest::newRow("no file named") << QStringList{"check"} << 2;
        QTest::newRow("no format named") << QStringList{"export", "sample.rig"} << 2;
        QTest::newRow("no such format") << QStringList{"export", "sample.rig", "--format", "twitch"} << 2;
        QTest::newRow("no such sample") << QStringList{"samples", "nope"} << 2;
        QTest::newRow("no such part") << QStringList{"parts", "show", "nope"} << 2;
        QTest::newRow("a target that cannot be written") << QStringList{"export", "sample.rig", "--format", "pcpartpicker", "-o", "nowhere/list.md"} << 2;
        QTest::newRow("a list that is only an address") << QStringList{"import", "address.txt"} << 2;
        QTest::newRow("no list") << QStringList{"import", "broken.rig"} << 2;
        QTest::newRow("a currency of four letters") << QStringList{"import", "list.md", "--currency", "EURO"} << 2;
        QTest::newRow("no such circuit") << QStringList{"numbers", "sample.rig", "--circuit", "mars"} << 2;
        QTest::newRow("no such view") << QStringList{"render", "sample.rig", "-o", "picture.png", "--view", "inside"} << 2;
        QTest::newRow("no such size") << QStringList{"render", "sample.rig", "-o", "picture.png", "--size", "12"} << 2;
        const auto waive = [](const QStringList& more) { return QStringList{"waive", "sample.rig"} + more; };
        QTest::newRow("a waiver without a reason") << waive({"gpu_air_gap", "-o", "-"}) << 2;
        QTest::newRow("a waiver with an empty reason") << waive({"gpu_air_gap", "--reason", " ", "-o", "-"}) << 2;
        QTest::newRow("a waiver of no finding") << waive({"gpu_lenght", "--reason", "so", "-o", "-"}) << 2;
        QTest::newRow("a waiver that is not there") << waive({"gpu_air_gap", "--remove", "-o", "-"}) << 2;
        QTest::newRow("a reason for taking back") << waive({"gpu_air_gap", "--remove", "--reason", "so", "-o", "-"}) << 2;
        QTest::newRow("cards in an empty rig") << QStringList{"arrange", "empty.rig"} << 2;
        QTest::newRow("cards arranged") << QStringList{"arrange", "sample.rig"} << 0;
        QTest::newRow("help") << QStringList{"--help"} << 0;
        QTest::newRow("version") << QStringList{"--version"} << 0;
    }
    void exitStatus()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        for (QString& argument : arguments)
            if (argument.contains(".rig") || argument.contains('/')) argument = m_folder.filePath(argument);
        const Outcome outcome = rigwright(arguments);
        QVERIFY2(outcome.status == status, (outcome.out + outcome.err).constData());
        QCOMPARE(outcome.err.isEmpty(), status != 2);
    }

    // A folder stands where the user's database is to be: even root cannot write it.
    void withoutADatabaseToWrite()
    {
        const QStringList stuck{"XDG_DATA_HOME=" + at("stuck")};
        QVERIFY(QDir().mkpath(at("stuck/rigwright/parts.sqlite")));
        const QByteArray why = at("stuck/rigwright/parts.sqlite").toUtf8() + ": cannot be opened";
        const Outcome found = rigwright({"parts", "search", "nh-d15"}, stuck);
        QCOMPARE(found.status, 0);
        QVERIFY2(found.out.contains("noctua-nh-d15"), found.out.constData());
        QCOMPARE(found.err, "rigwright: " + why + "; nothing is kept\n");
        const Outcome priced = rigwright({"parts", "prices", "set", "noctua-nh-d15-g2", "90"}, stuck);
        QCOMPARE(priced.status, 2);
        QVERIFY2(priced.err.contains("parts.sqlite: cannot be written"), priced.err.constData());
        const Outcome imported = rigwright({"parts", "import", "opendb", at("nowhere")}, stuck);
        QCOMPARE(imported.status, 2);
        QCOMPARE(imported.err, "rigwright: " + why + "\n");
        const Outcome checked = rigwright({"check", m_sample}, stuck);
        QCOMPARE(checked.status, 0);
        QVERIFY2(checked.err.isEmpty(), checked.err.constData());
    }

    void unreadableFilesAreToldInOneSentence()
    {
        const Outcome outcome = rigwright({"check", at("broken.rig")});
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.startsWith("rigwright: broken.rig: "), outcome.err.constData());
    }

    void checkJson()
    {
        const Outcome outcome = rigwright({"check", m_sample, "--json"});
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        for (const char* key : {"findings", "counts", "cost", "power"}) QVERIFY2(json.contains(QLatin1String(key)), key);
        const QJsonArray findings = json["findings"].toArray();
        QVERIFY(!findings.isEmpty());
        int counted = 0;
        for (const char* verdict : {"note", "not_checked", "fits_if", "warning", "problem", "waived"}) counted += json["counts"][QLatin1String(verdict)].toInt(-1000);
        QCOMPARE(counted, findings.size());
        for (const char* key : {"check", "verdict", "parts", "text", "measured", "limit", "margin", "origins", "where", "fixes", "remedies", "waived"})
            for (const auto& finding : findings) QVERIFY2(finding.toObject().contains(QLatin1String(key)), key);
        QVERIFY(json["cost"].toObject()["total"].isDouble());
        QVERIFY(json["power"].toObject()["sustained_w"].toDouble() > 0);
    }

    void checkJsonHoldsTheBoard()  // its links as populated
    {
        const QString file = at("two-cards.rig");
        QCOMPARE(rigwright({"samples", "d-iva-open-frame", "-o", file}).status, 0);
        const Outcome outcome = rigwright({"check", file, "--json"});
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object(), board = json["board"].toObject();
        QCOMPARE(board["name"].toString(), QString("MEG X570 Unify"));
        QJsonObject first;
        for (const auto& link : board["links"].toArray()) {
            for (const char* key : {"place", "kind", "size", "from", "wired", "now", "off", "because", "origin", "parts", "verdict", "findings"})
                QVERIFY2(link.toObject().contains(QLatin1String(key)), key);
            for (const auto& number : link.toObject()["findings"].toArray()) QVERIFY(number.toInt() < json["findings"].toArray().size());
            if (link.toObject()["place"].toString() == QString("PCI_E1")) first = link.toObject();
        }
        QCOMPARE(first["now"].toObject(), (QJsonObject{{"text", "CPU 4.0 x8"}, {"lanes", 8}, {"generation", 4.0}}));
        QCOMPARE(first["wired"].toObject()["lanes"].toInt(), 16);
        QCOMPARE(first["because"].toArray(), QJsonArray{"PCI_E3"});
        QCOMPARE(first["from"].toString(), QString("cpu"));
        QVERIFY(rigwright({"check", file}).out.contains("PCI_E1: RTX 3090 FE, CPU 4.0 x8 because of PCI_E3"));
        QVERIFY(QJsonDocument::fromJson(rigwright({"check", at("empty.rig"), "--json"}).out).object()["board"].isNull());
    }

    void checkJsonKeepsItsOrder()
    {
        const QByteArray out = rigwright({"check", m_sample, "--json"}).out;
        qsizetype last = -1;
        for (const char* key : {"\n  \"findings\"", "\n  \"clearances\"", "\n  \"missing\"", "\n  \"board\"", "\n  \"counts\"", "\n  \"cost\"", "\n  \"power\""}) {
            QVERIFY2(out.indexOf(key) > last, key);
            last = out.indexOf(key);
        }
    }

    // Waives the first warning, sees it count no more, and takes that back.
    void waivesAndTakesBack()
    {
        const QString file = at("waived.rig");
        QFile::remove(file);
        QVERIFY(QFile::copy(m_sample, file));
        const auto checked = [&] { return QJsonDocument::fromJson(rigwright({"check", file, "--json"}).out).object(); };
        const QJsonObject before = checked();
        const QJsonObject finding = before["findings"].toArray().first().toObject();
        QCOMPARE(finding["verdict"].toString(), QString("warning"));
        QVERIFY(finding["waived"].isNull());
        QStringList about{finding["check"].toString()};
        for (const auto& part : finding["parts"].toArray()) about << part.toObject()["item"].toString();
        const Outcome waived = rigwright(QStringList{"waive", file} + about + QStringList{"--reason", "the builder measured it: ü"});
        QVERIFY2(waived.status == 0, waived.err.constData());
        const QJsonObject after = checked();
        QCOMPARE(after["counts"].toObject()["waived"].toInt(), 1);
        QCOMPARE(after["counts"].toObject()["warning"].toInt(), before["counts"].toObject()["warning"].toInt() - 1);
        QCOMPARE(after["findings"].toArray().size(), before["findings"].toArray().size());
        const QJsonObject last = after["findings"].toArray().last().toObject();
        QCOMPARE(last["text"], finding["text"]);
        QCOMPARE(last["waived"].toObject(), (QJsonObject{{"reason", "the builder measured it: ü"}, {"stale", false}}));
        const QByteArray text = rigwright({"check", file}).out;
        QVERIFY2(text.contains("\n1 waived\n") && text.contains("= the builder measured it: ü"), text.constData());
        QCOMPARE(rigwright(QStringList{"waive", file} + about + QStringList{"--remove"}).status, 0);
        QCOMPARE(checked(), before);
    }

    void aWorseFindingCountsAgain()
    {
        write("tight.rig", R"({"format": "rigwright-rig", "version": 1, "name": "", "items": [], "parts": [],
            "waivers": [{"check": "complete", "parts": [], "verdict": "warning", "reason": "so"}]})");
        QCOMPARE(rigwright({"check", at("tight.rig")}).status, 0);  // a waiver of what is not found does nothing
        const QString file = at("stale.rig");
        QFile::remove(file);
        QVERIFY(QFile::copy(m_sample, file));
        const QJsonObject finding = QJsonDocument::fromJson(rigwright({"check", file, "--json"}).out).object()["findings"].toArray().first().toObject();
        QCOMPARE(rigwright({"waive", file, finding["check"].toString(), finding["parts"].toArray().first().toObject()["item"].toString(), "--reason", "so"}).status, 0);
        QFile rig(file);
        QVERIFY(rig.open(QIODevice::ReadOnly));
        QJsonObject json = QJsonDocument::fromJson(rig.readAll()).object();
        rig.close();
        QJsonArray waivers = json["waivers"].toArray();
        QCOMPARE(waivers.size(), 1);
        QJsonObject waiver = waivers[0].toObject();
        waiver["verdict"] = "note";  // as if it had been milder then
        waivers[0] = waiver;
        json["waivers"] = waivers;
        write("stale.rig", QJsonDocument(json).toJson());
        const Outcome outcome = rigwright({"check", file, "--fail-on", "warning"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.out.contains("! waived no longer: It has become more severe since it was waived."), outcome.out.constData());
    }

    void clearancesAndMissingNumbersAreTold()
    {
        const QJsonObject json = QJsonDocument::fromJson(rigwright({"check", m_sample, "--json"}).out).object();
        const QJsonArray clearances = json["clearances"].toArray();
        QVERIFY(!clearances.isEmpty());
        for (const auto& row : clearances)
            for (const char* key : {"check", "parts", "measured", "limit", "margin"}) QVERIFY2(row.toObject().contains(QLatin1String(key)), key);
        for (const auto& row : json["missing"].toArray()) {
            for (const char* key : {"item", "name", "field", "rows", "checks"}) QVERIFY2(row.toObject().contains(QLatin1String(key)), key);
            QVERIFY(!row.toObject()["checks"].toArray().isEmpty());
        }
    }

    void arrangesCards()
    {
        const QString apart = at("apart.rig");
        QCOMPARE(rigwright({"samples", "c-two-titan-rtx-nvlink", "-o", apart}).status, 0);
        const Outcome best = rigwright({"arrange", apart});
        QVERIFY2(best.status == 0 && best.out.contains("stand best as they are"), (best.out + best.err).constData());
        QFile rig(apart);
        QVERIFY(rig.open(QIODevice::ReadOnly));
        QByteArray text = rig.readAll();
        rig.close();
        QVERIFY(text.contains("\"mount\": \"PCI_E4\""));
        text.replace("\"mount\": \"PCI_E4\"", "\"mount\": \"PCI_E2\"");  // the second card in the first
        write("close.rig", text);
        const Outcome arranged = rigwright({"arrange", at("close.rig"), "-o", at("arranged.rig")});
        QVERIFY2(arranged.status == 0, arranged.err.constData());
        QVERIFY(QFile::exists(at("arranged.rig")));
        QVERIFY(rigwright({"check", at("arranged.rig")}).status <= rigwright({"check", at("close.rig")}).status);
        QVERIFY2(arranged.out.contains("from PCI_E2 to PCI_E4") && arranged.out.contains("gone:"), arranged.out.constData());
        const Outcome piped = rigwright({"arrange", at("close.rig"), "-o", "-"});
        QFile file(at("arranged.rig"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(piped.out, file.readAll());  // the rig alone
    }

    void exportWritesWhatItPrints()
    {
        const Outcome printed = rigwright({"export", m_sample, "--format", "pcpartpicker"});
        QCOMPARE(rigwright({"export", m_sample, "--format", "pcpartpicker", "-o", at("list.md")}).status, 0);
        QFile file(at("list.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), printed.out);
        QVERIFY(printed.out.contains("\nType|Item|Price\n:----|:----|:----\n"));
    }

    void partsAreFoundAndShown()
    {
        const QJsonArray found = QJsonDocument::fromJson(rigwright({"parts", "search", "rtx 3090", "--kind", "graphics_card", "--json"}).out).array();
        QVERIFY(!found.isEmpty());
        const QString id = found.first().toObject()["id"].toString();
        QVERIFY(rigwright({"parts", "list"}).out.contains(id.toUtf8()));
        QVERIFY(rigwright({"parts", "show", id}).out.contains("length_mm"));
        QCOMPARE(QJsonDocument::fromJson(rigwright({"parts", "show", id, "--json"}).out).object()["id"].toString(), id);
    }

    void auditNamesFieldsAndChecks()
    {
        const QJsonArray parts = QJsonDocument::fromJson(rigwright({"parts", "audit", "--rig", m_sample, "--json"}).out).array();
        QVERIFY(!parts.isEmpty());
        bool any = false;
        for (const auto& part : parts)
            for (const auto& field : part.toObject()["fields"].toArray()) {
                any = true;
                QVERIFY(!field.toObject()["checks"].toArray().isEmpty());
                QVERIFY(field.toObject()["allows"].toString() != "none");
            }
        QVERIFY(any);
    }

    void auditTableStandsInTheGuide()
    {
        const Outcome table = rigwright({"parts", "audit"}, {"XDG_DATA_HOME=" + at("fresh")});
        QCOMPARE(table.status, 0);
        QFile guide(QStringLiteral(RW_SOURCE "/assets/guide/catalogue.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        QVERIFY2(guide.readAll().contains(table.out), "assets/guide/catalogue.md holds another table than `rigwright parts audit` prints");
        const QJsonObject kinds = QJsonDocument::fromJson(rigwright({"parts", "audit", "--json"}, {"XDG_DATA_HOME=" + at("fresh")}).out).object();
        QVERIFY(kinds["graphics_card"].toObject()["parts"].toInt() >= 24);
        QVERIFY(kinds["motherboard"].toObject()["parts"].toInt() >= 14);
    }

    void fitsTellsOfEveryCard()
    {
        const QJsonObject json = QJsonDocument::fromJson(rigwright({"parts", "fits", m_sample, "--kind", "graphics_card", "--json"}).out).object();
        QCOMPARE(json["format"].toString(), QString("rigwright-fits"));
        const QJsonArray parts = json["parts"].toArray();
        QVERIFY(parts.size() >= 24);
        int counted = 0;
        for (const QJsonValue& count : json["counts"].toObject()) counted += count.toInt();
        QCOMPARE(counted, parts.size());
        for (const auto& part : parts) {
            const QString verdict = part.toObject()["verdict"].toString();
            QVERIFY(!verdict.isEmpty());
            QCOMPARE(part.toObject()["text"].isNull(), verdict == "fits");
        }
        QVERIFY(rigwright({"parts", "fits", m_sample, "--kind", "graphics_card"}).out.contains("RTX 4090"));
        QCOMPARE(rigwright({"parts", "fits", m_sample, "--kind", "gpu"}).out, rigwright({"parts", "fits", m_sample, "--kind", "graphics_card"}).out);
        const Outcome unknown = rigwright({"parts", "fits", m_sample, "--kind", "teapot"});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains("teapot: there is no kind of this name"));
        for (const QStringList& verb : {QStringList{"list"}, QStringList{"audit"}, QStringList{"search", "x"}}) QCOMPARE(rigwright(QStringList{"parts"} + verb + QStringList{"--kind", "teapot"}).status, 2);
    }

    void importNamesWhatIsWrong()
    {
        write("no-archive", "nothing of the sort");
        const Outcome outcome = rigwright({"parts", "import", "opendb", at("no-archive")});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("no-archive: is neither a folder nor an archive of OpenDB"), outcome.err.constData());
    }

    void benchCheckMeasures()
    {
        const QJsonObject json = QJsonDocument::fromJson(rigwright({"bench", "check", m_sample, "--runs", "5", "--json"}).out).object();
        QVERIFY(json["median_us"].toDouble() > 0);
        QVERIFY(json["pieces"].toInt() > 0);
        QVERIFY(json["solids"].toInt() >= json["pieces"].toInt());
    }

    void checklistWithoutAScreenSaysSo()
    {
        const Outcome outcome = rigwright({"checklist", m_sample, "-o", at("sheet.pdf")}, noScreen());
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY2(outcome.err.contains("picture is left out"), outcome.err.constData());
        QFile file(at("sheet.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void checklistText()
    {
        QCOMPARE(rigwright({"checklist", m_sample, "-o", at("sheet.pdf"), "--paper", "a4"}, noScreen()).status, 0);
        QProcess reader;
        reader.start("pdftotext", {"-layout", at("sheet.pdf"), "-"});
        if (!reader.waitForFinished()) QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const char* words : {"Before you order", "Parts", "Building", "All parts, taken apart", "Prepare the case", "At hand:", "First start", "BIOS settings", "nvidia-smi", "Page 1 of"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
    }

    // Boxes to tick, of which those of the rig are ticked; names are no markup.
    void checklistAsMarkdown()
    {
        QFile file(m_sample);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject rig = QJsonDocument::fromJson(file.readAll()).object();
        rig["name"] = "A *bold* | name";
        rig["done"] = QJsonArray({"open/pc_case", "never/heard"});
        QFile ticked(at("ticked.rig"));
        QVERIFY(ticked.open(QIODevice::WriteOnly));
        ticked.write(QJsonDocument(rig).toJson());
        ticked.close();
        const Outcome outcome = rigwright({"checklist", at("ticked.rig"), "-o", "-"}, noScreen());
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QString text = QString::fromUtf8(outcome.out);
        for (const char* words : {"# A \\*bold\\* \\| name\n", "## Before you order", "## Parts\n\n- CPU: ", "### 1. Prepare the case", "- [x] Lay ", "- [ ] ", "At hand: ", "  - `nvidia-smi"}) QVERIFY2(text.contains(QLatin1String(words)), qPrintable(words + ("\n" + text)));
        QCOMPARE(text.count("- [x] "), 1);
        QCOMPARE(rigwright({"checklist", m_sample, "-o", at("sheet.md")}, noScreen()).status, 0);
        QVERIFY(QFile(at("sheet.md")).size() > 2000);
    }

    void renderWithoutAScreenIsRefused()
    {
        const Outcome outcome = rigwright({"render", m_sample, "-o", at("picture.png")}, noScreen());
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("Xvfb"), outcome.err.constData());
        QVERIFY(!QFile::exists(at("picture.png")));
    }

    void renderDrawsOnAScreenOfItsOwn()
    {
        const Outcome outcome = rigwright({"render", m_sample, "-o", at("picture.png"), "--size", "640x400"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QImage picture(at("picture.png"));
        QCOMPARE(picture.size(), QSize(640, 400));
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); x += 4)
            for (int y = 0; y < picture.height(); y += 4) colours.insert(picture.pixel(x, y));
        QVERIFY2(colours.size() > 50, qPrintable(QString::number(colours.size())));
    }

    void aStaleDisplayIsNoDisplay()
    {
        const Outcome outcome = rigwright({m_sample}, {"DISPLAY=:4711"});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("no display"), outcome.err.constData());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
