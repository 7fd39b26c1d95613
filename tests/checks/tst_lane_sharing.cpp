// What the use of one place on the board takes from another.
#include "checks/rows_lane_sharing.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::lane_sharing_rows;

class LaneSharingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("lane_sharing", rows); }
};

QTEST_APPLESS_MAIN(LaneSharingTest)
#include "tst_lane_sharing.moc"
