// The room behind a supply of 160 mm for its plugs and cables: 20 mm behind a modular one.
#include "checks/rows_psu_cables.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::psu_cables_rows;

class PsuCablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("psu_cables", rows); }
};

QTEST_APPLESS_MAIN(PsuCablesTest)
#include "tst_psu_cables.moc"
