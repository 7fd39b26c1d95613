// The kit's speed against board and processor, and four DDR5 modules.
#include "checks/rows_memory_speed.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::memory_speed_rows;

class MemorySpeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("memory_speed", rows); }
};

QTEST_APPLESS_MAIN(MemorySpeedTest)
#include "tst_memory_speed.moc"
