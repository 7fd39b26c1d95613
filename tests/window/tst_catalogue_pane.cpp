// The catalogue pane under real events: search, filters, order, what fits the rig; and an import into it.
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fstream>
#include <thread>

#include <SQLiteCpp/Database.h>

#include "db/database.h"
#include "db/opendb/import.h"
#include "db/opendb_records.h"
#include "rig/edits.h"
#include "window/opened_window.h"

using namespace rw;
using namespace rw::test;

namespace {

Rig smallRig() { return rigOf("Small", {"phanteks-enthoo-pro-tg", "asus-crosshair-viii-hero-wifi", "amd-ryzen-9-5900x", "evga-rtx-3090-ftw3-ultra", "evga-1300-g-plus"}); }

// A folder of OpenDB-like records: so many cards, the last ones short and the others longer than many a case, and one that is none.
void writeRecords(const std::filesystem::path& folder, int cards, int shortOnes = 0)
{
    std::filesystem::create_directories(folder / "open-db" / "GPU");
    for (int i = 0; i < cards; ++i) {
        Json record = opendbRecord("GPU");
        const std::string number = std::to_string(100000 + i);
        record["opendb_id"] = "00000000-0000-4000-8000-000000" + number;
        record["metadata"]["name"] = "Maker Zephyrus" + number + " GeForce RTX 3090 24GB";
        record["metadata"]["part_numbers"] = {"ZEPHYRUS-" + number};
        if (shortOnes > 0) record["length"] = i < cards - shortOnes ? 390 : 200;
        std::ofstream(folder / "open-db" / "GPU" / ("00000000-0000-4000-8000-000000" + number + ".json")) << record.dump();
    }
    std::ofstream(folder / "open-db" / "GPU" / "00000000-0000-4000-8000-000000000001.json") << "{";
}

void shoot(QQuickWindow& window, const char* name)
{
    const QString folder = qEnvironmentVariable("RW_SHOTS");
    if (folder.isEmpty()) return;
    QTest::qWait(250);
    window.grabWindow().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
}

QQuickItem* findWithText(QQuickItem* item, const QString& text)
{
    if (item->isVisible() && item->property("text").toString() == text) return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = findWithText(child, text)) return found;
    return nullptr;
}

}  // namespace

class CataloguePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openWindow();
    }

    void cleanup()
    {
        m_parts.reset();
        m_window = nullptr;
    }

    void similarWordsStandBelow()
    {
        click(find("search"));
        type("noctua");
        QTRY_VERIFY(m_catalogue->count() > 3);
        for (int row = 0; row < m_catalogue->count(); ++row) QVERIFY(m_catalogue->value(row, "section").toString() != "Similar words");
        QTest::keyClick(m_window, Qt::Key_Escape);
        type("noctau");
        QTRY_VERIFY(m_catalogue->count() > 3);
        QCOMPARE(m_catalogue->value(0, "section").toString(), "Similar words");
        QCOMPARE(m_catalogue->value(0, "manufacturer").toString(), "Noctua");
        shoot(*m_window, "similar");
    }

    void everyPartIsReachedByScrolling()
    {
        QVERIFY(m_catalogue->more());
        const int first = m_catalogue->count();
        auto* list = find("catalogueList");
        const QPointF at = list->mapToScene({100, 100});
        QStringList sections;
        for (int turn = 0; turn < 400 && (m_catalogue->more() || !list->property("atYEnd").toBool()); ++turn) {
            QWheelEvent down(at, m_window->mapToGlobal(at), {}, {0, -600}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_window, &down);
            QTest::qWait(15);
        }
        QVERIFY(m_catalogue->count() > first);
        QVERIFY(!m_catalogue->more());
        for (int row = 0; row < m_catalogue->count(); ++row)
            if (const QString section = m_catalogue->value(row, "section").toString(); sections.isEmpty() || sections.last() != section) sections.append(section);
        QCOMPARE(QSet<QString>(sections.begin(), sections.end()).size(), sections.size());  // each kind in one place
        QCOMPARE(m_catalogue->totalWords(), QString::number(m_catalogue->count()) + " parts");
    }

    void filtersNarrow()
    {
        click(find("kind-graphics_card"));
        const int all = totalOf(m_catalogue->totalWords());
        QVERIFY(all > 10);
        click(find("filter"));
        QTRY_VERIFY(find("filter-manufacturer"));
        QTest::qWait(100);
        click(find("filter-manufacturer"));
        FacetModel* facets = m_catalogue->facets();
        QTRY_VERIFY(facets->value(2, "type").toString() == "value");
        QTest::qWait(100);
        const QString first = facets->value(1, "value").toString(), second = facets->value(2, "value").toString();
        const int firstCount = facets->value(1, "count").toInt(), secondCount = facets->value(2, "count").toInt();
        shoot(*m_window, "facets");
        click(find("filter-manufacturer-" + first));
        QTRY_COMPARE(m_catalogue->filters(), 1);
        QCOMPARE(totalOf(m_catalogue->totalWords()), firstCount);
        QCOMPARE(facets->value(2, "count").toInt(), secondCount);  // what else one could choose stays, with its count
        click(find("filter-manufacturer-" + second));
        QTRY_COMPARE(m_catalogue->filters(), 2);
        QCOMPARE(totalOf(m_catalogue->totalWords()), firstCount + secondCount);
        for (int row = 0; row < m_catalogue->count(); ++row)
            QVERIFY(QStringList({first, second}).contains(m_catalogue->value(row, "manufacturer").toString(), Qt::CaseInsensitive));
        find("filter-manufacturer-" + first)->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, Qt::Key_Space);  // by the keyboard, and the focus stays
        QTRY_COMPARE(m_catalogue->filters(), 1);
        QVERIFY(find("filter-manufacturer-" + first)->hasActiveFocus());
        shoot(*m_window, "filtered");
        click(find("clearFilters"));
        QTRY_COMPARE(totalOf(m_catalogue->totalWords()), all);
    }

    void anotherOrder()
    {
        click(find("kind-graphics_card"));
        find("sort")->forceActiveFocus();
        QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(m_catalogue->order(), int(SearchOrder::Name));
        QVERIFY(m_catalogue->value(0, "manufacturer").toString().toLower() <= m_catalogue->value(m_catalogue->count() - 1, "manufacturer").toString().toLower());
        QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(m_catalogue->order(), int(SearchOrder::Price));
        QCOMPARE(m_catalogue->value(0, "lead").toString(), "no price");
        QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(m_catalogue->order(), int(SearchOrder::Size));
        double last = 0;
        for (int row = 0; row < m_catalogue->count(); ++row) {
            const QString size = m_catalogue->value(row, "lead").toString();
            if (size == "no size") break;
            const double number = size.section(' ', 0, 0).toDouble();
            QVERIFY2(number >= last, qPrintable(size));
            last = number;
        }
        QVERIFY(last > 200);
        shoot(*m_window, "by-size");
    }

    void rowsTellWhatFits()
    {
        click(find("kind-cpu"));
        QTRY_VERIFY(isMarked(0));
        marksAreTrue();
        shoot(*m_window, "marks-cpu");
        // Another rig, other marks; undo has the old ones at once.
        m_document->removeItem("motherboard");
        QTRY_VERIFY(isMarked(0) && rankOf(0) == fitByPlacing(m_document->rig(), partAt(0)).rank());
        marksAreTrue();
        m_document->undo();
        QTRY_VERIFY(isMarked(0) && rankOf(0) == fitByPlacing(m_document->rig(), partAt(0)).rank());
        marksAreTrue();
        // The reason stands below the list.
        auto* list = find("catalogueList");
        QQuickItem* row = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, row), Q_ARG(int, 0));
        click(row);
        QTRY_VERIFY(find("fitReason") && find("fitReason")->isVisible());
        QCOMPARE(find("fitReason")->property("text").toString(), markOf(0)["words"].toString());
    }

    void theWindowGoesOnMeanwhile()
    {
        click(find("kind-graphics_card"));
        click(find("fitsFirst"));
        for (int step = 0; step < 6; ++step) {  // every change gives up what was going on
            m_document->addPart("nvidia-rtx-3090-fe");
            QTest::qWait(230);
            m_document->undo();
        }
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(m_catalogue->count() - 1), 30000);
    }

    void whatFitsComesFirstAndTheRestIsHidden()
    {
        click(find("kind-cpu"));
        click(find("fitsFirst"));
        QVERIFY(m_catalogue->fitsFirst());
        QTRY_VERIFY_WITH_TIMEOUT(allMarked(), 30000);
        QTRY_VERIFY(sortedByRank());
        QCOMPARE(m_catalogue->value(0, "kind").toString(), "cpu");
        QVERIFY(rankOf(m_catalogue->count() - 1) > rankOf(0));
        const int before = m_catalogue->count();
        shoot(*m_window, "fits-first");
        click(find("hideMisfits"));
        QTRY_VERIFY(m_catalogue->count() < before);
        for (int row = 0; row < m_catalogue->count(); ++row) QVERIFY(rankOf(row) < 5);
        QVERIFY(m_catalogue->totalWords().contains("hidden"));
        shoot(*m_window, "misfits-hidden");
        click(find("hideMisfits"));
        QTRY_COMPARE(m_catalogue->count(), before);
        m_parts.reset();  // the list holds no request for a row that has left: the view would warn of it here
    }

    // Far more cards than a page has rows, and those that fit are the last of them.
    void whatFitsIsFoundAmongAllThatMatches()
    {
        constexpr int cards = 260, shortOnes = 12;
        writeRecords(folder() / "snapshot", cards, shortOnes);
        QVERIFY(importOpenDb(database(), folder() / "snapshot", [](const ImportProgress&) { return true; }));
        m_document->show(rigOf("Small", {"nzxt-h510", "asus-crosshair-viii-hero-wifi", "amd-ryzen-9-5900x", "evga-1300-g-plus"}), {});
        m_document->catalogueChanged();
        click(find("search"));
        type("zephyrus");
        QTRY_COMPARE(totalOf(m_catalogue->totalWords()), cards);
        QTRY_VERIFY(m_catalogue->more() && isMarked(0) && rankOf(0) > 4);
        click(find("fitsFirst"));
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(shortOnes) && rankOf(0) < 5 && rankOf(shortOnes - 1) < 5 && rankOf(shortOnes) > 4, 30000);
        QSet<QString> fitting;
        for (int row = 0; row < shortOnes; ++row) fitting.insert(m_catalogue->value(row, "name").toString().section("Zephyrus", 1).left(6));
        QCOMPARE(fitting.size(), shortOnes);
        for (const QString& number : fitting) QVERIFY2(number.toInt() >= 100000 + cards - shortOnes, qPrintable(number));
        QVERIFY(m_catalogue->more());  // the others stand behind, page by page
        shoot(*m_window, "fits-first-of-many");
        click(find("hideMisfits"));
        QTRY_COMPARE_WITH_TIMEOUT(m_catalogue->count(), shortOnes, 30000);
        QVERIFY(!m_catalogue->more());
        QCOMPARE(m_catalogue->totalWords(), QStringLiteral("260 parts, 248 hidden"));
        shoot(*m_window, "misfits-hidden-of-many");
        click(find("fitsFirst"));
        QCOMPARE(m_catalogue->count(), shortOnes);
        click(find("hideMisfits"));
        QTRY_VERIFY(m_catalogue->count() > shortOnes && m_catalogue->more());
    }

    void theOtherWayRound()
    {
        click(find("kind-graphics_card"));
        QVERIFY(!find("direction")->isVisible());
        find("sort")->forceActiveFocus();
        for (int step = 0; step < 3; ++step) QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(m_catalogue->order(), int(SearchOrder::Size));
        QTRY_VERIFY(find("direction")->isVisible());
        QTest::qWait(50);
        const double smallest = sizeAt(0);
        click(find("direction"));
        QVERIFY(m_catalogue->descending());
        QVERIFY(smallest > 0 && sizeAt(0) > smallest);
        for (int row = 1; row < m_catalogue->count() && sizeAt(row) > 0; ++row) QVERIFY(sizeAt(row) <= sizeAt(row - 1));  // what has none is last
        shoot(*m_window, "largest-first");
        find("direction")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, Qt::Key_Space);
        QVERIFY(!m_catalogue->descending());
        QCOMPARE(sizeAt(0), smallest);
    }

    void aPriceWaitsWhileAnotherWrites()
    {
        const auto other = openUserDatabase(database());
        other->exec("BEGIN IMMEDIATE");
        QElapsedTimer timer;
        timer.start();
        m_document->setPrice("graphics_card", "700", "");
        m_document->setPrice("graphics_card", "650", "used");
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));  // the window goes on
        QCOMPARE(m_catalogue->writes().waiting(), 2);
        other->exec("COMMIT");
        QTRY_COMPARE(m_catalogue->writes().waiting(), 0);
        const auto price = Catalogue::open(catalogueFile(), database()).price("evga-rtx-3090-ftw3-ultra");
        QVERIFY(price && price->amount == Money{65000} && price->mark == "used");
        QCOMPARE(Catalogue::open(catalogueFile(), database()).prices("evga-rtx-3090-ftw3-ultra").size(), std::size_t(2));
    }

    void aPriceOutlivesTheWindow()
    {
        auto other = openUserDatabase(database());
        other->exec("BEGIN IMMEDIATE");
        m_document->setPrice("graphics_card", "700", "");
        QCOMPARE(m_catalogue->writes().waiting(), 1);
        std::thread later([&] { QThread::msleep(1200); other->exec("COMMIT"); });
        m_parts.reset();
        later.join();
        const auto price = Catalogue::open(catalogueFile(), database()).price("evga-rtx-3090-ftw3-ultra");
        QVERIFY(price && price->amount == Money{70000});
    }

    void aPriceDuringAnImport()
    {
        writeRecords(folder() / "snapshot", 3000);
        openCard();
        type((folder() / "snapshot").string().c_str());
        click(inOverlay("importNow"));
        QTRY_VERIFY_WITH_TIMEOUT(m_parts->importer.stage().startsWith("Writing"), 30000);
        m_document->setPrice("graphics_card", "700", "");
        QTRY_COMPARE_WITH_TIMEOUT(m_parts->importer.state(), OpenDbImport::State::Done, 60000);
        QTRY_COMPARE(m_catalogue->writes().waiting(), 0);
        QVERIFY(Catalogue::open(catalogueFile(), database()).price("evga-rtx-3090-ftw3-ultra").has_value());
        QCOMPARE(totalOf(m_parts->importer.words()), 3000);
    }

    void whereNothingCanBeKept()
    {
        QVERIFY(!find("notKept")->isVisible());
        m_parts.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directories(database());  // a folder stands where the file is to be
        openWindow();
        QTRY_VERIFY(find("notKept")->isVisible());
        QVERIFY(m_catalogue->notKept().contains(QString::fromStdString(database().string()) + ": cannot be opened"));
        QVERIFY(m_catalogue->count() > 50);
        shoot(*m_window, "not-kept");
        QSignalSpy said(m_document, &Document::message);
        m_document->setPrice("graphics_card", "700", "");
        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().contains("parts.sqlite: cannot be written"));
        writeRecords(folder() / "snapshot", 2);
        openCard();
        type((folder() / "snapshot").string().c_str());
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(m_parts->importer.state(), OpenDbImport::State::Failed);
        QVERIFY(m_parts->importer.words().contains("parts.sqlite: cannot be opened"));
    }

    void aFolderIsImported()
    {
        writeRecords(folder() / "snapshot", 5);
        openCard();
        type((folder() / "snapshot").string().c_str());
        shoot(*m_window, "import-choose");
        click(inOverlay("importNow"));
        QTRY_COMPARE_WITH_TIMEOUT(m_parts->importer.state(), OpenDbImport::State::Done, 30000);
        QVERIFY2(m_parts->importer.words().startsWith("5 parts from 6 records: 5 new"), qPrintable(m_parts->importer.words()));
        QVERIFY(findWithText(overlay(), "Parts by kind"));
        QVERIFY(findWithText(overlay(), "Records without a part of their own"));
        QVERIFY(inOverlay("importNotice")->property("text").toString().contains("ODC"));
        shoot(*m_window, "import-report");
        click(inOverlay("importClose"));
        QTest::qWait(300);
        click(find("search"));
        type("zephyrus100003");
        QTRY_COMPARE(m_catalogue->count(), 1);
        QVERIFY(m_catalogue->value(0, "name").toString().contains("Zephyrus100003"));
        QTRY_VERIFY(isMarked(0));
    }

    void whyNothingIsImported()
    {
        openCard();
        type((folder() / "none").string().c_str());
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(m_parts->importer.state(), OpenDbImport::State::Failed);
        QVERIFY(inOverlay("importWords")->property("text").toString().contains("none"));
        shoot(*m_window, "import-failed");
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!inOverlay("importWords") || !inOverlay("importWords")->isVisible());
    }

    void anImportIsCancelled()
    {
        writeRecords(folder() / "snapshot", 4000);
        const QString before = m_catalogue->totalWords();
        openCard();
        type((folder() / "snapshot").string().c_str());
        click(inOverlay("importNow"));
        QTRY_VERIFY(m_parts->importer.records() > 0);
        shoot(*m_window, "import-running");
        QTest::keyClick(m_window, Qt::Key_Escape);  // the card stays while it runs
        QCOMPARE(m_parts->importer.state(), OpenDbImport::State::Running);
        click(inOverlay("importCancel"));
        QTRY_COMPARE(m_parts->importer.state(), OpenDbImport::State::Cancelled);
        click(inOverlay("importClose"));
        m_document->catalogueChanged();
        QCOMPARE(m_catalogue->totalWords(), before);
    }

    void whoseDataItIs()
    {
        choose("&Help", "About Rigwright");
        QTRY_VERIFY(inOverlay("aboutAttribution") && inOverlay("aboutAttribution")->isVisible());
        QVERIFY(inOverlay("aboutAttribution")->property("text").toString().contains("ODC"));
        shoot(*m_window, "about");
    }

private:
    void openWindow()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|QML|qml|TypeError|ReferenceError|DelegateModel")));
        WindowOptions options = quietOptions();
        options.userCatalogue = database();
        m_parts = std::make_unique<WindowParts>(options);
        m_parts->files.setProperty("asks", false);
        m_window = m_parts->load(options);
        QVERIFY(m_window);
        m_document = &m_parts->document;
        m_catalogue = m_document->catalogue();
        m_document->show(smallRig(), {});
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::qWait(100);
    }

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path database() const { return folder() / "parts.sqlite"; }
    double sizeAt(int row) const { return m_catalogue->value(row, "lead").toString().section(' ', 0, 0).toDouble(); }  // 0: none
    QQuickItem* find(const QString& name) const { return findUnder(m_window->contentItem(), name); }
    QQuickItem* overlay() const { return m_window->contentItem(); }  // the scene: popups, menus and the rest
    QQuickItem* inOverlay(const char* name) const { return findUnder(overlay(), name); }
    void click(QQuickItem* item) { QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint()); }
    void type(const char* words)
    {
        for (const char* c = words; *c; ++c) QTest::keyClick(m_window, *c);
    }
    void choose(const char* menu, const char* entry)
    {
        click(findWithText(overlay(), menu));
        QTRY_VERIFY(findWithText(overlay(), entry));
        QTest::qWait(100);
        click(findWithText(overlay(), entry));
    }
    void openCard()
    {
        choose("&File", "Import OpenDB…");
        QTRY_VERIFY(inOverlay("importPath") && inOverlay("importPath")->hasActiveFocus());
    }

    static int totalOf(const QString& words) { return words.section(' ', 0, 0).remove(',').toInt(); }
    PartPtr partAt(int row) const { return m_catalogue->part(m_catalogue->idAt(row)); }
    QVariantMap markOf(int row) const { return m_document->fits()->markOf(m_catalogue->idAt(row), 0); }
    bool isMarked(int row) const { return !markOf(row).isEmpty(); }
    int rankOf(int row) const { return markOf(row)["rank"].toInt(); }
    bool allMarked() const
    {
        for (int row = 0; row < m_catalogue->count(); ++row)
            if (!isMarked(row)) return false;
        return true;
    }
    bool sortedByRank() const
    {
        for (int row = 1; row < m_catalogue->count(); ++row)
            if (rankOf(row) < rankOf(row - 1)) return false;
        return true;
    }
    // As placing the part and checking the rig says.
    void marksAreTrue() const
    {
        int seen = 0;
        for (int row = 0; row < std::min(6, m_catalogue->count()); ++row) {
            if (!isMarked(row)) continue;
            QCOMPARE(rankOf(row), fitByPlacing(m_document->rig(), partAt(row)).rank());
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    CatalogueModel* m_catalogue = nullptr;
};

int main(int argc, char** argv) { return rw::test::runOnScreen<CataloguePaneTest>(argc, argv); }

#include "tst_catalogue_pane.moc"
