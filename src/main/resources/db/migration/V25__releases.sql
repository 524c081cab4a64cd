-- Public statements on disproportionality. Append-only: what is published stays published. A statement may be withdrawn with a
-- notice, but its numbers are known from then on, and every later statement reckons with them.

-- The newest row holds: counts of 1 to one less are small. A service without a row has the usual threshold.
CREATE TABLE disclosure_threshold (
    service_id  BIGINT       NOT NULL,
    number      INT          NOT NULL CHECK (number > 0),
    threshold   INT          NOT NULL CHECK (threshold BETWEEN 3 AND 20),
    reason      VARCHAR(500) NOT NULL CHECK (reason <> ''),
    set_at      DATETIME(6)  NOT NULL,
    set_by      BIGINT       NOT NULL,
    set_by_name VARCHAR(200) NOT NULL,
    PRIMARY KEY (service_id, number),
    CONSTRAINT disclosure_threshold_service FOREIGN KEY (service_id) REFERENCES service (id)
);

-- told: everything that the public is told, without any hidden number. structure: what readers know of the counts together.
CREATE SEQUENCE disparity_release_seq INCREMENT BY 50;
CREATE TABLE disparity_release (
    id                BIGINT       NOT NULL PRIMARY KEY,
    uuid              UUID         NOT NULL,
    service_id        BIGINT       NOT NULL,
    quarter_start     DATE         NOT NULL,
    threshold         INT          NOT NULL CHECK (threshold >= 3),
    told              MEDIUMTEXT   NOT NULL CHECK (JSON_VALID(told)),
    structure         LONGTEXT     NOT NULL CHECK (JSON_VALID(structure)),
    published_at      DATETIME(6)  NOT NULL,
    published_by      BIGINT       NOT NULL,
    published_by_name VARCHAR(200) NOT NULL,
    CONSTRAINT disparity_release_uuid UNIQUE (uuid),
    CONSTRAINT disparity_release_of_service UNIQUE (service_id, id),
    CONSTRAINT disparity_release_service FOREIGN KEY (service_id) REFERENCES service (id)
);

-- The true counts behind a statement, for later ones. mark '' = it has no place of its own, but could be worked out.
-- few_below: if it is said to be few, fewer than what; else 0.
CREATE TABLE disparity_release_count (
    service_id BIGINT       NOT NULL,
    release_id BIGINT       NOT NULL,
    count_key  VARCHAR(900) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number     BIGINT       NOT NULL CHECK (number >= 0),
    guarded    BOOLEAN      NOT NULL,
    mark       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (mark IN ('', 'VALUE', 'FEW', 'WITHHELD')),
    reason     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    few_below  INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (release_id, count_key),
    CONSTRAINT disparity_release_count_of FOREIGN KEY (service_id, release_id)
        REFERENCES disparity_release (service_id, id),
    CONSTRAINT disparity_release_count_few CHECK ((mark = 'FEW') = (few_below > 0))
);

-- The files as they went out. position: the place of a picture in the statement, from 1; else 0.
CREATE TABLE disparity_release_file (
    service_id BIGINT     NOT NULL,
    release_id BIGINT     NOT NULL,
    language   VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind       VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('PDF', 'CSV', 'SVG')),
    position   INT        NOT NULL CHECK (position >= 0),
    file_id    BIGINT     NOT NULL,
    PRIMARY KEY (release_id, language, kind, position),
    CONSTRAINT disparity_release_file_of FOREIGN KEY (service_id, release_id)
        REFERENCES disparity_release (service_id, id),
    CONSTRAINT disparity_release_file_stored FOREIGN KEY (file_id) REFERENCES stored_file (id)
);

CREATE TABLE disparity_release_withdrawal (
    service_id        BIGINT        NOT NULL,
    release_id        BIGINT        NOT NULL PRIMARY KEY,
    notice            VARCHAR(1000) NOT NULL CHECK (notice <> ''),
    withdrawn_at      DATETIME(6)   NOT NULL,
    withdrawn_by      BIGINT        NOT NULL,
    withdrawn_by_name VARCHAR(200)  NOT NULL,
    CONSTRAINT disparity_release_withdrawal_of FOREIGN KEY (service_id, release_id)
        REFERENCES disparity_release (service_id, id)
);
