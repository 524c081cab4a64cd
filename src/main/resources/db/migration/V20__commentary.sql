-- What the service says to a measure and quarter. Append-only: each saved text, agreement and reopening is a revision of
-- its own, and the newest says how it stands. quarter_start is the first day of the quarter.
CREATE TABLE commentary (
    service_id    BIGINT        NOT NULL,
    measure       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    quarter_start DATE          NOT NULL,
    revision      INT           NOT NULL CHECK (revision > 0),
    step          VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (step IN ('SAVED', 'AGREED', 'REOPENED')),
    words         VARCHAR(4000) NOT NULL CHECK (words <> ''),
    reason        VARCHAR(500)  NOT NULL DEFAULT '',
    made_at       DATETIME(6)   NOT NULL,
    made_by       BIGINT        NOT NULL,
    made_by_name  VARCHAR(200)  NOT NULL,
    PRIMARY KEY (service_id, measure, quarter_start, revision),
    CONSTRAINT commentary_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT commentary_reason CHECK ((step = 'REOPENED') = (reason <> ''))
);
