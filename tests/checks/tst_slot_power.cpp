#include "checks/rows_slot_power.h"

using namespace rw::test;

class SlotPowerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(slot_power_rows::rows); }
    void row() { judge("slot_power", slot_power_rows::rows); }
};

QTEST_APPLESS_MAIN(SlotPowerTest)
#include "tst_slot_power.moc"
