-- Invitations to meetings, what was answered to them, and the calendar files that go with messages.

ALTER TABLE meeting
    ADD COLUMN lasts_minutes INT NOT NULL DEFAULT 120 CHECK (lasts_minutes BETWEEN 15 AND 720);

-- The calendar file that goes with a message. Written with it and never changed: what was sent can be shown.
CREATE TABLE outbox_calendar (
    message_id BIGINT                                 NOT NULL PRIMARY KEY,
    method     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (method IN ('REQUEST', 'CANCEL')),
    content    TEXT                                   NOT NULL,
    CONSTRAINT outbox_calendar_message FOREIGN KEY (message_id) REFERENCES outbox_message (id)
);

-- What members were told of a meeting, one row for each time that it changed. The greatest sequence is what stands.
CREATE SEQUENCE meeting_announcement_seq INCREMENT BY 50;
CREATE TABLE meeting_announcement (
    id            BIGINT                                 NOT NULL PRIMARY KEY,
    board_id      BIGINT                                 NOT NULL,
    meeting_id    BIGINT                                 NOT NULL,
    sequence      INT                                    NOT NULL,
    method        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (method IN ('REQUEST', 'CANCEL')),
    uid           VARCHAR(300)                           NOT NULL,
    held_on       DATE                                   NOT NULL,
    starts_at     TIME                                   NOT NULL,
    lasts_minutes INT                                    NOT NULL,
    place         VARCHAR(200)                           NOT NULL,
    title         VARCHAR(200)                           NOT NULL,
    announced_at  DATETIME(6)                            NOT NULL,
    CONSTRAINT meeting_announcement_once UNIQUE (meeting_id, sequence),
    CONSTRAINT meeting_announcement_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id)
);

-- What each member was last told. person_id: whose calendar holds it; NULL = nobody's, the member has no account.
-- reminded_on 1000-01-01 = never.
CREATE SEQUENCE invitation_seq INCREMENT BY 50;
CREATE TABLE invitation (
    id          BIGINT                                 NOT NULL PRIMARY KEY,
    board_id    BIGINT                                 NOT NULL,
    meeting_id  BIGINT                                 NOT NULL,
    member_id   BIGINT                                 NOT NULL,
    person_id   BIGINT                                 NULL,
    sequence    INT                                    NOT NULL,
    method      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (method IN ('REQUEST', 'CANCEL')),
    told_at     DATETIME(6)                            NOT NULL,
    reminded_on DATE                                   NOT NULL DEFAULT '1000-01-01',
    version     BIGINT                                 NOT NULL,
    CONSTRAINT invitation_once UNIQUE (meeting_id, member_id),
    CONSTRAINT invitation_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id),
    CONSTRAINT invitation_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT invitation_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Every answer that was ever given; the latest counts. held_on and starts_at: the day and time that it was given for,
-- because who can come on one day has not said so of another.
CREATE SEQUENCE invitation_reply_seq INCREMENT BY 50;
CREATE TABLE invitation_reply (
    id                BIGINT                                 NOT NULL PRIMARY KEY,
    board_id          BIGINT                                 NOT NULL,
    meeting_id        BIGINT                                 NOT NULL,
    member_id         BIGINT                                 NOT NULL,
    answer            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (answer IN ('IN_ROOM', 'REMOTE', 'DELEGATE', 'APOLOGIES', 'NONE')),
    delegate_id       BIGINT                                 NULL,
    delegate_position VARCHAR(200)                           NOT NULL DEFAULT '',
    held_on           DATE                                   NOT NULL,
    starts_at         TIME                                   NOT NULL,
    recorded_at       DATETIME(6)                            NOT NULL,
    recorded_by       BIGINT                                 NOT NULL,
    CONSTRAINT invitation_reply_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id),
    CONSTRAINT invitation_reply_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT invitation_reply_delegate FOREIGN KEY (board_id, delegate_id) REFERENCES member (board_id, id)
);
