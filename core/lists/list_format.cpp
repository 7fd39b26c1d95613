#include "lists/list_format.h"

#include <algorithm>

namespace rw {

const ListFormat* findListFormat(const std::string& id)
{
    const auto& all = listFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ListFormat& format) { return id == format.id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace rw
