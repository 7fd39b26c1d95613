// A power supply's length against its bay, with the drive cage in or out.
#include "checks/base/places.h"
#include "parts/kinds/power_supply.h"
#include "rig/edits.h"

namespace rw::checks {

void psu_length(const Scene& scene, Report& report)
{
    for (const auto& supply : scene.each<PowerSupply>()) {
        const auto pcCase = caseOf(scene, supply.index);
        if (!pcCase) continue;
        Fit fit;
        fit.subject = supply.index;
        fit.object = pcCase->index;
        fit.actual = reading(supply.spec->length);
        fit.limit = reading(pcCase->spec->psuLimitNow(pcCase->at->item->state));
        fit.note = mm(30);  // plugs and cables need about that behind a modular supply
        fit.clash = RW_TEXT("{part} is {measured} long; {other} takes {limit}: {lack} too long. Choose a shorter supply.");
        fit.close = RW_TEXT("{part} is {measured} long; {other} takes {limit}: {room} are left for its plugs and cables. Check that they bend there.");
        fit.guess = RW_TEXT("{part} is {measured} long; {limit} for {other} is an estimate, not a published limit. Measure the bay.");
        fit.unknownActual = RW_TEXT("Length of {part} is unknown; the limit of {other} is {limit}. Look it up before ordering.");
        fit.unknownLimit = RW_TEXT("{part} is {measured} long; what {other} takes is unknown. Measure the bay.");
        if (const Solid* body = supply.at->solid("supply")) fit.where.boxes.push_back(boundsOf(*body));
        Finding* finding = report.fit(fit);
        if (!finding || finding->verdict < Verdict::Warning) continue;
        if (!pcCase->spec->psuLimitWithCage || pcCase->at->item->state.has("cage_out")) continue;
        const ItemId id = pcCase->at->item->id;
        Fix fix{{RW_TEXT("Take the drive cage out of {other}"), finding->text.arguments},
                {RW_TEXT("{part} is {measured} long; with the drive cage {other} takes {limit}. Fits if the cage is taken out."), finding->text.arguments},
                [id](const Rig& rig) { return setSwitch(rig, id, "cage_out", true); }};
        finding->fixes.push_back(std::move(fix));
    }
}

}  // namespace rw::checks
