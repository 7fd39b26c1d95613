// A part's form under real events: correct a part of the rig, copy one, measure a case and put it into the rig.
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "parts/kinds/graphics_card.h"
#include "parts/kinds/pc_case.h"
#include "window/hands.h"
#include "window/orbit.h"

using namespace rw;
using namespace rw::test;

namespace {

constexpr const char* kCard = "nvidia-rtx-3090-fe";

Rig smallRig() { return rigOf("One card", {"phanteks-enthoo-pro-tg", "asus-crosshair-viii-hero-wifi", kCard}); }

}  // namespace

class PartFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = openWith(m_parts, smallRig());
        QVERIFY(m_window);
        m_document = &m_parts->document;
        m_hands.use(*m_parts, *m_window);
    }
    void cleanup() { m_parts.reset(); }

    void aPartOfTheRigIsCorrected()
    {
        const ItemId item = itemOf(kCard);
        const Length before = *card(item).length;
        m_document->select(QString::fromStdString(item));
        m_hands.press(Qt::Key_E, Qt::ControlModifier);
        QQuickItem* value = shown("measure-length_mm");
        QVERIFY(value);
        QVERIFY(m_parts->draft.corrects());
        const float wide = m_parts->draft.scene()->extent().x();
        typeInto(value, "331");
        QTRY_VERIFY(m_parts->draft.scene()->extent().x() > wide + 10);   // the picture grows with it
        m_hands.shoot(QStringLiteral("form-correct"));
        click(shown("partSave"));
        QTRY_COMPARE(*card(item).length, mm(331));
        QCOMPARE(card(item).length.origin, Origin::User);
        QCOMPARE(m_document->undoLabel(), QStringLiteral("Correct RTX 3090 FE"));
        m_document->undo();
        QCOMPARE(*card(item).length, before);                             // of this rig; the catalogue keeps the correction
        QCOMPARE(*m_document->partOf(QString::fromLatin1(kCard))->as<GraphicsCard>()->length, mm(331));

        // The old value is still there, and comes back.
        QVERIFY(m_parts->draft.open(QString::fromLatin1(kCard)));
        const int row = m_parts->draft.measures()->indexOf(QStringLiteral("length_mm"));
        QCOMPARE(m_parts->draft.measures()->value(row, QStringLiteral("was")).toString(), QStringLiteral("313"));
        QVERIFY(m_parts->draft.forget());
        QCOMPARE(*m_document->partOf(QString::fromLatin1(kCard))->as<GraphicsCard>()->length, before);
    }

    void whatIsNoNumberIsToldAndKept()
    {
        m_document->select(QString::fromStdString(itemOf(kCard)));
        m_hands.press(Qt::Key_E, Qt::ControlModifier);
        QQuickItem* value = shown("measure-height_mm");
        QVERIFY(value);
        typeInto(value, "13x");
        QTRY_COMPARE(m_parts->draft.trouble(), QStringLiteral("Height: a number of mm is expected, not \"13x\""));
        QCOMPARE(findUnder(value, QStringLiteral("value"))->property("text").toString(), QStringLiteral("13x"));
        QVERIFY(!shown("partSave")->isEnabled());
        typeInto(value, "139");
        QTRY_VERIFY(m_parts->draft.trouble().isEmpty());
        QVERIFY(shown("partSave")->isEnabled());
    }

    void aCorrectionIsExported()
    {
        QTemporaryDir folder;
        QVERIFY(m_parts->draft.open(QString::fromLatin1(kCard)));
        m_parts->draft.type(QStringLiteral("mass_kg"), QStringLiteral("2.3"));
        const QString path = folder.filePath(QStringLiteral("correction.json"));
        QVERIFY(m_parts->draft.writeCorrection(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json["format"].toString(), QStringLiteral("rigwright-correction"));
        QCOMPARE(json["part"].toObject()["id"].toString(), QString::fromLatin1(kCard));
        const QJsonArray values = json["values"].toArray();
        QCOMPARE(values.size(), 1);
        QCOMPARE(values[0].toObject()["field"].toString(), QStringLiteral("spec.mass_kg"));
        QCOMPARE(values[0].toObject()["is"].toObject()["value"].toDouble(), 2.3);
        QVERIFY(values[0].toObject()["was"].toObject()["value"].toDouble() > 2);
    }

    // By the menu at a row of the catalogue.
    void aPartIsCopied()
    {
        m_document->catalogue()->setWords(QStringLiteral("3090 fe"));
        QQuickItem* list = findUnder(m_window->contentItem(), QStringLiteral("catalogueList"));
        QTRY_COMPARE(m_document->catalogue()->idAt(0), QString::fromLatin1(kCard));
        QTest::qWait(100);
        QTest::mouseClick(m_window, Qt::RightButton, {}, list->mapToScene({80, 60}).toPoint());
        QQuickItem* copy = nullptr;
        QTRY_VERIFY((copy = m_hands.withText(QStringLiteral("Make a copy of it…"))));
        click(copy);
        QTRY_VERIFY(shown("partName"));
        QVERIFY(m_parts->draft.name().endsWith(QStringLiteral("(copy)")));
        QVERIFY(!m_parts->draft.corrects());
        click(shown("partSaveAdd"));
        QTRY_COMPARE(m_document->rig().items.size(), std::size_t(4));
        const Item& added = m_document->rig().items.back();
        QVERIFY2(added.part->id.starts_with("own-"), added.part->id.c_str());
        QCOMPARE(*added.part->as<GraphicsCard>()->length, *card(itemOf(kCard)).length);
    }

    // From the menu, number by number with Tab, into the rig in the place of the case there.
    void aCaseIsMeasured()
    {
        m_hands.choose(QStringLiteral("&Parts"), QStringLiteral("Measure my case…"));
        QTRY_VERIFY(shown("partName"));
        QTest::qWait(700);
        // All of it stands in the drawing from the start.
        QQuickItem* drawing = shown("partView");
        Orbit* orbit = drawing->property("orbit").value<Orbit*>();
        const SceneModel* scene = m_parts->draft.scene();
        const QVector3D half = scene->extent() / 2;
        for (int corner = 0; corner < 8; ++corner) {
            const QVector3D at = scene->centre() + QVector3D((corner & 1) ? half.x() : -half.x(), (corner & 2) ? half.y() : -half.y(), (corner & 4) ? half.z() : -half.z());
            QVERIFY(QRectF(0, 0, drawing->width(), drawing->height()).contains(orbit->project(at)));
        }
        m_hands.type("Old tower");
        QCOMPARE(m_parts->draft.name(), QStringLiteral("Old tower"));
        for (const char* number : {"480", "500", "230"}) {               // depth, height, width
            m_hands.press(Qt::Key_Tab);
            m_hands.type(number);
        }
        typeInto(shown("measure-card_limit_mm"), "290");
        m_hands.shoot(QStringLiteral("form-case"));
        const int row = m_parts->draft.measures()->indexOf(QStringLiteral("card_limit_mm"));
        QCOMPARE(m_parts->draft.measures()->value(row, QStringLiteral("unlocks")).toString(), QStringLiteral("GPU length"));
        click(shown("partSaveAdd"));
        QTRY_VERIFY(m_document->rig().items.front().part->shortName == "Old tower");
        const auto* spec = m_document->rig().items.front().part->as<PcCase>();
        QVERIFY(spec);
        QCOMPARE(*spec->depth, mm(480));
        QCOMPARE(*spec->height, mm(500));
        QCOMPARE(*spec->width, mm(230));
        // It decides: 313 mm do not go into 290 that a person measured.
        const auto& findings = m_document->evaluation().findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.check == "gpu_length" && f.verdict == Verdict::Problem; }));
    }

    void rowsAreAddedToLists()
    {
        QVERIFY(m_parts->draft.create(QStringLiteral("pc_case")));
        m_parts->draft.addRow(QStringLiteral("fan_mounts"));
        m_parts->draft.type(QStringLiteral("fan_mounts[0].face"), QStringLiteral("front"));
        m_parts->draft.type(QStringLiteral("fan_mounts[0].count"), QStringLiteral("3"));
        QVERIFY(m_parts->draft.fields()->indexOf(QStringLiteral("fan_mounts[0].count")) >= 0);
        m_parts->draft.removeRow(QStringLiteral("fan_mounts"), 0);
        QCOMPARE(m_parts->draft.fields()->indexOf(QStringLiteral("fan_mounts[0].count")), -1);
    }

private:
    ItemId itemOf(const std::string& partId) const
    {
        for (const Item& item : m_document->rig().items)
            if (item.part->id == partId) return item.id;
        return {};
    }
    const GraphicsCard& card(const ItemId& item) const { return *m_document->rig().find(item)->part->as<GraphicsCard>(); }
    QQuickItem* shown(const char* name) const
    {
        QQuickItem* item = nullptr;
        for (int i = 0; i < 40 && !(item = m_hands.seen(QString::fromLatin1(name))); ++i) QTest::qWait(50);
        return item;
    }
    void click(QQuickItem* item) const
    {
        QTest::qWait(250);  // cards and menus open with a movement
        m_hands.click(item);
    }
    void typeInto(QQuickItem* value, const char* words) const
    {
        click(value);
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(words);
    }

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return runOnScreen<PartFormTest>(argc, argv); }

#include "tst_part_form.moc"
