#include "window/icons.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace rw {

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    const QString name = id.section(u'/', 0, 0), colour = id.section(u'/', 1, 1);
    QFile file(QStringLiteral(":/rigwright/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) file.setFileName(QStringLiteral(":/rigwright/icons/accessory.svg")), file.open(QIODevice::ReadOnly);
    QByteArray svg = file.readAll();
    svg.replace("currentColor", "#" + colour.toLatin1());
    QBuffer buffer(&svg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(requestedSize.isValid() ? requestedSize : QSize(24, 24));
    QImage image = reader.read();
    if (size) *size = image.size();
    return image;
}

}  // namespace rw
