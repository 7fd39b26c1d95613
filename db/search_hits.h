// Which parts have the typed words: the index of SQLite (FTS5) asked, and asked again where a word is misspelt.
#pragma once

#include <string>
#include <vector>

#include "db/fast_select.h"
#include "db/search_parts.h"
#include "db/search_ranking.h"
#include "db/search_vocabulary.h"

namespace SQLite { class Database; }

namespace rw {

using PartIndexes = std::vector<SearchParts::Index>;

class SearchHits {
public:
    explicit SearchHits(SQLite::Database& database);

    // Those in which every word begins a word. A word of one character begins most of what there is: it is asked of
    // SearchParts, the names alone, and of the index only where that finds nothing.
    PartIndexes exact(const SearchParts& parts, const std::vector<std::string>& words);

    // What `exact` found was too little, so words may be misspelt: one edit in four to seven letters, two in more. None that
    // is in `exact`.
    struct Near {
        PartIndexes parts;
        std::vector<TypedWord> words;   // what each was taken for
    };
    Near near(const SearchParts& parts, const Vocabulary& vocabulary, const std::vector<std::string>& words, const PartIndexes& exact);

private:
    PartIndexes ask(const SearchParts& parts, const std::string& match, std::uint64_t initials);
    PartIndexes matching(const SearchParts& parts, const std::vector<TypedWord>& words, const PartIndexes& without);

    FastSelect m_select;
};

}  // namespace rw
