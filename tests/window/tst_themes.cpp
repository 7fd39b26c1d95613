// Each theme: the window against a picture that was looked at, and every ink against the grounds it stands on.
// RW_NEW_PICTURES=1 writes the pictures anew: look at them before committing them.
#include "hands.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <cmath>

#include "support/picture_difference.h"

using namespace rw;
using namespace rw::test;

namespace {

constexpr double kAllowed = 4;  // mean difference of a channel in steps of 255; the two nearest themes are some 90 apart

// Relative luminance and contrast as WCAG 2.1 defines them: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

}  // namespace

class ThemesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowParts> m_parts;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<QObject> m_holder;
    QObject* m_theme = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        m_window = openWith(m_parts, usualRig());
        QVERIFY(m_window);
        m_window->resize(1280, 720);
        QQmlComponent component(qmlEngine(m_window));
        component.setData("import QtQml\nimport Rigwright.Screens\nQtObject { property var theme: Theme }", {});
        m_holder.reset(component.create());
        QVERIFY2(m_holder, qPrintable(component.errorString()));
        m_theme = m_holder->property("theme").value<QObject*>();
        QVERIFY(m_theme);
    }

    void theme_data()
    {
        QTest::addColumn<double>("ink");      // least contrast of what is read
        QTest::addColumn<double>("shape");    // and of shapes and asides
        QTest::newRow("light") << 4.5 << 3.0;
        QTest::newRow("dark") << 4.5 << 3.0;
        QTest::newRow("contrast") << 7.0 << 7.0;
    }

    void theme()
    {
        QFETCH(double, ink);
        QFETCH(double, shape);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        m_parts->preferences.setTheme(name);
        QTRY_COMPARE(m_theme->property("contrast").toBool(), name == "contrast");
        const auto colour = [this](const char* role) { return m_theme->property(role).value<QColor>(); };
        for (const char* ground : {"window", "panel", "raised", "sunken"}) {
            for (const char* read : {"text", "muted", "accent", "fits"}) QVERIFY2(contrast(colour(read), colour(ground)) >= ink - 0.5 * (ink < 7), qPrintable(QStringLiteral("%1 on %2: %3").arg(read, ground).arg(contrast(colour(read), colour(ground)))));
            QVERIFY2(contrast(colour("faint"), colour(ground)) >= shape, ground);
        }
        QVERIFY(contrast(colour("accentInk"), colour("accent")) >= ink);
        QVERIFY(contrast(colour("text"), colour("accentSoft")) >= ink);
        const QVariantList verdicts = m_theme->property("verdictColours").toList(), soft = m_theme->property("verdictSoft").toList();
        for (int v = 0; v < verdicts.size(); ++v) {
            QVariant onVerdict;
            QVERIFY(QMetaObject::invokeMethod(m_theme, "onVerdict", Q_RETURN_ARG(QVariant, onVerdict), Q_ARG(QVariant, v)));
            const QColor own(verdicts[v].toString());
            QVERIFY2(contrast(own, colour("panel")) >= shape, qPrintable(QString::number(v)));
            QVERIFY2(contrast(own, QColor(soft[v].toString())) >= shape, qPrintable(QString::number(v)));
            QVERIFY2(contrast(QColor(onVerdict.toString()), own) >= std::min(ink, 4.5), qPrintable(QString::number(v)));
        }
    }

    void picture_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* theme : {"light", "dark", "contrast"}) QTest::newRow(theme) << QString::fromLatin1(theme);
    }

    void picture()
    {
        QFETCH(QString, name);
        m_parts->preferences.setTheme(name);
        auto* view = m_window->findChild<QQuickItem*>("caseView");
        QTRY_VERIFY(view->property("still").toBool());
        QTest::qWait(600);  // edges are smoothed over several frames
        const QImage drawn = m_window->grabWindow().scaled(320, 180, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
        const QString path = QStringLiteral(RW_TEST_DATA "/pictures/window-%1.png").arg(name);
        if (qEnvironmentVariableIsSet("RW_NEW_PICTURES")) QVERIFY(drawn.save(path));
        const QImage wanted = QImage(path).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(wanted.size(), drawn.size());
        const double difference = meanDifference(wanted, drawn);
        QVERIFY2(difference <= kAllowed, qPrintable(QString::number(difference)));
    }
};

int main(int argc, char** argv) { return runOnScreen<ThemesTest>(argc, argv); }
#include "tst_themes.moc"
