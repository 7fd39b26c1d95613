#include "window/rig_money.h"

#include <set>

#include "rig/currency.h"
#include "units/currency.h"
#include "units/data_error.h"
#include "window/document.h"
#include "window/saved_prices.h"
#include "window/wording.h"

namespace rw {

RigMoney::RigMoney(Document& document) : m_document(document), m_rates("currency", {"typed", "words"}, this)
{
    connect(&document, &Document::changed, this, &RigMoney::read);
}

QString RigMoney::currency() const { return text(m_document.rig().currency); }

QStringList RigMoney::usual() const
{
    QStringList codes;
    for (const std::string& code : usualCurrencies()) codes.append(text(code));
    return codes;
}

int RigMoney::amounts() const { return amountsIn(m_document.rig()); }

void RigMoney::begin()
{
    m_reads = true;
    m_trouble.clear();
    read();
}

void RigMoney::end() { m_reads = false; }

QString RigMoney::code(const QString& typed) const { return text(currencyFromText(typed.toStdString()).value_or(std::string())); }

std::optional<double> RigMoney::rateOf(const QString& from, const QString& into) const
{
    const Catalogue* catalogue = m_document.catalogue()->catalogue();
    if (!catalogue) return std::nullopt;
    try {
        return catalogue->rate(from.toStdString(), into.toStdString());
    } catch (const DataError&) {
        return std::nullopt;
    }
}

QString RigMoney::rateInto(const QString& currency) const
{
    const auto rate = rateOf(this->currency(), code(currency));
    return rate ? rateText(*rate) : QString();
}

RigMoney::Lacking RigMoney::lacking() const
{
    Lacking lacking;
    const Catalogue* catalogue = m_document.catalogue()->catalogue();
    for (const Item& item : m_document.rig().items) {
        if (!isUnpriced(item)) continue;
        try {
            const auto saved = catalogue ? catalogue->price(item.part->id) : std::nullopt;
            if (!saved) ++lacking.none;
            else if (catalogue->rate(saved->currency, m_document.rig().currency)) ++lacking.noted;
            else ++lacking.foreign[text(saved->currency)];
        } catch (const DataError&) {
            ++lacking.none;
        }
    }
    return lacking;
}

QString RigMoney::whyUnpriced() const
{
    const Lacking why = lacking();
    QStringList sentences;
    if (why.none == 1) sentences.append(tr("1 part has no price: type one in its row."));
    if (why.none > 1) sentences.append(tr("%1 parts have no price: type one in their rows.").arg(why.none));
    for (auto it = why.foreign.begin(); it != why.foreign.end(); ++it)
        sentences.append(it.value() == 1 ? tr("1 has a price in %1, and you gave no rate for it.").arg(it.key())
                                         : tr("%1 have a price in %2, and you gave no rate for it.").arg(it.value()).arg(it.key()));
    if (why.noted > 0) sentences.append(why.noted == 1 ? tr("1 has a price noted that is not used here.") : tr("%1 have a price noted that is not used here.").arg(why.noted));
    if (why.noted > 0 || !why.foreign.isEmpty()) sentences.append(tr("Click the sum to mend that."));
    return sentences.join(u' ');
}

void RigMoney::read()
{
    if (m_reads) {
        const Lacking why = lacking();
        m_noted = why.noted == 0 ? QString() : why.noted == 1 ? tr("1 part has a price noted and none in this rig.") : tr("%1 parts have a price noted and none in this rig.").arg(why.noted);
        std::set<std::string> ids, currencies;
        for (const Item& item : m_document.rig().items) ids.insert(item.part->id);
        try {
            const Catalogue* catalogue = m_document.catalogue()->catalogue();
            for (const std::string& id : ids)
                for (const SavedPrice& price : catalogue ? catalogue->prices(id) : std::vector<SavedPrice>()) currencies.insert(price.currency);
        } catch (const DataError&) {
            // Then none is known.
        }
        currencies.erase(m_document.rig().currency);
        QList<Row> rates;
        for (const std::string& currency : currencies) {
            const auto rate = rateOf(text(currency), this->currency());
            const int parts = why.foreign.value(text(currency));
            rates.append({text(currency), {rate ? rateText(*rate) : QString(),
                                           parts == 0 ? QString() : parts == 1 ? tr("1 part is unpriced without it") : tr("%1 parts are unpriced without it").arg(parts)}});
        }
        m_rates.setRows(rates);
    }
    Q_EMIT changed();
}

bool RigMoney::refuse(const QString& why)
{
    m_trouble = why.isEmpty() ? why : why.left(1).toUpper() + why.mid(1) + (why.endsWith(u'.') ? QString() : QStringLiteral("."));
    Q_EMIT changed();
    return false;
}

QString RigMoney::whatBecomes(const QString& typed, const QString& rate) const
{
    const QString into = code(typed);
    if (into.isEmpty() || into == currency() || amounts() == 0) return {};
    if (rateFromText(rate)) return amounts() == 1 ? tr("The amount in this rig is converted.") : tr("The %1 amounts in this rig are converted.").arg(amounts());
    return tr("Without a rate what you typed in %1 becomes unpriced. Undo brings it back.").arg(currency());
}

void RigMoney::keepRate(const QString& from, const QString& into, double rate)
{
    m_document.catalogue()->writes().keep([from = from.toStdString(), into = into.toStdString(), rate, today = todayWritten()](Catalogue& catalogue) {
        catalogue.setRate(from, into, rate, today);
    });
}

bool RigMoney::change(const QString& typed, const QString& typedRate)
{
    const QString into = code(typed), from = currency();
    if (into.isEmpty()) return refuse(tr("“%1” is no currency: it has three letters, like EUR").arg(typed.trimmed()));
    auto rate = rateFromText(typedRate);
    if (!typedRate.trimmed().isEmpty() && !rate) return refuse(tr("“%1” is no rate: write it like 0.92").arg(typedRate.trimmed()));
    if (rate && typedRate == rateInto(into)) rate = rateOf(from, into);   // with all its digits
    const auto converted = inCurrency(m_document.rig(), into.toStdString(), rate);
    if (!converted) return refuse(text(converted.reason()));
    if (into == from) return true;
    if (rate && rate != rateOf(from, into)) keepRate(from, into, *rate);
    Rig rig = *converted;
    try {
        if (const Catalogue* catalogue = m_document.catalogue()->catalogue()) rig = withSavedPrices(rig, *catalogue);
    } catch (const DataError&) {
        // Then they have no price yet.
    }
    m_trouble.clear();
    m_document.commit(tr("Currency: %1").arg(into), rig);
    return true;
}

bool RigMoney::setRate(const QString& foreign, const QString& typed)
{
    const auto known = rateOf(foreign, currency());
    if (typed.trimmed().isEmpty() || (known && typed == rateText(*known))) return refuse({});
    const auto rate = rateFromText(typed);
    if (!rate) return refuse(tr("“%1” is no rate: write it like 0.92").arg(typed.trimmed()));
    const Catalogue* catalogue = m_document.catalogue()->catalogue();
    if (!catalogue) return refuse(tr("There is no catalogue to keep a rate in"));
    m_trouble.clear();
    try {
        const Rig followed = atRate(m_document.rig(), foreign.toStdString(), known, *rate, *catalogue);
        keepRate(foreign, currency(), *rate);
        if (!(followed == m_document.rig())) m_document.commit(tr("Rate of %1").arg(foreign), followed);
        else read();
    } catch (const DataError& error) {
        return refuse(text(error.what()));
    }
    return true;
}

void RigMoney::useNoted()
{
    try {
        const Catalogue* catalogue = m_document.catalogue()->catalogue();
        const Rig priced = catalogue ? withSavedPrices(m_document.rig(), *catalogue) : m_document.rig();
        if (!(priced == m_document.rig())) m_document.commit(tr("Noted prices"), priced);
    } catch (const DataError& error) {
        refuse(text(error.what()));
    }
}

}  // namespace rw
