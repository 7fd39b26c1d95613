// The parts' small pictures: what they show, whatever the part; and that the catalogue shows them.
#include <QApplication>
#include <QTest>

#include <cmath>
#include <numeric>
#include <thread>

#include "looks/sample_parts.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"
#include "window/hands.h"
#include "window/part_picture.h"

using namespace rw;
using namespace rw::test;

namespace {

constexpr int kRow = 40;   // pixels, as a row of the catalogue has it

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double luminance(QRgb c) { return 0.2126 * linear(qRed(c)) + 0.7152 * linear(qGreen(c)) + 0.0722 * linear(qBlue(c)); }

struct Drawn {
    double cover = 0;        // share of the square
    QRect bounds;
    double contrast = 0;     // mean, against the background: 1 is none (WCAG)
};
Drawn seen(const QImage& picture, QRgb background)
{
    Drawn seen;
    double sum = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const double alpha = qAlpha(pixel) / 255.0, own = luminance(pixel), other = luminance(background);
            if (alpha <= 0) continue;
            sum += alpha;
            seen.contrast += alpha * (std::max(own, other) + 0.05) / (std::min(own, other) + 0.05);
            seen.bounds |= QRect(x, y, 1, 1);
        }
    seen.cover = sum / (picture.width() * picture.height());
    seen.contrast /= std::max(1e-9, sum);
    return seen;
}

double difference(const QImage& a, const QImage& b)  // mean over pixels of what the channel that differs most differs by, of 255
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = qPremultiply(a.pixel(x, y)), q = qPremultiply(b.pixel(x, y));
            sum += std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q)), std::abs(qAlpha(p) - qAlpha(q))});
        }
    return sum / (a.width() * a.height());
}

Part sample(const std::string& name)
{
    for (const SamplePart& sample : sampleParts())
        if (sample.name == name) return sample.part;
    return {};
}

// A copy of the part whose numbers the caller may change.
template <class S>
std::pair<Part, std::shared_ptr<S>> copyOf(const Part& part)
{
    auto spec = std::make_shared<S>(*part.as<S>());
    Part copy = part;
    copy.spec = spec;
    return {copy, spec};
}

}  // namespace

class PartPictureTest : public QObject {
    Q_OBJECT

    void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const PartKind& kind : partKinds()) QTest::newRow(kind.id) << QString(kind.id);
    }
    std::vector<PartPtr> partsOf(const QString& kind) const { return m_catalogue->parts(kind.toStdString()); }

private Q_SLOTS:
    void initTestCase() { m_catalogue = std::make_unique<Catalogue>(Catalogue::open(catalogueFile(), ":memory:")); }

    void everyPartFillsItsSquare_data() { kinds(); }
    void everyPartFillsItsSquare()
    {
        QFETCH(QString, kind);
        const bool thin = kind == "gpu_brace" || kind == "open_frame";  // bars, and the air between them
        for (const PartPtr& part : partsOf(kind)) {
            const QImage picture = partPicture(*part, kRow);
            QCOMPARE(picture.isNull(), !hasPicture(*part));
            if (picture.isNull()) continue;
            QCOMPARE(picture.size(), QSize(kRow, kRow));
            const Drawn all = seen(picture, qRgb(255, 255, 255));
            QVERIFY2(all.cover > (thin ? 0.05 : 0.15) && all.cover < 0.9, qPrintable(QStringLiteral("%1: %2").arg(part->id.c_str()).arg(all.cover)));
            QVERIFY2(std::max(all.bounds.width(), all.bounds.height()) >= kRow - 4, part->id.c_str());
            const QPoint off = all.bounds.topLeft() + all.bounds.bottomRight() - QPoint(kRow - 1, kRow - 1);
            QVERIFY2(std::abs(off.x()) <= 2 && std::abs(off.y()) <= 2, part->id.c_str());
            for (const QPoint corner : {QPoint(0, 0), QPoint(kRow - 1, 0), QPoint(0, kRow - 1), QPoint(kRow - 1, kRow - 1)})
                QVERIFY2(qAlpha(picture.pixel(corner)) == 0, part->id.c_str());
        }
    }

    void onlyWhatIsCountedHasNone()
    {
        QStringList without;
        for (const PartKind& kind : partKinds())
            for (const PartPtr& part : partsOf(kind.id))
                if (!hasPicture(*part) && !without.contains(kind.id)) without.append(kind.id);
        QCOMPARE(QSet<QString>(without.begin(), without.end()), QSet<QString>({"accessory", "fan_hub", "power_adapter"}));
    }

    // As rows of the list are: in the light and the dark colours, plain and chosen, and in high contrast.
    void readableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("light") << QColor("#fbfcfd");
        QTest::newRow("light, chosen") << QColor("#e5edfd");
        QTest::newRow("dark") << QColor("#1a1e25");
        QTest::newRow("dark, chosen") << QColor("#22314f");
        QTest::newRow("high contrast") << QColor("#000000");
    }
    void readableOnEveryGround()
    {
        QFETCH(QColor, ground);
        for (const PartKind& kind : partKinds())
            for (const PartPtr& part : partsOf(kind.id)) {
                const QImage picture = partPicture(*part, kRow);
                if (picture.isNull()) continue;
                const double contrast = seen(picture, ground.rgb()).contrast;
                QVERIFY2(contrast >= 1.5, qPrintable(QStringLiteral("%1: %2").arg(part->id.c_str()).arg(contrast)));
            }
    }

    void oddNumbersAreDrawn_data()
    {
        QTest::addColumn<QString>("name");
        for (const SamplePart& sample : sampleParts()) QTest::newRow(sample.name.c_str()) << QString(sample.name.c_str());
    }
    void oddNumbersAreDrawn()
    {
        QFETCH(QString, name);
        const Part part = sample(name.toStdString());
        for (const int size : {1, 7, kRow}) QCOMPARE(partPicture(part, size).isNull(), !hasPicture(part));
        QVERIFY(partPicture(part, 0).isNull());
    }

    void kindsAreToldApart()
    {
        std::vector<std::pair<std::string, QImage>> all;
        for (const PartKind& kind : partKinds())
            for (const PartPtr& part : partsOf(kind.id)) {
                if (hasPicture(*part)) all.emplace_back(kind.id, partPicture(*part, kRow));
                if (hasPicture(*part)) break;
            }
        QVERIFY(all.size() > 12);
        for (std::size_t a = 0; a < all.size(); ++a)
            for (std::size_t b = a + 1; b < all.size(); ++b)
                QVERIFY2(difference(all[a].second, all[b].second) > 15, (all[a].first + " and " + all[b].first).c_str());
    }

    void whatIsChangedIsSeen()
    {
        const auto differs = [](const Part& a, const Part& b) { return difference(partPicture(a, kRow), partPicture(b, kRow)) > 1; };
        const Part card = sample("graphics_card, three fans"), board = sample("motherboard, ATX"), tower = sample("pc_case, tower");
        const auto [blower, blowerSpec] = copyOf<GraphicsCard>(card);
        blowerSpec->cooling = {std::string("blower"), Origin::Curated};
        QVERIFY(differs(card, blower));
        const auto [bare, bareSpec] = copyOf<Motherboard>(board);
        bareSpec->dimms.clear();
        QVERIFY(differs(board, bare));
        const auto [wide, wideSpec] = copyOf<PcCase>(tower);
        wideSpec->width = {mm(330), Origin::Curated};
        QVERIFY(differs(tower, wide));
    }

    void aFanShowsItsBlades()
    {
        const QImage picture = partPicture(sample("case_fan, 120"), 128);
        const Drawn all = seen(picture, 0);
        QList<int> around;
        for (int i = 0; i < 180; ++i) {
            const double angle = 2 * 3.14159265358979 * i / 180;
            const QPointF at = QRectF(all.bounds).center() + QPointF(0.36 * all.bounds.width() * std::cos(angle), 0.36 * all.bounds.height() * std::sin(angle));
            const QRgb pixel = picture.pixel(at.toPoint());
            around.append(qGray(pixel) * qAlpha(pixel) / 255);
        }
        const double mean = std::accumulate(around.begin(), around.end(), 0) / 180.0;
        int turns = 0;
        for (int i = 0; i < 180; ++i) turns += (around[i] > mean) != (around[(i + 1) % 180] > mean);
        QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));  // seven blades and seven gaps, some of them behind the frame
    }

    void theSamePictureAnyTime()
    {
        const Part part = sample("air_cooler, dual tower");
        const QImage first = partPicture(part, 64);
        QImage others[3];
        std::thread threads[3];
        for (int i = 0; i < 3; ++i) threads[i] = std::thread([&, i] { others[i] = partPicture(part, 64); });
        for (std::thread& thread : threads) thread.join();
        for (const QImage& other : others) QCOMPARE(other, first);
    }

    void theCatalogueShowsThem()
    {
        openCatalogue();
        m_hands.click(m_hands.find("kind-graphics_card"));
        shown(8);
        m_hands.shoot("catalogue-cards");
        // By the keyboard as ever: the row one is at has its picture, and the next one too.
        auto* list = m_hands.find("catalogueList");
        list->forceActiveFocus();
        for (int row = 0; row < 20; ++row) {
            m_hands.press(Qt::Key_Down);
            QCOMPARE(list->property("currentIndex").toInt(), row);
        }
        QTRY_VERIFY(isShown(19));
        m_hands.shoot("catalogue-cards-below");
    }

    void whatHasNoneKeepsItsSymbol()
    {
        openCatalogue();
        m_parts->document.catalogue()->setKind("fan_hub");
        QTRY_VERIFY(thumbOf(0));
        QTest::qWait(100);
        QVERIFY(!isShown(0));
        QVERIFY(m_parts->document.pictures()->sourceOf(m_parts->document.catalogue()->idAt(0), 0).isEmpty());
        QVERIFY(m_parts->document.pictures()->sourceOf("no such part", 0).isEmpty());
        thumbOf(0)->setProperty("picture", "image://parts/nobody-knows");  // no picture, and no complaint
        QTest::qWait(100);
        QVERIFY(!isShown(0));
    }

    void aCorrectedPartIsDrawnAnew()
    {
        openCatalogue();
        m_hands.click(m_hands.find("kind-graphics_card"));
        shown(3);
        const QString id = m_parts->document.catalogue()->idAt(1);
        const QVariant before = thumbOf(1)->property("picture"), other = thumbOf(2)->property("picture");
        QVERIFY(m_parts->draft.open(id));
        m_parts->draft.type("length_mm", "333");
        QVERIFY(m_parts->draft.save());
        QTRY_VERIFY(thumbOf(1) && thumbOf(1)->property("picture") != before);
        QCOMPARE(thumbOf(2)->property("picture"), other);
        QTRY_VERIFY(isShown(1));
    }

    void theOpenRowOfTheBuildShowsItsPart()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        m_parts->document.select("graphics_card");
        QTRY_VERIFY(m_hands.seen("detailsPicture") && m_hands.seen("detailsPicture")->property("shown").toBool());
        const QVariant before = m_hands.seen("detailsPicture")->property("picture");
        QVERIFY(m_parts->draft.open(m_parts->document.partIdOf("graphics_card")));
        m_parts->draft.type("length_mm", "280");
        QVERIFY(m_parts->draft.save());
        QTRY_VERIFY(m_hands.seen("detailsPicture") && m_hands.seen("detailsPicture")->property("picture") != before);
        m_hands.shoot("open-row");
    }

    void manyRowsPassBy()
    {
        openCatalogue();
        auto* list = m_hands.find("catalogueList");
        for (int turn = 0; turn < 60; ++turn) {
            QMetaObject::invokeMethod(list, "scrollBy", Q_ARG(QVariant, 900));
            QTest::qWait(5);
        }
        m_parts.reset();  // with pictures on their way
    }

    void cleanup() { m_parts.reset(); }

private:
    void openCatalogue()
    {
        m_window = openWith(m_parts, {});
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
    }
    QQuickItem* thumbOf(int row) const { return m_hands.find("picture-" + m_parts->document.catalogue()->idAt(row)); }
    bool isShown(int row) const { return thumbOf(row) && thumbOf(row)->property("shown").toBool(); }
    void shown(int rows) const
    {
        for (int row = 0; row < rows; ++row) QTRY_VERIFY2(isShown(row), qPrintable(QString::number(row)));
    }

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return rw::test::runOnScreen<PartPictureTest>(argc, argv); }

#include "tst_part_picture.moc"
