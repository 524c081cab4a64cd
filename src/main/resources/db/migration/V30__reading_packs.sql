-- Reading a pack: its pages and their text, who has opened it, and what readers note for themselves.

-- The page, from 1, on which a heading of the printed pack stands. Append-only. Packs built before this have none.
CREATE TABLE board_paper_heading (
    paper_id   BIGINT       NOT NULL,
    service_id BIGINT       NOT NULL,
    anchor     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    page       INT          NOT NULL CHECK (page > 0),
    PRIMARY KEY (paper_id, anchor),
    CONSTRAINT board_paper_heading_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id)
);

-- page: counted from 1 in the PDF; label: as printed. section_code: '' = before the first section. Append-only.
CREATE TABLE board_paper_page (
    paper_id     BIGINT       NOT NULL,
    service_id   BIGINT       NOT NULL,
    page         INT          NOT NULL CHECK (page > 0),
    label        VARCHAR(12)  NOT NULL CHECK (label <> ''),
    section_code VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words        MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (paper_id, page),
    CONSTRAINT board_paper_page_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id)
);

-- Who has opened a published pack on its page (OPENED) or taken its PDF (TAKEN), and when. Append-only.
CREATE TABLE board_paper_reading (
    paper_id   BIGINT      NOT NULL,
    service_id BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    kind       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('OPENED', 'TAKEN')),
    read_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (paper_id, person_id, kind, read_at),
    CONSTRAINT board_paper_reading_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id),
    CONSTRAINT board_paper_reading_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What a reader notes for themselves; nobody else ever reads it. page_label: '' = the pack has no pages of its own.
-- quote: words of the pack, '' = none. A note goes for good when its author takes it away.
CREATE SEQUENCE board_paper_note_seq INCREMENT BY 50;
CREATE TABLE board_paper_note (
    id           BIGINT        NOT NULL PRIMARY KEY,
    paper_id     BIGINT        NOT NULL,
    service_id   BIGINT        NOT NULL,
    person_id    BIGINT        NOT NULL,
    section_code VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    page_label   VARCHAR(12)   NOT NULL,
    quote        VARCHAR(1000) NOT NULL,
    words        VARCHAR(4000) NOT NULL,
    made_at      DATETIME(6)   NOT NULL,
    changed_at   DATETIME(6)   NOT NULL,
    CONSTRAINT board_paper_note_words CHECK (quote <> '' OR words <> ''),
    CONSTRAINT board_paper_note_paper FOREIGN KEY (service_id, paper_id) REFERENCES board_paper (service_id, id),
    CONSTRAINT board_paper_note_person FOREIGN KEY (person_id) REFERENCES person (id),
    KEY board_paper_note_own (service_id, person_id)
);
