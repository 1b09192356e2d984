-- The mirror of the portal's rows. It has no migrations: whenever this file changes, desks drop their mirror and
-- pull from nothing. No foreign keys: pages of changes are cut anywhere.
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE office(
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    d TEXT NOT NULL -- JSON as at the wire: one row, never searched
) STRICT, WITHOUT ROWID;

CREATE TABLE property(
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    number TEXT NOT NULL,
    object_number TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX property_by_number ON property(number, id);

CREATE TABLE unit(
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    property_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    location TEXT NOT NULL,
    uvi_required TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_of_property ON unit(property_id, number, id);

CREATE TABLE resident(
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    unit_id TEXT NOT NULL,
    property_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_key TEXT NOT NULL,
    names TEXT NOT NULL, -- lines, separated by U+001F
    salutation TEXT NOT NULL,
    address_names TEXT NOT NULL, -- as names
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    address_deviates INTEGER NOT NULL,
    email TEXT NOT NULL,
    move_in TEXT,
    move_out TEXT,
    access TEXT NOT NULL,
    code BLOB, -- nonce and secretbox
    code_valid_until TEXT
) STRICT, WITHOUT ROWID;
-- Finds the current tenancy of a unit, and what the property table counts of it, without touching the row.
CREATE INDEX resident_of_unit ON resident(unit_id, move_in, id, move_out, kind, access);
