// A published list in whatever markup, as lines of cells: what all markups have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rw {

struct ListCell {
    std::string text;          // of the link where there is one, else all of it; without markup, one blank between words
    std::string url;
    std::string behind;        // behind the link: "(2-Way SLI)"
    bool emphasised = false, struck = false;
};

struct ListLine {
    int number = 0;            // in the text; the first is 1
    std::vector<ListCell> cells;  // one where the line is no row of a table
    bool isTable = false;
    std::string source;        // as written, without blanks at its ends
    bool isExact = false;      // of a file for programs: what is said of a part has a column, nothing of it stands behind the name
};

// Reads text that has a <table> or tags of links and lines.
bool looksLikeHtml(std::string_view text);
std::vector<ListLine> htmlLines(const std::string& text);

// Reads text whose first line names the columns of a part list, parted by commas, semicolons or tabs (RFC 4180).
bool startsFormula(std::string_view cell);   // in a spreadsheet, or is the apostrophe that keeps it from being one
bool looksLikeCsv(const std::string& text);
std::vector<ListLine> csvLines(const std::string& text);

// Everything else: Markdown, BBCode, Org, reStructuredText, plain text. Marks of quotes and comments before a line are left out.
std::vector<ListLine> markupLines(const std::string& text);

// One cell's markup. `escapes`: a backslash before a sign of punctuation makes it plain, and entities are meant.
ListCell readCell(std::string_view written, bool escapes);

}  // namespace rw
