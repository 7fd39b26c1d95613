// A rig that is not saved, as it is kept on disk in case the program ends without asking: one line of JSON that says where it
// belongs and when it was kept, then the rig as its own file would hold it.
#pragma once

#include <QDateTime>
#include <QString>

#include "rig/rig.h"

namespace rw {

inline constexpr int kUnsavedFileVersion = 1;

struct UnsavedRig {
    Rig rig;
    QString filePath;   // the rig's own file; empty: it was never saved
    QDateTime keptAt;   // UTC
};

QString standardUnsavedFolder();   // in the user's data folder, beside their own catalogue
QString unsavedLockOf(const QString& path);   // held while the window lives whose work the file is

// All of it or nothing: an earlier file stays until the new one is whole. What went wrong, in one sentence; empty: it is there.
QString writeUnsaved(const UnsavedRig& unsaved, const QString& path);
UnsavedRig readUnsaved(const QString& path);   // throws DataError: one clear sentence (broken, foreign, newer)

// Where the file lies from then on: in the folder `aside`, as a rig that can be opened or mended as far as its first line can be
// read. Empty: it could not be moved and lies where it was.
QString setAside(const QString& path);

}  // namespace rw
