#include "checks/rows_cpu_cores.h"

using namespace rw::test;

class CpuCoresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(cpu_cores_rows::rows); }
    void row() { judge("cpu_cores", cpu_cores_rows::rows); }
};

QTEST_APPLESS_MAIN(CpuCoresTest)
#include "tst_cpu_cores.moc"
