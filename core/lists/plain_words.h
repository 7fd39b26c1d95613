// Names in markups that know no escapes: what would be markup there stands as what looks like it.
#pragma once

#include <string>

namespace rw {

std::string withoutSquares(const std::string& words);   // [ ] as ( )
std::string plainName(const std::string& name);         // [ ] < > as ( ), | as /; then as markupName
std::string plainType(const std::string& type);         // a type nobody knows as "Custom": a line of it is no row

}  // namespace rw
