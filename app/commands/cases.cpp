// rigwright cases PATH: documented cases against what the checks say of them, or the rig of one of them.
#include <CLI/CLI.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "cases/judge.h"
#include "commands/command.h"
#include "db/catalogue.h"
#include "paths.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

namespace rw {
namespace {

std::string casesJson(const std::vector<CaseResult>& results)
{
    Json json = Json::object();
    json["format"] = "rigwright-cases-result";
    json["version"] = 1;
    json["cases"] = Json::array();
    for (const CaseResult& r : results) {
        Json row = Json::object();
        row["id"] = r.subject.id;
        row["kind"] = r.subject.kind;
        row["title"] = r.subject.title;
        row["expected"] = r.subject.expected;
        row["got"] = r.got.empty() ? Json(nullptr) : Json(r.got);
        row["margin"] = std::holds_alternative<std::monostate>(r.margin) ? Json(nullptr) : Json{{"value", std::round(numberOf(r.margin) * 10000) / 10000}, {"unit", unitOf(r.margin)}};
        row["state"] = stateText(r.state);
        row["check"] = r.check.empty() ? Json(nullptr) : Json(r.check);
        row["text"] = r.text;
        row["complaints"] = r.complaints;
        json["cases"].push_back(std::move(row));
    }
    std::map<std::string, int> counts;
    for (const CaseResult& r : results) ++counts[stateText(r.state)];
    json["counts"] = counts;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

struct Arguments {
    std::filesystem::path path, out;
    std::string rig;
    bool json = false;
};

int writeRigOf(const std::vector<Case>& cases, const Arguments& arguments)
{
    for (const Case& c : cases) {
        if (c.id != arguments.rig) continue;
        if (!c.unreadable.empty()) throw DataError(c.id, c.unreadable);
        if (c.rig.items.empty()) throw DataError(c.id, "this case has no rig: " + (c.open.empty() ? c.notRepresented : "it is open"));
        writeOutput(arguments.out, writeRig(c.rig));
        return exitFine;
    }
    throw DataError(arguments.rig, "there is no case of this id in " + arguments.path.string());
}

int cases(const Arguments& arguments)
{
    const Catalogue catalogue = Catalogue::open(catalogueFile(), userDatabaseFile());
    const CaseSources sources{[&](const std::string& id) { return catalogue.part(id); }, basesIn(dataFolder() / "cases")};
    const std::vector<Case> all = loadCases(arguments.path, sources);
    if (!arguments.rig.empty()) return writeRigOf(all, arguments);
    std::vector<CaseResult> results;
    for (const Case& c : all) results.push_back(judge(c));
    writeOutput({}, arguments.json ? casesJson(results) : caseTable(results));
    return std::any_of(results.begin(), results.end(), [](const CaseResult& r) { return r.state == CaseResult::State::Wrong; }) ? exitReached : exitFine;
}

}  // namespace

void addCases(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("cases", "Run a file or folder of documented cases; exit with 1 where a verdict is wrong without a reason");
    verb->add_option("PATH", arguments->path, "The file or folder")->required();
    verb->add_flag("--json", arguments->json, "Print JSON");
    CLI::Option* rig = verb->add_option("--rig", arguments->rig, "Write the rig of the case of this id instead, to be opened");
    verb->add_option("-o,--output", arguments->out, "Where to (default: the terminal)")->needs(rig);
    verb->callback([arguments, &run] { run = [arguments] { return cases(*arguments); }; });
}

}  // namespace rw
