// The audit: which fields decide which checks, and what their origins allow.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include <set>

#include "checks/base/checks.h"
#include "parts/spec_hash.h"
#include "checks/base/audit.h"
#include "support/small_rig.h"

using namespace rw;

namespace {

Part cardWith(const LengthFact& length)
{
    auto spec = std::make_shared<GraphicsCard>(test::SmallRig::cardOf(300, 120, 40));
    spec->length = length;
    Part part;
    part.id = part.shortName = "card";
    part.kind = findPartKind("graphics_card");
    part.spec = spec;
    return part;
}

const AuditRow* find(const std::vector<AuditRow>& rows, const std::string& path)
{
    for (const AuditRow& row : rows)
        if (row.field.path == path) return &row;
    return nullptr;
}

}  // namespace

class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void caps_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("allows");  // empty: not listed
        QTest::newRow("norm") << "norm" << "";
        QTest::newRow("curated") << "curated" << "";
        QTest::newRow("user") << "user" << "";
        QTest::newRow("opendb, verified") << "opendb-verified" << "";
        QTest::newRow("opendb") << "opendb" << "published_limits_only";
        QTest::newRow("typical") << "typical" << "warning_at_most";
        QTest::newRow("family") << "family" << "warning_at_most";
        QTest::newRow("estimated") << "estimated" << "warning_at_most";
        QTest::newRow("missing") << "missing" << "not_checked";
    }
    void caps()
    {
        QFETCH(QString, origin);
        QFETCH(QString, allows);
        LengthFact length;
        if (origin != "missing") length = {mm(300), *originFromText(origin.toStdString())};
        const auto rows = auditPart(cardWith(length));
        const AuditRow* row = find(rows, "length_mm");
        QCOMPARE(row != nullptr, !allows.isEmpty());
        if (!row) return;
        QCOMPARE(QString::fromStdString(capText(row->cap)), allows);
        QVERIFY(std::find(row->checks.begin(), row->checks.end(), "gpu_length") != row->checks.end());
    }

    void disagreeingSourcesShowBothEnds()
    {
        LengthFact length{mm(300), Origin::Estimated};
        length.high = mm(305);
        const auto rows = auditPart(cardWith(length));
        const AuditRow* row = find(rows, "length_mm");
        QVERIFY(row);
        QCOMPARE(row->field.least, std::string("300 mm"));
        QCOMPARE(row->field.most, std::string("305 mm"));
    }

    void rowsOfListsHaveTheirLabel()
    {
        auto spec = std::make_shared<Motherboard>(test::SmallRig{}.board);
        spec->slots.front().position.origin = Origin::Family;
        Part part;
        part.kind = findPartKind("motherboard");
        part.spec = spec;
        const auto rows = auditPart(part);
        const AuditRow* row = find(rows, "slots[0].position");
        QVERIFY(row);
        QCOMPARE(row->field.row, spec->slots.front().label);
        spec->slots.clear();
        const auto without = auditPart(part);
        QVERIFY(find(without, "slots[]"));
    }

    void theTableNamesWhatThereIs()
    {
        for (const Check& check : allChecks())
            for (const DecidingField& deciding : check.fields()) {
                const PartKind* kind = findPartKind(deciding.kind);
                QVERIFY2(kind, deciding.kind);
                if (deciding.presence == Presence::Read) {  // no fact, perhaps: lists of plain words count, too
                    const auto names = topFields(*kind);
                    const std::string name = deciding.field;
                    QVERIFY2(name == kShape || name == kKeepOuts || name == kSettings || std::find(names.begin(), names.end(), name) != names.end(), deciding.field);
                    continue;
                }
                Part part;
                part.kind = kind;
                part.spec = kind->make();
                const std::string pattern = deciding.field, list = pattern.substr(0, pattern.find("[]") + 2);
                const auto fields = fieldsOf(part);
                const bool there = std::any_of(fields.begin(), fields.end(), [&](const FieldEntry& field) { return field.pattern == pattern || field.pattern == list; });
                QVERIFY2(there, deciding.field);
            }
    }
};

QTEST_APPLESS_MAIN(TestAudit)
#include "tst_audit.moc"
