// Small work on words of published lists.
#pragma once

#include <string>
#include <string_view>

#include "units/words.h"

namespace rw {

bool isAddress(std::string_view text);           // one web address and nothing else
std::string oneSpaced(std::string_view text);    // runs of blanks and line ends as one blank, none at its ends

// UTF-8 with "\n" line ends: no byte order mark, no return characters; blanks of every width as a blank, signs of none as nothing.
std::string plainBlanks(std::string_view text);

// &amp; &quot; &lt; &gt; &nbsp; &#39; &#x27; as what they stand for; what is no entity stays.
std::string withoutEntities(std::string_view text);

}  // namespace rw
