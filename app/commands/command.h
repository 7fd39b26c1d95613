// The verbs of the command line, one per file. Each adds itself to the parser and, when chosen, leaves what to run.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace CLI { class App; }

namespace rw {

inline constexpr int exitFine = 0, exitReached = 1, exitUnreadable = 2;

using Run = std::function<int()>;  // the exit status; throws DataError, told in one sentence

void addOpen(CLI::App& app, Run& run);       // no verb: the window
void addCheck(CLI::App& app, Run& run);
void addWaive(CLI::App& app, Run& run);
void addArrange(CLI::App& app, Run& run);
void addCompare(CLI::App& app, Run& run);
void addExport(CLI::App& app, Run& run);
void addImport(CLI::App& app, Run& run);
void addNumbers(CLI::App& app, Run& run);
void addChecklist(CLI::App& app, Run& run);
void addRender(CLI::App& app, Run& run);
void addParts(CLI::App& app, Run& run);
void addSamples(CLI::App& app, Run& run);
void addCases(CLI::App& app, Run& run);
void addBench(CLI::App& app, Run& run);

// Writes the text to the file, whole or not at all, or to the terminal where `path` is empty or "-". Throws DataError.
void writeOutput(const std::filesystem::path& path, const std::string& text);

}  // namespace rw
