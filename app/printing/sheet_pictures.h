// The pictures of a build sheet: the rig taken apart, and each step with what comes in by it.
#pragma once

#include <QImage>

#include <functional>
#include <map>
#include <optional>

#include "assembly/checklist.h"

namespace rw {

struct SheetPictures {
    QImage cover;                          // null: there is none
    QImage exploded;
    std::map<std::string, QImage> steps;   // by the step's id; steps that bring nothing in have none
};

// `progress` is told how many of how many are drawn, and says whether to go on; nothing where it does not.
using Progress = std::function<bool(int drawn, int all)>;
std::optional<SheetPictures> sheetPictures(const Evaluation& evaluation, const std::vector<Step>& steps, const Progress& progress);

}  // namespace rw
