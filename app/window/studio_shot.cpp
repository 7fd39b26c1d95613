#include "window/studio_shot.h"

#include <algorithm>

#include "window/film.h"

namespace rw {
namespace {

constexpr double kMargin = 0.03;  // of the picture's side, on each

Vec unit(Vec v) { return v * (1 / std::max(1e-12, lengthOf(v))); }
float toLinear(float c) { return std::pow(std::max(0.0f, c), kGamma); }

// What a surface does with light. Real parts are mostly near black: they are lifted so that they can be read on a dark
// list, and held below white so that they can be read on a light one.
struct Finish {
    Colour colour;
    float metal, gloss, opacity;

    Finish(const Material& m, Dress dress) : metal(m.metalness), gloss(1 - m.roughness), opacity(m.opacity)
    {
        const float light = 0.30f * m.red + 0.59f * m.green + 0.11f * m.blue, wanted = 0.28f + 0.61f * light;
        const auto lifted = [&](float c) { return toLinear(0.5f * (c * wanted / std::max(0.02f, light)) + 0.5f * (c + wanted - light)); };
        colour = Colour{lifted(m.red), lifted(m.green), lifted(m.blue)} * (opacity < 0.3f ? 0.35f : 1.0f);  // glass darkens
        if (dress == Dress::Plain) return;
        // Of what is there already only the shape counts; what comes is blue, and dark where that is light.
        const bool isLit = dress == Dress::Lit;
        const float own = (isLit ? 0.55f : 0.74f) + (isLit ? 0.35f : 0.18f) * light;
        colour = isLit ? Colour{toLinear(0.16f * own), toLinear(0.40f * own), toLinear(0.92f * own)} : Colour{toLinear(own), toLinear(own), toLinear(own)};
        metal *= 0.3f;
        opacity = isLit ? std::max(opacity, 0.8f) : opacity;
    }
};

// The lights stand by the camera: key from above, a little from the right, fill from the left, a rim from behind. Axes: right, up, to the eye.
Colour lit(const Finish& finish, Vec n)
{
    static const Vec key = unit({0.3, 0.75, 0.75}), fill = unit({-0.85, 0.1, 0.5}), half = unit(key + Vec{0, 0, 1});
    const auto at = [&](Vec light) { return static_cast<float>(std::max(0.0, dot(n, light))); };
    const float around = 0.38f + 0.18f * static_cast<float>(n.y);
    const float edge = std::pow(1 - std::clamp(static_cast<float>(n.z), 0.0f, 1.0f), 3.0f);
    Colour light = finish.colour * (around + 0.85f * at(key) + 0.22f * at(fill));
    // A metal mirrors the studio: bright above, dark where the floor is.
    const float sky = static_cast<float>(2 * n.z * n.y);
    const float mirrored = 0.5f + 0.5f * std::clamp(sky * 1.6f, -1.0f, 1.0f);
    light = light * (1 - 0.45f * finish.metal) + finish.colour * (0.55f * finish.metal * mirrored);
    const float shine = std::pow(at(half), 8 + 60 * finish.gloss * finish.gloss) * (0.05f + 0.30f * finish.gloss * finish.metal);
    const float white = shine + 0.10f * edge;
    return light + Colour{white, white, white};
}

}  // namespace

void pose(std::vector<Posed>& all, const Look& look, const Pose& pose, Dress dress)
{
    const auto turn = [&](std::vector<float>& list, std::size_t i, Point shift) {
        const std::array<float, 3> own = {list[i], list[i + 1], list[i + 2]};
        for (const Axis axis : kAxes)
            list[i + static_cast<std::size_t>(axis)] = own[static_cast<std::size_t>(pose.turn.source(axis))] * float(pose.turn.sign(axis)) + float(shift[axis].amount());
    };
    for (Mesh mesh : look.meshes) {
        for (std::size_t i = 0; i < mesh.positions.size(); i += 3) {
            turn(mesh.positions, i, pose.shift);
            turn(mesh.normals, i, {});
        }
        all.push_back({std::move(mesh), dress});
    }
}

QImage studioShot(const std::vector<Posed>& meshes, const Standpoint& from, QSize size)
{
    const Vec front = unit(from.eye), right = unit(cross(from.up, front)), up = cross(front, right);
    const auto turned = [&](const std::vector<float>& list, std::size_t i) {
        const Vec v{list[3 * i], list[3 * i + 1], list[3 * i + 2]};
        return Vec{dot(v, right), dot(v, up), dot(v, front)};
    };
    Vec lo{1e9, 1e9, 1e9}, hi{-1e9, -1e9, -1e9};
    for (const auto& [mesh, dress] : meshes)
        for (std::size_t i = 0; i < mesh.positions.size() / 3; ++i) {
            const Vec p = turned(mesh.positions, i);
            lo = {std::min(lo.x, p.x), std::min(lo.y, p.y), std::min(lo.z, p.z)};
            hi = {std::max(hi.x, p.x), std::max(hi.y, p.y), std::max(hi.z, p.z)};
        }
    if (!(hi.x > lo.x) || !(hi.y > lo.y) || size.isEmpty()) return {};

    Film film(size);
    const double scale = (1 - 2 * kMargin) * std::min(film.across() / (hi.x - lo.x), film.up() / (hi.y - lo.y));
    const Vec middle = (lo + hi) * 0.5, centre{film.across() / 2.0, film.up() / 2.0, 0};
    struct Veil { double depth; std::array<Corner, 3> corners; float opacity; };
    std::vector<Veil> veils;
    for (const auto& [mesh, dress] : meshes) {
        const Material* material = findMaterial(mesh.material);
        const Finish finish(material ? *material : *findMaterial("plastic"), dress);
        std::vector<Corner> corners(mesh.positions.size() / 3);
        for (std::size_t i = 0; i < corners.size(); ++i) corners[i] = {(turned(mesh.positions, i) - middle) * scale + centre, lit(finish, turned(mesh.normals, i))};
        for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
            const Corner &a = corners[mesh.indices[i]], &b = corners[mesh.indices[i + 1]], &c = corners[mesh.indices[i + 2]];
            if (finish.opacity < 1) veils.push_back({a.at.z + b.at.z + c.at.z, {a, b, c}, finish.opacity});
            else film.solid({&a, &b, &c});
        }
    }
    film.darkenHollows(0.03, 0.05, 0.70f);
    film.darkenHollows(0.12, 0.30, 0.55f);
    std::stable_sort(veils.begin(), veils.end(), [](const Veil& a, const Veil& b) { return a.depth < b.depth; });
    for (const Veil& veil : veils) film.veil({&veil.corners[0], &veil.corners[1], &veil.corners[2]}, veil.opacity);
    return film.developed();
}

}  // namespace rw
