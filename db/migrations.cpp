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
    static const std::vector<MigrationStep> steps = {
        // A price has a history; a part its facets and size; records of OpenDB may be covered by curated parts.
        {2, R"sql(
DROP VIEW effective_part;
ALTER TABLE part RENAME TO old_part;
DROP INDEX part_in_lists;
DROP TRIGGER part_inserted;
DROP TRIGGER part_deleted;
DROP TRIGGER part_never_updated;
CREATE TABLE part (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL, layer TEXT NOT NULL CHECK (layer IN ('curated', 'opendb', 'user')),
    kind TEXT NOT NULL, list_type TEXT NOT NULL, manufacturer TEXT NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL,
    part_numbers TEXT NOT NULL, kind_words TEXT NOT NULL, joined_words TEXT NOT NULL, facets TEXT NOT NULL, size_mm REAL,
    json TEXT NOT NULL, UNIQUE (id, layer));
INSERT INTO part SELECT row, id, layer, kind, list_type, manufacturer, name, short_name, part_numbers, kind_words, joined_words,
    '', NULL, json FROM old_part;
DROP TABLE old_part;
CREATE INDEX part_in_lists ON part (kind, list_type, manufacturer COLLATE NOCASE, name COLLATE NOCASE, short_name, id, layer);
CREATE TABLE covered (id TEXT PRIMARY KEY, curated_id TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX covered_by ON covered (curated_id);
CREATE VIEW effective_part AS
SELECT * FROM part
WHERE NOT EXISTS (
    SELECT 1 FROM part AS stronger
    WHERE stronger.id = part.id
      AND (   (stronger.layer = 'user' AND part.layer <> 'user')
           OR (stronger.layer = 'curated' AND part.layer = 'opendb')))
  AND NOT (part.layer = 'opendb' AND part.id IN (SELECT id FROM covered));
CREATE TRIGGER part_inserted AFTER INSERT ON part BEGIN
    INSERT INTO part_search (rowid, manufacturer, name, short_name, part_numbers, kind_words, joined_words)
    VALUES (new.row, new.manufacturer, new.name, new.short_name, new.part_numbers, new.kind_words, new.joined_words);
END;
CREATE TRIGGER part_deleted AFTER DELETE ON part BEGIN
    INSERT INTO part_search (part_search, rowid, manufacturer, name, short_name, part_numbers, kind_words, joined_words)
    VALUES ('delete', old.row, old.manufacturer, old.name, old.short_name, old.part_numbers, old.kind_words, old.joined_words);
END;
CREATE TRIGGER part_never_updated BEFORE UPDATE ON part BEGIN
    SELECT RAISE(ABORT, 'rows of part are deleted and inserted, never updated');
END;
UPDATE meta SET value = '' WHERE key = 'content_hash';
ALTER TABLE price RENAME TO old_price;
CREATE TABLE price (
    row INTEGER PRIMARY KEY, part_id TEXT NOT NULL, amount_cents INTEGER, currency TEXT NOT NULL, mark TEXT NOT NULL,
    paid INTEGER NOT NULL DEFAULT 0, noted_on TEXT NOT NULL, note TEXT NOT NULL);
INSERT INTO price (part_id, amount_cents, currency, mark, noted_on, note) SELECT part_id, amount_cents, currency, mark, '', '' FROM old_price;
DROP TABLE old_price;
CREATE INDEX price_of_part ON price (part_id, noted_on, row);
CREATE TABLE exchange_rate (
    currency TEXT NOT NULL, into_currency TEXT NOT NULL, rate REAL NOT NULL CHECK (rate > 0), noted_on TEXT NOT NULL,
    PRIMARY KEY (currency, into_currency)) WITHOUT ROWID;
)sql"},
    };
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
