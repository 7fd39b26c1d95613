#include "window/unsaved_work.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "units/data_error.h"
#include "window/document.h"
#include "window/file_menu.h"

namespace rw {

QString unsavedFolderOf(const WindowOptions& options)
{
    if (!options.unsavedFolder.isEmpty()) return options.unsavedFolder;
    return options.rememberChoices ? standardUnsavedFolder() : QString();
}

namespace {

QString momentWords(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm:ss"));
    const auto daysAgo = local.date().daysTo(QDate::currentDate());
    if (daysAgo == 0) return UnsavedWork::tr("today, %1").arg(time);
    if (daysAgo == 1) return UnsavedWork::tr("yesterday, %1").arg(time);
    return QStringLiteral("%1, %2").arg(QLocale().toString(local.date(), QStringLiteral("d MMMM yyyy")), time);
}

// Of windows that were killed when nothing was left to keep.
void sweepLocks(const QDir& folder)
{
    for (const QFileInfo& file : folder.entryInfoList({unsavedLockOf(QStringLiteral("*.unsaved"))}, QDir::Files)) {
        QLockFile lock(file.absoluteFilePath());
        lock.setStaleLockTime(0);
        if (!QFileInfo::exists(file.path() + u'/' + file.completeBaseName())) lock.tryLock(0);  // what it holds goes with it
    }
}

}  // namespace

UnsavedWork::UnsavedWork(Document& document, FileMenu& files, const WindowOptions& options, QObject* parent)
    : QObject(parent), m_document(document), m_files(files), m_folder(unsavedFolderOf(options)), m_autosave(document, m_folder)
{
    connect(&m_autosave, &Autosave::refused, &m_document, &Document::message);
}

void UnsavedWork::lookForLeftOver()
{
    if (m_folder.isEmpty()) return;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList({QStringLiteral("*.unsaved")}, QDir::Files, QDir::Time)) {
        const QString path = file.absoluteFilePath();
        if (path == QFileInfo(m_autosave.path()).absoluteFilePath()) continue;
        auto lock = std::make_unique<QLockFile>(unsavedLockOf(path));
        lock->setStaleLockTime(0);  // only the end of the process that holds it frees it
        if (lock->tryLock(0)) m_leftOver.push_back({path, std::move(lock)});
    }
    sweepLocks(QDir(m_folder));
    readFirst();
}

void UnsavedWork::readFirst()
{
    m_offered.reset();
    m_trouble.clear();
    m_aside.clear();
    if (offered()) {
        const QString path = m_leftOver.front().path;
        try {
            m_offered = readUnsaved(path);
        } catch (const DataError& error) {
            m_trouble = tr("The unsaved work of %1 cannot be restored: %2.").arg(momentWords(QFileInfo(path).lastModified()), QString::fromUtf8(error.what()));
            m_aside = setAside(path);
            if (m_aside.isEmpty()) m_aside = path;
        }
    }
    Q_EMIT changed();
}

void UnsavedWork::next()
{
    m_leftOver.pop_front();  // and frees its lock
    readFirst();
}

void UnsavedWork::restore()
{
    if (!m_offered || !m_files.mayClose()) return;
    m_document.showUnsaved(m_offered->rig, m_offered->filePath);
    // The old file goes only once this window's own holds the same.
    if (m_autosave.keepNow()) QFile::remove(m_leftOver.front().path);
    next();
}

void UnsavedWork::discard()
{
    if (!m_offered) return;
    QFile::remove(m_leftOver.front().path);
    next();
}

void UnsavedWork::decideLater()
{
    if (offered()) next();
}

void UnsavedWork::windowCloses() { m_autosave.giveUp(); }

QString UnsavedWork::name() const { return m_offered ? Document::titleOf(m_offered->rig, m_offered->filePath) : QString(); }

QString UnsavedWork::keptAt() const { return m_offered ? momentWords(m_offered->keptAt) : QString(); }

QString UnsavedWork::savedAt() const
{
    if (filePath().isEmpty()) return tr("never saved");
    const QFileInfo file(filePath());
    return file.exists() ? momentWords(file.lastModified()) : tr("no longer there");
}

bool UnsavedWork::fileIsNewer() const { return !filePath().isEmpty() && QFileInfo(filePath()).lastModified() > m_offered->keptAt; }

}  // namespace rw
