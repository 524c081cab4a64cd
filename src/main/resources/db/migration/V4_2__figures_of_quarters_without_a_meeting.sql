-- A quarter without a meeting is counted too: from the record of the board.
ALTER TABLE observation
    MODIFY source_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (source_kind IN ('IMPORT', 'MEETING', 'BOARD', 'PERSON'));
