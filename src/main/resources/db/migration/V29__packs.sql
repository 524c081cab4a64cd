-- The board pack: what a board wants in it, what a meeting wants of that, who asked for it, and what it is made again from.

ALTER TABLE job
    MODIFY COLUMN state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    ADD COLUMN problem VARCHAR(2000) NOT NULL DEFAULT '';

-- parts: codes in the order of the pack, those that are left out are not among them. Append-only: the newest revision counts.
-- logo_id NULL = no picture on the cover.
CREATE TABLE pack_template (
    board_id   BIGINT       NOT NULL,
    revision   INT          NOT NULL CHECK (revision > 0),
    parts      VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    handling   VARCHAR(120) NOT NULL,
    logo_id    BIGINT       NULL,
    logo_words VARCHAR(200) NOT NULL DEFAULT '',
    made_at    DATETIME(6)  NOT NULL,
    made_by    BIGINT       NOT NULL,
    PRIMARY KEY (board_id, revision),
    CONSTRAINT pack_template_board FOREIGN KEY (board_id) REFERENCES board (id),
    CONSTRAINT pack_template_logo FOREIGN KEY (logo_id) REFERENCES stored_file (id)
);

-- left_out: parts of the template that this meeting does without. measures: codes, '' = all that have figures. Append-only.
CREATE TABLE pack_choice (
    board_id   BIGINT       NOT NULL,
    meeting_id BIGINT       NOT NULL,
    revision   INT          NOT NULL CHECK (revision > 0),
    left_out   VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    measures   VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    made_by    BIGINT       NOT NULL,
    PRIMARY KEY (board_id, meeting_id, revision),
    CONSTRAINT pack_choice_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id)
);

-- A pack that was asked for; meeting is the public id of its meeting, amends that of the published pack to which papers that came
-- later are to be added, NULL for a pack made anew. The pack has its uuid, so that however often the work is begun there is one. Append-only.
CREATE TABLE pack_request (
    uuid       UUID         NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    board_id   BIGINT       NOT NULL,
    meeting_id BIGINT       NOT NULL,
    meeting    UUID         NOT NULL,
    language   VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    job        UUID         NOT NULL,
    amends     UUID         NULL,
    asked_at   DATETIME(6)  NOT NULL,
    asked_by   BIGINT       NOT NULL,
    asker      VARCHAR(200) NOT NULL,
    CONSTRAINT pack_request_meeting FOREIGN KEY (board_id, meeting_id) REFERENCES meeting (board_id, id),
    CONSTRAINT pack_request_service FOREIGN KEY (board_id, service_id) REFERENCES board_service (board_id, service_id),
    CONSTRAINT pack_request_job FOREIGN KEY (job) REFERENCES job (uuid)
);

-- amends_id: the published pack whose pages it takes over; NULL for one made anew.
-- What a pack was printed from: the document with every word and number, and the papers that lie in it. Append-only.
-- Packs built before this have none.
CREATE TABLE board_paper_source (
    paper_id    BIGINT NOT NULL PRIMARY KEY,
    service_id  BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    amends_id   BIGINT NULL,
    CONSTRAINT board_paper_source_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id),
    CONSTRAINT board_paper_source_amends FOREIGN KEY (service_id, amends_id) REFERENCES board_paper (service_id, id),
    CONSTRAINT board_paper_source_document FOREIGN KEY (document_id) REFERENCES stored_file (id)
);

CREATE TABLE board_paper_inset (
    paper_id   BIGINT       NOT NULL,
    service_id BIGINT       NOT NULL,
    place      INT          NOT NULL CHECK (place > 0),
    code       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    paper      UUID         NOT NULL,
    title      VARCHAR(200) NOT NULL,
    pages      INT          NOT NULL CHECK (pages > 0),
    first_page INT          NOT NULL CHECK (first_page > 0),
    file_id    BIGINT       NOT NULL,
    PRIMARY KEY (paper_id, place),
    CONSTRAINT board_paper_inset_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id),
    CONSTRAINT board_paper_inset_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
