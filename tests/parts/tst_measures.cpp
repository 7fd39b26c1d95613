// What one measures of a part: each number unlocks checks or draws, and each line in the drawing is as long as its number.
#define QT_NO_KEYWORDS  // boards have slots
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

#include "checks/base/audit.h"
#include "parts/edit_fields.h"
#include "parts/field_titles.h"
#include "parts/fields.h"
#include "parts/measures/measures.h"
#include "parts/part_json.h"
#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

namespace {

std::string patternOf(const std::string& path)
{
    const std::size_t open = path.find('['), close = path.find(']');
    return open == std::string::npos ? path : path.substr(0, open + 1) + path.substr(close);
}

double lengthOf(const Measure& measure)
{
    const Point d = measure.line->second - measure.line->first;
    return std::abs(d.x.amount()) + std::abs(d.y.amount()) + std::abs(d.z.amount());  // lines run along one axis
}

std::vector<Solid> solidsOf(const Part& part)
{
    std::vector<Solid> solids;
    for (const Piece& piece : part.spec->pieces({})) solids.insert(solids.end(), piece.solids.begin(), piece.solids.end());
    for (Solid& solid : solids) solid.origins = allAxes(Origin::Norm), solid.doubt = {};  // how well they are known is no matter here
    return solids;
}

std::vector<const PartKind*> measuredKinds()
{
    std::vector<const PartKind*> kinds;
    for (const PartKind& kind : partKinds())
        if (isMeasured(kind)) kinds.push_back(&kind);
    return kinds;
}

}  // namespace

class MeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void casesCardsCoolersAndBoardsAreMeasured()
    {
        std::set<std::string> kinds;
        for (const PartKind* kind : measuredKinds()) kinds.insert(kind->id);
        for (const char* kind : {"pc_case", "graphics_card", "air_cooler", "liquid_cooler", "motherboard", "power_supply"}) QVERIFY2(kinds.contains(kind), kind);
    }

    void everyKind_data()
    {
        QTest::addColumn<QString>("kind");
        for (const PartKind* kind : measuredKinds()) QTest::newRow(kind->id) << QString::fromLatin1(kind->id);
    }
    void everyKind()
    {
        QFETCH(QString, kind);
        const PartKind& kindOf = *findPartKind(kind.toStdString());
        const Part sketch = sketchOf(newPart(kindOf));
        const auto measures = measuresOf(sketch);
        QVERIFY2(measures.size() >= 8 && measures.size() <= 14, std::to_string(measures.size()).c_str());
        std::set<std::string> fields, unlocked;
        for (const FieldDescription& field : fieldsOfKind(kindOf)) fields.insert(field.path);
        std::size_t lines = 0, deciding = 0;
        for (const Measure& measure : measures) {
            QVERIFY2(fields.contains(patternOf(measure.field)), measure.field.c_str());
            const auto checks = checksDecidedBy(kindOf, patternOf(measure.field));
            deciding += checks.empty() ? 0 : 1;
            lines += measure.line ? 1 : 0;
            if (!measure.line || fieldUnit(measure.field) != "mm") continue;
            // The line grows with the number, by exactly as much.
            const double before = lengthOf(measure);
            Part typed = newPart(kindOf);
            if (measure.field.find('[') != std::string::npos) typed = *withRowsOf(typed, measure.field.substr(0, measure.field.find('[')), sketch, 99);
            typed = *withField(typed, measure.field, std::to_string(std::lround(before) + 7));
            const auto grown = measuresOf(sketchOf(typed));
            const auto same = std::find_if(grown.begin(), grown.end(), [&](const Measure& m) { return m.field == measure.field; });
            QVERIFY2(same != grown.end() && same->line, measure.field.c_str());
            QVERIFY2(std::abs(lengthOf(*same) - (std::lround(before) + 7)) < 0.01, (measure.field + ": " + std::to_string(lengthOf(*same))).c_str());
        }
        QVERIFY(lines >= 2);
        QVERIFY2(deciding * 2 >= measures.size(), "most numbers unlock a check");
        const auto pieces = sketch.spec->pieces({});
        QVERIFY(std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return !piece.solids.empty(); }));
    }

    // Of documented parts the lines are as long as their numbers, to the micrometre, and what is known stays in the drawing.
    void curatedParts_data()
    {
        QTest::addColumn<QString>("path");
        for (const PartKind* kind : measuredKinds())
            for (const auto& entry : std::filesystem::directory_iterator(std::string(RW_SOURCE) + "/db/catalogue/" + kind->id))
                QTest::newRow(entry.path().stem().string().c_str()) << QString::fromStdString(entry.path().string());
    }
    void curatedParts()
    {
        QFETCH(QString, path);
        const Part part = readPart(Json::parse(textOf(path.toStdString())), path.toStdString()), sketch = sketchOf(part);
        const FieldValues values = valuesOf(part), drawn = valuesOf(sketch);
        for (const auto& [field, value] : values)
            if (!value.empty() && value != "0") QCOMPARE(drawn.at(field), value);  // a count of 0 is none
        int compared = 0;
        for (const Measure& measure : measuresOf(sketch)) {
            const auto value = values.find(measure.field);
            if (!measure.line || value == values.end() || value->second.empty() || fieldUnit(measure.field) != "mm") continue;
            ++compared;
            const Length number = abs(mm(std::stod(value->second)));
            QVERIFY2(mm(lengthOf(measure)) == number, (measure.field + ": " + value->second + " drawn as " + std::to_string(lengthOf(measure))).c_str());
        }
        QVERIFY(compared >= 1);
    }

    // The part in the drawing grows, too, while one types.
    void drawnByNumbers_data() { everyKind_data(); }
    void drawnByNumbers()
    {
        QFETCH(QString, kind);
        const Part sketch = sketchOf(newPart(*findPartKind(kind.toStdString())));
        // Nobody publishes where a case's bay for the supply ends; it is drawn open.
        const std::set<std::string> undrawn = {"psu_limit_mm"};
        for (const Measure& measure : measuresOf(sketch)) {
            if (!measure.line || fieldUnit(measure.field) != "mm") continue;
            const auto typed = withField(sketch, measure.field, std::to_string(std::lround(lengthOf(measure)) + 7));
            QVERIFY2(typed, measure.field.c_str());
            QVERIFY2(undrawn.contains(measure.field) == (solidsOf(*typed) == solidsOf(sketch)), measure.field.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(MeasuresTest)
#include "tst_measures.moc"
