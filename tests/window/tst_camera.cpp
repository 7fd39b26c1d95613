// The camera's flights, sampled at every step: never longer than half a second, never rolled, the short way round.
#include "hands.h"

#include <cmath>
#include <functional>

#include "window/orbit.h"

using namespace rw;
using namespace rw::test;

class CameraTest : public QObject {
    Q_OBJECT

    struct Sample { QQuaternion rotation; double yaw, pitch; };
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Orbit* m_orbit = nullptr;
    Hands m_hands;

private Q_SLOTS:
    void initTestCase()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        auto* view = m_window->findChild<QQuickItem*>("caseView");
        QVERIFY(view);
        m_orbit = view->property("orbit").value<Orbit*>();
        QVERIFY(m_orbit);
        view->forceActiveFocus();
        QVERIFY(m_orbit->flightTime() <= 500);
    }

    void flights_data()
    {
        using Act = std::function<void()>;
        QTest::addColumn<Act>("act");
        const auto key = [this](Qt::Key key) { return Act([this, key] { m_hands.press(key); }); };
        QTest::newRow("front") << key(Qt::Key_1);
        QTest::newRow("left") << key(Qt::Key_2);
        QTest::newRow("rear") << key(Qt::Key_3);
        QTest::newRow("right") << key(Qt::Key_4);
        QTest::newRow("top") << key(Qt::Key_5);
        QTest::newRow("bottom") << key(Qt::Key_6);
        QTest::newRow("default") << key(Qt::Key_0);
        QTest::newRow("everything") << key(Qt::Key_Z);
        QTest::newRow("next finding") << key(Qt::Key_F8);
        QTest::newRow("the finding after it") << key(Qt::Key_F8);
        QTest::newRow("selected part") << Act([this] { m_parts->document.showFinding({}); m_parts->document.select("graphics_card"); m_hands.press(Qt::Key_F); });
    }

    void flights()
    {
        using Act = std::function<void()>;
        QFETCH(Act, act);
        QTRY_VERIFY(!m_orbit->flying());
        m_orbit->turn(410, 37);   // somewhere else
        std::vector<Sample> samples;
        const auto connection = connect(m_orbit, &Orbit::changed, this, [&] { samples.push_back({m_orbit->rotation(), m_orbit->yaw(), m_orbit->pitch()}); });
        act();
        QVERIFY(m_orbit->flying());
        QTRY_VERIFY(!m_orbit->flying());
        disconnect(connection);
        QVERIFY2(samples.size() >= 3, "it did not fly, it jumped");
        double turned = 0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QVERIFY2(std::abs(samples[i].rotation.rotatedVector({1, 0, 0}).y()) < 1e-4f, "rolled");
            QVERIFY2(samples[i].rotation.rotatedVector({0, 1, 0}).y() > 0, "upside down");
            QVERIFY(std::abs(samples[i].pitch) <= 89);
            if (i == 0) continue;
            const double by = samples[i].yaw - samples[i - 1].yaw, whole = samples.back().yaw - samples.front().yaw;
            QVERIFY2(by * whole >= -1e-9, "turned back");
            turned += std::abs(by);
        }
        QVERIFY2(turned <= 180.001, qPrintable(QString::number(turned)));
    }

    void aHandEndsTheFlight()
    {
        m_hands.press(Qt::Key_1);
        QVERIFY(m_orbit->flying());
        m_orbit->turn(5, 0);
        QVERIFY(!m_orbit->flying());
    }
};

int main(int argc, char** argv) { return runOnScreen<CameraTest>(argc, argv); }
#include "tst_camera.moc"
