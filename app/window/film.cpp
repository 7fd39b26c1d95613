#include "window/film.h"

#include <algorithm>
#include <cmath>

namespace rw {
namespace {

float toScreen(float c) { return std::pow(std::clamp(c, 0.0f, 1.0f), 1 / kGamma); }

}  // namespace

// Calls draw(sample, depth, colour) for each sample within the triangle that nothing hides. What is turned away is not seen.
template <class Draw>
void Film::fill(const Triangle& triangle, Draw&& draw)
{
    const auto& [a, b, c] = triangle;
    const double area = (b->at.x - a->at.x) * (c->at.y - a->at.y) - (c->at.x - a->at.x) * (b->at.y - a->at.y);
    if (area <= 0) return;
    const auto first = [](double lo) { return std::max(0, static_cast<int>(std::ceil(lo - 0.5))); };
    const auto last = [](double hi, int side) { return std::min(side - 1, static_cast<int>(std::floor(hi - 0.5))); };
    const int x0 = first(std::min({a->at.x, b->at.x, c->at.x})), x1 = last(std::max({a->at.x, b->at.x, c->at.x}), m_across);
    const int y0 = first(std::min({a->at.y, b->at.y, c->at.y})), y1 = last(std::max({a->at.y, b->at.y, c->at.y}), m_up);
    const auto share = [&](Vec from, Vec to, double x, double y) { return ((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / area; };
    const double stepA = (b->at.y - c->at.y) / area, stepB = (c->at.y - a->at.y) / area;
    for (int y = y0; y <= y1; ++y) {
        double wa = share(b->at, c->at, x0 + 0.5, y + 0.5), wb = share(c->at, a->at, x0 + 0.5, y + 0.5);
        for (int x = x0; x <= x1; ++x, wa += stepA, wb += stepB) {
            const double wc = 1 - wa - wb;
            if (wa < 0 || wb < 0 || wc < 0) continue;
            const auto depth = static_cast<float>(a->at.z * wa + b->at.z * wb + c->at.z * wc);
            if (Sample& sample = at(x, y); depth > sample.depth)
                draw(sample, depth, a->colour * static_cast<float>(wa) + b->colour * static_cast<float>(wb) + c->colour * static_cast<float>(wc));
        }
    }
}

void Film::solid(const Triangle& triangle)
{
    fill(triangle, [](Sample& sample, float depth, Colour colour) { sample = {depth, 1, colour}; });
}

void Film::veil(const Triangle& triangle, float opacity)
{
    fill(triangle, [&](Sample& sample, float, Colour colour) {
        sample.colour = sample.colour * (1 - opacity) + colour * opacity;
        sample.cover = sample.cover * (1 - opacity) + opacity;
    });
}

// The mean depth of what is drawn in a square around each pixel.
std::vector<float> Film::depthsAround(int reach)
{
    const auto wide = static_cast<std::size_t>(m_wide), high = static_cast<std::size_t>(m_high), lines = wide + 1;
    std::vector<double> sum(lines * (high + 1), 0.0), count(lines * (high + 1), 0.0);  // of all to the lower left
    for (std::size_t y = 0; y < high; ++y)
        for (std::size_t x = 0; x < wide; ++x) {
            double depth = 0, seen = 0;
            for (int i = 0; i < kFine * kFine; ++i)
                if (const Sample& s = at(static_cast<int>(x) * kFine + i % kFine, static_cast<int>(y) * kFine + i / kFine); s.cover > 0) depth += s.depth, ++seen;
            const std::size_t here = (y + 1) * lines + x + 1;
            sum[here] = depth + sum[here - 1] + sum[here - lines] - sum[here - lines - 1];
            count[here] = seen + count[here - 1] + count[here - lines] - count[here - lines - 1];
        }
    std::vector<float> mean(wide * high, kFar);
    for (int y = 0; y < m_high; ++y)
        for (int x = 0; x < m_wide; ++x) {
            const auto within = [&](const std::vector<double>& all) {
                const auto lo = [&](int i) { return static_cast<std::size_t>(std::max(0, i - reach)); };
                const auto hi = [&](int i, int side) { return static_cast<std::size_t>(std::min(side, i + reach + 1)); };
                const std::size_t x0 = lo(x), x1 = hi(x, m_wide), y0 = lo(y) * lines, y1 = hi(y, m_high) * lines;
                return all[y1 + x1] - all[y1 + x0] - all[y0 + x1] + all[y0 + x0];
            };
            if (const double seen = within(count); seen > 0) mean[static_cast<std::size_t>(y * m_wide + x)] = static_cast<float>(within(sum) / seen);
        }
    return mean;
}

void Film::darkenHollows(double reach, double deep, float strength)
{
    const std::vector<float> around = depthsAround(std::max(1, static_cast<int>(reach * std::max(m_wide, m_high))));
    const auto longer = static_cast<double>(std::max(m_across, m_up));
    for (int y = 0; y < m_up; ++y)
        for (int x = 0; x < m_across; ++x) {
            Sample& sample = at(x, y);
            if (sample.cover <= 0) continue;
            const float below = around[static_cast<std::size_t>(y / kFine * m_wide + x / kFine)] - sample.depth;
            sample.colour = sample.colour * (1 - strength * std::clamp(below / static_cast<float>(deep * longer), 0.0f, 1.0f));
        }
}

QImage Film::developed() const
{
    QImage image(m_wide, m_high, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < m_high; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(m_high - 1 - y));
        for (int x = 0; x < m_wide; ++x) {
            Colour sum;
            float cover = 0;
            for (int i = 0; i < kFine * kFine; ++i) {
                const Sample& sample = at(x * kFine + i % kFine, y * kFine + i / kFine);
                sum = sum + sample.colour;
                cover += sample.cover;
            }
            const auto step = [&](float c) { return static_cast<int>(255 * toScreen(c / std::max(1e-6f, cover)) + 0.5f); };
            line[x] = cover > 0 ? qPremultiply(qRgba(step(sum.r), step(sum.g), step(sum.b), static_cast<int>(255 * cover / (kFine * kFine) + 0.5f))) : 0;
        }
    }
    return image;
}

}  // namespace rw
