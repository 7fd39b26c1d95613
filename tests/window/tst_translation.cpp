// Every word on the screen can be translated, and longer words still have room: the window in a made-up language whose words
// are a third longer and stand in brackets.
#include <QTranslator>

#include "rig/rig_file.h"
#include "window/hands.h"

using namespace rw;
using namespace rw::test;

namespace {

constexpr QChar kOpen(0x27E6), kClose(0x27E7);   // ⟦ ⟧

// "Save as…" → "⟦Sàvé às…··⟧"; what stands for a value or a key stays as it is.
class MadeUp : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override
    {
        const QString english = QString::fromUtf8(source);
        if (english.trimmed().isEmpty()) return english;
        QString words;
        bool isValue = false;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const QChar c = english[i];
            if (c == u'{') isValue = true;
            if (c == u'}') isValue = false;
            const bool isPlace = isValue || (i > 0 && english[i - 1] == u'%') || c == u'%' || c == u'&';
            static const QString plain = QStringLiteral("aeiou"), strange = QStringLiteral("\u00e0\u00e9\u00ee\u00f5\u00fc");
            const qsizetype at = isPlace ? -1 : plain.indexOf(c);
            words += at < 0 ? c : strange[at];
        }
        words = kOpen + words + QString(english.size() / 3, u'·') + kClose;
        return n < 0 ? words : words.replace(QStringLiteral("%n"), QString::number(n));
    }
};

struct Shown {
    QString text;
    bool truncated;
};

// In the lists second lines end where the row ends, and say the rest in a tip or when the row is opened.
bool isList(const QQuickItem* item)
{
    return item->objectName() == "catalogueList" || item->objectName() == "findingsList" || item->objectName() == "partsList";
}

void collect(const QQuickItem* item, QList<Shown>& all, bool inList = false)
{
    if (!item->isVisible() || item->opacity() == 0) return;
    inList = inList || isList(item);
    if (item->inherits("QQuickText")) {
        const QString text = item->property("text").toString();
        if (!text.isEmpty() && item->width() > 0 && item->height() > 0) all.append({text, item->property("truncated").toBool() && !inList});
    }
    for (const QQuickItem* child : item->childItems()) collect(child, all, inList);
}

bool hasWords(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
    return words.match(text).hasMatch();
}

}  // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }

    void init()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_window->resize(1280, 720);
        m_hands.use(*m_parts, *m_window);
        QTest::qWait(700);
    }

    void cleanup() { m_parts.reset(); }

    void screens_data()
    {
        QTest::addColumn<QString>("screen");
        for (const char* screen : {"start", "part selected", "finding shown", "board", "keys", "about", "section", "measure", "price", "measure my case", "compare", "filters", "preferences", "part list", "plan", "plan, at its end", "assembly"})
            QTest::newRow(screen) << screen;
    }

    void screens()
    {
        QFETCH(QString, screen);
        Document& document = m_parts->document;
        QQuickItem* view = m_hands.find("caseView");
        view->forceActiveFocus();
        if (screen == "part selected") document.select("air_cooler");
        if (screen == "finding shown") m_hands.press(Qt::Key_F8);
        if (screen == "board") m_hands.press(Qt::Key_B);
        if (screen == "keys") QMetaObject::invokeMethod(m_window->findChild<QObject*>("helpCard"), "open");
        if (screen == "about") QMetaObject::invokeMethod(menuBar(), "aboutWanted");
        if (screen == "section") m_hands.press(Qt::Key_S);
        if (screen == "measure") m_hands.press(Qt::Key_M);
        if (screen == "price") Q_EMIT document.pricesWanted("evga-rtx-3090-ftw3-ultra", "graphics_card");
        if (screen == "measure my case") QMetaObject::invokeMethod(menuBar(), "partWanted", Q_ARG(QString, "pc_case"));
        if (screen == "compare") QMetaObject::invokeMethod(m_window->findChild<QObject*>("compareCard"), "showWith", Q_ARG(QVariant, QString(RW_BUILD "/share/rigwright/samples/c-two-titan-rtx-nvlink.rig")));
        if (screen == "preferences") m_hands.press(Qt::Key_Comma, Qt::ControlModifier);
        if (screen == "part list") m_hands.press(Qt::Key_I, Qt::ControlModifier);
        if (screen == "filters") m_hands.click(m_hands.seen("filter"));
        if (screen.startsWith("plan")) {
            m_hands.press(Qt::Key_N);
            QTest::qWait(300);
            if (screen.endsWith("end")) m_hands.find("planList")->setProperty("contentY", m_hands.find("planList")->property("contentHeight").toDouble() - m_hands.find("planList")->height());
        }
        if (screen == "assembly") m_hands.press(Qt::Key_C);
        QTest::qWait(screen == "finding shown" || screen == "measure my case" ? 1500 : 700);
        if (const QString folder = qEnvironmentVariable("RW_SHOTS"); !folder.isEmpty()) m_window->grabWindow().save(folder + "/words-" + screen + ".png");

        QList<Shown> all;
        collect(m_window->contentItem(), all);
        QVERIFY(all.size() > 20);
        QStringList english, cut;
        for (const Shown& shown : all) {
            const bool isOurs = shown.text.contains(kOpen);
            if (!isOurs && hasWords(shown.text) && !isName(shown.text)) english.append(shown.text);
            if (isOurs && shown.truncated && !holdsName(shown.text)) cut.append(shown.text);
        }
        QVERIFY2(english.isEmpty(), qPrintable("not to be translated: " + english.join(" | ")));
        QVERIFY2(cut.isEmpty(), qPrintable("cut off: " + cut.join(" | ")));
    }

private:
    QObject* menuBar() const
    {
        for (QObject* object : m_window->findChildren<QObject*>())
            if (object->metaObject()->indexOfSignal("aboutWanted()") >= 0) return object;
        return nullptr;
    }
    // What is a name or a number with its unit, and stands as it is in every language.
    bool isName(const QString& text) const
    {
        // Codes (DIMM_A1, ≈ ATX, AMD X570), keys (Ctrl+Shift+Z), and what a licence asks for word by word.
        static const QRegularExpression code(QStringLiteral("^[A-Z0-9_ ≈./+-]+$")), key(QStringLiteral("^((Ctrl|Shift|Alt)\\+)*(\\w|,|F\\d+|Delete)$"));
        if (code.match(text).hasMatch() || key.match(text).hasMatch() || text == m_parts->document.catalogue()->attribution()) return true;
        static const QSet<QString> names{QStringLiteral("Rigwright"), QStringLiteral("Two cards"), QStringLiteral("OpenDB")};
        return names.contains(text) || partWords().contains(text) || holdsName(text);
    }
    bool holdsName(const QString& text) const
    {
        for (const QString& name : partWords())
            if (name.size() > 2 && text.contains(name)) return true;
        return false;
    }
    const QSet<QString>& partWords() const
    {
        static QSet<QString> words = [this] {
            QSet<QString> all;
            const auto take = [&](const Part& part) {
                all.insert(QString::fromStdString(part.shortName));
                all.insert(QString::fromStdString(part.name));
                all.insert(QString::fromStdString(part.fullName()));
            };
            for (const Item& item : m_parts->document.rig().items) take(*item.part);
            for (const Item& item : loadRig(RW_BUILD "/share/rigwright/samples/c-two-titan-rtx-nvlink.rig").items) take(*item.part);
            const CatalogueModel* catalogue = m_parts->document.catalogue();
            for (int row = 0; row < catalogue->count(); ++row)
                for (const char* role : {"name", "shortName"}) all.insert(catalogue->value(row, role).toString());
            for (const StandingPiece& piece : m_parts->document.evaluation().scene->pieces())
                if (piece.mount) all.insert(QString::fromStdString(piece.mount->name));
            all.remove(QString());
            return all;
        }();
        return words;
    }

    MadeUp m_language;
    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    Hands m_hands;
};

int main(int argc, char** argv) { return runOnScreen<TranslationTest>(argc, argv); }
#include "tst_translation.moc"
