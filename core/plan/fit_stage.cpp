#include "plan/fit_stage.h"

#include <algorithm>

#include "plan/cures.h"

namespace rw {
namespace {

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

void addState(std::uint64_t& hash, const State& state)
{
    for (const std::string& name : state.switches) addWords(hash, name);
    for (const auto& [name, length] : state.lengths) { addWords(hash, name); hash = mixed(hash, static_cast<std::uint64_t>(length.raw())); }
}

// Everything of the rig but which part the item is; of kinds whose settings do not count, only the solids they lead to.
template <class SettingsCount>
std::uint64_t hashWithout(const Rig& rig, const ItemId& id, SettingsCount settingsCount)
{
    std::uint64_t hash = static_cast<std::uint64_t>(rig.stance);
    addWords(hash, id);
    for (const Item& item : rig.items) {
        addWords(hash, item.id);
        if (item.id != id) hash = mixed(hash, reinterpret_cast<std::uintptr_t>(item.part.get()));
        for (const auto& piece : item.pieces) {
            hash = mixed(hash, piece ? 2 : 1);
            if (piece) addPlacement(hash, *piece);
        }
        if (settingsCount(*item.part->kind)) { addState(hash, item.state); continue; }
        const ShapeHash shape = shapeHash(item.part->spec->pieces(item.state));
        hash = mixed(mixed(hash, shape.solid), shape.keepOuts);
    }
    return hash;
}

// All that is told, by check, without what is told elsewhere.
std::vector<const Told*> toldOf(const std::vector<const Said*>& all)
{
    std::vector<const Told*> told;
    std::vector<ItemId> noPlace;
    for (const Said* one : all) {
        for (const Told& each : one->all) told.push_back(&each);
        noPlace.insert(noPlace.end(), one->noPlace.begin(), one->noPlace.end());
    }
    std::erase_if(told, [&](const Told* one) { return isToldElsewhere(one->finding, noPlace); });
    std::sort(told.begin(), told.end(), [](const Told* a, const Told* b) { return a->order < b->order; });
    return told;
}

std::vector<const Finding*> findingsOf(const std::vector<const Said*>& all)
{
    std::vector<const Finding*> findings;
    for (const Told* one : toldOf(all)) findings.push_back(&one->finding);
    return findings;
}

// Whether some condition states the room the part has then.
bool conditionStatesRoom(const Finding& finding, const ItemId& id)
{
    return std::any_of(finding.fixes.begin(), finding.fixes.end(), [&](const Fix& fix) { return roomOf(finding, fix.margin, id) != kNoMargin; });
}

}  // namespace

FitStage& FitStages::of(const Rig& rig, const ItemId& part)
{
    auto& stage = m_stages[hashWithout(rig, part, [](const PartKind&) { return true; })];
    if (!stage) stage = std::make_unique<FitStage>(rig, part, m_before, *this);
    return *stage;
}

FitMemory& FitStages::memoryOf(const Rig& rig, const ItemId& part, std::size_t group)
{
    const auto& groups = readGroups(*rig.find(part)->part->kind);
    const auto& read = groups[group].settings;
    const auto count = [&](const PartKind& kind) { return !settingsAreNamed(kind) || std::find(read.begin(), read.end(), &kind) != read.end(); };
    const auto [memory, isNew] = m_memories.try_emplace(mixed(hashWithout(rig, part, count), group));
    if (isNew && groups[group].reads.shape) m_ofShape.push_back(&memory->second);
    return memory->second;
}

void FitStages::next(std::uint64_t shape)
{
    if (shape == m_shape) return;
    m_shape = shape;
    for (FitMemory* memory : m_ofShape) memory->forget();
    for (auto& [_, stage] : m_stages) stage->forgetShape();
}

FitStage::FitStage(Rig rig, ItemId part, const Before& before, FitStages& stages)
    : m_stages(stages), m_scene(std::move(rig)), m_hearer{std::move(part), &before, &m_scene.rig().waivers}, m_state(m_scene.rig().find(m_hearer.id)->state),
      m_groups(readGroups(*m_scene.rig().find(m_hearer.id)->part->kind))
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) m_memory.push_back(&m_stages.memoryOf(m_scene.rig(), m_hearer.id, group));
}

const Said& FitStage::said(std::size_t group, std::uint64_t signature, const Trial& trial, const Pairs& explained)
{
    static const Said nothing;
    FitMemory& memory = *m_memory[group];
    if (memory.lastSaid && memory.last == signature) return *memory.lastSaid;
    auto [it, isNew] = memory.all.try_emplace(signature);
    if (isNew) {
        if (m_on != trial.part) {
            m_scene.putPart(m_hearer.id, trial.part, *trial.pieces);
            m_on = trial.part;
        }
        Said heard = hear(m_groups[group].checks, m_scene, explained, m_hearer);
        if (!heard.isNothing()) it->second = std::make_unique<Said>(std::move(heard));
    }
    memory.last = signature;
    memory.lastSaid = it->second ? it->second.get() : &nothing;
    return *memory.lastSaid;
}

FitStage::All FitStage::allSaid(const Trial& trial, const std::optional<Bar>& bar)
{
    All all;
    all.reserve(m_groups.size());
    Score least = kNothing;
    Pairs explained;
    std::uint64_t explainedHash = 0;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        // The last is `overlap`, which is silent about what others explained.
        const std::uint64_t signature = trial.signature->forGroup(group);
        const Said& one = said(group, group + 1 == m_groups.size() ? mixed(signature, explainedHash) : signature, trial, explained);
        add(least, one.atLeast);
        if (bar && !bar->isReachedBy(least)) return {};
        for (const auto& pair : one.explained) {
            explained.push_back(pair);
            explainedHash = mixed(mixed(explainedHash, pair.first), pair.second);
        }
        all.push_back(&one);
    }
    return all;
}

Score FitStage::atLeast(const Trial& trial)
{
    Score least = kNothing;
    for (std::size_t group = 0; group < m_groups.size() && !m_groups[group].reads.shape; ++group)
        add(least, said(group, trial.signature->forGroup(group), trial, {}).atLeast);
    return least;
}

std::optional<FitStage::Judged> FitStage::judge(const Trial& trial, const std::optional<Bar>& bar)
{
    const All all = allSaid(trial, bar);
    if (all.empty()) return std::nullopt;
    if (!m_hearer.waivers->empty()) return settled(trial, all);
    Judged judged{kNothing, {}};
    Worst worst;
    std::vector<const Told*> open;
    std::vector<ItemId> noPlace;
    for (const Said* one : all) {
        add(judged.score, one->staying);
        worst.take(one->worst);
        open.insert(open.end(), one->open.begin(), one->open.end());
        noPlace.insert(noPlace.end(), one->noPlace.begin(), one->noPlace.end());
    }
    std::erase_if(open, [&](const Told* told) { return isToldElsewhere(told->finding, noPlace); });
    // The most severe first: they may save the trying of the others.
    std::stable_sort(open.begin(), open.end(), [](const Told* a, const Told* b) { return a->finding.verdict > b->finding.verdict; });
    for (const Told* told : open) {
        const Finding& finding = told->finding;
        const Score asItIs{rankOf(finding.verdict), 1, roomOf(finding, finding.margin, m_hearer.id)};
        const bool isOfPart = m_hearer.before->isOfPart(finding, m_hearer.id);
        // A condition is tried where that it holds would change anything.
        const bool counts = asItIs.worst > judged.score.worst || (isOfPart && worst.isBeatenBy(finding.verdict, *told)) || conditionStatesRoom(finding, m_hearer.id);
        const Fix* fix = counts && mayBecomeFitsIf(finding) ? condition(trial, all, finding) : nullptr;
        if (!fix) {
            add(judged.score, asItIs);
            if (isOfPart) worst.take(finding.verdict, *told, finding.text);
            continue;
        }
        add(judged.score, {rankOf(Verdict::FitsIf), 1, roomOf(finding, marginUnder(*fix, finding), m_hearer.id)});
        if (m_hearer.before->isOfPart(finding, Verdict::FitsIf, m_hearer.id)) worst.take(Verdict::FitsIf, *told, textUnder(*fix, finding));
    }
    judged.answer = worst.answer();
    return judged;
}

// The first condition that makes the finding right, as evaluate() tries it.
const Fix* FitStage::condition(const Trial& trial, const All& all, const Finding& finding)
{
    const auto it = std::find_if(finding.fixes.begin(), finding.fixes.end(), [&](const Fix& fix) { return cures(fix, trial, all, finding); });
    return it == finding.fixes.end() ? nullptr : &*it;
}

bool FitStage::cures(const Fix& fix, const Trial& trial, const All& all, const Finding& finding)
{
    const Change& change = changeBy(fix, trial);
    if (!change.isPossible) return false;
    if (!change.stage) {
        Rig here = m_scene.rig();
        here.find(m_hearer.id)->part = trial.part;
        const auto changed = fix.apply(here);
        return changed && rw::cures(findingsOf(all), finding, pointersTo(runChecks(Scene(*changed)).findings));
    }
    // Another state of the part shows another shape.
    if (change.stage->m_state == m_state) return rw::cures(findingsOf(all), finding, findingsOf(change.stage->allSaid(trial, {})));
    const std::vector<Piece> pieces = trial.part->spec->pieces(change.stage->m_state);
    const Signature signature(*trial.part, pieces);
    return rw::cures(findingsOf(all), finding, findingsOf(change.stage->allSaid({trial.part, &pieces, &signature}, {})));
}

// A fix holds all it needs in itself, so that it does to every part alike the same.
const FitStage::Change& FitStage::changeBy(const Fix& fix, const Trial& trial)
{
    const auto [it, isNew] = m_changes.try_emplace(&fix);
    if (!isNew) return it->second;
    Rig here = m_scene.rig();
    here.find(m_hearer.id)->part = trial.part;
    const auto changed = fix.apply(here);
    it->second.isPossible = bool(changed);
    if (!changed) return it->second;
    const Item* item = changed->find(m_hearer.id);
    if (item && item->part == trial.part) it->second.stage = &m_stages.of(*changed, m_hearer.id);
    return it->second;
}

FitStage::Judged FitStage::settled(const Trial& trial, const All& all)
{
    std::vector<const Told*> told = toldOf(all);
    std::stable_sort(told.begin(), told.end(), [](const Told* a, const Told* b) { return a->finding.verdict > b->finding.verdict; });
    Evaluation evaluation;
    for (const Told* one : told) {
        Finding& finding = evaluation.findings.emplace_back(one->finding);
        finding.fixes.clear();
        if (const Fix* fix = mayBecomeFitsIf(one->finding) ? condition(trial, all, one->finding) : nullptr) becomeFitsIf(finding, *fix);
    }
    settle(m_scene.rig(), evaluation.findings, [](const Rig&) { return std::vector<Finding>(); });
    return {scoreOf(evaluation, m_hearer.id), answerFrom(evaluation.findings, m_hearer.id, *m_hearer.before)};
}

}  // namespace rw
