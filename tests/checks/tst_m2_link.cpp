// An M.2 drive and the kind and width of its socket.
#include "checks/rows_m2_link.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::m2_link_rows;

class M2LinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("m2_link", rows); }
};

QTEST_APPLESS_MAIN(M2LinkTest)
#include "tst_m2_link.moc"
