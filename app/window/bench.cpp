#include "window/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <vector>

#include <time.h>
#include <unistd.h>

#include "units/data_error.h"
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

QString toJson(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

}  // namespace

QString RenderFigures::json() const
{
    return toJson({{"renderer", renderer}, {"software", software}, {"quality", quality}, {"width", size.width()}, {"height", size.height()},
                   {"pieces", pieces}, {"triangles", triangles}, {"frames", frames}, {"first_frame_ms", rounded(firstFrameMs)},
                   {"median_ms", rounded(medianMs)}, {"p95_ms", rounded(p95Ms)}, {"worst_ms", rounded(worstMs)}});
}

QString StartFigures::json() const
{
    return toJson({{"renderer", renderer}, {"width", size.width()}, {"height", size.height()}, {"pieces", pieces}, {"triangles", triangles},
                   {"first_frame_ms", rounded(sinceProcessMs)}, {"first_frame_since_window_ms", rounded(sinceWindowMs)}});
}

RenderFigures measureRender(const Rig& rig, QSize size, int frames, const QString& quality)
{
    RenderFigures figures;
    figures.size = size;
    figures.quality = quality;
    figures.frames = frames;
    QElapsedTimer timer;
    timer.start();
    Document document;
    document.show(rig, {});
    Offscreen stage(document, size, quality == QLatin1String("high") ? Offscreen::Quality::High : Offscreen::Quality::Low);
    QMetaObject::invokeMethod(stage.view(), "look", Q_ARG(QVariant, QStringLiteral("default")));
    stage.drawFrame();
    figures.firstFrameMs = double(timer.nsecsElapsed()) / 1e6;
    figures.renderer = stage.renderer();
    figures.software = isSoftware(figures.renderer);
    figures.pieces = document.sceneModel()->count();
    figures.triangles = document.sceneModel()->triangles();
    auto* orbit = stage.view()->property("orbit").value<Orbit*>();
    std::vector<double> times;
    for (int i = 0; i < frames + 2; ++i) {
        orbit->turn(1.0 / 0.35 * 360.0 / frames, 0);
        timer.restart();
        stage.drawFrame();
        if (i >= 2) times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    if (times.empty()) return figures;
    figures.medianMs = times[times.size() / 2];
    figures.p95Ms = times[std::min(times.size() - 1, times.size() * 95 / 100)];
    figures.worstMs = times.back();
    return figures;
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
    figures.renderer = parts.surroundings.renderer();
    figures.size = window->size();
    figures.pieces = parts.document.sceneModel()->count();
    figures.triangles = parts.document.sceneModel()->triangles();
    return figures;
}

}  // namespace rw
