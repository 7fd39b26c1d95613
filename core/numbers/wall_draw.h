// What a rig draws from the wall while training, by the grades of its supplies.
#pragma once

#include "numbers/power_plan.h"
#include "numbers/wall.h"

namespace rw {

// A grade is the least a supply reaches, so this is the most it draws. Of a supply without a grade anything between 80 PLUS and
// 80 PLUS Titanium is possible.
struct WallDraw {
    Power least, most;
    bool isGradeKnown = true;            // of every supply
};

// Nothing without a supply, or where one's rating is unknown. `grade`: of all supplies, in place of their own.
std::optional<WallDraw> wallDraw(const PowerPlan& plan, Mains mains, const std::string& grade = {});

// What better grades than the worst of the rig's would save, best last; none where a grade is unknown.
struct GradeSaving { std::string grade; Power saved; };
std::vector<GradeSaving> betterGrades(const PowerPlan& plan, Mains mains);

}  // namespace rw
