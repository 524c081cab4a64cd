-- What the check of a paper found that its author should know; '' for papers that were added before, NONE if there is nothing.

ALTER TABLE agenda_paper
    ADD COLUMN findings VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
