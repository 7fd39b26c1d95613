#include "numbers/wall_draw.h"

#include <algorithm>

namespace rw {

std::optional<WallDraw> wallDraw(const PowerPlan& plan, Mains mains, const std::string& grade)
{
    if (!plan.rated || *plan.rated <= Power{}) return std::nullopt;
    WallDraw wall;
    for (const SupplyLoad& load : plan.supplies) {
        if (*load.rated <= Power{}) return std::nullopt;
        const double share = load.sustained.amount() / load.rated->amount();
        const auto at = [&](const std::string& name) { return efficiencyAt(name, share, mains); };
        const auto own = at(grade.empty() ? load.efficiency : grade);
        wall.isGradeKnown = wall.isGradeKnown && own;
        wall.least += watts(load.sustained.amount() / own.value_or(*at(efficiencyGrades().back())));
        wall.most += watts(load.sustained.amount() / own.value_or(*at(efficiencyGrades().front())));
    }
    return wall;
}

std::vector<GradeSaving> betterGrades(const PowerPlan& plan, Mains mains)
{
    const std::vector<std::string> grades = efficiencyGrades();
    const auto wall = wallDraw(plan, mains);
    if (!wall) return {};
    auto worst = grades.end();
    for (const SupplyLoad& load : plan.supplies) {
        const auto own = std::find(grades.begin(), grades.end(), load.efficiency);
        if (own == grades.end()) return {};
        worst = std::min(worst, own);
    }
    std::vector<GradeSaving> savings;
    for (auto better = worst + 1; better < grades.end(); ++better) savings.push_back({*better, wall->most - wallDraw(plan, mains, *better)->most});
    return savings;
}

}  // namespace rw
