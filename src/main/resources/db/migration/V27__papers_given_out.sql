-- When a built paper was given to all who may read the board's papers. Append-only. Until now that was the moment it was built.

ALTER TABLE board_paper
    ADD CONSTRAINT board_paper_of_service UNIQUE (service_id, id);

CREATE TABLE board_paper_publication (
    paper_id     BIGINT      NOT NULL PRIMARY KEY,
    service_id   BIGINT      NOT NULL,
    published_at DATETIME(6) NOT NULL,
    published_by BIGINT      NOT NULL,
    CONSTRAINT board_paper_publication_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id)
);

INSERT INTO board_paper_publication (paper_id, service_id, published_at, published_by)
    SELECT id, service_id, built_at, built_by FROM board_paper;
