-- A built board paper: the stored bytes are the record. Append-only.

CREATE SEQUENCE board_paper_seq INCREMENT BY 50;
CREATE TABLE board_paper (
    id         BIGINT                                 NOT NULL PRIMARY KEY,
    uuid       UUID                                   NOT NULL,
    board_id   BIGINT                                 NOT NULL,
    service_id BIGINT                                 NOT NULL,
    meeting_id BIGINT                                 NOT NULL,
    meeting_on DATE                                   NOT NULL,
    file_id    BIGINT                                 NOT NULL,
    twin_id    BIGINT                                 NOT NULL,
    list_id    BIGINT                                 NOT NULL,
    title      VARCHAR(300)                           NOT NULL,
    language   VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL,
    pages      INT                                    NOT NULL,
    manifest   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL,
    built_at   DATETIME(6)                            NOT NULL,
    built_by   BIGINT                                 NOT NULL,
    CONSTRAINT board_paper_uuid UNIQUE (uuid),
    CONSTRAINT board_paper_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id),
    CONSTRAINT board_paper_service FOREIGN KEY (board_id, service_id) REFERENCES board_service (board_id, service_id),
    CONSTRAINT board_paper_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT board_paper_twin FOREIGN KEY (twin_id) REFERENCES stored_file (id),
    CONSTRAINT board_paper_list FOREIGN KEY (list_id) REFERENCES stored_file (id)
);
