#include "checks/rows_psu_transient.h"

using namespace rw::test;

class PsuTransientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(psu_transient_rows::rows); }
    void row() { judge("psu_transient", psu_transient_rows::rows); }
};

QTEST_APPLESS_MAIN(PsuTransientTest)
#include "tst_psu_transient.moc"
