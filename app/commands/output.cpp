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
    // A link keeps pointing where it points, and a device or pipe gets the text: only a plain file is replaced as a whole.
    std::error_code error;
    const bool there = std::filesystem::exists(path, error);
    const std::filesystem::path target = there ? std::filesystem::canonical(path, error) : path;
    const bool plain = !there || std::filesystem::is_regular_file(target, error);
    std::filesystem::path temporary = target;
    if (plain) temporary += ".part";
    std::ofstream file(temporary, std::ios::binary);
    if (!file) throw DataError(path.string(), "the file cannot be written");
    file << text;
    file.close();
    if (!plain) {
        if (!file) throw DataError(path.string(), "it does not take the text");
        return;
    }
    error.clear();
    if (file) std::filesystem::rename(temporary, target, error);
    if (!file || error) {
        std::filesystem::remove(temporary, error);
        throw DataError(path.string(), "the disk did not take the file");
    }
}

}  // namespace rw
