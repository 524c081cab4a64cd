-- Minutes of a meeting with what was decided, challenged and agreed to be done; one register of actions.
-- What is said is never overwritten: a text has revisions, a circulated version stays, agreed words are corrected by a
-- row of their own. Numbers are given once per board and financial year, and no row with a number is ever deleted.

-- Append-only: every saved text of an item is a revision of its own.
CREATE TABLE minute_text (
    board_id   BIGINT      NOT NULL,
    meeting_id BIGINT      NOT NULL,
    item_id    BIGINT      NOT NULL,
    revision   INT         NOT NULL CHECK (revision > 0),
    words      MEDIUMTEXT  NOT NULL,
    saved_at   DATETIME(6) NOT NULL,
    saved_by   BIGINT      NOT NULL,
    PRIMARY KEY (board_id, item_id, revision),
    CONSTRAINT minute_text_item FOREIGN KEY (board_id, meeting_id, item_id) REFERENCES agenda_item (board_id, meeting_id, id)
);

-- A text that met another one: kept until somebody has said what becomes of it, and after that too.
CREATE TABLE minute_aside (
    board_id   BIGINT      NOT NULL,
    meeting_id BIGINT      NOT NULL,
    item_id    BIGINT      NOT NULL,
    number     INT         NOT NULL,
    words      MEDIUMTEXT  NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by BIGINT      NOT NULL,
    settled    BOOLEAN     NOT NULL DEFAULT FALSE,
    PRIMARY KEY (board_id, item_id, number),
    CONSTRAINT minute_aside_item FOREIGN KEY (board_id, meeting_id, item_id) REFERENCES agenda_item (board_id, meeting_id, id)
);

-- The last number given, by kind and financial year.
CREATE TABLE minute_number (
    board_id       BIGINT NOT NULL,
    kind           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('DECISION', 'CHALLENGE')),
    financial_year INT    NOT NULL,
    last_number    INT    NOT NULL,
    PRIMARY KEY (board_id, kind, financial_year),
    CONSTRAINT minute_number_board FOREIGN KEY (board_id) REFERENCES board (id)
);

-- An action has its number from the register of actions. measure '' = about no measure, thing '' = about no other thing.
CREATE TABLE minute_entry (
    uuid           UUID          NOT NULL PRIMARY KEY,
    board_id       BIGINT        NOT NULL,
    meeting_id     BIGINT        NOT NULL,
    item_id        BIGINT        NOT NULL,
    kind           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('DECISION', 'CHALLENGE', 'ACTION')),
    financial_year INT           NOT NULL,
    number         INT           NOT NULL CHECK (number > 0),
    words          VARCHAR(2000) NOT NULL,
    said_by        VARCHAR(410)  NOT NULL DEFAULT '',
    said_to        VARCHAR(410)  NOT NULL DEFAULT '',
    answer         VARCHAR(2000) NOT NULL DEFAULT '',
    measure        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    thing          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    owner_id       BIGINT        NULL,
    owner          VARCHAR(410)  NOT NULL DEFAULT '',
    due_on         DATE          NULL,
    action_uuid    UUID          NULL,
    withdrawn      BOOLEAN       NOT NULL DEFAULT FALSE,
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    BIGINT        NOT NULL,
    version        INT           NOT NULL DEFAULT 0,
    CONSTRAINT minute_entry_number UNIQUE (board_id, kind, financial_year, number),
    CONSTRAINT minute_entry_in_meeting UNIQUE (board_id, meeting_id, uuid),
    CONSTRAINT minute_entry_item FOREIGN KEY (board_id, meeting_id, item_id) REFERENCES agenda_item (board_id, meeting_id, id),
    CONSTRAINT minute_entry_owner FOREIGN KEY (board_id, owner_id) REFERENCES member (board_id, id),
    CONSTRAINT minute_entry_action CHECK ((kind = 'ACTION') = (action_uuid IS NOT NULL AND owner_id IS NOT NULL AND due_on IS NOT NULL))
);

-- What has happened since with a decision or a challenge. Append-only.
CREATE TABLE minute_since (
    board_id   BIGINT        NOT NULL,
    meeting_id BIGINT        NOT NULL,
    entry      UUID          NOT NULL,
    number     INT           NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    made_at    DATETIME(6)   NOT NULL,
    made_by    BIGINT        NOT NULL,
    PRIMARY KEY (entry, number),
    CONSTRAINT minute_since_entry FOREIGN KEY (board_id, meeting_id, entry) REFERENCES minute_entry (board_id, meeting_id, uuid)
);

-- The minutes as they went round. Append-only.
CREATE TABLE minute_version (
    board_id   BIGINT      NOT NULL,
    meeting_id BIGINT      NOT NULL,
    number     INT         NOT NULL CHECK (number > 0),
    language   VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words      MEDIUMTEXT  NOT NULL,
    sha256     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    made_by    BIGINT      NOT NULL,
    PRIMARY KEY (board_id, meeting_id, number),
    CONSTRAINT minute_version_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id)
);

-- What a member asks to be corrected in a draft. item_id NULL = the minutes as a whole. Append-only, as is its answer.
CREATE TABLE minute_comment (
    board_id   BIGINT        NOT NULL,
    meeting_id BIGINT        NOT NULL,
    number     INT           NOT NULL,
    item_id    BIGINT        NULL,
    position   VARCHAR(410)  NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    made_at    DATETIME(6)   NOT NULL,
    made_by    BIGINT        NOT NULL,
    PRIMARY KEY (board_id, meeting_id, number),
    CONSTRAINT minute_comment_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id),
    CONSTRAINT minute_comment_item FOREIGN KEY (board_id, meeting_id, item_id) REFERENCES agenda_item (board_id, meeting_id, id)
);

CREATE TABLE minute_answer (
    board_id   BIGINT        NOT NULL,
    meeting_id BIGINT        NOT NULL,
    number     INT           NOT NULL,
    accepted   BOOLEAN       NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    made_at    DATETIME(6)   NOT NULL,
    made_by    BIGINT        NOT NULL,
    PRIMARY KEY (board_id, meeting_id, number),
    CONSTRAINT minute_answer_comment FOREIGN KEY (board_id, meeting_id, number) REFERENCES minute_comment (board_id, meeting_id, number)
);

-- Which version was agreed, and by which meeting of the same board. Append-only.
CREATE TABLE minute_agreement (
    board_id   BIGINT      NOT NULL,
    meeting_id BIGINT      NOT NULL,
    number     INT         NOT NULL,
    agreed_by  BIGINT      NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    made_by    BIGINT      NOT NULL,
    PRIMARY KEY (board_id, meeting_id),
    CONSTRAINT minute_agreement_version FOREIGN KEY (board_id, meeting_id, number) REFERENCES minute_version (board_id, meeting_id, number),
    CONSTRAINT minute_agreement_by FOREIGN KEY (board_id, agreed_by) REFERENCES meeting (board_id, id),
    CONSTRAINT minute_agreement_later CHECK (agreed_by <> meeting_id)
);

-- Agreed minutes change by this alone: what stood there, what is right, why. Append-only.
CREATE TABLE minute_correction (
    board_id   BIGINT        NOT NULL,
    meeting_id BIGINT        NOT NULL,
    number     INT           NOT NULL,
    item_id    BIGINT        NOT NULL,
    old_words  VARCHAR(2000) NOT NULL,
    new_words  VARCHAR(2000) NOT NULL,
    reason     VARCHAR(500)  NOT NULL,
    made_at    DATETIME(6)   NOT NULL,
    made_by    BIGINT        NOT NULL,
    PRIMARY KEY (board_id, meeting_id, number),
    CONSTRAINT minute_correction_agreed FOREIGN KEY (board_id, meeting_id) REFERENCES minute_agreement (board_id, meeting_id),
    CONSTRAINT minute_correction_item FOREIGN KEY (board_id, meeting_id, item_id) REFERENCES agenda_item (board_id, meeting_id, id)
);

-- The hash is that of the agreed version with so many corrections below it. Append-only.
CREATE TABLE minute_signature (
    board_id    BIGINT       NOT NULL,
    meeting_id  BIGINT       NOT NULL,
    position    VARCHAR(410) NOT NULL,
    corrections INT          NOT NULL,
    sha256      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at     DATETIME(6)  NOT NULL,
    made_by     BIGINT       NOT NULL,
    PRIMARY KEY (board_id, meeting_id),
    CONSTRAINT minute_signature_agreed FOREIGN KEY (board_id, meeting_id) REFERENCES minute_agreement (board_id, meeting_id)
);

CREATE TABLE action_number (
    board_id       BIGINT NOT NULL,
    financial_year INT    NOT NULL,
    last_number    INT    NOT NULL,
    PRIMARY KEY (board_id, financial_year),
    CONSTRAINT action_number_board FOREIGN KEY (board_id) REFERENCES board (id)
);

CREATE SEQUENCE action_item_seq INCREMENT BY 50;
CREATE TABLE action_item (
    id             BIGINT        NOT NULL PRIMARY KEY,
    uuid           UUID          NOT NULL,
    board_id       BIGINT        NOT NULL,
    financial_year INT           NOT NULL,
    number         INT           NOT NULL CHECK (number > 0),
    words          VARCHAR(2000) NOT NULL,
    owner_id       BIGINT        NOT NULL,
    due_on         DATE          NOT NULL,
    origin         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state          VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
    opened_on      DATE          NOT NULL,
    version        BIGINT        NOT NULL,
    CONSTRAINT action_item_uuid UNIQUE (uuid),
    CONSTRAINT action_item_number UNIQUE (board_id, financial_year, number),
    CONSTRAINT action_item_in_board UNIQUE (board_id, id),
    CONSTRAINT action_item_board FOREIGN KEY (board_id) REFERENCES board (id),
    CONSTRAINT action_item_owner FOREIGN KEY (board_id, owner_id) REFERENCES member (board_id, id),
    INDEX action_item_due (state, due_on)
);

-- The history of an action. Append-only.
CREATE TABLE action_update (
    board_id  BIGINT        NOT NULL,
    action_id BIGINT        NOT NULL,
    number    INT           NOT NULL,
    kind      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('PROGRESS', 'DONE', 'DROPPED', 'REOPENED', 'CHANGED')),
    words     VARCHAR(2000) NOT NULL,
    owner     VARCHAR(410)  NOT NULL,
    due_on    DATE          NOT NULL,
    position  VARCHAR(410)  NOT NULL,
    made_at   DATETIME(6)   NOT NULL,
    made_by   BIGINT        NOT NULL,
    PRIMARY KEY (board_id, action_id, number),
    CONSTRAINT action_update_action FOREIGN KEY (board_id, action_id) REFERENCES action_item (board_id, id)
);

-- Which reminder has been given, for which due day. The key lets none be given twice. Append-only.
CREATE TABLE action_reminder (
    board_id  BIGINT      NOT NULL,
    action_id BIGINT      NOT NULL,
    kind      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('WEEK', 'DAY', 'OVERDUE')),
    due_on    DATE        NOT NULL,
    told      INT         NOT NULL,
    made_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (board_id, action_id, kind, due_on),
    CONSTRAINT action_reminder_action FOREIGN KEY (board_id, action_id) REFERENCES action_item (board_id, id)
);
