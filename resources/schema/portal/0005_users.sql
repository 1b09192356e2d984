-- Who works in an office, and how a desk signs in for him. Times are UTC, ISO 8601 with milliseconds, so that text order
-- is time order.

-- login: folded, the only name of a user; unique in the portal, because the sign-in page knows no account yet.
-- password: argon2id with its parameters. totp: secret of the authenticator app, encrypted; totp_step: the last one
-- used, so that a code works once.
CREATE TABLE office_user (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    login TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'lead', 'reader')),
    totp BLOB,
    totp_step INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    disabled_at TEXT
) STRICT;
CREATE INDEX office_user_account ON office_user (account_id);

-- What the browser carries to the desk, good for one minute and once. hash: keyed, of the code. desk_id: the token that
-- was made of it; a code shown twice was stolen, and that token dies.
CREATE TABLE authorization_code (
    hash BLOB PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES office_user (id),
    label TEXT NOT NULL,
    challenge TEXT NOT NULL,
    redirect TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT,
    desk_id INTEGER REFERENCES desk_token (id)
) STRICT;
CREATE INDEX authorization_code_expires ON authorization_code (expires_at);

-- user_id: who signed in; NULL: the administrator made the token. A desk that is to be wiped gets nothing any more but
-- the order to do it.
ALTER TABLE desk_token ADD COLUMN user_id TEXT REFERENCES office_user (id);
ALTER TABLE desk_token ADD COLUMN wipe_requested_at TEXT;
ALTER TABLE desk_token ADD COLUMN wiped_at TEXT;

-- Who did what, to which id. Ids only, no personal data. who: a user's id, "desk:" and its number, or "administrator".
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    object TEXT NOT NULL
) STRICT;
CREATE INDEX audit_account ON audit (account_id, at);
