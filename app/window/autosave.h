// Keeps on disk what the person did since the rig was last saved, half a second after a step at the latest, until it is saved or
// given up. What is left there after the program ended is offered at the next start (unsaved_work.h).
#pragma once

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace rw {

class Document;

class Autosave : public QObject {
    Q_OBJECT

public:
    // An empty folder: nothing is kept. It is made when there is something to keep.
    Autosave(Document& document, const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;   // work that is neither saved nor given up stays on disk

    QString path() const { return m_path; }   // of this window's file; empty: nothing is kept
    bool keepNow();   // waits for the disk; false where it does not take it, and where nothing is kept
    void giveUp();    // the person saved or discarded what there was: the file goes, for good

Q_SIGNALS:
    void refused(const QString& words);   // the disk does not take it: said once, until it takes something again

private:
    void follow();
    void write();
    void tell(const QString& trouble);

    Document& m_document;
    QString m_path;
    QTimer m_timer;
    QLockFile m_lock;        // taken with the first file, held while the window lives
    bool m_begun = false, m_given = false, m_told = false;
    QString m_trouble;       // of the last file; written in the pool's thread
    QThreadPool m_disk;      // one thread: what was asked first is done first. Last, as its work uses the rest
};

}  // namespace rw
