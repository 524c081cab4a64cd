-- When a message that could not be delivered is tried again. 1000-01-01: at the next round; 9999-12-31: never.
ALTER TABLE outbox_message
    ADD COLUMN next_try_at DATETIME(6) NOT NULL DEFAULT '1000-01-01 00:00:00',
    ADD INDEX outbox_message_due (state, next_try_at);
