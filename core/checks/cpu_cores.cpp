// A guideline: four physical cores for each card, six at least, so that reading and preparing data keeps up. A rule of thumb,
// so a Note.
#include "checks/base/tally.h"
#include "parts/kinds/cpu.h"
#include "parts/kinds/graphics_card.h"

namespace rw::checks {

void cpu_cores(const Scene& scene, Report& report)
{
    Tally cores;
    for (const auto& cpu : listed<Cpu>(scene.rig())) cores.add(*cpu.item, cpu.spec->cores);
    const auto cards = listed<GraphicsCard>(scene.rig());
    if (cores.unknown || cores.items.empty() || cards.empty()) return;
    const double wanted = std::max(6.0, 4.0 * static_cast<double>(cards.size()));
    hold({cores.value, wanted, [](double cores) { return Value(countOf(cores)); }, cores.origin}, cores.items,
         RW_TEXT("{part} has {measured} cores; as a guideline {limit} are wanted (four for each graphics card, six at least), more where pictures are prepared."), report);
}

DecidingFields cpu_cores_fields()
{
    return {
        {"cpu", "cores"}};
}

}  // namespace rw::checks
