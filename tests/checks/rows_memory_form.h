// The form of the kit's modules against the board's, and ECC.
#pragma once

#include "checks/memory_rows.h"
#include "checks/rows.h"

namespace rw::test::memory_form_rows {

inline void forms(SmallRig& r, TextFact kit, TextFact board, const char* socket = "AM4")
{
    r.memory.form = std::move(kit);
    r.board.memoryForm = std::move(board);
    r.board.socket = r.cpu.socket = word(socket);
}
inline void ecc(SmallRig& r, FlagFact board)
{
    r.memory.ecc = {true, Origin::User};
    r.board.memoryEcc = std::move(board);
}

inline const Row rows[] = {
    {"the same form", {}},
    {"one of several", [](SmallRig& r) { r.board.memoryForm = word("RDIMM/UDIMM"); }},
    {"another form, told once for two modules", [](SmallRig& r) { forms(r, word("RDIMM"), word("UDIMM")); }, "problem", kAny, kAny, kAny, "Memory is RDIMM memory; Board takes UDIMM."},
    {"none of several", [](SmallRig& r) { forms(r, word("UDIMM"), word("RDIMM/LRDIMM")); }, "problem", kAny, kAny, kAny, "takes RDIMM/LRDIMM"},
    {"another form, by opendb", [](SmallRig& r) { forms(r, word("RDIMM", Origin::OpenDb), word("UDIMM")); }, "problem"},
    {"another form, typical", [](SmallRig& r) { forms(r, word("SO-DIMM"), word("UDIMM", Origin::Typical)); }, "warning"},
    {"another form, estimated", [](SmallRig& r) { forms(r, word("RDIMM", Origin::Estimated), word("UDIMM")); }, "warning"},
    {"the board's unknown, usual for its socket", [](SmallRig& r) { forms(r, word("UDIMM"), {}); }},
    {"the board's unknown, unusual for its socket", [](SmallRig& r) { forms(r, word("RDIMM"), {}); }, "warning", kAny, kAny, kAny, "what Board takes is unknown, boards with AM4 usually take UDIMM"},
    {"the board's unknown, EPYC with unbuffered modules", [](SmallRig& r) { forms(r, word("UDIMM"), {}, "SP5"); }, "warning", kAny, kAny, kAny, "boards with SP5 usually take RDIMM"},
    {"the board's unknown, EPYC with registered modules", [](SmallRig& r) { forms(r, word("LRDIMM"), {}, "SP3"); }},
    {"the board's unknown, an unknown socket", [](SmallRig& r) { forms(r, word("UDIMM"), {}, "LGA9999"); }, "not_checked", kAny, kAny, kAny, "UDIMM or RDIMM modules is unknown"},
    {"the board's form and socket unknown, the processor's socket known", [](SmallRig& r) { forms(r, word("RDIMM"), {}); r.board.socket = {}; }, "warning", kAny, kAny, kAny, "boards with AM4"},
    {"the kit's unknown", [](SmallRig& r) { forms(r, {}, word("UDIMM")); }, "not_checked", kAny, kAny, kAny, "UDIMM or RDIMM modules is unknown"},
    {"the kit's unknown, registered is usual", [](SmallRig& r) { forms(r, {}, word("RDIMM"), "sTR5"); }, "not_checked"},
    {"the board's unknown, its socket written apart", [](SmallRig& r) { forms(r, word("RDIMM"), {}, "Socket AM5"); }, "warning"},
    {"both unknown", [](SmallRig& r) { forms(r, {}, {}); }, "not_checked"},
    {"two kits, one of them wrong", [](SmallRig& r) { MemoryKit kit = r.memory; kit.form = word("RDIMM"); secondKit(r, kit); }, "problem", kAny, kAny, kAny, "Second kit is RDIMM"},
    {"ECC, and the board runs it", [](SmallRig& r) { ecc(r, {true, Origin::User}); }},
    {"ECC, and the board ignores it", [](SmallRig& r) { ecc(r, {false, Origin::User}); }, "note", kAny, kAny, kAny, "Memory has ECC, Board runs it without"},
    {"ECC, the board unknown", [](SmallRig& r) { ecc(r, {}); }, "not_checked", kAny, kAny, kAny, "whether Board runs it with ECC is unknown"},
    {"no ECC, the board unknown", [](SmallRig& r) { r.board.memoryEcc = {}; }},
    {"ECC of a registered kit", [](SmallRig& r) { ecc(r, {}); forms(r, word("RDIMM"), word("RDIMM")); }},
    {"not placed", [](SmallRig& r) { forms(r, word("RDIMM"), word("UDIMM")); r.unplaced = {"memory_kit"}; }},
    {"open frame", [](SmallRig& r) { forms(r, word("RDIMM"), word("UDIMM")); r.onFrame = true; }, "problem"},
};

}  // namespace rw::test::memory_form_rows
