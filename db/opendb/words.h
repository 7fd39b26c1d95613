// Small work on the words of records: plain string searches, no patterns, because every record passes here.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "units/words.h"
#include "units/written.h"

namespace rw::opendb {

bool isDigit(char c);
bool isLetter(char c);
std::string plain(std::string_view text);                 // letters and digits alone, lower case: "G.SKILL" is "gskill"

// Trimmed, every run of blanks, tabs and line ends one blank, control characters and trademark signs left out.
std::string collapsed(std::string_view text);
std::vector<std::string> split(std::string_view text, std::string_view separators);  // without empty ones

bool contains(std::string_view text, std::string_view part);
bool containsAny(std::string_view text, std::initializer_list<std::string_view> parts);
bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words);

// The number that `text` has at `at`, and where it ends: "1.92 TB" → 1.92.
struct NumberAt { double value; std::size_t end; bool isFraction; };
std::optional<NumberAt> numberAt(std::string_view text, std::size_t at);

// The first number that is directly or one blank before the unit, which ends a word: "2 TB" and "750W", not "750Watch".
// Upper and lower case are one.
std::optional<NumberAt> numberBefore(std::string_view text, std::string_view unit);

// Text of at most so many characters (not bytes), cut between words where there is one.
std::string cutTo(std::string_view text, std::size_t characters);
std::size_t charactersIn(std::string_view text);

std::string joined(const std::vector<std::string>& words, const char* separator);

}  // namespace rw::opendb
