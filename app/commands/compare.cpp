// rigwright compare A.rig B.rig [--json]: what differs between two rigs, and nothing else.
#include <CLI/CLI.hpp>

#include <algorithm>

#include "commands/command.h"
#include "commands/findings_text.h"
#include "numbers/cost.h"
#include "parts/json_text.h"
#include "plan/compare.h"
#include "rig/rig_file.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path a, b;
    bool json = false;
};

std::string priceWords(const Item& item, const std::string& currency)
{
    const std::string mark = priceMarkText(item.mark);
    const std::string price = item.price ? moneyText(*item.price, currency) : std::string("no price");
    return mark.empty() || mark == "none" ? price : item.price ? price + " " + mark : mark;
}

std::string settingsWords(const Item& item)
{
    std::vector<std::string> words(item.state.switches.begin(), item.state.switches.end());
    for (const auto& [name, length] : item.state.lengths) words.push_back(name + " " + valueText(length));
    return words.empty() ? "as it comes" : listText(words);
}

// An item as far as it differs: "RTX 3090 FE, PCIEX16_1, 700.00".
std::string itemWords(const Rig& rig, const Item* item, const PartDifference& d)
{
    if (!item) return "-";
    std::vector<std::string> words = {item->part->shortName};
    if (d.place) words.push_back(mountsOf(*item).empty() ? "not placed" : mountsOf(*item));
    if (d.price) words.push_back(priceWords(*item, rig.currency));
    if (d.settings) words.push_back(settingsWords(*item));
    return listText(words);
}

std::string text(const Evaluation& a, const Evaluation& b, const Comparison& difference)
{
    if (difference.areAlike()) return "The two rigs are alike.\n";
    std::string out = "A  " + a.scene->rig().name + "\nB  " + b.scene->rig().name + "\n";
    if (!difference.figures.empty()) out += "\n";
    std::size_t wide = 0;
    for (const FigureDifference& figure : difference.figures) wide = std::max(wide, figure.name.size());
    for (const FigureDifference& figure : difference.figures) out += figure.name + std::string(wide + 2 - figure.name.size(), ' ') + figure.a + " -> " + figure.b + "\n";
    if (!difference.parts.empty()) out += "\n";
    for (const PartDifference& d : difference.parts) out += (d.a ? d.a : d.b)->part->type() + "\n  A  " + itemWords(a.scene->rig(), d.a, d) + "\n  B  " + itemWords(b.scene->rig(), d.b, d) + "\n";
    const auto told = [&](const std::vector<const Finding*>& findings, const char* head) {
        for (const Finding* finding : findings) out += std::string("  ") + head + "  " + verdictText(finding->verdict) + ": " + wrapped(format(finding->text), terminalWidth(), 6) + "\n";
    };
    if (!difference.onlyA.empty() || !difference.onlyB.empty()) out += "\nFound in one only\n";
    told(difference.onlyA, "A");
    told(difference.onlyB, "B");
    return out;
}

Json itemJson(const Item* item)
{
    if (!item) return nullptr;
    return {{"item", item->id}, {"part", item->part->id}, {"name", item->part->shortName}, {"mounts", mountsOf(*item)},
            {"price", item->price ? Json(item->price->amount()) : Json(nullptr)}, {"mark", priceMarkText(item->mark)}, {"settings", settingsWords(*item)}};
}

std::string json(const Evaluation& a, const Evaluation& b, const Comparison& difference)
{
    Json out = {{"format", "rigwright-comparison"}, {"version", 1}, {"a", a.scene->rig().name}, {"b", b.scene->rig().name}, {"alike", difference.areAlike()},
                {"figures", Json::array()}, {"parts", Json::array()}, {"only_a", Json::array()}, {"only_b", Json::array()}};
    for (const FigureDifference& figure : difference.figures) out["figures"].push_back({{"name", figure.name}, {"a", figure.a}, {"b", figure.b}});
    for (const PartDifference& d : difference.parts) {
        Json differs = Json::array();
        for (const auto& [is, word] : {std::pair(d.part, "part"), {d.place, "place"}, {d.price, "price"}, {d.settings, "settings"}})
            if (is) differs.push_back(word);
        out["parts"].push_back({{"kind", (d.a ? d.a : d.b)->part->kind->id}, {"differs", differs}, {"a", itemJson(d.a)}, {"b", itemJson(d.b)}});
    }
    const auto told = [&](const std::vector<const Finding*>& findings, const char* key) {
        for (const Finding* finding : findings) out[key].push_back({{"check", finding->check}, {"verdict", verdictText(finding->verdict)}, {"text", format(finding->text)}});
    };
    told(difference.onlyA, "only_a");
    told(difference.onlyB, "only_b");
    return out.dump(2) + "\n";
}

int run(const Arguments& arguments)
{
    const Evaluation a = evaluate(loadRig(arguments.a)), b = evaluate(loadRig(arguments.b));
    const Comparison difference = compare(a, b);
    writeOutput({}, arguments.json ? json(a, b, difference) : text(a, b, difference));
    return exitFine;
}

}  // namespace

void addCompare(CLI::App& app, Run& chosen)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("compare", "Tell what differs between two rigs: parts, places, prices, figures, findings");
    verb->add_option("A", arguments->a, "A rig")->required();
    verb->add_option("B", arguments->b, "The other")->required();
    verb->add_flag("--json", arguments->json, "Print JSON");
    verb->callback([arguments, &chosen] { chosen = [arguments] { return run(*arguments); }; });
}

}  // namespace rw
