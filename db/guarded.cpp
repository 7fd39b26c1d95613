#include "db/guarded.h"

#include <sqlite3.h>

#include "units/data_error.h"

namespace rw {

void throwDataError(const SQLite::Exception& error, const std::string& where)
{
    switch (error.getErrorCode()) {
    case SQLITE_CORRUPT: throw DataError(where, "is damaged");
    case SQLITE_NOTADB: throw DataError(where, "is damaged or no database");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw DataError(where, "is in use by another program");
    case SQLITE_FULL: throw DataError(where, "cannot be written: the disk is full");
    case SQLITE_READONLY: throw DataError(where, "cannot be written: it is read-only");
    case SQLITE_CANTOPEN: throw DataError(where, "cannot be opened");
    default: throw DataError(where, std::string("cannot be used: ") + error.what());
    }
}

}  // namespace rw
