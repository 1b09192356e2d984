-- Numbers of letter batches are taken before the letters are written: two runs at once must not print the same one.
-- A run that fails leaves a gap.
CREATE TABLE batch_number (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last INTEGER NOT NULL
) STRICT;
INSERT INTO batch_number(id, last) SELECT 1, coalesce(max(number), 0) FROM letter_batch;
