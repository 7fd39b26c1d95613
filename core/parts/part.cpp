#include "parts/part.h"

namespace rw {

const PartKind* findPartKind(const std::string& id)
{
    for (const PartKind& kind : partKinds())
        if (id == kind.id) return &kind;
    return nullptr;
}

}  // namespace rw
