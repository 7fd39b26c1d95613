// What lengths are told in on the screen, as the locale is for numbers: one choice of the person for the whole program.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <atomic>

#include "units/text.h"

class QJSEngine;
class QQmlEngine;

namespace rw {

class Lengths : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString sign READ sign NOTIFY changed)      // "mm", "in"; a binding that calls one of the below reads it, too
    Q_PROPERTY(QString name READ name NOTIFY changed)      // "millimetres", "inches"

public:
    static Lengths& shown();
    static Lengths* create(QQmlEngine* engine, QJSEngine*);

    LengthUnit unit() const { return m_unit; }
    void setUnit(LengthUnit unit);

    Q_INVOKABLE QString words(double millimetres) const;   // "12.5 mm"
    Q_INVOKABLE QString typed(double millimetres) const;   // "12.5": as one would type it

    QString sign() const;
    QString name() const;

Q_SIGNALS:
    void changed();

private:
    Lengths() = default;

    std::atomic<LengthUnit> m_unit = LengthUnit::Millimetre;   // read wherever a sentence is made
};

}  // namespace rw
