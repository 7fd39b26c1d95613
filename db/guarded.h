// SQLite's errors as the one exception for data, in words a person can act on.
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>

#include "units/data_error.h"

namespace rw {

// The file, or the folder it is to stand in, takes nothing; what is in it may still be read.
class NotWritable : public DataError {
public:
    using DataError::DataError;
};

// Another program, or another thread's connection, is writing: later it goes.
class InUse : public DataError {
public:
    using DataError::DataError;
};

[[noreturn]] void throwDataError(const SQLite::Exception& error, const std::string& where);

template <class Work>
auto guarded(const std::string& where, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        throwDataError(error, where);
    }
}

}  // namespace rw
