// Modules against memory channels and the board's order of slots.
#include "checks/rows_memory_channels.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::memory_channels_rows;

class MemoryChannelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("memory_channels", rows); }
};

QTEST_APPLESS_MAIN(MemoryChannelsTest)
#include "tst_memory_channels.moc"
