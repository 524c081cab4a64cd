-- Whether the papers of a meeting were published for the invitations that stand, so that a meeting which was recorded as
-- held or called off by mistake goes back to where it was.
ALTER TABLE meeting
    ADD COLUMN published BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE meeting
SET published = TRUE
WHERE state = 'PUBLISHED'
   OR (state NOT IN ('PLANNED', 'CALLED')
       AND CONCAT('meeting:', uuid) IN (SELECT subject FROM audit_event WHERE action = 'meeting.papers-published'));
