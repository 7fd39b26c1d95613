// From the tables of an older version to today's, step by step.
#pragma once

#include <string>
#include <vector>

namespace SQLite { class Database; }

namespace rw {

struct MigrationStep {
    int to;           // the schema version it arrives at, one more than before
    const char* sql;
};

// The steps since version 1; db/schema.sql has the form after the last of them.
const std::vector<MigrationStep>& migrationSteps();

// The version that `steps` arrive at: 1 where there are none.
int schemaVersionAfter(const std::vector<MigrationStep>& steps);

int schemaVersion(SQLite::Database& database);

// Takes the steps that `database` has not taken yet, all or none of them. Throws DataError, naming `where` and changing
// nothing, where the database is from a newer version.
void migrate(SQLite::Database& database, const std::vector<MigrationStep>& steps, const std::string& where);

}  // namespace rw
