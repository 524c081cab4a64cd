-- What is known to be wrong with the figures of a measure for a time. Never edited: resolved, and said anew if need be.
-- period_end NULL = it goes on. What concerns every service has a table of its own, because a service is part of the key.

CREATE SEQUENCE known_issue_seq INCREMENT BY 50;
CREATE TABLE known_issue (
    id               BIGINT        NOT NULL PRIMARY KEY,
    service_id       BIGINT        NOT NULL,
    measure          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start     DATE          NOT NULL,
    period_end       DATE          NULL,
    words            VARCHAR(500)  NOT NULL CHECK (words <> ''),
    noted_at         DATETIME(6)   NOT NULL,
    noted_by         BIGINT        NOT NULL,
    noted_by_name    VARCHAR(200)  NOT NULL,
    resolved_at      DATETIME(6)   NULL,
    resolved_by      BIGINT        NULL,
    resolved_by_name VARCHAR(200)  NOT NULL DEFAULT '',
    CONSTRAINT known_issue_period CHECK (period_end IS NULL OR period_start <= period_end),
    CONSTRAINT known_issue_resolved CHECK ((resolved_at IS NULL) = (resolved_by IS NULL)),
    CONSTRAINT known_issue_in_service UNIQUE (service_id, id),
    CONSTRAINT known_issue_service FOREIGN KEY (service_id) REFERENCES service (id)
);

CREATE SEQUENCE national_issue_seq INCREMENT BY 50;
CREATE TABLE national_issue (
    id               BIGINT        NOT NULL PRIMARY KEY,
    measure          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start     DATE          NOT NULL,
    period_end       DATE          NULL,
    words            VARCHAR(500)  NOT NULL CHECK (words <> ''),
    noted_at         DATETIME(6)   NOT NULL,
    noted_by         BIGINT        NOT NULL,
    noted_by_name    VARCHAR(200)  NOT NULL,
    resolved_at      DATETIME(6)   NULL,
    resolved_by      BIGINT        NULL,
    resolved_by_name VARCHAR(200)  NOT NULL DEFAULT '',
    CONSTRAINT national_issue_period CHECK (period_end IS NULL OR period_start <= period_end),
    CONSTRAINT national_issue_resolved CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
);
