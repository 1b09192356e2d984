-- What became of each letter (models/domain/letterstate.h), with the day of each step.
ALTER TABLE letter ADD COLUMN state TEXT NOT NULL DEFAULT 'printed'
    CHECK (state IN ('injob', 'printed', 'posted', 'handed', 'returned', 'failed'));
ALTER TABLE letter ADD COLUMN printed_on TEXT;
ALTER TABLE letter ADD COLUMN posted_on TEXT;
ALTER TABLE letter ADD COLUMN handed_on TEXT;
ALTER TABLE letter ADD COLUMN returned_on TEXT;
ALTER TABLE letter ADD COLUMN failed_on TEXT;
ALTER TABLE letter ADD COLUMN return_reason TEXT NOT NULL DEFAULT '';
-- Which of the resident's codes stands on it (Resident::inviteNo); 0: not known.
ALTER TABLE letter ADD COLUMN invite_no INTEGER NOT NULL DEFAULT 0;
UPDATE letter SET printed_on = (SELECT date(b.created_at) FROM letter_batch b WHERE b.id = letter.batch_id);

-- destination: file, properties, residents, printer. target: name of the file, folder or printer.
ALTER TABLE letter_batch ADD COLUMN destination TEXT NOT NULL DEFAULT 'file';
ALTER TABLE letter_batch ADD COLUMN target TEXT NOT NULL DEFAULT '';
