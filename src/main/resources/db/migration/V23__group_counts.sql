-- Counts by group that partners and the service bring beside the figures of the returns. A bringing is a file or a form,
-- saved as a whole and taken back as a whole. sector: whose data it is; empty if it is the service's own or of several.
CREATE SEQUENCE count_bringing_seq INCREMENT BY 50;
CREATE TABLE count_bringing (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    uuid               UUID         NOT NULL,
    service_id         BIGINT       NOT NULL,
    kind               VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('FILE', 'TYPED')),
    file_id            BIGINT       NULL,
    file_name          VARCHAR(200) NOT NULL DEFAULT '',
    sector             VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    added              INT          NOT NULL CHECK (added >= 0),
    changed            INT          NOT NULL CHECK (changed >= 0),
    unchanged          INT          NOT NULL CHECK (unchanged >= 0),
    brought_at         DATETIME(6)  NOT NULL,
    brought_by         BIGINT       NOT NULL,
    brought_by_name    VARCHAR(200) NOT NULL,
    taken_back_at      DATETIME(6)  NULL,
    taken_back_by      BIGINT       NULL,
    taken_back_by_name VARCHAR(200) NOT NULL DEFAULT '',
    CONSTRAINT count_bringing_uuid UNIQUE (uuid),
    CONSTRAINT count_bringing_of_service UNIQUE (service_id, id),
    CONSTRAINT count_bringing_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT count_bringing_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT count_bringing_kind CHECK ((kind = 'FILE') = (file_id IS NOT NULL))
);

-- What a bringing says anything of, also where it said nothing new: so it is known which one is the last.
CREATE TABLE count_bringing_slice (
    service_id   BIGINT      NOT NULL,
    bringing_id  BIGINT      NOT NULL,
    counted      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    authority_id BIGINT      NOT NULL,
    period_start DATE        NOT NULL,
    period_end   DATE        NOT NULL,
    PRIMARY KEY (bringing_id, counted, authority_id, period_start, period_end),
    CONSTRAINT count_bringing_slice_of FOREIGN KEY (service_id, bringing_id) REFERENCES count_bringing (service_id, id),
    CONSTRAINT count_bringing_slice_period CHECK (period_start <= period_end)
);

-- authority_id 0: the service as a whole. group_code: empty for all children. A count is never overwritten, it is
-- superseded; what stands again after something was taken back is entered again, with its own bringing and row.
CREATE SEQUENCE group_count_seq INCREMENT BY 50;
CREATE TABLE group_count (
    id            BIGINT       NOT NULL PRIMARY KEY,
    service_id    BIGINT       NOT NULL,
    authority_id  BIGINT       NOT NULL,
    counted       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start  DATE         NOT NULL,
    period_end    DATE         NOT NULL,
    group_code    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number        BIGINT       NULL CHECK (number >= 0),
    gap           VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (gap IN ('NONE', 'NOT_KNOWN', 'SUPPRESSED')),
    source        VARCHAR(300) NOT NULL CHECK (source <> ''),
    source_date   DATE         NOT NULL,
    basis         VARCHAR(120) NOT NULL DEFAULT '',
    bringing_id   BIGINT       NOT NULL,
    source_row    INT          NOT NULL,
    entered_at    DATETIME(6)  NOT NULL,
    superseded_at DATETIME(6)  NOT NULL DEFAULT '9999-12-31 00:00:00',
    CONSTRAINT group_count_once
        UNIQUE (service_id, counted, authority_id, period_start, period_end, group_code, superseded_at),
    CONSTRAINT group_count_bringing FOREIGN KEY (service_id, bringing_id) REFERENCES count_bringing (service_id, id),
    CONSTRAINT group_count_period CHECK (period_start <= period_end),
    CONSTRAINT group_count_gap CHECK ((number IS NULL) = (gap <> 'NONE')),
    INDEX group_count_standing (service_id, superseded_at, counted)
);
