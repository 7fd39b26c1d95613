// The geometry core beside FCL in one run: how long both take, and whether they are right. Use: bench_geometry [--short]
// Times are of the processor, not of the clock on the wall, so that what else the machine does counts for neither.
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <map>

#include "bench/fcl_rival.h"
#include "bench/synthetic_rig.h"
#include "geometry/measure.h"
#include "geometry/oracle.h"

using namespace rw;

namespace {

const Length kMargin = mm(50);
const test::FclSettings kFcl[] = {
    {"FCL, libccd, 1e-6 (its default)", fcl::GST_LIBCCD, 1e-6},
    {"FCL, libccd, 1e-3", fcl::GST_LIBCCD, 1e-3},
    {"FCL, its own GJK, 1e-6", fcl::GST_INDEP, 1e-6},
    {"FCL, its own GJK, 1e-3", fcl::GST_INDEP, 1e-3},
};
constexpr std::size_t kEngines = 1 + std::size(kFcl);
const char* nameOf(std::size_t engine) { return engine == 0 ? "Rigwright" : kFcl[engine - 1].name; }

// A rig for every engine, with a part that moves.
struct Bench {
    Bench(test::PartSolids solids, std::vector<Solid> movedPart)
        : parts(std::move(solids)), card(std::move(movedPart)), moved(card), neighbourhood(clusters()), fcl(parts, card, kMargin)
    {
    }

    Neighbours around(std::size_t engine, const Point& place)
    {
        if (engine > 0) return fcl.around(place, kFcl[engine - 1]);
        for (std::size_t i = 0; i < card.size(); ++i) moved[i].shape = shifted(card[i].shape, place);
        return neighbourhood.around(Cluster(moved), kMargin, parts.size());
    }
    Neighbours all(std::size_t engine) { return engine == 0 ? neighbourhood.all(kMargin) : fcl.all(kFcl[engine - 1]); }

    std::vector<Cluster> clusters() const
    {
        std::vector<Cluster> made;
        for (const auto& part : parts) made.emplace_back(part);
        return made;
    }

    test::PartSolids parts;
    std::vector<Solid> card, moved;
    Neighbourhood neighbourhood;
    test::FclRig fcl;
};

double processorMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Every engine in turn, round after round, and the median of each.
void timeAll(const char* what, int rounds, std::size_t queries, const std::function<void(std::size_t engine)>& run)
{
    std::array<std::vector<double>, kEngines> times;
    for (int round = 0; round < rounds; ++round)
        for (std::size_t engine = 0; engine < kEngines; ++engine) {
            const double start = processorMicroseconds();
            run(engine);
            times[engine].push_back((processorMicroseconds() - start) / static_cast<double>(queries));
        }
    std::printf("\n  %s\n", what);
    const double own = medianOf(times[0]);
    for (std::size_t engine = 0; engine < kEngines; ++engine)
        std::printf("    %-34s %9.1f us %7.1f x\n", nameOf(engine), medianOf(times[engine]), medianOf(times[engine]) / own);
}

void timed(std::size_t solids, int rounds)
{
    test::SyntheticRig rig(solids);
    const auto card = rig.card();
    const auto places = rig.places(60);
    Bench bench(rig.parts, card);
    std::size_t clearances = 0, interferences = 0;
    for (const Point& place : places) {
        const Neighbours found = bench.around(0, place);
        clearances += found.gaps.size();
        interferences += found.interferences.size();
    }
    std::printf("\n%zu solids in %zu parts. At %zu places the moved part has %zu parts within 50 mm, and interferes with %zu solids\n",
                solids, rig.parts.size(), places.size(), clearances, interferences);
    timeAll("a moved part of 30 solids against all, a place", rounds, places.size(), [&](std::size_t engine) {
        for (const Point& place : places) bench.around(engine, place);
    });
    const std::size_t repeats = solids < 1000 ? 20 : 1;  // what takes a few microseconds is not timed once
    timeAll("all parts against each other", rounds, repeats, [&](std::size_t engine) {
        for (std::size_t i = 0; i < repeats; ++i) bench.all(engine);
    });
}

// What an engine got wrong.
struct Wrong {
    int missed = 0;       // pairs of solids that share volume, and it is not said
    int touching = 0;     // that touch, and it is called an overlap
    int apart = 0;        // that are apart, and it is called an overlap
    int off = 0;          // whose distance is wrong by more than 0.001 mm
    double worst = 0;     // mm
    int gaps = 0;         // pairs of parts whose clearance is missing, too many, or wrong by more than 0.001 mm
};

// mm outside of what the oracle allows; a gap rounded down to whole µm is up to one too small.
double errorOf(double millimetres, const test::Bracket& wanted)
{
    return std::max({0.0, static_cast<double>(wanted.least) / 1000 - millimetres, millimetres - static_cast<double>(wanted.most) / 1000});
}
constexpr double kAllowed = 0.001 + 1e-9;

// Every pair of solids within the margin, and every clearance, by the exact oracle and by each engine. So that much
// interferes, the moved part stands at eight places at once.
void judged(std::size_t solids)
{
    test::SyntheticRig rig(solids);
    const auto card = rig.card();
    auto parts = rig.parts;
    for (const Point& place : rig.places(8)) {
        parts.push_back(card);
        for (Solid& solid : parts.back()) solid.shape = shifted(solid.shape, place);
    }
    Bench bench(parts, card);
    std::array<Wrong, kEngines> wrong;
    int pairs = 0, sharing = 0, touching = 0, doubtful = 0;
    std::map<std::pair<std::size_t, std::size_t>, test::Bracket> clearances;
    for (std::size_t a = 0; a < parts.size(); ++a)
        for (std::size_t b = a + 1; b < parts.size(); ++b)
            for (std::size_t i = 0; i < parts[a].size(); ++i)
                for (std::size_t j = 0; j < parts[b].size(); ++j) {
                    const Shape &one = parts[a][i].shape, &other = parts[b][j].shape;
                    const test::Bracket apart = test::distanceBetween(one, other);
                    if (apart.least >= static_cast<test::Real>(kMargin.raw())) continue;
                    auto& least = clearances.try_emplace({a, b}, apart).first->second;
                    least = {std::min(least.least, apart.least), std::min(least.most, apart.most)};
                    const bool shares = test::sharesVolume(one, other), touches = !shares && apart.most < 1e-6L;
                    ++pairs;
                    sharing += shares;
                    touching += touches;
                    doubtful += apart.most - apart.least > 0.01L;
                    for (std::size_t engine = 0; engine < kEngines; ++engine) {
                        const auto *settings = engine > 0 ? &kFcl[engine - 1] : nullptr;
                        const auto &its = bench.fcl.object(a, i), &others = bench.fcl.object(b, j);
                        const bool says = settings ? test::fclCollides(its, others, *settings) : shareVolume(one, other);
                        wrong[engine].missed += shares && !says;
                        wrong[engine].touching += touches && says;
                        wrong[engine].apart += !shares && !touches && says;
                        if (shares) continue;
                        const double error = errorOf(settings ? std::max(0.0, test::fclDistance(its, others, *settings)) : gap(one, other).distance.amount(), apart);
                        wrong[engine].off += error > kAllowed;
                        wrong[engine].worst = std::max(wrong[engine].worst, error);
                    }
                }
    for (std::size_t engine = 0; engine < kEngines; ++engine) {
        auto open = clearances;
        for (const PartGap& c : bench.all(engine).gaps) {
            const auto wanted = open.extract({c.a, c.b});
            wrong[engine].gaps += wanted.empty() || errorOf(c.gap.amount(), wanted.mapped()) > kAllowed;
        }
        wrong[engine].gaps += static_cast<int>(open.size());
    }
    std::printf("\n%zu solids and the moved part at 8 places, by the exact oracle: %d pairs of solids within 50 mm, of which %d share volume and %d touch; %zu clearances (in doubt: %d)\n",
                solids, pairs, sharing, touching, clearances.size(), doubtful);
    std::printf("    %-34s %10s %10s %10s %12s %10s %12s\n", "wrong", "missed", "touch=hit", "apart=hit", ">0.001 mm", "worst mm", "clearances");
    for (std::size_t engine = 0; engine < kEngines; ++engine) {
        const Wrong& w = wrong[engine];
        std::printf("    %-34s %10d %10d %10d %12d %10.4f %12d\n", nameOf(engine), w.missed, w.touching, w.apart, w.off, w.worst, w.gaps);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const bool isShort = argc == 2 && std::strcmp(argv[1], "--short") == 0;
    if (argc > 1 && !isShort) {
        std::fprintf(stderr, "use: bench_geometry [--short]\n");
        return 2;
    }
    timed(200, isShort ? 1 : 101);
    if (!isShort) timed(2000, 21);
    judged(isShort ? 50 : 200);
    if (!isShort) judged(2000);
    return 0;
}
