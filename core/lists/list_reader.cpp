#include "lists/list_reader.h"

#include "lists/list_json.h"
#include "lists/list_lines.h"
#include "lists/list_rows.h"
#include "lists/list_text.h"
#include "units/data_error.h"

namespace rw {
namespace {

// Addresses and nothing else.
bool isBareAddress(const std::string& text)
{
    const std::string words = oneSpaced(text);
    return isAddress(words) || (words.find("pcpartpicker.com/") != std::string::npos && words.find(' ') == std::string::npos);
}

}  // namespace

PartList readPartList(const std::string& written, const std::string& where)
{
    const std::string text = plainBlanks(written);
    if (trimmed(text).empty()) throw DataError(where, "is empty");
    if (isBareAddress(text))
        throw DataError(where, "is only an address, and pages are not fetched: on the list's page choose a markup (Markdown, text, HTML), copy what it shows, and paste that");
    PartList list = trimmed(text).front() == '{' ? readListJson(text, where) : rowsOf(looksLikeCsv(text) ? csvLines(text) : looksLikeHtml(text) ? htmlLines(text) : markupLines(text));
    if (list.rows.empty()) throw DataError(where, "has no row that names a type and a part (\"CPU: …\", \"**CPU** | …\")");
    return list;
}

}  // namespace rw
