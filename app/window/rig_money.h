// The rig's currency as QML sees it, and the user's own rates for the currencies that prices of its parts are noted in.
#pragma once

#include "window/row_model.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace rw {

class Document;

class RigMoney : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(QString currency READ currency NOTIFY changed)     // "USD"
    Q_PROPERTY(QStringList usual READ usual CONSTANT)             // to choose from; any other three letters do as well
    Q_PROPERTY(int amounts READ amounts NOTIFY changed)           // in the rig: so many a change of the currency is about
    Q_PROPERTY(rw::RowModel* rates READ rates CONSTANT)           // of the other currencies: currency, typed, words
    Q_PROPERTY(QString noted READ noted NOTIFY changed)           // how many parts have a price noted, and none here; empty: none
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)       // why the last thing asked for was not done

public:
    explicit RigMoney(Document& document);

    // The rates are read from the catalogue between the two only.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();

    Q_INVOKABLE QString code(const QString& typed) const;             // "eur" → "EUR"; empty where it is no currency
    Q_INVOKABLE QString rateInto(const QString& currency) const;      // one of the rig's currency in it; empty: no rate
    Q_INVOKABLE QString whatBecomes(const QString& currency, const QString& rate) const;   // of the rig's amounts, in a sentence

    // One undoable step. Amounts typed in the rig are converted by the rate; without one (empty) the parts become unpriced, and
    // undo brings them back. What then is unpriced takes the price noted for it, where that has a rate.
    Q_INVOKABLE bool change(const QString& currency, const QString& rate);
    // One of `currency` in the rig's. Prices in the rig that come from it follow, in one undoable step; the rate itself is kept.
    Q_INVOKABLE bool setRate(const QString& currency, const QString& rate);
    Q_INVOKABLE void useNoted();
    Q_INVOKABLE QString whyUnpriced() const;

    QString currency() const;
    QStringList usual() const;
    int amounts() const;
    RowModel* rates() { return &m_rates; }
    QString noted() const { return m_noted; }
    QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    struct Lacking { int none = 0, noted = 0; QMap<QString, int> foreign; };   // why parts are unpriced; per currency without a rate
    Lacking lacking() const;
    void read();
    bool refuse(const QString& why);
    std::optional<double> rateOf(const QString& from, const QString& into) const;
    void keepRate(const QString& from, const QString& into, double rate);

    Document& m_document;
    bool m_reads = false;
    RowModel m_rates;
    QString m_noted, m_trouble;
};

}  // namespace rw
