#include "checks/rows_vram_fit.h"

using namespace rw::test;

class VramFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(vram_fit_rows::rows); }
    void row() { judge("vram_fit", vram_fit_rows::rows); }
};

QTEST_APPLESS_MAIN(VramFitTest)
#include "tst_vram_fit.moc"
