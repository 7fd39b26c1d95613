// Modules against slots, and against those that work with the processor.
#include "checks/rows_memory_slots.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::memory_slots_rows;

class MemorySlotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("memory_slots", rows); }
};

QTEST_APPLESS_MAIN(MemorySlotsTest)
#include "tst_memory_slots.moc"
