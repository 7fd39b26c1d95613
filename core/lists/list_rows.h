// From lines of cells to the rows of a list: which line is a row, which a remark, which the total.
#pragma once

#include "lists/list_lines.h"
#include "lists/part_list.h"

namespace rw {

PartList rowsOf(const std::vector<ListLine>& lines);

}  // namespace rw
