-- Letters that desks printed: append-only, one row per action letter.issued. No foreign key: the note outlives the
-- tenancy. batch, number: of the desk's own dispatch log.
CREATE TABLE letter_issued (
    account_id TEXT NOT NULL REFERENCES account (id),
    action_id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    desk_id INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    batch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (account_id, action_id)
) STRICT;
CREATE INDEX letter_issued_resident ON letter_issued (account_id, resident_id);

-- Finds whether a tenancy was entered by an action.
CREATE INDEX action_resident ON action (account_id, resident_id);
