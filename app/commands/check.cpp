// rigwright check FILE: every finding of a rig, for people or for scripts.
#include <CLI/CLI.hpp>

#include "commands/command.h"
#include "commands/findings_json.h"
#include "commands/findings_text.h"
#include "rig/edits.h"
#include "rig/rig_file.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file;
    bool json = false, now = false;
    Verdict failOn = Verdict::Problem;
};

int check(const Arguments& arguments)
{
    const Advice advice = adviceFor(arguments.now ? withoutLater(loadRig(arguments.file)) : loadRig(arguments.file));
    writeOutput({}, arguments.json ? findingsJson(advice) : findingsText(advice));
    const auto worst = advice.evaluation.worst();
    return worst && *worst >= arguments.failOn ? exitReached : exitFine;
}

}  // namespace

void addCheck(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("check", "Check a rig and print what was found");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_flag("--now", arguments->now, "Without the parts marked to be bought later");
    verb->add_flag("--json", arguments->json, "Print JSON");
    const std::map<std::string, Verdict> words = {{"note", Verdict::Note}, {"not_checked", Verdict::NotChecked}, {"fits_if", Verdict::FitsIf},
                                                  {"warning", Verdict::Warning}, {"problem", Verdict::Problem}};
    verb->add_option("--fail-on", arguments->failOn, "Exit with 1 from this severity on: note, not_checked, fits_if, warning, problem")
        ->transform(CLI::Transformer(words).description(""))
        ->type_name("SEVERITY");
    verb->callback([arguments, &run] { run = [arguments] { return check(*arguments); }; });
}

}  // namespace rw
