// A CSV list of prices taken into the catalogue, a few lines at a time so that the window goes on; at the end all or nothing.
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "db/price_list.h"
#include "rig/rig.h"

namespace rw {

class Document;

class PriceImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(double done READ done NOTIFY changed)               // 0 to 1
    Q_PROPERTY(QString currency READ currency NOTIFY changed)      // where the list names none: the rig's
    Q_PROPERTY(QString words READ words NOTIFY changed)            // the outcome in a sentence
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed) // of the report: [{title, sum, lines: [{words, count}]}]
    Q_PROPERTY(QString rigWords READ rigWords NOTIFY changed)      // what it means for the open rig; empty: nothing
    Q_PROPERTY(bool canUse READ canUse NOTIFY changed)             // rows of the rig have another price than the list

public:
    enum class State { Choosing, Running, Done, Failed, Cancelled };
    Q_ENUM(State)

    explicit PriceImport(Document& document, QObject* parent = nullptr);

    Q_INVOKABLE QString choose() const;      // by a dialog; empty: none
    Q_INVOKABLE void start(const QString& path);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void reset();                // to choosing, where nothing runs
    Q_INVOKABLE void useInRig();             // the list's prices in the rows that have others: one undoable step

    State state() const { return m_state; }
    double done() const;
    QString currency() const;
    QString words() const { return m_words; }
    QVariantList sections() const { return m_sections; }
    QString rigWords() const { return m_rigWords; }
    bool canUse() const { return m_canUse; }

Q_SIGNALS:
    void changed();

private:
    void step();
    void keep();
    void finish(State state, const QString& words);
    void fillRig();
    Rig withListed() const;   // the rig at the list's prices

    Document& m_document;
    State m_state = State::Choosing;
    std::unique_ptr<PriceListReader> m_reader;
    QTimer m_timer;
    QString m_words, m_rigWords;
    QVariantList m_sections;
    bool m_canUse = false;
};

}  // namespace rw
