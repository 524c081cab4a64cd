-- Returns: when they are due, what was declared of them, what was sent, who locked and unlocked them. Append-only.

-- Days after the end of the quarter, for the four quarters of a financial year; a rule holds from a quarter on. The
-- first says: the last day of the month after the quarter.
CREATE TABLE return_deadline_rule (
    number     INT         NOT NULL PRIMARY KEY CHECK (number > 0),
    from_start DATE        NOT NULL,
    days_q1    SMALLINT    NOT NULL CHECK (days_q1 BETWEEN 1 AND 180),
    days_q2    SMALLINT    NOT NULL CHECK (days_q2 BETWEEN 1 AND 180),
    days_q3    SMALLINT    NOT NULL CHECK (days_q3 BETWEEN 1 AND 180),
    days_q4    SMALLINT    NOT NULL CHECK (days_q4 BETWEEN 1 AND 180),
    made_at    DATETIME(6) NOT NULL,
    made_by    BIGINT      NOT NULL
);
INSERT INTO return_deadline_rule (number, from_start, days_q1, days_q2, days_q3, days_q4, made_at, made_by)
VALUES (1, '2023-04-01', 31, 31, 31, 30, UTC_TIMESTAMP(6), 0);

-- Another day for one service and quarter, as agreed. The newest holds.
CREATE TABLE return_extension (
    service_id   BIGINT       NOT NULL,
    period_start DATE         NOT NULL,
    number       INT          NOT NULL CHECK (number > 0),
    due_on       DATE         NOT NULL,
    reason       VARCHAR(500) NOT NULL CHECK (reason <> ''),
    made_at      DATETIME(6)  NOT NULL,
    made_by      BIGINT       NOT NULL,
    PRIMARY KEY (service_id, period_start, number),
    CONSTRAINT return_extension_service FOREIGN KEY (service_id) REFERENCES service (id)
);

-- How a service returns since which quarter, and from which quarter on its returns are expected here. The newest holds.
CREATE TABLE return_arrangement (
    service_id    BIGINT      NOT NULL,
    number        INT         NOT NULL CHECK (number > 0),
    kind          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('TEMPLATE', 'CASE_LEVEL')),
    kind_from     DATE        NOT NULL,
    expected_from DATE        NOT NULL,
    made_at       DATETIME(6) NOT NULL,
    made_by       BIGINT      NOT NULL,
    PRIMARY KEY (service_id, number),
    CONSTRAINT return_arrangement_service FOREIGN KEY (service_id) REFERENCES service (id)
);

-- When the first figure of a return came in. Of those that are there: of its figures the oldest.
ALTER TABLE kpi_return
    ADD COLUMN received_at DATETIME(6) NOT NULL DEFAULT '1000-01-01 00:00:00' AFTER locked;
UPDATE kpi_return
SET received_at = COALESCE(
    (SELECT MIN(o.entered_at) FROM observation o JOIN cell c ON c.id = o.cell_id
     WHERE o.service_id = kpi_return.service_id AND o.period_start = kpi_return.period_start
       AND o.period_end = kpi_return.period_end AND o.stream = 'RETURNED'
       AND REGEXP_SUBSTR(c.code, '^([0-9]+|[^|]+)') = kpi_return.kpi),
    changed_at);
ALTER TABLE kpi_return
    ALTER COLUMN received_at DROP DEFAULT;

-- A check: whoever looked at the figures says whether they are all there.
CREATE TABLE return_declaration (
    service_id   BIGINT       NOT NULL,
    kpi          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start DATE         NOT NULL,
    period_end   DATE         NOT NULL,
    number       INT          NOT NULL CHECK (number > 0),
    complete     BOOLEAN      NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    made_by      BIGINT       NOT NULL,
    PRIMARY KEY (service_id, kpi, period_start, period_end, number),
    CONSTRAINT return_declaration_why CHECK (complete OR reason <> ''),
    CONSTRAINT return_declaration_return FOREIGN KEY (service_id, kpi, period_start, period_end)
        REFERENCES kpi_return (service_id, kpi, period_start, period_end)
);

-- due_on NULL: an established indicator has no deadline here, and of what was sent before this table it is not known.
CREATE TABLE return_submission (
    service_id   BIGINT       NOT NULL,
    kpi          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start DATE         NOT NULL,
    period_end   DATE         NOT NULL,
    number       INT          NOT NULL CHECK (number > 0),
    due_on       DATE         NULL,
    note         VARCHAR(500) NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    made_by      BIGINT       NOT NULL,
    PRIMARY KEY (service_id, kpi, period_start, period_end, number),
    CONSTRAINT return_submission_return FOREIGN KEY (service_id, kpi, period_start, period_end)
        REFERENCES kpi_return (service_id, kpi, period_start, period_end)
);
INSERT INTO return_submission (service_id, kpi, period_start, period_end, number, due_on, note, made_at, made_by)
SELECT service_id, kpi, period_start, period_end, 1, NULL, '', changed_at, changed_by
FROM kpi_return WHERE state = 'SUBMITTED';

CREATE TABLE return_lock (
    service_id   BIGINT       NOT NULL,
    kpi          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start DATE         NOT NULL,
    period_end   DATE         NOT NULL,
    number       INT          NOT NULL CHECK (number > 0),
    locked       BOOLEAN      NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    made_by      BIGINT       NOT NULL,
    PRIMARY KEY (service_id, kpi, period_start, period_end, number),
    CONSTRAINT return_lock_why CHECK (locked OR reason <> ''),
    CONSTRAINT return_lock_return FOREIGN KEY (service_id, kpi, period_start, period_end)
        REFERENCES kpi_return (service_id, kpi, period_start, period_end)
);
INSERT INTO return_lock (service_id, kpi, period_start, period_end, number, locked, reason, made_at, made_by)
SELECT service_id, kpi, period_start, period_end, 1, TRUE, '', changed_at, changed_by
FROM kpi_return WHERE locked;

-- days_before: so many days before the day; -1 when the day has passed.
CREATE TABLE return_reminder (
    service_id   BIGINT      NOT NULL,
    period_start DATE        NOT NULL,
    due_on       DATE        NOT NULL,
    days_before  SMALLINT    NOT NULL,
    person_id    BIGINT      NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (service_id, period_start, due_on, days_before, person_id),
    CONSTRAINT return_reminder_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT return_reminder_person FOREIGN KEY (person_id) REFERENCES person (id)
);
