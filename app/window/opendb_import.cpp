#include "window/opendb_import.h"

#include <QDir>
#include <QFileDialog>

#include "units/data_error.h"
#include "window/document.h"
#include "window/import_text.h"
#include "window/wording.h"

namespace rw {
namespace {

QVariantList sectionRows(const ImportReport& report)
{
    QVariantList rows;
    for (const ImportSection& section : importSections(report)) {
        QVariantList lines;
        for (const auto& [words, count] : section.lines) lines.append(QVariantMap{{"words", say(words.c_str())}, {"count", countWords(count)}});
        rows.append(QVariantMap{{"title", say(section.title.c_str())}, {"sum", countWords(section.sum())}, {"lines", lines}});
    }
    return rows;
}

}  // namespace

OpenDbImport::OpenDbImport(Document& document, std::filesystem::path database, QObject* parent)
    : QObject(parent), m_document(document), m_database(std::move(database))
{
}

OpenDbImport::~OpenDbImport()
{
    m_cancelled = true;
    if (m_thread.joinable()) m_thread.join();
}

QString OpenDbImport::chooseArchive() const
{
    return QFileDialog::getOpenFileName(nullptr, tr("An archive of OpenDB"), QDir::homePath(),
                                        tr("Archives (*.tar *.tar.* *.tgz *.zip)") + QStringLiteral(";;") + tr("All files (*)"));
}

QString OpenDbImport::chooseFolder() const { return QFileDialog::getExistingDirectory(nullptr, tr("A folder of OpenDB"), QDir::homePath()); }

QString OpenDbImport::stage() const
{
    return m_progress.stage == ImportProgress::Stage::Reading ? tr("Reading records") : tr("Writing the catalogue");
}

QString OpenDbImport::notice() const { return m_document.catalogue()->attribution(); }

void OpenDbImport::start(const QString& path)
{
    if (m_state == State::Running || path.trimmed().isEmpty()) return;
    if (m_thread.joinable()) m_thread.join();
    m_progress = {};
    m_cancelled = false;
    m_told = true;
    m_words.clear();
    if (!m_document.catalogue()->catalogue() || m_database == ":memory:")
        return finish(State::Failed, tr("There is no catalogue on the disk to take the parts into."), {});
    m_state = State::Running;
    Q_EMIT changed();
    m_thread = std::thread([this, snapshot = std::filesystem::path(path.trimmed().toStdString())] { work(snapshot); });
}

void OpenDbImport::work(const std::filesystem::path& snapshot)
{
    State state = State::Done;
    QString words;
    ImportReport report;
    try {
        const auto outcome = importOpenDb(m_database, snapshot, [this](const ImportProgress& progress) { return tell(progress); });
        if (outcome) report = *outcome;
        else state = State::Cancelled;
    } catch (const std::exception& error) {  // DataError, and what the system may be short of
        state = State::Failed;
        words = QString::fromUtf8(error.what());
    }
    QMetaObject::invokeMethod(this, [this, state, words, report] { finish(state, words, report); }, Qt::QueuedConnection);
}

bool OpenDbImport::tell(const ImportProgress& progress)
{
    if (m_told.exchange(false)) {
        QMetaObject::invokeMethod(this, [this, progress] {
            m_told = true;
            if (m_state != State::Running) return;
            m_progress = progress;
            Q_EMIT changed();
        }, Qt::QueuedConnection);
    }
    return !m_cancelled;
}

void OpenDbImport::finish(State state, const QString& words, const ImportReport& report)
{
    m_state = state;
    m_words = state == State::Done ? text(importHeadline(report)) : state == State::Cancelled ? tr("The import was cancelled. The catalogue is as it was.") : words;
    m_sections = state == State::Done ? sectionRows(report) : QVariantList();
    m_covered = state == State::Done ? text(importCovered(report)) : QString();
    if (state == State::Done) m_document.catalogueChanged();
    Q_EMIT changed();
}

void OpenDbImport::cancel() { m_cancelled = true; }

void OpenDbImport::reset()
{
    if (m_state == State::Running) return;
    m_state = State::Choosing;
    Q_EMIT changed();
}

}  // namespace rw
