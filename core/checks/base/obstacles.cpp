#include "checks/base/obstacles.h"

#include "rig/edits.h"

namespace rw {

Length wholeMillimetres(Length length)
{
    constexpr std::int64_t kStep = 1000;
    const std::int64_t raw = length.raw();
    return Length::fromRaw((raw >= 0 ? (raw + kStep - 1) / kStep : -((-raw + kStep - 1) / kStep)) * kStep);
}

Length wholeMillimetresPast(Length length) { return wholeMillimetres(length + Length::fromRaw(1)); }

void addMove(Finding& finding, const char* label, const char* condition, Length by, std::function<Result<Rig>(const Rig&)> apply)
{
    Fix fix{{label, finding.text.arguments}, {condition, finding.text.arguments}, std::move(apply)};
    fix.label.arguments["by"] = fix.condition.arguments["by"] = by;
    finding.fixes.push_back(std::move(fix));
}

std::vector<ObstacleMove> movesOf(const Standing<PcCase>& pcCase, const CaseObstacle& obstacle, Length forward, Length up, Length down)
{
    std::vector<ObstacleMove> moves;
    const ItemId id = pcCase.at->item->id;
    const State& state = pcCase.at->item->state;
    const auto add = [&](ObstacleMove::Way way, const std::string& name, Length more, const LengthFact& most, int sense) {
        const Length to = state.length(name) + wholeMillimetres(more) * sense;
        if (!most || more <= Length{} || to * sense > *most) return;
        moves.push_back({way, wholeMillimetres(more), [id, name, to](const Rig& rig) { return setLength(rig, id, name, to); }});
    };
    add(ObstacleMove::Way::Front, obstacle.frontName(), forward, obstacle.slideFront, 1);
    add(ObstacleMove::Way::Up, obstacle.lengthName(), up, obstacle.slideUp, 1);
    add(ObstacleMove::Way::Down, obstacle.lengthName(), down, obstacle.slideDown, -1);
    if (obstacle.removable.valueOr(false))
        moves.push_back({ObstacleMove::Way::Out, {}, [id, name = obstacle.switchName()](const Rig& rig) { return setSwitch(rig, id, name, true); }});
    return moves;
}

}  // namespace rw
