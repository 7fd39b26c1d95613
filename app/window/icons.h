// "image://icon/<name>/<rrggbb>": the line drawings of assets/icons in the colour asked for, sharp at every size.
#pragma once

#include <QQuickImageProvider>

namespace rw {

class IconProvider : public QQuickImageProvider {
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

}  // namespace rw
