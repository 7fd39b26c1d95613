// What a part is told by in lists that people publish.
#pragma once

#include <string>
#include <vector>

namespace rw {

struct NamedPart {
    std::string id, listType, manufacturer, name;   // listType: Part::type(), "Video Card"
    std::vector<std::string> partNumbers;
};

}  // namespace rw
