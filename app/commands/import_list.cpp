// rigwright import LIST -o FILE.rig: a published part list becomes a rig.
#include <CLI/CLI.hpp>
#include <iostream>
#include <iterator>

#include "commands/command.h"
#include "commands/open_catalogue.h"
#include "lists/list_matcher.h"
#include "lists/list_reader.h"
#include "lists/list_rig.h"
#include "parts/json_text.h"
#include "rig/rig_file.h"
#include "units/currency.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path list, out;
    std::string currency;
    double least = kSureMatch;
    bool json = false, byName = false;
};

struct Row { const ListRow* row; std::vector<ListMatch> matches; std::vector<std::string> byNumber; };

std::string textOf(const Arguments& arguments)
{
    if (arguments.list != "-") return textOfFile(arguments.list);
    return {std::istreambuf_iterator<char>(std::cin), {}};
}

Json asJson(const PartList& list, const std::vector<Row>& rows, const std::string& currency, double least)
{
    Json json = {{"format", "rigwright-list-import"}, {"version", 1}, {"name", list.name}, {"url", list.url}, {"currency", currency}, {"currency_assumed", list.currencyAssumed}, {"total_stated", nullptr}, {"rows", Json::array()}, {"unread", Json::array()}};
    if (list.statedTotal) json["total_stated"] = list.statedTotal->amount();
    for (const Row& row : rows) {
        Json one = {{"line", row.row->line}, {"type", row.row->type}, {"name", row.row->name}, {"count", row.row->count}, {"price", nullptr}, {"currency", row.row->currency},
                    {"merchant", row.row->merchant}, {"purchased", row.row->purchased}, {"mark", priceMarkText(row.row->mark)}, {"struck", row.row->struck}, {"url", row.row->url},
                    {"match", nullptr}, {"confidence", 0.0}, {"candidates", Json::array()}};
        if (row.row->price) one["price"] = row.row->price->amount();
        for (const ListMatch& match : row.matches) one["candidates"].push_back({{"part", match.id}, {"confidence", match.confidence}, {"alike", match.isAlike}});
        if (!row.matches.empty()) {
            one["confidence"] = row.matches.front().confidence;
            if (row.matches.front().confidence >= least) one["match"] = row.matches.front().id;
        }
        if (!row.byNumber.empty()) one["by_address"] = row.byNumber;
        json["rows"].push_back(std::move(one));
    }
    for (const UnreadLine& line : list.unread) json["unread"].push_back({{"line", line.line}, {"text", line.text}});
    return json;
}

int import(const Arguments& arguments)
{
    const std::string where = arguments.list == "-" ? "standard input" : arguments.list.string();
    const PartList list = readPartList(textOf(arguments), where);
    const Catalogue catalogue = openCatalogue();
    const ListMatcher matcher(catalogue.namedParts());
    std::vector<Row> rows;
    std::vector<PartPtr> parts;
    int sure = 0;
    for (const ListRow& row : list.rows) {
        Row read{&row, matcher.match(row, 5, arguments.byName ? MatchBy::NameOnly : MatchBy::NameAndNumber), {}};
        if (arguments.byName) read.byNumber = matcher.byNumber(row);
        const bool isSure = !read.matches.empty() && read.matches.front().confidence >= arguments.least;
        sure += isSure;
        if (!arguments.out.empty()) parts.push_back(isSure ? catalogue.part(read.matches.front().id) : customPart(row));
        rows.push_back(std::move(read));
    }
    const std::string currency = !arguments.currency.empty() ? arguments.currency : list.currency.empty() ? "USD" : list.currency;
    std::string text = std::to_string(list.rows.size()) + " rows, " + std::to_string(sure) + " of them known parts.\n";
    for (const Row& row : rows)
        if (row.matches.empty() || row.matches.front().confidence < arguments.least) text += "  kept as a part of your own: " + row.row->type + ": " + row.row->name + "\n";
    if (list.currencyAssumed && arguments.currency.empty()) text += "  $ is taken for US dollars: no address in the list says of which country; --currency names another\n";
    for (const UnreadLine& line : list.unread) text += "  line " + std::to_string(line.line) + " is no row: " + line.text + "\n";
    if (!arguments.out.empty()) {
        Rig base;
        base.currency = currency;
        const ListRig made = withList(base, list, parts);
        saveRig(made.rig, arguments.out);
        for (const std::string& reason : made.unplaced) text += "  not placed: " + reason + "\n";
    }
    if (arguments.json) writeOutput({}, asJson(list, rows, currency, arguments.least).dump(2) + "\n");
    else std::cout << text;
    return exitFine;
}

}  // namespace

void addImport(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("import", "Make a rig of a part list as people publish it: Markdown, HTML, text, BBCode, CSV, JSON");
    verb->add_option("LIST", arguments->list, "The list's file; - reads what is typed or piped")->required();
    verb->add_option("-o,--output", arguments->out, "Where the rig goes (default: nothing is written)");
    verb->add_option("--currency", arguments->currency, "Of the rig (default: that of the list)")
        ->check(CLI::Validator([](std::string& text) { return currencyFromText(text) ? std::string() : "a currency has three letters: USD, EUR"; }, "CURRENCY"));
    verb->add_option("--sure", arguments->least, "From which confidence a part is taken, 0 to 1")->check(CLI::Range(0.0, 1.0));
    verb->add_flag("--by-name", arguments->byName, "Match by names alone, not by ids and numbers; the parts of a row's number are told in by_address");
    verb->add_flag("--json", arguments->json, "Print JSON: every row with its match, and what else it could be");
    verb->callback([arguments, &run] { run = [arguments] { return import(*arguments); }; });
}

}  // namespace rw
