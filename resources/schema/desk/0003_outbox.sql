-- What waits for the portal (models/storage/outbox.h).
-- position: order of queueing. id: UUIDv7, the key of the action's effect at the portal. body: its canonical JSON, the
-- same bytes at every try. Times are ISO 8601, UTC, for display only. problem and outcome: the portal's answer.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    resident_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'inflight', 'acked', 'attention', 'done')),
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    tried_at TEXT,
    done_at TEXT,
    problem TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    CHECK (state <> 'done' OR (length(body) = 0 AND done_at IS NOT NULL))
) STRICT;
-- No double click and no double bulk job. Each letter is a note of its own.
CREATE UNIQUE INDEX outbox_open ON outbox (resident_id, kind)
    WHERE state IN ('pending', 'inflight') AND kind <> 'letter.issued';
CREATE INDEX outbox_state ON outbox (state, position);

-- What may have reached the portal keeps its id and its bytes, and is never forgotten before it is done.
CREATE TRIGGER outbox_sent_is_fixed BEFORE UPDATE OF id, resident_id, kind, body ON outbox
    WHEN OLD.attempts > 0 AND NEW.state <> 'done'
    BEGIN SELECT RAISE(ABORT, 'the action was sent already'); END;
CREATE TRIGGER outbox_sent_stays BEFORE DELETE ON outbox
    WHEN OLD.attempts > 0 AND OLD.state <> 'done'
    BEGIN SELECT RAISE(ABORT, 'the action was sent already'); END;

-- The note to the portal that a letter was printed.
ALTER TABLE letter ADD COLUMN action_id TEXT NOT NULL DEFAULT '';
