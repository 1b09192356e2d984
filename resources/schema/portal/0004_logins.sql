-- Residents' logins at the registration pages. Times are UTC, ISO 8601 with milliseconds.

-- email_folded: what makes an address unique. password: libsodium's self-describing hash.
CREATE TABLE login (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- One login may have several flats; a flat has one login.
CREATE TABLE login_tenancy (
    login_id TEXT NOT NULL REFERENCES login (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (account_id, resident_id)
) STRICT;
CREATE INDEX login_tenancy_login ON login_tenancy (login_id);

-- hash: keyed, of the cookie. The token of the forms is derived from the cookie and stored nowhere.
CREATE TABLE login_session (
    hash BLOB PRIMARY KEY,
    login_id TEXT NOT NULL REFERENCES login (id) ON DELETE CASCADE,
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX login_session_login ON login_session (login_id);

-- The link of a mail to a resident. purpose: confirm, reset, change. payload: encrypted, what the link is to do.
-- used_at: also set when something newer makes the link worthless.
CREATE TABLE login_token (
    hash BLOB PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload BLOB NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
CREATE INDEX login_token_subject ON login_token (subject);

-- One try each, within rolling windows. bucket: keyed hash of a network or of what was tried; no personal data.
-- at: milliseconds since 1970.
CREATE TABLE throttle (
    id INTEGER PRIMARY KEY,
    bucket BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX throttle_bucket ON throttle (bucket, at);
CREATE INDEX throttle_at ON throttle (at);
