// Tubes and ribbons: which are drawn, and that they run from port to port.
#define QT_NO_KEYWORDS
#include <QTest>

#include "looks/flexible.h"
#include "scene/flexibles.h"
#include "support/catalogue_folder.h"

using namespace rw;

class FlexiblesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("count");
        QTest::newRow("two tubes of a liquid cooler") << "a-3090-fe-in-o11-dynamic" << 2;
        QTest::newRow("air only") << "b-3090-in-enthoo-pro" << 0;
        QTest::newRow("two risers") << "d-iva-open-frame" << 2;
    }
    void samples()
    {
        QFETCH(QString, sample);
        QFETCH(int, count);
        const Scene scene(test::sampleRig(RW_SOURCE, sample.toStdString()));
        const auto found = flexibles(scene);
        QCOMPARE(static_cast<int>(found.size()), count);
        for (const Flexible& flexible : found) {
            const Look look = flexibleLook(flexible.from, flexible.to);
            QCOMPARE(look.meshes.size(), std::size_t(1));
            const auto& p = look.meshes.front().positions;
            QVERIFY(near(p, flexible.from) && near(p, flexible.to));
            for (const float value : p) QVERIFY(std::isfinite(value));
        }
    }

private:
    static bool near(const std::vector<float>& positions, const Port& port)
    {
        const double reach = std::max(port.width, port.thickness).amount() / 2 + 0.01;
        for (std::size_t i = 0; i + 2 < positions.size(); i += 3)
            if (std::hypot(positions[i] - port.at.x.amount(), positions[i + 1] - port.at.y.amount(), positions[i + 2] - port.at.z.amount()) <= reach) return true;
        return false;
    }
};

QTEST_APPLESS_MAIN(FlexiblesTest)
#include "tst_flexibles.moc"
