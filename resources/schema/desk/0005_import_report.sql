-- What the portal left out of an import (JSON as answered, without personal data); '' for everything else.
ALTER TABLE outbox ADD COLUMN report TEXT NOT NULL DEFAULT '';
