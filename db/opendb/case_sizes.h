// A case's outer size: from its own fields, else from a text of three numbers whose order is mostly, but not always, depth,
// width, height.
#pragma once

#include "db/opendb/record.h"
#include "parts/kinds/pc_case.h"

namespace rw::opendb {

enum class Build { Tower, Other };  // towers are narrower than deep and high
void mapOuterSize(Record& record, PcCase& pcCase, Build build);

}  // namespace rw::opendb
