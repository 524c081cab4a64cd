-- A finding of disproportionality that the board follows as a case. Append-only: what was seen is frozen with the case, every
-- step is a row of its own, and how the case stands follows from its steps. No figure points to an observation: what is
-- imported later changes nothing here.

-- The last number given, by financial year.
CREATE TABLE disparity_case_number (
    service_id     BIGINT NOT NULL,
    financial_year INT    NOT NULL,
    last_number    INT    NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (service_id, financial_year),
    CONSTRAINT disparity_case_number_service FOREIGN KEY (service_id) REFERENCES service (id)
);

CREATE SEQUENCE disparity_case_seq INCREMENT BY 50;
CREATE TABLE disparity_case (
    id             BIGINT       NOT NULL PRIMARY KEY,
    uuid           UUID         NOT NULL,
    service_id     BIGINT       NOT NULL,
    financial_year INT          NOT NULL,
    number         INT          NOT NULL CHECK (number > 0),
    title          VARCHAR(200) NOT NULL CHECK (title <> ''),
    CONSTRAINT disparity_case_uuid UNIQUE (uuid),
    CONSTRAINT disparity_case_once UNIQUE (service_id, financial_year, number),
    CONSTRAINT disparity_case_in_service UNIQUE (service_id, id),
    CONSTRAINT disparity_case_service FOREIGN KEY (service_id) REFERENCES service (id)
);

-- choice: what was decided, what the goal is, how a review came out; '' = nothing to choose. about: the question that is
-- answered or withdrawn, by its number; 0 = none. A meeting is named by its public id and the day it had. quarter_start is the first day of
-- the quarter.
CREATE TABLE disparity_case_step (
    service_id    BIGINT        NOT NULL,
    case_id       BIGINT        NOT NULL,
    number        INT           NOT NULL CHECK (number > 0),
    kind          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (kind IN ('OPENED', 'CONTEXT', 'ASKED', 'ANSWERED', 'WITHDRAWN', 'DECIDED', 'GOAL', 'REVIEW_SET', 'REVIEWED', 'CLOSED', 'REOPENED')),
    words         VARCHAR(4000) NOT NULL,
    choice        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    sector        VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    about         INT           NOT NULL DEFAULT 0,
    evidence      VARCHAR(500)  NOT NULL DEFAULT '',
    due_on        DATE          NULL,
    meeting_uuid  UUID          NULL,
    meeting_on    DATE          NULL,
    quarter_start DATE          NULL,
    target        DOUBLE        NULL CHECK (target > 0),
    made_at       DATETIME(6)   NOT NULL,
    made_by       BIGINT        NOT NULL,
    made_by_name  VARCHAR(200)  NOT NULL,
    PRIMARY KEY (service_id, case_id, number),
    CONSTRAINT disparity_case_step_case FOREIGN KEY (service_id, case_id) REFERENCES disparity_case (service_id, id),
    CONSTRAINT disparity_case_step_words CHECK (words <> '' OR kind IN ('OPENED', 'REVIEW_SET')),
    CONSTRAINT disparity_case_step_sector CHECK ((kind IN ('ASKED', 'ANSWERED', 'WITHDRAWN')) = (sector <> '')),
    CONSTRAINT disparity_case_step_meeting CHECK ((meeting_uuid IS NULL) = (meeting_on IS NULL))
);

-- The figures as they were when the case was opened (step 1) or reviewed, number by number, unrounded. NULL = there is none.
CREATE TABLE disparity_case_finding (
    service_id           BIGINT       NOT NULL,
    case_id              BIGINT       NOT NULL,
    step                 INT          NOT NULL,
    counted              VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    group_code           VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    baseline_code        VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    span_start           DATE         NOT NULL,
    span_end             DATE         NOT NULL,
    group_numerator      BIGINT       NOT NULL,
    baseline_numerator   BIGINT       NOT NULL,
    group_denominator    BIGINT       NOT NULL,
    baseline_denominator BIGINT       NOT NULL,
    ratio                DOUBLE       NULL,
    lower_limit          DOUBLE       NULL,
    upper_limit          DOUBLE       NULL,
    proportions          BOOLEAN      NOT NULL,
    state                VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    borderline           BOOLEAN      NOT NULL,
    tested               INT          NOT NULL,
    sources              MEDIUMTEXT   NOT NULL CHECK (JSON_VALID(sources)),
    PRIMARY KEY (service_id, case_id, step),
    CONSTRAINT disparity_case_finding_step FOREIGN KEY (service_id, case_id, step)
        REFERENCES disparity_case_step (service_id, case_id, number),
    CONSTRAINT disparity_case_finding_span CHECK (span_start <= span_end)
);
