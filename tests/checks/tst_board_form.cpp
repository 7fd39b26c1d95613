// The board against what the case takes, in millimetres, and over the standoffs of its tray.
#include "checks/rows_board_form.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::board_form_rows;

class BoardFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("board_form", rows); }
};

QTEST_APPLESS_MAIN(BoardFormTest)
#include "tst_board_form.moc"
