#include "window/autosave.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <chrono>

#include "window/document.h"
#include "window/unsaved_file.h"

namespace rw {
namespace {

// Many steps in a row are one file; more than this is never lost.
constexpr std::chrono::milliseconds kAtTheLatest{500};

QString newPath(const QString& folder)
{
    return folder.isEmpty() ? QString() : folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".unsaved");
}

}  // namespace

Autosave::Autosave(Document& document, const QString& folder, QObject* parent)
    : QObject(parent), m_document(document), m_path(newPath(folder)), m_lock(unsavedLockOf(m_path))
{
    m_lock.setStaleLockTime(0);  // a window may stand open for days
    m_disk.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAtTheLatest);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    if (!m_path.isEmpty()) connect(&m_document, &Document::changed, this, &Autosave::follow);
}

Autosave::~Autosave()
{
    if (m_timer.isActive()) write();
    m_disk.waitForDone();
}

void Autosave::follow()
{
    if (m_given) return;
    if (m_document.hasUnsavedWork()) {
        if (!m_timer.isActive()) m_timer.start();  // not anew with every step: the first of many is not to wait for the last
        return;
    }
    m_timer.stop();
    if (m_begun) m_disk.start([path = m_path] { QFile::remove(path); });
    m_begun = false;
}

// The disk may take its time, and the window does not wait: the rig is a copy, and its parts never change.
void Autosave::write()
{
    m_begun = true;
    const QString file = m_document.filePath();  // as given on the command line it may be relative
    m_disk.start([this, unsaved = UnsavedRig{m_document.rig(), file.isEmpty() ? file : QFileInfo(file).absoluteFilePath(), QDateTime::currentDateTimeUtc()}] {
        QDir().mkpath(QFileInfo(m_path).path());
        if (!m_lock.isLocked()) m_lock.tryLock(0);  // where it cannot be had, the file is offered a little too often
        m_trouble = writeUnsaved(unsaved, m_path);
        QMetaObject::invokeMethod(this, [this, trouble = m_trouble] { tell(trouble); }, Qt::QueuedConnection);
    });
}

bool Autosave::keepNow()
{
    if (m_path.isEmpty() || m_given) return false;
    m_timer.stop();
    write();
    m_disk.waitForDone();
    return m_trouble.isEmpty();
}

void Autosave::giveUp()
{
    m_given = true;
    m_timer.stop();
    m_disk.waitForDone();
    if (m_begun) QFile::remove(m_path);
    m_begun = false;
}

void Autosave::tell(const QString& trouble)
{
    if (!trouble.isEmpty() && !m_told) Q_EMIT refused(tr("What is not saved could not be kept in case the program ends: %1.").arg(trouble));
    m_told = !trouble.isEmpty();
}

}  // namespace rw
