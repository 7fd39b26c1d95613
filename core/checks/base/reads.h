// What of a part each check reads: two parts that are alike in it are alike to the check.
#pragma once

#include <cstdint>

#include "checks/base/checks.h"
#include "parts/spec_hash.h"

namespace rw {

// The kinds whose checks name all they read (tests/checks/tst_reads.cpp holds them to it).
bool readsAreNamed(const PartKind& kind);

// What of a kind a check reads, by its fields() function.
struct CheckReads {
    std::vector<std::size_t> fields;   // numbers in topFields
    bool shape = false, keepOuts = false;
};
const std::vector<CheckReads>& checkReads(const PartKind& kind);  // one for each of allChecks

// A part as checks see it: parts with the same signature for a check give the same findings, but for their name and the
// places in the picture.
class Signature {
public:
    Signature(const Part& part, const std::vector<Piece>& pieces) : m_reads(&checkReads(*part.kind)), m_fields(fieldHashes(part)), m_shape(shapeHash(pieces)) {}
    std::uint64_t forCheck(std::size_t check) const;
    bool readsShape(std::size_t check) const { return (*m_reads)[check].shape; }
    std::uint64_t whole() const;
    std::uint64_t shape() const { return m_shape.solid; }

private:
    const std::vector<CheckReads>* m_reads;
    std::vector<std::uint64_t> m_fields;
    ShapeHash m_shape;
};

}  // namespace rw
