-- imported: what the last import said of a tenancy that was edited by hand since (JSON as on the wire); NULL: nothing
-- was edited, the row itself is what was imported.
ALTER TABLE resident ADD COLUMN imported TEXT;

-- report: what an import.apply did, as answered (JSON); '' for all other kinds.
ALTER TABLE action ADD COLUMN report TEXT NOT NULL DEFAULT '';
