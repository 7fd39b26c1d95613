// The right-hand pane and the case beside it: what is pointed at, what is left out of the picture, which findings are listed,
// and what goes to the clipboard.
#include <QClipboard>
#include <QTemporaryDir>

#include "support/picture_difference.h"
#include "window/finding_picture.h"
#include "window/hands.h"
#include "window/orbit.h"

using namespace rw;
using namespace rw::test;

class BuildPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        m_document = &m_parts->document;
        m_view = m_hands.find("caseView");
        QTest::qWait(700);
    }

    void cleanup() { m_parts.reset(); }

    void aRowLightsUpItsPart()
    {
        const QString card = itemOf("graphics_card");
        QQuickItem* row = rowOf("partsList", m_document->parts()->indexOf(card));
        QVERIFY(row);
        m_hands.pointAt(row);
        QTRY_COMPARE(m_document->hovered(), QStringList{card});
        // And the findings that are about nothing else.
        bool lit = false;
        for (int i = 0; i < m_document->findings()->count(); ++i)
            if (QQuickItem* finding = rowOf("findingsList", i)) {
                const bool about = m_document->findings()->value(i, "items").toStringList().contains(card);
                QCOMPARE(finding->property("hovered").toBool(), about);
                lit = lit || about;
            }
        QVERIFY(lit);
        QTest::mouseMove(m_window, QPoint(5, m_window->height() - 5));
        QTRY_VERIFY(m_document->hovered().isEmpty());
    }

    void theCaseLightsUpTheRow()
    {
        const QString supply = itemOf("power_supply");   // no finding's mark is before it
        Orbit* orbit = m_view->property("orbit").value<Orbit*>();
        const QPointF at = orbit->project(m_document->sceneModel()->boundsOf(supply)["centre"].value<QVector3D>());
        const QPoint there = m_view->mapToScene(at).toPoint();
        QTest::mouseMove(m_window, there - QPoint(2, 2));
        QTest::mouseMove(m_window, there);
        QTRY_COMPARE(m_document->hovered(), QStringList{supply});
        QQuickItem* row = rowOf("partsList", m_document->parts()->indexOf(supply));
        QVERIFY(row && row->property("hovered").toBool());
    }

    void aFindingLightsUpItsParts()
    {
        QQuickItem* row = rowOf("findingsList", 0);
        QVERIFY(row);
        QTest::mouseMove(m_window, row->mapToScene(QPointF(80, 12)).toPoint() - QPoint(1, 1));
        QTest::mouseMove(m_window, row->mapToScene(QPointF(80, 12)).toPoint());
        QTRY_COMPARE(m_document->hovered(), m_document->findings()->value(0, "items").toStringList());
    }

    // By its eye and by H; the rig stays as it is, and what is behind can be reached.
    void hidesAPart()
    {
        const QString cooler = itemOf("air_cooler");
        Orbit* orbit = m_view->property("orbit").value<Orbit*>();
        const QPointF at = orbit->project(m_document->sceneModel()->boundsOf(cooler)["centre"].value<QVector3D>());
        const auto picked = [&] { return m_document->sceneModel()->pick(orbit->rayOrigin(at), orbit->rayDirection(at)).section('/', 0, 0); };
        QCOMPARE(picked(), cooler);
        const QImage before = picture();
        m_document->select(cooler);
        QTest::qWait(300);
        QQuickItem* eye = m_hands.seen("eye-" + cooler);
        QVERIFY(eye);
        m_hands.click(eye);
        QTRY_VERIFY(m_document->sceneModel()->isHidden(cooler.toStdString()));
        QVERIFY(picked() != cooler);
        QVERIFY(m_document->undoLabel().isEmpty());
        QTest::qWait(900);
        QVERIFY(meanDifference(before, picture()) > 0.5);
        m_hands.shoot("hidden");
        QVERIFY(m_hands.seen("showHidden"));
        m_view->forceActiveFocus();
        m_hands.press(Qt::Key_H);
        QTRY_VERIFY(!m_document->sceneModel()->isHidden(cooler.toStdString()));
        m_hands.press(Qt::Key_H);
        QTRY_VERIFY(m_document->sceneModel()->isHidden(cooler.toStdString()));
        m_hands.press(Qt::Key_H, Qt::ShiftModifier);
        QTRY_VERIFY(m_document->sceneModel()->hidden().isEmpty());
        m_hands.press(Qt::Key_H);
        m_hands.click(m_hands.seen("showHidden"));
        QTRY_VERIFY(m_document->sceneModel()->hidden().isEmpty());
    }

    void filtersFindings()
    {
        const int verdict = m_document->findings()->value(0, "verdict").toInt();
        QQuickItem* button = m_hands.seen("filter-" + QString::number(verdict));
        QVERIFY(button);
        QVERIFY(rowOf("findingsList", 0)->isVisible());
        m_hands.click(button);
        QTRY_VERIFY(!rowOf("findingsList", 0)->isVisible());
        m_hands.shoot("filtered");
        // What is shown is never left out, and F8 goes through all.
        m_view->forceActiveFocus();
        m_hands.press(Qt::Key_F8);
        QTRY_COMPARE(m_document->finding(), m_document->findings()->idAt(0));
        QTRY_VERIFY(rowOf("findingsList", 0)->isVisible());
        m_document->showFinding({});
        QTRY_VERIFY(!rowOf("findingsList", 0)->isVisible());
        m_hands.click(button);
        QTRY_VERIFY(rowOf("findingsList", 0)->isVisible());
    }

    void copiesThePictureWithItsFindings()
    {
        QGuiApplication::clipboard()->clear();
        m_view->forceActiveFocus();
        m_hands.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->image().isNull());
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.width(), int(m_view->width()));
        QVERIFY(image.height() > m_view->height() + 80);
        if (const QString folder = qEnvironmentVariable("RW_SHOTS"); !folder.isEmpty()) image.save(folder + "/copied.png");
        // An empty rig says so too.
        const QImage nothing = withFindings(QImage(400, 200, QImage::Format_RGB32), evaluate(Rig{}), "Nothing");
        QVERIFY(nothing.height() > 240);
    }

    // Only what differs: a price, and the sum with it.
    void comparesWithWhatWasSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("two cards.rig");
        QVERIFY(m_document->saveFile(path));
        m_document->setPrice(itemOf("graphics_card"), "700", "used");
        QObject* card = m_window->findChild<QObject*>("compareCard");
        QVERIFY(card);
        m_hands.choose("File", "What changed since it was saved…");
        QTRY_VERIFY(card->property("opened").toBool());
        QVERIFY(m_hands.withText("$700.00 and 7 unpriced"));
        QVERIFY(m_hands.withText("RTX 3090 FTW3 Ultra · $700.00 used") || m_hands.withText("RTX 3090 FTW3 · $700.00 used"));
        m_hands.shoot("compare-small");
        m_hands.click(m_hands.seen("compareClose"));
        QTRY_VERIFY(!card->property("visible").toBool());
        // Another rig altogether.
        QMetaObject::invokeMethod(card, "showWith", Q_ARG(QVariant, QString(RW_BUILD "/share/rigwright/samples/c-two-titan-rtx-nvlink.rig")));
        QTRY_VERIFY(card->property("opened").toBool());
        QVERIFY(m_hands.seen("compareHere") && m_hands.seen("compareThere"));
        m_hands.shoot("compare");
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!card->property("visible").toBool());
    }

    void anotherWindowGetsACopy()
    {
        QStringList started;
        WindowOptions options = quietOptions();
        options.startWindow = [&](const QStringList& arguments) { started = arguments; return true; };
        FileMenu menu(*m_document, options);
        menu.duplicate();
        QCOMPARE(started.size(), 2);
        QCOMPARE(started[0], QString("--take"));
        // What that window does with it.
        WindowOptions taking = quietOptions();
        taking.take = started[1];
        WindowParts other(taking);
        QVERIFY(other.load(taking));
        QCOMPARE(other.document.rig().items.size(), m_document->rig().items.size());
        QVERIFY(!other.document.saved());
        QVERIFY(other.document.filePath().isEmpty());
        QVERIFY(other.document.name().contains("copy"));
        QVERIFY(!QFile::exists(started[1]));
        menu.newWindow();
        QCOMPARE(started, QStringList{"--empty"});
    }

private:
    QString itemOf(const char* kind) const
    {
        for (const Item& item : m_document->rig().items)
            if (item.part->kind->id == std::string(kind)) return QString::fromStdString(item.id);
        return {};
    }
    QQuickItem* rowOf(const char* list, int row) const
    {
        QQuickItem* item = nullptr;
        QQuickItem* view = m_hands.find(list);
        QMetaObject::invokeMethod(view, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 4));
        QTest::qWait(30);
        QMetaObject::invokeMethod(view, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, item), Q_ARG(int, row));
        return item;
    }
    QImage picture() const
    {
        return m_window->grabWindow().copy(m_view->mapRectToScene(m_view->boundingRect()).toRect().adjusted(0, 50, -60, -60));
    }

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    QQuickItem* m_view = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return runOnScreen<BuildPanelTest>(argc, argv); }
#include "tst_build_panel.moc"
