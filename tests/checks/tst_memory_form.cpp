// The form of the kit's modules against the board's, and ECC.
#include "checks/rows_memory_form.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::memory_form_rows;

class MemoryFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("memory_form", rows); }
};

QTEST_APPLESS_MAIN(MemoryFormTest)
#include "tst_memory_form.moc"
