-- How a run came about, for its protocol: the office whose letters they are, who made them, what they were chosen
-- from, in words, and their order. '' where an older version made the run.
ALTER TABLE letter_batch ADD COLUMN office TEXT NOT NULL DEFAULT '';
ALTER TABLE letter_batch ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
ALTER TABLE letter_batch ADD COLUMN selection TEXT NOT NULL DEFAULT '';
ALTER TABLE letter_batch ADD COLUMN sequence TEXT NOT NULL DEFAULT '' CHECK (sequence IN ('', 'units', 'route'));

-- Who was chosen and got no letter. resident_id: '' where nobody lives there. reason: letterVerdictName().
CREATE TABLE letter_left_out (
    batch_id TEXT NOT NULL REFERENCES letter_batch(id),
    position INTEGER NOT NULL,
    unit_id TEXT NOT NULL,
    resident_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;
