// What a person does with mouse and keys, and a look at what came of it.
#pragma once

#include "window/opened_window.h"

namespace rw::test {

class Hands {
public:
    void use(WindowParts& parts, QQuickWindow& window) { m_parts = &parts; m_window = &window; }

    QQuickItem* find(const QString& name) const { return findUnder(m_window->contentItem(), name); }   // popups and menus, too
    QQuickItem* seen(const QString& name) const
    {
        QQuickItem* item = find(name);
        return item && item->isVisible() ? item : nullptr;
    }
    QString wordsOf(const QString& name) const { return seen(name) ? seen(name)->property("text").toString() : QStringLiteral("(not seen)"); }
    QQuickItem* withText(const QString& text) const { return withText(m_window->contentItem(), text); }

    void click(QQuickItem* item) const { QTest::mouseClick(m_window, Qt::LeftButton, {}, centreOf(item)); }
    void pointAt(QQuickItem* item) const
    {
        QTest::mouseMove(m_window, centreOf(item) - QPoint(1, 1));
        QTest::mouseMove(m_window, centreOf(item));
    }
    void type(const char* words) const
    {
        for (const char* c = words; *c; ++c) QTest::keyClick(m_window, *c);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(m_window, key, with); }
    void choose(const QString& menu, const QString& entry) const
    {
        click(withText(menu));
        QTRY_VERIFY(withText(entry));
        QTest::qWait(150);
        click(withText(entry));
    }

    // In both themes, where RW_SHOTS names a folder.
    void shoot(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("RW_SHOTS");
        if (folder.isEmpty()) return;
        for (const char* theme : {"dark", "light"}) {
            m_parts->preferences.setTheme(QLatin1String(theme));
            QTest::qWait(300);
            m_window->grabWindow().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(theme)));
        }
    }

private:
    static QPoint centreOf(QQuickItem* item) { return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint(); }
    static QQuickItem* withText(QQuickItem* item, const QString& text)
    {
        if (item->isVisible() && item->property("text").toString() == text) return item;
        for (QQuickItem* child : item->childItems())
            if (QQuickItem* found = withText(child, text)) return found;
        return nullptr;
    }

    WindowParts* m_parts = nullptr;
    QQuickWindow* m_window = nullptr;
};

}  // namespace rw::test
