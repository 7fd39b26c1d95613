// The window under real events: typing, clicking, dragging. A warning from QML is a failure.
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <set>

#include "rig/edits.h"
#include "rig/rig_file.h"
#include "support/picture_difference.h"
#include "window/opened_window.h"
#include "window/orbit.h"
#include "window/render.h"

using namespace rw;
using namespace rw::test;

namespace {

// A picture for whoever looks, where RW_SHOTS names a folder.
void shoot(QQuickWindow& window, const char* name)
{
    const QString folder = qEnvironmentVariable("RW_SHOTS");
    if (folder.isEmpty()) return;
    QTest::qWait(250);
    window.grabWindow().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_document = &m_parts->document;
        m_view = find("caseView");
        QVERIFY(m_view);
        m_orbit = m_view->property("orbit").value<Orbit*>();
        QVERIFY(m_orbit);
        settle();
    }

    void cleanup()
    {
        m_parts.reset();
        m_window = nullptr;
    }

    void everyPieceIsARow()
    {
        QCOMPARE(m_document->sceneModel()->count(), int(m_document->evaluation().scene->pieces().size()));
        QCOMPARE(m_document->parts()->count(), int(m_document->rig().items.size()));
        QCOMPARE(m_document->findings()->count(), int(m_document->evaluation().findings.size()));
        shoot(*m_window, "start");
    }

    void searchNarrows()
    {
        auto* list = find("catalogueList");
        const int all = m_document->catalogue()->count();
        click(find("search"));
        type("3090");
        QTRY_VERIFY(m_document->catalogue()->count() < all);
        QVERIFY(m_document->catalogue()->count() > 0);
        QCOMPARE(list->property("count").toInt(), m_document->catalogue()->count());
        for (int i = 0; i < m_document->catalogue()->count(); ++i)
            QVERIFY(m_document->catalogue()->value(i, "name").toString().contains("3090") || m_document->catalogue()->value(i, "shortName").toString().contains("3090"));
        shoot(*m_window, "search");
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_COMPARE(m_document->catalogue()->count(), all);
        type("no such thing");
        QTRY_COMPARE(m_document->catalogue()->count(), 0);
        shoot(*m_window, "search-empty");
    }

    void kindNarrows()
    {
        click(find("kind-graphics_card"));
        QCOMPARE(m_document->catalogue()->kind(), "graphics_card");
        for (int i = 0; i < m_document->catalogue()->count(); ++i) QCOMPARE(m_document->catalogue()->value(i, "kind").toString(), "graphics_card");
    }

    void doubleClickAdds()
    {
        const auto before = m_document->rig().items.size();
        QQuickItem* row = rowOf("TITAN RTX");
        QVERIFY(row);
        QTest::mouseDClick(m_window, Qt::LeftButton, {}, centre(row));
        QTRY_COMPARE(m_document->rig().items.size(), before + 1);
        QVERIFY(m_document->rig().items.back().isPlaced());
        QVERIFY(m_document->undoLabel().contains("TITAN RTX"));
        QCOMPARE(m_document->selection().toStdString(), m_document->rig().items.back().id);
        shoot(*m_window, "added");
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_document->rig().items.size(), before);
        QVERIFY(m_document->redoLabel().contains("TITAN RTX"));
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_document->rig().items.size(), before + 1);
    }

    void dragFromTheCatalogueIsOneStep()
    {
        const Rig before = m_document->rig();
        const QPoint target = grabCard();
        QTest::mouseMove(m_window, target - QPoint(14, 6));
        QTest::mouseMove(m_window, target);
        QTRY_VERIFY(m_document->held()->mount() >= 0);
        QCOMPARE(m_document->rig(), before);  // holding changes nothing
        QVERIFY(!m_document->held()->verdictWords().isEmpty());
        QVERIFY(!m_document->held()->cost().isEmpty());
        shoot(*m_window, "drag");
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, target);
        QTRY_COMPARE(m_document->rig().items.size(), before.items.size() + 1);
        QVERIFY(!m_document->held()->active());
        m_document->undo();
        QCOMPARE(m_document->rig(), before);
        QVERIFY(m_document->undoLabel().isEmpty());
    }

    void escapePutsItBack()
    {
        const Rig before = m_document->rig();
        const QPoint target = grabCard();
        QTest::mouseMove(m_window, target);
        QTRY_VERIFY(m_document->held()->mount() >= 0);
        QTest::keyClick(m_window, Qt::Key_Escape);
        QVERIFY(!m_document->held()->active());
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, target);
        settle();
        QCOMPARE(m_document->rig(), before);
    }

    void dragBetweenMounts()
    {
        const QString card = QStringLiteral("graphics_card/0");
        const QVariantMap box = m_document->sceneModel()->pieceBounds(card);
        QVERIFY(!box.isEmpty());
        const std::string from = m_document->rig().find("graphics_card")->pieces[0]->mount;
        const QPoint at = visiblePointOf(card);
        QVERIFY(!at.isNull());
        QTest::mousePress(m_window, Qt::LeftButton, {}, at);
        QTest::mouseMove(m_window, at + QPoint(8, 8));
        QTRY_VERIFY(m_document->held()->active());
        int other = -1;
        for (int i = 0; i < m_document->held()->mounts().size() && other < 0; ++i) {
            const QVariantMap mount = m_document->held()->mounts()[i].toMap();
            if (mount["suits"].toBool() && mount["name"].toString().toStdString() != from) other = i;
        }
        QVERIFY(other >= 0);
        const QPoint target = onScreen(m_document->held()->mounts()[other].toMap()["centre"].value<QVector3D>());
        QTest::mouseMove(m_window, target - QPoint(4, 4));
        QTest::mouseMove(m_window, target);
        QTRY_COMPARE(m_document->held()->mount(), other);
        shoot(*m_window, "move");
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, target);
        QTRY_VERIFY(m_document->rig().find("graphics_card")->pieces[0]->mount != from);
        QVERIFY(m_document->undoLabel().contains("Move"));
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_document->rig().find("graphics_card")->pieces[0]->mount, from);
    }

    void arrowsStepToTheNextMount()
    {
        m_document->select("graphics_card");
        const std::string from = m_document->rig().find("graphics_card")->pieces[0]->mount;
        m_view->forceActiveFocus();
        QTest::keyClick(m_window, Qt::Key_Right);
        QTRY_VERIFY(m_document->rig().find("graphics_card")->pieces[0]->mount != from);
        QTest::keyClick(m_window, Qt::Key_Left);
        QTRY_COMPARE(m_document->rig().find("graphics_card")->pieces[0]->mount, from);
    }

    void deleteRemoves()
    {
        const QPoint at = visiblePointOf("graphics_card/0");
        QTest::mouseClick(m_window, Qt::LeftButton, {}, at);
        QTRY_COMPARE(m_document->selection(), "graphics_card");
        shoot(*m_window, "selected");
        QTest::keyClick(m_window, Qt::Key_Delete);
        QTRY_VERIFY(!m_document->rig().find("graphics_card"));
        QCOMPARE(m_document->undoLabel(), "Remove " + QString::fromStdString(usualRig().find("graphics_card")->part->shortName));
    }

    // What is taken out must go from the picture, and come back with undo, also once the picture has settled.
    void thePictureFollows()
    {
        const QPoint at = visiblePointOf("graphics_card/0");
        const auto patch = [&] {
            QTest::qWait(900);  // settled: smooth edges are drawn
            return m_window->grabWindow().copy(QRect(at - QPoint(20, 20), QSize(40, 40)));
        };
        const QImage with = patch();
        m_document->removeItem("graphics_card");
        const QImage without = patch();
        QVERIFY(test::meanDifference(with, without) > 8);
        m_document->undo();
        QVERIFY(test::meanDifference(with, patch()) < 2);
    }

    void emptySpaceTurnsTheView()
    {
        const QQuaternion before = m_orbit->rotation();
        const QPoint corner = m_view->mapToScene(QPointF(20, m_view->height() - 20)).toPoint();
        QTest::mousePress(m_window, Qt::LeftButton, {}, corner);
        QTest::mouseMove(m_window, corner + QPoint(60, -10));
        QTest::mouseMove(m_window, corner + QPoint(90, -20));
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, corner + QPoint(90, -20));
        QVERIFY(m_orbit->rotation() != before);
        // No roll: the camera's right stays level.
        QVERIFY(qAbs(m_orbit->rotation().rotatedVector({1, 0, 0}).y()) < 1e-4f);
        QVERIFY(m_document->undoLabel().isEmpty());
    }

    void aFindingMovesTheCamera()
    {
        // Far away on purpose, so that the flight is seen.
        m_orbit->turn(400, 0);
        int row = -1;
        for (std::size_t i = 0; i < m_document->evaluation().findings.size() && row < 0; ++i) {
            const Where& where = m_document->evaluation().findings[i].where;
            if (where.from && where.to && !(*where.from == *where.to)) row = int(i);
        }
        if (row < 0) QSKIP("no finding of this rig has a line");
        const QVector3D before = m_orbit->position();
        auto* list = find("findingsList");
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0));
        settle();
        QQuickItem* item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item), Q_ARG(int, row));
        QVERIFY(item);
        QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(QPointF(80, 16)).toPoint());
        QTRY_COMPARE(m_document->finding(), m_document->findings()->idAt(row));
        QVERIFY(m_document->mark()["hasLine"].toBool());
        QTRY_VERIFY(!m_orbit->flying());
        QVERIFY((m_orbit->position() - before).length() > 10);
        const QPointF from = m_orbit->project(m_document->mark()["from"].value<QVector3D>());
        QVERIFY(QRectF(0, 0, m_view->width(), m_view->height()).contains(from));
        shoot(*m_window, "finding");
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(m_document->finding().isEmpty());
    }

    void aMarkInTheCaseShowsItsFinding()
    {
        QQuickItem* mark = nullptr;
        QString id;
        for (int i = 0; i < m_document->findings()->count() && !mark; ++i)
            if (m_document->findings()->value(i, "marked").toBool()) {
                id = m_document->findings()->idAt(i);
                mark = find(("mark-" + id).toUtf8().constData());
            }
        if (!mark) QSKIP("no finding of this rig has a mark");
        shoot(*m_window, "marks");
        click(mark);
        QTRY_COMPARE(m_document->finding(), id);
    }

    void aFixIsOneStep()
    {
        int row = -1;
        for (std::size_t i = 0; i < m_document->evaluation().findings.size() && row < 0; ++i)
            if (!m_document->evaluation().findings[i].fixes.empty()) row = int(i);
        if (row < 0) QSKIP("no finding of this rig has a fix");
        const Rig before = m_document->rig();
        const QString id = m_document->findings()->idAt(row);
        m_document->applyFix(id, 0);
        QVERIFY(!(m_document->rig() == before));
        QVERIFY(m_document->findings()->indexOf(id) < 0);
        m_document->undo();
        QCOMPARE(m_document->rig(), before);
    }

    // What helps is looked for when a finding is shown, stands there as buttons, and one click of one is one step back.
    void aRemedyIsOneClick()
    {
        const Rig apart = loadRig(std::filesystem::path(RW_BUILD) / "share/rigwright/samples/c-two-titan-rtx-nvlink.rig");
        Placement inTheOther = *apart.find("graphics_card-2")->pieces[0];
        inTheOther.mount = "PCI_E2";
        m_document->show(*placePiece(apart, "graphics_card-2", 0, inTheOther), {});
        settle();
        const Rig before = m_document->rig();
        int row = -1;
        for (int i = 0; i < m_document->findings()->count() && row < 0; ++i)
            if (m_document->findings()->value(i, "arrangeable").toBool()) row = i;
        QVERIFY(row >= 0);
        const QString id = m_document->findings()->idAt(row);
        QVERIFY(m_document->remedies().isEmpty());
        click(rowOfFinding(row), QPointF(80, 16));
        QTRY_COMPARE(m_document->finding(), id);
        QTRY_VERIFY(!m_document->remedies().isEmpty());
        settle();
        shoot(*m_window, "remedies");
        shootDark("remedies-dark");
        QQuickItem* button = findUnder(rowOfFinding(m_document->findings()->indexOf(id)), "fix-0");
        QVERIFY(button);
        const QString words = m_document->remedies().first();
        click(button);
        QTRY_VERIFY(!(m_document->rig() == before));
        QCOMPARE(m_document->undoLabel(), words);
        for (int i = 0; i < m_document->findings()->count(); ++i)
            if (m_document->findings()->idAt(i) == id) QVERIFY(m_document->findings()->value(i, "verdict").toInt() < int(Verdict::NotChecked));
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_document->rig(), before);
        // All cards at once.
        m_document->showFinding(id);
        settle();
        click(findUnder(rowOfFinding(m_document->findings()->indexOf(id)), "arrange"));
        QTRY_COMPARE(m_document->undoLabel(), "Arrange cards");
        QCOMPARE(m_document->rig().find("graphics_card-2")->pieces[0]->mount, std::string("PCI_E4"));
    }

    void aFindingIsWaivedWithItsReason()
    {
        const Rig before = m_document->rig();
        const QString id = m_document->findings()->idAt(0);
        const int verdict = m_document->findings()->value(0, "verdict").toInt(), count = m_document->evaluation().count(static_cast<Verdict>(verdict));
        QVERIFY(verdict > 0);
        click(rowOfFinding(0), QPointF(80, 16));
        QTRY_COMPARE(m_document->finding(), id);
        settle();
        click(findUnder(rowOfFinding(0), "waive"));
        auto* overlay = m_window->property("contentItem").value<QQuickItem*>()->parentItem();
        const auto inDialog = [&](const char* name) { return findUnder(overlay, name); };
        QTRY_VERIFY(inDialog("waiveReason") && inDialog("waiveReason")->hasActiveFocus());
        QTest::keyClick(m_window, Qt::Key_Return);  // without a reason nothing happens
        QVERIFY(!inDialog("waiveNow")->isEnabled());
        QCOMPARE(m_document->rig(), before);
        type("I measured it");
        shoot(*m_window, "waive");
        shootDark("waive-dark");
        click(inDialog("waiveNow"));
        QTRY_COMPARE(m_document->rig().waivers.size(), std::size_t(1));
        QCOMPARE(m_document->rig().waivers[0].reason, std::string("I measured it"));
        QCOMPARE(m_document->evaluation().count(static_cast<Verdict>(verdict)), count - 1);
        const int last = m_document->findings()->count() - 1;
        QCOMPARE(m_document->findings()->idAt(last), id);
        QVERIFY(m_document->findings()->value(last, "waived").toBool());
        settle();
        QQuickItem* row = rowOfFinding(last);
        shoot(*m_window, "waived");
        shootDark("waived-dark");
        QCOMPARE(m_document->undoLabel(), "Waive a finding");
        click(findUnder(row, "takeBack"));
        QTRY_COMPARE(m_document->rig(), before);
        QCOMPARE(m_document->undoLabel(), "Take a waiver back");
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_document->rig().waivers.size(), std::size_t(1));
    }

    void anotherCaseTakesThePlaceOfTheFirst()
    {
        const auto before = m_document->rig().items.size();
        QVERIFY(m_document->addPart("lianli-pc-o11-dynamic"));
        QCOMPARE(m_document->rig().items.size(), before);
        QCOMPARE(m_document->rig().find("pc_case")->part->id, "lianli-pc-o11-dynamic");
        QVERIFY(m_document->rig().find("motherboard")->isPlaced());
        QVERIFY(m_document->rig().find("power_supply")->isPlaced());
        shoot(*m_window, "swapped");
        m_document->undo();
        QCOMPARE(m_document->rig().find("pc_case")->part->id, "phanteks-enthoo-pro-tg");
    }

    void savesAndOpens()
    {
        const QString path = QDir::temp().filePath("tst_window.rig");
        m_document->addPart("nvidia-titan-rtx");
        QVERIFY(!m_document->saved());
        QVERIFY(m_document->saveFile(path));
        QVERIFY(m_document->saved());
        const Rig rig = m_document->rig();
        m_document->newRig();
        QVERIFY(m_document->empty());
        shoot(*m_window, "empty");
        QVERIFY(m_document->openFile(path));
        QCOMPARE(writeRig(m_document->rig()), writeRig(rig));
        QFile::remove(path);
        QSignalSpy said(m_document, &Document::message);
        QVERIFY(!m_document->openFile(path));
        QCOMPARE(said.count(), 1);
    }

    void pricesAddUp()
    {
        m_document->setPrice("cpu", "1,299.50", "none");
        QCOMPARE(m_document->rig().find("cpu")->price, std::optional(Money::of(1299.5)));
        QVERIFY(m_document->figures()["cost"].toString().contains("1,299.50"));
        QSignalSpy said(m_document, &Document::message);
        m_document->setPrice("cpu", "cheap", "none");
        QCOMPARE(said.count(), 1);
        QCOMPARE(m_document->rig().find("cpu")->price, std::optional(Money::of(1299.5)));
    }

    void pricesAreTypedInTheList()
    {
        click(find("price-motherboard"));
        type("250");
        QTest::keyClick(m_window, Qt::Key_Tab);
        QTRY_COMPARE(m_document->rig().find("motherboard")->price, std::optional(Money::of(250)));
        QCOMPARE(m_document->undoLabel(), "Price of " + QString::fromStdString(m_document->rig().find("motherboard")->part->shortName));
        // The next price has the focus.
        type("99");
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(m_document->evaluation().cost.total, Money::of(349));
        shoot(*m_window, "prices");
    }

    void themesDiffer()
    {
        const QColor light = m_window->grabWindow().pixelColor(40, 500);
        m_parts->preferences.setTheme("dark");
        settle();
        const QColor dark = m_window->grabWindow().pixelColor(40, 500);
        QVERIFY(light.lightness() - dark.lightness() > 100);
        shoot(*m_window, "dark");
        m_parts->preferences.setTheme("contrast");
        settle();
        shoot(*m_window, "contrast");
    }

    void thePictureShowsSomething()
    {
        const QImage image = m_window->grabWindow();
        const QPoint origin = m_view->mapToScene({0, 0}).toPoint();
        std::set<QRgb> colours;
        for (int x = 20; x < m_view->width() - 20; x += 7) colours.insert(image.pixel(origin.x() + x, origin.y() + int(m_view->height() / 2)));
        QVERIFY2(colours.size() > 8, qPrintable(QString::number(colours.size())));
    }

    void picturesOffTheScreen_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view : {"default", "front", "rear", "left", "right", "top", "bottom"}) QTest::newRow(view) << view;
    }
    void picturesOffTheScreen()
    {
        QFETCH(QString, view);
        const QImage image = renderImage(m_document->rig(), {480, 320}, view);
        QCOMPARE(image.size(), QSize(480, 320));
        if (qEnvironmentVariableIsSet("RW_SHOTS")) image.save(qEnvironmentVariable("RW_SHOTS") + "/view-" + view + ".png");
    }

private:
    void shootDark(const char* name)
    {
        if (qEnvironmentVariableIsEmpty("RW_SHOTS")) return;
        m_parts->preferences.setTheme("dark");
        shoot(*m_window, name);
        m_parts->preferences.setTheme("light");
    }
    QQuickItem* find(const char* name) const { return findUnder(m_window->contentItem(), name); }
    void settle()
    {
        QTest::qWait(150);
        QTRY_VERIFY(!m_orbit->flying());
        QTest::qWait(50);
    }
    QPoint centre(QQuickItem* item) const { return item->mapToScene(QPointF(item->width() / 2 - 30, item->height() / 2)).toPoint(); }
    QPoint onScreen(const QVector3D& point) const { return m_view->mapToScene(m_orbit->project(point)).toPoint(); }
    void click(QQuickItem* item, QPointF at) { QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(at).toPoint()); }
    // A finding's row, scrolled into sight.
    QQuickItem* rowOfFinding(int row)
    {
        auto* list = find("findingsList");
        for (int pass = 0; pass < 2; ++pass) {  // rows differ in height: the list knows the last ones' only once it stands there
            QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, row + 1 < m_document->findings()->count() ? 0 : 2));
            settle();
        }
        QQuickItem* item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item), Q_ARG(int, row));
        return item;
    }
    void click(QQuickItem* item) { QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint()); }
    void type(const char* words)
    {
        for (const char* c = words; *c; ++c) QTest::keyClick(m_window, *c);
    }

    // The catalogue's row of a part, searched for as a person would.
    QQuickItem* rowOf(const char* name)
    {
        auto* search = find("search");
        click(search);
        type(name);
        settle();
        QQuickItem* item = nullptr;
        QMetaObject::invokeMethod(find("catalogueList"), "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item), Q_ARG(int, 0));
        return item;
    }

    // Takes a graphics card from the catalogue into the hand; where to drop it.
    QPoint grabCard()
    {
        QQuickItem* row = rowOf("3090 FE");
        const QPoint at = centre(row);
        QTest::mousePress(m_window, Qt::LeftButton, {}, at);
        QTest::mouseMove(m_window, at + QPoint(5, 0));
        QTest::mouseMove(m_window, at + QPoint(30, 4));
        for (const QVariant& mount : m_document->held()->mounts())
            if (mount.toMap()["suits"].toBool()) return onScreen(mount.toMap()["centre"].value<QVector3D>());
        return {};
    }

    // A pixel where the piece is what one points at.
    QPoint visiblePointOf(const QString& piece) const
    {
        const auto isThere = [&](QPointF pixel) { return m_document->sceneModel()->pick(m_orbit->rayOrigin(pixel), m_orbit->rayDirection(pixel)) == piece; };
        for (int y = 8; y < m_view->height(); y += 6)
            for (int x = 8; x < m_view->width(); x += 6) {
                bool all = true;
                for (int dy : {-6, 0, 6})
                    for (int dx : {-6, 0, 6}) all = all && isThere(QPointF(x + dx, y + dy));
                if (all) return m_view->mapToScene(QPointF(x, y)).toPoint();
            }
        return {};
    }

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    QQuickItem* m_view = nullptr;
    Orbit* m_orbit = nullptr;
};

int main(int argc, char** argv) { return rw::test::runOnScreen<WindowTest>(argc, argv); }

#include "tst_window.moc"
