-- What a person has kept of the explorer under a name: an address and nothing of what it shows. A view that was taken away
-- can be brought back; removed_at at the end of time = it is there (a unique key may hold no NULL).

CREATE SEQUENCE saved_view_seq INCREMENT BY 50;
CREATE TABLE saved_view (
    id         BIGINT        NOT NULL PRIMARY KEY,
    service_id BIGINT        NOT NULL,
    person_id  BIGINT        NOT NULL,
    name       VARCHAR(80)   NOT NULL CHECK (name <> ''),
    query      VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    saved_at   DATETIME(6)   NOT NULL,
    removed_at DATETIME(6)   NOT NULL DEFAULT '9999-12-31 00:00:00',
    CONSTRAINT saved_view_once UNIQUE (service_id, person_id, name, removed_at),
    CONSTRAINT saved_view_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT saved_view_person FOREIGN KEY (person_id) REFERENCES person (id)
);
