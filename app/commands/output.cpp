#include <cstdio>
#include <fstream>
#include <iostream>

#include "commands/command.h"
#include "units/data_error.h"

namespace rw {

void writeOutput(const std::filesystem::path& path, const std::string& text)
{
    if (path.empty() || path == "-") {
        std::cout << text << std::flush;
        if (!std::cout) throw DataError("standard output", "it does not take the text");
        return;
    }
    std::filesystem::path temporary = path;
    temporary += ".part";
    std::ofstream file(temporary, std::ios::binary);
    if (!file) throw DataError(path.string(), "the file cannot be written");
    file << text;
    file.close();
    std::error_code error;
    if (file) std::filesystem::rename(temporary, path, error);
    if (!file || error) {
        std::filesystem::remove(temporary, error);
        throw DataError(path.string(), "the disk did not take the file");
    }
}

}  // namespace rw
