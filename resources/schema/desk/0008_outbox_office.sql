-- Actions belong to the office that they were made for. account: the portal's id of it; portal: its address, to be shown.
-- Both empty: queued before this was noted, or before the portal has said it; the first office known takes them.
ALTER TABLE outbox ADD COLUMN account TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN portal TEXT NOT NULL DEFAULT '';

-- The office whose rows the mirror holds: new actions are for it.
CREATE TABLE present_office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    account TEXT NOT NULL,
    portal TEXT NOT NULL
) STRICT;
INSERT INTO present_office(id, account, portal) VALUES (1, '', '');

CREATE TRIGGER outbox_office_is_fixed BEFORE UPDATE OF account ON outbox
    WHEN OLD.account <> '' AND NEW.account <> OLD.account
    BEGIN SELECT RAISE(ABORT, 'the action belongs to another office'); END;
