#include "lists/list_format.h"
#include "lists/list_json.h"
#include "parts/json_text.h"

namespace rw {
namespace {

Json rowJson(const SheetRow& row)
{
    Json json = {{"type", row.type}, {"name", row.name}, {"price", nullptr}, {"mark", priceMarkText(row.mark)}, {"later", row.later}, {"merchant", row.merchant},
                 {"url", row.url}, {"part", row.part}, {"part_numbers", row.partNumbers}, {"note", row.note}};
    if (row.price) json["price"] = row.price->amount();
    return json;
}

std::string write(const ListSheet& sheet)
{
    Json json = {{"format", kListJsonFormat}, {"version", kListJsonVersion}, {"generator", "Rigwright"}, {"name", sheet.name}, {"currency", sheet.currency}, {"rows", Json::array()}};
    for (const SheetRow& row : sheet.rows) json["rows"].push_back(rowJson(row));
    json["shipping"] = sheet.shipping.amount();
    json["tax_percent"] = sheet.taxPercent;
    json["tax"] = sheet.tax.amount();
    json["total"] = sheet.total.amount();
    json["remark"] = sheet.remark;
    if (const Attribution& a = kOpenDbAttribution; sheet.usesOpenDb) json["sources"] = {{{"name", a.source}, {"url", a.address}, {"licence", a.licence}, {"licence_url", a.licenceAddress}}};
    if (sheet.tellsFindings) json["findings"] = Json::array();
    for (const SheetFinding& finding : sheet.findings) json["findings"].push_back({{"verdict", verdictText(finding.verdict)}, {"text", finding.text}, {"accepted", finding.reason}});
    return json.dump(2) + "\n";
}

}  // namespace

ListFormat json_format()
{
    return {"json", RW_TEXT("JSON"), "json", RW_TEXT("For programs. Holds all of the list."), 60, write};
}

}  // namespace rw
