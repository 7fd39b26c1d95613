// The window as tests open it: the shipped catalogue, no memory of earlier choices, warnings from QML as failures.
#pragma once

#include <QApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include "plan/placing.h"
#include "window/engine.h"
#include "window/window_parts.h"

namespace rw::test {

// What a window test's main() does.
template <class Test>
int runOnScreen(int argc, char** argv)
{
    chooseGraphics();
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

inline std::filesystem::path catalogueFile() { return std::filesystem::path(RW_BUILD) / "share/rigwright/catalogue.sqlite"; }

// Parts of the shipped catalogue, each at its best place; what has none is left out.
inline Rig rigOf(const std::string& name, const std::vector<std::string>& ids)
{
    const Catalogue catalogue = Catalogue::open(catalogueFile(), ":memory:");
    Rig rig;
    rig.name = name;
    for (const std::string& id : ids)
        if (auto added = addAtBest(rig, catalogue.part(id))) rig = std::move(*added);
    return rig;
}

// A tower with a card, a large cooler and memory under it: findings of most severities.
inline Rig usualRig()
{
    return rigOf("Two cards", {"phanteks-enthoo-pro-tg", "asus-crosshair-viii-hero-wifi", "amd-ryzen-9-5900x", "noctua-nh-d15-chromax-black", "gskill-ripjaws-v-2x32",
                               "evga-rtx-3090-ftw3-ultra", "evga-1300-g-plus", "samsung-970-evo-plus-1tb"});
}

inline WindowOptions quietOptions()
{
    WindowOptions options;
    options.shippedCatalogue = catalogueFile();
    options.userCatalogue = ":memory:";
    options.theme = QStringLiteral("light");
    options.rememberChoices = false;
    return options;
}

// Active, with the rig in it, or with what these options open; null where it does not open.
inline QQuickWindow* openWindow(std::unique_ptr<WindowParts>& parts, const WindowOptions& options, const std::optional<Rig>& rig = {})
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|QML|qml|TypeError|ReferenceError")));
    parts = std::make_unique<WindowParts>(options);
    parts->files.setProperty("asks", false);
    QQuickWindow* window = parts->load(options);
    if (!window) return nullptr;
    if (rig) parts->document.show(*rig, {});
    if (!QTest::qWaitForWindowExposed(window)) return nullptr;
    window->requestActivate();
    return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

inline QQuickWindow* openWith(std::unique_ptr<WindowParts>& parts, const Rig& rig) { return openWindow(parts, quietOptions(), rig); }

inline QQuickItem* findUnder(QQuickItem* item, const QString& name)
{
    if (item->objectName() == name) return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = findUnder(child, name)) return found;
    return nullptr;
}

}  // namespace rw::test
