// What of a part each check reads: two parts that are alike in it are alike to the check.
#pragma once

#include <cstdint>

#include "checks/base/checks.h"
#include "parts/spec_hash.h"

namespace rw {

// The kinds whose checks name all they read (tests/checks/tst_reads.cpp holds them to it).
bool readsAreNamed(const PartKind& kind);

// The kinds of whose settings all checks that read them say so: to the others a change that moves no solid is none.
bool settingsAreNamed(const PartKind& kind);
bool readsSettings(const Check& check, const PartKind& kind);

// What of a kind a check reads, by its fields() function.
struct CheckReads {
    std::vector<std::size_t> fields;   // numbers in topFields, ascending
    bool shape = false, keepOuts = false;
    bool operator==(const CheckReads&) const = default;
};
const std::vector<CheckReads>& checkReads(const PartKind& kind);  // one for each of allChecks

// Checks that read the same of a kind, and the settings of the same kinds: what they say of parts alike is remembered together.
// First those that do not look at its shape, then those that read most of it and so say most of it; `overlap` alone and last.
struct ReadGroup {
    CheckReads reads;
    std::vector<const PartKind*> settings;  // of the kinds whose settings are named
    std::vector<std::size_t> checks;        // numbers in allChecks, ascending
};
const std::vector<ReadGroup>& readGroups(const PartKind& kind);

// A part as checks see it: parts with the same signature for a check give the same findings, but for their name and the
// places in the picture.
class Signature {
public:
    Signature(const Part& part, const std::vector<Piece>& pieces);
    std::uint64_t forCheck(std::size_t check) const { return of((*m_reads)[check]); }
    std::uint64_t forGroup(std::size_t group) const { return m_groups[group]; }
    std::uint64_t whole() const { return m_whole; }
    std::uint64_t shape() const { return m_shape.solid; }

private:
    std::uint64_t of(const CheckReads& reads) const;

    const std::vector<CheckReads>* m_reads;
    std::vector<std::uint64_t> m_fields, m_groups;
    ShapeHash m_shape;
    std::uint64_t m_whole;
};

}  // namespace rw
