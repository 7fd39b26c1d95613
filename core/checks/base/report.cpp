#include "checks/base/report.h"

#include <algorithm>
#include <array>

namespace rw {
namespace {

constexpr std::array<const char*, 5> kVerdicts = {"note", "not_checked", "fits_if", "warning", "problem"};

std::pair<std::size_t, std::size_t> ordered(std::size_t a, std::size_t b) { return {std::min(a, b), std::max(a, b)}; }

}  // namespace

std::string verdictText(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }

std::optional<Verdict> verdictFromText(const std::string& text)
{
    const auto it = std::find(kVerdicts.begin(), kVerdicts.end(), text);
    return it == kVerdicts.end() ? std::nullopt : std::optional(static_cast<Verdict>(it - kVerdicts.begin()));
}

Reading reading(const LengthFact& fact)
{
    return fact ? Reading{*fact, fact.least(), fact.most(), fact.origin} : Reading{};
}

Reading reading(Length value, Origin origin, Length below, Length above)
{
    return {value, value - below, value + above, origin};
}

Verdict clashVerdict(Origin weakestOrigin, LimitKind kind)
{
    return mayDecideProblem(weakestOrigin, kind) ? Verdict::Problem : Verdict::Warning;
}

Finding& Report::add(Verdict verdict, std::vector<std::size_t> pieces, const char* pattern, std::map<std::string, Value> arguments)
{
    std::vector<const Item*> items;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        items.push_back(m_scene.pieces()[pieces[i]].item);
        if (i < 2) arguments.try_emplace(i == 0 ? "part" : "other", m_scene.label(pieces[i]));
    }
    return addFor(verdict, items, pattern, std::move(arguments));
}

Finding& Report::addFor(Verdict verdict, std::vector<const Item*> items, const char* pattern, std::map<std::string, Value> arguments)
{
    Finding finding;
    finding.check = m_check;
    finding.verdict = verdict;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (std::find(finding.parts.begin(), finding.parts.end(), items[i]->id) == finding.parts.end()) finding.parts.push_back(items[i]->id);
        if (i < 2) arguments.try_emplace(i == 0 ? "part" : "other", items[i]->part->shortName);
    }
    finding.text = {pattern, std::move(arguments)};
    const auto take = [&](const char* name) {
        const auto it = finding.text.arguments.find(name);
        return it == finding.text.arguments.end() ? Value{} : it->second;
    };
    finding.measured = take("measured");
    finding.limit = take("limit");
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

Finding* Report::match(std::size_t subject, const TextFact& wanted, std::size_t object, const TextFact& there, const char* differ, const char* unknown)
{
    if (wanted && there && *wanted == *there) { clear({subject, object}, *wanted, *there, {}); return nullptr; }
    const bool known = wanted && there;
    std::map<std::string, Value> arguments;
    if (wanted) arguments["measured"] = *wanted;
    if (there) arguments["limit"] = *there;
    Finding& finding = add(known ? clashVerdict(weakest(wanted.origin, there.origin), LimitKind::Explicit) : Verdict::NotChecked,
                           {subject, object}, known ? differ : unknown, std::move(arguments));
    finding.measuredOrigin = wanted.origin;
    finding.limitOrigin = there.origin;
    return &finding;
}

Finding* Report::fit(const Fit& fit)
{
    const auto finish = [&](Verdict verdict, const char* pattern, Length measured, Length limit) {
        const Length room = limit - measured;
        Finding& finding = add(verdict, {fit.subject, fit.object}, pattern,
                               {{"measured", measured}, {"limit", limit}, {"room", room}, {"lack", -room}});
        finding.margin = room;
        finding.measuredOrigin = fit.actual.origin;
        finding.limitOrigin = fit.limit.origin;
        finding.where = fit.where;
        return &finding;
    };
    if (!fit.actual.value || !fit.limit.value) {
        std::map<std::string, Value> known;
        if (fit.actual.value) known["measured"] = *fit.actual.value;
        if (fit.limit.value) known["limit"] = *fit.limit.value;
        Finding& finding = add(Verdict::NotChecked, {fit.subject, fit.object}, fit.actual.value ? fit.unknownLimit : fit.unknownActual, std::move(known));
        finding.measuredOrigin = fit.actual.origin;
        finding.limitOrigin = fit.limit.origin;
        return &finding;
    }
    const Length actual = *fit.actual.value, limit = *fit.limit.value;
    const Origin origin = weakest(fit.actual.origin, fit.limit.origin);
    if (actual > limit) {
        // Where sources disagree and one of them lets it fit, nobody can call it a Problem.
        const bool certain = fit.actual.least > fit.limit.most;
        return finish(certain ? clashVerdict(origin, fit.kind) : Verdict::Warning, fit.clash, actual, limit);
    }
    if (fit.limit.origin >= Origin::Family && fit.guess) return finish(Verdict::NotChecked, fit.guess, actual, limit);
    if (fit.actual.most > fit.limit.least) return finish(Verdict::Warning, fit.clash, fit.actual.most, fit.limit.least);
    if (actual == limit) return finish(Verdict::Warning, fit.close, actual, limit);
    if (limit - actual < fit.note) return finish(Verdict::Note, fit.close, actual, limit);
    clear({fit.subject, fit.object}, actual, limit, limit - actual);
    return nullptr;
}

void Report::clear(std::vector<std::size_t> pieces, Value measured, Value limit, Value margin)
{
    if (m_wanted == Wanted::FindingsOnly) return;
    std::vector<const Item*> items;
    for (const std::size_t piece : pieces) items.push_back(m_scene.pieces()[piece].item);
    clearFor(items, std::move(measured), std::move(limit), std::move(margin));
}

void Report::clearFor(const std::vector<const Item*>& items, Value measured, Value limit, Value margin)
{
    if (m_wanted == Wanted::FindingsOnly) return;
    Clearance clearance{m_check, {}, std::move(measured), std::move(limit), std::move(margin)};
    for (const Item* item : items)
        if (std::find(clearance.parts.begin(), clearance.parts.end(), item->id) == clearance.parts.end()) clearance.parts.push_back(item->id);
    m_clearances.push_back(std::move(clearance));
}

void Report::explain(std::size_t a, std::size_t b) { m_explained.push_back(ordered(a, b)); }

bool Report::isExplained(std::size_t a, std::size_t b) const
{
    return std::find(m_known.begin(), m_known.end(), ordered(a, b)) != m_known.end();
}

}  // namespace rw
