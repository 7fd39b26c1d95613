#include "window/price_chart.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>
#include <QVariantList>

#include <algorithm>
#include <cmath>

#include "units/day.h"
#include "window/wording.h"

namespace rw {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("PriceChart", english); }

struct Drawn { int day; double amount; const SavedPrice* price; };

struct LeftOut {
    int undated = 0, amountless = 0;
    QMap<QString, int> unrated;

    QString words() const
    {
        QStringList parts;
        for (auto it = unrated.begin(); it != unrated.end(); ++it) parts.append(tr("%1 in %2, without a rate").arg(it.value()).arg(it.key()));
        if (undated > 0) parts.append(tr("%1 without a date").arg(undated));
        if (amountless > 0) parts.append(tr("%1 without an amount").arg(amountless));
        return parts.isEmpty() ? QString() : tr("Not drawn: %1.").arg(parts.join(QStringLiteral("; ")));
    }
};

double share(double value, double from, double to) { return to > from ? (value - from) / (to - from) : 0.5; }

}  // namespace

QVariantMap priceChart(const std::vector<SavedPrice>& history, const std::string& currency, const RateInto& rate)
{
    std::vector<Drawn> drawn;
    LeftOut left;
    for (auto price = history.rbegin(); price != history.rend(); ++price) {   // the first noted first
        const auto day = dayFromText(price->notedOn);
        const auto worth = price->currency == currency ? std::optional(1.0) : rate(price->currency);
        if (price->amount == Money{}) ++left.amountless;
        else if (!worth) ++left.unrated[text(price->currency)];
        else if (!day) ++left.undated;
        else drawn.push_back({*day, std::round(price->amount.amount() * *worth * 100) / 100, &*price});
    }
    if (drawn.empty()) return {{"points", QVariantList()}, {"least", QString()}, {"most", QString()}, {"first", QString()}, {"last", QString()}, {"leftOut", left.words()}};
    std::stable_sort(drawn.begin(), drawn.end(), [](const Drawn& a, const Drawn& b) { return a.day < b.day; });
    const auto [least, most] = std::minmax_element(drawn.begin(), drawn.end(), [](const Drawn& a, const Drawn& b) { return a.amount < b.amount; });
    const Drawn &first = drawn.front(), &last = drawn.back();
    const auto money = [&](double amount) { return moneyWords(Money::of(amount), currency); };
    QVariantList points;
    for (const Drawn& one : drawn) {
        const QString words = (one.price->paid ? tr("%1 paid on %2") : tr("%1 on %2")).arg(money(one.amount), text(one.price->notedOn));
        points.append(QVariantMap{{"x", share(one.day, first.day, last.day)}, {"y", share(one.amount, least->amount, most->amount)},
                                  {"paid", one.price->paid}, {"words", words}});
    }
    return {{"points", points},
            {"least", money(least->amount)},
            {"most", most->amount > least->amount ? money(most->amount) : QString()},
            {"first", text(first.price->notedOn)},
            {"last", last.day > first.day ? text(last.price->notedOn) : QString()},
            {"leftOut", left.words()}};
}

}  // namespace rw
