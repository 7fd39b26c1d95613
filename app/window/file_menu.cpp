#include "window/file_menu.h"

#include <QDir>
#include <QFileDialog>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QQuickItemGrabResult>
#include <QTemporaryFile>
#include <QUrl>

#include <algorithm>

#include "lists/list_lines.h"
#include "lists/list_text.h"
#include "rig/rig_file.h"
#include "units/data_error.h"
#include "window/document.h"
#include "window/finding_picture.h"

namespace rw {
namespace {

QString rigFilter() { return FileMenu::tr("Rigs (*.rig)") + QStringLiteral(";;") + FileMenu::tr("All files (*)"); }

// The rig's name; where it has none, the file's: "four-used-3090s.rig" → "Four used 3090s".
QString titleOf(const QFileInfo& file)
{
    if (QFile rig(file.absoluteFilePath()); rig.open(QIODevice::ReadOnly))
        if (const QString name = QJsonDocument::fromJson(rig.readAll()).object()["name"].toString(); !name.isEmpty()) return name;
    QString title = file.completeBaseName();
    title.replace(u'-', u' ').replace(u'_', u' ');
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    return title;
}

QVariantList samplesOf(const WindowOptions& options)
{
    QVariantList list;
    if (options.samplesDir.isEmpty()) return list;
    for (const QFileInfo& file : QDir(options.samplesDir).entryInfoList({QStringLiteral("*.rig")}, QDir::Files, QDir::Name)) {
        const QVariantMap sample{{"title", titleOf(file)}, {"path", file.absoluteFilePath()}};
        if (file.completeBaseName() == options.firstSample) list.prepend(sample);
        else list.append(sample);
    }
    return list;
}

// Whether the table's first line names the columns of a part list; prices have other ones.
bool isPartList(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeCsv(plainBlanks(file.readLine(4096).toStdString()));
}

}  // namespace

FileMenu::FileMenu(Document& document, const WindowOptions& options, QObject* parent) : QObject(parent), m_document(document), m_options(options), m_samples(samplesOf(options)) {}

bool FileMenu::mayClose()
{
    if (!m_document.hasUnsavedWork() || !m_asks) return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(m_document.name()));
    box.setInformativeText(tr("If you do not save, they are lost."));
    const auto* saveButton = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    box.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    const auto* cancelButton = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == saveButton) return save();
    return box.clickedButton() != cancelButton && box.clickedButton() != nullptr;
}

void FileMenu::newRig()
{
    if (mayClose()) m_document.newRig();
}

bool FileMenu::startWindow(const QStringList& arguments)
{
    const bool started = m_options.startWindow ? m_options.startWindow(arguments) : QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    if (!started) Q_EMIT m_document.message(tr("Another window could not be opened."));
    return started;
}

void FileMenu::newWindow() { startWindow({QStringLiteral("--empty")}); }

void FileMenu::duplicate()
{
    Rig copy = m_document.rig();
    copy.name = tr("%1 (copy)").arg(m_document.name()).toStdString();
    openInNewWindow(copy);
}

void FileMenu::openInNewWindow(const Rig& rig)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/rigwright-XXXXXX.rig"));
    file.setAutoRemove(false);   // the other window takes it away once it has read it
    if (!file.open()) { Q_EMIT m_document.message(tr("The copy could not be written to %1.").arg(QDir::tempPath())); return; }
    file.write(QByteArray::fromStdString(writeRig(rig)));
    file.close();
    if (!startWindow({QStringLiteral("--take"), file.fileName()})) file.remove();
}

QString FileMenu::chooseRig(const QString& title)
{
    return QFileDialog::getOpenFileName(nullptr, title, m_document.folder(), rigFilter());
}

void FileMenu::open()
{
    const QString path = chooseRig(tr("Open a rig"));
    if (!path.isEmpty()) openPath(path);
}

static QString localPath(const QString& pathOrUrl)
{
    const QUrl url(pathOrUrl);
    return url.isLocalFile() ? url.toLocalFile() : pathOrUrl;
}

QVariantMap FileMenu::meaningOf(const QString& pathOrUrl) const
{
    const QString path = localPath(pathOrUrl), name = QFileInfo(path).fileName().toLower();
    const auto ends = [&](std::initializer_list<const char*> endings) {
        return std::any_of(endings.begin(), endings.end(), [&](const char* ending) { return name.endsWith(QLatin1String(ending)); });
    };
    const char* as = ends({".rig"}) ? "rig" : ends({".csv"}) ? (isPartList(path) ? "list" : "prices") : ends({".json", ".md", ".markdown", ".txt", ".html", ".htm", ".bbcode", ".org", ".rst"}) ? "list" : QFileInfo(path).isDir() || ends({".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".zip"}) ? "parts" : "";
    return {{"path", path}, {"as", QLatin1String(as)}};
}

void FileMenu::openPath(const QString& pathOrUrl)
{
    const QString path = localPath(pathOrUrl);
    if (mayClose() && m_document.openFile(path)) remember(path);
}

bool FileMenu::save()
{
    const QString path = m_document.filePath();
    return path.isEmpty() ? saveAs() : m_document.saveFile(path);
}

QString FileMenu::suggestedPath(const QString& suffix) const
{
    QString name = m_document.filePath().isEmpty() ? m_document.name() : QFileInfo(m_document.filePath()).completeBaseName();
    name.replace(u'/', u'-');
    return m_document.folder() + u'/' + name + u'.' + suffix;
}

// The dialog adds the suffix itself, so that it is the real file it asks about before one is replaced.
QString FileMenu::askWhere(const QString& title, const QString& suffix, const QString& filter) const
{
    QFileDialog dialog(nullptr, title, suggestedPath(suffix), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool FileMenu::saveAs()
{
    const QString path = askWhere(tr("Save the rig"), QStringLiteral("rig"), rigFilter());
    if (path.isEmpty()) return false;
    if (!m_document.saveFile(path)) return false;
    remember(path);
    return true;
}

// A sample is opened as a new rig: saving asks where to.
void FileMenu::openSample(const QString& path)
{
    if (!mayClose() || !m_document.openFile(path)) return;
    m_document.show(m_document.rig(), {});
}

void FileMenu::exportAs(int which)
{
    if (which < 0 || which >= static_cast<int>(m_options.exports.size())) return;
    const FileExport& chosen = m_options.exports[static_cast<std::size_t>(which)];
    const QString path = askWhere(chosen.title, chosen.suffix, QStringLiteral("*.") + chosen.suffix);
    if (path.isEmpty()) return;
    const QString trouble = chosen.write(m_document.rig(), path);
    Q_EMIT m_document.message(trouble.isEmpty() ? tr("Exported to %1.").arg(QDir::toNativeSeparators(path)) : trouble);
}

void FileMenu::copyPicture(QQuickItem* view)
{
    const auto grab = view ? view->grabToImage() : nullptr;
    if (!grab) { Q_EMIT m_document.message(tr("There is nothing to draw a picture of.")); return; }
    connect(grab.data(), &QQuickItemGrabResult::ready, this, [this, grab] {
        QGuiApplication::clipboard()->setImage(withFindings(grab->image(), m_document.evaluation(), m_document.name()));
        Q_EMIT m_document.message(tr("The picture and its findings are on the clipboard."));
    });
}

void FileMenu::print()
{
    if (!m_options.print) return;
    if (const QString trouble = m_options.print(m_document.rig()); !trouble.isEmpty()) Q_EMIT m_document.message(trouble);
}

void FileMenu::printToPdf()
{
    if (!m_options.printToPdf) return;
    const QString path = askWhere(tr("Print to PDF"), QStringLiteral("pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    if (const auto trouble = m_options.printToPdf(m_document.rig(), path))
        Q_EMIT m_document.message(trouble->isEmpty() ? tr("Printed to %1.").arg(QDir::toNativeSeparators(path)) : *trouble);
}

QStringList FileMenu::exports() const
{
    QStringList titles;
    for (const FileExport& one : m_options.exports) titles.append(one.title);
    return titles;
}

QStringList FileMenu::recent() const
{
    QStringList paths;
    const Catalogue* catalogue = m_document.catalogue()->catalogue();
    if (!catalogue) return paths;
    try {
        for (const auto& path : catalogue->recentFiles()) paths.append(QString::fromStdString(path.string()));
    } catch (const DataError&) {
        // Without the list of recent files everything else works as well.
    }
    return paths;
}

void FileMenu::remember(const QString& path)
{
    m_document.catalogue()->writes().keep([menu = QPointer(this), file = QFileInfo(path).absoluteFilePath().toStdString()](Catalogue& catalogue) {
        if (catalogue.notKept().empty()) catalogue.noteRecentFile(file);
        if (menu) Q_EMIT menu->recentChanged();
    });
}

QString FileMenu::nameOf(const QString& path) const { return QFileInfo(path).fileName(); }

}  // namespace rw
