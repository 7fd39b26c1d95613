// A part as the layers of the catalogue know it together: the user's values, else the curated, else OpenDB's.
#pragma once

#include <string>
#include <vector>

#include "parts/json_text.h"
#include "parts/part.h"

namespace SQLite { class Database; }

namespace rw {

// The part of that id, or null. BelowUser: as it would be without the user's layer. Gaps of a part that no curated entry
// speaks of are filled with what is usual for its kind, or left open: a form shows what is known.
enum class Layers { All, BelowUser };
enum class Gaps { Filled, Open };
PartPtr effectivePart(SQLite::Database& database, const std::string& id, Layers layers, Gaps gaps, const std::string& where);

// All parts of a kind in effect, by manufacturer and name.
std::vector<PartPtr> effectiveParts(SQLite::Database& database, const std::string& kind, const std::string& where);

// The stronger part with what only the weaker knows: fields of the spec one by one (a list of rows is one field; what the
// stronger lists empty or as null is not known to it), names and sources likewise. Keys of sources that mean different
// things are kept apart.
Json mergedParts(const Json& stronger, const Json& weaker);

// What of `part` differs from `below`; only its id and kind where nothing does. Null `below`: all of it.
Json differenceTo(const Json& part, const Json& below);

// Finds which records of OpenDB are curated parts: those that a curated part names as its own (its source "odb"), and those
// with a part number of one of its kind.
void coverRecords(SQLite::Database& database);

// Writes the columns that are made from a part's JSON anew for all but the curated rows, where an older version of the
// program made them.
void refreshRows(SQLite::Database& database, const std::string& where);

}  // namespace rw
