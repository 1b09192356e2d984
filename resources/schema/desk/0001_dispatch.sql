-- Letters made at this desk.
CREATE TABLE letter_batch(
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    created_at TEXT NOT NULL, -- UTC, ISO 8601
    letters INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE letter(
    batch_id TEXT NOT NULL REFERENCES letter_batch(id),
    running_number INTEGER NOT NULL, -- 1, 2, ... within the batch
    resident_id TEXT NOT NULL,
    PRIMARY KEY(batch_id, running_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_of_resident ON letter(resident_id);
