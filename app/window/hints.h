// Three hints for whoever opens the program for the first time, one after the other. Each goes when the person did what it says.
#pragma once

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <memory>

#include "rig/rig.h"
#include "window/window.h"

namespace rw {

class Document;

class Hints : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(int step READ step NOTIFY changed)    // the one that is shown, from 1: look at a finding, mend it, take back or add; 0: none
    Q_PROPERTY(int count READ count CONSTANT)

public:
    Hints(Document& document, const WindowOptions& options, QObject* parent = nullptr);

    // Nothing is remembered, no file is named, and there is a sample for this.
    bool firstStart() const { return m_firstStart; }
    void begin();                      // at the first start, once the sample stands there
    Q_INVOKABLE void dismiss();        // the one that is shown
    Q_INVOKABLE void endAll();         // for good
    Q_INVOKABLE void showAgain();      // from the first on

    int step() const;
    int count() const { return kCount; }

Q_SIGNALS:
    void changed();

private:
    enum Step { Look, Mend, TakeBackOrAdd, kCount };
    void rigChanged();
    void finish(Step step);

    Document& m_document;
    std::unique_ptr<QSettings> m_settings;   // null: nothing is remembered
    bool m_firstStart = false, m_active = false;
    std::array<bool, kCount> m_done{};
    Rig m_last;                              // as it was before the change
    QString m_lastRedo;
};

}  // namespace rw
