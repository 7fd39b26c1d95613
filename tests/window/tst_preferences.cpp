// Preferences: what the person chose for the whole program, by keys and mouse; that it acts at once, and is there at the next
// start. Above all the unit of lengths, which every part of the window follows.
#include <QDesktopServices>
#include <QJSValue>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "rig/rig_file.h"
#include "window/hands.h"
#include "window/lengths.h"
#include "window/section_plane.h"
#include "window/tape.h"
#include "window/wording.h"

using namespace rw;
using namespace rw::test;

namespace {

// What fans and radiators are sold by is in mm in every unit.
QString lengthsLeftIn(const QStringList& all, const QString& sign)
{
    static const QSet<QString> sold{"80", "92", "120", "140", "200", "240", "280", "360", "420"};
    const QRegularExpression number(QStringLiteral("([0-9.]+) %1\\b").arg(sign));
    for (const QString& words : all)
        for (auto it = number.globalMatch(words); it.hasNext();)
            if (const auto found = it.next(); !sold.contains(found.captured(1))) return words;
    return {};
}

}  // namespace

class PreferencesTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        QDesktopServices::setUrlHandler("file", this, "opened");
        m_rig = usualRig();
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler("file"); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_opened.clear();
        start();
    }
    void cleanup() { m_parts.reset(); }

    void everyChoiceIsReachedByTab()
    {
        openCard();
        QStringList stops;
        for (int i = 0; i < 9; ++i) {
            stops.append(focus());
            m_hands.press(Qt::Key_Tab);
        }
        QCOMPARE(stops, QStringList({"appearance-light", "quality-auto", "lengths-mm", "newCurrency", "hintsAgain", "dataFolder-open", "unsavedFolder-open", "preferencesClose", "appearance-light"}));
        m_hands.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focus(), QStringLiteral("appearance-light"));
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("preferencesSheet"));
    }

    void theSheetOfKeysHasIt()
    {
        m_hands.press(Qt::Key_Question);
        QTRY_VERIFY(m_hands.seen("helpSheet"));
        QTRY_VERIFY(m_hands.withText(QStringLiteral("Preferences…")));
        QVERIFY(m_hands.withText(QStringLiteral("Ctrl+,")));
    }

    void theMenuOpensIt()
    {
        m_hands.choose(QStringLiteral("View"), QStringLiteral("Preferences…"));
        QTRY_VERIFY(m_hands.seen("preferencesSheet"));
    }

    void arrowsChooseTheAppearance()
    {
        openCard();
        const QImage light = m_window->grabWindow();
        m_hands.press(Qt::Key_Right);
        QCOMPARE(preferences().theme(), QStringLiteral("dark"));
        QVERIFY(preferences().dark() && !preferences().contrast());
        QCOMPARE(focus(), QStringLiteral("appearance-dark"));
        QTest::qWait(100);
        const auto brightness = [](const QImage& image) { return image.pixelColor(image.width() / 2, image.height() / 2).lightness(); };
        QVERIFY(brightness(m_window->grabWindow()) < brightness(light) - 100);
        m_hands.press(Qt::Key_Down);
        QVERIFY(preferences().contrast());
        m_hands.press(Qt::Key_Right);   // round to the first
        QCOMPARE(preferences().theme(), QStringLiteral("system"));
        m_hands.press(Qt::Key_Left);
        QCOMPARE(preferences().theme(), QStringLiteral("contrast"));
        QCOMPARE(kept("view/theme"), QStringLiteral("contrast"));
        restart();
        QCOMPARE(preferences().theme(), QStringLiteral("contrast"));
    }

    void theMouseChooses()
    {
        openCard();
        m_hands.click(m_hands.seen("quality-high"));
        QCOMPARE(preferences().quality(), QStringLiteral("high"));
        QVERIFY(preferences().high());
        QVERIFY(m_hands.find("caseView")->property("high").toBool());
        m_hands.click(m_hands.seen("quality-low"));
        QVERIFY(!preferences().high());
        m_hands.click(m_hands.seen("quality-auto"));
        QTRY_VERIFY(!preferences().renderer().isEmpty());
        QTRY_VERIFY(m_hands.wordsOf("drawnBy").contains(preferences().renderer()));
    }

    void everythingIsToldInInches()
    {
        document().catalogue()->setKind(QStringLiteral("graphics_card"));
        m_window->resize(1280, 720);
        caseView()->forceActiveFocus();
        m_hands.press(Qt::Key_F8);
        while (!document().mark()["label"].toString().endsWith(QStringLiteral(" mm"))) m_hands.press(Qt::Key_F8);
        const QString finding = document().finding(), selection = document().selection();
        QQuickItem *found = m_hands.find("catalogueList"), *told = m_hands.find("findingsList");
        QTRY_VERIFY(found->property("count").toInt() > 20);
        QTest::qWait(300);
        found->setProperty("contentY", 333);
        told->setProperty("contentY", told->property("contentY").toDouble() / 2);
        const QVariant foundAt = found->property("contentY"), toldAt = told->property("contentY");
        const QString before = document().mark()["label"].toString();
        QCOMPARE(m_hands.wordsOf("dimension"), before);

        chooseLengths("in");
        QCOMPARE(kept("view/lengths"), QStringLiteral("in"));
        QCOMPARE(document().finding(), finding);
        QCOMPARE(document().selection(), selection);
        QCOMPARE(found->property("contentY"), foundAt);
        QCOMPARE(told->property("contentY"), toldAt);
        QCOMPARE(lengthsLeftIn(findingWords(), "mm"), QString());
        const int row = document().findings()->indexOf(finding);
        const QString words = document().findings()->value(row, "words").toString();
        QVERIFY2(words.contains(QRegularExpression(QStringLiteral("[0-9.]+ in\\b"))), qPrintable(words));
        QVERIFY(m_hands.withText(words));
        QVERIFY(m_hands.wordsOf("dimension").endsWith(QStringLiteral(" in")));
        const QStringList facts = factsShown();
        QVERIFY(facts.size() > 5);
        for (const QString& fact : facts) QVERIFY2(fact.contains(QRegularExpression(QStringLiteral("^[0-9.]+ GB · [0-9]+ W · [0-9.]+ in × [0-9.]+ in$"))), qPrintable(fact));
        shoot("inches");

        chooseLengths("mm");
        QCOMPARE(m_hands.wordsOf("dimension"), before);
        QCOMPARE(lengthsLeftIn(findingWords() + factsShown(), "in"), QString());
    }

    void whatIsSoldByItsSizeKeepsIt()
    {
        chooseLengths("in");
        document().catalogue()->setKind(QStringLiteral("case_fan"));
        QTRY_VERIFY2(!factsShown().isEmpty() && factsShown().first().contains(QStringLiteral(" mm")), qPrintable(factsShown().join(u'|')));
        for (const QString& fact : factsShown()) QVERIFY2(fact.contains(QRegularExpression(QStringLiteral("^[0-9]+ mm( · 0\\.[0-9]+ in thick)?"))), qPrintable(fact));
    }

    void filtersFollow()
    {
        CatalogueModel& catalogue = *document().catalogue();
        catalogue.setKind(QStringLiteral("pc_case"));
        catalogue.facets()->toggle(QStringLiteral("card_limit"));
        const auto words = [&] {
            QStringList all;
            for (int row = 0; row < catalogue.facets()->count(); ++row)
                if (catalogue.facets()->value(row, "facet").toString() == QLatin1String("card_limit") && catalogue.facets()->value(row, "type").toString() == QLatin1String("value"))
                    all.append(catalogue.facets()->value(row, "words").toString());
            return all;
        };
        QTRY_VERIFY2(words().contains(QStringLiteral("340 mm to 359 mm")), qPrintable(words().join(u'|')));
        catalogue.toggleFilter(QStringLiteral("card_limit"), QStringLiteral("340 to 359 mm"));
        const int found = catalogue.count();
        chooseLengths("in");
        QVERIFY(words().contains(QStringLiteral("13.39 in to 14.13 in")));
        QCOMPARE(lengthsLeftIn(words(), "mm"), QString());
        QCOMPARE(catalogue.filters(), 1);
        QCOMPARE(catalogue.count(), found);
    }

    void aTypedLengthIsInTheChosenUnit()
    {
        const auto raised = [this] { return document().rig().find("air_cooler")->state.length("fan_raise"); };
        chooseLengths("in");
        document().select(QStringLiteral("air_cooler"));
        QTRY_VERIFY(m_hands.seen("length-fan_raise"));
        QTest::qWait(400);   // the row is open
        typeInto("length-fan_raise", "0.5");
        QCOMPARE(raised(), mm(12.7));
        QCOMPARE(m_hands.wordsOf("length-fan_raise"), QStringLiteral("0.5"));
        typeInto("length-fan_raise", "10 mm");
        QCOMPARE(raised(), mm(10));
        QCOMPARE(m_hands.wordsOf("length-fan_raise"), QStringLiteral("0.3937"));
        QSignalSpy messages(&document(), &Document::message);
        typeInto("length-fan_raise", "1/2");
        QCOMPARE(raised(), mm(10));
        QCOMPARE(messages.count(), 1);
        QCOMPARE(messages.at(0).at(0).toString(), QStringLiteral("“1/2” is no length: write it like 12.5 mm or 0.5 in."));
        typeInto("length-fan_raise", "99");
        QCOMPARE(messages.count(), 2);
        QCOMPARE(lengthsLeftIn({messages.at(1).at(0).toString()}, "mm"), QString());
        chooseLengths("mm");
        QCOMPARE(m_hands.wordsOf("length-fan_raise"), QStringLiteral("10"));
        typeInto("length-fan_raise", "0.5\"");
        QCOMPARE(raised(), mm(12.7));
    }

    void aStepIsCalledByWhatIsChosenNow()
    {
        bool mended = false;
        for (int row = 0; row < document().findings()->count() && !mended; ++row) {
            document().showFinding(document().findings()->idAt(row));
            QTest::qWait(50);   // what helps is found
            for (int fix = 0; fix < document().remedies().size() && !mended; ++fix)
                if (document().remedies()[fix].contains(QRegularExpression(QStringLiteral("[0-9] mm\\b")))) {
                    document().applyFix(document().finding(), fix);
                    mended = true;
                }
        }
        QVERIFY(mended);
        QVERIFY2(document().undoLabel().contains(QStringLiteral(" mm")), qPrintable(document().undoLabel()));
        chooseLengths("in");
        QVERIFY2(document().undoLabel().contains(QStringLiteral(" in")), qPrintable(document().undoLabel()));
        QCOMPARE(lengthsLeftIn({document().undoLabel()}, "mm"), QString());
    }

    void theToolsOfTheViewFollow()
    {
        caseView()->forceActiveFocus();
        m_hands.press(Qt::Key_S);
        auto* plane = caseView()->findChild<SectionPlane*>();
        auto* tape = caseView()->findChild<Tape*>();
        QVERIFY(plane && tape);
        QVERIFY(m_hands.withText(lengthWords(mm(std::round(plane->at() - plane->lowest())))));
        chooseLengths("in");
        const QString at = lengthWords(mm(std::round(plane->at() - plane->lowest())));
        QVERIFY(at.endsWith(QStringLiteral(" in")));
        QVERIFY(m_hands.withText(at));
        QSignalSpy anew(tape, &Tape::changed);
        m_hands.press(Qt::Key_G);
        const QVariantList marks = document().nearMisses();
        QVERIFY(!marks.isEmpty());
        for (const QVariant& mark : marks) QVERIFY(mark.toMap()["label"].toString().endsWith(QStringLiteral(" in")));
        chooseLengths("mm");
        QCOMPARE(anew.count(), 1);
        QVERIFY(m_hands.withText(document().nearMisses().first().toMap()["label"].toString()));
    }

    void aPartIsMeasuredInInches()
    {
        chooseLengths("in");
        document().select(QStringLiteral("graphics_card"));
        m_hands.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(m_hands.seen("measure-length_mm"));
        QQuickItem* field = m_hands.seen("measure-length_mm");
        QCOMPARE(field->property("unit").toString(), QStringLiteral("in"));
        const auto typed = [field] { return field->property("typed").toString(); };
        QVERIFY(typed().toDouble() > 10 && typed().toDouble() < 14);
        typeInto("measure-length_mm", "12.25");
        QCOMPARE(typed(), QStringLiteral("12.25"));
        typeInto("measure-length_mm", "300 mm");
        QCOMPARE(typed(), QStringLiteral("11.811"));
        shoot("measured-in-inches");
        chooseLengths("mm");   // above the form: it follows
        QCOMPARE(typed(), QStringLiteral("300"));
        QCOMPARE(field->property("unit").toString(), QStringLiteral("mm"));
        chooseLengths("in");
        typeInto("measure-length_mm", "1/2");
        QCOMPARE(m_parts->draft.trouble(), QStringLiteral("Length: a number of inches is expected, not \"1/2\""));
    }

    void aComparisonFollows()
    {
        const QString path = m_folder->filePath(QStringLiteral("raised.rig"));
        document().setLength(QStringLiteral("air_cooler"), QStringLiteral("fan_raise"), 12);
        QVERIFY(document().saveFile(path));
        document().undo();
        QMetaObject::invokeMethod(m_window->findChild<QObject*>("compareCard"), "showWith", Q_ARG(QVariant, path));
        QTRY_VERIFY(m_hands.seen("compareList"));
        const auto cooler = QStringLiteral("NH-D15 · Front fan raised by %1");
        QTRY_VERIFY(m_hands.withText(cooler.arg(QStringLiteral("12 mm"))));
        chooseLengths("in");
        QTRY_VERIFY(m_hands.withText(cooler.arg(QStringLiteral("0.47 in"))));
    }

    void whatLeavesTheWindowIsInMillimetres()
    {
        const auto saved = [this](const QString& name) {
            document().waive(document().findings()->idAt(0), QStringLiteral("It does not matter here"));   // with the finding's sentence
            QFile file(m_folder->filePath(name));
            const bool kept = document().saveFile(file.fileName()) && file.open(QIODevice::ReadOnly);
            document().undo();
            return kept ? file.readAll() : QByteArray();
        };
        const QByteArray before = saved(QStringLiteral("before.rig"));
        QVERIFY(before.contains("It does not matter here"));
        chooseLengths("in");
        QCOMPARE(saved(QStringLiteral("after.rig")), before);
        const Text text{"{measured} of {limit}", {{"measured", mm(313)}, {"limit", mm(290)}}};
        QCOMPARE(say(text), QStringLiteral("12.32 in of 11.42 in"));
        QCOMPARE(say(text, LengthUnit::Millimetre), QStringLiteral("313 mm of 290 mm"));
    }

    void theNextStartKeepsInches()
    {
        chooseLengths("in");
        restart();
        QCOMPARE(preferences().lengths(), QStringLiteral("in"));
        QVERIFY(!findingWords().isEmpty());
        QCOMPARE(lengthsLeftIn(findingWords(), "mm"), QString());
        openCard();
        QVERIFY(m_hands.seen("lengths-in")->property("holds").toBool());
    }

    void nonsenseThatIsKeptIsLeftOut()
    {
        m_parts.reset();
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            settings.setValue("view/theme", "purple");
            settings.setValue("view/quality", 7);
            settings.setValue("view/lengths", "ell");
            settings.setValue("rigs/currency", "gold");
        }
        start({});
        QCOMPARE(preferences().theme(), QStringLiteral("system"));
        QCOMPARE(preferences().quality(), QStringLiteral("auto"));
        QCOMPARE(preferences().lengths(), QStringLiteral("mm"));
        QCOMPARE(preferences().currency(), QStringLiteral("USD"));
    }

    void aThemeForOnceIsNotKept()
    {
        QCOMPARE(preferences().theme(), QStringLiteral("light"));   // by the options
        QCOMPARE(kept("view/theme"), QString());
    }

    void newRigsAreInTheChosenCurrency()
    {
        openCard();
        typeInto("newCurrency", "eur");
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("preferencesSheet"));
        QCOMPARE(preferences().currency(), QStringLiteral("EUR"));
        QCOMPARE(document().rig().currency, std::string("USD"));   // it keeps its own
        m_hands.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(document().empty());
        QCOMPARE(document().rig().currency, std::string("EUR"));

        openCard();   // an empty one that nobody touched is a new one
        typeInto("newCurrency", "gbp");
        QCOMPARE(document().rig().currency, std::string("GBP"));
        QVERIFY(document().saved());
        typeInto("newCurrency", "xx");
        QTRY_COMPARE(m_hands.wordsOf("preferencesTrouble"), QStringLiteral("“xx” is no currency: it has three letters, like EUR."));
        QCOMPARE(m_hands.seen("newCurrency")->property("editText").toString(), QStringLiteral("GBP"));
        restart();
        QCOMPARE(preferences().currency(), QStringLiteral("GBP"));
        document().newRig();
        QCOMPARE(document().rig().currency, std::string("GBP"));
    }

    void aFolderIsOpened()
    {
        openCard();
        m_hands.click(m_hands.seen("dataFolder-open"));
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_folder->path() + QStringLiteral("/mine"))});
        const QString unsaved = m_folder->path() + QStringLiteral("/unsaved");
        m_hands.click(m_hands.seen("unsavedFolder-open"));
        QCOMPARE(m_opened.last(), QUrl::fromLocalFile(unsaved));
        QVERIFY(QDir(unsaved).exists());
        QVERIFY(!preferences().openFolder(QStringLiteral("/proc/nowhere")));
        QTRY_COMPARE(m_hands.wordsOf("preferencesTrouble"), QStringLiteral("The folder could not be opened: /proc/nowhere"));
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("preferencesSheet"));
        openCard();
        QVERIFY(!m_hands.seen("preferencesTrouble") || m_hands.wordsOf("preferencesTrouble").isEmpty());
    }

    void theHintsComeAgain()
    {
        QCOMPARE(m_parts->hints.step(), 0);
        openCard();
        m_hands.click(m_hands.seen("hintsAgain"));
        QTRY_VERIFY(!m_hands.seen("preferencesSheet"));
        QCOMPARE(m_parts->hints.step(), 1);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        for (const char* theme : {"light", "dark", "contrast"})
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) QTest::addRow("%s %d", theme, size.width()) << theme << size;
    }
    // All of it is in sight, in every theme.
    void pictures()
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        m_window->resize(size);
        preferences().setTheme(theme);
        openCard();
        QTest::qWait(300);
        QQuickItem* sheet = m_hands.seen("preferencesSheet");
        QVERIFY(sheet->property("contentHeight").toDouble() <= sheet->height() + 1);
        shoot(QStringLiteral("preferences-%1-%2").arg(theme).arg(size.width()));
    }

private:
    Document& document() { return m_parts->document; }
    Preferences& preferences() { return m_parts->preferences; }
    QQuickItem* caseView() { return m_hands.find("caseView"); }
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    QString kept(const char* key) const { return QSettings(settingsFile(), QSettings::IniFormat).value(key).toString(); }

    void start(const QString& theme = QStringLiteral("light"))
    {
        WindowOptions options = quietOptions();
        options.theme = theme;
        options.settingsFile = settingsFile();
        options.userCatalogue = (m_folder->path() + QStringLiteral("/mine/user.sqlite")).toStdString();
        options.unsavedFolder = m_folder->path() + QStringLiteral("/unsaved");
        m_window = openWindow(m_parts, options, m_rig);
        QVERIFY(m_window);
        m_hands.use(*m_parts, *m_window);
    }
    void restart()
    {
        m_parts.reset();
        start({});
    }
    void openCard()
    {
        m_hands.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_hands.seen("preferencesSheet"));
        QTRY_VERIFY(focus().startsWith(QStringLiteral("appearance-")));
    }
    // By Tab and an arrow.
    void chooseLengths(const char* sign)
    {
        openCard();
        m_hands.press(Qt::Key_Tab);
        m_hands.press(Qt::Key_Tab);
        QVERIFY(focus().startsWith(QStringLiteral("lengths-")));
        m_hands.press(Qt::Key_Right);
        QCOMPARE(preferences().lengths(), QLatin1String(sign));
        m_hands.press(Qt::Key_Escape);
        QTRY_VERIFY(!m_hands.seen("preferencesSheet"));
    }
    void typeInto(const QString& name, const char* words)
    {
        m_hands.click(m_hands.seen(name));
        QTRY_COMPARE(focus(), name.startsWith(QStringLiteral("measure")) ? QStringLiteral("value") : name);
        m_hands.press(Qt::Key_A, Qt::ControlModifier);
        m_hands.type(words);
        m_hands.press(Qt::Key_Return);
    }
    // The name of what has the focus; of a field within a box, the box's.
    QString focus() const
    {
        const QQuickItem* item = m_window->activeFocusItem();
        while (item && item->objectName().isEmpty()) item = item->parentItem();
        return item ? item->objectName() : QString();
    }
    QStringList findingWords()
    {
        QStringList all;
        for (int row = 0; row < document().findings()->count(); ++row)
            for (const char* role : {"words", "detail"}) all.append(document().findings()->value(row, role).toString());
        return all;
    }
    QStringList factsShown()
    {
        QStringList facts;
        collectFacts(m_hands.find("catalogueList"), facts);
        return facts;
    }
    // Of rows that are listed; those of the kind before may still fade.
    void collectFacts(const QQuickItem* item, QStringList& facts)
    {
        if (!item->isVisible()) return;
        if (item->property("facts").isValid() && document().catalogue()->indexOf(item->property("partId").toString()) >= 0) facts.append(item->property("facts").toString());
        for (const QQuickItem* child : item->childItems()) collectFacts(child, facts);
    }
    void shoot(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("RW_SHOTS");
        if (folder.isEmpty()) return;
        QTest::qWait(700);
        m_window->grabWindow().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    Rig m_rig;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QUrl> m_opened;
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return runOnScreen<PreferencesTest>(argc, argv); }
#include "tst_preferences.moc"
