// Words that several categories write alike: boards' forms and processors' sockets, in the catalogue's spelling.
#pragma once

#include <string>
#include <vector>

namespace rw::opendb {

// "microATX" of "Micro ATX", "E-ATX" of "EATX"; others as they are. Empty of an empty word.
std::string boardFormWord(const std::string& word);

// "LGA1700" of "LGA 1700", "sTR4" of "TR4". Boards for LGA 1151 of both kinds are "LGA1151": their chipset and the
// processor's series tell them apart (checks/base/platforms.h).
std::string socketWord(const std::string& word);

// Each once.
std::vector<std::string> socketWords(const std::vector<std::string>& words);

}  // namespace rw::opendb
