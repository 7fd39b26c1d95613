#include "commands/open_catalogue.h"

#include <iostream>

#include "paths.h"
#include "units/data_error.h"

namespace rw {

Catalogue openCatalogue()
{
    Catalogue catalogue = Catalogue::open(catalogueFile(), userDatabaseFile());
    if (!catalogue.notKept().empty()) std::cerr << "rigwright: " << catalogue.notKept() << "; nothing is kept" << std::endl;
    return catalogue;
}

PartPtr partOf(const Catalogue& catalogue, const std::string& id, Gaps gaps)
{
    PartPtr part = catalogue.part(id, gaps);
    if (!part) throw DataError(id, "the catalogue has no part of this id; `rigwright parts search` finds them by name");
    return part;
}

}  // namespace rw
