-- Timed agendas with owners, the plan of a year, and the papers of a meeting.

-- subject: which standing item of the year's plan this is, '' if none; sector: whose report, '' if nobody's.
ALTER TABLE agenda_item
    ADD COLUMN minutes INT NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 480),
    ADD COLUMN owner VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN subject VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN sector VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD CONSTRAINT agenda_item_in_meeting UNIQUE (board_id, meeting_id, id);

-- What the board means to look at in which quarter. A plan, not a record: what is taken out is deleted.
CREATE SEQUENCE plan_item_seq INCREMENT BY 50;
CREATE TABLE plan_item (
    id       BIGINT                                 NOT NULL PRIMARY KEY,
    board_id BIGINT                                 NOT NULL,
    year     SMALLINT                               NOT NULL,
    quarter  TINYINT                                NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    subject  VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sector   VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    CONSTRAINT plan_item_once UNIQUE (board_id, year, quarter, subject, sector),
    CONSTRAINT plan_item_board FOREIGN KEY (board_id) REFERENCES board (id)
);

-- A paper belongs to an item of the agenda. Withdrawn, never deleted; 9999-12-31 = it stands.
CREATE SEQUENCE agenda_paper_seq INCREMENT BY 50;
CREATE TABLE agenda_paper (
    id           BIGINT                                 NOT NULL PRIMARY KEY,
    uuid         UUID                                   NOT NULL,
    board_id     BIGINT                                 NOT NULL,
    meeting_id   BIGINT                                 NOT NULL,
    item_id      BIGINT                                 NOT NULL,
    title        VARCHAR(200)                           NOT NULL,
    summary      VARCHAR(2000)                          NOT NULL,
    file_id      BIGINT                                 NOT NULL,
    pages        INT                                    NOT NULL,
    tagged       BOOLEAN                                NOT NULL,
    language     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    titled       BOOLEAN                                NOT NULL,
    late         BOOLEAN                                NOT NULL,
    added_at     DATETIME(6)                            NOT NULL,
    added_by     BIGINT                                 NOT NULL,
    withdrawn_at DATETIME(6)                            NOT NULL DEFAULT '9999-12-31 00:00:00',
    withdrawn_by BIGINT                                 NOT NULL DEFAULT 0,
    reason       VARCHAR(500)                           NOT NULL DEFAULT '',
    version      BIGINT                                 NOT NULL,
    CONSTRAINT agenda_paper_uuid UNIQUE (uuid),
    CONSTRAINT agenda_paper_item FOREIGN KEY (board_id, meeting_id, item_id)
        REFERENCES agenda_item (board_id, meeting_id, id),
    CONSTRAINT agenda_paper_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
