// A card made for a newer generation than its slot runs.
#include "checks/rows_pcie_generation.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::pcie_generation_rows;

class PcieGenerationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("pcie_generation", rows); }
};

QTEST_APPLESS_MAIN(PcieGenerationTest)
#include "tst_pcie_generation.moc"
