// Parses the arguments before anything of Qt exists: most verbs need no screen.
#include <CLI/CLI.hpp>
#include <iostream>

#include "commands/command.h"
#include "units/data_error.h"

namespace {

constexpr const char* kFooter =
    "Exit status: 0 when nothing reaches the asked severity (default: problem), 1 when something does, 2 when the file\n"
    "cannot be read or the command line is wrong.\n"
    "Severities, least first: note, not_checked, fits_if, warning, problem.\n"
    "`check --json` prints: findings [check, verdict, parts [item, name], text, measured, limit, margin {value, unit} or\n"
    "null, origins {measured, limit}, where {from, to, boxes} in mm, fixes, remedies, waived {reason, stale} or null],\n"
    "clearances [check, parts, measured, limit, margin], missing [item, name, field, rows, checks], counts per verdict\n"
    "and of waived findings, cost {total, currency, unpriced}, power {nameplate_w, sustained_w, peak_w, psu_w}. A waived\n"
    "finding counts neither in counts per verdict nor for the exit status. README.md says more.";

int guarded(const rw::Run& run)
{
    try {
        return run();
    } catch (const rw::DataError& error) {
        std::cerr << "rigwright: " << error.what() << "\n";
    } catch (const std::filesystem::filesystem_error& error) {
        std::cerr << "rigwright: " << error.path1().string() << ": " << error.code().message() << "\n";
    }
    return rw::exitUnreadable;
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Rigwright plans a deep-learning PC in 3D and checks that it fits before it is bought."};
    app.footer(kFooter);
    app.set_version_flag("--version", RIGWRIGHT_VERSION);
    rw::Run run;
    rw::addOpen(app, run);
    rw::addCheck(app, run);
    rw::addWaive(app, run);
    rw::addArrange(app, run);
    rw::addCompare(app, run);
    rw::addNumbers(app, run);
    rw::addExport(app, run);
    rw::addImport(app, run);
    rw::addChecklist(app, run);
    rw::addRender(app, run);
    rw::addParts(app, run);
    rw::addSamples(app, run);
    rw::addCases(app, run);
    rw::addBench(app, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? rw::exitFine : rw::exitUnreadable;
    }
    return guarded(run);
}
