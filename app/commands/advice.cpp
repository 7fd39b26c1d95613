#include "commands/advice.h"

#include "db/catalogue.h"
#include "parts/kinds/graphics_card.h"
#include "paths.h"
#include "plan/remedies.h"
#include "units/data_error.h"

namespace rw {
namespace {

bool isAboutACard(const Rig& rig, const Finding& finding)
{
    return std::any_of(finding.parts.begin(), finding.parts.end(), [&](const ItemId& id) { return rig.find(id) && rig.find(id)->part->as<GraphicsCard>(); });
}

std::vector<PartPtr> cardSupports()
{
    std::vector<PartPtr> parts;
    try {
        const Catalogue catalogue = Catalogue::open(catalogueFile(), userDatabaseFile());
        for (const PartSummary& summary : catalogue.all("gpu_brace")) parts.push_back(catalogue.part(summary.id));
    } catch (const DataError&) {
        // Then none is offered; what is in the rig can still be moved.
    }
    return parts;
}

}  // namespace

Advice adviceFor(const Rig& rig)
{
    Advice advice{evaluate(rig), {}, missingNumbers(rig)};
    std::optional<std::vector<PartPtr>> spares;
    for (const Finding& finding : advice.evaluation.findings) {
        const bool clashes = finding.verdict >= Verdict::Warning && !finding.isWaived();
        if (clashes && !spares && isAboutACard(rig, finding)) spares = cardSupports();
        auto remedies = finding.isWaived() ? finding.fixes : remediesFor(advice.evaluation, finding, spares.value_or(std::vector<PartPtr>()));
        remedies.erase(remedies.begin(), remedies.begin() + static_cast<std::ptrdiff_t>(finding.fixes.size()));
        advice.remedies.push_back(std::move(remedies));
    }
    return advice;
}

}  // namespace rw
