// rigwright export FILE --format FORMAT: the part list, ready to be pasted.
#include <CLI/CLI.hpp>

#include "commands/command.h"
#include "lists/list_format.h"
#include "rig/rig_file.h"

namespace rw {
namespace {

constexpr const char* kFirstName = "pcpartpicker";   // what the Markdown was called when there was no other

}  // namespace

void addExport(CLI::App& app, Run& run)
{
    struct Arguments { std::filesystem::path file, out; std::string format; bool findings = false; };
    const auto arguments = std::make_shared<Arguments>();
    std::vector<std::string> formats;
    std::string words;
    for (const ListFormat& format : listFormats()) {
        formats.push_back(format.id);
        words += (words.empty() ? "" : ", ") + formats.back();
    }
    formats.push_back(kFirstName);
    CLI::App* verb = app.add_subcommand("export", "Write the part list");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("--format", arguments->format, words + "; pcpartpicker is markdown")->required()->check(CLI::IsMember(formats).description(""))->type_name("FORMAT");
    verb->add_flag("--findings", arguments->findings, "With what was found, and what was not checked");
    verb->add_option("-o,--output", arguments->out, "Where to (default: the terminal)");
    verb->callback([arguments, &run] {
        run = [arguments] {
            const Rig rig = loadRig(arguments->file);
            const ListFormat& format = *findListFormat(arguments->format == kFirstName ? "markdown" : arguments->format);
            writeOutput(arguments->out, format.write(arguments->findings ? listSheet(evaluate(rig)) : listSheet(rig)));
            return exitFine;
        };
    });
}

}  // namespace rw
