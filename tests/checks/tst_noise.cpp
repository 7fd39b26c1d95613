// How many fans, and how loud as far as anybody rates them.
#include "checks/rows_noise.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::noise_rows;

class NoiseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("noise", rows); }
};

QTEST_APPLESS_MAIN(NoiseTest)
#include "tst_noise.moc"
