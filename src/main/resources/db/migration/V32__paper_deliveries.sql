-- Whom a published pack went to, and when: by a message with a link (person_id), or otherwise, as somebody noted (person_id 0).
-- Append-only.

CREATE TABLE board_paper_delivery (
    paper_id   BIGINT       NOT NULL,
    service_id BIGINT       NOT NULL,
    number     INT          NOT NULL CHECK (number > 0),
    kind       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('MEMBER', 'OVERSIGHT', 'BY_HAND')),
    person_id  BIGINT       NOT NULL,
    recipient  VARCHAR(200) NOT NULL,
    went_on    DATE         NOT NULL,
    noted_at   DATETIME(6)  NOT NULL,
    noted_by   BIGINT       NOT NULL,
    PRIMARY KEY (paper_id, number),
    CONSTRAINT board_paper_delivery_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id)
);
