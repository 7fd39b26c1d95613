#include "printing/sheet_pictures.h"

#include <algorithm>

#include "window/scene_shot.h"

namespace rw {
namespace {

constexpr QSize kStep = {560, 500}, kExploded = {1500, 760};   // 300 dots per inch where they are printed, about

}  // namespace

std::optional<SheetPictures> sheetPictures(const Evaluation& evaluation, const std::vector<Step>& steps, const Progress& progress)
{
    const Scene& scene = *evaluation.scene;
    const auto hasPicture = [](const Step& step) { return !step.fitted.empty(); };
    const int all = 1 + static_cast<int>(std::count_if(steps.begin(), steps.end(), hasPicture));
    int drawn = 0;
    SheetPictures pictures;
    if (!progress(drawn, all)) return std::nullopt;
    pictures.exploded = explodedShot(scene, kExploded);
    for (const Step& step : steps) {
        if (!hasPicture(step)) continue;
        if (!progress(++drawn, all)) return std::nullopt;
        pictures.steps[step.id] = buildShot(scene, step.standing, step.fitted, kStep);
    }
    if (!progress(all, all)) return std::nullopt;
    return pictures;
}

}  // namespace rw
