#include "commands/audit_table.h"

#include <cmath>

#include "parts/json_text.h"

namespace rw {
namespace {

std::string share(int count, const AuditCounts& counts)
{
    return std::to_string(counts.values() ? std::lround(100.0 * count / counts.values()) : 0) + " %";
}

std::string row(const std::string& title, const AuditCounts& c)
{
    std::string text = "| " + title + " | " + std::to_string(c.parts) + " | " + std::to_string(c.values()) + " |";
    for (const int count : {c.sourced, c.norm, c.typical, c.estimated, c.missing}) text += " " + share(count, c) + " |";
    return text + "\n";
}

}  // namespace

std::string auditedKindsText(const AuditedKinds& kinds)
{
    std::string text = "| Kind | parts | values checks use | sourced | norm | typical | estimated | missing |\n|---|---|---|---|---|---|---|---|\n";
    AuditCounts all;
    for (const auto& [kind, c] : kinds) {
        text += row(kind->title, c);
        all = {all.parts + c.parts, all.sourced + c.sourced, all.norm + c.norm, all.typical + c.typical, all.estimated + c.estimated, all.missing + c.missing};
    }
    return text + row("All", all);
}

std::string auditedKindsJson(const AuditedKinds& kinds)
{
    Json json = Json::object();
    for (const auto& [kind, c] : kinds)
        json[kind->id] = {{"parts", c.parts}, {"values", c.values()}, {"sourced", c.sourced}, {"norm", c.norm}, {"typical", c.typical}, {"estimated", c.estimated}, {"missing", c.missing}};
    return json.dump(2) + "\n";
}

}  // namespace rw
