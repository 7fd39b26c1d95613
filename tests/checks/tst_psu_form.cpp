// A supply's form against the forms its case names, or the section of its bay.
#include "checks/rows_psu_form.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::psu_form_rows;

class PsuFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("psu_form", rows); }
};

QTEST_APPLESS_MAIN(PsuFormTest)
#include "tst_psu_form.moc"
