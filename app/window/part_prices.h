// What one part costs and cost, as the card shows it: its history, its chart, and another price typed in.
#pragma once

#include <QVariantMap>

#include "db/price_entry.h"
#include "window/catalogue_writes.h"
#include "window/row_model.h"

namespace rw {

class Document;

class PartPrices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(QString title READ title NOTIFY changed)          // "Prices of RTX 3090 FE"
    Q_PROPERTY(QString fullName READ fullName NOTIFY changed)
    Q_PROPERTY(rw::RowModel* rows READ rows CONSTANT)            // the latest first
    Q_PROPERTY(QVariantMap chart READ chart NOTIFY changed)      // as priceChart() says
    Q_PROPERTY(QString currency READ currency NOTIFY changed)    // the rig's
    Q_PROPERTY(QStringList usualCurrencies READ usualCurrencies CONSTANT)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString notKept READ notKept NOTIFY changed)      // why no price can be kept; empty where it can
    Q_PROPERTY(QString trouble READ trouble NOTIFY told)         // what is wrong with what was typed
    Q_PROPERTY(QString wrongField READ wrongField NOTIFY told)   // "amount", "currency", "date"; empty: none
    Q_PROPERTY(QString outcome READ outcome NOTIFY told)         // what became of the last entry
    Q_PROPERTY(bool canPutBack READ canPutBack NOTIFY told)      // the last one that was removed

public:
    explicit PartPrices(Document& document, QObject* parent = nullptr);

    // `itemId`: the row of the rig it is about; empty: about the part, wherever it is.
    Q_INVOKABLE void show(const QString& partId, const QString& itemId = {});
    Q_INVOKABLE void leave() { m_isShown = false; }   // it need not follow the rig any more
    // {amount, currency, mark, paid, date, note} as typed. False, with `trouble`, where it is no price; else it is kept, and
    // used in the rig where it is the latest and there is a rate: in the row, or in the part's rows that stand at its last price.
    Q_INVOKABLE bool add(const QVariantMap& typed);
    Q_INVOKABLE void remove(const QString& rowId);
    Q_INVOKABLE void putBack();

    QString title() const;
    QString fullName() const;
    RowModel* rows() { return &m_rows; }
    QVariantMap chart() const { return m_chart; }
    QString currency() const;
    QStringList usualCurrencies() const;
    QString today() const;
    QString notKept() const;
    QString trouble() const { return m_trouble; }
    QString wrongField() const { return m_wrongField; }
    QString outcome() const { return m_outcome; }
    bool canPutBack() const { return m_removed.has_value(); }

Q_SIGNALS:
    void changed();
    void told();

private:
    void read();
    void keep(const CatalogueWrites::Write& write);
    void tell(const QString& outcome);
    void refuse(const QString& trouble, const QString& field = {});
    QList<Row> historyRows() const;
    QString useInRig(const SavedPrice& price, const std::optional<SavedPrice>& before);   // what came of it, in a sentence
    bool isLatest(const SavedPrice& price) const { return m_history.empty() || price.notedOn >= m_history.front().notedOn; }

    Document& m_document;
    PartPtr m_part;
    QString m_itemId;
    bool m_isShown = false;
    std::vector<SavedPrice> m_history;
    RowModel m_rows;
    QVariantMap m_chart;
    QString m_trouble, m_wrongField, m_outcome;
    std::optional<SavedPrice> m_removed;
};

}  // namespace rw
