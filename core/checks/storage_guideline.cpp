// A guideline: a terabyte and more on NVMe drives for the system, models and the data at hand. A rule of thumb, so a Note.
#include "checks/base/tally.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/storage.h"

namespace rw::checks {

void storage_guideline(const Scene& scene, Report& report)
{
    constexpr double kWanted = 1000;   // GB
    Tally fast, all;
    for (const auto& drive : listed<Storage>(scene.rig())) {
        all.add(*drive.item, drive.spec->capacityGb);
        const std::string interface = drive.spec->interface.valueOr("");
        if (interface.empty()) fast.unknown = drive.item;
        else if (interface.starts_with("PCIe") || interface.starts_with("NVMe")) fast.add(*drive.item, drive.spec->capacityGb);
    }
    if (fast.unknown || all.items.empty() || listed<GraphicsCard>(scene.rig()).empty()) return;
    hold({fast.value, kWanted, [](double gb) { return Value(gigabytes(gb)); }, fast.origin}, fast.value >= kWanted ? fast.items : all.items,
         RW_TEXT("{part}: {measured} on NVMe drives; as a guideline {limit} are wanted, and twice the largest data set besides. Choose a larger drive."), report);
}

DecidingFields storage_guideline_fields()
{
    return {
        {"storage", "capacity_gb"}, {"storage", "interface", kWhereKnown}};
}

}  // namespace rw::checks
