#include "checks/rows_storage_guideline.h"

using namespace rw::test;

class StorageGuidelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(storage_guideline_rows::rows); }
    void row() { judge("storage_guideline", storage_guideline_rows::rows); }
};

QTEST_APPLESS_MAIN(StorageGuidelineTest)
#include "tst_storage_guideline.moc"
