-- What is older than the note of its office (0008) may be for another one than that which signs in next. '?' is no
-- office: such an action is never sent, and the user is asked.
UPDATE outbox SET account = '?' WHERE account = '' AND state <> 'done';
