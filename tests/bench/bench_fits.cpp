// bench_fits DATABASE RIG...: how long the answer takes which graphics cards of an imported catalogue fit a rig, as it is and
// without its cards. Medians of five; the parts are in memory, as in the window.
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "db/catalogue.h"
#include "plan/fits.h"
#include "rig/edits.h"
#include "rig/rig_file.h"

namespace {

using namespace rw;
using Clock = std::chrono::steady_clock;

template <class Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Rig withoutCards(Rig rig)
{
    for (std::size_t i = 0; i < rig.items.size();)
        if (std::string(rig.items[i].part->kind->id) == "graphics_card") rig = *removeItem(rig, rig.items[i].id);
        else ++i;
    return rig;
}

void measure(const char* what, const Rig& rig, const std::vector<PartPtr>& cards)
{
    const double all = medianMs(5, [&] { fitsOf(rig, cards); });
    const std::vector<PartPtr> inSight(cards.begin(), cards.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(cards.size(), 30)));
    const double first = medianMs(5, [&] { fitsOf(rig, inSight); });
    const std::size_t some = std::min<std::size_t>(cards.size(), 100);
    const double each = medianMs(1, [&] { for (std::size_t i = 0; i < some; ++i) fitByPlacing(rig, cards[i * cards.size() / some]); }) / static_cast<double>(some);
    std::printf("%-28s %-12s  all %7.1f ms  first 30 %6.1f ms  placed one by one %8.1f ms  times %5.1f\n", rig.name.substr(0, 28).c_str(), what, all, first, each * static_cast<double>(cards.size()),
                each * static_cast<double>(cards.size()) / all);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_fits DATABASE RIG...\n");
        return 2;
    }
    const Catalogue catalogue = Catalogue::open(std::string(RW_BUILD) + "/share/rigwright/catalogue.sqlite", argv[1]);
    std::vector<PartPtr> cards;
    const double load = medianMs(3, [&] { cards = catalogue.parts("graphics_card"); });
    std::printf("%zu graphics cards, read in %.0f ms\n", cards.size(), load);
    for (int i = 2; i < argc; ++i) {
        const Rig rig = loadRig(argv[i]);
        measure("as it is", rig, cards);
        measure("no card yet", withoutCards(rig), cards);
    }
    return 0;
}
