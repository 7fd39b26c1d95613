#include "window/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

#include <time.h>
#include <unistd.h>

#include "parts/kinds/graphics_card.h"
#include "units/data_error.h"
#include "window/draw_calls.h"
#include "window/offscreen.h"
#include "window/orbit.h"
#include "window/window_parts.h"

namespace rw {
namespace {

double rounded(double ms) { return std::round(ms * 100) / 100; }

// Since the kernel started this process, by /proc; -1 where there is none.
double sinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) return -1;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20) return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6 - fields[19].toDouble() * 1e3 / double(sysconf(_SC_CLK_TCK));
}

// How long each frame takes, with the driver's work done: {frames, median_ms, p95_ms, worst_ms}. Two before them build what
// the others use.
QJsonObject frameTimes(int frames, const std::function<void(int)>& frame)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < frames + 2; ++i) {
        timer.start();
        frame(i);
        if (i >= 2) times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {{"frames", frames}, {"median_ms", rounded(times[times.size() / 2])},
            {"p95_ms", rounded(times[std::min(times.size() - 1, times.size() * 95 / 100)])}, {"worst_ms", rounded(times.back())}};
}

// The first card that could go elsewhere, else any part that could; the hand then holds it.
QString takeSomething(Document& document)
{
    const auto take = [&](bool card) {
        for (const Item& item : document.rig().items)
            for (std::size_t n = 0; n < item.pieces.size(); ++n)
                if ((item.part->as<GraphicsCard>() != nullptr) == card && document.held()->takePiece(QString::fromStdString(item.id) + u'/' + QString::number(n)))
                    return document.held()->name();
        return QString();
    };
    const QString card = take(true);
    return card.isEmpty() ? take(false) : card;
}

// Of the camera going round (the frames' times stand beside the rest), and of a part held over one mount after the other: the
// rig is checked and drawn for each. `drag` and `dragged` are null where no part can go elsewhere, `draw_calls`, of one frame,
// where they cannot be counted.
QJsonObject renderFigures(const Rig& rig, QSize size, int frames, const QString& quality)
{
    QElapsedTimer timer;
    timer.start();
    Document document;
    document.show(rig, {});
    Offscreen stage(document, size, quality == QLatin1String("high") ? Offscreen::Quality::High : Offscreen::Quality::Low);
    stage.view()->setProperty("still", false);   // edges are smoothed only while nothing moves
    QMetaObject::invokeMethod(stage.view(), "look", Q_ARG(QVariant, QStringLiteral("default")));
    stage.drawFrame();
    QJsonObject figures{{"rig", QString::fromStdString(rig.name)}, {"renderer", stage.renderer()}, {"software", isSoftware(stage.renderer())},
                        {"quality", quality}, {"width", size.width()}, {"height", size.height()}, {"pieces", document.sceneModel()->count()},
                        {"triangles", document.sceneModel()->triangles()}, {"first_frame_ms", rounded(double(timer.nsecsElapsed()) / 1e6)},
                        {"draw_calls", {}}, {"drag", {}}, {"dragged", {}}};
    auto* orbit = stage.view()->property("orbit").value<Orbit*>();
    if (countDrawCalls(stage.context())) {
        orbit->turn(1, 0);   // what is not seen anew is not drawn anew
        stage.drawFrame();
        figures["draw_calls"] = drawCalls();
    }
    const QJsonObject turning = frameTimes(frames, [&](int) {
        orbit->turn(1.0 / 0.35 * 360.0 / frames, 0);
        stage.drawFrame();
    });
    for (auto it = turning.begin(); it != turning.end(); ++it) figures[it.key()] = it.value();
    const QString dragged = takeSomething(document);
    if (dragged.isEmpty()) return figures;
    const QString piece = document.held()->pieces().front();
    const auto mounts = static_cast<int>(document.held()->mounts().size());
    figures["dragged"] = dragged;
    // What was found out of a mount is forgotten with the hold, so each round takes the part anew.
    figures["drag"] = frameTimes(frames, [&](int i) {
        if (i % mounts == 0) document.held()->takePiece(piece);
        document.held()->hover(i % mounts);
        stage.drawFrame();
    });
    return figures;
}

QString toJson(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

}  // namespace

QString StartFigures::json() const
{
    return toJson({{"renderer", renderer}, {"width", size.width()}, {"height", size.height()}, {"pieces", pieces}, {"triangles", triangles},
                   {"first_frame_ms", rounded(sinceProcessMs)}, {"first_frame_since_window_ms", rounded(sinceWindowMs)}});
}

QString measureRender(const std::vector<Rig>& rigs, QSize size, int frames, const QString& quality)
{
    if (rigs.size() == 1) return toJson(renderFigures(rigs.front(), size, frames, quality));
    QJsonArray all;
    for (const Rig& rig : rigs) all.append(renderFigures(rig, size, frames, quality));
    return toJson({{"bench", "render"}, {"rigs", all}});
}

StartFigures measureStart(QApplication& application, const WindowOptions& options)
{
    QElapsedTimer timer;
    timer.start();
    StartFigures figures;
    WindowParts parts(options);
    QQuickWindow* window = parts.load(options);
    if (!window) throw DataError("window", "it does not load");
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, [&] {
        if (figures.sinceWindowMs > 0) return;
        figures.sinceWindowMs = double(timer.nsecsElapsed()) / 1e6;
        figures.sinceProcessMs = sinceProcessStart();
        QTimer::singleShot(50, &application, &QCoreApplication::quit);  // the renderer's name is on its way
    });
    QTimer::singleShot(60'000, &application, &QCoreApplication::quit);
    application.exec();
    if (figures.sinceWindowMs <= 0) throw DataError("window", "there was no frame within a minute");
    figures.renderer = parts.preferences.renderer();
    figures.size = window->size();
    figures.pieces = parts.document.sceneModel()->count();
    figures.triangles = parts.document.sceneModel()->triangles();
    return figures;
}

}  // namespace rw
