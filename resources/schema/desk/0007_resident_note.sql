-- What the office notes about a resident at this desk; the portal has no field for it and does not get it.
CREATE TABLE resident_note (
    resident_id TEXT PRIMARY KEY,
    preference TEXT NOT NULL DEFAULT '' CHECK (preference IN ('', 'email', 'letter', 'paper')),
    note TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;
