-- Published figures of areas that are no service of the portal, to be set beside a service's own: England, Wales, a
-- region, a family of services. A figure is never overwritten, it is superseded; the name of an area may be corrected.
CREATE SEQUENCE comparator_area_seq INCREMENT BY 50;
CREATE TABLE comparator_area (
    id   BIGINT       NOT NULL PRIMARY KEY,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (kind IN ('ENGLAND', 'WALES', 'ENGLAND_AND_WALES', 'REGION', 'FAMILY')),
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(160) NOT NULL CHECK (name <> ''),
    CONSTRAINT comparator_area_once UNIQUE (kind, code)
);

-- rate: the measure's value as its publisher printed it; numerator and denominator: what it was made of, if published.
CREATE SEQUENCE comparator_figure_seq INCREMENT BY 50;
CREATE TABLE comparator_figure (
    id            BIGINT         NOT NULL PRIMARY KEY,
    area_id       BIGINT         NOT NULL,
    measure       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_start  DATE           NOT NULL,
    period_end    DATE           NOT NULL,
    numerator     DECIMAL(20, 6) NULL CHECK (numerator >= 0),
    denominator   DECIMAL(20, 6) NULL CHECK (denominator >= 0),
    rate          DECIMAL(20, 6) NULL CHECK (rate >= 0),
    provisional   BOOLEAN        NOT NULL,
    source_title  VARCHAR(300)   NOT NULL CHECK (source_title <> ''),
    source_url    VARCHAR(500)   NOT NULL DEFAULT '',
    published_on  DATE           NOT NULL,
    entered_at    DATETIME(6)    NOT NULL,
    entered_by    BIGINT         NOT NULL,
    superseded_at DATETIME(6)    NOT NULL DEFAULT '9999-12-31 00:00:00',
    CONSTRAINT comparator_figure_once UNIQUE (area_id, measure, period_start, period_end, superseded_at),
    CONSTRAINT comparator_figure_value CHECK (numerator IS NOT NULL OR rate IS NOT NULL),
    CONSTRAINT comparator_figure_part CHECK (denominator IS NULL OR numerator IS NOT NULL),
    CONSTRAINT comparator_figure_period CHECK (period_start <= period_end),
    CONSTRAINT comparator_figure_area FOREIGN KEY (area_id) REFERENCES comparator_area (id),
    INDEX comparator_figure_of_measure (measure, superseded_at)
);
