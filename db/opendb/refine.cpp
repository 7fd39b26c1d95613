#include <algorithm>
#include <tuple>

#include "db/opendb/refine_steps.h"

namespace rw::opendb {
namespace {

// Files come in any order, and somebody's snapshot may hold a record twice.
void sortById(std::vector<Part>& parts, Refined& refined)
{
    const auto key = [](const Part& part) { return std::tuple(std::string_view(part.id), std::string_view(part.kind->id), std::string_view(part.name)); };
    std::sort(parts.begin(), parts.end(), [&](const Part& a, const Part& b) { return key(a) < key(b); });
    const auto end = std::unique(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.id == b.id; });
    refined.merged += static_cast<int>(parts.end() - end);
    parts.erase(end, parts.end());
}

}  // namespace

Refined refine(std::vector<Part>& parts)
{
    Refined refined;
    sortById(parts, refined);
    unifyBrands(parts);
    mergeDuplicates(parts, refined);
    dropStrangeRatings(parts, refined);
    fillFromFamilies(parts, refined);
    return refined;
}

}  // namespace rw::opendb
