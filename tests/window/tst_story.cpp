// The whole way, by real events: a sample is opened, its three mistakes are mended, all is undone and done again, the list
// goes into a file and the sheet onto paper. Once with the mouse, once without it.
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include "printing/checklist_sheet.h"
#include "window/hands.h"
#include "window/orbit.h"

using namespace rw;
using namespace rw::test;

namespace {

const char* const kTitle = "Start here: three mistakes to find";

WindowOptions storyOptions()
{
    WindowOptions options = quietOptions();
    options.samplesDir = QStringLiteral(RW_BUILD "/share/rigwright/samples");
    options.firstSample = QStringLiteral("first-rig");
    options.print = [](const Rig&) { return QString(); };
    options.printToPdf = [](const Rig& rig, const QString& path) {
        writeChecklistPdf(evaluate(rig), {}, {}, path, QPageSize(QPageSize::A4));
        return QString();
    };
    return options;
}

}  // namespace

class StoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_window = openWindow(m_parts, storyOptions());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        m_document = &m_parts->document;
        m_view = m_hands.find("caseView");
        m_orbit = m_view->property("orbit").value<Orbit*>();
    }

    void cleanup() { m_parts.reset(); }

    void byMouse()
    {
        m_hands.click(m_hands.withText("File"));
        QTRY_VERIFY(m_hands.withText("Samples"));
        QTest::qWait(200);
        m_hands.click(m_hands.withText("Samples"));
        QTRY_VERIFY(m_hands.withText(kTitle));
        QTest::qWait(200);
        m_hands.click(m_hands.withText(kTitle));
        QTRY_COMPARE(m_document->name(), QString(kTitle));
        QTest::qWait(600);
        const Rig start = m_document->rig();
        QCOMPARE(conditions(), 3);
        m_hands.shoot("story-1-open");

        // A drive that keeps a lane from another card: to another slot; the disk out of the long card's way: to another bay.
        dragAway("add_in_card");
        QCOMPARE(conditions(), 2);
        QVERIFY(!has(Verdict::Problem));
        dragAway("storage", "IronWolf");
        QCOMPARE(conditions(), 1);
        m_hands.shoot("story-2-dragged");
        // The cooler's fan, by its handle.
        m_document->select(itemOf("air_cooler"));
        QTest::qWait(400);
        QQuickItem* slider = nullptr;
        QTRY_VERIFY((slider = m_hands.seen("slide-fan_raise")));
        QTest::qWait(300);
        // Its handle is 14 px wide and 6 px in; 12 of 30 mm are wanted.
        const QPoint from = slider->mapToScene(QPointF(13, slider->height() / 2)).toPoint();
        const int by = qRound((slider->width() - 12 - 14) * 12 / 30);
        QTest::mousePress(m_window, Qt::LeftButton, {}, from);
        for (int i = 1; i <= by; i += 3) QTest::mouseMove(m_window, from + QPoint(i, 0));
        QTest::mouseMove(m_window, from + QPoint(by, 0));
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, from + QPoint(by, 0));
        QTRY_COMPARE(conditions(), 0);
        m_hands.shoot("story-3-mended");
        const Rig mended = m_document->rig();
        finish(start, mended, 3);
    }

    void byKeys()
    {
        m_parts->files.openSample(m_parts->files.samples().first().toMap()["path"].toString());
        QTest::qWait(500);
        const Rig start = m_document->rig();
        QCOMPARE(conditions(), 3);
        // From finding to finding; Tab to what helps, and Space.
        int steps = 0;
        for (; conditions() > 0 && steps < 3; ++steps) {
            const int before = conditions();
            m_view->forceActiveFocus();
            m_hands.press(Qt::Key_F8);
            QTRY_VERIFY(!m_document->finding().isEmpty());
            QTest::qWait(1500);   // until what helps has been tried
            bool reached = false;
            for (int i = 0; i < 200 && !reached; ++i) {
                m_hands.press(Qt::Key_Tab);
                const QQuickItem* focus = m_window->activeFocusItem();
                reached = focus && focus->objectName() == "fix-0";
            }
            QVERIFY2(reached, "no way to the fix by Tab");
            m_hands.press(Qt::Key_Space);
            QTRY_VERIFY(conditions() < before);
            m_hands.press(Qt::Key_Escape);
        }
        QCOMPARE(conditions(), 0);
        finish(start, m_document->rig(), steps);
    }

private:
    // What asks for something.
    int conditions() const
    {
        int count = 0;
        for (const Finding& finding : m_document->evaluation().findings) count += finding.verdict >= Verdict::FitsIf && !finding.isWaived();
        return count;
    }
    bool has(Verdict verdict) const { return m_document->evaluation().count(verdict) > 0; }

    QString itemOf(const char* kind, const char* name = "") const
    {
        for (const Item& item : m_document->rig().items)
            if (item.part->kind->id == std::string(kind) && QString::fromStdString(item.part->shortName).contains(name)) return QString::fromStdString(item.id);
        return {};
    }

    // Takes the part's piece up where it is seen and puts it down on the first mount that leaves fewer findings.
    void dragAway(const char* kind, const char* name = "")
    {
        const QString item = itemOf(kind, name);
        QVERIFY(!item.isEmpty());
        const QString piece = item + "/0";
        const int before = conditions();
        const QPoint at = visiblePointOf(piece);
        QVERIFY2(!at.isNull(), qPrintable(item + " is not to be seen"));
        QTest::mousePress(m_window, Qt::LeftButton, {}, at);
        QTest::mouseMove(m_window, at + QPoint(8, 8));
        QTRY_VERIFY(m_document->held()->active());
        for (const QVariant& mount : m_document->held()->mounts()) {
            if (!mount.toMap()["suits"].toBool()) continue;
            const QPoint there = m_view->mapToScene(m_orbit->project(mount.toMap()["centre"].value<QVector3D>())).toPoint();
            QTest::mouseMove(m_window, there - QPoint(3, 3));
            QTest::mouseMove(m_window, there);
            if (m_document->held()->mount() < 0 || m_document->held()->verdict() >= 2) continue;
            QTest::qWait(100);
            QTest::mouseRelease(m_window, Qt::LeftButton, {}, there);
            QTRY_VERIFY(!m_document->held()->active());
            if (conditions() < before) return;
            m_document->undo();
            QTest::mousePress(m_window, Qt::LeftButton, {}, at);
            QTest::mouseMove(m_window, at + QPoint(8, 8));
            QTRY_VERIFY(m_document->held()->active());
        }
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, at);
        QFAIL(qPrintable(item + ": no place is better"));
    }

    QPoint visiblePointOf(const QString& piece) const
    {
        const auto isThere = [&](QPointF pixel) { return m_document->sceneModel()->pick(m_orbit->rayOrigin(pixel), m_orbit->rayDirection(pixel)) == piece; };
        for (int y = 8; y < m_view->height(); y += 4)
            for (int x = 8; x < m_view->width() - 60; x += 4)
                if (isThere({double(x), double(y)}) && isThere({x + 3.0, y + 3.0}) && isThere({x - 3.0, y - 3.0})) return m_view->mapToScene(QPointF(x, y)).toPoint();
        return {};
    }

    // Undo all, redo all, export, print: by keys and by the dialogs the person sees.
    void finish(const Rig& start, const Rig& mended, int steps)
    {
        m_view->forceActiveFocus();
        for (int i = 0; i < steps; ++i) m_hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_document->rig() == start);
        QVERIFY(m_document->undoLabel().isEmpty());
        for (int i = 0; i < steps; ++i) m_hands.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_document->rig() == mended);
        QTemporaryDir folder;
        const QString list = folder.filePath("list.md"), sheet = folder.filePath("sheet.pdf");
        answerDialog(list);
        m_hands.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_hands.seen("listSave"));
        m_hands.click(m_hands.seen("listSave"));
        QTRY_VERIFY(!m_hands.seen("listSave"));
        QFile markdown(list);
        QVERIFY(markdown.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(markdown.readAll());
        for (const Item& item : mended.items) QVERIFY2(text.contains(QString::fromStdString(item.part->name).left(20)), item.part->name.c_str());
        answerDialog(sheet);
        m_parts->files.printToPdf();
        QFile pdf(sheet);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(pdf.size() > 10'000);
    }

    // Puts the path into the file dialog that is about to open, and presses its button once that can be pressed.
    static void answerDialog(const QString& path)
    {
        auto* timer = new QTimer;
        QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            auto* edit = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
            auto* buttons = dialog ? dialog->findChild<QDialogButtonBox*>() : nullptr;
            if (!edit || !buttons) return;
            edit->setText(path);
            for (QAbstractButton* button : buttons->buttons())
                if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole && button->isEnabled()) {
                    timer->stop();   // before the dialog closes: the next one has an answer of its own
                    timer->deleteLater();
                    QTest::mouseClick(button, Qt::LeftButton);
                    return;
                }
        });
        timer->start(150);
    }

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Document* m_document = nullptr;
    QQuickItem* m_view = nullptr;
    Orbit* m_orbit = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return runOnScreen<StoryTest>(argc, argv); }
#include "tst_story.moc"
