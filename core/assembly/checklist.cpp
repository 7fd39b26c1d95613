#include "assembly/checklist.h"

#include <algorithm>

#include "assembly/order.h"
#include "assembly/steps.h"

namespace rw {
namespace {

using namespace assembly;

// Whether a part the finding speaks of moves in this step; what it moves onto does not count.
bool moves(const Step& step, const Finding& finding)
{
    return std::any_of(step.tasks.begin(), step.tasks.end(), [&](const Task& task) {
        return !task.parts.empty() && std::find(finding.parts.begin(), finding.parts.end(), task.parts.front()) != finding.parts.end();
    });
}

// Cables and the first start touch nearly everything; a finding belongs where its part is set.
bool setsParts(const Step& step)
{
    return step.id == "case" || std::any_of(step.tasks.begin(), step.tasks.end(), [](const Task& task) { return !task.pieces.empty(); });
}

// Whether the finding is told at this step though one of its parts moves later: it asks for something before.
bool asksBefore(const Finding& finding, const Step& step) { return finding.check == "cpu_bios" && step.id == "processor"; }

void addFindings(const Evaluation& evaluation, std::vector<Step>& steps)
{
    for (std::size_t i = 0; i < evaluation.findings.size(); ++i) {
        const Finding& finding = evaluation.findings[i];
        auto step = std::find_if(steps.rbegin(), steps.rend(), [&](const Step& s) { return asksBefore(finding, s); });
        if (step == steps.rend()) step = std::find_if(steps.rbegin(), steps.rend(), [&](const Step& s) { return setsParts(s) && moves(s, finding); });
        if (step != steps.rend()) step->findings.push_back(i);
    }
}

// What is done to parts that no order brings in, and what would stand on them, goes along.
void leaveOut(const Scene& scene, const std::vector<Operation>& all, Order& order)
{
    std::vector<std::size_t> pieces;
    for (const Shut& one : order.shut)
        if (all[one.operation].piece) pieces.push_back(*all[one.operation].piece);
    if (pieces.empty()) return;
    const auto standsOut = [&](std::size_t piece) { return std::any_of(pieces.begin(), pieces.end(), [&](std::size_t out) { return piece == out || standsOn(scene, piece, out); }); };
    std::erase_if(order.sequence, [&](std::size_t o) {
        const Operation& operation = all[o];
        if (operation.piece) {
            if (!standsOut(*operation.piece)) return false;
            order.shut.push_back({o, std::nullopt});
            return true;
        }
        const bool ofAPart = std::any_of(pieces.begin(), pieces.end(), [&](std::size_t piece) { return !operation.task.parts.empty() && scene.pieces()[piece].item->id == operation.task.parts.front(); });
        return ofAPart || std::any_of(operation.needs.begin(), operation.needs.end(), standsOut);
    });
}

// What no order brings in, and what it meets.
Step blocked(const Scene& scene, const std::vector<Operation>& all, const std::vector<Shut>& shut)
{
    Step step{"blocked", {RW_TEXT("No order puts these in"), {}}, {RW_TEXT("As planned they bar one another's way, or the case does: change the plan before building."), {}}, {}, {}, {}, {}, {}};
    for (const Shut& one : shut) {
        const Operation& operation = all[one.operation];
        Task task = operation.task;
        task.id = "blocked/" + task.id;
        task.pieces.clear();
        task.places.clear();
        const std::string name = nameOf(*scene.pieces()[*operation.piece].item);
        if (one.by) task.text = {RW_TEXT("{part} meets the {thing} of {other} after {measured}."), {{"part", name}, {"thing", one.by->met->name}, {"other", nameOf(*scene.pieces()[one.by->piece].item)}, {"measured", one.by->after}}};
        else task.text = {RW_TEXT("{part} comes in only after what stays out."), {{"part", name}}};
        step.tasks.push_back(std::move(task));
    }
    return step;
}

Step notPlaced(const Scene& scene)
{
    const Chapter& chapter = chapters()[chapterNumber("not_placed")];
    Step step{chapter.id, {chapter.title, {}}, {}, {}, {}, {}, {}, {}};
    for (const Item& item : scene.rig().items) {
        const auto pieces = item.part->spec->pieces(item.state);
        bool missing = false;
        for (std::size_t i = 0; i < pieces.size(); ++i) missing = missing || i >= item.pieces.size() || !item.pieces[i];
        if (!missing) continue;
        Task task;
        task.id = "not_placed/" + item.id;
        task.text = {RW_TEXT("{part} has no place in this plan, or only a part of it has. Decide where it goes before building."), {{"part", nameOf(item)}}};
        task.parts = {item.id};
        step.tasks.push_back(std::move(task));
    }
    return step;
}

// Says of a doing what would be in its way later, or is whenever it is done.
void explain(const Scene& scene, Operation& operation, const std::vector<std::size_t>& later)
{
    const auto bar = barredInTheEnd(scene, operation);
    const bool comesLater = bar && std::find(later.begin(), later.end(), *bar) != later.end();
    if (!comesLater && !operation.task.isCramped) return;
    operation.task.because = {comesLater ? RW_TEXT("Before {other}, which bars the way later.") : RW_TEXT("There is little room beside {other}: try it before all is screwed down."),
                              {{"other", bar ? Value(nameOf(*scene.pieces()[*bar].item)) : Value(Term{RW_TEXT("its neighbours")})}}};
}

class Steps {
public:
    explicit Steps(const Scene& scene) : m_scene(scene), m_onBoard(scene.pieces().size()), m_stands(scene.pieces().size())
    {
        for (std::size_t i = 0; i < m_stands.size(); ++i) {
            for (auto at = std::optional(i); at; at = scene.pieces()[*at].host)
                if (scene.pieces()[*at].part().as<Motherboard>()) m_onBoard[i] = true;
            if (!scene.pieces()[i].host) m_stands[i] = true;   // the case, or a board without one
        }
    }

    void add(const Operation& operation)
    {
        const Chapter& chapter = chapters()[operation.chapter];
        if (m_all.empty() || m_chapter != operation.chapter) {
            m_chapter = operation.chapter;
            const int times = ++m_times[chapter.id];
            Step step;
            step.id = chapter.id + (times > 1 ? "-" + std::to_string(times) : std::string());
            step.title = {chapter.title, {}};
            if (*chapter.why && times == 1) step.why = {chapter.why, {}};
            if (*chapter.hold) step.hold = {chapter.hold, {}};
            m_all.push_back(std::move(step));
        }
        Step& step = m_all.back();
        step.tasks.push_back(operation.task);
        if (operation.piece) come(*operation.piece, step);
        step.standing = standing();
    }

    std::vector<Step> finish() { return std::move(m_all); }

private:
    void come(std::size_t piece, Step& step)
    {
        m_stands[piece] = true;
        step.fitted.push_back(piece);
        if (m_scene.pieces()[piece].piece.plug != MountKind::BoardTray) return;
        for (std::size_t i = 0; i < m_stands.size(); ++i)   // with what it carries
            if (i != piece && m_stands[i] && m_onBoard[i]) step.fitted.push_back(i);
    }

    bool isBoardIn() const
    {
        for (std::size_t i = 0; i < m_stands.size(); ++i)
            if (m_scene.pieces()[i].piece.plug == MountKind::BoardTray && m_stands[i]) return true;
        return false;
    }

    // While the board lies on the bench: that and what is on it, once something is.
    std::vector<std::size_t> standing() const
    {
        bool bench = false;
        for (const std::size_t i : m_all.back().fitted) bench = bench || (m_onBoard[i] && !isBoardIn());
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < m_stands.size(); ++i) {
            const bool board = m_scene.pieces()[i].piece.plug == MountKind::BoardTray;
            if (bench ? m_onBoard[i] && (m_stands[i] || board) : m_stands[i] && (!m_onBoard[i] || isBoardIn())) all.push_back(i);
        }
        return all;
    }

    const Scene& m_scene;
    std::vector<bool> m_onBoard, m_stands;
    std::vector<Step> m_all;
    std::size_t m_chapter = 0;
    std::map<std::string, int> m_times;
};

}  // namespace

std::vector<Step> buildOrder(const Evaluation& evaluation)
{
    const Scene& scene = *evaluation.scene;
    std::vector<Operation> all = operations(scene);
    Order order = orderOf(scene, all);
    leaveOut(scene, all, order);
    for (const std::size_t o : order.cramped) all[o].task.isCramped = true;
    std::vector<std::size_t> later;   // pieces that come in after the doing at hand
    for (auto o = order.sequence.rbegin(); o != order.sequence.rend(); ++o) {
        explain(scene, all[*o], later);
        if (all[*o].piece) later.push_back(*all[*o].piece);
    }
    Steps built(scene);
    for (const std::size_t o : order.sequence) built.add(all[o]);
    for (const Operation& operation : afterwards(evaluation)) built.add(operation);
    std::vector<Step> steps = built.finish();
    if (Step step = blocked(scene, all, order.shut); !step.tasks.empty()) steps.insert(steps.begin(), std::move(step));
    if (Step step = notPlaced(scene); !step.tasks.empty()) steps.push_back(std::move(step));
    addFindings(evaluation, steps);
    return steps;
}

}  // namespace rw
