// Which findings stand at which place of a board's picture: those about its guest, and those of the links that name it.
#pragma once

#include <vector>

#include "plan/board_picture.h"

namespace rw {

bool isAboutLinks(const Finding& finding);   // of a check that the board's picture draws

// The places that a finding's sentence names: "PCI_E3".
std::vector<std::string> placesNamedBy(const Finding& finding);

// Numbers in the evaluation, in its order: most severe first.
std::vector<std::size_t> findingsAt(const Evaluation& evaluation, const BoardPicture& picture, const BoardPlace& place);

}  // namespace rw
