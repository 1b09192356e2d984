-- Who is refused at the sign-in and is no user belongs to no office: account_id is NULL, who is 'unknown-user' and
-- object is the network that asked, as the throttle counts it. Such rows are kept for 90 days.
CREATE TABLE audit_new (
    id INTEGER PRIMARY KEY,
    account_id TEXT REFERENCES account (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    object TEXT NOT NULL
) STRICT;
INSERT INTO audit_new (account_id, at, who, what, object)
    SELECT account_id, at, who, what, object FROM audit ORDER BY id;
DROP TABLE audit;
ALTER TABLE audit_new RENAME TO audit;
CREATE INDEX audit_account ON audit (account_id, at);
