-- KPI 8: which published reading a service counts by, its return from draft to resubmission, and the partners' own data
-- on racial and ethnic disproportionality. All three are records: added to, never changed.

-- A choice holds for quarters from "since" on, until a later one says otherwise.
CREATE SEQUENCE kpi8_reading_seq INCREMENT BY 50;
CREATE TABLE kpi8_reading (
    id         BIGINT                                  NOT NULL PRIMARY KEY,
    service_id BIGINT                                  NOT NULL,
    reading    VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (reading IN ('PER_SECTOR', 'ONE_AUTHORITY')),
    since      DATE                                    NOT NULL,
    reason     VARCHAR(500)                            NOT NULL,
    chosen_at  DATETIME(6)                             NOT NULL,
    chosen_by  BIGINT                                  NOT NULL,
    CONSTRAINT kpi8_reading_service FOREIGN KEY (service_id) REFERENCES service (id),
    INDEX kpi8_reading_in_order (service_id, chosen_at)
);

-- Each check and each submission with the figures as they were: one digit per sector, in the order of the guidance.
-- submission: 0 for a check, else 1 for the first submission of the quarter, 2 for the next.
CREATE SEQUENCE kpi8_return_step_seq INCREMENT BY 50;
CREATE TABLE kpi8_return_step (
    id              BIGINT                                  NOT NULL PRIMARY KEY,
    service_id      BIGINT                                  NOT NULL,
    period_start    DATE                                    NOT NULL,
    number          INT                                     NOT NULL,
    step            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (step IN ('CHECKED', 'SUBMITTED')),
    submission      INT                                     NOT NULL,
    reading         VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (reading IN ('PER_SECTOR', 'ONE_AUTHORITY')),
    meeting_uuid    UUID                                    NULL,
    meeting_on      DATE                                    NULL,
    meeting_at      TIME                                    NULL,
    seniors         VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (seniors REGEXP '^[01]{5}$'),
    delegates       VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (delegates REGEXP '^[01]{5}$'),
    headline        INT                                     NOT NULL,
    delegated_total INT                                     NOT NULL,
    sha256          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    taken_at        DATETIME(6)                             NOT NULL,
    taken_by        BIGINT                                  NOT NULL,
    CONSTRAINT kpi8_return_step_once UNIQUE (service_id, period_start, number),
    CONSTRAINT kpi8_return_step_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT kpi8_return_step_submission CHECK ((step = 'SUBMITTED') = (submission > 0)),
    CONSTRAINT kpi8_return_step_meeting
        CHECK ((meeting_uuid IS NULL) = (meeting_on IS NULL) AND (meeting_uuid IS NULL) = (meeting_at IS NULL)),
    CONSTRAINT kpi8_return_step_sums
        CHECK (headline = LENGTH(REPLACE(seniors, '0', '')) AND delegated_total = LENGTH(REPLACE(delegates, '0', '')))
);

-- The newest number of a sector and year is what holds; the others are how it came to be.
CREATE SEQUENCE partner_data_seq INCREMENT BY 50;
CREATE TABLE partner_data (
    id             BIGINT                                  NOT NULL PRIMARY KEY,
    service_id     BIGINT                                  NOT NULL,
    financial_year INT                                     NOT NULL,
    sector         VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number         INT                                     NOT NULL,
    state          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (state IN ('NOT_YET', 'ASKED', 'PROMISED', 'BROUGHT')),
    brought_on     DATE                                    NULL,
    showed         VARCHAR(2000)                           NOT NULL DEFAULT '',
    paper          VARCHAR(300)                            NOT NULL DEFAULT '',
    board_said     VARCHAR(2000)                           NOT NULL DEFAULT '',
    recorded_at    DATETIME(6)                             NOT NULL,
    recorded_by    BIGINT                                  NOT NULL,
    CONSTRAINT partner_data_once UNIQUE (service_id, financial_year, sector, number),
    CONSTRAINT partner_data_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT partner_data_brought CHECK ((state = 'BROUGHT') = (brought_on IS NOT NULL))
);
