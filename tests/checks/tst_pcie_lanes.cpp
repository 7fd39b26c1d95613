// What a card's slot links it by, as populated.
#include "checks/rows_pcie_lanes.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::pcie_lanes_rows;

class PcieLanesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("pcie_lanes", rows); }
};

QTEST_APPLESS_MAIN(PcieLanesTest)
#include "tst_pcie_lanes.moc"
