// SATA ports against the drives that need one.
#include "checks/rows_sata_ports.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::sata_ports_rows;

class SataPortsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("sata_ports", rows); }
};

QTEST_APPLESS_MAIN(SataPortsTest)
#include "tst_sata_ports.moc"
