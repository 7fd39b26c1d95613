#include "plan/fit_stage.h"

#include <algorithm>
#include <limits>

#include "plan/cures.h"

namespace rw {
namespace {

constexpr std::int64_t kNoMargin = std::numeric_limits<std::int64_t>::max();

void addWords(std::uint64_t& hash, const std::string& words) { hash = mixed(hash, std::hash<std::string>{}(words)); }

void addPlacement(std::uint64_t& hash, const Placement& placement)
{
    addWords(hash, placement.host);
    addWords(hash, placement.hostPiece);
    addWords(hash, placement.mount);
    const Point turned = placement.turn.apply(pointMm(1, 2, 3));  // tells all turns apart
    for (const Axis axis : {Axis::X, Axis::Y, Axis::Z}) hash = mixed(hash, static_cast<std::uint64_t>(turned[axis].raw()));
    for (const auto& [axis, length] : placement.slides) hash = mixed(mixed(hash, static_cast<std::uint64_t>(axis)), static_cast<std::uint64_t>(length.raw()));
}

// Everything of the rig but which part the item is.
std::uint64_t hashWithout(const Rig& rig, const ItemId& id)
{
    std::uint64_t hash = static_cast<std::uint64_t>(rig.stance);
    for (const Item& item : rig.items) {
        addWords(hash, item.id);
        if (item.id != id) hash = mixed(hash, reinterpret_cast<std::uintptr_t>(item.part.get()));
        for (const auto& piece : item.pieces) {
            hash = mixed(hash, piece ? 2 : 1);
            if (piece) addPlacement(hash, *piece);
        }
        for (const std::string& name : item.state.switches) addWords(hash, name);
        for (const auto& [name, length] : item.state.lengths) { addWords(hash, name); hash = mixed(hash, static_cast<std::uint64_t>(length.raw())); }
    }
    return hash;
}

bool isCondition(const Fix& fix) { return fix.kind == Fix::Kind::Condition; }

// Remedies stand beside a finding and change nothing of it; a finding that is no clash has nothing to be fixed.
bool mayBecomeFitsIf(const Finding& finding)
{
    return finding.verdict >= Verdict::Warning && std::any_of(finding.fixes.begin(), finding.fixes.end(), isCondition);
}

// Keeps the worst that is told; of the same severity what was worse before a fix was found, then the first. `told` is how bad
// the answer's was.
void tell(FitAnswer& answer, std::pair<Verdict, Verdict>& told, const Finding& finding, Verdict verdict, const Text& text)
{
    const std::pair now(verdict, finding.verdict);
    if (answer.verdict && now <= told) return;
    told = now;
    answer.verdict = verdict;
    answer.reason = text;
    answer.check = finding.check;
}

bool concerns(const Finding& finding, const ItemId& id) { return std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end(); }

std::vector<ItemId> noPlaceIn(const std::vector<const Remembered*>& all)
{
    std::vector<ItemId> noPlace;
    for (const Remembered* one : all) noPlace.insert(noPlace.end(), one->outcome.noPlace.begin(), one->outcome.noPlace.end());
    return noPlace;
}

std::vector<Finding> withoutToldElsewhere(std::vector<Finding> findings, const std::vector<ItemId>& noPlace)
{
    std::erase_if(findings, [&](const Finding& f) { return isToldElsewhere(f, noPlace); });
    return findings;
}

// cures(), check by check: a subject is one check's.
bool curesAll(const std::vector<const Remembered*>& before, const Finding& cured, const std::vector<const Remembered*>& after)
{
    const auto noPlaceBefore = noPlaceIn(before), noPlaceAfter = noPlaceIn(after);
    const bool filters = !noPlaceBefore.empty() || !noPlaceAfter.empty();
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto &was = before[i]->outcome.findings, &is = after[i]->outcome.findings;
        if (filters ? !cures(withoutToldElsewhere(was, noPlaceBefore), cured, withoutToldElsewhere(is, noPlaceAfter)) : !cures(was, cured, is)) return false;
    }
    return true;
}

}  // namespace

FitStage& FitStages::of(const Rig& rig, const ItemId& part)
{
    auto& stage = m_stages[hashWithout(rig, part)];
    if (!stage) stage = std::make_unique<FitStage>(rig, part, m_before);
    return *stage;
}

FitStage::FitStage(Rig rig, ItemId part, const Before& before)
    : m_scene(std::move(rig)), m_id(std::move(part)), m_before(before), m_state(m_scene.rig().find(m_id)->state), m_checks(allChecks().size()), m_last(allChecks().size())
{
}

Remembered FitStage::remember(CheckOutcome outcome) const
{
    Remembered made;
    made.margin = kNoMargin;
    made.outcome = std::move(outcome);
    for (Finding& finding : made.outcome.findings) {
        if (finding.verdict < Verdict::Warning) finding.fixes.clear();
        std::erase_if(finding.fixes, [](const Fix& fix) { return !isCondition(fix); });
    }
    for (const Finding& finding : made.outcome.findings) {
        made.worst = std::max(made.worst, 1 + static_cast<int>(finding.verdict));
        made.mayBeFixed = made.mayBeFixed || mayBecomeFitsIf(finding);
        if ((!made.main || finding.verdict > made.main->verdict) && m_before.isOfPart(finding, m_id)) made.main = &finding;
        if (const auto* margin = std::get_if<Length>(&finding.margin); margin && concerns(finding, m_id)) made.margin = std::min(made.margin, margin->raw());
    }
    return made;
}

const Remembered& FitStage::outcome(std::size_t check, std::uint64_t signature, const Trial& trial, const Pairs& explained)
{
    Last& last = m_last[check];
    if (last.outcome && last.signature == signature) return *last.outcome;
    auto [it, isNew] = m_checks[check].try_emplace(signature);
    if (isNew) {
        if (m_on != trial.part) {
            m_scene.putPart(m_id, trial.part);
            m_on = trial.part;
        }
        it->second = remember(runCheck(allChecks()[check], m_scene, explained, Wanted::FindingsOnly));
    }
    last = {signature, &it->second};
    return it->second;
}

std::vector<const Remembered*> FitStage::outcomes(const Trial& trial)
{
    std::vector<const Remembered*> all;
    all.reserve(m_checks.size());
    Pairs explained;
    std::uint64_t explainedHash = 0;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        // The last is `overlap`, which is silent about what others explained.
        const std::uint64_t signature = i + 1 == m_checks.size() ? mixed(trial.signature->forCheck(i), explainedHash) : trial.signature->forCheck(i);
        const Remembered& one = outcome(i, signature, trial, explained);
        for (const auto& pair : one.outcome.explained) {
            explained.push_back(pair);
            explainedHash = mixed(mixed(explainedHash, pair.first), pair.second);
        }
        all.push_back(&one);
    }
    return all;
}

Score FitStage::atLeast(const Trial& trial)
{
    Score least;
    least.margin = kNoMargin;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        if (trial.signature->readsShape(i)) continue;
        const Remembered& one = outcome(i, trial.signature->forCheck(i), trial, {});
        // What may be fixed may come down to "Fits if".
        least.worst = std::max(least.worst, one.mayBeFixed ? std::min(one.worst, 1 + static_cast<int>(Verdict::FitsIf)) : one.worst);
        least.findings += static_cast<int>(one.outcome.findings.size());
    }
    return least;
}

std::optional<FitStage::Judged> FitStage::judge(const Trial& trial, const std::optional<Score>& best, FitStages& stages)
{
    const bool isWaived = !m_scene.rig().waivers.empty();
    if (best && !isWaived && *best < atLeast(trial)) return std::nullopt;
    const auto all = outcomes(trial);
    const auto noPlace = noPlaceIn(all);
    Judged judged;
    judged.score.margin = kNoMargin;
    std::pair<Verdict, Verdict> told;
    std::vector<std::pair<Verdict, Finding>> findings;  // in full with their first verdicts, where some may be waived
    for (const Remembered* one : all) {
        if (!one->mayBeFixed && noPlace.empty() && !isWaived) {
            judged.score.findings += static_cast<int>(one->outcome.findings.size());
            judged.score.worst = std::max(judged.score.worst, one->worst);
            judged.score.margin = std::min(judged.score.margin, one->margin);
            if (one->main) tell(judged.answer, told, *one->main, one->main->verdict, one->main->text);
            continue;
        }
        for (const Finding& finding : one->outcome.findings) {
            if (isToldElsewhere(finding, noPlace)) continue;
            const Fix* fix = mayBecomeFitsIf(finding) ? condition(trial, all, finding, stages) : nullptr;
            const Verdict verdict = fix ? Verdict::FitsIf : finding.verdict;
            const Text& text = fix && !fix->condition.pattern.empty() ? fix->condition : finding.text;
            const bool hasRoom = fix && !std::holds_alternative<std::monostate>(fix->margin);
            const Value& margin = hasRoom ? fix->margin : finding.margin;
            if (isWaived) {
                Finding& copy = findings.emplace_back(finding.verdict, finding).second;
                copy.verdict = verdict;
                copy.text = text;
                copy.margin = margin;
                if (hasRoom) copy.limit = fix->limit;
                continue;
            }
            ++judged.score.findings;
            judged.score.worst = std::max(judged.score.worst, 1 + static_cast<int>(verdict));
            if (const auto* room = std::get_if<Length>(&margin); room && concerns(finding, m_id)) judged.score.margin = std::min(judged.score.margin, room->raw());
            if (m_before.isOfPart(finding, verdict, m_id)) tell(judged.answer, told, finding, verdict, text);
        }
    }
    return isWaived ? settled(std::move(findings)) : judged;
}

// The first condition that makes the finding right, as evaluate() tries it.
const Fix* FitStage::condition(const Trial& trial, const std::vector<const Remembered*>& all, const Finding& finding, FitStages& stages)
{
    for (const Fix& fix : finding.fixes) {
        const Change& change = changeBy(fix, trial, stages);
        if (!change.isPossible) continue;
        if (!change.stage) {
            Rig here = m_scene.rig();
            here.find(m_id)->part = trial.part;
            const auto changed = fix.apply(here);
            std::vector<Finding> before;
            for (const Remembered* one : all) before.insert(before.end(), one->outcome.findings.begin(), one->outcome.findings.end());
            if (changed && cures(before, finding, runChecks(Scene(*changed)).findings)) return &fix;
            continue;
        }
        // Another state of the part shows another shape.
        std::optional<Signature> other;
        if (!(change.stage->m_state == m_state)) other.emplace(*trial.part, trial.part->spec->pieces(change.stage->m_state));
        if (curesAll(all, finding, change.stage->outcomes({trial.part, other ? &*other : trial.signature}))) return &fix;
    }
    return nullptr;
}

// A fix holds all it needs in itself, so that it does to every part alike the same.
const FitStage::Change& FitStage::changeBy(const Fix& fix, const Trial& trial, FitStages& stages)
{
    const auto [it, isNew] = m_changes.try_emplace(&fix);
    if (!isNew) return it->second;
    Rig here = m_scene.rig();
    here.find(m_id)->part = trial.part;
    const auto changed = fix.apply(here);
    it->second.isPossible = bool(changed);
    if (!changed) return it->second;
    const Item* item = changed->find(m_id);
    if (item && item->part == trial.part) it->second.stage = &stages.of(*changed, m_id);
    return it->second;
}

FitStage::Judged FitStage::settled(std::vector<std::pair<Verdict, Finding>> findings) const
{
    std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    Evaluation evaluation;
    for (auto& [first, finding] : findings) {
        finding.fixes.clear();
        evaluation.findings.push_back(std::move(finding));
    }
    settle(m_scene.rig(), evaluation.findings, [](const Rig&) { return std::vector<Finding>(); });
    return {scoreOf(evaluation, m_id), answerFrom(evaluation.findings, m_id, m_before)};
}

}  // namespace rw
