-- How long the desk keeps what: months, one row for each kind that differs from its default
-- (models/domain/retentionrule.h).
CREATE TABLE retention_rule (
    kind TEXT PRIMARY KEY,
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 600)
) STRICT, WITHOUT ROWID;

-- What was told, erased and cleared away (models/storage/privacylog.h). Ids and counts, no personal data: an id names
-- nobody once its rows are gone. at: ISO 8601, UTC. scrubbed: unused parts of the files were cleared since.
CREATE TABLE privacy_log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('erased', 'removed', 'disclosed', 'notes', 'letters')),
    resident_id TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL DEFAULT 0,
    scrubbed INTEGER NOT NULL DEFAULT 1
) STRICT;
