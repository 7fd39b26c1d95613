// How well published lists are read and matched: every list of a folder, matched by names alone against the parts whose number
// ends each row's address. Arguments: the user's database, the shipped catalogue, the folder.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <set>

#include "db/catalogue.h"
#include "lists/list_matcher.h"
#include "lists/list_reader.h"
#include "parts/json_text.h"
#include "units/data_error.h"

using namespace rw;
using Clock = std::chrono::steady_clock;

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "bench_lists USER_DATABASE CATALOGUE FOLDER\n");
        return 2;
    }
    const Catalogue catalogue = Catalogue::open(argv[2], argv[1]);
    const ListMatcher matcher(catalogue.namedParts());
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[3]))
        if (entry.path().extension() != ".csv") files.push_back(entry.path());
    std::sort(files.begin(), files.end());

    int lists = 0, rows = 0, sumsMatch = 0, sums = 0, known = 0, first = 0, alike = 0, amongFive = 0, sure = 0, sureWrong = 0, unread = 0;
    double reading = 0, matching = 0;
    std::set<std::string> seen;   // a row that stands in several lists counts once for the matching
    for (const std::filesystem::path& file : files) {
        const std::string text = textOfFile(file);
        const auto start = Clock::now();
        PartList list;
        try {
            list = readPartList(text, file.filename().string());
        } catch (const DataError& error) {
            std::printf("not read: %s\n", error.what());
            continue;
        }
        const auto read = Clock::now();
        ++lists;
        rows += static_cast<int>(list.rows.size());
        unread += static_cast<int>(list.unread.size());
        Money sum;
        for (const ListRow& row : list.rows)
            if (row.price && !row.struck) sum += *row.price;
        if (list.statedTotal && sum.cents > 0) { ++sums; sumsMatch += sum == *list.statedTotal; }
        for (const ListRow& row : list.rows) {
            const std::vector<std::string> truth = matcher.byNumber(row);
            if (truth.empty() || !seen.insert(row.name + row.url).second) continue;
            const auto is = [&](const ListMatch& m) { return std::find(truth.begin(), truth.end(), m.id) != truth.end(); };
            const std::vector<ListMatch> found = matcher.match(row, 5, MatchBy::NameOnly);
            ++known;
            const bool right = !found.empty() && is(found.front()), isSure = !found.empty() && found.front().confidence >= kSureMatch;
            first += right;
            // The name tells no more: the part is one of those that say as much of it.
            const std::vector<ListMatch> all = matcher.match(row, 100, MatchBy::NameOnly);
            alike += right || std::any_of(all.begin(), all.end(), [&](const ListMatch& m) { return m.isAlike && is(m); });
            amongFive += std::any_of(found.begin(), found.end(), is);
            sure += isSure;
            sureWrong += isSure && !right;
            if (isSure && !right) std::printf("sure, but of another number: %s\n", row.name.c_str());
        }
        reading += std::chrono::duration<double, std::milli>(read - start).count();
        matching += std::chrono::duration<double, std::milli>(Clock::now() - read).count();
    }
    std::printf("%d lists, %d rows, %d lines between rows not read; of %d with a total and prices %d add up to it\n", lists, rows, unread, sums, sumsMatch);
    std::printf("by name alone, of %d rows whose part is known: %d right (%.1f %%), %d right as far as the name tells parts apart (%.1f %%), among the first five %d (%.1f %%); sure of %d, of them %d with another number\n", known, first, 100.0 * first / known, alike, 100.0 * alike / known, amongFive,
                100.0 * amongFive / known, sure, sureWrong);
    std::printf("reading %.2f ms a list, matching %.1f ms a list\n", reading / lists, matching / lists);
    return 0;
}
