#include "units/origin.h"

namespace rw {

constexpr std::array<std::string_view, 9> kWords = {"norm", "curated", "user", "opendb-verified", "opendb",
                                                    "typical", "family", "estimated", "missing"};

std::string originText(Origin origin) { return std::string(kWords[static_cast<std::size_t>(origin)]); }

std::optional<Origin> originFromText(std::string_view text)
{
    for (std::size_t i = 0; i < kWords.size(); ++i)
        if (kWords[i] == text) return static_cast<Origin>(i);
    return std::nullopt;
}

}  // namespace rw
