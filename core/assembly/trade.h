// The rules of the trade: the order builders keep where the geometry leaves a choice (order.h), and the reason of each.
#pragma once

#include <string_view>
#include <vector>

namespace rw::assembly {

struct Chapter {
    const char* id;      // "memory"
    const char* title;   // RW_TEXT, as are the next two
    const char* why;     // why it comes here; empty: it goes without saying
    const char* hold;    // what to have at hand; empty: nothing but the parts
};

const std::vector<Chapter>& chapters();          // in the order of the trade
std::size_t chapterNumber(std::string_view id);  // must be one

}  // namespace rw::assembly
