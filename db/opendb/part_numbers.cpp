#include "db/opendb/part_numbers.h"

#include <algorithm>

#include "db/opendb/words.h"

namespace rw::opendb {
namespace {

bool isUpperOrDigit(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); }

// Numbers of a shop, not of the maker: "B07GKRR5WR", "X0012ABCDE".
bool isShops(std::string_view number)
{
    return number.size() == 10 && (number.starts_with("B0") || number.starts_with("X00")) && std::all_of(number.begin(), number.end(), isUpperOrDigit);
}

bool isUuid(std::string_view number) { return number.size() == 36 && number[8] == '-' && number[13] == '-' && number[18] == '-' && number[23] == '-'; }

// "localization_B07…", "FBA_…", "Newegg_Delete"; colours and markets that were cut off at a slash ("BLK", "EU", "00"); a
// brand or another plain word.
bool isJunk(const std::string& number)
{
    const std::string words = lowerCase(number), letters = plain(number);
    const bool isOneWord = !contains(number, " ");
    const bool hasDigit = std::any_of(number.begin(), number.end(), isDigit);
    if (letters.size() < 3 || isShops(number) || isUuid(number)) return true;
    for (const char* start : {"localization", "fba", "newegg"})
        if (words.starts_with(start)) return true;
    return isOneWord && !hasDigit && std::all_of(number.begin(), number.end(), isLetter);
}

// Several numbers in one text stand apart by two blanks.
std::vector<std::string> numbersIn(const std::string& text)
{
    std::vector<std::string> numbers;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find("  ", at), text.size());
        if (std::string one = collapsed(std::string_view(text).substr(at, end - at)); !one.empty()) numbers.push_back(std::move(one));
        at = end + 2;
    }
    return numbers;
}

void take(const Json& value, std::vector<std::string>& numbers, int& junk)
{
    if (!value.is_string()) return;
    for (std::string& one : numbersIn(value.get_ref<const std::string&>())) {
        if (isJunk(one)) ++junk;
        else if (std::find(numbers.begin(), numbers.end(), one) == numbers.end()) numbers.push_back(std::move(one));
    }
}

const Json* member(const Json& json, const char* key)
{
    const auto it = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && it != json.end() ? &*it : nullptr;
}

}  // namespace

std::vector<std::string> partNumbersOf(const Json& record, int& junk)
{
    std::vector<std::string> numbers;
    const Json* metadata = member(record, "metadata");
    const Json* old = metadata ? member(*metadata, "part_numbers") : nullptr;
    if (old && old->is_array())
        for (const Json& one : *old) take(one, numbers, junk);
    const Json* block = member(record, "identifiers");
    const Json* identifiers = block ? member(*block, "identifiers") : nullptr;
    if (identifiers && identifiers->is_array())
        for (const Json& one : *identifiers) {
            const Json *type = member(one, "type"), *value = member(one, "value");
            if (type && value && *type == "mpn") take(*value, numbers, junk);
        }
    return numbers;
}

std::string matchingKey(const std::string& partNumber)
{
    std::string key = plain(partNumber);
    const bool hasDigit = std::any_of(key.begin(), key.end(), isDigit);
    return key.size() >= 5 && hasDigit ? key : std::string();
}

}  // namespace rw::opendb
