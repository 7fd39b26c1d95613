// Help: the guide and its links, the sheet of keys, the first start with its sample and its hints. Through real keys and clicks.
#include <QDesktopServices>
#include <QDir>
#include <QJSValue>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <set>

#include "window/hands.h"
#include "window/orbit.h"

using namespace rw;
using namespace rw::test;

namespace {

const QString kFirstRig = QStringLiteral("Start here: three mistakes to find");

WindowOptions helpOptions()
{
    WindowOptions options = quietOptions();
    options.guideDir = QStringLiteral(RW_SOURCE "/assets/guide");
    options.samplesDir = QStringLiteral(RW_BUILD "/share/rigwright/samples");
    options.firstSample = QStringLiteral("first-rig");
    options.print = [](const Rig&) { return QString(); };
    options.startWindow = [](const QStringList&) { return true; };
    return options;
}

WindowOptions startOptions(const QString& settings)
{
    WindowOptions options = helpOptions();
    options.settingsFile = settings;
    return options;
}

Rig twoCards()
{
    return rigOf("Two cards", {"phanteks-enthoo-pro-tg", "asus-crosshair-viii-hero-wifi", "amd-ryzen-9-5900x", "noctua-nh-d15-chromax-black", "gskill-ripjaws-v-2x32",
                               "evga-rtx-3090-ftw3-ultra", "evga-1300-g-plus"});
}

QVariantList listOf(const QVariant& value) { return value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant().toList() : value.toList(); }

struct KeyEntry {
    QString words, keys;
    QObject* action = nullptr;
};

}  // namespace

class HelpTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void outside(const QUrl& url) { m_outside.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_rig = twoCards();
        QDesktopServices::setUrlHandler("https", this, "outside");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler("https"); }
    void cleanup()
    {
        m_parts.reset();
        m_window = nullptr;
    }

    void f1OpensTheGuide()
    {
        QVERIFY(openHelp());
        m_hands.press(Qt::Key_F1);
        QTRY_VERIFY(m_hands.seen("guidePaper"));
        QTRY_VERIFY(m_hands.seen("guidePage-index.md"));
        QCOMPARE(m_hands.find("guidePages")->property("count").toInt(), int(QDir(helpOptions().guideDir).entryList({"*.md"}).size()));
        QCOMPARE(pageTitles().first(), QStringLiteral("Rigwright guide"));
        m_hands.shoot("guide");
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("guidePaper"));
    }

    void everyPageStandsThere()
    {
        QVERIFY(openGuide());
        for (const QVariant& one : m_parts->guide.pages()) {
            const QString file = one.toMap()["file"].toString();
            turnTo(file);
            const QVariantList blocks = m_parts->guide.blocks(file);
            QVERIFY2(!blocks.isEmpty(), qPrintable(file));
            QTRY_COMPARE(drawn().size(), blocks.size());
            for (const QQuickItem* item : drawn()) QVERIFY2(item->height() > 8, qPrintable(file));
            QTRY_VERIFY(paper()->property("contentHeight").toDouble() > 60);
            if (file == "checks.md") m_hands.shoot("guide-tables");
        }
    }

    void everyLinkLeadsSomewhere()
    {
        QVERIFY(openGuide());
        int links = 0;
        for (const QVariant& one : m_parts->guide.pages()) {
            const QString file = one.toMap()["file"].toString();
            for (const QString& link : m_parts->guide.links(file)) {
                QVERIFY2(!m_parts->guide.target(file, link).isEmpty(), qPrintable(file + ": " + link));
                ++links;
            }
            for (const QVariant& block : m_parts->guide.blocks(file))
                if (const QUrl source = block.toMap()["source"].toUrl(); !source.isEmpty()) QVERIFY2(QFile::exists(source.toLocalFile()), qPrintable(source.toString()));
        }
        QVERIFY(links > 10);
        QVERIFY(m_parts->guide.target("index.md", "nowhere.md").isEmpty());
        QVERIFY(m_parts->guide.target("parts.md", "#nowhere").isEmpty());
    }

    void aLinkTurnsThePage()
    {
        QVERIFY(openGuide());
        QVERIFY(clickLink("parts.md"));
        QTRY_COMPARE(file(), QStringLiteral("parts.md"));
        m_hands.click(m_hands.find("guideBack"));
        QTRY_COMPARE(file(), QStringLiteral("index.md"));
        m_outside.clear();
        QTest::qWait(200);   // the page is laid out
        QVERIFY(clickLink("https://github.com/buildcores/buildcores-open-db"));
        QTRY_COMPARE(m_outside.size(), 1);
        QCOMPARE(m_outside.first(), QUrl("https://github.com/buildcores/buildcores-open-db"));
        QCOMPARE(file(), QStringLiteral("index.md"));
    }

    void tabReachesLinks()
    {
        QVERIFY(openGuide());
        paper()->forceActiveFocus();
        m_hands.press(Qt::Key_Tab);
        const auto focused = [this] { return m_window->activeFocusItem(); };
        QVERIFY(focused() && focused()->property("links").isValid());
        QCOMPARE(focused()->property("link").toInt(), 0);
        const QString before = m_window->findChild<QObject*>("guideCard")->property("file").toString();
        m_hands.press(Qt::Key_Tab);
        QVERIFY(focused()->property("link").toInt() >= 0);
        m_hands.press(Qt::Key_Backtab);
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QObject*>("guideCard")->property("file").toString() != before);
    }

    void aLinkIntoAPageShowsItsHeading()
    {
        QVERIFY(openGuide());
        turnTo("window.md");
        QVERIFY(clickLink("parts.md#correcting-a-value"));
        QTRY_COMPARE(file(), QStringLiteral("parts.md"));
        QTRY_VERIFY(scrolled() > 100);
    }

    void wheelAndKeysScroll()
    {
        QVERIFY(openGuide());
        turnTo("checks.md");
        QTRY_VERIFY(paper()->property("contentHeight").toDouble() > paper()->height() + 200);
        m_hands.press(Qt::Key_PageDown);
        QTRY_VERIFY(scrolled() > 200);
        m_hands.press(Qt::Key_PageUp);
        QTRY_COMPARE(scrolled(), 0.0);
        paper()->forceActiveFocus();
        m_hands.press(Qt::Key_Down);
        QTRY_VERIFY(scrolled() > 0);
        m_hands.press(Qt::Key_B);   // what lies below the card hears nothing
        QVERIFY(m_hands.seen("caseView"));
        m_hands.press(Qt::Key_End);
        QTRY_COMPARE(scrolled(), paper()->property("contentHeight").toDouble() - paper()->height());
        m_hands.press(Qt::Key_Home);
        QTRY_COMPARE(scrolled(), 0.0);
        const QPointF at = paper()->mapToScene(QPointF(200, 200));
        QWheelEvent wheel(at, m_window->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_window, &wheel);
        QTRY_VERIFY(scrolled() > 0);
    }

    void theGuideIsSearched()
    {
        QVERIFY(openGuide());
        const int all = m_hands.find("guidePages")->property("count").toInt();
        m_hands.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_hands.find("guideSearch")->hasActiveFocus());
        m_hands.type("excursions");
        QTRY_COMPARE(m_hands.find("guidePages")->property("count").toInt(), 1);
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(file(), QStringLiteral("checks.md"));
        QTRY_VERIFY(scrolled() > 300);
        m_hands.shoot("guide-search");
        m_hands.press(Qt::Key_Escape);   // the words first
        QTRY_COMPARE(m_hands.find("guidePages")->property("count").toInt(), all);
        m_hands.type("zqx");
        QTRY_COMPARE(m_hands.find("guidePages")->property("count").toInt(), 0);
    }

    void theSheetHasEveryKeyOfTheMenus()
    {
        QVERIFY(openHelp());
        m_hands.press(Qt::Key_Question);
        QTRY_VERIFY(m_hands.seen("helpSheet"));
        m_hands.shoot("keys");
        std::set<QObject*> listed;
        for (const KeyEntry& entry : entries()) {
            QVERIFY2(!QKeySequence::fromString(entry.keys).isEmpty(), qPrintable(entry.words));
            QVERIFY(listed.insert(entry.action).second);
        }
        int withKeys = 0;
        for (const QObject* action : m_window->findChildren<QObject*>()) {
            if (!action->inherits("QQuickAction") || action->property("shortcut").toString().isEmpty()) continue;
            ++withKeys;
            QVERIFY2(listed.contains(const_cast<QObject*>(action)), qPrintable(action->property("text").toString()));
        }
        QCOMPARE(withKeys, int(listed.size()));
        QVERIFY(withKeys > 20);
        const QQuickItem* sheet = m_hands.find("helpSheet");
        QVERIFY(sheet->height() >= sheet->property("contentHeight").toDouble() - 1);   // all of it in sight
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("helpSheet"));
        m_hands.press(Qt::Key_Slash, Qt::ControlModifier);
        QTRY_VERIFY(m_hands.seen("helpSheet"));
    }

    // Each key of the sheet is pressed; each reaches its entry, which can be used.
    void menusFitASmallWindow()
    {
        QVERIFY(openHelp());
        m_window->resize(1280, 720);
        for (const char* title : {"File", "Edit", "Parts", "View", "Help"}) {
            m_hands.click(m_hands.withText(title));
            QTRY_VERIFY(!menuEntries().isEmpty());
            QTest::qWait(200);
            const QRectF there = menuEntries();
            QVERIFY2(there.top() >= 0 && there.bottom() <= 720, qPrintable(QStringLiteral("%1: %2 to %3").arg(title).arg(there.top()).arg(there.bottom())));
            m_hands.click(m_hands.withText(title));   // closes it
            QTRY_VERIFY(menuEntries().isEmpty());
        }
    }

    void everyKeyOfTheSheetLives()
    {
        QVERIFY(openHelp());
        m_hands.press(Qt::Key_Question);
        QTRY_VERIFY(m_hands.seen("helpSheet"));
        std::vector<KeyEntry> all = entries();
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("helpSheet"));
        std::stable_partition(all.begin(), all.end(), [](const KeyEntry& entry) { return entry.keys != "Ctrl+Q"; });   // the last
        QTimer closer;   // of what asks for a file
        connect(&closer, &QTimer::timeout, this, [] { if (QWidget* asking = QApplication::activeModalWidget()) asking->close(); });
        closer.start(100);
        for (const KeyEntry& entry : all) {
            makeReady();
            QTRY_VERIFY2(entry.action->property("enabled").toBool(), qPrintable(entry.words));
            QSignalSpy triggered(entry.action, SIGNAL(triggered(QObject*)));
            const QKeyCombination keys = QKeySequence::fromString(entry.keys)[0];
            m_hands.press(keys.key(), keys.keyboardModifiers());
            QTRY_VERIFY2(triggered.count() == 1, qPrintable(entry.keys + ": " + entry.words));
            if (entry.keys == "Ctrl+Q") break;
            closeCards();
            if (entry.keys == "B") m_hands.press(Qt::Key_B);   // back to the case
        }
        QTRY_VERIFY(!m_window->isVisible());
    }

    void theKeysBesideTheMenusLive()
    {
        QVERIFY(openHelp());
        Document& document = m_parts->document;
        makeReady();
        const Rig before = document.rig();
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!document.redoLabel().isEmpty());
        m_hands.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(m_parts->document.rig(), before);
        m_hands.find("caseView")->forceActiveFocus();
        document.select("cpu");
        m_hands.press(Qt::Key_Down);
        QTRY_VERIFY(document.selection() != "cpu");
        m_hands.press(Qt::Key_Up);
        QTRY_COMPARE(document.selection(), QStringLiteral("cpu"));
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(document.selection().isEmpty());
    }

    void samplesStandUnderHelpToo()
    {
        QVERIFY(openHelp());
        QCOMPARE(m_parts->files.samples().first().toMap()["title"].toString(), kFirstRig);
        m_hands.click(m_hands.withText("Help"));
        QTRY_VERIFY(m_hands.withText("Samples"));
        QTest::qWait(150);
        m_hands.click(m_hands.withText("Samples"));
        QTRY_VERIFY(m_hands.withText(kFirstRig));
        QTest::qWait(150);
        m_hands.click(m_hands.withText(kFirstRig));
        QTRY_COMPARE(m_parts->document.name(), kFirstRig);
        QCOMPARE(m_parts->hints.step(), 0);
    }

    // Three mistakes, each gone by the first thing that is offered against it, and then there is none.
    void threeMistakesAreOneClickEach()
    {
        QTemporaryDir folder;
        QVERIFY(open(startOptions(folder.filePath("settings.ini"))));
        Document& document = m_parts->document;
        QCOMPARE(mistakes(), 3);
        QCOMPARE(document.evaluation().count(Verdict::Problem), 1);
        for (int left = 3; left > 0; --left) {
            document.showFinding(document.findings()->idAt(0));
            QTRY_VERIFY(!document.remedies().isEmpty());
            document.applyFix(document.finding(), 0);
            QCOMPARE(mistakes(), left - 1);
        }
        QVERIFY(document.evaluation().worst() == Verdict::NotChecked);
    }

    void theFirstStartShowsTheWay()
    {
        QTemporaryDir folder;
        const WindowOptions options = startOptions(folder.filePath("settings.ini"));
        QVERIFY(open(options));
        Document& document = m_parts->document;
        QCOMPARE(document.name(), kFirstRig);
        QVERIFY(document.saved());
        QVERIFY(document.filePath().isEmpty());
        QCOMPARE(m_parts->hints.step(), 1);
        QTRY_VERIFY(m_hands.seen("hintCard"));
        m_hands.shoot("first-start");
        // A look at a finding.
        QQuickItem* row = nullptr;
        QMetaObject::invokeMethod(m_hands.find("findingsList"), "itemAtIndex", Q_RETURN_ARG(QQuickItem*, row), Q_ARG(int, 0));
        QVERIFY(row);
        QTest::mouseClick(m_window, Qt::LeftButton, {}, row->mapToScene(QPointF(80, 16)).toPoint());
        QTRY_COMPARE(m_parts->hints.step(), 2);
        QTRY_VERIFY(!document.remedies().isEmpty());
        QTest::qWait(600);
        m_hands.shoot("first-start-mend");
        QVERIFY(!overlapsTheLine());
        // One of the steps against it.
        QMetaObject::invokeMethod(m_hands.find("findingsList"), "itemAtIndex", Q_RETURN_ARG(QQuickItem*, row), Q_ARG(int, document.findings()->indexOf(document.finding())));
        QVERIFY(row && findUnder(row, "fix-0"));
        m_hands.click(findUnder(row, "fix-0"));
        QTRY_COMPARE(m_parts->hints.step(), 3);
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_parts->hints.step(), 0);
        QTRY_VERIFY(!m_hands.seen("hintCard"));
        // The second start knows.
        m_parts.reset();
        QVERIFY(open(options));
        QCOMPARE(m_parts->hints.step(), 0);
        QVERIFY(!m_hands.seen("hintCard"));
        QVERIFY(m_parts->document.name() != kFirstRig);
    }

    void movingAndAddingCountToo()
    {
        QTemporaryDir folder;
        QVERIFY(open(startOptions(folder.filePath("settings.ini"))));
        m_hands.press(Qt::Key_F8);
        QTRY_COMPARE(m_parts->hints.step(), 2);
        m_parts->document.setPrice("cpu", "250", "none");   // no place, no change of a part
        QCOMPARE(m_parts->hints.step(), 2);
        m_parts->document.select("storage-3");
        m_hands.find("caseView")->forceActiveFocus();
        m_hands.press(Qt::Key_Right);
        QTRY_COMPARE(m_parts->hints.step(), 3);
        QVERIFY(m_parts->document.addPart("noctua-nf-a14-pwm"));
        QCOMPARE(m_parts->hints.step(), 0);
    }

    void hintsAreClosedAndCalledBack()
    {
        QTemporaryDir folder;
        const QString settings = folder.filePath("settings.ini");
        QVERIFY(open(startOptions(settings)));
        QTRY_VERIFY(m_hands.seen("hintCard"));
        QTest::qWait(200);
        m_hands.click(m_hands.find("hintClose"));
        QTRY_COMPARE(m_parts->hints.step(), 2);
        m_hands.click(m_hands.find("hintsEnd"));
        QTRY_COMPARE(m_parts->hints.step(), 0);
        QTRY_VERIFY(!m_hands.seen("hintCard"));
        QVERIFY(QSettings(settings, QSettings::IniFormat).value("hints/ended").toBool());
        m_hands.choose("Help", "Show the hints again");
        QTRY_COMPARE(m_parts->hints.step(), 1);
        QTRY_VERIFY(m_hands.seen("hintCard"));
        m_hands.press(Qt::Key_B);   // the board has no room for it
        QTRY_VERIFY(!m_hands.seen("hintCard"));
        m_hands.press(Qt::Key_B);
        QTRY_VERIFY(m_hands.seen("hintCard"));
    }

    void whoHasSettingsOrAFileIsNoBeginner()
    {
        QTemporaryDir folder;
        const QString settings = folder.filePath("settings.ini");
        WindowOptions options = startOptions(settings);
        options.file = options.samplesDir + "/b-3090-in-enthoo-pro.rig";
        QVERIFY(open(options));
        QVERIFY(m_parts->document.name() != kFirstRig);
        QCOMPARE(m_parts->hints.step(), 0);
        m_parts.reset();
        QVERIFY(open(startOptions(settings)));   // a file once, then for itself: that is the first start
        QCOMPARE(m_parts->document.name(), kFirstRig);
        m_parts.reset();
        const QString others = folder.filePath("others.ini");
        QSettings(others, QSettings::IniFormat).setValue("view/theme", "dark");
        QVERIFY(open(startOptions(others)));
        QVERIFY(m_parts->document.name() != kFirstRig);
        QCOMPARE(m_parts->hints.step(), 0);
    }

private:
    bool use(QQuickWindow* window)
    {
        m_window = window;
        if (!window) return false;
        m_hands.use(*m_parts, *window);
        QTest::qWait(200);
        return true;
    }
    bool open(const WindowOptions& options) { return use(openWindow(m_parts, options)); }
    bool openHelp() { return use(openWindow(m_parts, helpOptions(), m_rig)); }
    bool openGuide()
    {
        if (!openHelp()) return false;
        m_hands.press(Qt::Key_F1);
        return QTest::qWaitFor([this] { return m_hands.seen("guidePaper") && !drawn().empty(); });
    }

    QRectF menuEntries() const { return menuEntries(m_window->contentItem()); }   // where the entries of the open menu stand; empty where none is
    static QRectF menuEntries(const QQuickItem* under)
    {
        QRectF all;
        for (const QQuickItem* item : under->childItems()) {
            if (!item->isVisible()) continue;
            all |= item->inherits("QQuickMenuItem") ? item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) : menuEntries(item);
        }
        return all;
    }
    QQuickItem* paper() const { return m_hands.find("guidePaper"); }
    double scrolled() const { return paper()->property("contentY").toDouble(); }
    QString file() const { return m_window->findChild<QObject*>("guideCard")->property("file").toString(); }
    QStringList pageTitles() const
    {
        QStringList titles;
        for (const QVariant& page : m_parts->guide.pages()) titles.append(page.toMap()["title"].toString());
        return titles;
    }
    void turnTo(const QString& page)
    {
        m_hands.click(m_hands.find("guidePage-" + page));
        QTRY_COMPARE(file(), page);
    }

    // The pieces of the page that are on the screen, in order.
    std::vector<QQuickItem*> drawn() const
    {
        std::vector<QQuickItem*> items;
        collect(paper(), [](const QQuickItem* item) { return item->property("block").isValid() && item->property("linkColour").isValid(); }, items);
        return items;
    }
    template <class Wanted>
    static void collect(QQuickItem* under, const Wanted& wanted, std::vector<QQuickItem*>& found)
    {
        if (wanted(under)) found.push_back(under);
        for (QQuickItem* child : under->childItems()) collect(child, wanted, found);
    }

    // A click where the text says that this link is.
    bool clickLink(const QString& link)
    {
        std::vector<QQuickItem*> texts;
        collect(paper(), [](const QQuickItem* item) { return item->inherits("QQuickText"); }, texts);
        for (QQuickItem* text : texts)
            for (double y = 4; y < text->height(); y += 6)
                for (double x = 4; x < text->width(); x += 6) {
                    QString there;
                    QMetaObject::invokeMethod(text, "linkAt", Q_RETURN_ARG(QString, there), Q_ARG(qreal, x), Q_ARG(qreal, y));
                    if (there != link) continue;
                    QTest::mouseClick(m_window, Qt::LeftButton, {}, text->mapToScene(QPointF(x, y)).toPoint());
                    return true;
                }
        return false;
    }

    std::vector<KeyEntry> entries() const
    {
        std::vector<KeyEntry> all;
        for (const QVariant& group : listOf(m_window->findChild<QObject*>("helpCard")->property("groups")))
            for (const QVariant& row : group.toMap()["rows"].toList())
                all.push_back({row.toMap()["text"].toString(), row.toMap()["keys"].toString(), row.toMap()["action"].value<QObject*>()});
        return all;
    }

    // Something to undo, something to redo, a part selected, another hidden, the case in front with the keys in it.
    void makeReady()
    {
        m_window->requestActivate();   // a dialog may have had the keys
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        Document& document = m_parts->document;
        document.show(m_rig, {});
        document.setPrice("cpu", "1", "none");
        document.setPrice("cpu", "2", "none");
        document.undo();
        document.sceneModel()->setHidden("memory_kit", true);
        document.select("graphics_card");
        m_hands.find("caseView")->forceActiveFocus();
        QTest::qWait(30);
    }
    void closeCards()
    {
        for (int i = 0; i < 3; ++i) {
            m_hands.press(Qt::Key_Escape);
            QTest::qWait(60);
        }
    }

    int mistakes() const
    {
        const Evaluation& now = m_parts->document.evaluation();
        return now.count(Verdict::Problem) + now.count(Verdict::Warning) + now.count(Verdict::FitsIf);
    }
    // Whether the hint hides the number that the finding shows.
    bool overlapsTheLine() const
    {
        const QVariantMap mark = m_parts->document.mark();
        const QQuickItem* card = m_hands.find("hintCard");
        auto* orbit = m_hands.find("caseView")->property("orbit").value<Orbit*>();
        if (!mark["hasLine"].toBool()) return false;
        const QPointF from = orbit->project(mark["from"].value<QVector3D>()), to = orbit->project(mark["to"].value<QVector3D>());
        const QRectF hint(card->position(), card->size());
        return hint.contains((from + to) / 2);
    }

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;
    Rig m_rig;
    QList<QUrl> m_outside;
};

int main(int argc, char** argv) { return rw::test::runOnScreen<HelpTest>(argc, argv); }

#include "tst_help.moc"
