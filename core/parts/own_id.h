// Ids for parts that no catalogue gives one.
#pragma once

#include <functional>
#include <string>

namespace rw {

// "own-my-case" of "My case", or with a number behind it, that `isTaken` says is free. Latin letters and digits only; `stem`
// tells where such parts come from.
std::string ownId(const std::string& name, const std::function<bool(const std::string&)>& isTaken, const std::string& stem = "own");

}  // namespace rw
