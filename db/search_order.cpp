#include "db/search_order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include "db/search_text.h"

namespace rw {
namespace {

using Index = SearchParts::Index;

constexpr std::size_t manyHits = 5000;  // to weigh so many takes about a millisecond

template <class Elements, class Less>
void sortFirst(Elements& elements, std::size_t wanted, Less less)
{
    const auto middle = elements.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, elements.size()));
    std::partial_sort(elements.begin(), middle, elements.end(), less);
}

// What is not known comes last in either direction.
std::uint64_t directed(std::optional<std::uint64_t> key, Direction direction)
{
    constexpr std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
    return !key ? last : direction == Direction::Ascending ? *key : last - 1 - *key;
}

}  // namespace

void SearchOrdering::sortByName(PartIndexes& found, std::size_t wanted) const
{
    struct Named {
        std::string name;
        Index part;
        auto operator<=>(const Named&) const = default;
    };
    std::vector<Named> named;
    named.reserve(found.size());
    for (const Index part : found) named.push_back({foldedText(parts.manufacturer(part) + " " + std::string(parts.name(part))), part});
    if (direction == Direction::Ascending) sortFirst(named, wanted, std::less<>());
    else sortFirst(named, wanted, std::greater<>());
    for (std::size_t i = 0; i < found.size(); ++i) found[i] = named[i].part;
}

void SearchOrdering::sortAsListed(PartIndexes& found, std::size_t wanted) const
{
    sortFirst(found, wanted, [&](Index a, Index b) { return parts.isOurs(a) != parts.isOurs(b) ? parts.isOurs(a) : a < b; });
}

std::uint64_t SearchOrdering::keyOf(Index part, const SearchRanking& ranking) const
{
    std::optional<std::uint64_t> key;
    if (order == SearchOrder::Price) {
        const auto price = prices.find(part);
        if (price != prices.end() && price->second.amount) key = static_cast<std::uint64_t>(Money::of(*price->second.amount).cents);
    } else if (order == SearchOrder::Size) {
        const double size = table.sizes[part - table.range.begin];
        if (!std::isnan(size)) key = static_cast<std::uint64_t>(mm(size).raw());
    } else {
        return ranking.keyOf(part);
    }
    return directed(key, direction);
}

void SearchOrdering::sort(PartIndexes& found, const std::vector<TypedWord>& words, std::size_t wanted) const
{
    const bool hasWords = std::any_of(words.begin(), words.end(), [](const TypedWord& word) { return word.front().word.size() > 1; });
    if (order == SearchOrder::Name) return sortByName(found, wanted);
    if (order == SearchOrder::Relevance && (!hasWords || found.size() > manyHits)) return sortAsListed(found, wanted);
    struct Keyed {
        std::uint64_t key;
        Index part;
        auto operator<=>(const Keyed&) const = default;
    };
    const SearchRanking ranking(parts, words);
    std::vector<Keyed> keyed;
    keyed.reserve(found.size());
    for (const Index part : found) keyed.push_back({keyOf(part, ranking), part});
    sortFirst(keyed, wanted, std::less<>());
    for (std::size_t i = 0; i < found.size(); ++i) found[i] = keyed[i].part;
}

}  // namespace rw
