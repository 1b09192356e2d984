-- The portal's rows. Every row of property, unit, resident, office and tombstone carries the account-wide number
-- (seq) of its last change; a delta is "seq greater than mine". Dates are ISO 8601 text, '' never means a date.

-- Proves that the key file beside the database is the one it was made with.
CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key_check BLOB NOT NULL
) STRICT;

-- horizon: highest seq of a tombstone that was cleared away; older cursors cannot be served any more.
CREATE TABLE account (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    epoch TEXT NOT NULL UNIQUE,
    horizon INTEGER NOT NULL,
    code_days INTEGER NOT NULL CHECK (code_days BETWEEN 1 AND 3660)
) STRICT;

-- document: the office as at the wire.
CREATE TABLE office (
    account_id TEXT PRIMARY KEY REFERENCES account (id),
    seq INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;

-- period_end: last day of the latest billing period imported; the desk never sees it.
CREATE TABLE property (
    account_id TEXT NOT NULL REFERENCES account (id),
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    number TEXT NOT NULL,
    object_number TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    period_end TEXT,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, number)
) STRICT;
CREATE UNIQUE INDEX property_seq ON property (account_id, seq);

CREATE TABLE unit (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    property_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    location TEXT NOT NULL,
    uvi_required TEXT NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, property_id, number),
    FOREIGN KEY (account_id, property_id) REFERENCES property (account_id, id)
) STRICT;
CREATE UNIQUE INDEX unit_seq ON unit (account_id, seq);

-- One tenancy. names, address_names: lines. access_before_end: what access was when the move-out day passed.
CREATE TABLE resident (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    unit_id TEXT NOT NULL,
    property_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_key TEXT NOT NULL,
    names TEXT NOT NULL,
    salutation TEXT NOT NULL,
    address_names TEXT NOT NULL,
    address_street TEXT NOT NULL,
    address_postal_code TEXT NOT NULL,
    address_city TEXT NOT NULL,
    address_country TEXT NOT NULL,
    address_deviates INTEGER NOT NULL,
    email TEXT NOT NULL,
    move_in TEXT,
    move_out TEXT,
    access TEXT NOT NULL,
    access_before_end TEXT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, unit_id) REFERENCES unit (account_id, id),
    FOREIGN KEY (account_id, property_id) REFERENCES property (account_id, id)
) STRICT;
CREATE UNIQUE INDEX resident_seq ON resident (account_id, seq);
CREATE INDEX resident_unit ON resident (account_id, unit_id);

-- At most one living code per tenancy. hash: keyed, for looking up what a resident typed; box: encrypted, for giving
-- it to a desk again. A change here is a change of the resident's row and takes it a new seq.
CREATE TABLE registration_code (
    account_id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    box BLOB NOT NULL,
    valid_until TEXT NOT NULL,
    PRIMARY KEY (account_id, resident_id),
    FOREIGN KEY (account_id, resident_id) REFERENCES resident (account_id, id)
) STRICT;

-- Times are UTC, ISO 8601.
CREATE TABLE desk_token (
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    label TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_used_at TEXT,
    revoked_at TEXT
) STRICT;

-- A row that no longer exists; no personal data.
CREATE TABLE tombstone (
    account_id TEXT NOT NULL REFERENCES account (id),
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    deleted_on TEXT NOT NULL,
    PRIMARY KEY (account_id, type, id)
) STRICT;
CREATE UNIQUE INDEX tombstone_seq ON tombstone (account_id, seq);
