// A supply's length against its bay, 30 mm wanted for plugs; a cage, fan or drive behind it takes over where it leaves less.
#include "checks/rows_psu_length.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::psu_length_rows;

class PsuLengthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("psu_length", rows); }
};

QTEST_APPLESS_MAIN(PsuLengthTest)
#include "tst_psu_length.moc"
