// What the window was like when it was last open: its size and place, whether it filled the screen, and how its panels shared it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QSettings>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "window/window.h"

class QQuickWindow;

namespace rw {

class WindowPlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(int catalogueWidth READ catalogueWidth WRITE setCatalogueWidth NOTIFY catalogueWidthChanged)
    Q_PROPERTY(int buildWidth READ buildWidth WRITE setBuildWidth NOTIFY buildWidthChanged)
    Q_PROPERTY(double findingsShare READ findingsShare WRITE setFindingsShare NOTIFY findingsShareChanged)   // of what findings and parts have in height

public:
    explicit WindowPlace(const WindowOptions& options, QObject* parent = nullptr);
    ~WindowPlace() override;

    void show(QQuickWindow& window);   // as it was; follows it from then on

    int catalogueWidth() const { return m_catalogueWidth; }
    int buildWidth() const { return m_buildWidth; }
    double findingsShare() const { return m_findingsShare; }
    void setCatalogueWidth(int width);
    void setBuildWidth(int width);
    void setFindingsShare(double share);

Q_SIGNALS:
    void catalogueWidthChanged();
    void buildWidthChanged();
    void findingsShareChanged();

private:
    void keepWindow();
    void keep(const char* key, const QVariant& value);

    std::unique_ptr<QSettings> m_settings;   // null: nothing is remembered
    QPointer<QQuickWindow> m_window;
    QTimer m_settled;
    int m_catalogueWidth = 272, m_buildWidth = 372;
    double m_findingsShare = 0.46;
};

// Where a window of that frame goes: the size as far as the screens allow, and whether enough of it would be seen to take hold of it.
struct Fitted {
    QSize size;
    bool onScreen = false;
};
Fitted fittedTo(const QList<QRect>& screens, const QRect& frame);

}  // namespace rw
