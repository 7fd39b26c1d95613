// What every picture of the window needs before QML is loaded: types, fonts, icons, and a graphics interface that can
// draw in 3D.
#pragma once

#include <QString>

class QQmlEngine;

namespace rw {

// Before the application object, or at least before the first window.
void chooseGraphics();

void prepareEngine(QQmlEngine& engine);
void useFonts();

}  // namespace rw
