#include "window/render.h"

#include <QMetaObject>
#include <QVariant>

#include <set>

#include "units/data_error.h"
#include "window/offscreen.h"

namespace rw {
namespace {

constexpr int kFrames = 4;  // the first uploads, the next ones settle bindings on sizes

// Of a grid of points over the middle, how many colours there are: a picture of nothing has the few of its background.
bool showsSomething(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 1; y < 24; ++y) colours.insert(image.pixel(image.width() / 2, image.height() * y / 24));
    const std::size_t alongOneColumn = colours.size();
    std::set<QRgb> row;
    for (int x = 1; x < 48; ++x) row.insert(image.pixel(image.width() * x / 48, image.height() / 2));
    return row.size() > 2 || alongOneColumn > 30;  // the background changes from top to bottom only
}

}  // namespace

QImage renderImage(const Rig& rig, QSize size, const QString& view, int finding)
{
    Document document;
    document.show(rig, {});
    Offscreen stage(document, size, Offscreen::Quality::High);
    const QString name = view.isEmpty() || view == QLatin1String("home") ? QStringLiteral("default") : view;
    QMetaObject::invokeMethod(stage.view(), "look", Q_ARG(QVariant, name));
    if (finding >= 0) document.showFinding(document.findings()->idAt(finding));
    for (int i = 0; i < kFrames; ++i) stage.drawFrame();
    QImage image = stage.picture();
    const bool hasShape = !document.evaluation().scene->pieces().empty();
    if (image.isNull() || (hasShape && !showsSomething(image))) throw DataError("picture", "the graphics driver gave an empty picture");
    return image;
}

}  // namespace rw
