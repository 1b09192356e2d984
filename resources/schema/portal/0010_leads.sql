-- From now on only a lead may erase. Until now every clerk could, so an office with clerks and without a lead gets one:
-- the clerk who has been there longest (the ids are in the order of time).
UPDATE office_user SET role = 'lead' WHERE id IN (
    SELECT min(c.id) FROM office_user c
    WHERE c.role = 'clerk' AND c.disabled_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM office_user l WHERE l.account_id = c.account_id AND l.role = 'lead' AND l.disabled_at IS NULL)
    GROUP BY c.account_id);
