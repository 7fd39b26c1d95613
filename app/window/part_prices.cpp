#include "window/part_prices.h"

#include <QPointer>

#include <algorithm>

#include "units/data_error.h"
#include "window/document.h"
#include "window/price_chart.h"
#include "window/saved_prices.h"
#include "window/wording.h"

namespace rw {
namespace {

const QList<QByteArray> kRoles = {"date", "amount", "converted", "paid", "kind", "mark", "note", "words"};

QString asSentence(const QString& clause) { return clause.left(1).toUpper() + clause.mid(1) + QStringLiteral("."); }

// With its code where its sign could be another currency's: "$700.00" and "700.00 CAD".
QString amountWords(const SavedPrice& price, const std::string& currency)
{
    if (price.currency == currency) return moneyWords(price.amount, currency);
    return QString::number(price.amount.amount(), 'f', 2) + u' ' + text(price.currency);
}

QString fieldName(PriceField field)
{
    switch (field) {
    case PriceField::Amount: return QStringLiteral("amount");
    case PriceField::Currency: return QStringLiteral("currency");
    case PriceField::Date: return QStringLiteral("date");
    case PriceField::Mark: break;
    }
    return QStringLiteral("mark");
}

}  // namespace

PartPrices::PartPrices(Document& document, QObject* parent) : QObject(parent), m_document(document), m_rows("rowId", kRoles, this), m_chart(priceChart({}, {}, {}))
{
    connect(&document, &Document::changed, this, [this] { if (m_isShown && m_part) read(); });   // the currency may be another one
}

QString PartPrices::title() const { return m_part ? tr("Prices of %1").arg(text(m_part->shortName)) : QString(); }
QString PartPrices::fullName() const { return m_part ? text(m_part->fullName()) : QString(); }
QString PartPrices::currency() const { return text(m_document.rig().currency); }
QStringList PartPrices::usualCurrencies() const { return m_document.money()->usual(); }
QString PartPrices::today() const { return text(todayWritten()); }

QString PartPrices::notKept() const
{
    if (!m_document.catalogue()->catalogue()) return tr("There is no catalogue to keep prices in.");
    return m_document.catalogue()->notKept();
}

void PartPrices::show(const QString& partId, const QString& itemId)
{
    m_part = m_document.partOf(partId);
    const Item* item = m_document.rig().find(itemId.toStdString());
    if (!m_part && item) m_part = item->part;   // a rig brings parts of its own
    m_itemId = itemId;
    m_isShown = true;
    m_removed.reset();
    tell({});
    if (m_part) read();
}

void PartPrices::read()
{
    m_history.clear();
    const Catalogue* catalogue = m_document.catalogue()->catalogue();
    try {
        if (catalogue) m_history = catalogue->prices(m_part->id);
        const std::string into = m_document.rig().currency;
        m_chart = priceChart(m_history, into, [&](const std::string& currency) { return catalogue->rate(currency, into); });
        m_rows.setRows(historyRows());
    } catch (const DataError& error) {
        refuse(text(error.what()));
    }
    Q_EMIT changed();
}

QList<Row> PartPrices::historyRows() const
{
    QList<Row> rows;
    QHash<QString, int> seen;
    const std::string into = m_document.rig().currency;
    for (const SavedPrice& price : m_history) {
        const QString amount = amountWords(price, into), date = price.notedOn.empty() ? tr("no date") : text(price.notedOn);
        const QString kind = price.paid ? tr("paid") : tr("offered"), note = text(price.note);
        const QString mark = price.mark == "used" ? tr("used") : price.mark == "free" ? tr("free") : price.mark == "owned" ? tr("owned") : tr("new");
        const auto worth = price.currency == into ? std::nullopt : worthIn(into, price, *m_document.catalogue()->catalogue());
        const QString converted = worth ? tr("≈ %1").arg(moneyWords(*worth, into)) : price.currency == into ? QString() : tr("no rate");
        QString id = QStringList({date, text(price.currency), mark, kind, note, QString::number(price.amount.cents)}).join(u'|');
        if (const int n = seen[id]++; n > 0) id += u'#' + QString::number(n);
        rows.append({id, {date, amount, converted, price.paid, kind, mark, note, QStringList({date, amount, kind, mark, note}).join(QStringLiteral(", "))}});
    }
    return rows;
}

void PartPrices::tell(const QString& outcome)
{
    m_outcome = outcome;
    m_trouble.clear();
    m_wrongField.clear();
    Q_EMIT told();
}

void PartPrices::refuse(const QString& trouble, const QString& field)
{
    m_trouble = trouble;
    m_wrongField = field;
    m_outcome.clear();
    Q_EMIT told();
}

void PartPrices::keep(const CatalogueWrites::Write& write)
{
    m_document.catalogue()->writes().keep([card = QPointer(this), part = m_part, write](Catalogue& catalogue) {
        write(catalogue);
        if (card && card->m_part == part) card->read();
    });
}

bool PartPrices::add(const QVariantMap& typed)
{
    if (!m_part || !notKept().isEmpty()) return false;
    const auto word = [&](const char* name) { return typed.value(QLatin1String(name)).toString().trimmed().toStdString(); };
    const std::string today = todayWritten();
    const auto written = priceFromWords({word("amount"), word("currency"), word("mark"), word("paid"), word("date"), word("note")}, today);
    if (const auto* mistake = std::get_if<PriceMistake>(&written)) {
        refuse(asSentence(say(mistake->reason)), fieldName(mistake->field));
        return false;
    }
    SavedPrice price = std::get<SavedPrice>(written);
    if (price.notedOn.empty()) price.notedOn = today;
    const auto before = m_history.empty() ? std::nullopt : std::optional(m_history.front());
    const bool latest = isLatest(price);
    m_removed.reset();
    keep([id = m_part->id, price](Catalogue& catalogue) { catalogue.setPrice(id, price); });
    tell(latest ? useInRig(price, before) : tr("Noted. It is not the latest: the rig is as it was."));
    return true;
}

QString PartPrices::useInRig(const SavedPrice& price, const std::optional<SavedPrice>& before)
{
    const std::string into = m_document.rig().currency;
    Rig rig = m_document.rig();
    std::vector<Item*> rows;
    for (Item& item : rig.items)
        if (item.part->id == m_part->id) rows.push_back(&item);
    if (rows.empty()) return tr("Noted.");
    try {
        const Catalogue& catalogue = *m_document.catalogue()->catalogue();
        const auto worth = worthIn(into, price, catalogue);
        if (!worth) return tr("Noted. You gave no rate for %1, so it does not count in this rig; the sum takes one.").arg(text(price.currency));
        // Of several rows some may have been bought for less: those have a price of their own.
        const auto old = before ? worthIn(into, *before, catalogue) : std::nullopt;
        if (!m_itemId.isEmpty()) std::erase_if(rows, [&](const Item* item) { return item->id != m_itemId.toStdString(); });
        else if (rows.size() > 1) std::erase_if(rows, [&](const Item* item) { return !isUnpriced(*item) && !(old && item->price == old); });
        std::erase_if(rows, [&](const Item* item) { return !concerns(price, *item); });
        for (Item* item : rows) takePrice(*item, price, *worth);
    } catch (const DataError& error) {
        return text(error.what());
    }
    if (rig == m_document.rig()) return rows.empty() ? tr("Noted. The rows of this rig keep their own prices.") : tr("Noted.");
    m_document.commit(tr("Price of %1").arg(text(m_part->shortName)), rig);
    return rows.size() == 1 ? tr("Noted, and used in this rig.") : tr("Noted, and used in %1 rows of this rig.").arg(rows.size());
}

void PartPrices::remove(const QString& rowId)
{
    const int row = m_rows.indexOf(rowId);
    if (!m_part || row < 0 || row >= static_cast<int>(m_history.size())) return;
    const SavedPrice price = m_history[static_cast<std::size_t>(row)];
    m_removed = price;
    keep([id = m_part->id, price](Catalogue& catalogue) { catalogue.removePrice(id, price); });
    tell(tr("Removed: %1. The rig is as it was.").arg(amountWords(price, m_document.rig().currency)));
}

void PartPrices::putBack()
{
    if (!m_part || !m_removed) return;
    const SavedPrice price = *m_removed;
    m_removed.reset();
    keep([id = m_part->id, price](Catalogue& catalogue) { catalogue.setPrice(id, price); });
    tell(tr("It is back."));
}

}  // namespace rw
