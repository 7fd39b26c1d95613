// From an edit to the figures, over every sample rig: what happens at each step of a drag. Use: bench_live_path SAMPLES_FOLDER
#include <benchmark/benchmark.h>

#include <filesystem>
#include <iostream>

#include "parts/kinds/graphics_card.h"
#include "plan/evaluate.h"
#include "rig/edits.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

using namespace rw;

namespace {

// A card put onto the mount it stands on: the work of a move, the same rig every time.
Rig moved(const Rig& rig)
{
    for (const Item& item : rig.items)
        if (item.part->as<GraphicsCard>() && item.isPlaced())
            if (auto changed = placePiece(rig, item.id, 0, *item.pieces.front())) return *changed;
    return rig;
}

void livePath(benchmark::State& state, const Rig& rig)
{
    for (auto _ : state) {
        const Rig changed = moved(rig);
        const Scene scene(changed);
        benchmark::DoNotOptimize(runChecks(scene));
        benchmark::DoNotOptimize(costOf(changed));
        benchmark::DoNotOptimize(powerPlan(changed));
    }
    const Scene scene(rig);
    std::size_t solids = 0;
    for (const StandingPiece& piece : scene.pieces()) solids += piece.solids.size();
    state.counters["pieces"] = static_cast<double>(scene.pieces().size());
    state.counters["solids"] = static_cast<double>(solids);
}

// The same with every fix tried on the whole rig: what stands in the list once the part is dropped.
void withFixes(benchmark::State& state, const Rig& rig)
{
    for (auto _ : state) benchmark::DoNotOptimize(evaluate(moved(rig)));
}

}  // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::cerr << "use: bench_live_path SAMPLES_FOLDER\n";
        return 2;
    }
    try {
        for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
            if (entry.path().extension() != ".rig") continue;
            const Rig rig = loadRig(entry.path());
            const std::string name = entry.path().stem().string();
            benchmark::RegisterBenchmark(("live/" + name).c_str(), livePath, rig)->Unit(benchmark::kMicrosecond);
            benchmark::RegisterBenchmark(("evaluate/" + name).c_str(), withFixes, rig)->Unit(benchmark::kMicrosecond);
        }
    } catch (const DataError& error) {
        std::cerr << error.what() << "\n";
        return 2;
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
