#include <map>
#include <set>
#include <sstream>

#include "lists/list_lines.h"
#include "lists/list_text.h"

namespace rw {
namespace {

// Tags that say nothing of a row, opened and closed.
bool isPlainTag(const std::string& name)
{
    static const std::set<std::string> tags = {"b", "i", "u", "td", "th", "table", "size", "color", "font", "list", "*", "quote", "code", "center"};
    return tags.contains(name.starts_with('/') ? name.substr(1) : name);
}

// BBCode as the Markdown that says the same. Tables keep a line per row; their cells are Markdown already where an archive made
// them so, elsewhere a pipe is a pipe.
std::string bbCodeAsMarkdown(const std::string& text)
{
    std::string out, url, label;
    bool inLink = false, inRow = false, firstCell = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& words = inLink ? label : out;
        const std::size_t end = text[i] == '[' ? text.find(']', i) : std::string::npos;
        if (end == std::string::npos) {
            const bool plain = !inRow && (inLink ? std::string_view("|\\*_~`").find(text[i]) != std::string_view::npos : text[i] == '|' || text[i] == '\\');
            if (plain) words += '\\';   // means nothing in BBCode
            words += inRow && text[i] == '\n' ? ' ' : text[i];
            continue;
        }
        const std::string tag = text.substr(i + 1, end - i - 1);
        const std::size_t equals = tag.find('=');
        const std::string name = lowerCase(tag.substr(0, equals)), value = equals == std::string::npos ? std::string() : tag.substr(equals + 1);
        if (name == "url") { inLink = true; label.clear(); url = value.size() > 1 && value.front() == '"' ? value.substr(1, value.size() - 2) : value; }
        else if (name == "/url") { inLink = false; out += "[" + label + "](<" + (url.empty() ? label : url) + ">)"; }  // [url]address[/url]: its own text
        else if (name == "tr") inRow = firstCell = true;
        else if (name == "/tr") { inRow = false; out += '\n'; }
        else if (name == "s" || name == "/s") out += "~~";
        else if (!isPlainTag(name)) words += text.substr(i, end - i + 1);
        else if (name == "td" || name == "th") { out += firstCell ? "" : " | "; firstCell = false; }
        i = end;
    }
    return out;
}

bool looksLikeBbCode(const std::string& text)
{
    const std::string lower = lowerCase(text);
    return lower.find("[/url]") != std::string::npos || lower.find("[/b]") != std::string::npos || lower.find("[/td]") != std::string::npos;
}

std::vector<std::string> cellsOf(const std::string& line, bool escapes)
{
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (escapes && line[i] == '\\' && i + 1 < line.size()) { cells.back() += line[i]; cells.back() += line[++i]; continue; }
        if (line[i] == '|') cells.emplace_back();
        else cells.back() += line[i];
    }
    return cells;
}

bool isRule(const std::string& line)
{
    bool dashes = false;
    for (const char c : line) {
        if (c == '-' || c == '=') dashes = true;
        else if (c != '|' && c != ':' && c != '+' && c != ' ') return false;
    }
    return dashes;
}

// What people and programs put before every line: quotes, comments, bullets.
std::string withoutPrefix(std::string line)
{
    line = trimmed(line);
    while (!line.empty()) {
        if (line.front() == '>' || (line.front() == '#' && (line.size() == 1 || line[1] == ' ' || line[1] == '#'))) line = trimmed(line.substr(1));
        else if (line.starts_with("// ")) line = trimmed(line.substr(3));
        else if (line.starts_with("- ") || (line.starts_with("* ") && !line.ends_with('*')) || line.starts_with("• ")) line = trimmed(line.substr(2));
        else break;
    }
    return line;
}

}  // namespace

std::vector<ListLine> markupLines(const std::string& written)
{
    const bool bbCode = looksLikeBbCode(written);
    const std::string text = bbCode ? bbCodeAsMarkdown(written) : written;
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);

    // Where the links of reStructuredText lead: ".. _name: address".
    std::map<std::string, std::string> targets;
    bool table = false;
    for (const std::string& line : lines) {
        const std::string plain = trimmed(line);
        if (const std::size_t colon = plain.find(": "); plain.starts_with(".. _") && colon != std::string::npos) {
            std::string name = plain.substr(4, colon - 4);
            if (name.size() > 1 && name.front() == '`' && name.back() == '`') name = name.substr(1, name.size() - 2);
            targets[name] = trimmed(plain.substr(colon + 1));
        }
        table = table || plain.find('|') != std::string::npos;
    }
    const bool escapes = bbCode || table || text.find("](") != std::string::npos;

    std::vector<ListLine> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string line = withoutPrefix(lines[i]);
        if (line.empty() || isRule(line) || line.starts_with(".. _")) continue;
        ListLine read{static_cast<int>(i + 1), {}, false, line};
        std::vector<std::string> cells = cellsOf(line, escapes);
        read.isTable = cells.size() > 1;
        // An outer pipe is the frame of the table, no empty cell; but behind it a row of one cell would be left.
        if (read.isTable && trimmed(cells.front()).empty()) cells.erase(cells.begin());
        for (const std::string& cell : cells) {
            read.cells.push_back(readCell(cell, escapes));
            if (const auto known = targets.find(read.cells.back().text); read.cells.back().url.empty() && known != targets.end()) read.cells.back().url = known->second;
        }
        out.push_back(std::move(read));
    }
    return out;
}

}  // namespace rw
