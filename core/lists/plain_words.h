// Names in markups that know no escapes: what would be markup there stands as what looks like it.
#pragma once

#include <string>

namespace rw {

std::string plainSentence(const std::string& words);    // [ ] < > as ( ), | as /
std::string plainName(const std::string& name);         // the same, then as markupName
std::string plainType(const std::string& type);         // a type nobody knows as "Custom": a line of it is no row

}  // namespace rw
