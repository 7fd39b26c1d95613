// The build sheet as text: Markdown with boxes to tick, as issue trackers and note programs show them.
#pragma once

#include <string>

#include "plan/evaluate.h"

namespace rw {

std::string checklistMarkdown(const Evaluation& evaluation);

}  // namespace rw
