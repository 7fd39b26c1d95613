#include "checks/rows_psu_capacity.h"

using namespace rw::test;

class PsuCapacityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(psu_capacity_rows::rows); }
    void row() { judge("psu_capacity", psu_capacity_rows::rows); }
};

QTEST_APPLESS_MAIN(PsuCapacityTest)
#include "tst_psu_capacity.moc"
