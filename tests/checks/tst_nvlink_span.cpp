// A bridge between two cards: its span exactly, its generation.
#include "checks/rows_nvlink_span.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::nvlink_span_rows;

class NvlinkSpanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("nvlink_span", rows); }
};

QTEST_APPLESS_MAIN(NvlinkSpanTest)
#include "tst_nvlink_span.moc"
