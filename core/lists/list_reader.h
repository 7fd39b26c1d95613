// Published part lists in, rows out: whatever markup they were pasted, saved or mangled in.
#pragma once

#include <string>

#include "lists/part_list.h"

namespace rw {

// Markdown, HTML, plain text, BBCode, CSV, Org, reStructuredText and our own JSON, told apart by what is in the text.
// Every row that is one is there, in order, also those of no known type; like rows are several. What a row does not say
// (a price, a link) is absent in it. Throws DataError, with `where` in front, where there is no row: for a bare address it
// says that pages are not fetched, and where the text to paste is.
PartList readPartList(const std::string& text, const std::string& where);

}  // namespace rw
