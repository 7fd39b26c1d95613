// How unlike two pictures of one size are.
#pragma once

#include <QColor>
#include <QImage>

#include <cmath>

namespace rw::test {

// Mean difference of a channel, in steps of 255.
inline double meanDifference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            sum += std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) + std::abs(p.blue() - q.blue());
        }
    return sum / (3.0 * a.width() * a.height());
}

}  // namespace rw::test
