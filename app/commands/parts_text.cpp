#include "commands/parts_text.h"

#include <algorithm>

#include "checks/base/audit.h"
#include "parts/fields.h"
#include "parts/part_json.h"

namespace rw {
namespace {

std::string padded(const std::string& text, std::size_t width)
{
    std::size_t columns = 0;
    for (const char c : text) columns += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    return columns < width ? text + std::string(width - columns, ' ') : text;
}

std::string fieldName(const FieldEntry& field) { return field.row.empty() ? field.path : field.path + " (" + field.row + ")"; }

std::string valueWords(const FieldEntry& field)
{
    if (field.value.empty()) return "-";
    return field.least.empty() ? field.value : field.value + " (" + field.least + " to " + field.most + ")";
}

Json jsonOr(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

const char* capWords(Cap cap)
{
    switch (cap) {
    case Cap::ExplicitOnly: return "decides only against published limits";
    case Cap::Warning: return "a warning at most";
    case Cap::NotChecked: return "not checked";
    case Cap::None: break;
    }
    return "decides";
}

std::size_t widest(const std::vector<AuditRow>& rows, std::string (*words)(const FieldEntry&))
{
    std::size_t width = 0;
    for (const AuditRow& row : rows) width = std::max(width, words(row.field).size());
    return width;
}

}  // namespace

std::string fieldsText(const std::vector<const PartKind*>& kinds)
{
    std::string out;
    for (const PartKind* kind : kinds) {
        out += (out.empty() ? "" : "\n") + std::string(kind->id) + "\n";
        std::size_t width = 0;
        for (const FieldDescription& field : fieldsOfKind(*kind)) width = std::max(width, field.path.size());
        for (const FieldDescription& field : fieldsOfKind(*kind)) out += "  " + padded(field.path, width) + "  " + field.type + "\n";
    }
    return out;
}

std::string fieldsJson(const std::vector<const PartKind*>& kinds)
{
    Json json = Json::object();
    for (const PartKind* kind : kinds)
        for (const FieldDescription& field : fieldsOfKind(*kind)) json[kind->id][field.path] = field.type;
    return json.dump(2) + "\n";
}

namespace {

std::size_t widestId(const std::vector<PartSummary>& parts)
{
    std::size_t width = 0;
    for (const PartSummary& part : parts) width = std::max(width, part.id.size());
    return width;
}

std::string summaryLine(const PartSummary& part, std::size_t idWidth)
{
    return padded(part.id, idWidth) + "  " + padded(part.listType, 13) + "  " + (part.manufacturer.empty() ? "" : part.manufacturer + " ") + part.name;
}

Json summaryJson(const PartSummary& part)
{
    Json json = {{"id", part.id}, {"kind", part.kind}, {"type", part.listType}, {"manufacturer", part.manufacturer}, {"name", part.name}, {"short_name", part.shortName}};
    if (part.price) json["price"] = {{"amount", part.price->amount.amount()}, {"currency", part.price->currency}};
    if (part.size) json["size_mm"] = part.size->amount();
    return json;
}

std::string facetsText(const std::vector<FacetCounts>& facets)
{
    std::string out;
    for (const FacetCounts& facet : facets) {
        out += "\n" + std::string(facet.title) + "  (" + facet.id + ")\n";
        for (const FacetCounts::Value& value : facet.values)
            out += std::string(value.isChosen ? "* " : "  ") + padded(value.value, 30) + "  " + std::to_string(value.count) + "\n";
    }
    return out;
}

}  // namespace

std::string summariesText(const std::vector<PartSummary>& parts)
{
    const std::size_t width = widestId(parts);
    std::string out;
    for (const PartSummary& part : parts) out += summaryLine(part, width) + "\n";
    return out;
}

std::string summariesJson(const std::vector<PartSummary>& parts)
{
    Json json = Json::array();
    for (const PartSummary& part : parts) json.push_back(summaryJson(part));
    return json.dump(2) + "\n";
}

std::string answerText(const SearchAnswer& answer)
{
    const std::size_t width = widestId(answer.parts);
    std::string out;
    for (std::size_t i = 0; i < answer.parts.size(); ++i) {
        const PartSummary& part = answer.parts[i];
        if (i == static_cast<std::size_t>(answer.exact)) out += i ? "\nNearly so:\n" : "Nothing with these words; nearly so:\n";
        std::string line = summaryLine(part, width);
        if (part.price) line += "  " + moneyText(part.price->amount, part.price->currency);
        if (part.size) line += "  " + valueText(*part.size);
        out += line + "\n";
    }
    if (answer.parts.size() < static_cast<std::size_t>(answer.total)) out += std::to_string(answer.parts.size()) + " of " + std::to_string(answer.total) + "\n";
    return out + facetsText(answer.facets);
}

std::string answerJson(const SearchAnswer& answer)
{
    Json json = {{"total", answer.total}, {"exact", answer.exact}, {"parts", Json::array()}, {"facets", Json::array()}};
    for (const PartSummary& part : answer.parts) json["parts"].push_back(summaryJson(part));
    for (const FacetCounts& facet : answer.facets) {
        Json values = Json::array();
        for (const FacetCounts::Value& value : facet.values) values.push_back({{"value", value.value}, {"order", value.order}, {"count", value.count}, {"chosen", value.isChosen}});
        json["facets"].push_back({{"facet", facet.id}, {"title", facet.title}, {"values", std::move(values)}});
    }
    return json.dump(2) + "\n";
}

std::string partText(const Part& part)
{
    std::string out = part.fullName() + "\n" + part.type() + ", " + part.id + "\n";
    if (!part.partNumbers.empty()) out += "Part numbers: " + listText(part.partNumbers) + "\n";
    out += "\n";
    for (const FieldEntry& field : fieldsOf(part)) {
        if (field.value.empty() && field.note.empty()) continue;
        out += "  " + padded(fieldName(field), 28) + "  " + padded(valueWords(field), 20) + "  " + padded(originText(field.origin), 15) + "  " + listText(field.sources);
        while (out.ends_with(' ')) out.pop_back();
        out += "\n";
        if (!field.note.empty()) out += std::string(32, ' ') + field.note + "\n";
    }
    if (!part.sources.empty()) out += "\nSources\n";
    for (const auto& [key, address] : part.sources) out += "  " + padded(key, 10) + "  " + address + "\n";
    return out;
}

std::string auditText(const std::vector<PartPtr>& parts)
{
    std::string out;
    for (const PartPtr& part : parts) {
        const auto rows = auditPart(*part);
        out += part->shortName + "  (" + part->id + ")\n";
        if (rows.empty()) out += "  every value the checks need may decide\n";
        const std::size_t names = widest(rows, fieldName), values = widest(rows, valueWords);
        for (const AuditRow& row : rows)
            out += "  " + padded(fieldName(row.field), names) + "  " + padded(valueWords(row.field), values) + "  " + padded(originText(row.field.origin), 10) + "  "
                 + capWords(row.cap) + ": " + listText(row.checks) + "\n";
        out += "\n";
    }
    return out;
}

std::string auditJson(const std::vector<PartPtr>& parts)
{
    Json json = Json::array();
    for (const PartPtr& part : parts) {
        Json fields = Json::array();
        for (const AuditRow& row : auditPart(*part))
            fields.push_back({{"field", row.field.path}, {"row", row.field.row}, {"value", jsonOr(row.field.value)},
                              {"origin", originText(row.field.origin)}, {"least", jsonOr(row.field.least)}, {"most", jsonOr(row.field.most)}, {"allows", capText(row.cap)}, {"checks", row.checks}});
        json.push_back({{"part", part->id}, {"name", part->shortName}, {"fields", std::move(fields)}});
    }
    return json.dump(2) + "\n";
}

}  // namespace rw
