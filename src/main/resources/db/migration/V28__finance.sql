-- What a service has to work with in a financial year: the budget by agency and kind of contribution, and what it came to.
-- Append-only: what is saved is a revision of its own with all its lines, and the newest is how the figures stand.
-- financial_year is its first calendar year (2026 for 2026/27); amounts are pounds and pence.
CREATE TABLE finance_revision (
    service_id     BIGINT       NOT NULL,
    financial_year INT          NOT NULL CHECK (financial_year BETWEEN 2000 AND 9998),
    revision       INT          NOT NULL CHECK (revision > 0),
    reason         VARCHAR(500) NOT NULL DEFAULT '',
    made_at        DATETIME(6)  NOT NULL,
    made_by        BIGINT       NOT NULL,
    made_by_name   VARCHAR(200) NOT NULL,
    PRIMARY KEY (service_id, financial_year, revision),
    CONSTRAINT finance_revision_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT finance_revision_reason CHECK (revision = 1 OR reason <> '')
);

-- An agency without a line gives nothing. outturn is NULL as long as it is not known, which is not 0.
CREATE TABLE finance_line (
    service_id     BIGINT         NOT NULL,
    financial_year INT            NOT NULL,
    revision       INT            NOT NULL,
    agency         VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    staffing       DECIMAL(12, 2) NOT NULL CHECK (staffing >= 0),
    in_kind        DECIMAL(12, 2) NOT NULL CHECK (in_kind >= 0),
    delegated      DECIMAL(12, 2) NOT NULL CHECK (delegated >= 0),
    outturn        DECIMAL(12, 2) NULL CHECK (outturn >= 0),
    note           VARCHAR(300)   NOT NULL DEFAULT '',
    PRIMARY KEY (service_id, financial_year, revision, agency),
    CONSTRAINT finance_line_revision FOREIGN KEY (service_id, financial_year, revision)
        REFERENCES finance_revision (service_id, financial_year, revision)
);
