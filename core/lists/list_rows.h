// From lines of cells to the rows of a list: which line is a row, which a remark, which the total.
#pragma once

#include "lists/list_lines.h"
#include "lists/part_list.h"

namespace rw {

PartList rowsOf(const std::vector<ListLine>& lines);

// Whether the cells are the head of a table of parts: one names the types, one the parts.
bool isTableHead(const std::vector<ListCell>& cells);

// Whether the brackets at the end of a name are read as said of it, "(Used)", "(X6)", or as its price.
bool endsInRemark(const std::string& name);

// Whether what stands in the first column makes a line no row: "Total", "Prices include …", "Type".
bool isNoType(const std::string& words);

}  // namespace rw
