#include "window/list_export.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

#include "window/document.h"
#include "window/file_menu.h"
#include "window/settings.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr const char* kFormat = "list/format";
constexpr const char* kFindings = "list/findings";

}  // namespace

ListExport::ListExport(Document& document, FileMenu& files, const WindowOptions& options, QObject* parent)
    : QObject(parent), m_document(document), m_files(files), m_settings(settingsOf(options)), m_format(&listFormats().front())
{
    if (m_settings) {
        if (const ListFormat* kept = findListFormat(m_settings->value(kFormat).toString().toStdString())) m_format = kept;
        m_findings = m_settings->value(kFindings).toBool();
    }
    connect(&document, &Document::changed, this, [this] { if (m_shown) Q_EMIT changed(); });
}

QVariantList ListExport::formats() const
{
    QVariantList list;
    for (const ListFormat& format : listFormats()) list.append(QVariantMap{{"value", format.id}, {"text", say(format.title)}});
    return list;
}

QString ListExport::format() const { return QLatin1String(m_format->id); }

QString ListExport::drops() const { return say(m_format->drops); }

QString ListExport::written() const
{
    const Evaluation& evaluation = m_document.evaluation();
    // What is left out of the picture is left out of its findings, and still in the list.
    ListSheet sheet = listSheet(m_document.rig());
    if (m_findings) {
        ListSheet told = listSheet(evaluation);
        sheet.tellsFindings = true;
        sheet.findings = std::move(told.findings);
    }
    return rw::text(m_format->write(sheet));
}

QString ListExport::text() const { return m_shown ? written() : QString(); }

void ListExport::setFormat(const QString& id)
{
    const ListFormat* format = findListFormat(id.toStdString());
    if (!format || format == m_format) return;
    m_format = format;
    if (m_settings) m_settings->setValue(kFormat, id);
    Q_EMIT changed();
}

void ListExport::setFindings(bool wanted)
{
    if (wanted == m_findings) return;
    m_findings = wanted;
    if (m_settings) m_settings->setValue(kFindings, wanted);
    Q_EMIT changed();
}

void ListExport::setShown(bool shown)
{
    if (shown == m_shown) return;
    m_shown = shown;
    Q_EMIT changed();
}

void ListExport::copy()
{
    auto* data = new QMimeData;
    data->setText(written());
    if (format() == u"html") data->setHtml(data->text());
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT m_document.message(tr("The part list is on the clipboard, as %1.").arg(say(m_format->title)));
}

bool ListExport::save()
{
    const QString suffix = QLatin1String(m_format->suffix);
    const QString path = m_files.askWhere(tr("Save the part list"), suffix, say(m_format->title) + QStringLiteral(" (*.%1)").arg(suffix));
    if (path.isEmpty()) return false;
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(written().toUtf8()) >= 0 && file.commit();
    Q_EMIT m_document.message(saved ? tr("Exported to %1.").arg(QDir::toNativeSeparators(path)) : tr("%1: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return saved;
}

}  // namespace rw
