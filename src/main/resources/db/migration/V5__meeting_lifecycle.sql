-- A meeting has a life: called, papers out, held, minutes in circulation, agreed, closed; or postponed, or cancelled.
ALTER TABLE meeting
    MODIFY state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (state IN ('PLANNED', 'CALLED', 'PUBLISHED', 'HELD', 'DRAFTED', 'AGREED', 'CLOSED', 'POSTPONED', 'CANCELLED'));
