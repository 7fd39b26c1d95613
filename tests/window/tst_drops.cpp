// Files dropped on the window from the desktop: what they are for is said before, and nothing is lost on one that is nothing.
#include "hands.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

#include "rig/rig_file.h"

using namespace rw;
using namespace rw::test;

namespace {

constexpr const char* kList = "CPU: AMD Ryzen 9 5900X 3.7 GHz 12-Core Processor  ($350.00 @ Newegg)\nCase: Some Case\n";

}  // namespace

class DropsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
        Rig rig = usualRig();
        rig.name = "Dropped";
        saveRig(rig, m_folder.filePath("dropped.rig").toStdString());
        QDir(m_folder.path()).mkdir("opendb");
        for (const char* name : {"prices.csv", "parts.tar.xz", "notes.pdf"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QFile list(m_folder.filePath("list.md"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(kList);
        QFile table(m_folder.filePath("list.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Type;Item;Price\nCPU;Some Processor;350,00\n");
    }

    void drops_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("field");   // of the card that opens with the path in it
        QTest::newRow("nothing") << "notes.pdf" << "nothing to open" << "";
        QTest::newRow("prices") << "prices.csv" << "import these prices" << "pricesPath";
        QTest::newRow("a list as a table") << "list.csv" << "import this part list" << "";
        QTest::newRow("archive") << "parts.tar.xz" << "import these parts" << "importPath";
        QTest::newRow("folder") << "opendb" << "import these parts" << "importPath";
        QTest::newRow("rig") << "dropped.rig" << "open this rig" << "";
    }

    void drops()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        QFETCH(QString, field);
        const std::string before = m_parts->document.rig().name;
        const QString path = m_folder.filePath(file);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPointF at(m_window->width() / 2, m_window->height() / 2);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window, &enter);
        QVERIFY(enter.isAccepted());
        QTRY_VERIFY(m_hands.seen("dropWords"));
        QVERIFY2(m_hands.wordsOf("dropWords").contains(words), qPrintable(m_hands.wordsOf("dropWords")));
        m_hands.shoot("drop-" + file);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window, &drop);
        QTRY_VERIFY(!m_hands.seen("dropWords"));
        if (file == "list.csv") {
            QTRY_VERIFY(m_hands.seen("listMake"));
            m_hands.press(Qt::Key_Escape);
            QTRY_VERIFY(!m_hands.seen("listMake"));
        }
        if (!field.isEmpty()) {
            QTRY_VERIFY(m_hands.seen(field));
            QCOMPARE(m_hands.seen(field)->property("text").toString(), path);
            m_hands.press(Qt::Key_Escape);
            QTRY_VERIFY(!m_hands.seen(field));
        }
        QCOMPARE(m_parts->document.rig().name, file.endsWith(".rig") ? std::string("Dropped") : before);
    }

    // A list, as a file or as words selected in a browser: its rows are shown.
    void listsAreRead_data()
    {
        QTest::addColumn<bool>("asFile");
        QTest::addColumn<QString>("html");
        QTest::newRow("file") << true << "";
        QTest::newRow("words") << false << "";
        QTest::newRow("table") << false << "<table><tr><td><b>CPU</b></td><td>AMD Ryzen 9 5900X 3.7 GHz 12-Core Processor</td><td>$350.00</td></tr><tr><td>Case</td><td>Some Case</td></tr></table>";
    }
    void listsAreRead()
    {
        QFETCH(bool, asFile);
        QFETCH(QString, html);
        QMimeData data;
        if (asFile) data.setUrls({QUrl::fromLocalFile(m_folder.filePath("list.md"))});
        else data.setText(kList);
        if (!html.isEmpty()) data.setHtml(html);
        const QPointF at(m_window->width() / 2, m_window->height() / 2);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window, &enter);
        QVERIFY(enter.isAccepted());
        QTRY_VERIFY(m_hands.wordsOf("dropWords").contains("this part list"));
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window, &drop);
        QTRY_VERIFY(m_hands.seen("listMake"));
        QCOMPARE(m_parts->listImport.rows()->count(), 2);
        QVERIFY(m_parts->listImport.rows()->value(0, "choices").toStringList().front().contains("5900X"));
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("listMake"));
    }
};

int main(int argc, char** argv) { return runOnScreen<DropsTest>(argc, argv); }
#include "tst_drops.moc"
