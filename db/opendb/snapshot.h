// A snapshot of BuildCores OpenDB as it lies on the disk: a checkout, its folder, or an archive of one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace rw::opendb {

struct RecordFile {
    std::string category;   // the folder it lies in: "GPU"
    std::string path;       // within the snapshot, for messages
    std::string text;       // empty where it is too large to be a record
    bool isTooLarge = false;
};

// Larger than any record by two orders of magnitude; what is larger is not read.
inline constexpr std::int64_t largestRecord = 1 << 20;

// Takes a record and how much of the snapshot has been read, 0 to 1; false to stop.
using TakeRecord = std::function<bool(RecordFile&& record, double read)>;

// All files <Category>/<name>.json of it, at any depth, in no certain order. False where `take` stopped it. Throws DataError
// where `snapshot` is not there, no folder and no archive (tar, zip, 7z, compressed as may be), cut off, or where it names a
// file outside itself. Nothing is ever unpacked to the disk.
bool readSnapshot(const std::filesystem::path& snapshot, const TakeRecord& take);

// The commit of a checkout; empty where nobody says.
std::string commitOf(const std::filesystem::path& snapshot);

}  // namespace rw::opendb
