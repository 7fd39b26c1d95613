// SQLite's errors as the one exception for data, in words a person can act on.
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>

namespace rw {

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
