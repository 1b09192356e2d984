-- Actions of the desks, invitations and mail.

-- mail: what became of the last invitation by e-mail. email_before, access_before_revoke: what to bring back when a
-- deleted address is entered again.
ALTER TABLE resident ADD COLUMN invite_no INTEGER NOT NULL DEFAULT 0;
ALTER TABLE resident ADD COLUMN invited_on TEXT;
ALTER TABLE resident ADD COLUMN mail TEXT NOT NULL DEFAULT 'none';
ALTER TABLE resident ADD COLUMN consent_on TEXT;
ALTER TABLE resident ADD COLUMN consent_source TEXT NOT NULL DEFAULT '';
ALTER TABLE resident ADD COLUMN consent_withdrawn_on TEXT;
ALTER TABLE resident ADD COLUMN email_before TEXT NOT NULL DEFAULT '';
ALTER TABLE resident ADD COLUMN access_before_revoke TEXT;

-- What a desk asked for and what became of it: the same id again gets the same answer. hash: SHA-256 of the action's
-- canonical JSON. No payload: its effect is in the rows.
CREATE TABLE action (
    account_id TEXT NOT NULL REFERENCES account (id),
    id TEXT NOT NULL,
    hash BLOB NOT NULL,
    kind TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    problem TEXT NOT NULL,
    seq INTEGER NOT NULL,
    desk_id INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (account_id, id)
) STRICT;

-- The link of an invitation by e-mail. hash: keyed, of the token in the link. expires_on: last day. used_at: UTC; also
-- set when a newer invitation or a revocation makes the link worthless.
CREATE TABLE invitation (
    hash BLOB PRIMARY KEY,
    account_id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    invite_no INTEGER NOT NULL,
    email TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    used_at TEXT,
    UNIQUE (account_id, resident_id, invite_no),
    FOREIGN KEY (account_id, resident_id) REFERENCES resident (account_id, id)
) STRICT;

-- One mail to one recipient. id: of the action for invitations, else its own. box: the link's token, encrypted; empty
-- once the mail is sent or given up. state: queued, sending (lease), dotted (the final dot may have left), sent, failed,
-- unclear. Times are UTC, ISO 8601 with milliseconds, so that text order is time order.
CREATE TABLE mail_job (
    account_id TEXT NOT NULL REFERENCES account (id),
    id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    box BLOB NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try_at TEXT NOT NULL,
    lease_owner TEXT NOT NULL,
    lease_until TEXT,
    problem TEXT NOT NULL,
    created_at TEXT NOT NULL,
    done_at TEXT,
    PRIMARY KEY (account_id, id)
) STRICT;
CREATE INDEX mail_job_due ON mail_job (state, next_try_at);
