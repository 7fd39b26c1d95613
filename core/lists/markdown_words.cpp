#include "lists/markdown_words.h"

#include <string_view>

namespace rw {

std::string markdownEscaped(const std::string& words)
{
    std::string out;
    for (const char c : words) {
        if (std::string_view("\\|[]*_~`<>").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

}  // namespace rw
