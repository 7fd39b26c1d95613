// Parts in the hand by real events: handles that slide, what goes along with what is moved, parts of several pieces.
#include "hands.h"

#include "rig/edits.h"
#include "support/catalogue_folder.h"
#include "window/orbit.h"

using namespace rw;
using namespace rw::test;

class HoldingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    QQuickItem* m_view = nullptr;
    Orbit* m_orbit = nullptr;
    Hands m_hands;

private Q_SLOTS:
    void initTestCase()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        m_document = &m_parts->document;
        m_view = m_window->findChild<QQuickItem*>("caseView");
        m_orbit = m_view->property("orbit").value<Orbit*>();
    }

    void init()
    {
        m_document->show(usualRig(), {});
        QTRY_VERIFY(!m_orbit->flying());
    }

    void aHandleIsPulled()
    {
        const Rig before = m_document->rig();
        const QPoint at = takeHandle("air_cooler", "fan_raise");
        QVERIFY(!at.isNull());
        const QPoint to = along("fan_raise", at, 20);
        QTest::mouseMove(m_window, (at + to) / 2);
        QTest::mouseMove(m_window, to);
        QTRY_VERIFY(m_document->held()->over());
        QCOMPARE(m_document->rig(), before);                     // holding changes nothing
        QVERIFY(m_document->held()->pulled() > 10);
        QVERIFY2(m_document->held()->mountName().contains("mm"), qPrintable(m_document->held()->mountName()));
        QVERIFY(!m_document->held()->verdictWords().isEmpty());
        QVERIFY(m_document->held()->places().at(0).toMap()["shown"].toBool());
        m_hands.shoot("handle");
        const double pulled = m_document->held()->pulled();
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, to);
        QTRY_COMPARE(m_document->rig().find("air_cooler")->state.length("fan_raise").amount(), pulled);
        QVERIFY(!m_document->held()->active());
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);           // one step
        QTRY_COMPARE(m_document->rig(), before);
    }

    void escapePutsTheHandleBack()
    {
        const Rig before = m_document->rig();
        const QPoint at = takeHandle("air_cooler", "fan_raise");
        const QPoint to = along("fan_raise", at, 20);
        QTest::mouseMove(m_window, (at + to) / 2);
        QTest::mouseMove(m_window, to);
        QTRY_VERIFY(m_document->held()->over());
        m_hands.press(Qt::Key_Escape);
        QVERIFY(!m_document->held()->active());
        QTest::mouseMove(m_window, at);
        QTest::mouseMove(m_window, to);
        QVERIFY(!m_document->held()->active());                  // it is not taken up again
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, to);
        QTest::qWait(50);
        QCOMPARE(m_document->rig(), before);
    }

    void aHandleStopsAtItsEnd()
    {
        takeHandle("air_cooler", "fan_raise");
        QVERIFY(m_document->held()->takeHandle("air_cooler", "fan_raise"));
        m_document->held()->pull(1e6);
        const double most = m_document->held()->pulled();
        QVERIFY(most > 0 && most < 200);
        m_document->held()->pull(-1e6);
        QVERIFY(m_document->held()->pulled() <= 0);
        m_document->held()->letGo();
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, QPoint(2, 2));
    }

    void whatSlidesOnItsMountIsTypedToo()
    {
        Rig rig = m_document->rig();
        const Catalogue catalogue = Catalogue::open(catalogueFile(), ":memory:");
        auto with = addAtBest(rig, catalogue.part("coolermaster-elv8"));
        QVERIFY(with);
        m_document->show(*with, {});
        const ItemId brace = lastItem(*with);
        m_document->select(QString::fromStdString(brace));
        const QVariantList handles = m_document->handles();
        QVERIFY(!handles.isEmpty());
        QString slide;
        for (const QVariant& one : handles)
            if (one.toMap()["name"].toString().startsWith("slide_")) slide = one.toMap()["name"].toString();
        QVERIFY(!slide.isEmpty());
        QTRY_VERIFY(m_hands.seen("handle-" + slide));
        QTRY_VERIFY(m_hands.find("length-" + slide));
        QQuickItem* field = m_hands.find("length-" + slide);
        field->forceActiveFocus();
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type("-7");
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(m_document->undoLabel().contains("Adjust"));
        QCOMPARE(m_document->rig().find(brace)->pieces[0]->slides.begin()->second.amount(), -7.0);
    }

    void guestsGoAlong()
    {
        m_document->show(sampleRig(RW_SOURCE, "d-iva-open-frame"), {});
        const Item* riser = m_document->rig().find("riser");
        QVERIFY(riser);
        // The end that carries the card: the piece something stands on.
        QStringList pieces;
        for (std::size_t n = 0; n < riser->pieces.size() && pieces.size() < 2; ++n)
            if (m_document->held()->takePiece("riser/" + QString::number(n))) pieces = m_document->held()->pieces();
        QVERIFY2(pieces.size() >= 2, qPrintable(pieces.join(' ')));
        QVERIFY(pieces.join(' ').contains("graphics_card"));
        const int mounts = static_cast<int>(m_document->held()->mounts().size());
        for (int i = 0; i < mounts; ++i) {
            m_document->held()->hover(i);
            const QVariantList places = m_document->held()->places();
            QCOMPARE(places.size(), pieces.size());
            for (const QVariant& place : places) QVERIFY(place.toMap()["shown"].toBool());
        }
        m_hands.shoot("guests");
        m_document->held()->letGo();
    }

    void aNewPartShowsAllItsPieces()
    {
        Rig rig = *removeItem(m_document->rig(), "air_cooler");
        m_document->show(rig, {});
        QVERIFY(m_document->held()->takeFromCatalogue("nzxt-kraken-x73"));
        QCOMPARE(m_document->held()->meshes().size(), 2);
        QVERIFY(!m_document->held()->mounts().isEmpty());
        m_document->held()->hover(0);
        int shown = 0;
        for (const QVariant& place : m_document->held()->places()) shown += place.toMap()["shown"].toBool();
        QCOMPARE(shown, 2);
        m_hands.shoot("two-pieces");
        m_document->held()->letGo();
    }

private:
    QVariantMap handle(const QString& name) const
    {
        for (const QVariant& one : m_document->handles())
            if (one.toMap()["name"].toString() == name) return one.toMap();
        return {};
    }

    // Presses on it; where on the screen, or null.
    QPoint takeHandle(const char* item, const QString& name)
    {
        m_document->select(item);
        if (!QTest::qWaitFor([&] { return m_hands.seen("handle-" + name) != nullptr; })) return {};
        QQuickItem* found = m_hands.seen("handle-" + name);
        const QPoint at = found->mapToScene(QPointF(found->width() / 2, found->height() / 2)).toPoint();
        QTest::mouseMove(m_window, at);
        QTest::mousePress(m_window, Qt::LeftButton, {}, at);
        return at;
    }

    QPoint along(const QString& name, const QPoint& from, float millimetres) const
    {
        const QVariantMap one = handle(name);
        const QVector3D at = one["at"].value<QVector3D>();
        return from + (m_orbit->project(at + one["way"].value<QVector3D>() * millimetres) - m_orbit->project(at)).toPoint();
    }
};

int main(int argc, char** argv) { return runOnScreen<HoldingTest>(argc, argv); }
#include "tst_holding.moc"
