-- What a person has typed of a commentary and not saved yet: one row for each person, measure and quarter, which only that
-- person reads and which goes when the words are saved or discarded. seen is the revision they were typed on, mark changes
-- with every pause in typing and tells two windows of one person apart.

CREATE SEQUENCE commentary_typing_seq INCREMENT BY 50;
CREATE TABLE commentary_typing (
    service_id    BIGINT        NOT NULL,
    person_id     BIGINT        NOT NULL,
    measure       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    quarter_start DATE          NOT NULL,
    words         VARCHAR(4000) NOT NULL CHECK (words <> ''),
    seen          INT           NOT NULL CHECK (seen >= 0),
    begun_at      DATETIME(6)   NOT NULL,
    kept_at       DATETIME(6)   NOT NULL,
    mark          BIGINT        NOT NULL,
    PRIMARY KEY (service_id, person_id, measure, quarter_start),
    CONSTRAINT commentary_typing_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT commentary_typing_person FOREIGN KEY (person_id) REFERENCES person (id)
);
