#include <algorithm>

#include "cases/judge.h"

namespace rw {
namespace {

std::string reasonOf(const CaseResult& r)
{
    std::string text;
    for (const std::string& complaint : r.complaints) text += (text.empty() ? "" : "; ") + complaint;
    for (const std::string& said : {r.subject.wrongBecause, r.subject.notRepresented, r.subject.open.empty() ? "" : "needs the check " + r.subject.open})
        if (!said.empty()) text += (text.empty() ? "" : text.ends_with('.') ? " " : ". ") + said;
    return text;
}

}  // namespace

std::string caseTable(const std::vector<CaseResult>& results)
{
    std::vector<std::vector<std::string>> rows = {{"id", "kind", "expected", "got", "margin", ""}};
    for (const CaseResult& r : results)
        rows.push_back({r.subject.id, r.subject.kind, r.subject.expected, r.got, std::holds_alternative<std::monostate>(r.margin) ? "" : valueText(r.margin), stateText(r.state)});
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
    std::string out;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) line += row[i] + std::string(widths[i] - row[i].size() + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    bool first = true;
    for (const CaseResult& r : results) {
        if (r.state == CaseResult::State::Right) continue;
        out += (first ? "\n" : "") + r.subject.id + ": " + reasonOf(r) + "\n";
        first = false;
    }
    const auto count = [&](CaseResult::State state) { return std::count_if(results.begin(), results.end(), [&](const CaseResult& r) { return r.state == state; }); };
    out += "\n";
    for (const auto state : {CaseResult::State::Right, CaseResult::State::Wrong, CaseResult::State::Explained, CaseResult::State::NotRepresented, CaseResult::State::Open})
        if (state == CaseResult::State::Right || count(state)) out += (out.ends_with("\n") ? "" : "; ") + std::to_string(count(state)) + " " + stateText(state);
    return out + "\n";
}

}  // namespace rw
