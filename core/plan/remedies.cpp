#include "plan/remedies.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

#include "plan/cures.h"
#include "plan/remedy_steps.h"

namespace rw {
namespace {

constexpr int kMostTrials = 160;           // rig checks for one finding
constexpr std::size_t kMostOffered = 5;
constexpr int kMostOfAKind = 2;            // of one part's places, the two best

// What a step changes, without the numbers: two fixes that raise the same fan are one.
std::string changeKey(const Rig& before, const Rig& after)
{
    std::string key;
    for (const Item& item : after.items) {
        const Item* old = before.find(item.id);
        if (!old) { key += "+" + item.part->id; continue; }
        if (item.state.switches != old->state.switches)
            for (const std::string& name : item.state.switches) key += item.id + " " + name + ";";
        for (const StateOption& option : item.part->spec->options())
            if (item.state.length(option.name) != old->state.length(option.name)) key += item.id + " " + option.name + (item.state.length(option.name) > old->state.length(option.name) ? " more;" : " less;");
        for (std::size_t i = 0; i < item.pieces.size() && i < old->pieces.size(); ++i) {
            if (item.pieces[i] == old->pieces[i]) continue;
            key += item.id + "/" + std::to_string(i);
            if (!item.pieces[i]) { key += " out;"; continue; }
            key += " " + item.pieces[i]->host + " " + item.pieces[i]->hostPiece + " " + item.pieces[i]->mount + " " + item.pieces[i]->turn.text();
            for (const auto& [axis, length] : item.pieces[i]->slides) {
                const auto there = old->pieces[i] ? old->pieces[i]->slides.find(axis) : item.pieces[i]->slides.end();
                const Length was = old->pieces[i] && there != old->pieces[i]->slides.end() ? there->second : Length{};
                if (length != was) key += std::string(" ") + "xyz"[static_cast<int>(axis)] + (length > was ? "+" : "-");
            }
            key += ";";
        }
    }
    for (const Item& item : before.items)
        if (!after.find(item.id)) key += "-" + item.id;
    return key;
}

struct Offer {
    RemedyStep step;
    std::string key;
    int problems = 0, warnings = 0, findings = 0;
    std::optional<Length> room = {};       // what the check measures then
    std::int64_t steps = 0;                // of a range
};

bool isBetter(const Offer& a, const Offer& b)
{
    const auto rank = [](const Offer& o) {
        return std::tuple(o.problems, o.warnings, o.step.effort, o.findings, -o.room.value_or(Length{}).raw());
    };
    return rank(a) < rank(b);
}

class Trials {
public:
    Trials(const Scene& scene, const Finding& finding)
        : m_rig(scene.rig()), m_finding(finding), m_before(runChecks(scene).findings) {}

    // The step as an offer, where it cures.
    std::optional<Offer> attempt(const RemedyStep& step)
    {
        if (++m_count > kMostTrials) return std::nullopt;
        const auto changed = step.apply(m_rig);
        if (!changed) return std::nullopt;
        const Checked after = runChecks(Scene(*changed));
        if (!cures(m_before, m_finding, after.findings)) return std::nullopt;
        Offer offer{step, changeKey(m_rig, *changed)};
        for (const Finding& finding : after.findings) {
            offer.problems += finding.verdict == Verdict::Problem;
            offer.warnings += finding.verdict == Verdict::Warning;
            take(offer, finding.check, finding.parts, finding.margin);
        }
        for (const Clearance& clearance : after.clearances) take(offer, clearance.check, clearance.parts, clearance.margin);
        offer.findings = static_cast<int>(after.findings.size());
        return offer;
    }

    // The least of the range that helps, where less than `most` steps do. What lacks is the first guess, the far end the last;
    // between, more is taken to help more.
    std::optional<Offer> least(const RemedyRange& range, std::int64_t most)
    {
        const std::int64_t end = std::min(range.count, most - 1);
        std::optional<Offer> best;
        std::int64_t helps = 0, fails = 0;
        const auto start = [&](std::int64_t count) {
            if (best || count < 1 || count > end) return;
            best = attempt(range.step(count));
            if (best) helps = best->steps = count;
        };
        if (range.guess >= 0) {
            start(range.guess);
            start(range.guess + 1);
        }
        start(end);
        if (!best) return std::nullopt;
        while (helps - fails > 1) {
            const std::int64_t middle = (helps + fails) / 2;
            if (auto offer = attempt(range.step(middle))) { best = std::move(offer); helps = best->steps = middle; }
            else fails = middle;
        }
        return best;
    }

    std::string keyOf(const Fix& fix) const
    {
        const auto changed = fix.apply(m_rig);
        return changed ? changeKey(m_rig, *changed) : std::string();
    }

private:
    void take(Offer& offer, const std::string& check, const std::vector<ItemId>& parts, const Value& margin) const
    {
        const auto* room = std::get_if<Length>(&margin);
        if (!room || check != m_finding.check || std::find(parts.begin(), parts.end(), offer.step.item) == parts.end()) return;
        if (!offer.room || *room < *offer.room) offer.room = *room;
    }

    const Rig& m_rig;
    const Finding& m_finding;
    std::vector<Finding> m_before;
    int m_count = 0;
};

Fix fixOf(const Offer& offer)
{
    Fix fix;
    const bool tellsRoom = offer.room && *offer.room > Length{} && !offer.step.labelWithRoom.pattern.empty();
    fix.label = tellsRoom ? offer.step.labelWithRoom : offer.step.label;
    if (tellsRoom) fix.label.arguments["room"] = *offer.room;
    fix.apply = offer.step.apply;
    fix.kind = Fix::Kind::Remedy;
    return fix;
}

}  // namespace

std::vector<Fix> remediesFor(const Evaluation& evaluation, const Finding& finding, const std::vector<PartPtr>& spares)
{
    std::vector<Fix> fixes = finding.fixes;
    if (finding.verdict == Verdict::Note) return fixes;
    const RemedyOptions options = optionsFor(*evaluation.scene, finding, spares);
    if (options.choices.empty() && options.ranges.empty()) return fixes;
    Trials trials(*evaluation.scene, finding);
    std::set<std::string> known;
    for (const Fix& fix : fixes) known.insert(trials.keyOf(fix));
    std::vector<Offer> offers;
    for (const auto& choice : options.choices)
        for (const RemedyStep& step : choice)
            if (auto offer = trials.attempt(step)) { offers.push_back(std::move(*offer)); break; }
    for (const auto& ranges : options.ranges) {
        std::optional<Offer> nearest;
        for (const RemedyRange& range : ranges)
            if (auto offer = trials.least(range, nearest ? nearest->steps : std::numeric_limits<std::int64_t>::max())) nearest = std::move(offer);
        if (nearest) offers.push_back(std::move(*nearest));
    }
    std::stable_sort(offers.begin(), offers.end(), isBetter);
    std::map<std::pair<RemedyStep::Effort, ItemId>, int> ofAKind;
    for (const Offer& offer : offers) {
        if (fixes.size() >= kMostOffered) break;
        if (!known.insert(offer.key).second || ++ofAKind[{offer.step.effort, offer.step.item}] > kMostOfAKind) continue;
        fixes.push_back(fixOf(offer));
    }
    return fixes;
}

}  // namespace rw
