#include "plan/fit_said.h"

#include <algorithm>
#include <tuple>

namespace rw {
namespace {

bool mayBeToldElsewhere(const Finding& finding) { return isToldElsewhere(finding, finding.parts); }

bool mayBeWaived(const Finding& finding, const std::vector<Waiver>& waivers)
{
    return std::any_of(waivers.begin(), waivers.end(), [&](const Waiver& waiver) { return waiver.check == finding.check; });
}

// Only what decides anything is kept of the fixes.
void keepConditions(Finding& finding)
{
    if (finding.verdict < Verdict::Warning) finding.fixes.clear();
    std::erase_if(finding.fixes, [](const Fix& fix) { return !isCondition(fix); });
}

void weigh(Said& said, const Hearer& hearer)
{
    for (const Told& told : said.all) {
        const Finding& finding = told.finding;
        const bool mayVanish = mayBeToldElsewhere(finding) || mayBeWaived(finding, *hearer.waivers), mayBeFixed = mayBecomeFitsIf(finding);
        const Score score = {rankOf(finding.verdict), 1, roomOf(finding, finding.margin, hearer.id)};
        if (mayVanish || mayBeFixed) said.open.push_back(&told);
        if (mayVanish) continue;
        add(said.atLeast, mayBeFixed ? Score{rankOf(Verdict::FitsIf), 1, kNoMargin} : score);
        if (mayBeFixed) continue;
        add(said.staying, score);
        if (hearer.before->isOfPart(finding, hearer.id)) said.worst.take(finding.verdict, told, finding.text);
    }
}

}  // namespace

bool Worst::isBeatenBy(Verdict verdict, const Told& told) const
{
    if (!m_told) return true;
    return std::tuple(verdict, told.finding.verdict, m_told->order) > std::tuple(m_verdict, m_told->finding.verdict, told.order);
}

FitAnswer Worst::answer() const
{
    FitAnswer answer;
    if (!m_told) return answer;
    answer.verdict = m_verdict;
    answer.reason = *m_text;
    answer.check = m_told->finding.check;
    return answer;
}

Said hear(const std::vector<std::size_t>& checks, const Scene& scene, const Pairs& explained, const Hearer& hearer)
{
    Said said;
    for (const std::size_t check : checks) {
        CheckOutcome outcome = runCheck(allChecks()[check], scene, explained, Wanted::FindingsOnly);
        said.explained.insert(said.explained.end(), outcome.explained.begin(), outcome.explained.end());
        said.noPlace.insert(said.noPlace.end(), outcome.noPlace.begin(), outcome.noPlace.end());
        for (std::size_t i = 0; i < outcome.findings.size(); ++i) {
            keepConditions(outcome.findings[i]);
            said.all.push_back({std::move(outcome.findings[i]), {check, i}});
        }
    }
    weigh(said, hearer);
    return said;
}

void add(Score& score, const Score& more)
{
    score.worst = std::max(score.worst, more.worst);
    score.findings += more.findings;
    score.margin = std::min(score.margin, more.margin);
}

std::int64_t roomOf(const Finding& finding, const Value& margin, const ItemId& id)
{
    const auto* room = std::get_if<Length>(&margin);
    const bool concerns = std::find(finding.parts.begin(), finding.parts.end(), id) != finding.parts.end();
    return room && concerns ? room->raw() : kNoMargin;
}

bool isCondition(const Fix& fix) { return fix.kind == Fix::Kind::Condition; }

bool mayBecomeFitsIf(const Finding& finding)
{
    return finding.verdict >= Verdict::Warning && std::any_of(finding.fixes.begin(), finding.fixes.end(), isCondition);
}

}  // namespace rw
