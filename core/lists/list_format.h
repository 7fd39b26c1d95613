// The markups a part list is written in, one file each in lists/formats.
#pragma once

#include <string>
#include <vector>

#include "lists/list_sheet.h"

namespace rw {

struct ListFormat {
    const char* id;          // "markdown": as on the command line
    const char* title;       // RW_TEXT, as on screen
    const char* suffix;      // of its files: "md"
    const char* drops;       // RW_TEXT: what it cannot hold, in a sentence
    int order;               // on screen: the most pasted first
    std::string (*write)(const ListSheet& sheet);   // UTF-8, "\n" line ends (CSV: "\r\n", RFC 4180)
};

// All of them, in order. The table is generated from the file names in lists/formats.
const std::vector<ListFormat>& listFormats();
const ListFormat* findListFormat(const std::string& id);   // null where there is none

}  // namespace rw
