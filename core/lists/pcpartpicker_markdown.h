// The part list in the Markdown that part-list sites, forums and their readers know.
#pragma once

#include <string>

#include "rig/rig.h"

namespace rw {

// `Type|Item|Price`, one row per item (n like parts are n rows; a kit or a pack is one), ordered as published lists are:
// by kind, then as added. UTF-8, "\n" line ends.
//
// What the format cannot say, and what stands there instead:
//   - a second-hand part: "(Used)" behind the name, where lists of old carry "(2-Way SLI)";
//   - a part that is free or already there: "Purchased For $0.00", as people write it. Which of the two is lost;
//   - lines that are no part (shipping, "other parts"): rows of the type Custom;
//   - parts without price: a hyphen behind a link, else an empty cell; the footer counts them.
// The list names Rigwright, and has no list link: there is no page it could lead to.
std::string pcpartpickerMarkdown(const Rig& rig);

}  // namespace rw
