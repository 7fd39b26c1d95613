#include "commands/bench_check.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>

#include "parts/kinds/graphics_card.h"
#include "plan/evaluate.h"
#include "rig/edits.h"

namespace rw {
namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::time_point from, Clock::time_point to) { return std::chrono::duration<double, std::micro>(to - from).count(); }

double rounded(double number) { return std::round(number * 10.0) / 10.0; }

double median(std::vector<double> samples)
{
    std::nth_element(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2), samples.end());
    return samples[samples.size() / 2];
}

// What a drag does at every step: a card is put on a mount (here its own, so that every run checks the same rig).
Rig edited(const Rig& rig)
{
    for (const Item& item : rig.items)
        if (item.part->as<GraphicsCard>() && item.isPlaced())
            if (auto changed = placePiece(rig, item.id, 0, *item.pieces.front())) return *changed;
    return rig;
}

struct Stages { std::vector<double> edit, scene, checks, figures, all; };

void measure(const Rig& rig, Stages& stages)
{
    const auto start = Clock::now();
    const Rig changed = edited(rig);
    const auto afterEdit = Clock::now();
    const Scene scene(changed);
    const auto afterScene = Clock::now();
    const auto findings = runChecks(scene).findings;
    const auto afterChecks = Clock::now();
    const Cost cost = costOf(changed);
    const PowerPlan power = powerPlan(changed);
    const auto end = Clock::now();
    if (cost.unpriced < 0 || power.peak() < Power{} || findings.size() > 100'000) std::abort();  // keeps the results in use
    stages.edit.push_back(microseconds(start, afterEdit));
    stages.scene.push_back(microseconds(afterEdit, afterScene));
    stages.checks.push_back(microseconds(afterScene, afterChecks));
    stages.figures.push_back(microseconds(afterChecks, end));
    stages.all.push_back(microseconds(start, end));
}

}  // namespace

std::string benchCheckJson(const Rig& rig, int runs)
{
    Stages stages;
    for (int i = 0; i < runs; ++i) measure(rig, stages);
    const Scene scene(rig);
    std::size_t solids = 0;
    for (const StandingPiece& piece : scene.pieces()) solids += piece.solids.size();
    nlohmann::ordered_json json = {
        {"bench", "check"}, {"rig", rig.name}, {"pieces", scene.pieces().size()}, {"solids", solids}, {"findings", runChecks(scene).findings.size()},
        {"runs", runs}, {"median_us", rounded(median(stages.all))}, {"slowest_us", rounded(*std::max_element(stages.all.begin(), stages.all.end()))},
        {"edit_us", rounded(median(stages.edit))}, {"scene_us", rounded(median(stages.scene))}, {"checks_us", rounded(median(stages.checks))},
        {"figures_us", rounded(median(stages.figures))}};
    return json.dump(2) + "\n";
}

}  // namespace rw
