// rigwright samples [NAME -o FILE]: the sample rigs that come with the program.
#include <CLI/CLI.hpp>

#include "commands/command.h"
#include "paths.h"
#include "rig/rig_file.h"

namespace rw {
namespace {

int samples(const std::string& name, const std::filesystem::path& out)
{
    if (!name.empty()) {
        writeOutput(out, writeRig(loadRig(sampleFile(name))));
        return exitFine;
    }
    std::string text;
    for (const std::string& sample : sampleNames()) text += sample + "\n";
    writeOutput({}, text);
    return exitFine;
}

}  // namespace

void addSamples(CLI::App& app, Run& run)
{
    struct Arguments { std::string name; std::filesystem::path out; };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("samples", "List the sample rigs, or write one");
    CLI::Option* name = verb->add_option("NAME", arguments->name, "The sample to write");
    verb->add_option("-o,--output", arguments->out, "Where to (default: the terminal)")->needs(name);
    verb->callback([arguments, &run] { run = [arguments] { return samples(arguments->name, arguments->out); }; });
}

}  // namespace rw
