#include "checks/rows_gpu_precision.h"

using namespace rw::test;

class GpuPrecisionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(gpu_precision_rows::rows); }
    void row() { judge("gpu_precision", gpu_precision_rows::rows); }
};

QTEST_APPLESS_MAIN(GpuPrecisionTest)
#include "tst_gpu_precision.moc"
