#include "window/unsaved_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include "rig/rig_file.h"
#include "units/data_error.h"

namespace rw {
namespace {

constexpr auto kFormat = "rigwright-unsaved";

// The first line, and what stands below it.
struct Halves {
    QJsonObject head;   // empty where it is not one of ours
    QByteArray rig;
};

Halves halvesOf(const QByteArray& content)
{
    const auto end = content.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(content.left(end)).object();
    if (end < 0 || head.value(QLatin1String("format")) != QLatin1String(kFormat)) return {};
    return {head, content.mid(end + 1)};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw DataError("unsaved rig", "the file cannot be opened");
    return file.readAll();
}

// QSaveFile writes beside the file and takes its place once all of it is on the disk.
bool writeWhole(const QByteArray& content, const QString& path, QString& trouble)
{
    QSaveFile file(path);
    const bool whole = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!whole) trouble = file.errorString();
    return whole;
}

QString freePath(const QString& folder, const QString& stem, const QString& suffix)
{
    QString path = folder + u'/' + stem + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i) path = QStringLiteral("%1/%2-%3%4").arg(folder, stem).arg(i).arg(suffix);
    return path;
}

}  // namespace

QString standardUnsavedFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/rigwright/unsaved"); }

QString unsavedLockOf(const QString& path) { return path + QStringLiteral(".lock"); }

QString writeUnsaved(const UnsavedRig& unsaved, const QString& path)
{
    const QJsonObject head{{"format", QLatin1String(kFormat)}, {"version", kUnsavedFileVersion}, {"file", unsaved.filePath},
                           {"kept", unsaved.keptAt.toUTC().toString(Qt::ISODateWithMs)}};
    QString trouble;
    try {
        QDir().mkpath(QFileInfo(path).path());
        writeWhole(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + QByteArray::fromStdString(writeRig(unsaved.rig)), path, trouble);
    } catch (const std::exception& error) {  // words that are not UTF-8: this runs in a thread of its own and must not end the program
        trouble = QString::fromUtf8(error.what());
    }
    return trouble;
}

UnsavedRig readUnsaved(const QString& path)
{
    const auto [head, rig] = halvesOf(contentOf(path));
    const QString own = QFileInfo(head.value(QLatin1String("file")).toString()).fileName();
    const std::string where = own.isEmpty() ? "unsaved rig" : own.toStdString();
    if (head.isEmpty()) throw DataError(where, "the file is damaged: its first line does not say where it belongs");
    const int version = head.value(QLatin1String("version")).toInt();
    if (version > kUnsavedFileVersion) throw DataError(where, "it was kept by a newer Rigwright (file version " + std::to_string(version) + ")");
    UnsavedRig unsaved;
    unsaved.filePath = head.value(QLatin1String("file")).toString();
    unsaved.keptAt = QDateTime::fromString(head.value(QLatin1String("kept")).toString(), Qt::ISODateWithMs);
    if (version < 1 || !unsaved.keptAt.isValid()) throw DataError(where, "the file is damaged: its first line does not say when it was kept");
    unsaved.rig = readRig(rig.toStdString(), where);
    return unsaved;
}

QString setAside(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = file.path() + QStringLiteral("/aside");
    if (!QDir().mkpath(folder)) return {};
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly)) return {};
    const auto [head, rig] = halvesOf(from.readAll());
    from.close();
    const bool isRig = !head.isEmpty() && !rig.isEmpty();
    const QString belongs = QFileInfo(head.value(QLatin1String("file")).toString()).completeBaseName();
    const QString stem = isRig && !belongs.isEmpty() ? belongs : file.completeBaseName();
    const QString to = freePath(folder, stem, isRig ? QStringLiteral(".rig") : QStringLiteral(".unsaved"));
    QString trouble;
    if (isRig) return writeWhole(rig, to, trouble) && from.remove() ? to : QString();
    return from.rename(to) ? to : QString();
}

}  // namespace rw
