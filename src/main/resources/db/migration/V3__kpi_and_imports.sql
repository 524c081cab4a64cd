-- Cells are catalogue data with ids of their own; an observation is never overwritten, it is superseded.

CREATE SEQUENCE cell_seq INCREMENT BY 50;
CREATE TABLE cell (
    id   BIGINT                                  NOT NULL PRIMARY KEY,
    code VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT cell_code UNIQUE (code)
);

-- stream: RETURNED (imported or typed) and DERIVED (counted from the portal's own record) coexist.
-- gap: '' a value is there; else why none is.
CREATE SEQUENCE observation_seq INCREMENT BY 50;
CREATE TABLE observation (
    id            BIGINT                                 NOT NULL PRIMARY KEY,
    service_id    BIGINT                                 NOT NULL,
    period_start  DATE                                   NOT NULL,
    period_end    DATE                                   NOT NULL,
    cell_id       BIGINT                                 NOT NULL,
    stream        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL CHECK (stream IN ('RETURNED', 'DERIVED')),
    value         DECIMAL(20, 6)                         NULL,
    gap           VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''
        CHECK (gap IN ('', 'NOT_RETURNED', 'NOT_APPLICABLE', 'UNAVAILABLE', 'SUPPRESSED')),
    provisional   BOOLEAN                                NOT NULL,
    source_kind   VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL CHECK (source_kind IN ('IMPORT', 'MEETING', 'PERSON')),
    source_id     UUID                                   NOT NULL,
    source_row    INT                                    NOT NULL,
    reason        VARCHAR(500)                           NOT NULL DEFAULT '',
    entered_at    DATETIME(6)                            NOT NULL,
    superseded_at DATETIME(6)                            NOT NULL DEFAULT '9999-12-31 00:00:00',
    superseded_by UUID                                   NULL,
    CONSTRAINT observation_once UNIQUE (service_id, cell_id, period_start, period_end, stream, superseded_at),
    CONSTRAINT observation_value CHECK ((value IS NULL) = (gap <> '')),
    CONSTRAINT observation_period CHECK (period_start <= period_end),
    CONSTRAINT observation_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT observation_cell FOREIGN KEY (cell_id) REFERENCES cell (id),
    CONSTRAINT observation_in_service UNIQUE (service_id, id),
    INDEX observation_by_source (source_id)
);

-- What a service owes for a quarter, and whether it may still change.
CREATE SEQUENCE kpi_return_seq INCREMENT BY 50;
CREATE TABLE kpi_return (
    id           BIGINT                                 NOT NULL PRIMARY KEY,
    service_id   BIGINT                                 NOT NULL,
    kpi          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start DATE                                   NOT NULL,
    period_end   DATE                                   NOT NULL,
    state        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('RECEIVED', 'CHECKED', 'SUBMITTED')),
    locked       BOOLEAN                                NOT NULL,
    changed_at   DATETIME(6)                            NOT NULL,
    changed_by   BIGINT                                 NOT NULL,
    version      BIGINT                                 NOT NULL,
    CONSTRAINT kpi_return_once UNIQUE (service_id, kpi, period_start, period_end),
    CONSTRAINT kpi_return_service FOREIGN KEY (service_id) REFERENCES service (id)
);

-- Who has printed which observation: append-only.
CREATE SEQUENCE citation_seq INCREMENT BY 50;
CREATE TABLE citation (
    id             BIGINT                                 NOT NULL PRIMARY KEY,
    service_id     BIGINT                                 NOT NULL,
    observation_id BIGINT                                 NOT NULL,
    cited_by       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cited_at       DATETIME(6)                            NOT NULL,
    CONSTRAINT citation_once UNIQUE (observation_id, cited_by),
    CONSTRAINT citation_observation FOREIGN KEY (service_id, observation_id) REFERENCES observation (service_id, id)
);

CREATE SEQUENCE kpi_import_seq INCREMENT BY 50;
CREATE TABLE kpi_import (
    id           BIGINT                                 NOT NULL PRIMARY KEY,
    uuid         UUID                                   NOT NULL,
    file_id      BIGINT                                 NOT NULL,
    file_name    VARCHAR(255)                           NOT NULL,
    sha256       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL,
    layout       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (layout IN ('LONG', 'TIDY', 'UNKNOWN')),
    state        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('REFUSED', 'READY', 'COMMITTED', 'DISCARDED')),
    rows_read    INT                                    NOT NULL,
    added        INT                                    NOT NULL,
    changed      INT                                    NOT NULL,
    unchanged    INT                                    NOT NULL,
    report       LONGTEXT                               NOT NULL,
    uploaded_at  DATETIME(6)                            NOT NULL,
    uploaded_by  BIGINT                                 NOT NULL,
    committed_at DATETIME(6)                            NULL,
    version      BIGINT                                 NOT NULL,
    CONSTRAINT kpi_import_uuid UNIQUE (uuid),
    CONSTRAINT kpi_import_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    INDEX kpi_import_hash (sha256)
);

CREATE TABLE kpi_import_service (
    import_id  BIGINT NOT NULL,
    service_id BIGINT NOT NULL,
    PRIMARY KEY (import_id, service_id),
    CONSTRAINT kpi_import_service_import FOREIGN KEY (import_id) REFERENCES kpi_import (id),
    CONSTRAINT kpi_import_service_service FOREIGN KEY (service_id) REFERENCES service (id)
);
