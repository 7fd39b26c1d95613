// Files dropped on the window from the desktop: what they are for is said before, and nothing is lost on one that is nothing.
#define QT_NO_KEYWORDS
#include "hands.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

#include "rig/rig_file.h"

using namespace rw;
using namespace rw::test;

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
        for (const char* name : {"prices.csv", "parts.tar.xz", "notes.txt"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void drops_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("field");   // of the card that opens with the path in it
        QTest::newRow("nothing") << "notes.txt" << "nothing to open" << "";
        QTest::newRow("prices") << "prices.csv" << "import these prices" << "pricesPath";
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
        if (!field.isEmpty()) {
            QTRY_VERIFY(m_hands.seen(field));
            QCOMPARE(m_hands.seen(field)->property("text").toString(), path);
            m_hands.press(Qt::Key_Escape);
            QTRY_VERIFY(!m_hands.seen(field));
        }
        QCOMPARE(m_parts->document.rig().name, file.endsWith(".rig") ? std::string("Dropped") : before);
    }
};

int main(int argc, char** argv) { return runOnScreen<DropsTest>(argc, argv); }
#include "tst_drops.moc"
