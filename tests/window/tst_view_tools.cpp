// Ways of looking at the case: x-ray, keep-outs, clearances, taken apart, a section, a tape measure. By keys and mouse.
#include <QSignalSpy>

#include "support/picture_difference.h"
#include "window/hands.h"
#include "window/orbit.h"
#include "window/section_plane.h"
#include "window/tape.h"
#include "window/wording.h"

using namespace rw;
using namespace rw::test;

class ViewToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        m_view = m_hands.find("caseView");
        QVERIFY(m_view);
        m_orbit = m_view->property("orbit").value<Orbit*>();
        m_view->forceActiveFocus();
        QTest::qWait(1800);  // until the edges are smooth
    }

    void cleanup() { m_parts.reset(); }

    void keysAndButtons_data()
    {
        QTest::addColumn<char>("key");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("panels") << 'p' << "tool-panels" << QByteArray("panelsOn");
        QTest::newRow("x-ray") << 'x' << "tool-xray" << QByteArray("xray");
        QTest::newRow("keep-outs") << 'a' << "tool-keepOuts" << QByteArray("keepOutsOn");
        QTest::newRow("clearances") << 'g' << "tool-gaps" << QByteArray("gapsOn");
        QTest::newRow("taken apart") << 'e' << "tool-explode" << QByteArray("exploded");
        QTest::newRow("section") << 's' << "tool-section" << QByteArray("cutting");
        QTest::newRow("measure") << 'm' << "tool-measure" << QByteArray("measuring");
    }

    // Each changes the picture, and both ways lead there and back.
    void keysAndButtons()
    {
        QFETCH(char, key);
        QFETCH(QString, button);
        QFETCH(QByteArray, state);
        const QImage before = picture();
        QTest::keyClick(m_window, key);
        QTRY_VERIFY(m_view->property(state).toBool());
        settle();
        if (state != "measuring") QVERIFY2(differing(before, picture()) > 0.15, "nothing is seen of it");
        m_hands.shoot("view-" + QString::fromLatin1(state));
        m_hands.click(m_hands.seen(button));
        QTRY_VERIFY(!m_view->property(state).toBool());
        settle();
        QVERIFY2(differing(before, picture()) < 0.5, "it leaves something behind");
        m_hands.click(m_hands.seen(button));
        QTRY_VERIFY(m_view->property(state).toBool());
        QTest::keyClick(m_window, key);
        QTRY_VERIFY(!m_view->property(state).toBool());
    }

    void escapeLeavesTheTool_data()
    {
        QTest::addColumn<char>("key");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("taken apart") << 'e' << QByteArray("exploded");
        QTest::newRow("section") << 's' << QByteArray("cutting");
        QTest::newRow("measure") << 'm' << QByteArray("measuring");
    }

    void escapeLeavesTheTool()
    {
        QFETCH(char, key);
        QFETCH(QByteArray, state);
        QTest::keyClick(m_window, key);
        QTRY_VERIFY(m_view->property(state).toBool());
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_view->property(state).toBool());
    }

    // What is taken apart is picked where it is seen, and everything of it is in the view.
    void takenApartIsPickedWhereItIs()
    {
        QTest::keyClick(m_window, 'e');
        settle();
        SceneModel& scene = *m_parts->document.sceneModel();
        for (int row = 0; row < scene.count(); ++row) {
            const QVector3D away = scene.value(row, "away").value<QVector3D>();
            if (scene.value(row, "kind") != "graphics_card") continue;
            QVERIFY(away.length() > 20);
            const QVariantMap box = scene.boundsOf(scene.value(row, "itemId").toString());
            const QPointF at = m_orbit->project(box["centre"].value<QVector3D>());
            QVERIFY(QRectF(0, 0, m_view->width(), m_view->height()).contains(at));
            QCOMPARE(scene.pick(m_orbit->rayOrigin(at), m_orbit->rayDirection(at)), scene.idAt(row));
        }
        // A finding is shown with everything in its place.
        m_parts->document.nextFinding(1);
        QTRY_VERIFY(!m_view->property("exploded").toBool());
    }

    void measuresTheCardsLength()
    {
        QTest::keyClick(m_window, 'm');
        Tape* tape = m_view->findChild<Tape*>();
        QVERIFY(tape && tape->active());
        QVERIFY(m_hands.wordsOf("tapeWords").contains("Click a face"));
        const Solid& shroud = card();
        const Box box = boundsOf(shroud);
        // Rays that start half a millimetre before a face meet no other part.
        const auto face = [&](Axis axis, int sense) {
            Point at = box.centre();
            at[axis] = sense > 0 ? box.hi[axis] : box.lo[axis];
            QVector3D out;
            out[int(axis)] = float(sense);
            return std::pair(toQt(at) + out * 0.5f, -out);
        };
        const auto [top, down] = face(Axis::Z, 1);
        tape->take(top, down);
        QVERIFY(tape->started());
        const auto [low, up] = face(Axis::Z, -1);
        tape->take(low, up);
        QVERIFY(!tape->started());
        QVERIFY2(tape->mark()["label"].toString().contains(lengthWords(box.size().z)), qPrintable(tape->mark()["label"].toString()));
        QVERIFY(m_hands.wordsOf("tapeWords").contains("between"));
        // By hand: two clicks somewhere on parts.
        tape->restart();
        const QPointF on = m_orbit->project(toQt(box.centre()));
        click(on);
        QTRY_VERIFY(tape->started());
        QVERIFY(!tape->faces().isEmpty());
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!tape->started());
        QVERIFY(tape->active());
        QVERIFY(m_parts->document.selection().isEmpty());  // measuring selects nothing
    }

    void sectionMovesAndTurns()
    {
        QTest::keyClick(m_window, 's');
        SectionPlane* section = m_view->findChild<SectionPlane*>();
        QVERIFY(section && section->active());
        QVERIFY(!section->caps().isEmpty());
        settle();
        const QImage before = picture();
        QQuickItem* slider = m_hands.seen("sectionAt");
        QVERIFY(slider);
        QTest::mouseClick(m_window, Qt::LeftButton, {}, slider->mapToScene(QPointF(slider->width() * 0.3, slider->height() / 2)).toPoint());
        const qreal at = section->at();
        QTRY_VERIFY(section->at() < (section->lowest() + section->highest()) / 2);
        settle();
        QVERIFY(differing(before, picture()) > 0.15);
        slider->forceActiveFocus();
        m_hands.press(Qt::Key_Right);
        QTRY_VERIFY(section->at() > at);
        for (const char* axis : {"sectionAxis-0", "sectionAxis-1"}) {
            m_hands.click(m_hands.seen(axis));
            settle();
            QVERIFY(!section->caps().isEmpty());
            m_hands.shoot(QStringLiteral("view-") + QLatin1String(axis));
        }
    }

    // Every line states the room between two parts, to the millimetre that is drawn.
    void millimetresLeftAreTheGaps()
    {
        const QVariantList marks = m_parts->document.nearMisses();
        QVERIFY(!marks.isEmpty());
        for (const QVariant& mark : marks) {
            const QVariantMap map = mark.toMap();
            const double drawn = (map["to"].value<QVector3D>() - map["from"].value<QVector3D>()).length();
            const double said = map["label"].toString().section(' ', 0, 0).toDouble();
            QVERIFY2(std::abs(drawn - said) <= 1.0, qPrintable(map["words"].toString() + " " + map["label"].toString()));
        }
    }

private:
    const Solid& card() const
    {
        for (const StandingPiece& piece : m_parts->document.evaluation().scene->pieces())
            if (std::string(piece.part().kind->id) == "graphics_card") return *piece.solid("shroud");
        qFatal("no card");
    }
    void click(const QPointF& inView) const
    {
        const QPoint at = m_view->mapToScene(inView).toPoint();
        QTest::mouseMove(m_window, at - QPoint(1, 1));
        QTest::mouseMove(m_window, at);
        QTest::mouseClick(m_window, Qt::LeftButton, {}, at);
    }
    void settle() const { QTest::qWait(900); }
    QImage picture() const
    {
        QTest::mouseMove(m_window, QPoint(m_window->width() - 3, m_window->height() - 3));
        QTest::qWait(60);
        const QRectF area = m_view->mapRectToScene(m_view->boundingRect());
        // Without the switches at the right, which show their state.
        return m_window->grabWindow().copy(area.toRect().adjusted(0, 50, -60, 0));
    }
    static double differing(const QImage& a, const QImage& b) { return meanDifference(a, b); }

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    QQuickItem* m_view = nullptr;
    Orbit* m_orbit = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return runOnScreen<ViewToolsTest>(argc, argv); }
#include "tst_view_tools.moc"
