// The processor's series against the board's list, else against what its chipset runs.
#include "checks/rows_cpu_bios.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::cpu_bios_rows;

class CpuBiosTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("cpu_bios", rows); }
};

QTEST_APPLESS_MAIN(CpuBiosTest)
#include "tst_cpu_bios.moc"
