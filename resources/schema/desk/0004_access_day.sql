-- The office's counts, one row a day, for the chart of the overview (models/storage/accesshistory.h).
CREATE TABLE access_day (
    day TEXT PRIMARY KEY, -- ISO 8601
    confirmed INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    without INTEGER NOT NULL,
    vacant INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
