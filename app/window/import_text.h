// The report of an import, as people and as scripts read it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "db/opendb/import.h"

namespace rw {

// A heading with counted lines beneath it.
struct ImportSection {
    std::string title;                                // RW_TEXT, as are the kinds' titles
    std::vector<std::pair<std::string, int>> lines;   // words, count: kinds in the order of a build, else most first
    int sum() const;
};

std::string importHeadline(const ImportReport& report);               // "46,012 parts from …: 3 new, …"
std::vector<ImportSection> importSections(const ImportReport& report);  // those that have a line
std::string importCovered(const ImportReport& report);                // what curated parts stand for, in a sentence

std::string importText(const ImportReport& report);
std::string importJson(const ImportReport& report);

}  // namespace rw
