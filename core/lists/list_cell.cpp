#include <cctype>

#include "lists/list_lines.h"
#include "lists/list_text.h"

namespace rw {
namespace {

// Position of the unescaped `close` that matches the opening sign at `at`, or npos.
std::size_t matching(std::string_view text, std::size_t at, char open, char close)
{
    int depth = 0;
    for (std::size_t i = at; i < text.size(); ++i) {
        if (text[i] == '\\') { ++i; continue; }
        if (text[i] == open) ++depth;
        if (text[i] == close && --depth == 0) return i;
    }
    return std::string_view::npos;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && std::ispunct(static_cast<unsigned char>(text[i + 1]))) ++i;
        out += text[i];
    }
    return out;
}

bool isEmphasis(char c) { return c == '*' || c == '_' || c == '~' || c == '`'; }

// Takes pairs of emphasis off the ends, and what only stands in front ("***CPU**").
void unwrap(std::string& text, ListCell& cell)
{
    std::size_t front = 0, back = text.size();
    while (front < back && isEmphasis(text[front])) ++front;
    while (back > front && isEmphasis(text[back - 1]) && (back < 2 || text[back - 2] != '\\')) --back;
    if (front == 0 || back == text.size()) return;
    cell.emphasised = cell.emphasised || text[0] == '*' || text[0] == '_';
    cell.struck = cell.struck || text.starts_with("~~");
    text = trimmed(std::string_view(text).substr(front, back - front));
}

std::string target(std::string_view written)
{
    std::string url = trimmed(written);
    if (url.size() > 1 && ((url.front() == '<' && url.back() == '>') || (url.front() == '"' && url.back() == '"'))) url = url.substr(1, url.size() - 2);
    const std::size_t title = url.find(' ');  // [text](address "title")
    return title == std::string::npos ? url : url.substr(0, title);
}

}  // namespace

ListCell readCell(std::string_view written, bool escapes)
{
    ListCell cell;
    std::string text = trimmed(written);
    const auto plain = [&](std::string_view part) {
        std::string words = oneSpaced(part);
        unwrap(words, cell);
        return oneSpaced(escapes ? withoutEntities(unescaped(words)) : words);
    };
    // Org: [[address][text]]
    if (const std::size_t org = text.find("[["); org != std::string::npos) {
        const std::size_t middle = text.find("][", org), end = text.find("]]", org);
        if (middle != std::string::npos && end != std::string::npos && middle < end) {
            cell.url = text.substr(org + 2, middle - org - 2);
            cell.text = plain(std::string_view(text).substr(middle + 2, end - middle - 2));
            cell.behind = oneSpaced(std::string_view(text).substr(end + 2));
            return cell;
        }
    }
    // Markdown: [text](address)
    for (std::size_t open = text.find('['); open != std::string::npos; open = text.find('[', open + 1)) {
        if (open > 0 && text[open - 1] == '\\') continue;
        const std::size_t close = matching(text, open, '[', ']');
        if (close == std::string::npos || close + 1 >= text.size() || text[close + 1] != '(') continue;
        const std::size_t end = matching(text, close + 1, '(', ')');
        if (end == std::string::npos) continue;
        std::string before = trimmed(std::string_view(text).substr(0, open));
        std::string behind = trimmed(std::string_view(text).substr(end + 1));
        cell.struck = before.ends_with("~~");
        while (!before.empty() && (isEmphasis(before.back()) || before.back() == '+')) before.pop_back();
        while (!behind.empty() && isEmphasis(behind.front())) behind.erase(0, 1);
        if (behind.starts_with("{:")) behind = behind.find('}') == std::string::npos ? std::string() : trimmed(behind.substr(behind.find('}') + 1));
        cell.url = target(std::string_view(text).substr(close + 2, end - close - 2));
        cell.text = plain(std::string_view(text).substr(open + 1, close - open - 1));
        cell.behind = plain(behind);
        if (!before.empty()) cell.text = plain(before) + " " + cell.text;
        return cell;
    }
    // reStructuredText: `text`_
    if (text.size() > 3 && text.front() == '`' && (text.ends_with("`_") || text.ends_with("`__"))) text = text.substr(1, text.rfind('`') - 1);
    cell.text = plain(text);
    return cell;
}

}  // namespace rw
