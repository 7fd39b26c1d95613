// The plan in figures as QML sees it: the rows of its sections, and what the person says of the socket, prices and use. What is said
// is kept in the rig; each change is one undoable step.
#pragma once

#include "window/row_model.h"

#include <QVariantMap>

#include "rig/rig.h"

namespace rw {

class Document;

class PlanFigures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY changed)   // rows are worked out only while somebody looks
    Q_PROPERTY(rw::RowModel* rows READ rows CONSTANT)                    // rowId: section, type, label, value, how, verdict
    Q_PROPERTY(QVariantMap said READ said NOTIFY changed)                // by name, as typed: circuit, price_per_kwh, …
    Q_PROPERTY(QVariantList circuits READ circuits CONSTANT)             // [{value, text}], the first: nobody says
    Q_PROPERTY(QVariantList models READ models CONSTANT)
    Q_PROPERTY(QVariantList uses READ uses CONSTANT)
    Q_PROPERTY(QVariantMap renting READ renting NOTIFY changed)          // {hours, own, ownPerHour, cloudPerHour, words}; empty: no chart
    Q_PROPERTY(rw::RowModel* otherLines READ otherLines CONSTANT)       // of the list, beside its parts: lineId: name, amount as typed
    Q_PROPERTY(int later READ later NOTIFY changed)                      // parts marked to be bought later
    Q_PROPERTY(QVariantList supplies READ supplies NOTIFY changed)       // of the rig: [{value, text}], the first: shared out; empty below two

public:
    explicit PlanFigures(Document& document);

    bool wanted() const { return m_wanted; }
    void setWanted(bool wanted);
    RowModel* rows() { return &m_rows; }
    RowModel* otherLines() { return &m_otherLines; }
    QVariantMap said() const;
    QVariantList circuits() const;
    QVariantList models() const;
    QVariantList uses() const;
    QVariantMap renting() const { return m_renting; }
    int later() const;
    QVariantList supplies() const;

    // What is said of a name of `said`; empty takes it back. A message, and false, where it is no such value.
    Q_INVOKABLE bool say(const QString& name, const QString& typed);
    // A line of the list that is no part of the catalogue: cables, a shelf. An index beyond the last adds one; without a name and an
    // amount it goes.
    Q_INVOKABLE bool setOtherLine(int index, const QString& name, const QString& typed);
    Q_INVOKABLE bool setLater(const QString& item, bool later);
    Q_INVOKABLE bool setPowerLimit(const QString& item, const QString& typed);   // "280", "280 W", "80 %"; empty: none
    Q_INVOKABLE bool setSupply(const QString& item, const QString& supply);

Q_SIGNALS:
    void changed();

private:
    void read();
    bool refuse(const QString& typed, const QString& expected);

    Document& m_document;
    bool m_wanted = false;
    RowModel m_rows, m_otherLines;
    QVariantMap m_renting;
};

}  // namespace rw
