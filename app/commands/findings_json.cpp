#include "commands/findings_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "commands/numbers_json.h"
#include "plan/board_picture.h"

namespace rw {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double number) { return std::round(number * 10000.0) / 10000.0; }

Json valueJson(const Value& value)
{
    if (std::holds_alternative<std::monostate>(value)) return nullptr;
    if (const auto* word = std::get_if<std::string>(&value)) return {{"value", *word}, {"unit", ""}};
    if (const auto* count = std::get_if<Count>(&value)) return {{"value", count->value}, {"unit", ""}};
    return {{"value", rounded(numberOf(value))}, {"unit", unitOf(value)}};
}

Json originJson(Origin origin) { return origin == Origin::Missing ? Json(nullptr) : Json(originText(origin)); }

Json pointJson(const Point& point) { return Json::array({point.x.amount(), point.y.amount(), point.z.amount()}); }

Json whereJson(const Where& where)
{
    Json json = Json::object();
    json["from"] = where.from ? pointJson(*where.from) : Json(nullptr);
    json["to"] = where.to ? pointJson(*where.to) : Json(nullptr);
    json["boxes"] = Json::array();
    for (const Box& box : where.boxes) json["boxes"].push_back({{"lo", pointJson(box.lo)}, {"hi", pointJson(box.hi)}});
    return json;
}

Json partsJson(const std::vector<ItemId>& parts, const Rig& rig)
{
    Json json = Json::array();
    for (const ItemId& id : parts) {
        const Item* item = rig.find(id);
        json.push_back({{"item", id}, {"name", item ? item->part->shortName : ""}});
    }
    return json;
}

Json labelsJson(const std::vector<Fix>& fixes)
{
    Json json = Json::array();
    for (const Fix& fix : fixes) json.push_back(format(fix.label));
    return json;
}

Json clearanceJson(const Clearance& clearance, const Rig& rig)
{
    return {{"check", clearance.check}, {"parts", partsJson(clearance.parts, rig)}, {"measured", valueJson(clearance.measured)},
            {"limit", valueJson(clearance.limit)}, {"margin", valueJson(clearance.margin)}};
}

Json findingJson(const Finding& finding, const std::vector<Fix>& remedies, const Rig& rig)
{
    Json json = Json::object();
    json["check"] = finding.check;
    json["verdict"] = verdictText(finding.verdict);
    json["parts"] = partsJson(finding.parts, rig);
    json["text"] = format(finding.text);
    json["measured"] = valueJson(finding.measured);
    json["limit"] = valueJson(finding.limit);
    json["margin"] = valueJson(finding.margin);
    json["origins"] = {{"measured", originJson(finding.measuredOrigin)}, {"limit", originJson(finding.limitOrigin)}};
    json["where"] = whereJson(finding.where);
    json["fixes"] = labelsJson(finding.fixes);
    json["remedies"] = labelsJson(remedies);
    json["waived"] = nullptr;
    if (finding.waiver) json["waived"] = {{"reason", finding.waiver->reason}, {"stale", finding.waiver->stale}};
    return json;
}

Json linkJson(const std::string& words)
{
    if (words.empty()) return nullptr;
    const auto link = pcieLink(words);
    return {{"text", words}, {"lanes", link && link->lanes ? Json(*link->lanes) : Json(nullptr)}, {"generation", link && link->generation ? Json(*link->generation) : Json(nullptr)}};
}

Json placeJson(const BoardPlace& place, const Evaluation& evaluation)
{
    Json json = Json::object();
    json["place"] = place.name;
    json["kind"] = placeKindText(place.kind);
    json["size"] = place.size;
    json["from"] = fromText(place.from);
    json["wired"] = linkJson(place.wired);
    json["now"] = linkJson(place.now);
    json["off"] = place.isOff;
    json["because"] = place.because;
    json["origin"] = originJson(place.origin);
    json["parts"] = partsJson(place.items, evaluation.scene->rig());
    json["verdict"] = place.worst ? Json(verdictText(*place.worst)) : Json(nullptr);
    json["findings"] = place.findings;
    return json;
}

// The first board; nothing without one.
Json boardJson(const Evaluation& evaluation)
{
    const std::vector<BoardPicture> pictures = boardPictures(evaluation);
    if (pictures.empty()) return nullptr;
    const BoardPicture& picture = pictures.front();
    Json json = {{"item", picture.board}, {"name", picture.name}, {"chipset", picture.chipset.empty() ? Json(nullptr) : Json(picture.chipset)}, {"links", Json::array()}};
    for (const BoardPlace& place : picture.places) json["links"].push_back(placeJson(place, evaluation));
    return json;
}

}  // namespace

std::string findingsJson(const Advice& advice)
{
    const Evaluation& evaluation = advice.evaluation;
    const Rig& rig = evaluation.scene->rig();
    Json json = Json::object();
    json["format"] = "rigwright-check";
    json["version"] = 1;
    json["rig"] = rig.name;
    json["findings"] = Json::array();
    for (std::size_t i = 0; i < evaluation.findings.size(); ++i) json["findings"].push_back(findingJson(evaluation.findings[i], advice.remedies[i], rig));
    json["clearances"] = Json::array();
    for (const Clearance& clearance : evaluation.clearances) json["clearances"].push_back(clearanceJson(clearance, rig));
    json["missing"] = Json::array();
    for (const MissingNumber& number : advice.missing)
        json["missing"].push_back({{"item", number.item}, {"name", rig.find(number.item)->part->shortName}, {"field", number.field}, {"rows", number.rows}, {"checks", number.checks}});
    json["board"] = boardJson(evaluation);
    for (const Verdict verdict : {Verdict::Problem, Verdict::Warning, Verdict::FitsIf, Verdict::NotChecked, Verdict::Note})
        json["counts"][verdictText(verdict)] = evaluation.count(verdict);
    json["counts"]["waived"] = evaluation.waived();
    json["cost"] = {{"total", evaluation.cost.total.amount()}, {"currency", evaluation.cost.currency}, {"unpriced", evaluation.cost.unpriced}};
    const PowerPlan& power = evaluation.power;
    json["power"] = {{"nameplate_w", rounded(power.nameplate.amount())}, {"sustained_w", rounded(power.sustained.amount())},
                     {"peak_w", rounded(power.peak().amount())}, {"psu_w", power.supply ? Json(rounded(power.supply->amount())) : Json(nullptr)}};
    json["numbers"] = numbersObject(rig, rigNumbers(*evaluation.scene));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rw
