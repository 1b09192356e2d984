-- The desk's disposable copy of the portal's rows. No migrations: another wire::mirrorSchema means a new mirror.
-- No foreign keys: pages of the portal cut anywhere.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    data TEXT NOT NULL -- JSON as on the wire
) STRICT, WITHOUT ROWID;

CREATE TABLE property (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    number TEXT NOT NULL,
    object_number TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX property_number ON property(number, id);

CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    property_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    location TEXT NOT NULL,
    uvi_required TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_property ON unit(property_id, number, id);

CREATE TABLE resident (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    unit_id TEXT NOT NULL,
    property_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_key TEXT NOT NULL,
    names TEXT NOT NULL, -- lines separated by U+000A
    salutation TEXT NOT NULL,
    address_names TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    address_deviates INTEGER NOT NULL,
    email TEXT NOT NULL,
    move_in TEXT, -- ISO dates
    move_out TEXT,
    access TEXT NOT NULL,
    code BLOB, -- secretbox, see codecipher.h
    code_valid_until TEXT,
    invite_no INTEGER NOT NULL,
    invited_on TEXT,
    mail TEXT NOT NULL,
    consent_on TEXT,
    consent_source TEXT NOT NULL,
    consent_withdrawn_on TEXT,
    language TEXT NOT NULL,
    imported TEXT -- JSON as on the wire, where it was edited since the last import
) STRICT, WITHOUT ROWID;
-- Finds the current tenancy of a unit, and what the property table counts of it, without touching the row.
CREATE INDEX resident_unit ON resident(unit_id, move_in, id, move_out, kind, access);
