#include "window/saved_prices.h"

#include <QDate>

namespace rw {
namespace {

constexpr double kMost = 1e9;   // what a rig file takes

std::optional<Money> at(const SavedPrice& price, double rate)
{
    const double worth = price.amount.amount() * rate;
    return worth <= kMost ? std::optional(Money::of(worth)) : std::nullopt;
}

}  // namespace

std::string todayWritten() { return QDate::currentDate().toString(Qt::ISODate).toStdString(); }

std::optional<Money> worthIn(const std::string& currency, const SavedPrice& price, const Catalogue& catalogue)
{
    const auto rate = catalogue.rate(price.currency, currency);
    return rate ? at(price, *rate) : std::nullopt;
}

bool isUnpriced(const Item& item) { return !item.price && (item.mark == PriceMark::None || item.mark == PriceMark::Used); }

bool concerns(const SavedPrice& price, const Item& item)
{
    const bool costs = item.mark == PriceMark::None || item.mark == PriceMark::Used;
    return costs || price.paid || price.mark == "free" || price.mark == "owned";
}

void takePrice(Item& item, const SavedPrice& price, Money worth)
{
    item.price = worth;
    item.mark = priceMarkFromText(price.mark).value_or(PriceMark::None);
}

Rig withSavedPrices(const Rig& rig, const Catalogue& catalogue)
{
    Rig out = rig;
    for (Item& item : out.items) {
        const auto saved = isUnpriced(item) ? catalogue.price(item.part->id) : std::nullopt;
        const auto worth = saved ? worthIn(rig.currency, *saved, catalogue) : std::nullopt;
        if (worth) takePrice(item, *saved, *worth);
    }
    return out;
}

Rig atRate(const Rig& rig, const std::string& currency, std::optional<double> before, double now, const Catalogue& catalogue)
{
    Rig out = rig;
    for (Item& item : out.items) {
        const auto saved = catalogue.price(item.part->id);
        if (!saved || saved->currency != currency) continue;
        const auto worth = at(*saved, now);
        if (!worth) continue;
        if (isUnpriced(item)) takePrice(item, *saved, *worth);
        else if (item.price && before && item.price == at(*saved, *before)) item.price = *worth;
    }
    return out;
}

std::optional<double> rateFromText(const QString& typed)
{
    QString plain = typed;
    plain.remove(u' ').replace(u',', u'.');
    bool isNumber = false;
    const double rate = plain.toDouble(&isNumber);
    return isNumber && rate > 0 && rate <= 1e9 ? std::optional(rate) : std::nullopt;
}

QString rateText(double rate) { return QString::number(rate, 'g', 6); }

}  // namespace rw
