#include "parts/json_text.h"

#include <fstream>
#include <sstream>

#include "units/data_error.h"

namespace rw {

Json jsonFrom(const std::string& text, const std::string& where, const JsonComplaints& complaints)
{
    constexpr int kDeepest = 64;
    try {
        return Json::parse(text, [&](int depth, Json::parse_event_t, Json&) {
            if (depth > kDeepest) throw DataError(where, complaints.tooDeep);
            return true;
        });
    } catch (const Json::parse_error& error) {
        throw DataError(where, std::string(complaints.notWhole) + " (byte " + std::to_string(error.byte) + ")");
    } catch (const Json::exception&) {
        throw DataError(where, complaints.number);
    }
}

std::string textOfFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path)) throw DataError(path.string(), "the file cannot be opened");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace rw
