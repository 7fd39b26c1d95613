// Rows of a check's table: a change of the roomy rig, and the one finding of the check that must come of it.
#pragma once

#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include <cmath>
#include <limits>

#include "plan/evaluate.h"
#include "support/small_rig.h"

namespace rw::test {

constexpr double kAny = std::numeric_limits<double>::quiet_NaN();

struct Row {
    const char* name;
    Change change;
    const char* verdict = "none";   // "none": no finding of the check
    double measured = kAny, limit = kAny, margin = kAny;
    const char* says = "";          // only findings with these words count; there must be exactly one
};

inline QString told(const std::vector<Finding>& findings)
{
    QString text;
    for (const Finding& f : findings)
        text += QString::fromStdString("\n  " + verdictText(f.verdict) + " [" + f.check + "] " + format(f.text) + " (measured " + valueText(f.measured, 3) + " by " + originText(f.measuredOrigin)
                                       + ", limit " + valueText(f.limit, 3) + " by " + originText(f.limitOrigin) + ", margin " + valueText(f.margin, 3) + ")");
    return text;
}

inline std::vector<Finding> findingsOf(const SmallRig& small, const std::string& check)
{
    std::vector<Finding> found = evaluate(small.make()).findings;
    std::erase_if(found, [&](const Finding& f) { return f.check != check; });
    return found;
}

// What is wrong with the check's answer, or nothing.
inline QString complaint(const char* check, const Row& row)
{
    SmallRig small;
    if (row.change) row.change(small);
    const std::vector<Finding> all = findingsOf(small, check);
    std::vector<Finding> found = all;
    std::erase_if(found, [&](const Finding& f) { return format(f.text).find(row.says) == std::string::npos; });
    if (std::string(row.verdict) == "none") return found.empty() ? QString() : "nothing must be found; found:" + told(found);
    if (found.size() != 1) return QString("one finding (%1, \"%2\") wanted; found:").arg(row.verdict, row.says) + told(all);
    const Finding& f = found.front();
    if (verdictText(f.verdict) != row.verdict) return QString("not a %1:").arg(row.verdict) + told(found);
    const struct { const char* name; double wanted; const Value& value; } numbers[] = {
        {"measured", row.measured, f.measured}, {"limit", row.limit, f.limit}, {"margin", row.margin, f.margin}};
    for (const auto& number : numbers)
        if (!std::isnan(number.wanted) && std::abs(numberOf(number.value) - number.wanted) > 0.0004)
            return QString("%1 is not %2:").arg(number.name).arg(number.wanted, 0, 'f', 3) + told(found);
    return {};
}

template <std::size_t N>
void addRows(const Row (&rows)[N])
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < N; ++i) QTest::newRow(rows[i].name) << static_cast<int>(i);
}

template <std::size_t N>
void judge(const char* check, const Row (&rows)[N])
{
    QFETCH(int, index);
    const QString wrong = complaint(check, rows[index]);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

}  // namespace rw::test
