// Search as you type beside a LIKE scan of the same parts: bench_search DATABASE [CATALOGUE] [TYPOS]. DATABASE is a user's
// database with OpenDB imported, which is copied and not changed; CATALOGUE the shipped one; TYPOS a table "query TAB id".
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "db/catalogue.h"

using namespace rw;
namespace fs = std::filesystem;

namespace {

// What people look for who build such rigs, and the kind that it is; each is typed key by key.
struct Query {
    const char *text, *kind;
};
const std::vector<Query> queries = {
    {"rtx 3090 founders edition", "graphics_card"}, {"geforce rtx 4090 24gb", "graphics_card"}, {"rtx 3090 ti strix", "graphics_card"},
    {"noctua nh-d15 chromax", "air_cooler"}, {"thermalright peerless assassin", "air_cooler"}, {"arctic liquid freezer iii 360", "liquid_cooler"},
    {"corsair vengeance ddr5 64gb", "memory_kit"}, {"g.skill trident z5 6000", "memory_kit"}, {"ddr4 128gb 8x16", "memory_kit"},
    {"samsung 990 pro 2tb", "storage"}, {"wd black sn850x 4tb", "storage"}, {"asus rog strix b650e-f", "motherboard"}, {"msi meg x570 unify", "motherboard"},
    {"ryzen 9 5950x", "cpu"}, {"threadripper 3970x", "cpu"}, {"lian li o11 dynamic", "pc_case"}, {"fractal design meshify 2 xl", "pc_case"},
    {"850w gold fully modular", "power_supply"}, {"seasonic prime 1600", "power_supply"}, {"be quiet silent wings 140mm", "case_fan"}};
constexpr int shown = 50, rounds = 9;

double millisecondsOf(const auto& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

// The rival at its best: all words of a part in one column of a table with nothing else in it.
class LikeScan {
public:
    explicit LikeScan(const fs::path& file) : m_database(file, SQLite::OPEN_READWRITE)
    {
        m_database.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
                        "CREATE TEMP TABLE scanned AS SELECT id, kind, list_type, manufacturer, name, short_name, "
                        "manufacturer || ' ' || name || ' ' || short_name || ' ' || part_numbers || ' ' || kind_words AS words "
                        "FROM effective_part ORDER BY kind, list_type, manufacturer, name");
    }

    std::size_t find(const std::string& text, const char* order)
    {
        std::string sql = "SELECT id, kind, list_type, manufacturer, name, short_name FROM scanned WHERE 1";
        const auto words = wordsIn(text);
        for (std::size_t i = 0; i < words.size(); ++i) sql += " AND words LIKE ?";
        SQLite::Statement select(m_database, sql + order + " LIMIT " + std::to_string(shown));
        for (std::size_t i = 0; i < words.size(); ++i) select.bind(static_cast<int>(i) + 1, "%" + words[i] + "%");
        std::vector<PartSummary> found;
        const auto column = [&](int i) { return select.getColumn(i).getString(); };
        while (select.executeStep()) found.push_back({column(0), column(1), column(2), column(3), column(4), column(5)});
        return found.size();
    }

private:
    static std::vector<std::string> wordsIn(const std::string& text)
    {
        std::vector<std::string> words(1);
        for (const char c : text)
            if (c != ' ') words.back() += c;
            else if (!words.back().empty()) words.emplace_back();
        if (words.back().empty()) words.pop_back();
        return words;
    }

    SQLite::Database m_database;
};

struct Key {
    std::string typed, kind;
    std::vector<double> ours, counted, like, likeUnordered;
};

void print(const char* what, const std::vector<Key>& keys, std::vector<double> Key::* times)
{
    std::vector<double> all;
    const Key* worst = nullptr;
    for (const Key& key : keys) {
        all.push_back(quantile(key.*times, 0.5));
        if (!worst || all.back() > quantile(worst->*times, 0.5)) worst = &key;
    }
    std::printf("%-34s median %7.3f ms   95 %% %7.3f ms   worst %7.3f ms at \"%s\"\n", what, quantile(all, 0.5), quantile(all, 0.95),
                quantile(worst->*times, 0.5), worst->typed.c_str());
}

double medianOf(const std::vector<Key>& keys, std::vector<double> Key::* times)
{
    std::vector<double> all;
    for (const Key& key : keys) all.push_back(quantile(key.*times, 0.5));
    return quantile(all, 0.5);
}

void compare(const std::vector<Key>& keys, std::vector<double> Key::* ours, std::vector<double> Key::* rival, const char* what)
{
    int slower = 0;
    for (const Key& key : keys) slower += quantile(key.*ours, 0.5) > quantile(key.*rival, 0.5);
    std::printf("%-34s ratio of medians %.1f   keys slower: %d of %zu\n", what, medianOf(keys, rival) / medianOf(keys, ours), slower, keys.size());
}

void hitRate(const Catalogue& catalogue, const fs::path& table)
{
    std::ifstream lines(table);
    int asked = 0, hit = 0;
    std::vector<double> times;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t tab = line.find('\t');
        if (line.starts_with("#") || tab == std::string::npos) continue;
        const std::string query = line.substr(0, tab), id = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
        if (!catalogue.part(id)) continue;
        std::vector<PartSummary> found;
        times.push_back(millisecondsOf([&] { found = catalogue.search(query, {}, 10); }));
        ++asked;
        hit += std::any_of(found.begin(), found.end(), [&](const PartSummary& part) { return part.id == id; });
    }
    std::printf("one typo: %d of %d among the first 10 (%.1f %%), median %.3f ms, worst %.3f ms\n", hit, asked, asked ? 100.0 * hit / asked : 0.0,
                quantile(times, 0.5), quantile(times, 1));
}

int run(const fs::path& source, const fs::path& shipped, const fs::path& typos)
{
    const fs::path copy = fs::temp_directory_path() / "rigwright_bench_search.sqlite";
    fs::remove(copy);
    SQLite::Database(source, SQLite::OPEN_READONLY).exec("VACUUM INTO '" + copy.string() + "'");
    {
        const Catalogue catalogue = Catalogue::open(shipped, copy);
        LikeScan like(copy);
        SearchAnswer first;
        const double loading = millisecondsOf([&] { first = catalogue.find({}); });
        const double learning = millisecondsOf([&] { catalogue.find({.text = "vengance"}); });
        std::printf("%d parts; the first search, which reads them: %.0f ms; the first misspelt word, which reads the words: %.0f ms\n",
                    first.total, loading, learning);

        std::vector<Key> keys;
        for (const Query& query : queries)
            for (std::size_t end = 1; end <= std::string(query.text).size(); ++end) keys.push_back({std::string(query.text, end), query.kind, {}, {}, {}, {}});
        for (int round = 0; round < rounds; ++round) {
            for (Key& key : keys) {
                key.ours.push_back(millisecondsOf([&] { catalogue.find({.text = key.typed, .limit = shown}); }));
                key.counted.push_back(millisecondsOf([&] {
                    catalogue.find({.text = key.typed, .kind = key.kind, .limit = shown, .facets = FacetsWanted::Counted});
                }));
                if (round % 3) continue;  // it varies little and takes long
                key.like.push_back(millisecondsOf([&] { like.find(key.typed, " ORDER BY manufacturer, name"); }));
                key.likeUnordered.push_back(millisecondsOf([&] { like.find(key.typed, ""); }));
            }
        }
        std::printf("%zu queries, %zu keys, %d parts shown; of each key the median of %d rounds\n", queries.size(), keys.size(), shown, rounds);
        print("search", keys, &Key::ours);
        print("search in a kind, facets counted", keys, &Key::counted);
        print("LIKE, sorted", keys, &Key::like);
        print("LIKE, the first 50 it meets", keys, &Key::likeUnordered);
        compare(keys, &Key::ours, &Key::like, "search beside LIKE, sorted");
        compare(keys, &Key::counted, &Key::like, "in a kind, beside LIKE, sorted");
        compare(keys, &Key::ours, &Key::likeUnordered, "search beside LIKE, the first 50");
        hitRate(catalogue, typos);
    }
    fs::remove(copy);
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_search DATABASE [CATALOGUE] [TYPOS]\n");
        return 2;
    }
    try {
        return run(argv[1], argc > 2 ? argv[2] : RW_BUILD "/share/rigwright/catalogue.sqlite", argc > 3 ? argv[3] : RW_TEST_DATA "/search/typos.tsv");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
