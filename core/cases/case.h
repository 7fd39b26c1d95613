// Documented cases: a rig built from parts with the documented numbers, and the verdict the documents give it. The format is
// in assets/guide/cases.md.
#pragma once

#include <filesystem>

#include "parts/part_json.h"
#include "rig/rig_file.h"

namespace rw {

// Which findings a sentence of a case is about: by this check, of at least this verdict, about these items.
struct FindingPattern {
    std::string check;                     // empty: any
    std::string verdict;                   // "warning": this or worse; empty: any
    std::vector<ItemId> items;             // all of them
    std::string says;                      // words the sentence contains
};

struct Case {
    std::string id, kind, title;
    Rig rig;
    std::vector<std::string> checks;       // whose findings decide; by default those of the kind
    std::vector<ItemId> items;             // only findings about these decide
    std::string expected;                  // "fits", "does_not_fit", "fits_only_if", "works_with_limits", or a verdict of ours
    std::optional<double> margin;          // in the unit of the check: mm, W, slots
    double within = 0.05;                  // how far the margin may be off
    std::vector<FindingPattern> report, never;
    std::string notRepresented;            // why the model cannot hold this case; it is listed, not judged
    std::string open;                      // the check that is not written yet
    std::string unreadable;                // what is wrong with the case itself; it counts as wrong
    std::string wrongBecause;              // why the verdict differs from the documents
};

// The parts a case may name, and the rigs it may start from ("tower"): JSON of the same form as a case's items.
struct CaseSources {
    PartLibrary parts;
    std::function<std::optional<Json>(const std::string& base)> base;
};

// Reads a file of cases. Throws DataError where it is none; a case that cannot be built is kept with the reason.
std::vector<Case> readCases(const std::string& text, const std::string& where, const CaseSources& sources);

// All cases of the .json files of a folder, by file name; a single file is read as it is.
std::vector<Case> loadCases(const std::filesystem::path& path, const CaseSources& sources);

// The bases in a folder, NAME.json each.
std::function<std::optional<Json>(const std::string&)> basesIn(const std::filesystem::path& folder);

}  // namespace rw
