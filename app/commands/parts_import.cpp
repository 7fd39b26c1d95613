#include "commands/parts_import.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>
#include <unistd.h>

#include "db/catalogue.h"
#include "paths.h"
#include "units/data_error.h"
#include "window/import_text.h"

namespace rw {
namespace {

volatile std::sig_atomic_t interrupted = 0;

// One line on a terminal that is written over; nothing where the output is kept in a file.
void show(const ImportProgress& progress)
{
    if (!isatty(STDERR_FILENO)) return;
    const char* stage = progress.stage == ImportProgress::Stage::Reading ? "Reading" : "Writing";
    std::cerr << "\r" << stage << "  " << static_cast<int>(progress.done * 100) << " %, " << progress.records << " records  " << std::flush;
    if (progress.stage == ImportProgress::Stage::Writing && progress.done >= 1) std::cerr << "\r\033[K";
}

struct Arguments {
    std::filesystem::path path;
    bool json = false;
};

int importFrom(const Arguments& arguments)
{
    const auto database = userDatabaseFile();
    const std::string notice = Catalogue::open(catalogueFile(), database).attribution();  // it has today's tables and the curated parts now
    std::signal(SIGINT, [](int) { interrupted = 1; });
    const auto report = importOpenDb(database, arguments.path, [](const ImportProgress& progress) {
        show(progress);
        return interrupted == 0;
    });
    if (!report) throw DataError(arguments.path.string(), "the import was cancelled; the catalogue is as it was");
    writeOutput({}, arguments.json ? importJson(*report) : importText(*report) + "\n" + notice + "\n");
    return exitFine;
}

}  // namespace

void addPartsImport(CLI::App& parts, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = parts.add_subcommand("import", "Take parts over from an open database");
    verb->require_subcommand(1);
    CLI::App* opendb = verb->add_subcommand("opendb", "BuildCores OpenDB: a checkout, its folder, or an archive of it");
    opendb->add_option("PATH", arguments->path, "The folder, or the archive (tar, zip)")->required();
    opendb->add_flag("--json", arguments->json, "Print the report as JSON");
    opendb->callback([arguments, &run] { run = [arguments] { return importFrom(*arguments); }; });
}

}  // namespace rw
