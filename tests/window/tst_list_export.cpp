// The part list goes out as it stands in the preview: to the clipboard in one click, or to a file.
#include "hands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

#include "lists/list_reader.h"

using namespace rw;
using namespace rw::test;

class ListExportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;
    QTemporaryDir m_folder;

    WindowOptions options() const
    {
        WindowOptions options = quietOptions();
        options.settingsFile = m_folder.filePath("settings.ini");
        return options;
    }
    void open()
    {
        m_hands.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_hands.seen("listPreview"));
        QTest::qWait(200);
    }
    static std::string pasted() { return QGuiApplication::clipboard()->text().toStdString(); }

private Q_SLOTS:
    void init()
    {
        m_window = openWindow(m_parts, options(), usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
    }
    void cleanup() { m_parts.reset(); }

    void whatIsSeenIsCopied()
    {
        open();
        QVERIFY(m_hands.wordsOf("listPreview").startsWith("Part List: Two cards"));
        m_hands.shoot("list-out-markdown");
        for (const char* format : {"html", "text", "bbcode", "csv", "json"}) {
            m_hands.click(m_hands.seen(QStringLiteral("listFormat-") + format));
            QTRY_COMPARE(m_parts->listExport.format(), QString(format));
            const QString seen = m_hands.wordsOf("listPreview");
            QCOMPARE(readPartList(seen.toStdString(), "list").rows.size(), m_parts->document.rig().items.size());
            QVERIFY(m_hands.wordsOf("listDrops") == m_parts->listExport.drops() && !m_parts->listExport.drops().isEmpty());
        }
        m_hands.shoot("list-out-json");
        m_hands.click(m_hands.seen("listFormat-html"));
        const QString seen = m_hands.wordsOf("listPreview");
        m_hands.click(m_hands.seen("listCopy"));
        QTRY_VERIFY(!m_hands.seen("listPreview"));
        QCOMPARE(QGuiApplication::clipboard()->text(), seen);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());   // as what it looks like, for a text program
        QVERIFY(m_parts->listExport.text().isEmpty());                  // nobody looks
    }

    // By keys alone: the arrows choose the format, Tab comes to the findings and to the button.
    void byKeys()
    {
        open();
        QTRY_COMPARE(m_parts->listExport.format(), QString("html"));    // as last time
        m_hands.press(Qt::Key_Right);
        QTRY_COMPARE(m_parts->listExport.format(), QString("text"));
        m_hands.press(Qt::Key_Tab);
        m_hands.press(Qt::Key_Space);
        QTRY_VERIFY(m_parts->listExport.findings());
        QVERIFY(m_hands.wordsOf("listPreview").contains("\nFindings:\n- "));
        m_hands.shoot("list-out-findings");
        m_hands.press(Qt::Key_Tab);   // the preview
        m_hands.press(Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 4 && m_hands.seen("listPreview"); ++i) {
            m_hands.press(Qt::Key_Tab);
            if (m_hands.seen("listCopy")->hasActiveFocus()) break;
        }
        m_hands.press(Qt::Key_Space);
        QTRY_VERIFY(!m_hands.seen("listPreview"));
        QVERIFY(pasted().find("Findings:") != std::string::npos);
    }

    // One step, without the card: as it was last.
    void oneKeyCopies()
    {
        QGuiApplication::clipboard()->clear();
        m_hands.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(pasted().starts_with("Part List: Two cards\n\nCPU: AMD"));
        QVERIFY(pasted().find("Findings:") != std::string::npos);
    }

    void thePreviewFollowsTheRig()
    {
        open();
        const QString before = m_hands.wordsOf("listPreview");
        Rig rig = m_parts->document.rig();
        rig.items[0].price = Money::of(1234.5);
        m_parts->document.commit(QStringLiteral("Price"), rig);
        QTRY_VERIFY(m_hands.wordsOf("listPreview").contains("$1234.50"));
        QVERIFY(m_hands.wordsOf("listPreview") != before);
    }
};

int main(int argc, char** argv) { return runOnScreen<ListExportTest>(argc, argv); }
#include "tst_list_export.moc"
