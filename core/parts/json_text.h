// Texts as JSON, for every file a person may hand us.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace rw {

using Json = nlohmann::ordered_json;

// What is said of a text that is none of ours: nested too deeply; cut off or not JSON at all (where is added); with a number
// no computer holds.
struct JsonComplaints { const char *tooDeep, *notWhole, *number; };

// Throws DataError naming `where`. Nothing of ours is nested deeply; what is would overrun the stack when it is quoted in a
// complaint.
Json jsonFrom(const std::string& text, const std::string& where, const JsonComplaints& complaints);

// The whole file. Throws DataError where it cannot be opened, or is a folder.
std::string textOfFile(const std::filesystem::path& path);

}  // namespace rw
