#include "db/catalogue_builder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <vector>

#include "db/entry_reader.h"
#include "db/guarded.h"
#include "db/meta.h"
#include "db/part_rows.h"
#include "units/data_error.h"

namespace rw {
namespace {

namespace fs = std::filesystem;

// Sorted, so that the order of a folder's listing, which differs between machines, changes nothing.
std::vector<fs::path> entryFiles(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (!it->is_regular_file() || it->path().extension() != ".json") continue;
        if (it.depth() != 1) throw DataError(it->path().generic_string(), "an entry stands in a folder named after its kind");
        files.push_back(it->path());
    }
    if (error) throw DataError(folder.generic_string(), "the folder cannot be read: " + error.message());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<PartRow> readRows(const fs::path& folder)
{
    std::vector<PartRow> rows;
    std::map<std::string, fs::path> seen;
    for (const fs::path& file : entryFiles(folder)) {
        const Part part = readEntry(file);
        const auto [first, isNew] = seen.emplace(part.id, file);
        if (!isNew) throw DataError(file.generic_string(), "id: \"" + part.id + "\" is also the id of " + first->second.generic_string());
        rows.push_back(partRow(part, "curated"));
    }
    std::sort(rows.begin(), rows.end(), [](const PartRow& a, const PartRow& b) { return a.id() < b.id(); });
    return rows;
}

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw DataError(file.generic_string(), "cannot be read");
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Not in WAL: the file is read where nothing can be written, and a reader of a WAL database must write.
void writeDatabase(const fs::path& file, const std::string& schema, const std::vector<PartRow>& rows)
{
    SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF");  // a build that is cut short starts again
    SQLite::Transaction transaction(database);
    database.exec(schema);
    insertPartRows(database, rows);
    setMetaValue(database, "content_hash", contentHash(rows));
    database.exec("INSERT INTO part_search (part_search) VALUES ('optimize')");
    transaction.commit();
    database.exec("ANALYZE; VACUUM");
}

}  // namespace

void buildCatalogue(const fs::path& folder, const fs::path& schema, const fs::path& output)
{
    const std::vector<PartRow> rows = readRows(folder);
    const std::string tables = textOf(schema);
    fs::path unfinished = output;
    unfinished += ".unfinished";
    std::error_code error;
    if (output.has_parent_path()) fs::create_directories(output.parent_path(), error);
    fs::remove(unfinished, error);
    guarded(unfinished.generic_string(), [&] { writeDatabase(unfinished, tables, rows); });
    fs::rename(unfinished, output, error);
    if (error) throw DataError(output.generic_string(), "cannot be written: " + error.message());
}

}  // namespace rw
