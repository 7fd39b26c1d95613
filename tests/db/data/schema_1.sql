-- The one truth about Rigwright's databases: the shipped catalogue and the user's own have the same tables. The user's
-- is in addition carried from version to version by db/migrations.cpp; a change here needs a step there.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO meta VALUES
    ('schema_version', '1'),
    ('content_hash', ''),
    ('attribution', 'Contains information from BuildCores OpenDB (https://github.com/buildcores/buildcores-open-db), which is made available under the ODC Attribution License (https://opendatacommons.org/licenses/by/1-0/).');

-- A part as one layer knows it. `json` is the whole part as writePart writes it; the other columns repeat what lists
-- and the search need of it. `row` is spelled out because VACUUM may renumber a hidden rowid, and the search index
-- keeps those numbers.
CREATE TABLE part (
    row          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL,
    layer        TEXT NOT NULL CHECK (layer IN ('curated', 'opendb', 'user')),
    kind         TEXT NOT NULL,
    list_type    TEXT NOT NULL,  -- Part::type(): the kind's, or the part's own where it has one
    manufacturer TEXT NOT NULL,
    name         TEXT NOT NULL,
    short_name   TEXT NOT NULL,
    part_numbers TEXT NOT NULL,  -- joined by blanks
    kind_words   TEXT NOT NULL,  -- the kind, then what people call such a part: "graphics_card Video Card GPU"
    joined_words TEXT NOT NULL,  -- "nhd15": see db/search_words.h
    json         TEXT NOT NULL,
    UNIQUE (id, layer)
);
-- All that a list shows, so that lists never read past the JSON.
CREATE INDEX part_in_lists ON part (kind, list_type, manufacturer COLLATE NOCASE, name COLLATE NOCASE, short_name, id, layer);

-- What the program sees of a part: the user's row, else the curated, else OpenDB's. Whole rows for now. When values of
-- several layers come to stand in one part, this view keeps choosing the row that names and lists the part, and
-- Catalogue::part, the only reader of `json`, merges the layers' specs field by field; callers and the search stay.
CREATE VIEW effective_part AS
SELECT * FROM part
WHERE NOT EXISTS (
    SELECT 1 FROM part AS stronger
    WHERE stronger.id = part.id
      AND (   (stronger.layer = 'user' AND part.layer <> 'user')
           OR (stronger.layer = 'curated' AND part.layer = 'opendb')));

-- The index holds every layer's rows; a query joins effective_part, so a name that the user replaced is not found.
CREATE VIRTUAL TABLE part_search USING fts5(
    manufacturer, name, short_name, part_numbers, kind_words, joined_words,
    content = 'part', content_rowid = 'row',
    prefix = '1 2 3 4', tokenize = "unicode61 remove_diacritics 2");

CREATE TRIGGER part_inserted AFTER INSERT ON part BEGIN
    INSERT INTO part_search (rowid, manufacturer, name, short_name, part_numbers, kind_words, joined_words)
    VALUES (new.row, new.manufacturer, new.name, new.short_name, new.part_numbers, new.kind_words, new.joined_words);
END;

CREATE TRIGGER part_deleted AFTER DELETE ON part BEGIN
    INSERT INTO part_search (part_search, rowid, manufacturer, name, short_name, part_numbers, kind_words, joined_words)
    VALUES ('delete', old.row, old.manufacturer, old.name, old.short_name, old.part_numbers, old.kind_words, old.joined_words);
END;

-- An UPDATE (or REPLACE, which skips the trigger above) would leave the old words in the index.
CREATE TRIGGER part_never_updated BEFORE UPDATE ON part BEGIN
    SELECT RAISE(ABORT, 'rows of part are deleted and inserted, never updated');
END;

-- The user's own. They outlive the part they speak of: a part may leave the catalogue and come back.
CREATE TABLE price (
    part_id      TEXT PRIMARY KEY,
    amount_cents INTEGER NOT NULL,
    currency     TEXT NOT NULL,  -- ISO 4217
    mark         TEXT NOT NULL   -- as in rig files: "", "used", "free"
) WITHOUT ROWID;

CREATE TABLE recent_file (
    row       INTEGER PRIMARY KEY AUTOINCREMENT,  -- the order; a clock may be set back
    path      TEXT NOT NULL UNIQUE,
    opened_at INTEGER NOT NULL                    -- seconds since 1970, UTC
);
