#include "db/field_words.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "parts/json_text.h"

namespace rw {
namespace {

constexpr std::size_t kMost = 24;  // more are no vocabulary

void collect(const Json& spec, const std::string& outer, FieldWords& words)
{
    for (const auto& [key, value] : spec.items()) {
        const std::string path = outer + key;
        const Json& said = value.is_object() && value.contains("value") ? value.at("value") : value;
        if (said.is_string()) words[path].insert(said.get<std::string>());
        if (!value.is_array()) continue;
        for (const Json& row : value)
            if (row.is_object()) collect(row, path + "[].", words);
    }
}

}  // namespace

FieldWords fieldWords(SQLite::Database& database, const std::string& kind)
{
    SQLite::Statement select(database, "SELECT json FROM part WHERE layer = 'curated' AND kind = ?");
    select.bind(1, kind);
    FieldWords words;
    while (select.executeStep()) {
        const Json part = Json::parse(select.getColumn(0).getString(), nullptr, false);
        if (part.is_object() && part.contains("spec")) collect(part.at("spec"), "", words);
    }
    std::erase_if(words, [](const auto& field) { return field.second.size() > kMost; });
    return words;
}

}  // namespace rw
