// DDR generation of the kit against the board.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

const Row rows[] = {
    {"the same type", {}},
    {"another type, told once for two modules", [](SmallRig& r) { r.memory.type = word("DDR5"); }, "problem", kAny, kAny, kAny, "Memory is DDR5; Board takes DDR4"},
    {"another type, estimated", [](SmallRig& r) { r.memory.type = word("DDR5", Origin::Estimated); }, "warning"},
    {"another type, typical", [](SmallRig& r) { r.board.memoryType = word("DDR5", Origin::Typical); }, "warning"},
    {"another type, opendb", [](SmallRig& r) { r.memory.type = word("DDR5", Origin::OpenDb); }, "problem"},
    {"the kit's type unknown", [](SmallRig& r) { r.memory.type = {}; }, "not_checked", kAny, kAny, kAny, "memory type of one of them is unknown"},
    {"the board's type unknown", [](SmallRig& r) { r.board.memoryType = {}; }, "not_checked", kAny, kAny, kAny, "memory type of one of them is unknown"},
    {"not placed", [](SmallRig& r) { r.memory.type = word("DDR5"); r.unplaced = {"memory_kit"}; }},
    {"open frame", [](SmallRig& r) { r.memory.type = word("DDR5"); r.onFrame = true; }, "problem"},
};

}  // namespace

class MemoryTypeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("memory_type", rows); }
};

QTEST_APPLESS_MAIN(MemoryTypeTest)
#include "tst_memory_type.moc"
