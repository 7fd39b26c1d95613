// The processor in the board, and the cooler's kit for it.
#include "checks/rows_cpu_socket.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::cpu_socket_rows;

class CpuSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("cpu_socket", rows); }
};

QTEST_APPLESS_MAIN(CpuSocketTest)
#include "tst_cpu_socket.moc"
