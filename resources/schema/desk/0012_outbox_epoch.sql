-- The epoch of the portal: another one says that it was restored from a backup and may have forgotten what it did.
-- present_office: as the mirror's rows say it. outbox: as it was known at the last try. '': not known.
ALTER TABLE present_office ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
