// What parts would be in the rig as it is, worked out in a thread of its own: the window asks, goes on, and is told.
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

#include "plan/fits.h"

namespace rw {

class FitMarks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(int revision READ revision NOTIFY marked)   // grows with every answer
    Q_PROPERTY(bool usable READ usable NOTIFY marked)      // there is a rig to fit into

public:
    using PartOf = std::function<PartPtr(const QString& id)>;
    explicit FitMarks(PartOf partOf, QObject* parent = nullptr);
    ~FitMarks() override;

    void setRig(const Rig& rig);         // looked at a moment after the last change
    void want(const QStringList& ids);   // these and no others, in this order
    void forget();                       // the parts themselves have changed
    void reword() { ++m_revision; Q_EMIT marked(); }   // lengths are told in another unit
    const FitAnswer* answer(const QString& id) const;  // null: not known yet

    // {rank, title, letter, verdict, words}: rank as FitAnswer has it; empty where it is not known yet. `revision` makes a
    // binding ask again.
    Q_INVOKABLE QVariantMap markOf(const QString& id, int revision) const;
    int revision() const { return m_revision; }
    bool usable() const;

Q_SIGNALS:
    void marked();       // some answers more
    void rigChanged();   // the answers are those for another rig

private:
    using Answers = QHash<QString, FitAnswer>;
    struct Known {
        std::shared_ptr<const Rig> rig;
        Answers answers;
    };
    struct Job {
        int generation = 0;
        std::shared_ptr<const Rig> rig;
        std::vector<std::pair<QString, PartPtr>> parts;
    };
    void takeRig();
    void send();                                       // the next few parts, where the thread has nothing to do
    void take(int generation, const Answers& answers);
    void work();                                       // the thread
    Answers answersFor(const Job& job, Fits& fits) const;

    PartOf m_partOf;
    Rig m_next;
    std::list<Known> m_known;   // the rig as it is first, then those before it: undo finds its marks at once
    QStringList m_queue;
    QTimer m_rigTimer, m_tellTimer;
    int m_revision = 0;
    bool m_busy = false;

    std::atomic<int> m_generation = 0;   // of rig and parts; an older job is given up
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Job> m_job;            // under the mutex, as is m_ends
    bool m_ends = false;
    std::thread m_thread;
};

}  // namespace rw
