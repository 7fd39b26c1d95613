// How a part's words are prepared for the search, and what a person types taken apart.
#pragma once

#include <string>
#include <vector>

#include "parts/part.h"

namespace rw {

// The kind as files, published lists and people call it: "graphics_card Video Card Graphics cards GPU VGA".
std::string kindWords(const PartKind& kind, const std::string& listType);
std::string kindWords(const Part& part);

// Names, part numbers and what is known of the part (24 GB, AM5, 850 W), cut where letters, digits and signs meet and joined
// as people type them: "NH-D15 black" gives "nhd15black d15black 15black black". Every word here is matched by its
// beginning, so "nhd15", "nh d15", "15 black" and, for "RTX 3090", "rtx3090" all find it, "64gb" a kit of 2 x 32 GB.
std::string joinedWords(const Part& part);

// The words of `text`, folded; at most 16. What counts something is one word: "64 GB", "850 watts", "2 x 32" as "64gb", "850w", "2x32".
std::vector<std::string> typedWords(const std::string& text);

}  // namespace rw
