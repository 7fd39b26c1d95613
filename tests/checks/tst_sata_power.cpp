// SATA and Molex plugs against what takes them.
#include "checks/rows_sata_power.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::sata_power_rows;

class SataPowerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("sata_power", rows); }
};

QTEST_APPLESS_MAIN(SataPowerTest)
#include "tst_sata_power.moc"
