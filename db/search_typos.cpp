#include "db/search_typos.h"

#include <algorithm>

namespace rw {

TypoDistance::TypoDistance(std::string_view typed) : m_length(static_cast<int>(std::min<std::size_t>(typed.size(), 63)))
{
    for (int i = 0; i < m_length; ++i) m_places[static_cast<unsigned char>(typed[static_cast<std::size_t>(i)])] |= std::uint64_t{1} << i;
}

// Bit i of the vectors speaks of the typed word's first i + 1 letters: whether their distance to the word so far is one
// more or less than that of i letters (down), or than to the word without its last letter (along).
TypoDistance::Edits TypoDistance::to(std::string_view word) const
{
    std::uint64_t downMore = ~std::uint64_t{0}, downLess = 0, diagonal = 0, placesBefore = 0;
    const std::uint64_t last = m_length ? std::uint64_t{1} << (m_length - 1) : 0;
    int edits = m_length, least = m_length;
    for (const char c : word) {
        const std::uint64_t places = m_places[static_cast<unsigned char>(c)];
        const std::uint64_t exchanged = ((~diagonal & places) << 1) & placesBefore;
        diagonal = (((places & downMore) + downMore) ^ downMore) | places | downLess | exchanged;
        std::uint64_t alongMore = downLess | ~(diagonal | downMore), alongLess = diagonal & downMore;
        edits += (alongMore & last) ? 1 : (alongLess & last) ? -1 : 0;
        least = std::min(least, edits);
        alongMore = alongMore << 1 | 1;
        alongLess <<= 1;
        downMore = alongLess | ~(diagonal | alongMore);
        downLess = alongMore & diagonal;
        placesBefore = places;
    }
    return {m_length ? edits : static_cast<int>(word.size()), least};
}

}  // namespace rw
