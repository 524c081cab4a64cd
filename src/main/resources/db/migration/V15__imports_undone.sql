-- Workbooks come in too; a saved import can be taken back as a whole; a figure that fell out of a newer file is counted.
ALTER TABLE kpi_import
    MODIFY layout VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (layout IN ('LONG', 'TIDY', 'WORKBOOK', 'UNKNOWN')),
    MODIFY state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (state IN ('REFUSED', 'READY', 'COMMITTED', 'DISCARDED', 'UNDONE')),
    ADD COLUMN withdrawn INT NOT NULL DEFAULT 0 AFTER changed,
    ADD COLUMN undone_at DATETIME(6) NULL AFTER committed_at;
