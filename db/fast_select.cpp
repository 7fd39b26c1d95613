#include "db/fast_select.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace rw {

FastSelect::FastSelect(SQLite::Database& database, const char* sql) : m_database(database.getHandle())
{
    check(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}
FastSelect::~FastSelect() { sqlite3_finalize(m_statement); }

void FastSelect::bind(int parameter, std::int64_t number) { check(sqlite3_bind_int64(m_statement, parameter, number)); }
void FastSelect::bind(int parameter, const std::string& text)
{
    check(sqlite3_bind_text(m_statement, parameter, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
}

bool FastSelect::step()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) check(result);
    return result == SQLITE_ROW;
}

void FastSelect::reset() { sqlite3_reset(m_statement); }

void FastSelect::check(int result) const
{
    if (result != SQLITE_OK) throw SQLite::Exception(m_database, result);
}

std::int64_t FastSelect::number(int column) const { return sqlite3_column_int64(m_statement, column); }
double FastSelect::real(int column) const { return sqlite3_column_double(m_statement, column); }
bool FastSelect::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::string_view FastSelect::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

}  // namespace rw
