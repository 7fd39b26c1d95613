#include "db/search_vocabulary.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <unordered_map>

#include "db/search_text.h"
#include "db/search_typos.h"

namespace rw {
namespace {

// Looked up by views, without a string for each.
struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
};
using Counts = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;

// "cmk128gx4m8a2666c16": letters and digits by turns.
bool isPartNumber(std::string_view word)
{
    int changes = 0;
    for (std::size_t i = 1; i < word.size(); ++i) changes += letterOf(word[i]) != letterOf(word[i - 1]);
    return (changes >= 3 && word.size() >= 8) || word.size() > 24;
}

void count(Counts& counts, std::string_view word, std::uint32_t times)
{
    if (word.size() < 3 || isPartNumber(word)) return;
    const auto it = counts.find(word);
    if (it != counts.end()) it->second += times;
    else counts.emplace(word, times);
}

// What stands between two blanks is one word, and several where signs part it: "nh.d15" is "nh", "d15" and "nhd15".
void countWords(Counts& counts, std::string_view folded, std::uint32_t times)
{
    std::string joined;
    for (std::size_t i = 0; i < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', i), folded.size());
        joined.clear();
        int words = 0;
        for (std::size_t at = i; at < end;) {
            const std::size_t sign = std::min(folded.find('.', at), end);
            if (sign > at) {
                count(counts, folded.substr(at, sign - at), times);
                joined += folded.substr(at, sign - at);
                ++words;
            }
            at = sign + 1;
        }
        if (words > 1) count(counts, joined, times);
        i = end + 1;
    }
}

std::uint64_t bytesOf(std::string_view word)
{
    std::uint64_t bytes = 0;
    for (const char c : word) bytes |= SearchParts::initial(c);
    return bytes;
}

}  // namespace

Vocabulary::Vocabulary(const SearchParts& parts)
{
    Counts counts;
    counts.reserve(parts.size());
    std::unordered_map<const std::string*, std::uint32_t> ofKind;
    for (SearchParts::Index part = 0; part < parts.size(); ++part) {
        ++ofKind[&parts.kindWordsOf(part)];
        countWords(counts, parts.words(part), 1);
    }
    for (const auto& [words, times] : ofKind) countWords(counts, *words, times);

    for (const auto& [word, times] : counts) {
        m_words.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(word.size()), times});
        m_text += word;
    }
    std::sort(m_words.begin(), m_words.end(), [&](const Word& a, const Word& b) { return text(a) < text(b); });
    for (const Word& word : m_words) m_bytes.push_back(bytesOf(text(word)));
}

std::uint32_t Vocabulary::timesOf(std::string_view beginning) const
{
    auto it = std::lower_bound(m_words.begin(), m_words.end(), beginning, [&](const Word& a, std::string_view b) { return text(a) < b; });
    std::uint32_t times = 0;
    for (; it != m_words.end() && text(*it).starts_with(beginning); ++it) times += it->count;
    return times;
}

std::vector<Vocabulary::Near> Vocabulary::near(const std::string& typed, int edits, std::size_t most) const
{
    constexpr std::size_t shortestBeginning = 4;  // with an edit in three letters almost anything begins
    struct Found {
        int edits;
        bool isBeginning;
        std::uint32_t rarity, word;
        auto operator<=>(const Found&) const = default;
    };
    const TypoDistance distance(typed);
    const std::uint64_t wanted = bytesOf(typed);
    std::vector<Found> found;
    for (std::uint32_t i = 0; i < m_words.size(); ++i) {
        // Each letter that is in the one and not in the other costs an edit: this leaves few words to measure.
        if (std::popcount(wanted & ~m_bytes[i]) > edits || m_words[i].length + static_cast<std::uint32_t>(edits) < typed.size()) continue;
        const std::string_view word = text(m_words[i]);
        const TypoDistance::Edits to = distance.to(word);
        const bool isNear = to.whole <= edits || (to.beginning <= edits && typed.size() >= shortestBeginning);
        if (isNear && !word.starts_with(typed)) found.push_back({to.beginning, to.whole > edits, ~m_words[i].count, i});
    }
    const std::size_t taken = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(taken), found.end());
    std::vector<Near> near;
    for (std::size_t i = 0; i < taken; ++i) near.push_back({std::string(text(m_words[found[i].word])), found[i].edits, m_words[found[i].word].count});
    return near;
}

}  // namespace rw
