// A piece of the guide's Markdown as the HTML that a text on the screen draws.
#pragma once

#include <QString>

namespace rw {

// Without a font and without colours of its own, but for links: they have this one, which the screen replaces by its theme's.
inline const QString kGuideLinkColour = QStringLiteral("#010203");

QString guideHtml(const QString& markdown);

}  // namespace rw
