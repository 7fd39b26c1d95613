// rigwright export FILE --format pcpartpicker: the part list, ready for a forum.
#include <CLI/CLI.hpp>

#include "commands/command.h"
#include "lists/pcpartpicker_markdown.h"
#include "rig/rig_file.h"

namespace rw {

void addExport(CLI::App& app, Run& run)
{
    struct Arguments { std::filesystem::path file, out; std::string format; };
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("export", "Write the part list");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("--format", arguments->format, "pcpartpicker: the Markdown table forums know")
        ->required()->check(CLI::IsMember({"pcpartpicker"}).description(""))->type_name("FORMAT");
    verb->add_option("-o,--output", arguments->out, "Where to (default: the terminal)");
    verb->callback([arguments, &run] {
        run = [arguments] {
            writeOutput(arguments->out, pcpartpickerMarkdown(loadRig(arguments->file)));
            return exitFine;
        };
    });
}

}  // namespace rw
