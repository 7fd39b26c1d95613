// rigwright-catalogue FOLDER SCHEMA OUTPUT: builds the shipped catalogue; one line on standard error where it cannot.
#include <cstdio>
#include <exception>

#include "db/catalogue_builder.h"

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: rigwright-catalogue FOLDER SCHEMA OUTPUT\n");
        return 2;
    }
    try {
        rw::buildCatalogue(argv[1], argv[2], argv[3]);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
