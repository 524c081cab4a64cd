-- The register says more than who came: how, from when to when, who came for whom, and why somebody is in it whose term
-- had ended. An answer that is taken back leaves its row with a mark of NULL, so that its version goes on rising.
ALTER TABLE attendance_mark
    MODIFY mark VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL
        CHECK (mark IN ('SENIOR', 'DELEGATE', 'PRESENT', 'APOLOGIES', 'ABSENT')),
    ADD COLUMN mode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (mode IN ('IN_ROOM', 'REMOTE')),
    ADD COLUMN arrived_at TIME NULL,
    ADD COLUMN left_at TIME NULL,
    ADD COLUMN delegate_position VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN reason VARCHAR(500) NOT NULL DEFAULT '',
    ADD CONSTRAINT attendance_mark_times CHECK (left_at > arrived_at);

-- In attendance without being a member. Added and withdrawn, never changed; withdrawn_at lies far ahead while it stands.
CREATE SEQUENCE meeting_guest_seq INCREMENT BY 50;
CREATE TABLE meeting_guest (
    id           BIGINT                                 NOT NULL PRIMARY KEY,
    uuid         UUID                                   NOT NULL,
    board_id     BIGINT                                 NOT NULL,
    meeting_id   BIGINT                                 NOT NULL,
    position     VARCHAR(200)                           NOT NULL,
    organisation VARCHAR(200)                           NOT NULL,
    mode         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (mode IN ('IN_ROOM', 'REMOTE')),
    recorded_at  DATETIME(6)                            NOT NULL,
    recorded_by  BIGINT                                 NOT NULL,
    withdrawn_at DATETIME(6)                            NOT NULL,
    withdrawn_by BIGINT                                 NOT NULL,
    CONSTRAINT meeting_guest_uuid UNIQUE (uuid),
    CONSTRAINT meeting_guest_of_meeting UNIQUE (board_id, meeting_id, id),
    CONSTRAINT meeting_guest_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id)
);

CREATE TABLE meeting_guest_item (
    guest_id       BIGINT NOT NULL,
    board_id       BIGINT NOT NULL,
    meeting_id     BIGINT NOT NULL,
    agenda_item_id BIGINT NOT NULL,
    PRIMARY KEY (guest_id, agenda_item_id),
    CONSTRAINT meeting_guest_item_guest
        FOREIGN KEY (board_id, meeting_id, guest_id) REFERENCES meeting_guest (board_id, meeting_id, id),
    CONSTRAINT meeting_guest_item_item
        FOREIGN KEY (board_id, meeting_id, agenda_item_id) REFERENCES agenda_item (board_id, meeting_id, id)
);

-- agenda_item_id NULL = the whole meeting.
CREATE SEQUENCE interest_declaration_seq INCREMENT BY 50;
CREATE TABLE interest_declaration (
    id             BIGINT                                 NOT NULL PRIMARY KEY,
    uuid           UUID                                   NOT NULL,
    board_id       BIGINT                                 NOT NULL,
    meeting_id     BIGINT                                 NOT NULL,
    member_id      BIGINT                                 NOT NULL,
    agenda_item_id BIGINT                                 NULL,
    nature         VARCHAR(500)                           NOT NULL,
    outcome        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (outcome IN ('STAYED', 'SILENT', 'WITHDREW')),
    recorded_at    DATETIME(6)                            NOT NULL,
    recorded_by    BIGINT                                 NOT NULL,
    withdrawn_at   DATETIME(6)                            NOT NULL,
    withdrawn_by   BIGINT                                 NOT NULL,
    CONSTRAINT interest_declaration_uuid UNIQUE (uuid),
    CONSTRAINT interest_declaration_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id),
    CONSTRAINT interest_declaration_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT interest_declaration_item
        FOREIGN KEY (board_id, meeting_id, agenda_item_id) REFERENCES agenda_item (board_id, meeting_id, id)
);

-- Where a member's presence for one item differs from that for the meeting.
CREATE SEQUENCE item_presence_seq INCREMENT BY 50;
CREATE TABLE item_presence (
    id             BIGINT                                 NOT NULL PRIMARY KEY,
    uuid           UUID                                   NOT NULL,
    board_id       BIGINT                                 NOT NULL,
    meeting_id     BIGINT                                 NOT NULL,
    agenda_item_id BIGINT                                 NOT NULL,
    member_id      BIGINT                                 NOT NULL,
    kind           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('WITHDRAWN', 'LEFT_ROOM', 'JOINED_FOR')),
    recorded_at    DATETIME(6)                            NOT NULL,
    recorded_by    BIGINT                                 NOT NULL,
    withdrawn_at   DATETIME(6)                            NOT NULL,
    withdrawn_by   BIGINT                                 NOT NULL,
    CONSTRAINT item_presence_uuid UNIQUE (uuid),
    CONSTRAINT item_presence_item
        FOREIGN KEY (board_id, meeting_id, agenda_item_id) REFERENCES agenda_item (board_id, meeting_id, id),
    CONSTRAINT item_presence_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id)
);
