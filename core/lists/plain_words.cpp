#include "lists/plain_words.h"

#include "lists/list_sheet.h"
#include "lists/list_text.h"
#include "lists/list_types.h"

namespace rw {

std::string plainSentence(const std::string& words)
{
    std::string out = words;
    for (char& c : out) c = c == '[' || c == '<' ? '(' : c == ']' || c == '>' ? ')' : c == '|' ? '/' : c;
    return out;
}

std::string plainName(const std::string& name)
{
    std::string out = plainSentence(markupName(name));
    while (out.starts_with("__")) out = trimmed(out.substr(2));   // read as emphasis
    return markupName(out);
}

std::string plainType(const std::string& type) { return listTypeOf(type) ? type : "Custom"; }

}  // namespace rw
