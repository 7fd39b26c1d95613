// A snapshot of BuildCores OpenDB into the user's database.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace rw {

struct ImportReport {
    int records = 0;                          // files that were read
    std::map<std::string, int> rejected;      // reason → records that gave no part
    std::map<std::string, int> dropped;       // reason → values that were not taken over
    int merged = 0;                           // records of a product that another record stands for
    std::map<std::string, int> filled;        // what families gave → parts
    std::map<std::string, int> kinds;         // kind → parts, of the layer as it stands now
    std::map<std::string, int> listTypes;     // of the parts that only stand in lists: type → parts
    int added = 0, changed = 0, removed = 0, unchanged = 0;  // against what was there before
    int covered = 0;                          // parts that a curated one stands for
    int parts() const;                        // all of the layer
};

struct ImportProgress {
    enum class Stage { Reading, Writing } stage = Stage::Reading;
    double done = 0;                          // of the stage, 0 to 1
    int records = 0;                          // read so far
};
using GoOn = std::function<bool(const ImportProgress&)>;  // false: cancel

// Everything of the snapshot, or nothing: one transaction, which parts and prices of the user's own are no part of. A second
// run brings the layer up to date. Absent where `goOn` cancelled it. Opens `database` anew, so that it may run beside a
// Catalogue in another thread. Throws DataError, the catalogue as it was, where either cannot be used.
std::optional<ImportReport> importOpenDb(const std::filesystem::path& database, const std::filesystem::path& snapshot, const GoOn& goOn);

}  // namespace rw
