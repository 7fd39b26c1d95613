// What is known of a part, field by field, and what each number may decide by its origin.
#pragma once

#include <string>
#include <vector>

#include "parts/part.h"

namespace rw {

// One fact of a part. Rows of lists are numbered in the path ("dimms[2].x_mm") and by name where they have a label.
struct FieldEntry {
    std::string path;                  // "length_mm", "slots[0].position"
    std::string pattern;               // the path without row numbers: "slots[].position"
    std::string row;                   // the row's label: "PCI_E1"; empty outside lists
    std::string value;                 // as written for people; empty where there is none
    Origin origin = Origin::Missing;
    std::string least, most;           // where sources disagree or a measurement has a band: its ends; else empty
    std::vector<std::string> sources;
    std::string note;
};

// Every fact the part's kind knows, in its own order, known or not. A list without rows is one entry, "slots[]".
std::vector<FieldEntry> fieldsOf(const Part& part);

// Whether any of its values comes from BuildCores OpenDB: whoever shows or hands on such values names that source.
bool usesOpenDb(const Part& part);

// What a number of this origin still allows the checks that need it.
enum class Cap {
    None,          // may decide a Problem
    ExplicitOnly,  // a Problem only against a published limit, else a Warning
    Warning,       // a Warning at most
    NotChecked,    // no number, no check
};
Cap capOf(const FieldEntry& field);
std::string capText(Cap cap);  // "warning_at_most": as in JSON

}  // namespace rw
