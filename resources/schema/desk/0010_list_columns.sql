-- Which column of a list of contact data means what: JSON of field to the column's name, no contents of cells.
-- Noted under the list's heading row (a digest of its names) when the user has confirmed it.
CREATE TABLE list_heading (
    heading TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    confirmed_at TEXT NOT NULL -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;

-- Saved by the user under a name.
CREATE TABLE list_profile (
    name TEXT PRIMARY KEY,
    mapping TEXT NOT NULL,
    changed_at TEXT NOT NULL -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;
