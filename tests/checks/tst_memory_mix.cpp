// Several kits on one board.
#include "checks/rows_memory_mix.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::memory_mix_rows;

class MemoryMixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("memory_mix", rows); }
};

QTEST_APPLESS_MAIN(MemoryMixTest)
#include "tst_memory_mix.moc"
