#include "lists/list_json.h"

#include "rig/json_at.h"
#include "units/currency.h"

namespace rw {
namespace {

constexpr JsonComplaints kComplaints = {"this is no part list: it is nested too deeply", "this is not whole JSON", "it holds a number no computer can"};

ListRow rowOf(const At& at)
{
    ListRow row;
    row.type = at["type"].as<std::string>();
    row.name = at["name"].as<std::string>();
    row.url = at.get<std::string>("url", "");
    row.merchant = at.get<std::string>("merchant", "");
    row.note = at.get<std::string>("note", "");
    if (at.has("price") && !at["price"].json.is_null()) row.price = at["price"].money();
    const auto mark = priceMarkFromText(at.get<std::string>("mark", priceMarkText(PriceMark::None)));
    if (!mark) throw DataError(at.where + ".mark", "none, used, free, owned, elsewhere or paid is expected");
    row.mark = *mark;
    row.later = at.get("later", false);
    row.part = at.get<std::string>("part", "");
    row.isPart = !at.has("part") || !row.part.empty();
    row.partNumbers = at.get<std::vector<std::string>>("part_numbers", {});
    return row;
}

}  // namespace

PartList readListJson(const std::string& text, const std::string& where)
{
    const Json json = jsonFrom(text, where, kComplaints);
    const At at{json, where};
    const std::string format = json.is_object() && json.contains("format") && json["format"].is_string() ? json["format"].get<std::string>() : std::string();
    if (format == "rigwright-rig") throw DataError(where, "is a rig, not a part list: open it");
    if (format != kListJsonFormat) throw DataError(where, std::string("is JSON, but no part list: its \"format\" is not \"") + kListJsonFormat + "\"");
    if (const int version = at["version"].as<int>(); version < 1 || version > kListJsonVersion)
        throw DataError(where + ".version", "a list of version " + std::to_string(version) + " is from a newer Rigwright; this one reads up to " + std::to_string(kListJsonVersion));
    PartList list;
    list.name = at.get<std::string>("name", "");
    const auto currency = currencyFromText(at.get<std::string>("currency", "USD"));
    if (!currency) throw DataError(where + ".currency", "a currency has three letters: USD, EUR");
    list.currency = *currency;
    const At rows = at["rows"];
    if (!rows.json.is_array()) throw DataError(rows.where, "a list is expected");
    for (std::size_t i = 0; i < rows.json.size(); ++i) {
        list.rows.push_back(rowOf(rows[i]));
        list.rows.back().line = static_cast<int>(i + 1);
        if (list.rows.back().price) list.rows.back().currency = list.currency;
    }
    if (at.has("shipping")) list.shipping = at["shipping"].money();
    if (at.has("tax_percent")) list.taxPercent = at["tax_percent"].number(0, 100);
    if (at.has("total")) list.statedTotal = at["total"].money();
    return list;
}

}  // namespace rw
