#include "db/search_ranking.h"

#include <algorithm>

#include "db/search_text.h"

namespace rw {

int standingOf(std::string_view word, std::string_view text)
{
    int best = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != word[0] || !beginsAtom(text, i)) continue;
        std::size_t at = i, typed = 0;
        for (; typed < word.size() && at < text.size(); ++at) {
            if (letterOf(text[at]) == Letter::Gap) continue;
            if (text[at] != word[typed]) break;
            ++typed;
        }
        if (typed < word.size()) continue;
        if (at == text.size() || letterOf(text[at]) == Letter::Gap) return 8;
        best = std::max(best, beginsAtom(text, at) ? 7 : 5);
    }
    return best;
}

std::uint64_t SearchRanking::keyOf(SearchParts::Index part) const
{
    const std::string_view text = m_parts.words(part);
    int quality = 0;
    for (const TypedWord& word : m_words) {
        int best = 0;
        for (const WordChoice& choice : word) best = std::max(best, std::max(1, standingOf(choice.word, text)) - 2 * choice.edits + 4);
        quality += word.front().word.size() > 1 ? best : std::min(best, 5);  // one letter is the beginning of what is yet to come
    }
    const int length = static_cast<int>(std::min<std::size_t>(m_parts.name(part).size(), 4000)) - (m_parts.isOurs(part) ? 20 : 0) + (m_parts.isMain(part) ? 0 : 30);
    return std::uint64_t(1023 - std::min(quality, 1023)) << 48 | std::uint64_t(length + 20) << 32 | part;
}

}  // namespace rw
