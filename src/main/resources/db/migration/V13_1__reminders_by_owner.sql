-- A new owner is reminded too. Who was reminded before now was, as far as is known, the one who owns the action.
ALTER TABLE action_reminder
    ADD COLUMN owner_id BIGINT NOT NULL DEFAULT 0 AFTER action_id;

UPDATE action_reminder
    JOIN action_item ON action_item.board_id = action_reminder.board_id AND action_item.id = action_reminder.action_id
SET action_reminder.owner_id = action_item.owner_id;

ALTER TABLE action_reminder
    ALTER COLUMN owner_id DROP DEFAULT,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (board_id, action_id, owner_id, kind, due_on),
    ADD CONSTRAINT action_reminder_owner FOREIGN KEY (board_id, owner_id) REFERENCES member (board_id, id);
