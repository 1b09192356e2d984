-- What exists only at this desk.
CREATE TABLE letter_batch (
    id TEXT PRIMARY KEY, -- UUIDv7
    number INTEGER NOT NULL UNIQUE,
    created_at TEXT NOT NULL, -- ISO 8601, UTC
    letters INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE letter (
    batch_id TEXT NOT NULL REFERENCES letter_batch(id),
    position INTEGER NOT NULL, -- running number within the batch, from 1
    resident_id TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_resident ON letter(resident_id);
