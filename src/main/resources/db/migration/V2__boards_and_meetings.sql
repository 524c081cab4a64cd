-- Boards, seats, members and meetings. Every table of a board carries board_id, and every foreign key includes it,
-- so that a row of one board cannot point into another.

CREATE SEQUENCE board_seq INCREMENT BY 50;
CREATE TABLE board (
    id      BIGINT       NOT NULL PRIMARY KEY,
    uuid    UUID         NOT NULL,
    name    VARCHAR(200) NOT NULL,
    version BIGINT       NOT NULL,
    CONSTRAINT board_uuid UNIQUE (uuid)
);

CREATE TABLE board_service (
    board_id   BIGINT NOT NULL,
    service_id BIGINT NOT NULL,
    PRIMARY KEY (board_id, service_id),
    CONSTRAINT board_service_once UNIQUE (service_id),
    CONSTRAINT board_service_board FOREIGN KEY (board_id) REFERENCES board (id),
    CONSTRAINT board_service_service FOREIGN KEY (service_id) REFERENCES service (id)
);

-- sector '' = a seat outside the five statutory sectors.
CREATE SEQUENCE seat_seq INCREMENT BY 50;
CREATE TABLE seat (
    id           BIGINT                                 NOT NULL PRIMARY KEY,
    board_id     BIGINT                                 NOT NULL,
    sector       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    title        VARCHAR(200)                           NOT NULL,
    authority_id BIGINT                                 NULL,
    version      BIGINT                                 NOT NULL,
    CONSTRAINT seat_in_board UNIQUE (board_id, id),
    CONSTRAINT seat_board FOREIGN KEY (board_id) REFERENCES board (id),
    CONSTRAINT seat_authority FOREIGN KEY (authority_id) REFERENCES local_authority (id)
);

CREATE SEQUENCE member_seq INCREMENT BY 50;
CREATE TABLE member (
    id           BIGINT       NOT NULL PRIMARY KEY,
    uuid         UUID         NOT NULL,
    board_id     BIGINT       NOT NULL,
    person_id    BIGINT       NULL,
    position     VARCHAR(200) NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    version      BIGINT       NOT NULL,
    CONSTRAINT member_uuid UNIQUE (uuid),
    CONSTRAINT member_in_board UNIQUE (board_id, id),
    CONSTRAINT member_board FOREIGN KEY (board_id) REFERENCES board (id),
    CONSTRAINT member_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Who holds which seat, as what, from when to when (both days included).
CREATE SEQUENCE seat_holding_seq INCREMENT BY 50;
CREATE TABLE seat_holding (
    id         BIGINT                                 NOT NULL PRIMARY KEY,
    board_id   BIGINT                                 NOT NULL,
    seat_id    BIGINT                                 NOT NULL,
    member_id  BIGINT                                 NOT NULL,
    standing   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (standing IN ('SENIOR', 'DELEGATE', 'MEMBER')),
    valid_from DATE                                   NOT NULL,
    valid_to   DATE                                   NOT NULL DEFAULT '9999-12-31',
    version    BIGINT                                 NOT NULL,
    CONSTRAINT seat_holding_seat FOREIGN KEY (board_id, seat_id) REFERENCES seat (board_id, id),
    CONSTRAINT seat_holding_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT seat_holding_valid CHECK (valid_from <= valid_to)
);

CREATE SEQUENCE board_office_seq INCREMENT BY 50;
CREATE TABLE board_office (
    id         BIGINT                                 NOT NULL PRIMARY KEY,
    board_id   BIGINT                                 NOT NULL,
    member_id  BIGINT                                 NOT NULL,
    office     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (office IN ('CHAIR', 'DEPUTY')),
    valid_from DATE                                   NOT NULL,
    valid_to   DATE                                   NOT NULL DEFAULT '9999-12-31',
    version    BIGINT                                 NOT NULL,
    CONSTRAINT board_office_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT board_office_valid CHECK (valid_from <= valid_to)
);

CREATE SEQUENCE meeting_seq INCREMENT BY 50;
CREATE TABLE meeting (
    id        BIGINT                                 NOT NULL PRIMARY KEY,
    uuid      UUID                                   NOT NULL,
    board_id  BIGINT                                 NOT NULL,
    held_on   DATE                                   NOT NULL,
    starts_at TIME                                   NOT NULL,
    place     VARCHAR(200)                           NOT NULL,
    state     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    reason    VARCHAR(500)                           NOT NULL DEFAULT '',
    version   BIGINT                                 NOT NULL,
    CONSTRAINT meeting_uuid UNIQUE (uuid),
    CONSTRAINT meeting_in_board UNIQUE (board_id, id),
    CONSTRAINT meeting_board FOREIGN KEY (board_id) REFERENCES board (id),
    INDEX meeting_by_day (board_id, held_on)
);

CREATE SEQUENCE agenda_item_seq INCREMENT BY 50;
CREATE TABLE agenda_item (
    id         BIGINT                                 NOT NULL PRIMARY KEY,
    uuid       UUID                                   NOT NULL,
    board_id   BIGINT                                 NOT NULL,
    meeting_id BIGINT                                 NOT NULL,
    position   INT                                    NOT NULL,
    title      VARCHAR(200)                           NOT NULL,
    purpose    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (purpose IN ('DECIDE', 'DISCUSS', 'NOTE')),
    ask        VARCHAR(1000)                          NOT NULL DEFAULT '',
    version    BIGINT                                 NOT NULL,
    CONSTRAINT agenda_item_uuid UNIQUE (uuid),
    CONSTRAINT agenda_item_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id)
);

-- One mark per meeting, member and the seat that the member attended for.
CREATE SEQUENCE attendance_mark_seq INCREMENT BY 50;
CREATE TABLE attendance_mark (
    id          BIGINT                                 NOT NULL PRIMARY KEY,
    board_id    BIGINT                                 NOT NULL,
    meeting_id  BIGINT                                 NOT NULL,
    member_id   BIGINT                                 NOT NULL,
    seat_id     BIGINT                                 NOT NULL,
    mark        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (mark IN ('SENIOR', 'DELEGATE', 'PRESENT', 'APOLOGIES', 'ABSENT')),
    recorded_at DATETIME(6)                            NOT NULL,
    recorded_by BIGINT                                 NOT NULL,
    version     BIGINT                                 NOT NULL,
    CONSTRAINT attendance_mark_once UNIQUE (meeting_id, member_id, seat_id),
    CONSTRAINT attendance_mark_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id),
    CONSTRAINT attendance_mark_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT attendance_mark_seat FOREIGN KEY (board_id, seat_id) REFERENCES seat (board_id, id)
);
