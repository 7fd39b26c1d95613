#include "checks/rows_case_airflow.h"

using namespace rw::test;

class CaseAirflowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(case_airflow_rows::rows); }
    void row() { judge("case_airflow", case_airflow_rows::rows); }
};

QTEST_APPLESS_MAIN(CaseAirflowTest)
#include "tst_case_airflow.moc"
