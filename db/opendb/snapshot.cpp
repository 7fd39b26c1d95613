#include "db/opendb/snapshot.h"

#include <archive.h>
#include <archive_entry.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

#include "parts/json_text.h"
#include "units/data_error.h"

namespace rw::opendb {
namespace {

namespace fs = std::filesystem;

// A snapshot of thirty times today's size; past that it is no catalogue but a trap.
constexpr std::int64_t mostBytes = std::int64_t{2} << 30;

// The category of "…/GPU/x.json"; empty for other files, and for the schemas beside them.
std::string categoryOf(const fs::path& path)
{
    if (path.extension() != ".json") return {};
    const std::string folder = path.parent_path().filename().string();
    return folder == "schemas" || folder.empty() || folder.front() == '.' ? std::string() : folder;
}

bool climbsOut(const fs::path& path)
{
    if (path.is_absolute()) return true;
    for (const fs::path& step : path)
        if (step == "..") return true;
    return false;
}

bool readFolder(const fs::path& folder, const TakeRecord& take)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end; !error && it != end; it.increment(error)) {
        if (it->path().filename() == ".git") it.disable_recursion_pending();
        else if (!it->is_symlink() && it->is_regular_file() && !categoryOf(it->path()).empty()) files.push_back(it->path());
    }
    if (error) throw DataError(folder.string(), "the folder cannot be read: " + error.message());
    for (std::size_t i = 0; i < files.size(); ++i) {
        RecordFile record{categoryOf(files[i]), files[i].lexically_relative(folder).generic_string(), {}};
        record.isTooLarge = static_cast<std::int64_t>(fs::file_size(files[i], error)) > largestRecord;
        if (!record.isTooLarge) record.text = textOfFile(files[i]);
        if (!take(std::move(record), static_cast<double>(i + 1) / static_cast<double>(files.size()))) return false;
    }
    return true;
}

struct CloseArchive {
    void operator()(archive* a) const { archive_read_free(a); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

[[noreturn]] void refuseArchive(archive* a, const fs::path& file, const char* what)
{
    const char* why = archive_error_string(a);
    throw DataError(file.string(), std::string(what) + (why ? ": " + std::string(why) : std::string()));
}

Archive openArchive(const fs::path& file)
{
    Archive a(archive_read_new());
    archive_read_support_filter_all(a.get());
    archive_read_support_format_tar(a.get());
    archive_read_support_format_zip(a.get());
    archive_read_support_format_7zip(a.get());
    if (archive_read_open_filename(a.get(), file.c_str(), 1 << 16) != ARCHIVE_OK) throw DataError(file.string(), "is neither a folder nor an archive of OpenDB");
    return a;
}

std::string contentOf(archive* a, archive_entry* entry, const fs::path& file)
{
    std::string text(static_cast<std::size_t>(archive_entry_size(entry)), '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        const la_ssize_t got = archive_read_data(a, text.data() + filled, text.size() - filled);
        if (got < 0) refuseArchive(a, file, "is cut off or damaged");
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    text.resize(filled);
    return text;
}

bool readArchive(const fs::path& file, const TakeRecord& take)
{
    std::error_code error;
    const double size = static_cast<double>(fs::file_size(file, error));
    const Archive a = openArchive(file);
    std::int64_t bytes = 0;
    archive_entry* entry = nullptr;
    for (bool first = true;; first = false) {
        const int state = archive_read_next_header(a.get(), &entry);
        if (state == ARCHIVE_EOF) return true;
        if (state < ARCHIVE_WARN) {
            if (first) throw DataError(file.string(), "is neither a folder nor an archive of OpenDB");
            refuseArchive(a.get(), file, "is cut off or damaged");
        }
        const char* name = archive_entry_pathname_utf8(entry);
        const fs::path path(name ? name : "");
        if (climbsOut(path)) throw DataError(file.string(), "names a file outside itself, \"" + path.string() + "\"; nothing of it was taken");
        const std::string category = categoryOf(path);
        if (category.empty() || archive_entry_filetype(entry) != AE_IFREG) continue;
        RecordFile record{category, path.generic_string(), {}};
        record.isTooLarge = !archive_entry_size_is_set(entry) || archive_entry_size(entry) > largestRecord;
        if (!record.isTooLarge) record.text = contentOf(a.get(), entry, file);
        bytes += static_cast<std::int64_t>(record.text.size());
        if (bytes > mostBytes) throw DataError(file.string(), "holds more than a catalogue can");
        const double read = size > 0 ? static_cast<double>(archive_filter_bytes(a.get(), -1)) / size : 0;
        if (!take(std::move(record), std::min(read, 1.0))) return false;
    }
}

std::string firstLine(const fs::path& file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

}  // namespace

bool readSnapshot(const fs::path& snapshot, const TakeRecord& take)
{
    std::error_code error;
    const fs::file_status status = fs::status(snapshot, error);
    if (!fs::exists(status)) throw DataError(snapshot.string(), "is not there");
    if (fs::is_directory(status)) return readFolder(snapshot, take);
    if (!fs::is_regular_file(status)) throw DataError(snapshot.string(), "is neither a folder nor an archive of OpenDB");
    return readArchive(snapshot, take);
}

std::string commitOf(const fs::path& snapshot)
{
    std::error_code error;
    if (!fs::is_directory(snapshot, error)) return {};
    const std::string head = firstLine(snapshot / ".git" / "HEAD");
    const std::string reference = "ref: ";
    return head.starts_with(reference) ? firstLine(snapshot / ".git" / head.substr(reference.size())) : head;
}

}  // namespace rw::opendb
