// Which part of a catalogue a row of a published list means.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "lists/part_list.h"
#include "parts/named_part.h"

namespace rw {

struct ListMatch {
    std::string id;
    double confidence;   // 0 to 1
    bool isAlike;        // says as much of the row's name as the likeliest: the name alone cannot tell them apart
};

inline constexpr double kSureMatch = 0.8;   // from here on a row is placed without asking; measured in tests/bench

enum class MatchBy { NameAndNumber, NameOnly };

class ListMatcher {
public:
    explicit ListMatcher(std::vector<NamedPart> parts);
    ~ListMatcher();

    // The likeliest parts of the row's type (of all types where the row's is no kind of part), best first, at most `most`; none
    // that has no word in common. The part or number that the row or the end of its address tells counts most, unless the name
    // says another part.
    std::vector<ListMatch> match(const ListRow& row, std::size_t most = 5, MatchBy by = MatchBy::NameAndNumber) const;

    // The parts whose number the row tells, else the end of its address; of the row's type.
    std::vector<std::string> byNumber(const ListRow& row) const;

private:
    struct Index;
    const Index& indexFor(const ListRow& row) const;
    std::vector<NamedPart> m_parts;
    std::set<std::string> m_types;   // that the parts have
    mutable std::vector<std::pair<std::string, std::unique_ptr<Index>>> m_indexes;  // by list type, made when first asked for
};

}  // namespace rw
