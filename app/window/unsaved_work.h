// Work that was not saved: what this window keeps of its own, and what an earlier one left behind when it ended without asking.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <memory>
#include <optional>

#include "window/autosave.h"
#include "window/unsaved_file.h"
#include "window/window.h"

namespace rw {

class Document;
class FileMenu;

QString unsavedFolderOf(const WindowOptions& options);   // empty: nothing is kept

class UnsavedWork : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)        // there is something to decide
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)     // it cannot be read: why, in one sentence; else empty
    Q_PROPERTY(QString aside READ aside NOTIFY changed)         // then: where it is kept
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString filePath READ filePath NOTIFY changed)   // empty: it never had a file
    Q_PROPERTY(QString keptAt READ keptAt NOTIFY changed)       // "today, 14:32:10"
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)     // of its file; "never saved"
    Q_PROPERTY(bool fileIsNewer READ fileIsNewer NOTIFY changed)
    Q_PROPERTY(int more READ more NOTIFY changed)               // others that are offered after it

public:
    UnsavedWork(Document& document, FileMenu& files, const WindowOptions& options, QObject* parent = nullptr);

    void lookForLeftOver();   // offers what there is, the newest first; work of a window that lives is left alone
    const Autosave& autosave() const { return m_autosave; }

    Q_INVOKABLE void restore();        // opens it, not saved, at its own file; asks first where the open rig would be lost
    Q_INVOKABLE void discard();
    Q_INVOKABLE void decideLater();    // it is offered again at the next start
    Q_INVOKABLE void windowCloses();   // with the person's consent

    bool offered() const { return !m_leftOver.empty(); }
    QString trouble() const { return m_trouble; }
    QString aside() const { return m_aside; }
    QString name() const;
    QString filePath() const { return m_offered ? m_offered->filePath : QString(); }
    QString keptAt() const;
    QString savedAt() const;
    bool fileIsNewer() const;
    int more() const { return offered() ? static_cast<int>(m_leftOver.size()) - 1 : 0; }

Q_SIGNALS:
    void changed();

private:
    struct LeftOver {
        QString path;
        std::unique_ptr<QLockFile> lock;   // until it is decided, so that no other window offers it, too
    };
    void readFirst();
    void next();

    Document& m_document;
    FileMenu& m_files;
    QString m_folder;
    Autosave m_autosave;
    std::deque<LeftOver> m_leftOver;       // the first is offered
    std::optional<UnsavedRig> m_offered;
    QString m_trouble, m_aside;
};

}  // namespace rw
