// Gigabytes in all and in one module, against board and processor.
#include "checks/rows_memory_capacity.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::memory_capacity_rows;

class MemoryCapacityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("memory_capacity", rows); }
};

QTEST_APPLESS_MAIN(MemoryCapacityTest)
#include "tst_memory_capacity.moc"
