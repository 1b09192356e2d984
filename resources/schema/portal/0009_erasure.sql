-- What an erasure needs.

-- login_id: of a mail about a login; '' where it is about a resident.
ALTER TABLE mail_job ADD COLUMN login_id TEXT NOT NULL DEFAULT '';

-- A login whose flats went to other logins belongs to nobody any more.
DELETE FROM login WHERE id NOT IN (SELECT login_id FROM login_tenancy);

-- How many erasures there have been, and after how many of them the unused pages were cleared.
ALTER TABLE installation ADD COLUMN erasures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE installation ADD COLUMN erasures_scrubbed INTEGER NOT NULL DEFAULT 0;
UPDATE installation SET erasures = 1;
