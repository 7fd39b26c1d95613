#include "db/migrations.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdlib>

#include "db/meta.h"
#include "units/data_error.h"

namespace rw {

const std::vector<MigrationStep>& migrationSteps()
{
    static const std::vector<MigrationStep> steps = {};
    return steps;
}

int schemaVersionAfter(const std::vector<MigrationStep>& steps) { return steps.empty() ? 1 : steps.back().to; }

int schemaVersion(SQLite::Database& database) { return std::atoi(metaValue(database, "schema_version").c_str()); }

void migrate(SQLite::Database& database, const std::vector<MigrationStep>& steps, const std::string& where)
{
    const int newest = schemaVersionAfter(steps);
    if (schemaVersion(database) == newest) return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = schemaVersion(database);  // again: another window may have been faster
    if (version > newest)
        throw DataError(where, "was written by a newer version of Rigwright (format " + std::to_string(version) + ", this version reads up to " +
                                   std::to_string(newest) + "); it has not been changed");
    if (version < 1) throw DataError(where, "is damaged: its format is not stated");
    for (const MigrationStep& step : steps)
        if (step.to > version) database.exec(step.sql);
    setMetaValue(database, "schema_version", std::to_string(newest));
    transaction.commit();
}

}  // namespace rw
