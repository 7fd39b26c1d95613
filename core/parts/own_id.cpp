#include "parts/own_id.h"

#include "units/words.h"

namespace rw {

std::string ownId(const std::string& name, const std::function<bool(const std::string&)>& isTaken, const std::string& stem)
{
    std::string id = stem;
    bool apart = true;
    for (const char c : lowerCase(name)) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isPlain && apart) id += '-';
        if (isPlain) id += c;
        apart = !isPlain;
    }
    if (!isTaken(id)) return id;
    for (int i = 2;; ++i)
        if (const std::string other = id + "-" + std::to_string(i); !isTaken(other)) return other;
}

}  // namespace rw
