#include "commands/open_catalogue.h"

#include <iostream>

#include "paths.h"

namespace rw {

Catalogue openCatalogue()
{
    Catalogue catalogue = Catalogue::open(catalogueFile(), userDatabaseFile());
    if (!catalogue.notKept().empty()) std::cerr << "rigwright: " << catalogue.notKept() << "; nothing is kept" << std::endl;
    return catalogue;
}

}  // namespace rw
