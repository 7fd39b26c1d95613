// Triangles become a picture without a graphics interface: a depth buffer of samples finer than pixels.
#pragma once

#include <QImage>
#include <QSize>

#include <array>
#include <limits>
#include <vector>

#include "looks/mesh_builder.h"

namespace rw {

// Linear.
struct Colour {
    float r = 0, g = 0, b = 0;
    Colour operator+(Colour o) const { return {r + o.r, g + o.g, b + o.b}; }
    Colour operator*(float f) const { return {r * f, g * f, b * f}; }
};
constexpr float kGamma = 2.2f;

struct Corner { Vec at; Colour colour; };   // x right, y up, z to the eye
using Triangle = std::array<const Corner*, 3>;

// Samples of the picture: the nearest surface at each, and what is blended over it.
class Film {
public:
    explicit Film(QSize size) : m_wide(size.width()), m_high(size.height()), m_across(m_wide * kFine), m_up(m_high * kFine), m_samples(static_cast<std::size_t>(m_across) * static_cast<std::size_t>(m_up)) {}

    // Of the film, in samples: what a corner's place is measured in.
    int across() const { return m_across; }
    int up() const { return m_up; }
    void solid(const Triangle& triangle);
    void veil(const Triangle& triangle, float opacity);  // after all that is solid, the farthest first
    // What lies deeper than what is around it gets less light: gaps between fins, the inside of a case. Shares of the longer side.
    void darkenHollows(double reach, double deep, float strength);
    QImage developed() const;            // with nothing behind it

private:
    static constexpr int kFine = 4;      // samples along a pixel's side: fins and pins are finer than pixels
    static constexpr float kFar = -std::numeric_limits<float>::max();
    struct Sample {
        float depth = kFar, cover = 0;
        Colour colour;  // linear, as much of it as covers
    };
    template <class Draw>
    void fill(const Triangle& triangle, Draw&& draw);
    Sample& at(int x, int y) { return m_samples[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_across) + static_cast<std::size_t>(x)]; }
    const Sample& at(int x, int y) const { return const_cast<Film*>(this)->at(x, y); }
    std::vector<float> depthsAround(int reach);

    int m_wide, m_high, m_across, m_up;
    std::vector<Sample> m_samples;  // the lowest row first
};

}  // namespace rw
