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
    const auto last = [this](double hi) { return std::min(m_side - 1, static_cast<int>(std::floor(hi - 0.5))); };
    const int x0 = first(std::min({a->at.x, b->at.x, c->at.x})), x1 = last(std::max({a->at.x, b->at.x, c->at.x}));
    const int y0 = first(std::min({a->at.y, b->at.y, c->at.y})), y1 = last(std::max({a->at.y, b->at.y, c->at.y}));
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
    const auto size = static_cast<std::size_t>(m_size), lines = size + 1;
    std::vector<double> sum(lines * lines, 0.0), count(lines * lines, 0.0);  // of all to the lower left
    for (std::size_t y = 0; y < size; ++y)
        for (std::size_t x = 0; x < size; ++x) {
            double depth = 0, seen = 0;
            for (int i = 0; i < kFine * kFine; ++i)
                if (const Sample& s = at(static_cast<int>(x) * kFine + i % kFine, static_cast<int>(y) * kFine + i / kFine); s.cover > 0) depth += s.depth, ++seen;
            const std::size_t here = (y + 1) * lines + x + 1;
            sum[here] = depth + sum[here - 1] + sum[here - lines] - sum[here - lines - 1];
            count[here] = seen + count[here - 1] + count[here - lines] - count[here - lines - 1];
        }
    std::vector<float> mean(size * size, kFar);
    for (int y = 0; y < m_size; ++y)
        for (int x = 0; x < m_size; ++x) {
            const auto within = [&](const std::vector<double>& all) {
                const auto lo = [&](int i) { return static_cast<std::size_t>(std::max(0, i - reach)); };
                const auto hi = [&](int i) { return static_cast<std::size_t>(std::min(m_size, i + reach + 1)); };
                return all[hi(y) * lines + hi(x)] - all[hi(y) * lines + lo(x)] - all[lo(y) * lines + hi(x)] + all[lo(y) * lines + lo(x)];
            };
            if (const double seen = within(count); seen > 0) mean[static_cast<std::size_t>(y * m_size + x)] = static_cast<float>(within(sum) / seen);
        }
    return mean;
}

void Film::darkenHollows(double reach, double deep, float strength)
{
    const std::vector<float> around = depthsAround(std::max(1, static_cast<int>(reach * m_size)));
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x) {
            Sample& sample = at(x, y);
            if (sample.cover <= 0) continue;
            const float below = around[static_cast<std::size_t>(y / kFine * m_size + x / kFine)] - sample.depth;
            sample.colour = sample.colour * (1 - strength * std::clamp(below / static_cast<float>(deep * m_side), 0.0f, 1.0f));
        }
}

QImage Film::developed() const
{
    QImage image(m_size, m_size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < m_size; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(m_size - 1 - y));
        for (int x = 0; x < m_size; ++x) {
            Colour sum;
            float cover = 0;
            for (int i = 0; i < kFine * kFine; ++i) {
                const Sample& sample = m_samples[static_cast<std::size_t>((y * kFine + i / kFine) * m_side + x * kFine + i % kFine)];
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
