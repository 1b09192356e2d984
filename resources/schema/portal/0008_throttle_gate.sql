-- Who counts tries takes this row first: on PostgreSQL two transactions would else both see the last free place.
CREATE TABLE throttle_gate (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    passes INTEGER NOT NULL
) STRICT;
INSERT INTO throttle_gate (id, passes) VALUES (1, 0);
