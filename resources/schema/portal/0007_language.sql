-- The language of a resident's mails: 'de', 'en'; '' = the portal's.
ALTER TABLE resident ADD COLUMN language TEXT NOT NULL DEFAULT '';
