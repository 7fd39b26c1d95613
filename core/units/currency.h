// Currencies by their ISO 4217 codes. Which of them exist nobody here decides: any three letters are one.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rw {

// "usd", " EUR ": the code in capitals; nothing where it is not three letters.
std::optional<std::string> currencyFromText(const std::string& typed);

// Those most part lists are in, to choose from.
const std::vector<std::string>& usualCurrencies();

}  // namespace rw
