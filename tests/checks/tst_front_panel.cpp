// The case's front ports against the board's headers.
#include "checks/rows_front_panel.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::front_panel_rows;

class FrontPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("front_panel", rows); }
};

QTEST_APPLESS_MAIN(FrontPanelTest)
#include "tst_front_panel.moc"
