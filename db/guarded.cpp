#include "db/guarded.h"

#include <sqlite3.h>

namespace rw {

void throwDataError(const SQLite::Exception& error, const std::string& where)
{
    switch (error.getErrorCode()) {
    case SQLITE_CORRUPT: throw DataError(where, "is damaged");
    case SQLITE_NOTADB: throw DataError(where, "is damaged or no database");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw InUse(where, "is in use by another program");
    case SQLITE_FULL: throw NotWritable(where, "cannot be written: the disk is full");
    case SQLITE_READONLY: throw NotWritable(where, "cannot be written: it is read-only");
    case SQLITE_CANTOPEN: throw NotWritable(where, "cannot be opened");
    default: throw DataError(where, std::string("cannot be used: ") + error.what());
    }
}

}  // namespace rw
