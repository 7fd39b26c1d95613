// A query whose rows are read by the tens of thousands: SQLite's own functions, where SQLiteCpp counts references for each
// column it hands out, which takes three times as long as the query.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
namespace SQLite { class Database; }

namespace rw {

class FastSelect {
public:
    FastSelect(SQLite::Database& database, const char* sql);  // prepared once, to be run often
    ~FastSelect();
    FastSelect(const FastSelect&) = delete;
    FastSelect& operator=(const FastSelect&) = delete;

    // From the first parameter on; texts are copied.
    void bind(int parameter, std::int64_t number);
    void bind(int parameter, const std::string& text);

    // Reads all rows with the parameters as bound; `take` gets this. Throws SQLite::Exception.
    template <class Take>
    void each(Take take)
    {
        const Reset reset{*this};
        while (step()) take(*this);
    }

    std::int64_t number(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;  // until the next row; NULL as ""
    bool isNull(int column) const;

private:
    // Else the statement would hold the database open as it is.
    struct Reset {
        FastSelect& select;
        ~Reset() { select.reset(); }
    };
    bool step();
    void reset();
    void check(int result) const;

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

}  // namespace rw
