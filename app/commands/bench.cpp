// rigwright bench check|start|render: how long things take here, as JSON.
#include <CLI/CLI.hpp>

#include "commands/bench_check.h"
#include "commands/bench_window.h"
#include "commands/command.h"
#include "paths.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file;
    int runs = 501;
    std::string quality = "low";
    int frames = 60;
    bool json = true;
};

// The given rig, or the first sample.
Rig rigOf(const Arguments& arguments)
{
    if (!arguments.file.empty()) return loadRig(arguments.file);
    const auto names = sampleNames();
    if (names.empty()) throw DataError(samplesFolder().string(), "there are no samples");
    return loadRig(sampleFile(names.front()));
}

// The given rig, or every sample.
std::vector<Rig> rigsOf(const Arguments& arguments)
{
    if (!arguments.file.empty()) return {loadRig(arguments.file)};
    std::vector<Rig> rigs;
    for (const std::string& name : sampleNames()) rigs.push_back(loadRig(sampleFile(name)));
    return rigs;
}

}  // namespace

void addBench(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("bench", "Measure how long things take, as JSON");
    verb->require_subcommand(1);
    const auto add = [&](const char* name, const char* help, std::function<std::string()> measure) {
        CLI::App* sub = verb->add_subcommand(name, help);
        sub->add_option("FILE", arguments->file, "The rig (default: the first sample; of render, every one)");
        sub->add_flag("--json", arguments->json, "Print JSON (there is no other form)");
        sub->callback([measure, &run] {
            run = [measure] {
                writeOutput({}, measure());
                return exitFine;
            };
        });
        return sub;
    };
    add("check", "From an edit to the figures: edit, scene, checks, cost and power", [arguments] { return benchCheckJson(rigOf(*arguments), arguments->runs); })
        ->add_option("--runs", arguments->runs, "How often")->check(CLI::Range(1, 1'000'000).description(""))->capture_default_str();
    add("start", "To the window's first frame", [arguments] { return benchStartJson(arguments->file); });
    CLI::App* render = add("render", "Frames while the view turns and while a part is dragged, of one rig or of all samples", [arguments] { return benchRenderJson(rigsOf(*arguments), arguments->quality, arguments->frames); });
    render->add_option("--quality", arguments->quality, "low or high")->check(CLI::IsMember({"low", "high"}).description(""))->capture_default_str();
    render->add_option("--frames", arguments->frames, "How many")->check(CLI::Range(1, 10'000).description(""))->capture_default_str();
}

}  // namespace rw
