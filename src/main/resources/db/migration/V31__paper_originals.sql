-- What was uploaded for a paper that the portal made into PDF, and what made it. Kept as it came.
CREATE TABLE agenda_paper_original (
    paper_id BIGINT       NOT NULL PRIMARY KEY,
    file_id  BIGINT       NOT NULL,
    program  VARCHAR(100) NOT NULL,
    CONSTRAINT agenda_paper_original_paper FOREIGN KEY (paper_id) REFERENCES agenda_paper (id),
    CONSTRAINT agenda_paper_original_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
