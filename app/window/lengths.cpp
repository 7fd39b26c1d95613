#include "window/lengths.h"

#include <QQmlEngine>

#include "units/written.h"
#include "window/wording.h"

namespace rw {

Lengths& Lengths::shown()
{
    static Lengths lengths;
    return lengths;
}

Lengths* Lengths::create(QQmlEngine*, QJSEngine*)
{
    QQmlEngine::setObjectOwnership(&shown(), QQmlEngine::CppOwnership);
    return &shown();
}

void Lengths::setUnit(LengthUnit unit)
{
    if (m_unit.exchange(unit) != unit) Q_EMIT changed();
}

QString Lengths::words(double millimetres) const { return lengthWords(mm(millimetres)); }
QString Lengths::typed(double millimetres) const { return text(lengthTyped(mm(millimetres), unit())); }
QString Lengths::sign() const { return text(signOf(unit())); }
QString Lengths::name() const { return unit() == LengthUnit::Inch ? tr("inches") : tr("millimetres"); }

}  // namespace rw
