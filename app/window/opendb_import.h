// A snapshot of BuildCores OpenDB taken over while the window goes on: in a thread of its own, with a connection of its own.
#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <filesystem>
#include <thread>

#include "db/opendb/import.h"

namespace rw {

class Document;

class OpenDbImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)       // "Reading records"
    Q_PROPERTY(double done READ done NOTIFY changed)          // of the stage, 0 to 1
    Q_PROPERTY(int records READ records NOTIFY changed)       // read so far
    Q_PROPERTY(QString words READ words NOTIFY changed)       // the outcome in a sentence: what came in, or why nothing did
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed)  // of the report: [{title, sum, lines: [{words, count}]}]
    Q_PROPERTY(QString notice READ notice NOTIFY changed)     // the one of OpenDB's licence
    Q_PROPERTY(QString covered READ covered NOTIFY changed)   // which of the parts curated ones stand for

public:
    enum class State { Choosing, Running, Done, Failed, Cancelled };
    Q_ENUM(State)

    // `database`: the user's, which the document's catalogue has open.
    OpenDbImport(Document& document, std::filesystem::path database, QObject* parent = nullptr);
    ~OpenDbImport() override;

    Q_INVOKABLE QString chooseArchive() const;   // by a dialog; empty: none
    Q_INVOKABLE QString chooseFolder() const;
    Q_INVOKABLE void start(const QString& path);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void reset();                    // to choosing, where nothing runs

    State state() const { return m_state; }
    QString stage() const;
    double done() const { return m_progress.done; }
    int records() const { return m_progress.records; }
    QString words() const { return m_words; }
    QVariantList sections() const { return m_sections; }
    QString notice() const;
    QString covered() const { return m_covered; }

Q_SIGNALS:
    void changed();

private:
    void work(const std::filesystem::path& snapshot);                 // in the thread
    bool tell(const ImportProgress& progress);                        // in the thread; false: cancelled
    void finish(State state, const QString& words, const ImportReport& report);

    Document& m_document;
    std::filesystem::path m_database;
    State m_state = State::Choosing;
    ImportProgress m_progress;
    QString m_words, m_covered;
    QVariantList m_sections;
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false, m_told = true;  // m_told: the window has drawn the last progress, another may come
};

}  // namespace rw
