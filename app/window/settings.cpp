#include "window/settings.h"

namespace rw {

std::unique_ptr<QSettings> settingsOf(const WindowOptions& options)
{
    if (!options.settingsFile.isEmpty()) return std::make_unique<QSettings>(options.settingsFile, QSettings::IniFormat);
    return options.rememberChoices ? std::make_unique<QSettings>() : nullptr;
}

}  // namespace rw
