#include "assembly/checklist.h"

#include <algorithm>

#include "assembly/steps.h"

namespace rw {
namespace {

struct Chapter {
    const char* id;
    const char* title;
    std::vector<Task> (*tasks)(const Scene&);
};

// On the bench first (what is hard to reach later), then into the case from the wall outward, then cables and power.
constexpr Chapter kChapters[] = {
    {"case", RW_TEXT("Prepare the case"), assembly::prepareCase},
    {"processor", RW_TEXT("Processor"), assembly::setProcessor},
    {"cooler_base", RW_TEXT("Cooler mounting"), assembly::prepareCooler},
    {"memory", RW_TEXT("Memory"), assembly::setMemory},
    {"m2", RW_TEXT("M.2 drives"), assembly::setM2Drives},
    {"board", RW_TEXT("Motherboard into the case"), assembly::setBoard},
    {"power_supply", RW_TEXT("Power supply"), assembly::setPowerSupply},
    {"fans", RW_TEXT("Fans and radiator"), assembly::setFansAndRadiators},
    {"cooler", RW_TEXT("CPU cooler"), assembly::setCooler},
    {"drives", RW_TEXT("Drives"), assembly::setDrives},
    {"cards", RW_TEXT("Graphics cards"), assembly::setCards},
    {"braces", RW_TEXT("Card supports"), assembly::setBraces},
    {"bridges", RW_TEXT("Bridges"), assembly::setBridges},
    {"cables", RW_TEXT("Cables"), assembly::plugCables},
    {"start", RW_TEXT("First start"), assembly::startUp},
    {"not_placed", RW_TEXT("Not placed in the plan"), assembly::notPlaced},
};

// Whether a part the finding speaks of moves in this step; what it moves onto does not count.
bool moves(const Step& step, const Finding& finding)
{
    return std::any_of(step.tasks.begin(), step.tasks.end(), [&](const Task& task) {
        return !task.parts.empty() && std::find(finding.parts.begin(), finding.parts.end(), task.parts.front()) != finding.parts.end();
    });
}

// Cables and the first start touch nearly everything; a finding belongs where its part is set.
bool setsParts(const Step& step) { return step.id != "cables" && step.id != "start"; }

void addFindings(const Evaluation& evaluation, std::vector<Step>& steps)
{
    for (std::size_t i = 0; i < evaluation.findings.size(); ++i) {
        const auto step = std::find_if(steps.rbegin(), steps.rend(), [&](const Step& s) { return setsParts(s) && moves(s, evaluation.findings[i]); });
        if (step != steps.rend()) step->findings.push_back(i);
    }
}

}  // namespace

std::vector<Step> buildOrder(const Evaluation& evaluation)
{
    std::vector<Step> steps;
    for (const Chapter& chapter : kChapters) {
        auto tasks = chapter.tasks(*evaluation.scene);
        if (!tasks.empty()) steps.push_back({chapter.id, {chapter.title, {}}, std::move(tasks), {}});
    }
    addFindings(evaluation, steps);
    return steps;
}

}  // namespace rw
