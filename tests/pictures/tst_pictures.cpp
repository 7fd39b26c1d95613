// The sample rigs against pictures that were looked at: a wrong pose, a lost part or a missing light shows; another
// version of the renderer does not. RW_NEW_PICTURES=1 writes the pictures anew: look at them before committing them.
#include <QApplication>
#include <QImage>
#include <QTest>

#include "support/catalogue_folder.h"
#include "support/picture_difference.h"
#include "window/render.h"

using namespace rw;

namespace {

constexpr double kAllowed = 4;  // mean difference of a channel in steps of 255; one card missing makes about 10

QImage small(const QImage& image) { return image.scaled(240, 180, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32); }

}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sample_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("view");
        QTest::newRow("dual chamber") << "a-3090-fe-in-o11-dynamic" << "default";
        QTest::newRow("two cards") << "c-two-titan-rtx-nvlink" << "left";
        QTest::newRow("open frame") << "d-iva-open-frame" << "default";
    }
    void sample()
    {
        QFETCH(QString, sample);
        QFETCH(QString, view);
        const QString path = QStringLiteral(RW_TEST_DATA "/pictures/%1-%2.png").arg(sample, view);
        const QImage drawn = small(renderImage(test::sampleRig(RW_SOURCE, sample.toStdString()), {960, 720}, view));
        if (qEnvironmentVariableIsSet("RW_NEW_PICTURES")) QVERIFY(drawn.save(path));
        const QImage wanted = QImage(path).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(wanted.size(), drawn.size());
        const double difference = test::meanDifference(wanted, drawn);
        QVERIFY2(difference <= kAllowed, qPrintable(QString::number(difference)));
    }
    void aMissingCardShows()  // the tolerance is tight enough
    {
        Rig rig = test::sampleRig(RW_SOURCE, "d-iva-open-frame");
        const QImage whole = small(renderImage(rig, {960, 720}, "front"));
        rig.find("graphics_card")->pieces[0].reset();
        QVERIFY(test::meanDifference(whole, small(renderImage(rig, {960, 720}, "front"))) > kAllowed);
    }
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
