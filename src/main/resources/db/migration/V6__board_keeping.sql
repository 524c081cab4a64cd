-- Seats before people: what a seat is for, and that it can be closed; whom a delegate stands in for; the name under
-- which a board is known; its terms of reference; inductions; interests.

-- kind = what a seat outside the five statutory sectors is for; a seat of a sector needs none.
-- closed_on = the last day of the seat.
ALTER TABLE seat
    ADD COLUMN uuid UUID NOT NULL DEFAULT UUID(),
    ADD COLUMN kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OTHER',
    ADD COLUMN closed_on DATE NOT NULL DEFAULT '9999-12-31',
    ADD CONSTRAINT seat_uuid UNIQUE (uuid),
    ADD CONSTRAINT seat_kind CHECK (kind IN ('HOUSING', 'VOLUNTARY_SECTOR', 'MAGISTRATES', 'PUBLIC_HEALTH',
        'POLICE_AND_CRIME_COMMISSIONER', 'VIOLENCE_REDUCTION', 'OVERSIGHT_BODY', 'ELECTED_MEMBER', 'SERVICE', 'OTHER')),
    ADD CONSTRAINT seat_of_one_kind CHECK (sector = '' OR kind = 'OTHER');

ALTER TABLE seat_holding
    ADD COLUMN alternate_for BIGINT NULL,
    ADD CONSTRAINT seat_holding_alternate FOREIGN KEY (board_id, alternate_for) REFERENCES member (board_id, id),
    ADD CONSTRAINT seat_holding_alternate_delegate CHECK (alternate_for IS NULL OR standing = 'DELEGATE');

ALTER TABLE board
    ADD COLUMN local_name VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN merged_with VARCHAR(200) NOT NULL DEFAULT '';

-- Append-only: a version is never changed, a newer one follows it.
CREATE SEQUENCE terms_of_reference_seq INCREMENT BY 50;
CREATE TABLE terms_of_reference (
    id             BIGINT        NOT NULL PRIMARY KEY,
    board_id       BIGINT        NOT NULL,
    number         INT           NOT NULL,
    agreed_on      DATE          NOT NULL,
    review_by      DATE          NOT NULL,
    local_name     VARCHAR(200)  NOT NULL DEFAULT '',
    summary        VARCHAR(4000) NOT NULL DEFAULT '',
    source         VARCHAR(500)  NOT NULL DEFAULT '',
    quorum_members INT           NOT NULL CHECK (quorum_members BETWEEN 0 AND 200),
    quorum_percent INT           NOT NULL CHECK (quorum_percent BETWEEN 0 AND 100),
    quorum_sectors VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    quorum_chair   BOOLEAN       NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    BIGINT        NOT NULL,
    CONSTRAINT terms_of_reference_number UNIQUE (board_id, number),
    CONSTRAINT terms_of_reference_board FOREIGN KEY (board_id) REFERENCES board (id),
    CONSTRAINT terms_of_reference_review CHECK (agreed_on < review_by)
);

-- What a member was inducted in. An entry made in error is withdrawn and stays.
CREATE SEQUENCE induction_item_seq INCREMENT BY 50;
CREATE TABLE induction_item (
    id          BIGINT       NOT NULL PRIMARY KEY,
    board_id    BIGINT       NOT NULL,
    member_id   BIGINT       NOT NULL,
    topic       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (topic IN ('BOARD_ROLE',
        'YOUTH_JUSTICE_SYSTEM', 'CHILD_FIRST', 'DISPROPORTIONALITY', 'DATA_AND_KPIS', 'SAFEGUARDING', 'SERVICE_VISIT')),
    done_on     DATE         NOT NULL,
    remark      VARCHAR(500) NOT NULL DEFAULT '',
    withdrawn   BOOLEAN      NOT NULL DEFAULT FALSE,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BIGINT       NOT NULL,
    CONSTRAINT induction_item_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id)
);

-- Register of interests. kind NONE = the member declared that there is nothing to declare.
CREATE SEQUENCE interest_seq INCREMENT BY 50;
CREATE TABLE interest (
    id          BIGINT       NOT NULL PRIMARY KEY,
    board_id    BIGINT       NOT NULL,
    member_id   BIGINT       NOT NULL,
    kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (kind IN ('EMPLOYMENT', 'OFFICE', 'CONTRACT', 'FAMILY', 'OTHER', 'NONE')),
    nature      VARCHAR(500) NOT NULL DEFAULT '',
    valid_from  DATE         NOT NULL,
    valid_to    DATE         NOT NULL DEFAULT '9999-12-31',
    declared_on DATE         NOT NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT interest_member FOREIGN KEY (board_id, member_id) REFERENCES member (board_id, id),
    CONSTRAINT interest_valid CHECK (valid_from <= valid_to),
    CONSTRAINT interest_said CHECK ((kind = 'NONE') = (nature = ''))
);
