#include "checks/base/supplies.h"

#include "parts/kinds/case_fan.h"
#include "parts/kinds/liquid_cooler.h"

namespace rw {
namespace {

constexpr double kShortest = 90;  // mm: what begins nearer than any supply is long does not stand behind it

}  // namespace

std::optional<BehindSupply> behindSupply(const Scene& scene, const Standing<PowerSupply>& supply, std::size_t pcCase, Radiators radiators)
{
    const Solid* body = supply.at->solid("supply");
    if (!body) return std::nullopt;
    const Turn& turn = supply.at->pose.turn;
    const Axis axis = turn.apply(Axis::X);
    const int sense = turn.signOf(Axis::X);
    const Box box = boundsOf(*body);
    const Length rear = -outermost(box, axis, -sense);
    const auto number = static_cast<std::size_t>(axis);
    std::optional<BehindSupply> nearest;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const StandingPiece& piece = scene.pieces()[i];
        if (piece.item == supply.at->item || (radiators == Radiators::DoNotCount && piece.part().as<LiquidCooler>())) continue;
        for (const Solid& solid : piece.solids) {
            const CaseObstacle* obstacle = i == pcCase ? piece.part().as<PcCase>()->obstacle(solid.name) : nullptr;
            if (isKeepOut(solid.role) || (i == pcCase && (!obstacle || obstacle->isPost() || !obstacle->x0))) continue;
            const Box there = boundsOf(solid);
            bool level = true;
            for (const Axis side : {next(axis), afterNext(axis)}) level = level && there.lo[side] < box.hi[side] && box.lo[side] < there.hi[side];
            const Length room = -outermost(there, axis, -sense) - rear;
            if (!level || room < mm(kShortest) || (nearest && room >= nearest->room)) continue;
            // A cage's open ends decide nothing, and a fan on the floor is level with a supply there in every case.
            const Origin origin = obstacle ? obstacle->x0.origin : piece.part().as<CaseFan>() ? solid.origins[number] : weakest(solid.origins);
            nearest = BehindSupply{i, &solid, room, origin, obstacle};
        }
    }
    return nearest;
}

}  // namespace rw
