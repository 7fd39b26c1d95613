#include "checks/rows_wall_circuit.h"

using namespace rw::test;

class WallCircuitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(wall_circuit_rows::rows); }
    void row() { judge("wall_circuit", wall_circuit_rows::rows); }
};

QTEST_APPLESS_MAIN(WallCircuitTest)
#include "tst_wall_circuit.moc"
