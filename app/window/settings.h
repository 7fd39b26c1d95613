// Where the window's choices are kept between two starts.
#pragma once

#include <QSettings>

#include <memory>

#include "window/window.h"

namespace rw {

// The file the options name, else the user's own settings; null where nothing is remembered.
std::unique_ptr<QSettings> settingsOf(const WindowOptions& options);

}  // namespace rw
