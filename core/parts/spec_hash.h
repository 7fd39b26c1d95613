// A part's numbers as hashes, to tell in no time whether two parts are alike in what somebody reads of them. What people only
// read (notes, sources) counts for nothing.
#pragma once

#include <cstdint>

#include "parts/part.h"

namespace rw {

// The kind's fields as files name them, in its own order; a list of rows is one field.
std::vector<std::string> topFields(const PartKind& kind);

// One for each of topFields.
std::vector<std::uint64_t> fieldHashes(const Part& part);

// Of the solids that are hit, the mounts and the ports it stands with; and of the keep-outs, which are entered.
struct ShapeHash { std::uint64_t solid = 0, keepOuts = 0; };
ShapeHash shapeHash(const std::vector<Piece>& pieces);

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t with)
{
    hash ^= with + 0x9e3779b97f4a7c15u + (hash << 12) + (hash >> 4);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
    return hash ^ (hash >> 27);
}

}  // namespace rw
