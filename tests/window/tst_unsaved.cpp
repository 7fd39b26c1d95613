// What is not saved outlives the program: kept while one works, offered at the next start. And the window comes back as it was.
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

#include "rig/rig_file.h"
#include "units/data_error.h"
#include "window/hands.h"
#include "window/unsaved_file.h"

using namespace rw;
using namespace rw::test;

namespace {

const std::string card = "nvidia-titan-rtx";

Rig smallRig(const std::string& name = "Two cards")
{
    return rigOf(name, {"phanteks-enthoo-pro-tg", "asus-crosshair-viii-hero-wifi", "amd-ryzen-9-5900x", "evga-rtx-3090-ftw3-ultra", "evga-1300-g-plus"});
}

WindowOptions optionsWith(const QString& folder, const QString& file = {})
{
    WindowOptions options = quietOptions();
    options.unsavedFolder = folder;
    options.file = file;
    return options;
}

QStringList unsavedIn(const QString& folder) { return QDir(folder).entryList({"*.unsaved"}, QDir::Files, QDir::Name); }
QStringList locksIn(const QString& folder) { return QDir(folder).entryList({"*.lock"}, QDir::Files, QDir::Name); }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void setTime(const QString& path, const QDateTime& time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

// Another run of this program: opens the rig, does one step, and works on until it is killed.
int workUntilKilled(int argc, char** argv)
{
    chooseGraphics();
    QApplication application(argc, argv);
    WindowParts parts(optionsWith(argv[2], argv[3]));
    if (!parts.load(optionsWith(argv[2], argv[3])) || !parts.document.addPart(QString::fromStdString(card))) return 1;
    return application.exec();
}

}  // namespace

class UnsavedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rig = smallRig(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|QML|qml|TypeError|ReferenceError")));
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath("data/unsaved");
        m_file = m_home->filePath("two-cards.rig");
        saveRig(m_rig, m_file.toStdString());
    }

    void cleanup()
    {
        m_parts.reset();
        m_window = nullptr;
        m_home.reset();
    }

    void aStepIsKept()
    {
        open(optionsWith(m_folder, m_file));
        QVERIFY(!QFileInfo::exists(m_folder));   // nothing was done yet
        m_window->requestActivate();
        m_parts->document.addPart(QString::fromStdString(card));
        QTRY_COMPARE_WITH_TIMEOUT(unsavedIn(m_folder).size(), 1, 1500);
        QCOMPARE(locksIn(m_folder).size(), 1);
        UnsavedRig kept = readUnsaved(ownFile());
        QCOMPARE(writeRig(kept.rig), writeRig(m_parts->document.rig()));
        QCOMPARE(kept.filePath, m_file);
        QVERIFY(std::abs(kept.keptAt.secsTo(QDateTime::currentDateTimeUtc())) < 5);
        m_hands.press(Qt::Key_Z, Qt::ControlModifier);                   // as it is in its file
        QTRY_VERIFY(unsavedIn(m_folder).isEmpty());
        m_hands.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(unsavedIn(m_folder).size(), 1);
        m_hands.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_parts->document.saved());
        QTRY_VERIFY(unsavedIn(m_folder).isEmpty());
        QCOMPARE(loadRig(m_file.toStdString()).items.size(), m_rig.items.size() + 1);
    }

    void aStreamOfStepsIsKeptAllTheSame()
    {
        open(optionsWith(m_folder, m_file));
        QElapsedTimer timer;
        timer.start();
        for (int price = 1; timer.elapsed() < 1500 && unsavedIn(m_folder).isEmpty(); ++price) {
            m_parts->document.setPrice("cpu", QString::number(price), "none");
            QTest::qWait(60);
        }
        QCOMPARE(unsavedIn(m_folder).size(), 1);
    }

    void aWindowThatIsClosedLeavesNothing()
    {
        open(optionsWith(m_folder, m_file));
        m_parts->document.addPart(QString::fromStdString(card));
        QTRY_COMPARE(unsavedIn(m_folder).size(), 1);
        m_window->close();   // and the person did not want it: nobody asks in tests
        QVERIFY(unsavedIn(m_folder).isEmpty());
        m_parts.reset();
        QVERIFY(unsavedIn(m_folder).isEmpty());
        QVERIFY(locksIn(m_folder).isEmpty());
    }

    void whatIsOpenedInsteadEndsIt()
    {
        open(optionsWith(m_folder, m_file));
        m_parts->document.addPart(QString::fromStdString(card));
        QTRY_COMPARE(unsavedIn(m_folder).size(), 1);
        m_hands.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_parts->document.empty());
        QTRY_VERIFY(unsavedIn(m_folder).isEmpty());
    }

    void nothingIsKeptUnlessAsked()
    {
        open(optionsWith({}, m_file));
        QVERIFY(m_parts->unsaved.autosave().path().isEmpty());
        m_parts->document.addPart(QString::fromStdString(card));
        QTest::qWait(800);
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void aDiskThatDoesNotTakeItIsTold()
    {
        open(optionsWith(m_file + "/below-a-file", m_file));
        QSignalSpy said(&m_parts->document, &Document::message);
        m_parts->document.setPrice("cpu", "300", "none");
        QTRY_COMPARE(said.count(), 1);
        QVERIFY2(said[0][0].toString().startsWith("What is not saved could not be kept"), qPrintable(said[0][0].toString()));
        m_parts->document.setPrice("cpu", "301", "none");
        QTest::qWait(900);
        QCOMPARE(said.count(), 1);   // once is enough
    }

    void theWorkOfAWindowThatLivesIsLeftAlone()
    {
        open(optionsWith(m_folder, m_file));
        m_parts->document.addPart(QString::fromStdString(card));
        QTRY_COMPARE(unsavedIn(m_folder).size(), 1);
        WindowParts other(optionsWith(m_folder, m_file));
        QVERIFY(other.load(optionsWith(m_folder, m_file)));
        QTest::qWait(200);
        QVERIFY(!other.unsaved.offered());
        other.document.setPrice("cpu", "300", "none");
        QTRY_COMPARE(unsavedIn(m_folder).size(), 2);   // each has its own
    }

    // The whole way, by a program that is really killed.
    void aKilledProgramsWorkIsRestored()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {"--work-until-killed", m_folder, m_file});
        QVERIFY(child.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(unsavedIn(m_folder).size(), 1, 60'000);
        open(optionsWith(m_folder));
        QVERIFY(!m_parts->unsaved.offered());          // it lives
        m_parts.reset();
        kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(locksIn(m_folder).size(), 1);         // it had no time to tidy up
        const QString left = m_folder + u'/' + unsavedIn(m_folder).first();

        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.seen("restoreNow") && m_hands.find("restoreNow")->hasActiveFocus());
        QVERIFY(m_hands.wordsOf("restoreWords").contains("“Two cards”"));
        QVERIFY(m_hands.wordsOf("restoreKept").startsWith("today, "));
        QVERIFY(m_hands.wordsOf("restoreSaved").startsWith("today, "));
        QCOMPARE(m_hands.wordsOf("restorePath"), m_file);
        QVERIFY(!m_hands.seen("restoreNewer"));
        QVERIFY(m_hands.wordsOf("restoreMore").isEmpty());
        m_hands.shoot("restore");
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(!m_hands.seen("restoreNow"));
        const Document& document = m_parts->document;
        QCOMPARE(document.rig().items.size(), m_rig.items.size() + 1);
        QCOMPARE(document.filePath(), m_file);
        QVERIFY(!document.saved());
        QVERIFY(!QFileInfo::exists(left) && !QFileInfo::exists(unsavedLockOf(left)));
        QCOMPARE(unsavedIn(m_folder), QStringList(QFileInfo(ownFile()).fileName()));   // this window's own by now
        QCOMPARE(writeRig(loadRig(m_file.toStdString())), writeRig(m_rig));
        m_hands.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(document.saved());
        QCOMPARE(writeRig(loadRig(m_file.toStdString())), writeRig(document.rig()));
        QTRY_VERIFY(unsavedIn(m_folder).isEmpty());
    }

    // A window that goes without anyone having been asked leaves its work; a lock that nobody holds does not keep it from being offered.
    void whatNobodyDecidedStays()
    {
        open(optionsWith(m_folder, m_file));
        m_parts->document.addPart(QString::fromStdString(card));
        m_parts.reset();   // before the half second is over
        QCOMPARE(unsavedIn(m_folder).size(), 1);
        QVERIFY(locksIn(m_folder).isEmpty());
        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.seen("restoreNow"));
    }

    void discarded()
    {
        leave("a", m_rig, m_file, -60);
        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.seen("restoreDiscard"));
        m_hands.click(m_hands.find("restoreDiscard"));
        QTRY_VERIFY(!m_hands.seen("restoreNow"));
        QVERIFY(unsavedIn(m_folder).isEmpty() && locksIn(m_folder).isEmpty());
        QVERIFY(m_parts->document.empty() && m_parts->document.saved());
        QVERIFY(QFileInfo::exists(m_file));
    }

    void decidedLater_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("the button") << false;
    }
    void decidedLater()
    {
        QFETCH(bool, byKey);
        leave("a", m_rig, {}, -60);
        const QByteArray before = contentOf(m_folder + "/a.unsaved");
        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.seen("restoreLater") && m_hands.find("restoreNow")->hasActiveFocus());
        QCOMPARE(m_hands.wordsOf("restoreSaved"), "never saved");
        QVERIFY(!m_hands.seen("restorePath"));
        m_hands.shoot("restore-never-saved");
        if (byKey) m_hands.press(Qt::Key_Escape);
        else m_hands.click(m_hands.find("restoreLater"));
        QTRY_VERIFY(!m_hands.seen("restoreNow"));
        QVERIFY(m_parts->document.empty());
        QVERIFY(locksIn(m_folder).isEmpty());          // another window may offer it
        QCOMPARE(contentOf(m_folder + "/a.unsaved"), before);
        m_window->close();
        m_parts.reset();
        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.seen("restoreNow") && m_hands.find("restoreNow")->hasActiveFocus());
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(writeRig(m_parts->document.rig()), writeRig(m_rig));
        QVERIFY(m_parts->document.filePath().isEmpty() && !m_parts->document.saved());
    }

    void aNewerFileIsTold()
    {
        leave("a", m_rig, m_file, -3600);              // its file was written just now
        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.seen("restoreNewer"));
        QVERIFY(m_hands.wordsOf("restoreNewer").startsWith("The saved file is newer"));
        m_hands.shoot("restore-newer");
        m_hands.press(Qt::Key_Tab, Qt::ShiftModifier);
        m_hands.press(Qt::Key_Tab, Qt::ShiftModifier);
        QTRY_VERIFY(m_hands.find("restoreDiscard")->hasActiveFocus());
        m_hands.press(Qt::Key_Space);
        QTRY_VERIFY(unsavedIn(m_folder).isEmpty());
    }

    void aFileThatIsGoneIsTold()
    {
        leave("a", m_rig, m_home->filePath("gone.rig"), -60);
        open(optionsWith(m_folder));
        QTRY_COMPARE(m_hands.wordsOf("restoreSaved"), "no longer there");
        m_hands.press(Qt::Key_Return);
        QTRY_COMPARE(m_parts->document.filePath(), m_home->filePath("gone.rig"));
        m_hands.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFileInfo::exists(m_home->filePath("gone.rig")));
    }

    void theNewestFirst()
    {
        leave("a", smallRig("Oldest"), {}, -3000);
        leave("b", smallRig("Newest"), {}, -10);
        leave("c", smallRig("Between"), {}, -200);
        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.wordsOf("restoreWords").contains("“Newest”"));
        QCOMPARE(m_hands.wordsOf("restoreMore"), "2 more after this");
        QTRY_VERIFY(m_hands.find("restoreNow")->hasActiveFocus());
        m_hands.shoot("restore-three");
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(m_hands.wordsOf("restoreWords").contains("“Between”"));
        QCOMPARE(m_hands.wordsOf("restoreMore"), "One more after this");
        m_hands.click(m_hands.find("restoreDiscard"));
        QTRY_VERIFY(m_hands.wordsOf("restoreWords").contains("“Oldest”"));
        m_hands.click(m_hands.find("restoreNow"));
        QTRY_COMPARE(m_parts->document.name(), "Oldest");
        QTRY_VERIFY(!m_hands.seen("restoreNow"));
        QStringList left{"b.unsaved", QFileInfo(ownFile()).fileName()};
        left.sort();
        QCOMPARE(unsavedIn(m_folder), left);
        // Two windows at once do not offer the same.
        WindowParts other(optionsWith(m_folder)), third(optionsWith(m_folder));
        QVERIFY(other.load(optionsWith(m_folder)) && third.load(optionsWith(m_folder)));
        QCOMPARE(other.unsaved.name(), "Newest");
        QVERIFY(!third.unsaved.offered());
    }

    void whatCannotBeReadIsKeptAside_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("aside");
        QTest::newRow("cut off") << "cut" << "two-cards.rig: the file is damaged: it is not whole JSON (byte " << "two-cards.rig";
        QTest::newRow("a newer rig") << "newer rig" << "two-cards.rig: the rig was saved by a newer Rigwright (file version 99, this one reads up to 1)" << "two-cards.rig";
        QTest::newRow("kept by a newer one") << "newer" << "two-cards.rig: it was kept by a newer Rigwright (file version 99)" << "two-cards.rig";
        QTest::newRow("something else") << "else" << "unsaved rig: the file is damaged: its first line does not say where it belongs" << "a.unsaved";
        QTest::newRow("empty") << "empty" << "unsaved rig: the file is damaged: its first line does not say where it belongs" << "a.unsaved";
    }
    void whatCannotBeReadIsKeptAside()
    {
        QFETCH(QString, damage);
        QFETCH(QString, sentence);
        QFETCH(QString, aside);
        leave("a", m_rig, m_file, -10);
        leave("b", smallRig("Whole"), {}, -500);
        const QString path = m_folder + "/a.unsaved";
        QByteArray content = contentOf(path);
        if (damage == "cut") content = content.left(content.size() / 2);
        else if (damage == "newer rig") content.replace("\"version\": 1,", "\"version\": 99,");
        else if (damage == "newer") content.replace("\"version\":1}", "\"version\":99}");
        else content = damage == "else" ? QByteArray("[[[\nwhat is this") : QByteArray();
        put(path, content);
        QDir(m_folder).mkdir("aside");
        put(m_folder + "/aside/two-cards.rig", "an earlier one");
        if (aside == "two-cards.rig") aside = "two-cards-2.rig";
        open(optionsWith(m_folder));
        QTRY_VERIFY(m_hands.seen("restoreUnderstood") && m_hands.find("restoreUnderstood")->hasActiveFocus());
        QVERIFY2(m_hands.wordsOf("restoreWords").contains(" cannot be restored: " + sentence), qPrintable(m_hands.wordsOf("restoreWords")));
        QCOMPARE(m_hands.wordsOf("restoreAside"), "It is kept as " + m_folder + "/aside/" + aside);
        m_hands.shoot("restore-" + damage);
        QVERIFY(!QFileInfo::exists(path));
        const QByteArray kept = contentOf(m_folder + "/aside/" + aside);
        QCOMPARE(kept, aside.endsWith(".rig") ? content.mid(content.indexOf('\n') + 1) : content);
        m_hands.press(Qt::Key_Return);
        QTRY_VERIFY(m_hands.wordsOf("restoreWords").contains("“Whole”"));   // the others are offered all the same
        QCOMPARE(contentOf(m_folder + "/aside/two-cards.rig"), QByteArray("an earlier one"));
    }

    void locksWithoutWorkAreSwept()
    {
        QDir().mkpath(m_folder);
        put(m_folder + "/gone.unsaved.lock", "999999999\nnobody\n" + QSysInfo::machineHostName().toUtf8() + "\n");   // no such process
        open(optionsWith(m_folder));
        QTRY_VERIFY(locksIn(m_folder).isEmpty());
    }

    void theWindowComesBackAsItWas()
    {
        WindowOptions options = optionsWith({}, m_file);
        options.settingsFile = m_home->filePath("window.ini");
        open(options);
        m_window->setGeometry(70, 50, 1120, 660);
        QTRY_COMPARE(m_window->size(), QSize(1120, 660));
        QTest::qWait(500);
        const QRectF before = middle();
        drag({before.left() - 3, 400}, 60);
        QTRY_COMPARE(middle().left(), before.left() + 60);
        drag({before.right() + 3, 400}, -40);
        QTRY_COMPARE(middle().right(), before.right() - 40);
        QTest::qWait(200);   // rows of the narrower panels are laid out anew, and the handle between them with them
        auto* split = m_hands.find("findingsAndParts");
        const double share = m_parts->place.findingsShare();
        const QPointF handle = split->mapToScene(QPointF(40, share * split->height() + 3));
        dragDown(handle, 70);
        QTRY_VERIFY(std::abs(m_parts->place.findingsShare() - share - 70 / split->height()) < 0.01);
        m_hands.shoot("panels");
        const QRectF after = middle();
        const double shareAfter = m_parts->place.findingsShare();
        const QPoint place = m_window->framePosition();
        m_window->close();
        m_parts.reset();

        open(options);
        QTRY_COMPARE(m_window->size(), QSize(1120, 660));
        QTRY_COMPARE(m_window->framePosition(), place);
        QTRY_COMPARE(middle(), after);
        QCOMPARE(m_parts->place.findingsShare(), shareAfter);
        m_window->showMaximized();
        QTRY_COMPARE(m_window->visibility(), QWindow::Maximized);
        QTest::qWait(500);
        m_window->close();
        m_parts.reset();

        open(options);
        QTRY_COMPARE(m_window->visibility(), QWindow::Maximized);
        m_window->close();
        m_parts.reset();
        QSettings kept(options.settingsFile, QSettings::IniFormat);
        QCOMPARE(kept.value("window/rect").toRect(), QRect(place, QSize(1120, 660)));   // for when it is made smaller again
    }

    void nonsenseInTheSettingsDoesNoHarm()
    {
        WindowOptions options = optionsWith({}, m_file);
        options.settingsFile = m_home->filePath("window.ini");
        {
            QSettings settings(options.settingsFile, QSettings::IniFormat);
            settings.setValue("window/rect", QRect(9000, 9000, 20000, 30));
            settings.setValue("window/catalogueWidth", "wide");
            settings.setValue("window/buildWidth", -4);
            settings.setValue("window/findingsShare", 40);
        }
        open(options);
        QCOMPARE(m_parts->place.catalogueWidth(), 272);
        QCOMPARE(m_parts->place.buildWidth(), 372);
        QCOMPARE(m_parts->place.findingsShare(), 0.46);
        QVERIFY(m_window->screen()->geometry().contains(m_window->position()));
        QVERIFY(m_window->height() >= 560 && m_window->width() <= m_window->screen()->availableGeometry().width());
    }

    void aWindowGoesWhereItCanBeHeld_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("onScreen");
        QTest::newRow("on the first") << QRect(100, 60, 1200, 800) << QSize(1200, 800) << true;
        QTest::newRow("on the second") << QRect(2000, 100, 1000, 700) << QSize(1000, 700) << true;
        QTest::newRow("larger than the second") << QRect(2000, 100, 1900, 1000) << QSize(1280, 1000) << true;
        QTest::newRow("half out on the left") << QRect(-600, 60, 1200, 800) << QSize(1200, 800) << true;
        QTest::newRow("all but out") << QRect(-1150, 60, 1200, 800) << QSize(1200, 800) << false;
        QTest::newRow("its edge is above") << QRect(100, -40, 1200, 800) << QSize(1200, 800) << false;
        QTest::newRow("its screen is gone") << QRect(5000, 60, 3000, 2000) << QSize(1920, 1080) << false;
    }
    void aWindowGoesWhereItCanBeHeld()
    {
        QFETCH(QRect, frame);
        QFETCH(QSize, size);
        QFETCH(bool, onScreen);
        const Fitted fitted = fittedTo({QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}, frame);
        QCOMPARE(fitted.size, size);
        QCOMPARE(fitted.onScreen, onScreen);
    }

private:
    void open(const WindowOptions& options)
    {
        m_parts = std::make_unique<WindowParts>(options);
        m_parts->files.setProperty("asks", false);
        m_window = m_parts->load(options);
        QVERIFY(m_window);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_hands.use(*m_parts, *m_window);
        QTest::qWait(100);
    }

    // As a window leaves it that was killed so many seconds ago (negative).
    void leave(const QString& stem, const Rig& rig, const QString& file, int seconds)
    {
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(seconds);
        const QString path = m_folder + u'/' + stem + QStringLiteral(".unsaved");
        QCOMPARE(writeUnsaved({rig, file, time}, path), QString());
        setTime(path, time);
    }

    QString ownFile() const { return m_parts->unsaved.autosave().path(); }
    QRectF middle() const
    {
        QQuickItem* view = m_hands.find("caseView");
        return {view->mapToScene({0, 0}), QSizeF(view->width(), view->height())};
    }
    void drag(QPointF from, int right) const { dragBy(from, {right, 0}); }
    void dragDown(QPointF from, int down) const { dragBy(from, {0, down}); }
    void dragBy(QPointF from, QPoint way) const
    {
        QTest::mouseMove(m_window, from.toPoint());
        QTest::mousePress(m_window, Qt::LeftButton, {}, from.toPoint());
        for (int step = 1; step <= 10; ++step) QTest::mouseMove(m_window, from.toPoint() + way * step / 10);
        QTest::mouseRelease(m_window, Qt::LeftButton, {}, from.toPoint() + way);
    }

    Rig m_rig;
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder, m_file;
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv)
{
    if (argc == 4 && QLatin1String(argv[1]) == QLatin1String("--work-until-killed")) return workUntilKilled(argc, argv);
    return runOnScreen<UnsavedTest>(argc, argv);
}

#include "tst_unsaved.moc"
