#include "checks/rows_memory_guideline.h"

using namespace rw::test;

class MemoryGuidelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(memory_guideline_rows::rows); }
    void row() { judge("memory_guideline", memory_guideline_rows::rows); }
};

QTEST_APPLESS_MAIN(MemoryGuidelineTest)
#include "tst_memory_guideline.moc"
