// The one exception for data that cannot be used: a broken rig file, catalogue entry or database.
#pragma once

#include <stdexcept>
#include <string>

namespace rw {

class DataError : public std::runtime_error {
public:
    // `where` names the file, and the field inside it where there is one; `what` is one clear clause.
    DataError(const std::string& where, const std::string& what) : std::runtime_error(where + ": " + what) {}
};

}  // namespace rw
