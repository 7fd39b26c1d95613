#include "numbers/power.h"

#include "parts/kinds/power_supply.h"

namespace rw {

PowerFigures powerOf(const Rig& rig)
{
    PowerFigures figures;
    for (const Item& item : rig.items) {
        const Draw draw = item.part->spec->draw();
        figures.nameplate += draw.nameplate;
        figures.sustained += draw.sustained;
        figures.peak += draw.peak;
        if (const auto* supply = item.part->as<PowerSupply>(); supply && supply->power)
            figures.supply = figures.supply.value_or(Power{}) + *supply->power;
    }
    return figures;
}

}  // namespace rw
