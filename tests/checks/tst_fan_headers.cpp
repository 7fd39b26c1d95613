// Fans and pumps against the board's headers and hubs.
#include "checks/rows_fan_headers.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::fan_headers_rows;

class FanHeadersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("fan_headers", rows); }
};

QTEST_APPLESS_MAIN(FanHeadersTest)
#include "tst_fan_headers.moc"
