#include "db/search_hits.h"

#include <algorithm>

#include "db/search_text.h"

namespace rw {
namespace {

bool isSingle(const std::string& word) { return word.size() == 1; }

std::uint64_t initialsOf(const std::vector<std::string>& words)
{
    std::uint64_t bits = 0;
    for (const std::string& word : words)
        if (isSingle(word)) bits |= SearchParts::initial(word[0]);
    return bits;
}

std::string beginning(const std::string& word) { return "\"" + word + "\"*"; }

// No AND between them: FTS5 then leaves out a word in which it sees only signs, where AND would find nothing.
template <class Wanted>
std::string matchOf(const std::vector<std::string>& words, Wanted wanted)
{
    std::string match;
    for (const std::string& word : words)
        if (wanted(word)) match += (match.empty() ? "" : " ") + beginning(word);
    return match;
}

// How many edits a word may be off by. Short words are too near to each other, and numbers, in which every digit counts, are
// taken as they stand, while there is anything to show.
int editsAllowed(const std::string& word, bool nothingFound)
{
    const bool hasDigits = std::any_of(word.begin(), word.end(), [](char c) { return letterOf(c) == Letter::Digit; });
    if (word.size() < 3 || ((hasDigits || word.size() == 3) && !nothingFound)) return 0;
    return word.size() < 8 || hasDigits ? 1 : 2;
}

// What a word may have been meant to be: not where it is one that many parts are called by, and while it finds something,
// only what is far more frequent.
void addNearWords(TypedWord& choices, const Vocabulary& vocabulary, bool nothingFound)
{
    constexpr std::size_t mostChoices = 16;
    constexpr std::uint32_t wellKnown = 100, farMore = 10;
    const std::string word = choices.front().word;
    const int edits = editsAllowed(word, nothingFound);
    const std::uint32_t times = vocabulary.timesOf(word);
    if (edits == 0 || times >= wellKnown) return;
    for (Vocabulary::Near& near : vocabulary.near(word, edits, mostChoices))
        if (nothingFound || near.times >= farMore * std::max(times, std::uint32_t{1})) choices.push_back({std::move(near.word), near.edits});
}

bool hasChoice(const std::vector<TypedWord>& words)
{
    return std::any_of(words.begin(), words.end(), [](const TypedWord& word) { return word.size() > 1; });
}

}  // namespace

SearchHits::SearchHits(SQLite::Database& database) : m_select(database, "SELECT rowid FROM part_search WHERE part_search MATCH ?") {}

PartIndexes SearchHits::ask(const SearchParts& parts, const std::string& match, std::uint64_t initials)
{
    PartIndexes found;
    m_select.bind(1, match);
    m_select.each([&](const FastSelect& row) {
        const SearchParts::Index part = parts.partOfRow(row.number(0));
        if (part != SearchParts::none && (parts.initials(part) & initials) == initials) found.push_back(part);
    });
    return found;
}

PartIndexes SearchHits::exact(const SearchParts& parts, const std::vector<std::string>& words)
{
    const std::uint64_t initials = initialsOf(words);
    const std::string match = matchOf(words, [](const std::string& word) { return !isSingle(word); });
    PartIndexes found;
    if (!match.empty()) {
        found = ask(parts, match, initials);
    } else {
        for (SearchParts::Index part = 0; part < parts.size(); ++part)
            if ((parts.initials(part) & initials) == initials) found.push_back(part);
    }
    if (found.empty() && initials) found = ask(parts, matchOf(words, [](const std::string&) { return true; }), 0);
    return found;
}

PartIndexes SearchHits::matching(const SearchParts& parts, const std::vector<TypedWord>& words, const PartIndexes& without)
{
    std::string match;
    std::uint64_t initials = 0;
    for (const TypedWord& word : words) {
        if (isSingle(word.front().word)) { initials |= SearchParts::initial(word.front().word[0]); continue; }
        std::string either;
        for (const WordChoice& choice : word) either += (either.empty() ? "" : " OR ") + beginning(choice.word);
        match += (match.empty() ? "(" : " AND (") + either + ")";
    }
    PartIndexes found = ask(parts, match, initials);
    std::erase_if(found, [&](SearchParts::Index part) { return std::find(without.begin(), without.end(), part) != without.end(); });
    return found;
}

SearchHits::Near SearchHits::near(const SearchParts& parts, const Vocabulary& vocabulary, const std::vector<std::string>& words, const PartIndexes& exact)
{
    // First only the words that no part is called by; where there are none or that finds nothing, all.
    for (const bool onlyUnknown : {true, false}) {
        std::vector<TypedWord> typed;
        for (const std::string& word : words) {
            TypedWord& choices = typed.emplace_back(TypedWord{{word, 0}});
            if (!onlyUnknown || vocabulary.timesOf(word) == 0) addNearWords(choices, vocabulary, exact.empty());
        }
        if (!hasChoice(typed)) continue;
        PartIndexes found = matching(parts, typed, exact);
        if (!found.empty()) return {std::move(found), std::move(typed)};
    }
    // A blank too many: "ven geance".
    for (std::size_t i = 0; exact.empty() && i + 1 < words.size(); ++i) {
        const std::string joined = words[i] + words[i + 1];
        if (joined.size() < 4 || vocabulary.timesOf(joined) == 0) continue;
        std::vector<TypedWord> typed;
        for (std::size_t w = 0; w < words.size(); ++w)
            if (w != i + 1) typed.push_back({{w == i ? joined : words[w], 0}});
        PartIndexes found = matching(parts, typed, exact);
        if (!found.empty()) return {std::move(found), std::move(typed)};
    }
    return {};
}

}  // namespace rw
