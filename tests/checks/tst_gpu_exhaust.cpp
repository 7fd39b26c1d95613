#include "checks/rows_gpu_exhaust.h"

using namespace rw::test;

class GpuExhaustTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(gpu_exhaust_rows::rows); }
    void row() { judge("gpu_exhaust", gpu_exhaust_rows::rows); }
};

QTEST_APPLESS_MAIN(GpuExhaustTest)
#include "tst_gpu_exhaust.moc"
